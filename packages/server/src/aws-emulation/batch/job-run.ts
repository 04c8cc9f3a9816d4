/** One job from its media file to its transcript. */
import type { Clock } from '../../clock/clock.ts';
import { EngineError } from '../../engines/speech-engine.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import type { ObjectStore } from '../s3/object-store.ts';
import { AwsError } from '../wire/aws-error.ts';
import type { Job, JobRequest } from './job.ts';
import type { JobOutcome } from './job-queue.ts';
import { MediaFailure, openMediaFile } from './media-file.ts';
import { hearMedia, type HeardMedia } from './media-hearing.ts';
import { transcriptOf } from './transcript.ts';

/** A stream of the engine that broke is tried so often in all. */
const maxAttempts = 3;
/** Used where the engine does not say when to come again. */
const retryAfterMs = 5000;

/** Rejects for a fault of the service or its engine, and when the signal aborts. */
export async function runJob(
  { request }: Job,
  options: EmulationOptions,
  objects: ObjectStore,
  signal: AbortSignal,
): Promise<JobOutcome> {
  let media: JobOutcome['media'];
  try {
    const heard = await hearWithRetries(options, signal, async () => {
      signal.throwIfAborted();
      const { format, audio } = await openMediaFile(objects, request);
      media = { format, sampleRateHz: audio.sampleRateHz };
      try {
        return await hearMedia(audio, request, options.engine, signal);
      } finally {
        await audio.close();
      }
    });
    signal.throwIfAborted();
    const findPhi = request.identifyPhi ? options.findPhi : undefined;
    await putTranscript(objects, request, JSON.stringify(transcriptOf(request, heard, findPhi)));
    return { status: 'COMPLETED', media };
  } catch (error) {
    if (!(error instanceof MediaFailure)) throw error;
    return { status: 'FAILED', failureReason: error.message, media };
  }
}

/** An engine that is full is waited for, however long; one that breaks is not. */
async function hearWithRetries(
  { clock }: EmulationOptions,
  signal: AbortSignal,
  hear: () => Promise<HeardMedia>,
): Promise<HeardMedia> {
  for (let attempt = 1; ;) {
    try {
      return await hear();
    } catch (error) {
      if (!(error instanceof EngineError) || signal.aborted) throw error;
      const isFull = error.code === 'engine_at_capacity';
      if (!isFull && (!error.retryable || attempt >= maxAttempts)) throw error;
      if (!isFull) attempt += 1;
      await pause(clock, error.retryAfterMs ?? retryAfterMs, signal);
      signal.throwIfAborted();
    }
  }
}

/** Ends early when the signal aborts. */
async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onAbort = () => resolve();
  signal.addEventListener('abort', onAbort, { once: true });
  const cancel = clock.after(ms, resolve);
  await promise;
  cancel();
  // The signal lives as long as the service; a full engine may be waited for a thousand times.
  signal.removeEventListener('abort', onAbort);
}

async function putTranscript(objects: ObjectStore, request: JobRequest, text: string): Promise<void> {
  const { bucket, key } = request.output;
  try {
    await objects.put(bucket, key, onePiece(text), {
      headers: { 'content-type': 'application/json' },
      checksums: () => ({}),
    });
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new MediaFailure('The transcript could not be put into the output bucket.', error);
  }
}

async function* onePiece(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
