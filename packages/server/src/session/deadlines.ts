/** The deadlines of a session: each fires as an event for its loop, unless it was cleared or set anew meanwhile. */
import type { Clock } from '../clock/clock.ts';
import type { DeadlineName, SessionEvent } from './session-input.ts';

type DeadlineEvent = Extract<SessionEvent, { type: 'deadline' }>;

export class Deadlines {
  readonly #clock: Clock;
  readonly #post: (event: DeadlineEvent) => void;
  readonly #set = new Map<DeadlineName, { readonly event: DeadlineEvent; readonly cancel: () => void }>();

  constructor(clock: Clock, post: (event: DeadlineEvent) => void) {
    this.#clock = clock;
    this.#post = post;
  }

  set(name: DeadlineName, afterMs: number): void {
    this.clear(name);
    const event: DeadlineEvent = { type: 'deadline', name };
    const cancel = this.#clock.after(afterMs, () => this.#post(event));
    this.#set.set(name, { event, cancel });
  }

  clear(name: DeadlineName): void {
    this.#set.get(name)?.cancel();
    this.#set.delete(name);
  }

  clearAll(): void {
    for (const name of this.#set.keys()) this.clear(name);
  }

  /** False for an event that waited in the inbox while its deadline was cleared, or set anew. */
  isDue(event: DeadlineEvent): boolean {
    return this.#set.get(event.name)?.event === event;
  }
}
