/** An engine's audio on its way into the engine, with an eye on how much of it has been heard. */
import type { AudioFrame } from '../../engines/speech-engine.ts';

export interface HeardAudioEvents {
  /** The engine asks for more: what was heard so far has had its effect. It gets more when this resolves. */
  readonly onAsk: () => Promise<void>;
  /** The source failed. The engine is told as well, and may say so in other words. */
  readonly onFailure: (error: unknown) => void;
}

export class HeardAudio implements AsyncIterableIterator<AudioFrame, undefined> {
  readonly #source: AsyncIterator<AudioFrame>;
  readonly #bytesPerMs: number;
  readonly #events: HeardAudioEvents;
  #heardBytes = 0;
  #isOver = false;

  /** @param sampleRateHz of the frames, which have one channel. */
  constructor(source: AsyncIterable<AudioFrame>, sampleRateHz: number, events: HeardAudioEvents) {
    this.#source = source[Symbol.asyncIterator]();
    this.#bytesPerMs = (2 * sampleRateHz) / 1000;
    this.#events = events;
  }

  /** Audio given to the engine, in whole milliseconds. */
  get heardMs(): number {
    return Math.floor(this.#heardBytes / this.#bytesPerMs);
  }

  /** The engine has been given the end. */
  get isOver(): boolean {
    return this.#isOver;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<AudioFrame, undefined>> {
    await this.#events.onAsk();
    try {
      const frame = await this.#source.next();
      if (frame.done !== true) {
        this.#heardBytes += frame.value.pcm.length;
        return { done: false, value: frame.value };
      }
    } catch (error) {
      this.#events.onFailure(error);
      throw error;
    }
    this.#isOver = true;
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    await this.#source.return?.();
    return { done: true, value: undefined };
  }
}
