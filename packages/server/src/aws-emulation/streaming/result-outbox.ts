/**
 * Results on their way from the channels to the client. None is dropped: when many wait, the engine gets no more audio,
 * so that the same audio gives the same results however fast the client takes them.
 */
import type { MedicalResult } from './results.ts';

const maxQueuedResults = 32;

export class ResultOutbox {
  readonly #results: MedicalResult[] = [];
  #isClosed = false;
  #failure: unknown;
  #wakeTaker: (() => void) | undefined;
  #waitingForRoom: (() => void)[] = [];

  /** Whoever gives results waits for `room` before it does what brings more, which bounds them. */
  push(result: MedicalResult): void {
    if (this.#isClosed) return;
    this.#results.push(result);
    this.#wakeTaker?.();
  }

  /** Resolves when less than the limit waits, or when nobody will take any more. */
  async room(): Promise<void> {
    while (!this.#isClosed && this.#results.length >= maxQueuedResults)
      await new Promise<void>((resolve) => this.#waitingForRoom.push(resolve));
  }

  /** No more results come: all has been said, or something failed. The first call counts. */
  close(failure?: unknown): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#failure = failure;
    this.#wakeTaker?.();
    this.#releaseWaiting();
  }

  /** What it was closed with. */
  get failure(): unknown {
    return this.#failure;
  }

  /** The next result; undefined when it is closed and all that waited have been taken. One taker only. */
  async take(): Promise<MedicalResult | undefined> {
    for (;;) {
      const result = this.#results.shift();
      if (result !== undefined) {
        this.#releaseWaiting();
        return result;
      }
      if (this.#isClosed) return undefined;
      await new Promise<void>((resolve) => (this.#wakeTaker = resolve));
      this.#wakeTaker = undefined;
    }
  }

  #releaseWaiting(): void {
    for (const resolve of this.#waitingForRoom.splice(0)) resolve();
  }
}
