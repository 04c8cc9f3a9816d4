/** Between the rows of recorded audio and the records of the port. */
import { chunkEndMs } from '../audio-chunk-span.ts';
import type { AudioChunk } from '../audio-store.ts';
import type { AudioChunksTable } from './tables.ts';

export function audioChunkRow(sessionId: string, chunk: AudioChunk): AudioChunksTable {
  return {
    session_id: sessionId,
    start_ms: chunk.startMs,
    end_ms: chunkEndMs(chunk),
    sample_rate_hz: chunk.sampleRateHz,
    channels: chunk.channels,
    // A copy: the audio may be a view on a buffer that is used again.
    pcm: Buffer.from(chunk.pcm),
  };
}

export function audioChunkOf({ start_ms, sample_rate_hz, channels, pcm }: AudioChunksTable): AudioChunk {
  return {
    startMs: start_ms,
    sampleRateHz: sample_rate_hz,
    channels,
    pcm: Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength),
  };
}
