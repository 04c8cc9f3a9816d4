/** Hands events to listeners and loops. */
import type { DictationError } from './dictation-error.ts';
import { EventQueue } from './event-queue.ts';
import type { DictationEvent } from './events.ts';

type Listener = (event: DictationEvent) => void;

export class EventHub {
  readonly #listeners = new Map<DictationEvent['type'], Set<Listener>>();
  readonly #queues = new Set<EventQueue>();
  #end: { readonly error: DictationError | undefined } | undefined;

  on(type: DictationEvent['type'], listener: Listener): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners);
    // One of its own for each call, so that a function that was added twice is taken back once.
    const own: Listener = (event) => listener(event);
    listeners.add(own);
    return () => listeners.delete(own);
  }

  loop(): EventQueue {
    const queue = new EventQueue(() => this.#queues.delete(queue));
    if (this.#end === undefined) this.#queues.add(queue);
    else queue.end(this.#end.error);
    return queue;
  }

  tell(event: DictationEvent): void {
    for (const queue of this.#queues) queue.push(event);
    for (const listener of this.#listeners.get(event.type) ?? []) {
      try {
        listener(event);
      } catch (error) {
        // The caller's fault, for the caller's own handler of such; the dictation goes on.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** Loops end, or throw that error. */
  end(error: DictationError | undefined): void {
    this.#end = { error };
    for (const queue of this.#queues) queue.end(error);
    this.#queues.clear();
  }
}
