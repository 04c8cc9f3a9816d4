/** The service's quotas: so many requests and so many characters in any one second of the clock. */
import type { Clock } from '../../clock/clock.ts';
import { AwsError } from '../wire/aws-error.ts';

const WINDOW_MS = 1000;

export interface RequestLimits {
  readonly comprehendRequestsPerSecond: number;
  readonly comprehendCharactersPerSecond: number;
}

export class RequestQuota {
  readonly #clock: Clock;
  readonly #limits: RequestLimits;
  /** Requests of the last second, oldest first; never more than the limit allows. */
  #recent: { readonly atMs: number; readonly characters: number }[] = [];

  constructor(clock: Clock, limits: RequestLimits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /**
   * Counts a request. One that is refused does not count.
   * @throws AwsError TooManyRequestsException
   */
  take(characters: number): void {
    const nowMs = this.#clock.now();
    this.#recent = this.#recent.filter(({ atMs }) => nowMs - atMs < WINDOW_MS);
    const sum = this.#recent.reduce((total, request) => total + request.characters, characters);
    if (this.#recent.length >= this.#limits.comprehendRequestsPerSecond) {
      throw tooMany(`${this.#limits.comprehendRequestsPerSecond} requests`);
    }
    if (sum > this.#limits.comprehendCharactersPerSecond) {
      throw tooMany(`${this.#limits.comprehendCharactersPerSecond} characters`);
    }
    this.#recent.push({ atMs: nowMs, characters });
  }
}

function tooMany(limit: string): AwsError {
  return new AwsError(
    'TooManyRequestsException',
    429,
    `Over the limit of ${limit} a second. Wait a moment, then send the request again.`,
  );
}
