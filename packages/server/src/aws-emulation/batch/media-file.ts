/** The media file of a job: found, told apart, and held against the rules for media. */
import { open } from 'node:fs/promises';
import { AudioFileError, openAudioFile, type AudioFile } from '../../audio/audio-file.ts';
import { maxObjectBytes, type ObjectStore } from '../s3/object-store.ts';
import { AwsError } from '../wire/aws-error.ts';
import type { JobRequest } from './job.ts';
import { decodableFormats, detectMediaFormat, signatureBytes, type MediaFormat } from './media-format.ts';

const longestMs = 4 * 3_600_000;
const shortestMs = 500;
const leastRateHz = 16_000;
const mostRateHz = 48_000;
const mostChannels = 2;

/**
 * Why a job fails that is not our fault; shown to the caller as `FailureReason`. AWS documents a closed list of reasons,
 * and programs compare them: where one of them fits, the message begins with it.
 */
export class MediaFailure extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'MediaFailure';
  }
}

export interface MediaFile {
  readonly format: MediaFormat;
  readonly audio: AudioFile;
}

/**
 * The caller closes its `audio`.
 *
 * @throws MediaFailure
 */
export async function openMediaFile(objects: ObjectStore, request: JobRequest): Promise<MediaFile> {
  const path = await pathOfMedia(objects, request);
  const format = await formatOf(path);
  checkFormat(format, request);
  const audio = await openDecodable(path);
  try {
    checkAudio(audio, request);
  } catch (error) {
    await audio.close();
    throw error;
  }
  return { format, audio };
}

async function pathOfMedia(objects: ObjectStore, { media }: JobRequest): Promise<string> {
  try {
    const { sizeBytes } = await objects.find(media.bucket, media.key);
    if (sizeBytes > maxObjectBytes) throw new MediaFailure('Invalid file size: file size too large');
    return await objects.contentPath(media.bucket, media.key);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new MediaFailure(
      'The media file is not there: no object has the bucket and key of MediaFileUri. Put it there, and start a new job.',
      error,
    );
  }
}

async function formatOf(path: string): Promise<MediaFormat> {
  const file = await openPresent(() => open(path, 'r'));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(signatureBytes), 0, signatureBytes, 0);
    const format = detectMediaFormat(buffer.subarray(0, bytesRead));
    if (format === undefined)
      throw new MediaFailure(
        bytesRead === 0
          ? 'Unsupported media format: the file is empty.'
          : 'Unsupported media format: the file begins like none of those that MediaFormat can name.',
      );
    return format;
  } finally {
    await file.close();
  }
}

function checkFormat(format: MediaFormat, { mediaFormat }: JobRequest): void {
  // What `ftyp` holds can be called either.
  const isSame = mediaFormat === format || (mediaFormat === 'mp4' && format === 'm4a');
  if (mediaFormat !== undefined && !isSame)
    throw new MediaFailure('The media format provided does not match the detected media format');
  if (!decodableFormats.has(format))
    throw new MediaFailure(
      `Unsupported media format: ${format} is not decoded here. Convert the file to wav, flac or ogg, and start a new job.`,
    );
}

async function openDecodable(path: string): Promise<AudioFile> {
  try {
    return await openPresent(() => openAudioFile(path));
  } catch (error) {
    if (!(error instanceof AudioFileError)) throw error;
    throw new MediaFailure(`Unsupported media format: ${error.message}`, error);
  }
}

function checkAudio(audio: AudioFile, { sampleRateHz }: JobRequest): void {
  if (audio.channels > mostChannels)
    throw new MediaFailure('Invalid number of channels: number of channels too large');
  if (sampleRateHz !== undefined && sampleRateHz !== audio.sampleRateHz)
    throw new MediaFailure('The sample rate provided does not match the detected sample rate');
  if (audio.sampleRateHz < leastRateHz || audio.sampleRateHz > mostRateHz)
    throw new MediaFailure('Invalid sample rate for audio file');
  if (audio.durationMs !== undefined) checkDuration(audio.durationMs, 'whole');
}

/**
 * @param extent `part`: more may follow, so it cannot be too short yet.
 * @throws MediaFailure
 */
export function checkDuration(durationMs: number, extent: 'whole' | 'part'): void {
  if (durationMs > longestMs)
    throw new MediaFailure('The audio is longer than four hours. Cut it, and start a job for each part.');
  if (extent === 'whole' && durationMs < shortestMs)
    throw new MediaFailure(`The audio is shorter than ${String(shortestMs)} milliseconds.`);
}

/** An object that goes between our finding and our opening it is one that is not there. */
async function openPresent<T>(openFile: () => Promise<T>): Promise<T> {
  try {
    return await openFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new MediaFailure(
      'The media file was replaced or deleted as the job began. Start a new job.',
      error,
    );
  }
}
