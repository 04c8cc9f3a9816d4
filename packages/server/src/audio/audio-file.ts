/** Opens an audio file so that it can be fed to the same way as a socket: a piece at a time, never as a whole. */

import { open, type FileHandle } from 'node:fs/promises';
import type { MediaEncoding } from './audio-decode-error.ts';
import { parseFlacStreamInfo } from './flac-stream-decoder.ts';
import { OggFormatError, OggPageReader, type OggPage } from './ogg-pages.ts';
import { OggVorbisStreamDecoder } from './ogg-vorbis-stream-decoder.ts';
import { interleavedS16FromSamples } from './pcm-samples.ts';
import { MAX_SAMPLE_RATE_HZ, MIN_SAMPLE_RATE_HZ } from './resampler.ts';
import type { DecodedAudio } from './decoded-audio.ts';
import {
  CHUNK_HEADER_BYTES,
  MAX_FMT_BYTES,
  RIFF_HEADER_BYTES,
  WaveFormatError,
  mayBeWave,
  parseWaveFormat,
  type WaveFormat,
} from './wave-header.ts';
import { s16FromWave } from './wave-samples.ts';

/** Remedy of last resort. */
const CONVERT = 'convert it: ffmpeg -i … -ar 16000 -ac 1 out.wav';

const PIECE_BYTES = 64 * 1024;
/** RFC 3533: an Ogg page has at most 65,307 bytes, so the last page begins in here. */
const OGG_TAIL_BYTES = 65_307;
const OGG_OPUS_RATE_HZ = 48_000;
const FLAC_HEAD_BYTES = 42;

/** The file cannot be used. The message gives the reason and the remedy, and not the file's name, which may name a patient. */
export class AudioFileError extends Error {
  readonly code = 'audio_file_unsupported';
  readonly retryable = false;

  constructor(problem: string, remedy: string = CONVERT, cause?: unknown) {
    super(`the audio file cannot be used: ${problem}; ${remedy}`, { cause });
    this.name = 'AudioFileError';
  }
}

export interface AudioFile {
  /** What to declare for `bytes`: `pcm` for WAV and Vorbis, which are converted to s16le here, else the file's own. */
  readonly encoding: MediaEncoding;
  readonly sampleRateHz: number;
  /** Channels of `bytes`, interleaved for `pcm`. */
  readonly channels: number;
  /** As the file states it; undefined when it does not. */
  readonly durationMs: number | undefined;
  /** One consumer. Reads as it is asked, and closes the file at its end or when its consumer leaves. */
  readonly bytes: AsyncIterable<Buffer>;
  /** Closes a file that is not read to its end. May be called more than once. */
  close(): Promise<void>;
}

