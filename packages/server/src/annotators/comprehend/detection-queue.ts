/**
 * All requests of the process: so many in flight at once, the rest wait in order. A request that failed waits out its
 * backoff without holding a place. This is the one layer that retries.
 */
import type { DetectedEntity } from '@clarity-care/clinical';
import type { Clock } from '../../clock/clock.ts';
import { AttemptTimeout, readFailure } from './detection-failure.ts';
import type { EntityDetector } from './entity-detector.ts';
import { callGuarded } from './guarded-call.ts';
import type { OnFault } from './guarded-call.ts';

/** As last seen, for `/health`. */
export type DetectionState = 'available' | { readonly unavailable: string };

export interface Detection {
  readonly text: string;
  /** How many finals wait for it. */
  readonly finals: number;
  /**
   * Called once, or `onFailed` is; neither is called before `submit` has returned. When it throws, `onFailed` is called
   * after it, once.
   */
  readonly onEntities: (entities: readonly DetectedEntity[]) => void;
  readonly onFailed: () => void;
}

export interface DetectionQueueOptions {
  readonly detector: EntityDetector;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Requests in flight at once. */
  readonly maxConnections: number;
  /** Tries of one request, the first included. */
  readonly maxAttempts: number;
  /** Longest time for one try. */
  readonly attemptMs: number;
  /** Finals that wait for a place or for another try. */
  readonly maxWaitingFinals: number;
  readonly onSeen: (state: DetectionState) => void;
  /** What a callback threw. */
  readonly onFault: OnFault;
}

/** The first backoff; each later one is twice as long. Between half of it and all of it is waited. */
const firstBackoffMs = 400;
const longestBackoffMs = 10_000;

interface Job {
  readonly detection: Detection;
  /** Rises by one with each; says who is older. */
  readonly order: number;
  attempts: number;
  isOver: boolean;
  /** Stops what is under way: the backoff or the request. */
  stop: () => void;
}

export class DetectionQueue {
  readonly #options: DetectionQueueOptions;
  /** In order; ready to be sent. */
  readonly #ready: Job[] = [];
  /** Ready, or waiting out a backoff. */
  readonly #waiting = new Set<Job>();
  readonly #inFlight = new Set<Job>();
  #waitingFinals = 0;
  #nextOrder = 0;

  constructor(options: DetectionQueueOptions) {
    this.#options = options;
  }

  /** The answer takes it back: then neither callback is called. */
  submit(detection: Detection): () => void {
    const job: Job = {
      detection,
      order: this.#nextOrder,
      attempts: 0,
      isOver: false,
      stop: () => undefined,
    };
    this.#nextOrder += 1;
    this.#wait(job);
    this.#makeReady(job);
    this.#dropOverdue();
    return () => {
      this.#end(job);
    };
  }

  #wait(job: Job): void {
    this.#waiting.add(job);
    this.#waitingFinals += job.detection.finals;
  }

  #leaveWaiting(job: Job): void {
    if (this.#waiting.delete(job)) this.#waitingFinals -= job.detection.finals;
    const index = this.#ready.indexOf(job);
    if (index >= 0) this.#ready.splice(index, 1);
  }

  /** A request whose backoff is over goes before the younger ones. */
  #makeReady(job: Job): void {
    const younger = this.#ready.findIndex((other) => other.order > job.order);
    this.#ready.splice(younger < 0 ? this.#ready.length : younger, 0, job);
    this.#startReady();
  }

  #startReady(): void {
    while (this.#inFlight.size < this.#options.maxConnections) {
      const job = this.#ready[0];
      if (job === undefined) return;
      this.#leaveWaiting(job);
      this.#inFlight.add(job);
      void this.#attempt(job);
    }
  }

  async #attempt(job: Job): Promise<void> {
    const { detector, clock, attemptMs, maxAttempts } = this.#options;
    job.attempts += 1;
    const abort = new AbortController();
    job.stop = () => {
      abort.abort();
    };
    const cancelLimit = clock.after(attemptMs, () => {
      abort.abort(new AttemptTimeout(attemptMs));
    });
    const outcome = await Promise.race([
      detect(detector, job.detection.text, abort.signal),
      aborted(abort.signal),
    ]);
    cancelLimit();
    this.#inFlight.delete(job);
    this.#startReady();
    if (job.isOver) return;
    if ('entities' in outcome) {
      job.isOver = true;
      this.#see('available');
      const { entities } = outcome;
      const isTaken = this.#call(() => job.detection.onEntities(entities));
      if (!isTaken) this.#call(job.detection.onFailed);
      return;
    }
    const failure = readFailure(outcome.error);
    if (failure.isRetryable && job.attempts < maxAttempts) {
      this.#backOff(job);
      return;
    }
    job.isOver = true;
    this.#see({ unavailable: failure.message });
    this.#call(job.detection.onFailed);
  }

  #backOff(job: Job): void {
    const { clock, random } = this.#options;
    const fullMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (job.attempts - 1));
    // Half is fixed, so that a throttled service gets a rest; half is chance, so that not all come back at once.
    const backoffMs = Math.round(fullMs * (0.5 + random() / 2));
    this.#wait(job);
    job.stop = clock.after(backoffMs, () => {
      this.#makeReady(job);
    });
    this.#dropOverdue();
  }

  /**
   * Above the limit the oldest are given up, not the newest: they have waited longest and their words have scrolled by,
   * the local annotator's findings stand in for them, and those who speak now still get an answer in time.
   */
  #dropOverdue(): void {
    const { maxWaitingFinals } = this.#options;
    while (this.#waitingFinals > maxWaitingFinals) {
      const oldest = [...this.#waiting].reduce((first, job) => (job.order < first.order ? job : first));
      this.#end(oldest);
      this.#see({
        unavailable: `Comprehend Medical answers too slowly: over ${String(maxWaitingFinals)} finals wait, and the oldest were given up. Raise the number of connections, or annotate fewer sessions.`,
      });
      queueMicrotask(() => this.#call(oldest.detection.onFailed));
    }
  }

  #see(state: DetectionState): void {
    this.#call(() => this.#options.onSeen(state));
  }

  #call(callback: () => void): boolean {
    return callGuarded(callback, this.#options.onFault);
  }

  #end(job: Job): void {
    if (job.isOver) return;
    job.isOver = true;
    this.#leaveWaiting(job);
    job.stop();
  }
}

type Outcome = { readonly entities: readonly DetectedEntity[] } | { readonly error: unknown };

async function detect(detector: EntityDetector, text: string, signal: AbortSignal): Promise<Outcome> {
  try {
    return { entities: await detector.detect(text, signal) };
  } catch (error) {
    return { error };
  }
}

/** A transport that does not heed the signal does not keep the place. */
function aborted(signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ error: signal.reason }), { once: true });
  });
}
