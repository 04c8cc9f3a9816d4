/** Native FLAC (RFC 9639). Rate and channels come from the stream's own header. */

import { AudioDecodeError } from './audio-decode-error.ts';
import type { CodecOutput } from './codec-library.ts';
import { FlacFormatError, FlacFrameReader } from './flac-frames.ts';
import { MAX_SAMPLE_RATE_HZ, MIN_SAMPLE_RATE_HZ } from './resampler.ts';
import type { DecodedAudio, StreamDecoder } from './decoded-audio.ts';

const REMEDY = 'send a whole FLAC stream from its "fLaC" marker on, or declare the encoding that is sent';

const MARKER = Buffer.from('fLaC', 'latin1');
const BLOCK_HEADER_BYTES = 4;
const STREAMINFO_TYPE = 0;
const STREAMINFO_BYTES = 34;

/** Used where STREAMINFO does not tell: 65,535 samples of two channels and 24 bits that could not be compressed. */
const MAX_FRAME_BYTES = 512 * 1024;

export interface FlacStreamInfo {
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly bitsPerSample: number;
  /** Samples of one channel; undefined when the encoder did not know. */
  readonly totalSamples: number | undefined;
  /** Length of the longest frame in bytes; undefined when the encoder did not know. */
  readonly maxFrameBytes: number | undefined;
}

/** RFC 9639 §8.2. `block` is the 34 bytes after the block's header. */
export function parseFlacStreamInfo(block: Buffer): FlacStreamInfo {
  const totalSamples = (block[13]! & 0x0f) * 2 ** 32 + block.readUInt32BE(14);
  return {
    sampleRateHz: block.readUIntBE(10, 3) >> 4,
    channels: ((block[12]! >> 1) & 0b111) + 1,
    bitsPerSample: (((block[12]! & 1) << 4) | (block[13]! >> 4)) + 1,
    totalSamples: totalSamples === 0 ? undefined : totalSamples,
    maxFrameBytes: block.readUIntBE(7, 3) || undefined,
  };
}

export class FlacStreamDecoder implements StreamDecoder {
  /** Bytes of a header that is not complete. */
  #held: Buffer = Buffer.alloc(0);
  #state: 'marker' | 'metadata' | 'frames' = 'marker';
  #lastBlock = false;
  /** Bytes of the metadata block under way that are still to be passed over. */
  #skipBytes = 0;
  #info: FlacStreamInfo | undefined;
  /** Known once the header has been read. */
  #reader: FlacFrameReader | undefined;
  #library: FlacLibrary | undefined;
  #decodedSamples = 0;

  async decode(bytes: Buffer): Promise<DecodedAudio | undefined> {
    const frameBytes = this.#state === 'frames' ? bytes : this.#readHeaders(bytes);
    if (!frameBytes || frameBytes.length === 0) return undefined;
    this.#reader ??= new FlacFrameReader(
      Math.min(this.#info?.maxFrameBytes ?? MAX_FRAME_BYTES, MAX_FRAME_BYTES),
    );
    let frames: Buffer[];
    try {
      frames = this.#reader.push(frameBytes);
    } catch (error) {
      if (error instanceof FlacFormatError) throw flacError(error.message, error);
      throw error;
    }
    return this.#decodeFrames(frames);
  }

  async flush(): Promise<DecodedAudio | undefined> {
    if (this.#state !== 'frames') {
      if (this.#state === 'marker' && this.#held.length === 0) return undefined;
      throw flacError('the stream ended inside its header');
    }
    const last = this.#reader?.flush();
    const audio = await this.#decodeFrames(last ? [last] : []);
    if (this.#reader && this.#decodedSamples === 0) throw flacError('there is no whole frame in the stream');
    return audio;
  }

  close(): void {
    this.#library?.free();
    this.#library = undefined;
  }

  /** Passes over marker and metadata; gives the bytes after them. A picture of 16 MB is never held. */
  #readHeaders(bytes: Buffer): Buffer | undefined {
    let rest = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    this.#held = Buffer.alloc(0);
    for (;;) {
      const skipped = Math.min(this.#skipBytes, rest.length);
      rest = rest.subarray(skipped);
      this.#skipBytes -= skipped;
      if (this.#skipBytes > 0) return undefined;
      if (this.#state === 'metadata' && this.#lastBlock) {
        if (!this.#info) throw flacError('there is no STREAMINFO block');
        this.#state = 'frames';
        return rest;
      }
      const headBytes = this.#state === 'marker' ? MARKER.length : BLOCK_HEADER_BYTES;
      if (this.#state === 'marker') checkMarker(rest);
      if (rest.length < headBytes) break;
      if (this.#state === 'marker') {
        this.#state = 'metadata';
        rest = rest.subarray(headBytes);
        continue;
      }
      const blockBytes = rest.readUIntBE(1, 3);
      if ((rest[0]! & 0x7f) === STREAMINFO_TYPE) {
        if (rest.length < headBytes + STREAMINFO_BYTES) break;
        this.#info = parseFlacStreamInfo(rest.subarray(headBytes));
        const { sampleRateHz } = this.#info;
        if (sampleRateHz < MIN_SAMPLE_RATE_HZ || sampleRateHz > MAX_SAMPLE_RATE_HZ) {
          throw flacError(
            `its sample rate is ${sampleRateHz} Hz and must be from ${MIN_SAMPLE_RATE_HZ} to ${MAX_SAMPLE_RATE_HZ}`,
          );
        }
      }
      this.#lastBlock = (rest[0]! & 0x80) !== 0;
      rest = rest.subarray(headBytes);
      this.#skipBytes = blockBytes;
    }
    this.#held = Buffer.from(rest);
    return undefined;
  }

  async #decodeFrames(frames: Buffer[]): Promise<DecodedAudio | undefined> {
    if (frames.length === 0) return undefined;
    this.#library ??= await loadLibrary();
    let output: CodecOutput;
    try {
      output = await this.#library.decodeFrames(frames);
    } catch (error) {
      throw flacError('the decoder failed', error);
    }
    const [problem] = output.errors;
    if (problem) throw flacError(`a frame is damaged (${problem.message})`);
    if (output.samplesDecoded === 0) return undefined;
    this.#decodedSamples += output.samplesDecoded;
    const { sampleRateHz, bitsPerSample } = this.#info!;
    // The library divides by the highest positive value, 32767; everything else here divides by 32768.
    const scale = 1 - 2 ** (1 - bitsPerSample);
    for (const plane of output.channelData) {
      for (let i = 0; i < plane.length; i += 1) plane[i]! *= scale;
    }
    return { sampleRateHz, channels: output.channelData };
  }
}

/**
 * Only whole frames are given to the library. Its own search for frames adds up the whole frame again at each possible
 * end, so that a cut-off or malicious stream would keep the process busy for minutes.
 */
interface FlacLibrary {
  decodeFrames(frames: Uint8Array[]): Promise<CodecOutput>;
  free(): void;
}

async function loadLibrary(): Promise<FlacLibrary> {
  const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
  const library = new FLACDecoder();
  await library.ready;
  return library;
}

function checkMarker(bytes: Buffer): void {
  const length = Math.min(bytes.length, MARKER.length);
  if (!bytes.subarray(0, length).equals(MARKER.subarray(0, length))) {
    throw flacError('the stream does not begin with "fLaC"');
  }
}

function flacError(problem: string, cause?: unknown): AudioDecodeError {
  return new AudioDecodeError('flac', problem, REMEDY, cause);
}
