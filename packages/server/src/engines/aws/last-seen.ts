/** What the streams showed of the service: better than a guess, for a while. */
import { ServiceHealth, type Probe } from '../../aws-account/service-health.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Availability, EngineError } from '../speech-engine.ts';

/** How long a full account counts as full, unless a stream shows otherwise. */
const fullForMs = 60_000;

export class LastSeen {
  readonly #clock: Clock;
  readonly #health: ServiceHealth;
  #workingStreams = 0;
  #full: { readonly message: string; readonly untilMs: number } | undefined;

  /** @param probe asked while no stream works and nothing was seen lately. */
  constructor(clock: Clock, probe: Probe) {
    this.#clock = clock;
    this.#health = new ServiceHealth({
      clock,
      // What carries a stream can be reached, also while nobody speaks in it.
      probe: () => (this.#workingStreams > 0 ? Promise.resolve(undefined) : probe()),
    });
  }

  async availability(): Promise<Availability> {
    const problem = await this.#health.problem();
    if (problem !== undefined) return { state: 'unavailable', message: problem };
    const full = this.#full;
    const leftMs = full === undefined ? 0 : full.untilMs - this.#clock.now();
    if (full === undefined || leftMs <= 0) return { state: 'available' };
    return { state: 'at_capacity', message: full.message, retryAfterMs: leftMs };
  }

  /** A stream got its first event. */
  worked(): void {
    this.#workingStreams += 1;
    this.#full = undefined;
    this.#health.note(undefined);
  }

  /** A stream that worked got another event. */
  heard(): void {
    this.#health.noteAnswer();
  }

  /** A stream that worked is over: its place at the service is free. */
  ended(): void {
    this.#workingStreams -= 1;
    this.#full = undefined;
  }

  /** @param wasWorking whether the stream had got its first event: a break after it says nothing of the next stream. */
  failed({ code, message, retryable }: EngineError, wasWorking: boolean): void {
    switch (code) {
      case 'engine_rejected':
      case 'engine_mute':
        return;
      case 'engine_at_capacity':
        this.#health.noteAnswer();
        this.#full = { message, untilMs: this.#clock.now() + fullForMs };
        return;
      case 'engine_failed':
      case 'engine_unavailable':
        if (wasWorking && code === 'engine_failed') return;
        // One connection that was not made, beside streams that work, is a chance; a refusal is none.
        if (retryable && this.#workingStreams > 0) return;
        this.#health.note(message);
    }
  }
}
