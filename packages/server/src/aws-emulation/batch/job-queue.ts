/** Runs jobs in the order of their making, a few at a time. */
import type { Clock } from '../../clock/clock.ts';
import { isOver, type Job } from './job.ts';
import type { JobStore } from './job-store.ts';

/** How a job came out. */
export type JobOutcome = {
  /** What the file turned out to be, when that was found out. */
  readonly media: NonNullable<Job['media']> | undefined;
} & ({ readonly status: 'COMPLETED' } | { readonly status: 'FAILED'; readonly failureReason: string });

export interface JobQueueOptions {
  readonly jobs: JobStore;
  readonly clock: Clock;
  /** Jobs that run at once. */
  readonly maxRunning: number;
  /** Does the job. When the signal has aborted, what it answers or throws no longer matters. */
  readonly run: (job: Job, signal: AbortSignal) => Promise<JobOutcome>;
  readonly onFailure: (name: string, error: unknown) => void;
}

export class JobQueue {
  readonly #options: JobQueueOptions;
  readonly #waiting: string[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #abort = new AbortController();

  /** Jobs of the store that are not over are begun, those that were running before first. */
  constructor(options: JobQueueOptions) {
    this.#options = options;
    const unfinished = options.jobs.all().filter((job) => !isOver(job));
    const interrupted = unfinished.filter((job) => job.status === 'IN_PROGRESS');
    const queued = unfinished.filter((job) => job.status === 'QUEUED');
    this.#waiting.push(...[...interrupted, ...queued].map((job) => job.request.name));
    this.#fill();
  }

  /** A job of the store. Its status has changed when there was room for it. */
  add(name: string): void {
    this.#waiting.push(name);
    this.#fill();
  }

  /** Jobs that run are stopped, and stay as they are in the store. */
  async close(): Promise<void> {
    this.#abort.abort();
    await Promise.all(this.#running);
  }

  #fill(): void {
    while (this.#running.size < this.#options.maxRunning && !this.#abort.signal.aborted) {
      const name = this.#waiting.shift();
      if (name === undefined) return;
      const job = this.#options.jobs.get(name);
      if (job === undefined) continue;
      const running: Promise<void> = this.#run(job).finally(() => {
        this.#running.delete(running);
        this.#fill();
      });
      this.#running.add(running);
    }
  }

  /** Never rejects. */
  async #run(queued: Job): Promise<void> {
    const { jobs, clock, run, onFailure } = this.#options;
    const { signal } = this.#abort;
    const started: Job = { ...queued, status: 'IN_PROGRESS', startedMs: clock.now() };
    let outcome: JobOutcome;
    try {
      await jobs.put(started);
      outcome = await run(started, signal);
    } catch (error) {
      if (signal.aborted) return;
      onFailure('batch_job_failed', error);
      outcome = {
        status: 'FAILED',
        failureReason: 'The job failed for a reason of the service; start it again.',
        media: undefined,
      };
    }
    if (signal.aborted) return;
    try {
      const { media, ...end } = outcome;
      await jobs.put({ ...started, ...end, completedMs: clock.now(), ...(media !== undefined && { media }) });
    } catch (error) {
      // The outcome holds until the process ends; after that the job is begun again.
      onFailure('batch_job_not_kept', error);
    }
  }
}
