/** Batch jobs, one file each, so that they outlive the process. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNameFor, unfinishedSuffix, writeFileAtomically } from '../s3/atomic-file.ts';
import type { Job } from './job.ts';

export class JobStore {
  readonly #folder: string;
  readonly #jobs: Map<string, Job>;
  #lastOrdinal: number;
  /** Files change in the order of the calls: a job that is deleted while it is being written stays deleted. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, jobs: Map<string, Job>) {
    this.#folder = folder;
    this.#jobs = jobs;
    this.#lastOrdinal = Math.max(0, ...[...jobs.values()].map((job) => job.ordinal));
  }

  /** Reads all jobs that are there. One store at a time may use a folder. */
  static async open(folder: string): Promise<JobStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const jobs = new Map<string, Job>();
    for (const file of await readdir(folder)) {
      const path = join(folder, file);
      if (file.endsWith(unfinishedSuffix)) await rm(path, { force: true });
      if (!file.endsWith('.json')) continue;
      const job = parseJob(await readFile(path, 'utf8'), path);
      jobs.set(job.request.name, job);
    }
    return new JobStore(folder, jobs);
  }

  get(name: string): Job | undefined {
    return this.#jobs.get(name);
  }

  /** In the order of their making. */
  all(): Job[] {
    return [...this.#jobs.values()].sort((a, b) => a.ordinal - b.ordinal);
  }

  nextOrdinal(): number {
    this.#lastOrdinal += 1;
    return this.#lastOrdinal;
  }

  /** Is there at once for all who ask, and on the disk when the promise resolves. */
  put(job: Job): Promise<void> {
    const { name } = job.request;
    this.#jobs.set(name, job);
    return this.#write(() => writeFileAtomically(this.#path(name), JSON.stringify(job)));
  }

  delete(name: string): Promise<void> {
    this.#jobs.delete(name);
    return this.#write(() => rm(this.#path(name), { force: true }));
  }

  #write(write: () => Promise<void>): Promise<void> {
    const done = this.#lastWrite.then(write);
    // Whoever asked is told how it failed; the next one does not mind.
    this.#lastWrite = done.catch(() => undefined);
    return done;
  }

  #path(name: string): string {
    return join(this.#folder, `${fileNameFor(name)}.json`);
  }
}

function parseJob(text: string, path: string): Job {
  try {
    return JSON.parse(text) as Job;
  } catch {
    // The parser's own message quotes the text, which holds the job's name.
    throw new Error(`${path} in the object folder is damaged: it is not JSON. Restore it, or delete it.`);
  }
}
