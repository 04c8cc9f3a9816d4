/** Events for a reader that may be slower than they come. */
import type { DictationEvent } from './events.ts';

/** Of these only the newest counts: a later one takes the place of one that nobody has read. */
const isReplaceable: Readonly<Partial<Record<DictationEvent['type'], true>>> = {
  ack: true,
  heartbeat: true,
  partial: true,
  audio_dropped: true,
};

interface Reader {
  resolve(result: IteratorResult<DictationEvent>): void;
  reject(error: unknown): void;
}

/**
 * An async iterator over events. What a slow reader has not taken is bounded by what was spoken: finals and the like wait; of
 * partials, acks, heartbeats and dropped audio only the last one does.
 */
export class EventQueue implements AsyncIterableIterator<DictationEvent> {
  readonly #waiting: DictationEvent[] = [];
  readonly #readers: Reader[] = [];
  #end: { readonly error: Error | undefined } | undefined;
  readonly #onReturn: () => void;

  /** `onReturn`: the reader has left its loop. */
  constructor(onReturn: () => void) {
    this.#onReturn = onReturn;
  }

  push(event: DictationEvent): void {
    const reader = this.#readers.shift();
    if (reader !== undefined) return reader.resolve({ done: false, value: event });
    if (isReplaceable[event.type] === true) {
      const before = this.#waiting.findLastIndex(({ type }) => type === event.type);
      if (before >= 0) this.#waiting.splice(before, 1);
    }
    this.#waiting.push(event);
  }

  /** After what waits the loop ends, or throws that error. */
  end(error: Error | undefined): void {
    if (this.#end !== undefined) return;
    const readers = this.#readers.splice(0);
    const first = error === undefined ? undefined : readers.shift();
    this.#end = { error: first === undefined ? error : undefined };
    first?.reject(error);
    for (const reader of readers) reader.resolve({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<DictationEvent>> {
    const value = this.#waiting.shift();
    if (value !== undefined) return Promise.resolve({ done: false, value });
    if (this.#end?.error !== undefined) {
      const { error } = this.#end;
      this.#end = { error: undefined };
      return Promise.reject(error);
    }
    if (this.#end !== undefined) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
    });
  }

  return(): Promise<IteratorResult<DictationEvent>> {
    this.#onReturn();
    this.#waiting.length = 0;
    this.end(undefined);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
