/** A stretch of a session's recording as one run of PCM: gaps are silence, so that its time is the session's time. */
import { interleavedS16FromSamples, mixToMono, samplesFromS16 } from '../audio/pcm-samples.ts';
import { Resampler } from '../audio/resampler.ts';
import type { AudioChunk, AudioStore } from '../storage/audio-store.ts';

/** What is asked for, and the form of it. A frame is one sample of each channel. */
export interface RecordedSpan {
  readonly sessionId: string;
  /** Whole milliseconds of the session's audio; `toMs` is not part of it. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly sampleRateHz: number;
  readonly channels: number;
}

/** Frames of the span; `end` is not part of it. */
export interface FrameRange {
  readonly first: number;
  readonly end: number;
}

/** Frames from the span's beginning; `end` is after the last one. */
interface PlacedChunk extends FrameRange {
  readonly pcm: Buffer;
}

const SAMPLE_BYTES = 2;
const SILENCE = Buffer.alloc(32 * 1024);

/**
 * Chunks say their beginning in whole milliseconds. Where a rate has no whole number of samples in one (44.1 kHz), chunks that
 * follow each other seem to leave a gap of less than that: the last sample is held through it.
 */
const JOINT_MS = 1;
/** Chunks so far before and after are read too, since they decide about such a joint. */
const MARGIN_MS = 2;

/** The form of the first chunk of a stretch; `undefined` where nothing of it was recorded. */
export async function recordedForm(
  store: Pick<AudioStore, 'audioOf'>,
  { sessionId, fromMs, toMs }: Pick<RecordedSpan, 'sessionId' | 'fromMs' | 'toMs'>,
): Promise<Pick<RecordedSpan, 'sampleRateHz' | 'channels'> | undefined> {
  for await (const { sampleRateHz, channels } of store.audioOf(sessionId, { fromMs, untilMs: toMs }))
    return { sampleRateHz, channels };
  return undefined;
}

export function frameCount(span: RecordedSpan): number {
  return frameAt(span.toMs, span);
}

/** Counted from the span's beginning. As the protocol counts: sample `floor(ms * rate / 1000)`. */
function frameAt(ms: number, { fromMs, sampleRateHz }: RecordedSpan): number {
  const sampleAt = (each: number): number => Math.floor((each * sampleRateHz) / 1000);
  return sampleAt(ms) - sampleAt(fromMs);
}

/**
 * Signed 16-bit little-endian, piece by piece. A frame is the same whatever the range it is asked for in. Chunks of another
 * rate are resampled one by one, chunks with other channels mixed down or doubled.
 */
export async function* framesOf(
  store: Pick<AudioStore, 'audioOf'>,
  span: RecordedSpan,
  { first, end }: FrameRange,
): AsyncGenerator<Buffer> {
  const msAt = (frame: number): number => span.fromMs + (frame * 1000) / span.sampleRateHz;
  const around = {
    fromMs: Math.max(0, Math.floor(msAt(first)) - MARGIN_MS),
    untilMs: Math.ceil(msAt(end)) + MARGIN_MS,
  };
  let at = first;
  for await (const chunk of joined(store.audioOf(span.sessionId, around), span)) {
    const begin = Math.min(chunk.first, end);
    yield* silence(begin - at, span);
    at = Math.max(at, begin);
    const until = Math.min(chunk.end, end);
    if (until <= at) continue;
    const bytes = frameBytes(span);
    yield chunk.pcm.subarray((at - chunk.first) * bytes, (until - chunk.first) * bytes);
    at = until;
  }
  yield* silence(end - at, span);
}

/** Each chunk up to the next one, which counts where they overlap. */
async function* joined(chunks: AsyncIterable<AudioChunk>, span: RecordedSpan): AsyncGenerator<PlacedChunk> {
  const jointFrames = Math.ceil((JOINT_MS * span.sampleRateHz) / 1000);
  let held: PlacedChunk | undefined;
  for await (const chunk of chunks) {
    const next = placed(chunk, span);
    if (held !== undefined) {
      yield { ...held, end: Math.min(held.end, next.first) };
      const gapFrames = next.first - held.end;
      if (gapFrames > 0 && gapFrames <= jointFrames) {
        const lastFrame = held.pcm.subarray(-frameBytes(span));
        const pcm = Buffer.alloc(gapFrames * frameBytes(span), lastFrame);
        yield { first: held.end, end: next.first, pcm };
      }
    }
    held = next;
  }
  if (held !== undefined) yield held;
}

function placed(chunk: AudioChunk, span: RecordedSpan): PlacedChunk {
  const pcm = converted(chunk, span);
  const first = frameAt(chunk.startMs, span);
  return { pcm, first, end: first + Math.floor(pcm.length / frameBytes(span)) };
}

function converted(chunk: AudioChunk, { sampleRateHz, channels }: RecordedSpan): Buffer {
  if (chunk.sampleRateHz === sampleRateHz && chunk.channels === channels) return chunk.pcm;
  const planes = samplesFromS16(chunk.pcm, chunk.channels).map((plane) => {
    const resampler = new Resampler(chunk.sampleRateHz, sampleRateHz);
    const parts = [resampler.push(plane), resampler.flush()];
    const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      samples.set(part, at);
      at += part.length;
    }
    return samples;
  });
  if (planes.length === channels) return interleavedS16FromSamples(planes);
  const mono = mixToMono(planes);
  return interleavedS16FromSamples(Array.from({ length: channels }, () => mono));
}

function* silence(frames: number, span: RecordedSpan): Generator<Buffer> {
  for (let bytes = frames * frameBytes(span); bytes > 0; bytes -= SILENCE.length)
    yield SILENCE.subarray(0, Math.min(bytes, SILENCE.length));
}

const frameBytes = ({ channels }: Pick<RecordedSpan, 'channels'>): number => SAMPLE_BYTES * channels;
