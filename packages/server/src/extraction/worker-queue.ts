/** Requests for one worker thread: it is there while there is work and a minute longer, and may break. */
import type { Clock } from '../clock/clock.ts';
import { ExtractionBusyError, ExtractionFailedError } from './extraction-errors.ts';

/** What the queue needs of a `Worker` of node:worker_threads. */
export interface WorkerThread {
  postMessage(message: unknown): void;
  on(event: 'message' | 'error', listener: (value: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  /** Keeps the process alive. */
  ref(): void;
  /** Lets the process end. */
  unref(): void;
  terminate(): Promise<unknown>;
}

export interface WorkerQueueLimits {
  /** The thread ends when it had nothing to do for so long. */
  readonly idleMs: number;
  /** A request that takes longer has failed, and its thread is ended: time grows linearly, so this is a fault. */
  readonly longestRequestMs: number;
  /** UTF-16 code units that wait or are being read; one text is taken whatever its length. */
  readonly maxCharacters: number;
  /** What a thread reads in a millisecond, at least: how long to wait is told by it. */
  readonly charactersAMs: number;
}

interface Job {
  readonly request: unknown;
  readonly characters: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class WorkerQueue {
  readonly #start: () => WorkerThread;
  readonly #clock: Clock;
  readonly #limits: WorkerQueueLimits;
  readonly #waiting: Job[] = [];
  #running: Job | undefined;
  #thread: WorkerThread | undefined;
  #charactersInside = 0;
  #cancelTimer: () => void = () => undefined;
  #isClosed = false;

  constructor(start: () => WorkerThread, clock: Clock, limits: WorkerQueueLimits) {
    this.#start = start;
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Rejects with `ExtractionBusyError` or `ExtractionFailedError`. */
  ask(request: unknown, characters: number): Promise<unknown> {
    const { maxCharacters, charactersAMs } = this.#limits;
    if (this.#isClosed) return Promise.reject(new ExtractionFailedError('the extraction is closed'));
    const inside = this.#charactersInside;
    if (inside > 0 && inside + characters > maxCharacters) {
      return Promise.reject(new ExtractionBusyError(Math.ceil(inside / charactersAMs)));
    }
    this.#charactersInside += characters;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, characters, resolve, reject });
      this.#next();
    });
  }

  /** What is not answered yet is rejected. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const error = new ExtractionFailedError('the extraction was closed before the text was read');
    const jobs = [...(this.#running === undefined ? [] : [this.#running]), ...this.#waiting.splice(0)];
    this.#running = undefined;
    this.#charactersInside = 0;
    const ended = this.#endThread();
    for (const job of jobs) job.reject(error);
    await ended;
  }

  #next(): void {
    if (this.#running !== undefined) return;
    this.#cancelTimer();
    const job = this.#waiting.shift();
    if (job === undefined) {
      this.#thread?.unref();
      if (this.#thread !== undefined) this.#setTimer(this.#limits.idleMs, () => void this.#endThread());
      return;
    }
    this.#running = job;
    try {
      this.#thread ??= this.#startThread();
      this.#thread.ref();
      this.#thread.postMessage(job.request);
    } catch (error) {
      this.#fail(
        new ExtractionFailedError('the thread that reads long texts cannot be started', { cause: error }),
      );
      return;
    }
    this.#setTimer(this.#limits.longestRequestMs, () =>
      this.#fail(new ExtractionFailedError('the thread that reads long texts took too long')),
    );
  }

  #startThread(): WorkerThread {
    const thread = this.#start();
    const isOurs = (): boolean => thread === this.#thread;
    thread.on('message', (answer) => {
      if (isOurs()) this.#settle((job) => job.resolve(answer));
    });
    thread.on('error', (error) => {
      if (isOurs())
        this.#fail(new ExtractionFailedError('the thread that reads long texts broke', { cause: error }));
    });
    thread.on('exit', (code) => {
      if (isOurs())
        this.#fail(new ExtractionFailedError(`the thread that reads long texts ended with code ${code}`));
    });
    return thread;
  }

  /** The next request gets a new thread. */
  #fail(error: ExtractionFailedError): void {
    void this.#endThread();
    this.#settle((job) => job.reject(error));
  }

  #settle(tell: (job: Job) => void): void {
    const job = this.#running;
    this.#running = undefined;
    if (job !== undefined) {
      this.#charactersInside -= job.characters;
      tell(job);
    }
    if (!this.#isClosed) this.#next();
  }

  async #endThread(): Promise<void> {
    this.#cancelTimer();
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }

  #setTimer(ms: number, callback: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#clock.after(ms, callback);
  }
}