export interface AudioFileOptions {
  /** Told what is wrong with a file that is used nevertheless. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Tells the format by the content, not by the name. WAV (8, 16, 24, 32-bit integers, 32 and 64-bit floats, mu-law,
 * A-law), FLAC, and Ogg with Opus or Vorbis. Throws `AudioFileError` for anything else; errors of the file system
 * pass as they are.
 */
export async function openAudioFile(path: string, options: AudioFileOptions = {}): Promise<AudioFile> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const onWarning = options.onWarning ?? (() => undefined);
    const start = await readAt(file, 0, FLAC_HEAD_BYTES);
    if (start.length === 0) throw new AudioFileError('it is empty', 'record it again');
    if (start.length >= RIFF_HEADER_BYTES && mayBeWave(start)) return await openWave(file, size, onWarning);
    const marker = start.toString('latin1', 0, 4);
    if (marker === 'fLaC') return openFlac(file, start);
    if (marker === 'OggS') return await openOgg(file, size);
    throw new AudioFileError('it is not WAV, FLAC, Ogg Opus or Ogg Vorbis');
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openWave(
  file: FileHandle,
  fileBytes: number,
  onWarning: (message: string) => void,
): Promise<AudioFile> {
  let format: WaveFormat | undefined;
  let at = RIFF_HEADER_BYTES;
  for (;;) {
    const chunk = await readAt(file, at, CHUNK_HEADER_BYTES);
    if (chunk.length < CHUNK_HEADER_BYTES) throw new AudioFileError('it is a WAV file without a data chunk');
    const tag = chunk.toString('latin1', 0, 4);
    const chunkBytes = chunk.readUInt32LE(4);
    at += CHUNK_HEADER_BYTES;
    if (tag === 'data') {
      if (!format) throw new AudioFileError('it is a WAV file whose data chunk comes before its fmt chunk');
      return waveFile(file, format, at, availableBytes(chunkBytes, fileBytes - at, onWarning));
    }
    if (tag === 'fmt ') format = waveFormat(await readAt(file, at, Math.min(chunkBytes, MAX_FMT_BYTES)));
    // Chunks are padded to an even length.
    at += chunkBytes + (chunkBytes % 2);
  }
}

function waveFormat(fmt: Buffer): WaveFormat {
  try {
    const format = parseWaveFormat(fmt);
    checkRate(format.sampleRateHz);
    return format;
  } catch (error) {
    if (!(error instanceof WaveFormatError)) throw error;
    throw new AudioFileError(`it is a WAV file, and ${error.message}`, CONVERT, error);
  }
}

/** Programs that write to a pipe cannot go back to put the length in, and leave 0 or the highest number there. */
function availableBytes(stated: number, present: number, onWarning: (message: string) => void): number {
  if (stated === 0 || stated === 0xffff_ffff) return present;
  if (stated > present) {
    onWarning(`the WAV file is cut off: ${present} of ${stated} bytes of audio are there, and they are used`);
  }
  return Math.min(stated, present);
}

function waveFile(file: FileHandle, format: WaveFormat, begin: number, dataBytes: number): AudioFile {
  const blockBytes = (format.bitsPerSample / 8) * format.channels;
  const blocks = Math.floor(dataBytes / blockBytes);
  const end = begin + blocks * blockBytes;
  const pieceBytes = Math.max(1, Math.floor(PIECE_BYTES / blockBytes)) * blockBytes;
  async function* bytes(): AsyncGenerator<Buffer, undefined> {
    for await (const piece of filePieces(file, begin, end, pieceBytes)) {
      // A file that shrinks while it is read ends inside a block.
      yield s16FromWave(piece.subarray(0, piece.length - (piece.length % blockBytes)), format);
    }
    return undefined;
  }
  return {
    encoding: 'pcm',
    sampleRateHz: format.sampleRateHz,
    channels: format.channels,
    durationMs: Math.floor((blocks * 1000) / format.sampleRateHz),
    ...closing(file, bytes()),
  };
}

function openFlac(file: FileHandle, start: Buffer): AudioFile {
  // RFC 9639 §8.1: the first metadata block is STREAMINFO, whose type is 0.
  if (start.length < FLAC_HEAD_BYTES || (start[4]! & 0x7f) !== 0) {
    throw new AudioFileError('it is a FLAC file without a STREAMINFO block');
  }
  const { sampleRateHz, channels, totalSamples } = parseFlacStreamInfo(start.subarray(8));
  checkRate(sampleRateHz);
  return {
    encoding: 'flac',
    sampleRateHz,
    channels,
    durationMs: totalSamples === undefined ? undefined : Math.floor((totalSamples * 1000) / sampleRateHz),
    ...closing(file, filePieces(file, 0, Infinity, PIECE_BYTES)),
  };
}

async function openOgg(file: FileHandle, fileBytes: number): Promise<AudioFile> {
  const headers = await firstOggPages(file);
  const end = await lastOggPosition(file, fileBytes);
  const pieces = filePieces(file, 0, Infinity, PIECE_BYTES);
  for (const page of headers) {
    const packet = page.packets[0];
    const signature = packet?.toString('latin1', 0, 8) ?? '';
    if (packet && signature === 'OpusHead' && packet.length >= 19) {
      // RFC 7845 §4: positions count the samples that are skipped at the start.
      const samples =
        end?.serialNumber === page.serialNumber ? end.position - packet.readUInt16LE(10) : undefined;
      return {
        encoding: 'ogg-opus',
        sampleRateHz: OGG_OPUS_RATE_HZ,
        channels: packet[9]!,
        durationMs: samples === undefined ? undefined : Math.floor((samples * 1000) / OGG_OPUS_RATE_HZ),
        ...closing(file, pieces),
      };
    }
    // Vorbis I §4.2.2: type, "vorbis", version, channels, rate.
    if (packet && signature.startsWith('\x01vorbis') && packet.length >= 30) {
      const sampleRateHz = packet.readUInt32LE(12);
      checkRate(sampleRateHz);
      const samples = end?.serialNumber === page.serialNumber ? end.position : undefined;
      return {
        encoding: 'pcm',
        sampleRateHz,
        channels: packet[11]!,
        durationMs: samples === undefined ? undefined : Math.floor((samples * 1000) / sampleRateHz),
        ...closing(file, vorbisAsPcm(pieces)),
      };
    }
  }
  throw new AudioFileError('it is an Ogg file with neither Opus nor Vorbis in it');
}

/** The pages that begin the logical streams; RFC 3533 §4 puts them before all others. */
async function firstOggPages(file: FileHandle): Promise<OggPage[]> {
  try {
    const pages = new OggPageReader().push(await readAt(file, 0, 2 * OGG_TAIL_BYTES));
    return pages.filter((page) => page.first);
  } catch (error) {
    if (!(error instanceof OggFormatError)) throw error;
    throw new AudioFileError(`it is a damaged Ogg file (${error.message})`, CONVERT, error);
  }
}

/** The position that the file's last page ends at; undefined for a file that is cut off. */
async function lastOggPosition(
  file: FileHandle,
  fileBytes: number,
): Promise<{ serialNumber: number; position: number } | undefined> {
  const tail = await readAt(file, Math.max(0, fileBytes - OGG_TAIL_BYTES), OGG_TAIL_BYTES);
  // The pattern can also occur inside a page, and then the checksum does not fit.
  for (let at = tail.lastIndexOf('OggS'); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('OggS', at - 1)) {
    const page = pageAt(tail.subarray(at));
    if (page?.granulePosition !== undefined) {
      return { serialNumber: page.serialNumber, position: page.granulePosition };
    }
  }
  return undefined;
}

function pageAt(bytes: Buffer): OggPage | undefined {
  try {
    return new OggPageReader().push(bytes)[0];
  } catch (error) {
    if (error instanceof OggFormatError) return undefined;
    throw error;
  }
}

async function* vorbisAsPcm(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  const decoder = new OggVorbisStreamDecoder();
  const pcm = (audio: DecodedAudio | undefined): Buffer => interleavedS16FromSamples(audio?.channels ?? []);
  try {
    for await (const piece of pieces) {
      const bytes = pcm(await decoder.decode(piece));
      if (bytes.length > 0) yield bytes;
    }
    const rest = pcm(await decoder.flush());
    if (rest.length > 0) yield rest;
    return undefined;
  } finally {
    decoder.close();
  }
}

/** The file from `begin` to `end` or to its own end, a piece at a time. */
async function* filePieces(
  file: FileHandle,
  begin: number,
  end: number,
  pieceBytes: number,
): AsyncGenerator<Buffer, undefined> {
  for (let at = begin; at < end;) {
    const piece = await readAt(file, at, Math.min(pieceBytes, end - at));
    if (piece.length === 0) return undefined;
    yield piece;
    at += piece.length;
  }
  return undefined;
}

/** Up to `length` bytes from `position` on; fewer only where the file ends. */
async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** Ties the file's handle to the life of its reader. */
function closing(
  file: FileHandle,
  pieces: AsyncGenerator<Buffer, undefined>,
): Pick<AudioFile, 'bytes' | 'close'> {
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= file.close());
  async function* bytes(): AsyncGenerator<Buffer, undefined> {
    try {
      return yield* pieces;
    } finally {
      await close();
    }
  }
  return { bytes: bytes(), close };
}

function checkRate(sampleRateHz: number): void {
  if (sampleRateHz < MIN_SAMPLE_RATE_HZ || sampleRateHz > MAX_SAMPLE_RATE_HZ) {
    throw new AudioFileError(
      `its sample rate is ${sampleRateHz} Hz and must be from ${MIN_SAMPLE_RATE_HZ} to ${MAX_SAMPLE_RATE_HZ}`,
    );
  }
}
