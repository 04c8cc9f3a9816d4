/** The engine's streams of one session: one at a time, over audio that is kept until it is final. */
import type { AudioBlocks } from '../audio/audio-blocks.ts';
import { matchFrames, type FrameFormat } from '../audio/matched-frames.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import { EngineError, type AudioFrame } from '../engines/speech-engine.ts';
import type { SessionMeter } from '../usage/session-meter.ts';
import { ReplayAudio } from './replay-audio.ts';
import type { Effect } from './session-effect.ts';
import type { SessionEvent } from './session-input.ts';

export interface EngineStreamsParts {
  /** Where audio is kept until it is final. */
  readonly audioBlocks: AudioBlocks;
  readonly engines: Pick<EngineRegistry, 'get'>;
  /** The session's audio in the format of its first engine; asked for once. */
  readonly frames: (format: FrameFormat) => AsyncIterable<AudioFrame>;
  readonly meter: SessionMeter;
  /** Resolves once the event was dealt with; `undefined` when that is so already. */
  readonly post: (event: SessionEvent) => Promise<void> | undefined;
  /** For the log. */
  readonly onFailed: (engine: string, error: EngineError) => void;
  /** A fault of ours. */
  readonly onFault: (error: unknown) => void;
}

export class EngineStreams {
  readonly #parts: EngineStreamsParts;
  #audio: { readonly replay: ReplayAudio; readonly format: FrameFormat } | undefined;
  #abort = new AbortController();
  #baseMs = 0;
  /** The stream under way, and any that takes its place, ends here. */
  #cutMs: number | undefined;

  constructor(parts: EngineStreamsParts) {
    this.#parts = parts;
  }

  /** What the step wants to know of the audio; the beginning of everything before the first stream. */
  get facts() {
    const replay = this.#audio?.replay;
    return {
      takenMs: replay?.takenMs ?? this.#baseMs,
      givenMs: replay?.givenMs ?? 0,
      keptFromMs: replay?.keptFromMs ?? this.#baseMs,
      givenUpMs: replay?.givenUpMs ?? 0,
      loudMs: replay?.loudMs ?? 0,
      pulledMs: replay?.pulledMs ?? 0,
      firstLoudMs: replay?.firstLoudMs,
      isTakenToTheCut: replay?.isHeardToTheCut ?? false,
      isTakenToTheEnd: replay?.isHeardToTheEnd ?? false,
    };
  }

  /** The session's audio begins here: it is a resumed one. */
  beginAt(baseMs: number): void {
    this.#baseMs = baseMs;
  }

  /** The stream ends here; without one, the next does. */
  cutAt(atMs: number): void {
    this.#cutMs = atMs;
    this.#audio?.replay.cutReader(atMs);
  }

  releaseCut(): void {
    this.#cutMs = undefined;
  }

  /** What is kept of that stretch, for the recording. */
  pcmBetween(fromMs: number, untilMs: number) {
    if (this.#audio === undefined) return undefined;
    return { ...this.#audio.replay.pcmBetween(fromMs, untilMs), ...this.#audio.format };
  }

  /** Begins a stream in the place of the one before, which is to be aborted first. */
  start(effect: Extract<Effect, { type: 'start_engine' }>): void {
    this.#abort = new AbortController();
    void this.#listen(effect, this.#abort.signal);
  }

  settle(untilMs: number, openUtteranceMs: number | undefined): void {
    this.#audio?.replay.settle(untilMs, openUtteranceMs);
  }

  /** Another stream may follow: meanwhile the audio is taken and kept. */
  abort(): void {
    this.#abort.abort();
    this.#audio?.replay.leaveReader();
    void this.#audio?.replay.keepTaking();
  }

  /** Ends the stream under way and gives the audio's source back. */
  async close(): Promise<void> {
    this.#abort.abort();
    await this.#audio?.replay.close();
  }

  #replay(format: FrameFormat): ReplayAudio {
    const startSample = Math.round((this.#baseMs * format.sampleRateHz) / 1000);
    const { frames, audioBlocks: blocks } = this.#parts;
    return new ReplayAudio(frames(format), format, { blocks, startSample });
  }

  /** Reads one stream to its end. Each event is dealt with before the next is asked for. */
  async #listen(
    {
      name,
      capabilities,
      config,
      language,
      stream,
      fromMs,
      memory,
    }: Extract<Effect, { type: 'start_engine' }>,
    signal: AbortSignal,
  ): Promise<void> {
    const { engines, meter, post, onFault } = this.#parts;
    const format = {
      sampleRateHz: capabilities.sampleRateHz,
      channels: config.number_of_channels === 2 ? capabilities.channels : 1,
    } as const;
    const bill = meter.openStream(name);
    try {
      this.#audio ??= { replay: this.#replay(format), format };
      const frames = matchFrames(this.#audio.replay.read(fromMs), this.#audio.format, format);
      if (this.#cutMs !== undefined) this.#audio.replay.cutReader(this.#cutMs);
      const options = {
        language,
        signal,
        startMs: fromMs,
        ...(memory === undefined ? {} : { memory }),
        specialty: config.specialty,
        speechType: config.type,
        speakerLabels: config.show_speaker_label,
        ...(config.vocabulary_name === null ? {} : { vocabularyName: config.vocabulary_name }),
        channels: format.channels,
        onUsage: (usage: { readonly service: string; readonly seconds: number }) => bill.add(usage),
      };
      for await (const event of engines.get(name).transcribe(frames, options)) {
        const handled = post({ type: 'engine_event', stream, event });
        if (handled !== undefined) await handled;
      }
      bill.end();
      await post({ type: 'engine_ended', stream });
    } catch (error) {
      bill.end();
      if (!(error instanceof EngineError)) return onFault(error);
      this.#parts.onFailed(name, error);
      await post({ type: 'engine_failed', stream, error });
    }
  }
}
