/** How an engine takes its audio: one frame at a time, only when it wants one, and never waiting on the source alone. */
import type { AudioFrame } from './speech-engine.ts';
import { EngineError } from './speech-engine.ts';

const alreadyHappened = Promise.resolve();

/** Lets one waiter sleep until something has happened, and forgets nothing that happened while nobody slept. */
export class WakeUp {
  #happened = false;
  #resolve: (() => void) | undefined;

  readonly signal = (): void => {
    const resolve = this.#resolve;
    this.#resolve = undefined;
    if (resolve === undefined) this.#happened = true;
    else resolve();
  };

  wait(): Promise<void> {
    if (!this.#happened) return new Promise((resolve) => (this.#resolve = resolve));
    this.#happened = false;
    return alreadyHappened;
  }
}

/** The source, asked for one frame at a time and never waited for. */
export class AudioInput {
  readonly #source: AsyncIterator<AudioFrame>;
  readonly #onArrival: () => void;
  #isAsked = false;
  #arrival: IteratorResult<AudioFrame, unknown> | undefined;
  #failure: { readonly error: unknown } | undefined;

  /** @param onArrival called when `takeOrAsk` has something to give or to throw. */
  constructor(audio: AsyncIterable<AudioFrame>, onArrival: () => void) {
    this.#source = audio[Symbol.asyncIterator]();
    this.#onArrival = onArrival;
  }

  /**
   * What has arrived; when nothing has, asks for it, unless that is done already.
   *
   * @throws EngineError when the source has failed, or gave a frame that ends within a sample.
   */
  takeOrAsk(): IteratorResult<AudioFrame, unknown> | undefined {
    if (this.#failure !== undefined)
      throw new EngineError('engine_failed', 'The source of the audio failed.', {
        retryable: false,
        cause: this.#failure.error,
      });
    const arrival = this.#arrival;
    if (arrival !== undefined) {
      this.#arrival = undefined;
      this.#isAsked = false;
      if (arrival.done !== true) mustBeWholeSamples(arrival.value.pcm);
      return arrival;
    }
    if (!this.#isAsked) {
      this.#isAsked = true;
      this.#ask();
    }
    return undefined;
  }

  #ask(): void {
    this.#source.next().then(this.#arrived, this.#failed);
  }

  readonly #arrived = (result: IteratorResult<AudioFrame, unknown>): void => {
    this.#arrival = result;
    this.#onArrival();
  };

  readonly #failed = (error: unknown): void => {
    this.#failure = { error };
    this.#onArrival();
  };

  /**
   * Tells the source that no more is wanted. Its answer is not waited for: a source that is itself waiting for audio
   * answers when some comes, and the stream has ended before. Nor is there anyone left to be told how it failed.
   */
  close(): void {
    const answer = this.#source.return?.();
    answer?.then(undefined, () => {});
  }
}

function mustBeWholeSamples(pcm: Buffer): void {
  if (pcm.length % 2 === 0) return;
  throw new EngineError('engine_rejected', `A frame of ${String(pcm.length)} bytes ends within a sample.`, {
    retryable: false,
  });
}
