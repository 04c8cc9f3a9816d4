/** How fast audio may be handed over. The service rejects frames that it reaches five minutes after they were signed. */
import type { Clock } from '../../clock/clock.ts';

/** Handed over at once at the start, and after a pause. */
const burstMs = 1_000;

/** Milliseconds of audio that may go, filling up with time. */
export class Pacer {
  readonly #clock: Clock;
  readonly #maxSpeed: number;
  #creditMs = burstMs;
  #countedAtMs: number;

  /** @param maxSpeed times real time, 1 or more. */
  constructor(clock: Clock, maxSpeed: number) {
    this.#clock = clock;
    this.#maxSpeed = maxSpeed;
    this.#countedAtMs = clock.now();
  }

  /** Milliseconds to wait before `chunkMs` of audio may go: 0 when it may go now. `isBehind` holds it to real time. */
  waitMs(chunkMs: number, isBehind: boolean): number {
    const speed = isBehind ? 1 : this.#maxSpeed;
    const nowMs = this.#clock.now();
    this.#creditMs = Math.min(burstMs, this.#creditMs + (nowMs - this.#countedAtMs) * speed);
    this.#countedAtMs = nowMs;
    return Math.max(0, Math.ceil((chunkMs - this.#creditMs) / speed));
  }

  spend(chunkMs: number): void {
    this.#creditMs -= chunkMs;
  }
}
