/** How the remote annotator is, by what was last seen of it. */
import type { Clock } from '../clock/clock.ts';

/** `problem` has the remedy. */
export type ServiceState =
  { readonly state: 'available' } | { readonly state: 'unavailable'; readonly problem: string };

export interface AnnotatorHealthOptions {
  readonly clock: Clock;
  /** `undefined` when nothing speaks against it; asked when nothing was seen lately. */
  readonly probe: () => Promise<string | undefined>;
}

/** A request tells more than a probe, and for longer. */
const seenCountsForMs = 60_000;

export class AnnotatorHealth {
  readonly #options: AnnotatorHealthOptions;
  #seen: { readonly state: ServiceState; readonly atMs: number } | undefined;

  constructor(options: AnnotatorHealthOptions) {
    this.#options = options;
  }

  /** After each request. */
  note(state: ServiceState): void {
    this.#seen = { state, atMs: this.#options.clock.now() };
  }

  async state(): Promise<ServiceState> {
    const { clock, probe } = this.#options;
    if (this.#seen !== undefined && clock.now() - this.#seen.atMs < seenCountsForMs) return this.#seen.state;
    const problem = await probe();
    return problem === undefined ? { state: 'available' } : { state: 'unavailable', problem };
  }
}
