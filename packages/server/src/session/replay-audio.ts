/**
 * The audio of a session as engines take it: kept until its words are final, so that a stream that breaks can be
 * replaced by another that hears the same again.
 */
import type { FrameFormat } from '../audio/matched-frames.ts';
import { isLoud } from '../engines/loudness.ts';
import type { AudioFrame } from '../engines/speech-engine.ts';

/**
 * Quiet audio that no engine has made anything of for so long is silence. No engine here lags that far behind, and a
 * muted microphone must not fill the memory.
 */
const keptQuietMs = 120_000;
/** No more than this is kept, whatever it is: 10 MB at 16 kHz. An engine closes an utterance after 20 s at most. */
const keptAtMostMs = 300_000;

interface KeptFrame {
  readonly pcm: Buffer;
  readonly startSample: number;
  readonly samples: number;
  readonly isLoud: boolean;
}

/** One reader at a time; a new one takes the place of the one before, which then gets to its end. */
export class ReplayAudio {
  readonly #source: AsyncIterator<AudioFrame>;
  readonly #format: FrameFormat;
  readonly #kept: KeptFrame[] = [];
  #reader: Reader | undefined;
  #pull: Promise<void> | undefined;
  #pulledSamples = 0;
  #givenSamples = 0;
  #givenUpSamples = 0;
  #openUtteranceSample: number | undefined;
  #isSourceDone = false;
  #isClosed = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(source: AsyncIterable<AudioFrame>, format: FrameFormat) {
    this.#source = source[Symbol.asyncIterator]();
    this.#format = format;
  }

  /** The reader under way has taken everything, to the end of the audio. */
  get isHeardToTheEnd(): boolean {
    return this.#isSourceDone && this.#reader !== undefined && this.#reader.isAtEnd;
  }

  /** How far the reader under way has come, in whole milliseconds. */
  get takenMs(): number {
    return this.#toMs(this.#reader?.takenSamples ?? 0);
  }

  /** All that was given out, counted again for each reader, in whole milliseconds: stands still when no engine works. */
  get givenMs(): number {
    return this.#toMs(this.#givenSamples);
  }

  /** Where a new reader can begin at the earliest. */
  get keptFromMs(): number {
    return Math.ceil((this.#keptFromSample * 1000) / this.#format.sampleRateHz);
  }

  /** Audio since the last `settle` that could not be kept although somebody may have spoken in it. */
  get givenUpMs(): number {
    return this.#toMs(this.#givenUpSamples);
  }

  /**
   * Everything before `untilMs` is final; an utterance that is still open began at `openUtteranceMs`.
   */
  settle(untilMs: number, openUtteranceMs?: number): void {
    const untilSample = this.#toSample(untilMs);
    let count = 0;
    for (const frame of this.#kept) {
      if (frame.startSample + frame.samples > untilSample) break;
      count += 1;
    }
    this.#kept.splice(0, count);
    this.#openUtteranceSample = openUtteranceMs === undefined ? undefined : this.#toSample(openUtteranceMs);
    // What was given up lies before everything that is kept.
    if (untilSample >= this.#keptFromSample) this.#givenUpSamples = 0;
  }

  /** The frames from `fromMs` on, or from the earliest that is kept. Ends the reader before. */
  read(fromMs: number): AsyncIterableIterator<AudioFrame, undefined> {
    this.#reader?.leave();
    const fromSample = Math.max(this.#toSample(fromMs), this.#keptFromSample);
    this.#reader = new Reader(this, fromSample);
    return this.#reader;
  }

  /** The stream under way is over; what is kept is for the next one. */
  leaveReader(): void {
    this.#reader?.leave();
  }

  /**
   * Takes audio while there is no stream to hear it, so that the client is still listened to, until a reader comes or
   * as much is kept as may be.
   */
  async keepTaking(): Promise<void> {
    while (!this.#isSourceDone && !this.#isRead && this.#keptMs < keptAtMostMs - 1000)
      await this.#pullShared();
  }

  get #isRead(): boolean {
    return this.#isClosed || (this.#reader !== undefined && !this.#reader.hasLeft);
  }

  get #keptMs(): number {
    return this.#toMs(this.#pulledSamples - this.#keptFromSample);
  }

  /** Nobody reads any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#reader?.leave();
    this.#kept.length = 0;
    await this.#source.return?.();
  }

  /** For readers: the frame that holds `sample`, cut to begin there; `undefined` when it is not there yet. */
  frameAt(sample: number): AudioFrame | undefined {
    const last = this.#kept.at(-1);
    // Readers are nearly always at the newest frame.
    const frame =
      last !== undefined && last.startSample <= sample
        ? last
        : this.#kept.find(({ startSample, samples }) => sample < startSample + samples);
    if (frame === undefined || sample >= frame.startSample + frame.samples) return undefined;
    const bytesPerSample = 2 * this.#format.channels;
    const skipped = Math.max(0, sample - frame.startSample);
    return { pcm: frame.pcm.subarray(skipped * bytesPerSample) };
  }

  /** For readers: whether there is nothing beyond `sample` and never will be. */
  isEnd(sample: number): boolean {
    return this.#isSourceDone && sample >= this.#pulledSamples;
  }

  /** For readers: one more frame from the source, asked for once however many wait for it. Throws what the source threw. */
  async pullMore(): Promise<void> {
    await this.#pullShared();
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  #pullShared(): Promise<void> {
    this.#pull ??= this.#pullOne().finally(() => {
      this.#pull = undefined;
    });
    return this.#pull;
  }

  /** For readers. */
  noteGiven(samples: number): void {
    this.#givenSamples += samples;
  }

  samplesOf(pcm: Buffer): number {
    return pcm.length / (2 * this.#format.channels);
  }

  async #pullOne(): Promise<void> {
    if (this.#isSourceDone) return;
    try {
      const result = await this.#source.next();
      if (result.done === true) this.#isSourceDone = true;
      else this.#keep(result.value.pcm);
    } catch (error) {
      this.#isSourceDone = true;
      this.#failure = { error };
    }
  }

  #keep(pcm: Buffer): void {
    const samples = this.samplesOf(pcm);
    this.#kept.push({ pcm, startSample: this.#pulledSamples, samples, isLoud: isLoud(pcm) });
    this.#pulledSamples += samples;
    const { sampleRateHz } = this.#format;
    const quietLimit = this.#pulledSamples - (keptQuietMs * sampleRateHz) / 1000;
    const hardLimit = this.#pulledSamples - (keptAtMostMs * sampleRateHz) / 1000;
    for (;;) {
      const [oldest] = this.#kept;
      if (oldest === undefined) return;
      const end = oldest.startSample + oldest.samples;
      const isOpen = this.#openUtteranceSample !== undefined && this.#openUtteranceSample < end;
      if (end <= hardLimit) this.#givenUpSamples += oldest.samples;
      else if (end > quietLimit || oldest.isLoud || isOpen) return;
      this.#kept.shift();
    }
  }

  get #keptFromSample(): number {
    return this.#kept[0]?.startSample ?? this.#pulledSamples;
  }

  #toMs(samples: number): number {
    return Math.floor((samples * 1000) / this.#format.sampleRateHz);
  }

  #toSample(ms: number): number {
    return Math.round((ms * this.#format.sampleRateHz) / 1000);
  }
}

