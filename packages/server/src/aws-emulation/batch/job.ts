/** A batch job as it is kept, and as AWS's JSON tells of it. */
import type { MediaFormat } from './media-format.ts';

export const jobStatuses = ['QUEUED', 'IN_PROGRESS', 'FAILED', 'COMPLETED'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** Named as on the wire: they are given back as they came. */
export interface JobSettings {
  readonly ShowSpeakerLabels?: boolean;
  /** 2…30 */
  readonly MaxSpeakerLabels?: number;
  readonly ChannelIdentification?: boolean;
  readonly ShowAlternatives?: boolean;
  /** 2…10 */
  readonly MaxAlternatives?: number;
  readonly VocabularyName?: string;
}

export interface JobRequest {
  readonly name: string;
  readonly media: { readonly uri: string; readonly bucket: string; readonly key: string };
  readonly mediaFormat?: MediaFormat;
  /** 16,000…48,000 */
  readonly sampleRateHz?: number;
  /** Where the transcript goes. */
  readonly output: { readonly bucket: string; readonly key: string };
  readonly type: 'CONVERSATION' | 'DICTATION';
  readonly identifyPhi: boolean;
  readonly settings?: JobSettings;
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
}

/** Times are milliseconds since 1970. */
export interface Job {
  readonly request: JobRequest;
  /** Counts up with each job, in the order of their making. */
  readonly ordinal: number;
  readonly createdMs: number;
  readonly status: JobStatus;
  readonly startedMs?: number;
  readonly completedMs?: number;
  /** With `FAILED`. */
  readonly failureReason?: string;
  /** What the media file turned out to be. */
  readonly media?: { readonly format: MediaFormat; readonly sampleRateHz: number };
}

export function isOver(job: Job): boolean {
  return job.status === 'FAILED' || job.status === 'COMPLETED';
}

/**
 * `MedicalTranscriptionJob` of AWS's model.
 *
 * @param origin of the objects' addresses, such as `http://127.0.0.1:4566`; when it is not known, they are `s3://` ones.
 */
export function jobView(job: Job, origin: string | undefined): Record<string, unknown> {
  const { request, media } = job;
  const format = request.mediaFormat ?? media?.format;
  const sampleRateHz = request.sampleRateHz ?? media?.sampleRateHz;
  return {
    MedicalTranscriptionJobName: request.name,
    TranscriptionJobStatus: job.status,
    LanguageCode: 'en-US',
    ...(sampleRateHz !== undefined && { MediaSampleRateHertz: sampleRateHz }),
    ...(format !== undefined && { MediaFormat: format }),
    Media: { MediaFileUri: request.media.uri },
    ...(job.status === 'COMPLETED' && {
      Transcript: { TranscriptFileUri: objectUri(request.output, origin) },
    }),
    ...timesAndFailure(job),
    ...(request.settings !== undefined && { Settings: request.settings }),
    ...(request.identifyPhi && { ContentIdentificationType: 'PHI' }),
    Specialty: 'PRIMARYCARE',
    Type: request.type,
    ...(request.tags.length > 0 && { Tags: request.tags }),
  };
}

/** `MedicalTranscriptionJobSummary` of AWS's model. */
export function jobSummary(job: Job): Record<string, unknown> {
  return {
    MedicalTranscriptionJobName: job.request.name,
    TranscriptionJobStatus: job.status,
    LanguageCode: 'en-US',
    OutputLocationType: 'CUSTOMER_BUCKET',
    Specialty: 'PRIMARYCARE',
    Type: job.request.type,
    ...(job.request.identifyPhi && { ContentIdentificationType: 'PHI' }),
    ...timesAndFailure(job),
  };
}

/** AWS's JSON has times in seconds since 1970. */
function timesAndFailure(job: Job): Record<string, unknown> {
  return {
    CreationTime: job.createdMs / 1000,
    ...(job.startedMs !== undefined && { StartTime: job.startedMs / 1000 }),
    ...(job.completedMs !== undefined && { CompletionTime: job.completedMs / 1000 }),
    ...(job.failureReason !== undefined && { FailureReason: job.failureReason }),
  };
}

function objectUri({ bucket, key }: JobRequest['output'], origin: string | undefined): string {
  if (origin === undefined) return `s3://${bucket}/${key}`;
  return `${origin}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
}
