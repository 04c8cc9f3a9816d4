/** A recorded stretch as a WAV file, any part of it, without ever holding it whole. */
import type { AudioStore } from '../storage/audio-store.ts';
import { frameCount, framesOf, type RecordedSpan } from './recorded-span.ts';

export const WAVE_HEADER_BYTES = 44;
/** RIFF has 32 bits for the length of what follows its first 8 bytes. */
const MOST_SAMPLE_BYTES = 2 ** 32 - 1 - (WAVE_HEADER_BYTES - 8);

/** Bytes of a file, the last one included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Bytes of the whole file; `undefined` where WAV cannot hold so much (4 GiB). */
export function waveFileBytes(span: RecordedSpan): number | undefined {
  const sampleBytes = frameCount(span) * bytesOfFrame(span);
  return sampleBytes > MOST_SAMPLE_BYTES ? undefined : WAVE_HEADER_BYTES + sampleBytes;
}

/** Piece by piece. The same bytes whatever the range they are asked for in. */
export async function* waveFile(
  store: Pick<AudioStore, 'audioOf'>,
  span: RecordedSpan,
  { first, last }: ByteRange,
): AsyncGenerator<Buffer> {
  if (first < WAVE_HEADER_BYTES) yield waveHeader(span).subarray(first, last + 1);
  if (last < WAVE_HEADER_BYTES) return;
  const begin = Math.max(0, first - WAVE_HEADER_BYTES);
  const end = last + 1 - WAVE_HEADER_BYTES;
  const frameBytes = bytesOfFrame(span);
  const frames = { first: Math.floor(begin / frameBytes), end: Math.ceil(end / frameBytes) };
  let at = frames.first * frameBytes;
  for await (const piece of framesOf(store, span, frames)) {
    yield piece.subarray(Math.max(0, begin - at), Math.min(piece.length, end - at));
    at += piece.length;
  }
}

/** RIFF WAVE with a fmt chunk of PCM in 16 bits (Microsoft's mmreg.h) and a data chunk. */
function waveHeader(span: RecordedSpan): Buffer {
  const { sampleRateHz, channels } = span;
  const frameBytes = bytesOfFrame(span);
  const sampleBytes = frameCount(span) * frameBytes;
  const header = Buffer.alloc(WAVE_HEADER_BYTES);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(WAVE_HEADER_BYTES - 8 + sampleBytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz * frameBytes, 28);
  header.writeUInt16LE(frameBytes, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(sampleBytes, 40);
  return header;
}

const bytesOfFrame = ({ channels }: RecordedSpan): number => 2 * channels;