const atEnd = { done: true, value: undefined } as const;

class Reader implements AsyncIterableIterator<AudioFrame, undefined> {
  readonly #audio: ReplayAudio;
  hasLeft = false;
  #wake: () => void = () => undefined;
  #position: number;
  isAtEnd = false;

  constructor(audio: ReplayAudio, fromSample: number) {
    this.#audio = audio;
    this.#position = fromSample;
  }

  get takenSamples(): number {
    return this.#position;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<AudioFrame, undefined>> {
    for (;;) {
      if (this.hasLeft) return atEnd;
      const frame = this.#audio.frameAt(this.#position);
      if (frame !== undefined) {
        const samples = this.#audio.samplesOf(frame.pcm);
        this.#position += samples;
        this.#audio.noteGiven(samples);
        return { done: false, value: frame };
      }
      if (this.#audio.isEnd(this.#position)) {
        this.isAtEnd = true;
        return atEnd;
      }
      await this.#more();
    }
  }

  return(): Promise<IteratorResult<AudioFrame, undefined>> {
    this.leave();
    return Promise.resolve(atEnd);
  }

  leave(): void {
    this.hasLeft = true;
    this.#wake();
  }

  /**
   * Whoever leaves is not kept waiting for audio; what comes is kept for the next reader. A race with one promise for
   * the whole session would keep a reaction for each frame.
   */
  #more(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#wake = resolve;
      this.#audio.pullMore().then(resolve, reject);
    });
  }
}
