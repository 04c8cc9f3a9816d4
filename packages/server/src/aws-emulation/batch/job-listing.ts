/** One page of the jobs, the newest first. */
import { AwsError } from '../wire/aws-error.ts';
import type { Job } from './job.ts';
import type { JobListWish } from './job-request.ts';

export interface JobPage {
  readonly jobs: readonly Job[];
  /** Undefined on the last page. */
  readonly nextToken: string | undefined;
}

/** @throws AwsError `BadRequestException` when the token is none of ours. */
export function listJobs(all: readonly Job[], wish: JobListWish): JobPage {
  const below = wish.nextToken === undefined ? Infinity : ordinalOfToken(wish.nextToken);
  const wanted = all
    .filter(
      (job) =>
        job.ordinal < below &&
        (wish.status === undefined || job.status === wish.status) &&
        (wish.nameContains === undefined || job.request.name.toLowerCase().includes(wish.nameContains)),
    )
    .sort((a, b) => b.ordinal - a.ordinal);
  const jobs = wanted.slice(0, wish.maxResults);
  const last = jobs.at(-1);
  const isMore = wanted.length > jobs.length && last !== undefined;
  return { jobs, nextToken: isMore ? tokenFor(last.ordinal) : undefined };
}

function tokenFor(ordinal: number): string {
  return Buffer.from(`after ${String(ordinal)}`).toString('base64url');
}

function ordinalOfToken(token: string): number {
  const ordinal = /^after (\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (ordinal === undefined)
    throw new AwsError('BadRequestException', 400, 'NextToken: it is not one that a list of jobs gave.');
  return Number(ordinal);
}
