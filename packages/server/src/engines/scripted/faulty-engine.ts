/** Puts faults into another engine's streams, for tests of what stands above the engines. */
import type { AudioFrame, SpeechEngine } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';

/** What happens when the stream has been given `afterMs` of audio, to the sample. */
export type EngineFault =
  /** The stream breaks with `error`. */
  | { readonly kind: 'fail'; readonly afterMs: number; readonly error: EngineError }
  /** No more audio is taken and nothing more is said until the stream is aborted. */
  | { readonly kind: 'hang'; readonly afterMs: number }
  /** The stream ends as if the audio had. */
  | { readonly kind: 'end'; readonly afterMs: number }
  | { readonly kind: 'none' };

/** The first stream gets the first fault, and so on; streams after the last one get none. */
export function withFaults(engine: SpeechEngine, faults: readonly EngineFault[]): SpeechEngine {
  const pending = [...faults];
  return {
    name: engine.name,
    capabilities: engine.capabilities,
    availability: () => engine.availability(),
    close: () => engine.close(),
    async *transcribe(audio, options) {
      const fault = pending.shift() ?? { kind: 'none' };
      if (fault.kind === 'none') {
        yield* engine.transcribe(audio, options);
        return;
      }
      const samples = (fault.afterMs * engine.capabilities.sampleRateHz) / 1000;
      const cut = new CutAudio(audio, samples, () =>
        fault.kind === 'hang' ? untilAborted(options.signal) : Promise.resolve(),
      );
      for await (const event of engine.transcribe(cut, options)) {
        if (cut.isCut && fault.kind === 'fail') break;
        yield event;
      }
      if (cut.isCut && fault.kind === 'fail' && !options.signal.aborted) throw fault.error;
    },
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** The audio's first samples, then `onCut`, then the end. */
class CutAudio implements AsyncIterableIterator<AudioFrame> {
  readonly #source: AsyncIterator<AudioFrame>;
  readonly #onCut: () => Promise<void>;
  #samplesLeft: number;
  #isCut = false;

  constructor(audio: AsyncIterable<AudioFrame>, samples: number, onCut: () => Promise<void>) {
    this.#source = audio[Symbol.asyncIterator]();
    this.#samplesLeft = samples;
    this.#onCut = onCut;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<AudioFrame, undefined>> {
    if (this.#samplesLeft <= 0) {
      this.#isCut = true;
      await this.#onCut();
      return { done: true, value: undefined };
    }
    const result = await this.#source.next();
    if (result.done === true) return { done: true, value: undefined };
    const pcm = result.value.pcm.subarray(0, this.#samplesLeft * 2);
    this.#samplesLeft -= pcm.length / 2;
    return { done: false, value: { pcm } };
  }

  async return(): Promise<IteratorResult<AudioFrame, undefined>> {
    await this.#source.return?.();
    return { done: true, value: undefined };
  }
}
