/** Where a chunk of recorded audio ends, and what of it stays beside another one. */
import type { AudioChunk } from './audio-store.ts';

const bytesPerSample = 2;

/** The time after the chunk's last sample, rounded up. */
export function chunkEndMs({ startMs, sampleRateHz, channels, pcm }: AudioChunk): number {
  const samples = pcm.length / (bytesPerSample * channels);
  return startMs + Math.ceil((samples * 1000) / sampleRateHz);
}

/** The chunk without its audio before `fromMs`, to the sample; `undefined` when nothing is left. */
export function chunkFrom(chunk: AudioChunk, fromMs: number): AudioChunk | undefined {
  const bytes = bytesBefore(chunk, fromMs);
  if (bytes <= 0) return chunk;
  return bytes >= chunk.pcm.length
    ? undefined
    : { ...chunk, startMs: fromMs, pcm: chunk.pcm.subarray(bytes) };
}

/** What stays of `chunk` when `later` holds the same stretch, or a part of it. */
export function chunksBeside(chunk: AudioChunk, later: AudioChunk): readonly AudioChunk[] {
  return [chunkUntil(chunk, later.startMs), chunkFrom(chunk, chunkEndMs(later))].filter(
    (left) => left !== undefined,
  );
}

/**
 * The chunk without its audio from `untilMs` on, to the sample: a client that goes on from there sends its audio from
 * `floor(untilMs * rate / 1000)` on. `undefined` when nothing is left.
 */
export function chunkUntil(chunk: AudioChunk, untilMs: number): AudioChunk | undefined {
  const bytes = bytesBefore(chunk, untilMs);
  if (bytes <= 0) return undefined;
  return bytes >= chunk.pcm.length ? chunk : { ...chunk, pcm: chunk.pcm.subarray(0, bytes) };
}

/** Of whole samples; negative for a time before the chunk. */
function bytesBefore({ startMs, sampleRateHz, channels }: AudioChunk, atMs: number): number {
  const sampleAt = (ms: number) => Math.floor((ms * sampleRateHz) / 1000);
  return (sampleAt(atMs) - sampleAt(startMs)) * channels * bytesPerSample;
}
