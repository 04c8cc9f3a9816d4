/** Who may start a stream: so many at once, so many a second, and one for each session id. */
import type { Clock } from '../../clock/clock.ts';
import type { EmulationLimits } from '../emulation-options.ts';
import type { AwsError } from '../wire/aws-error.ts';
import { conflict, limitExceeded } from './stream-errors.ts';

const startWindowMs = 1000;

export interface StreamSlot {
  /** Counts the streams of this emulation, from 0. */
  readonly streamNumber: number;
  /** Gives the slot back; a second call changes nothing. */
  release(): void;
}

interface LiveStream {
  readonly sessionId: string;
  readonly end: (error: AwsError) => void;
}

export class StreamQuota {
  readonly #limits: Pick<EmulationLimits, 'concurrentStreams' | 'streamStartsPerSecond'>;
  readonly #clock: Clock;
  readonly #live = new Set<LiveStream>();
  /** Times of the last starts, oldest first; never more than may be made in a second. */
  #startTimesMs: number[] = [];
  #admittedStreams = 0;

  constructor(limits: Pick<EmulationLimits, 'concurrentStreams' | 'streamStartsPerSecond'>, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Streams that hold a slot. */
  get liveStreams(): number {
    return this.#live.size;
  }

  /**
   * Admits a stream. One that is live under the same session id is ended, and its slot is free at once.
   *
   * @param end called when a later stream takes the session id over.
   * @throws AwsError LimitExceededException.
   */
  admit(sessionId: string, end: (error: AwsError) => void): StreamSlot {
    const nowMs = this.#clock.now();
    this.#startTimesMs = this.#startTimesMs.filter((startMs) => nowMs - startMs < startWindowMs);
    const { concurrentStreams, streamStartsPerSecond } = this.#limits;
    if (this.#startTimesMs.length >= streamStartsPerSecond)
      throw limitExceeded(
        `More than ${String(streamStartsPerSecond)} streams were started within a second: start them more slowly.`,
      );

    const namesake = [...this.#live].find((stream) => stream.sessionId === sessionId);
    if (namesake === undefined && this.#live.size >= concurrentStreams)
      throw limitExceeded(
        `${String(concurrentStreams)} streams are open, which is the limit: end one, or try again with a growing delay.`,
      );
    if (namesake !== undefined) {
      this.#live.delete(namesake);
      namesake.end(conflict('Another stream was started with this session ID, which ends this one.'));
    }

    const stream: LiveStream = { sessionId, end };
    this.#live.add(stream);
    this.#startTimesMs.push(nowMs);
    this.#admittedStreams += 1;
    return {
      streamNumber: this.#admittedStreams - 1,
      release: () => {
        this.#live.delete(stream);
      },
    };
  }
}
