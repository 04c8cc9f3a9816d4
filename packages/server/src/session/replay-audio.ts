/**
 * The audio of a session as engines take it: kept until its words are final, so that a stream that breaks can be
 * replaced by another that hears the same again.
 */
import type { AudioBlocks } from '../audio/audio-blocks.ts';
import { KeptAudio } from '../audio/kept-audio.ts';
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

export interface ReplayAudioOptions {
  /** Where the audio is kept. */
  readonly blocks: AudioBlocks;
  /** Where in the session's audio the source begins, in samples of its format: a session that was resumed. Default 0. */
  readonly startSample?: number;
}

/** One reader at a time; a new one takes the place of the one before, which then gets to its end. */
export class ReplayAudio {
  readonly #source: AsyncIterator<AudioFrame>;
  readonly #format: FrameFormat;
  readonly #startSample: number;
  readonly #kept: KeptAudio;
  #reader: Reader | undefined;
  #pull: Promise<void> | undefined;
  #loudSamples = 0;
  #givenSamples = 0;
  #givenUpSamples = 0;
  #openUtteranceSample: number | undefined;
  #isSourceDone = false;
  #isClosed = false;

  constructor(
    source: AsyncIterable<AudioFrame>,
    format: FrameFormat,
    { blocks, startSample = 0 }: ReplayAudioOptions,
  ) {
    this.#source = source[Symbol.asyncIterator]();
    this.#format = format;
    this.#startSample = startSample;
    this.#kept = new KeptAudio(blocks, format.channels, startSample);
  }

  /** The reader under way has taken everything, to the end of the audio. */
  get isHeardToTheEnd(): boolean {
    const reader = this.#reader;
    return reader !== undefined && reader.isAtEnd && this.isEnd(reader.takenSamples);
  }

  /** The reader under way was cut, and has taken everything up to there; or to the end of the audio, if that came first. */
  get isHeardToTheCut(): boolean {
    const reader = this.#reader;
    return reader !== undefined && reader.isAtEnd && reader.cutSample !== undefined;
  }

  /** Where the reader under way is to end, or was; `undefined` when it was not cut. */
  get cutMs(): number | undefined {
    const cutSample = this.#reader?.cutSample;
    return cutSample === undefined ? undefined : this.#toMs(cutSample);
  }

  /** How far the reader under way has come, in whole milliseconds; the audio's begin before the first one. */
  get takenMs(): number {
    return this.#toMs(this.#reader?.takenSamples ?? this.#startSample);
  }

  /** All that was given out, counted again for each reader, in whole milliseconds: stands still when no engine works. */
  get givenMs(): number {
    return this.#toMs(this.#givenSamples);
  }

  /** All that came from the source, in whole milliseconds, without what lies before its begin. */
  get pulledMs(): number {
    return this.#toMs(this.#kept.endSample - this.#startSample);
  }

  /** The part of `pulledMs` in which somebody may speak. */
  get loudMs(): number {
    return this.#toMs(this.#loudSamples);
  }

