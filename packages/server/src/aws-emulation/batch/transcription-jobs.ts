/** The batch API of Transcribe Medical: jobs are started, run in the background, listed and deleted. */
import { join } from 'node:path';
import type { EmulationOptions } from '../emulation-options.ts';
import type { ObjectStore } from '../s3/object-store.ts';
import { AwsError } from '../wire/aws-error.ts';
import type { JsonService } from '../wire/json-service.ts';
import { isOver, jobSummary, jobView, type Job } from './job.ts';
import { listJobs } from './job-listing.ts';
import { JobQueue } from './job-queue.ts';
import { parseJobName, parseJobRequest, parseListWish } from './job-request.ts';
import { runJob } from './job-run.ts';
import { JobStore } from './job-store.ts';

export interface BatchService extends JsonService {
  /** @param origin of the address in `TranscriptFileUri`, such as `http://127.0.0.1:4566`. */
  call(operation: string, input: unknown, origin?: string): Promise<unknown>;
  /** Stops the jobs that run; they are begun again when a service is made on the same folder. */
  close(): Promise<void>;
}

const maxRunningJobs = 2;
/** AWS's quota of jobs that are not over. */
const maxPendingJobs = 250;

/** What an operation works on. */
interface Parts {
  readonly options: EmulationOptions;
  readonly objects: ObjectStore;
  readonly jobs: JobStore;
  readonly queue: JobQueue;
}

type Operation = (parts: Parts, input: unknown, origin: string | undefined) => Promise<unknown>;

const operations: ReadonlyMap<string, Operation> = new Map([
  ['StartMedicalTranscriptionJob', startJob],
  ['GetMedicalTranscriptionJob', getJob],
  ['ListMedicalTranscriptionJobs', listAll],
  ['DeleteMedicalTranscriptionJob', deleteJob],
]);

/** Begins at once with the jobs of the folder that are not over. */
export function createBatchService(options: EmulationOptions, objects: ObjectStore): BatchService {
  const opening = openParts(options, objects);
  opening.catch((error: unknown) => options.onFailure('batch_jobs_not_read', error));
  return {
    targetPrefix: 'Transcribe',
    signingName: 'transcribe',
    async call(name, input, origin) {
      const operation = operations.get(name);
      if (operation === undefined)
        throw new AwsError(
          'UnknownOperationException',
          400,
          'Of the batch API, the four operations on medical transcription jobs are here.',
        );
      return operation(await opening, input, origin);
    },
    async close() {
      const [opened] = await Promise.allSettled([opening]);
      if (opened.status === 'fulfilled') await opened.value.queue.close();
    },
  };
}

async function openParts(options: EmulationOptions, objects: ObjectStore): Promise<Parts> {
  const jobs = await JobStore.open(join(options.objectFolder, 'jobs'));
  const queue = new JobQueue({
    jobs,
    clock: options.clock,
    maxRunning: maxRunningJobs,
    run: (job, signal) => runJob(job, options, objects, signal),
    onFailure: (name, error) => options.onFailure(name, error),
  });
  return { options, objects, jobs, queue };
}

async function startJob(
  { options, objects, jobs, queue }: Parts,
  input: unknown,
  origin: string | undefined,
) {
  const request = parseJobRequest(input, options.vocabularies);
  if (request.identifyPhi && options.findPhi === undefined)
    throw new AwsError(
      'BadRequestException',
      400,
      'ContentIdentificationType: nothing here finds PHI, and a transcript without marks would look free of it; leave it out.',
    );
  if (!(await objects.hasBucket(request.output.bucket)))
    throw new AwsError(
      'BadRequestException',
      400,
      'OutputBucketName: there is no bucket of that name; create it.',
    );
  if (jobs.get(request.name) !== undefined)
    throw new AwsError(
      'ConflictException',
      400,
      'MedicalTranscriptionJobName: there is a job of that name; choose another, or delete that job.',
    );
  if (jobs.all().filter((job) => !isOver(job)).length >= maxPendingJobs)
    throw new AwsError(
      'LimitExceededException',
      400,
      `At most ${String(maxPendingJobs)} jobs may wait or run; start this one when some have ended.`,
    );
  const job: Job = {
    request,
    ordinal: jobs.nextOrdinal(),
    createdMs: options.clock.now(),
    status: 'QUEUED',
  };
  try {
    await jobs.put(job);
  } catch (error) {
    await jobs.delete(request.name);
    throw error;
  }
  queue.add(request.name);
  return { MedicalTranscriptionJob: jobView(jobs.get(request.name) ?? job, origin) };
}

async function getJob({ jobs }: Parts, input: unknown, origin: string | undefined): Promise<object> {
  const job = jobs.get(parseJobName(input));
  if (job === undefined)
    throw new AwsError(
      'NotFoundException',
      400,
      'MedicalTranscriptionJobName: there is no job of that name.',
    );
  return { MedicalTranscriptionJob: jobView(job, origin) };
}

async function listAll({ jobs }: Parts, input: unknown): Promise<object> {
  const wish = parseListWish(input);
  const page = listJobs(jobs.all(), wish);
  return {
    ...(wish.status !== undefined && { Status: wish.status }),
    ...(page.nextToken !== undefined && { NextToken: page.nextToken }),
    MedicalTranscriptionJobSummaries: page.jobs.map(jobSummary),
  };
}

/** AWS has no NotFoundException here. The transcript stays: it is in the caller's own bucket. */
async function deleteJob({ jobs }: Parts, input: unknown): Promise<object> {
  const name = parseJobName(input);
  const job = jobs.get(name);
  if (job === undefined)
    throw new AwsError(
      'BadRequestException',
      400,
      'MedicalTranscriptionJobName: there is no job of that name.',
    );
  if (!isOver(job))
    throw new AwsError(
      'BadRequestException',
      400,
      `MedicalTranscriptionJobName: the job is ${job.status}; delete it when it is COMPLETED or FAILED.`,
    );
  await jobs.delete(name);
  return {};
}
