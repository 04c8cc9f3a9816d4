/** What the last stream said of the service: better than a guess, for a while. */
import type { Clock } from '../../clock/clock.ts';
import type { Availability, EngineError } from '../speech-engine.ts';

/** What was seen of the service, and when in milliseconds since 1970. */
export interface ServiceSighting {
  readonly atMs: number;
  readonly availability: Availability;
}

const countsForMs = 60_000;

export class LastSeen {
  readonly #clock: Clock;
  readonly #onSeen: (sighting: ServiceSighting) => void;
  #trouble:
    | { readonly state: 'unavailable' | 'at_capacity'; readonly message: string; readonly untilMs: number }
    | undefined;

  constructor(clock: Clock, onSeen: (sighting: ServiceSighting) => void) {
    this.#clock = clock;
    this.#onSeen = onSeen;
  }

  /** `undefined` when nothing speaks against a stream. */
  get trouble(): Exclude<Availability, { state: 'available' }> | undefined {
    const trouble = this.#trouble;
    const leftMs = trouble === undefined ? 0 : trouble.untilMs - this.#clock.now();
    if (trouble === undefined || leftMs <= 0) return undefined;
    const { state, message } = trouble;
    return state === 'at_capacity' ? { state, message, retryAfterMs: leftMs } : { state, message };
  }

  /** A stream got its first event. */
  worked(): void {
    this.#trouble = undefined;
    this.#tell({ state: 'available' });
  }

  /** A stream of ours is over: a place at the service is free. */
  freed(): void {
    if (this.#trouble?.state === 'at_capacity') this.#trouble = undefined;
  }

  /** @param wasWorking whether the stream had got its first event: a break after it says nothing of the next stream. */
  failed({ code, message }: EngineError, wasWorking: boolean): void {
    const state = code === 'engine_at_capacity' ? 'at_capacity' : 'unavailable';
    if (code === 'engine_rejected' || (code === 'engine_failed' && wasWorking)) return;
    this.#trouble = { state, message, untilMs: this.#clock.now() + countsForMs };
    this.#tell(state === 'at_capacity' ? { state, message, retryAfterMs: countsForMs } : { state, message });
  }

  #tell(availability: Availability): void {
    this.#onSeen({ atMs: this.#clock.now(), availability });
  }
}