  /** Where a new reader can begin at the earliest. */
  get keptFromMs(): number {
    return Math.ceil((this.#kept.startSample * 1000) / this.#format.sampleRateHz);
  }

  /**
   * Start of the earliest frame, of those that are kept, in which somebody may speak; `undefined` when all is quiet. A
   * frame that was settled in part counts when its rest is loud, and begins before what is settled.
   */
  get firstLoudMs(): number | undefined {
    const sample = this.#kept.firstLoudSample;
    return sample === undefined ? undefined : this.#toMs(sample);
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
    this.#kept.dropBefore(untilSample, isLoud);
    this.#openUtteranceSample = openUtteranceMs === undefined ? undefined : this.#toSample(openUtteranceMs);
    // What was given up lies before everything that is kept.
    if (untilSample >= this.#kept.startSample) this.#givenUpSamples = 0;
  }

  /** The frames from `fromMs` on, or from the earliest that is kept. Ends the reader before. */
  read(fromMs: number): AsyncIterableIterator<AudioFrame, undefined> {
    this.#reader?.leave();
    const fromSample = Math.max(this.#toSample(fromMs), this.#kept.startSample);
    this.#reader = new Reader(this, fromSample);
    return this.#reader;
  }

  /**
   * The reader under way ends at `atMs`, or without it at the newest audio that has come from the source; at once when it
   * is past that. What comes after is for the next reader. Without a reader nothing is cut.
   */
  cutReader(atMs?: number): void {
    this.#reader?.cut(atMs === undefined ? this.#kept.endSample : this.#toSample(atMs));
  }

  /** The stream under way is over; what is kept is for the next one. */
  leaveReader(): void {
    this.#reader?.leave();
  }

  /**
   * What is kept of the audio from `fromMs` until `untilMs`, as one buffer of whole samples, and where it begins. It is
   * empty when nothing of that stretch is kept.
   */
  pcmBetween(fromMs: number, untilMs: number): { readonly startMs: number; readonly pcm: Buffer } {
    const startMs = Math.max(fromMs, this.keptFromMs);
    return { startMs, pcm: this.#kept.pcmBetween(this.#toSample(startMs), this.#toSample(untilMs)) };
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
    const reader = this.#reader;
    return this.#isClosed || (reader !== undefined && !reader.hasLeft && !reader.isAtEnd);
  }

  get #keptMs(): number {
    return this.#toMs(this.#kept.endSample - this.#kept.startSample);
  }

  /** Nobody reads any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#reader?.leave();
    this.#kept.clear();
    await this.#source.return?.();
  }

  /** For readers: the frame that holds `sample`, cut to begin there; `undefined` when it is not there yet. */
  pcmAt(sample: number): Buffer | undefined {
    return this.#kept.pcmAt(sample);
  }

  /** For readers: whether there is nothing beyond `sample` and never will be. */
  isEnd(sample: number): boolean {
    return this.#isSourceDone && sample >= this.#kept.endSample;
  }

  /** For readers: asks the source for one more frame, unless that is done already; the reader under way is told of it. */
  pullMore(): void {
    void this.#pullShared();
  }

  #pullShared(): Promise<void> {
    this.#pull ??= this.#isSourceDone
      ? Promise.resolve()
      : this.#source.next().then(this.#pulled, this.#failed);
    return this.#pull;
  }

  readonly #pulled = (result: IteratorResult<AudioFrame>): void => {
    this.#pull = undefined;
    if (result.done === true) this.#isSourceDone = true;
    else if (!this.#isClosed) this.#keep(result.value.pcm);
    this.#reader?.goOn();
  };

  readonly #failed = (error: unknown): void => {
    this.#pull = undefined;
    this.#isSourceDone = true;
    this.#reader?.fail(error);
  };

  /** For readers. */
  noteGiven(samples: number): void {
    this.#givenSamples += samples;
  }

  /** For readers: of one sample of every channel. */
  get bytesPerSample(): number {
    return 2 * this.#format.channels;
  }

  #keep(pcm: Buffer): void {
    const isLoudFrame = isLoud(pcm);
    const samples = this.#kept.add(pcm, isLoudFrame);
    if (isLoudFrame) this.#loudSamples += samples;
    const { sampleRateHz } = this.#format;
    const quietLimit = this.#kept.endSample - (keptQuietMs * sampleRateHz) / 1000;
    const hardLimit = this.#kept.endSample - (keptAtMostMs * sampleRateHz) / 1000;
    for (;;) {
      const { oldest } = this.#kept;
      if (oldest === undefined) return;
      const end = oldest.startSample + oldest.samples;
      const isOpen = this.#openUtteranceSample !== undefined && this.#openUtteranceSample < end;
      if (end <= hardLimit) this.#givenUpSamples += oldest.samples;
      else if (end > quietLimit || oldest.isLoud || isOpen) return;
      this.#kept.dropOldest();
    }
  }

  #toMs(samples: number): number {
    return Math.floor((samples * 1000) / this.#format.sampleRateHz);
  }

  #toSample(ms: number): number {
    return Math.round((ms * this.#format.sampleRateHz) / 1000);
  }
}

const atEnd = { done: true, value: undefined } as const;
type Given = IteratorResult<AudioFrame, undefined>;

interface Waiting {
  readonly resolve: (given: Given) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Whoever leaves, or is cut off, is not kept waiting for audio; what comes is kept for the next reader. By hand and not
 * as a generator: every frame of every session comes through here.
 */
class Reader implements AsyncIterableIterator<AudioFrame, undefined> {
  readonly #audio: ReplayAudio;
  hasLeft = false;
  #waiting: Waiting | undefined;
  #position: number;
  #cutSample: number | undefined;
  isAtEnd = false;

  constructor(audio: ReplayAudio, fromSample: number) {
    this.#audio = audio;
    this.#position = fromSample;
  }

  get takenSamples(): number {
    return this.#position;
  }

  get cutSample(): number | undefined {
    return this.#cutSample;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** One at a time. */
  next(): Promise<Given> {
    if (this.#waiting !== undefined)
      return Promise.reject(new Error('ReplayAudio: next() while another next() is waiting'));
    const given = this.#give();
    if (given !== undefined) return Promise.resolve(given);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#audio.pullMore();
    });
  }

  return(): Promise<Given> {
    this.leave();
    return Promise.resolve(atEnd);
  }

  leave(): void {
    this.hasLeft = true;
    this.goOn();
  }

  /** A second cut moves the first, unless that was reached. */
  cut(atSample: number): void {
    if (this.isAtEnd) this.#cutSample ??= this.#position;
    else this.#cutSample = Math.max(atSample, this.#position);
    this.goOn();
  }

  /** Something has changed that may end the wait. */
  goOn(): void {
    const waiting = this.#waiting;
    if (waiting === undefined) return;
    const given = this.#give();
    if (given === undefined) return this.#audio.pullMore();
    this.#waiting = undefined;
    waiting.resolve(given);
  }

  fail(error: unknown): void {
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }

  /** What can be given now; `undefined` when that is not there yet. */
  #give(): Given | undefined {
    if (this.hasLeft) return atEnd;
    if (this.#cutSample !== undefined && this.#position >= this.#cutSample) return this.#end();
    const kept = this.#audio.pcmAt(this.#position);
    if (kept !== undefined) return { done: false, value: { pcm: this.#upToTheCut(kept) } };
    return this.#audio.isEnd(this.#position) ? this.#end() : undefined;
  }

  #end(): Given {
    this.isAtEnd = true;
    return atEnd;
  }

  #upToTheCut(kept: Buffer): Buffer {
    const { bytesPerSample } = this.#audio;
    const pcm =
      this.#cutSample === undefined
        ? kept
        : kept.subarray(0, (this.#cutSample - this.#position) * bytesPerSample);
    const samples = pcm.length / bytesPerSample;
    this.#position += samples;
    this.#audio.noteGiven(samples);
    return pcm;
  }
}
