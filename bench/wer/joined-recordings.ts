import type { Recording } from './sentence-sets.ts';
import { readWav } from './wav-file.ts';

/** Silence between joined recordings: long enough for every end-pointer to close the utterance. */
const GAP_MS = 800;

/** Recordings one after the other, as one speaker dictating. */
export interface JoinedRecordings {
  readonly sampleRateHz: number;
  /** Signed 16-bit, mono. */
  readonly samples: Int16Array;
  readonly reference: string;
  /** Where each recording begins, in milliseconds. */
  readonly startsMs: readonly number[];
}

/** Joins recordings with silence between. @throws {RangeError} when their rates differ or there is none. */
export function joinRecordings(recordings: readonly Recording[]): JoinedRecordings {
  const parts = recordings.map(({ wavFile }) => readWav(wavFile));
  const sampleRateHz = parts[0]?.sampleRateHz;
  if (sampleRateHz === undefined || parts.some((part) => part.sampleRateHz !== sampleRateHz)) {
    throw new RangeError(
      'recordings can be joined only when there are some and all have the same sample rate',
    );
  }
  const gapSamples = (GAP_MS * sampleRateHz) / 1000;
  const samples = new Int16Array(parts.reduce((sum, part) => sum + part.samples.length + gapSamples, 0));
  const startsMs: number[] = [];
  let offset = 0;
  for (const part of parts) {
    startsMs.push(Math.round((offset * 1000) / sampleRateHz));
    samples.set(part.samples, offset);
    offset += part.samples.length + gapSamples;
  }
  return {
    sampleRateHz,
    samples,
    reference: recordings.map(({ reference }) => reference).join(' '),
    startsMs,
  };
}
