/** How a service is: by what requests showed of it lately, else by a probe. */
import type { Clock } from '../clock/clock.ts';

/** `undefined` when the service can be reached, else what is in the way, with the remedy. Never throws. */
export type Probe = () => Promise<string | undefined>;

export interface ServiceHealthOptions {
  readonly clock: Clock;
  /** Asked when nothing was seen lately, once for all who want to know meanwhile. */
  readonly probe: Probe;
}

const seenCountsForMs = 60_000;
/** A network that was away for a moment should not cost a minute. */
const failedProbeCountsForMs = 5_000;

export class ServiceHealth {
  readonly #clock: Clock;
  readonly #probe: Probe;
  #problem: string | undefined;
  #countsUntilMs = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;

  constructor({ clock, probe }: ServiceHealthOptions) {
    this.#clock = clock;
    this.#probe = probe;
  }

  /** After each request, or at the beginning of a stream. @param problem `undefined` when it worked */
  note(problem: string | undefined): void {
    this.#settle(problem, seenCountsForMs);
  }

  /** It spoke, and admitted nobody: a stream goes on, or all places are taken. That says nothing against a refusal since. */
  noteAnswer(): void {
    if (this.#problem === undefined || !this.#isFresh) this.#settle(undefined, seenCountsForMs);
  }

  /** `undefined` when nothing speaks against the service, else what does, with the remedy. */
  async problem(): Promise<string | undefined> {
    if (!this.#isFresh) await (this.#asking ??= this.#ask());
    return this.#problem;
  }

  get #isFresh(): boolean {
    return this.#clock.now() < this.#countsUntilMs;
  }

  async #ask(): Promise<void> {
    try {
      const problem = await this.#probe();
      // A request that ended meanwhile tells more.
      if (!this.#isFresh)
        this.#settle(problem, problem === undefined ? seenCountsForMs : failedProbeCountsForMs);
    } finally {
      this.#asking = undefined;
    }
  }

  #settle(problem: string | undefined, countsForMs: number): void {
    this.#problem = problem;
    this.#countsUntilMs = this.#clock.now() + countsForMs;
  }
}
