/** A clock that stands still until a test moves it. */
import type { Clock } from './clock.ts';

interface Timer {
  readonly dueMs: number;
  readonly afterMs: number;
  readonly callback: () => void;
}

export class ManualClock implements Clock {
  #nowMs = 0;
  readonly #timers = new Set<Timer>();
  readonly #watchers = new Set<() => void>();

  now(): number {
    return this.#nowMs;
  }

  after(ms: number, callback: () => void): () => void {
    const timer: Timer = { dueMs: this.#nowMs + ms, afterMs: ms, callback };
    this.#timers.add(timer);
    for (const watch of this.#watchers) watch();
    return () => this.#timers.delete(timer);
  }

  /** Resolves once a timer of that length is set. */
  async waitFor(afterMs: number): Promise<void> {
    const isSet = () => [...this.#timers].some((timer) => timer.afterMs === afterMs);
    if (isSet()) return;
    await new Promise<void>((resolve) => {
      const watch = () => {
        if (!isSet()) return;
        this.#watchers.delete(watch);
        resolve();
      };
      this.#watchers.add(watch);
    });
  }

  /** Moves on and calls what is due, in order. */
  advance(ms: number): void {
    this.#nowMs += ms;
    const due = [...this.#timers]
      .filter((timer) => timer.dueMs <= this.#nowMs)
      .sort((a, b) => a.dueMs - b.dueMs);
    for (const timer of due) {
      if (this.#timers.delete(timer)) timer.callback();
    }
  }
}
