/** Raw signed 16-bit little-endian PCM, and WAV files that were sent as if they were raw. */

import { AudioDecodeError } from './audio-decode-error.ts';
import { UnitAligner, samplesFromS16 } from './pcm-samples.ts';
import { MAX_SAMPLE_RATE_HZ, MIN_SAMPLE_RATE_HZ } from './resampler.ts';
import type { DecodedAudio, StreamDecoder, StreamDecoderOptions } from './decoded-audio.ts';
import {
  RIFF_HEADER_BYTES,
  WaveFormatError,
  findWaveSamples,
  mayBeWave,
  type WaveHeader,
} from './wave-header.ts';

const WAVE_REMEDY =
  'send 16-bit PCM samples without a header, or convert the file first: ffmpeg -i … -ar 16000 -ac 1 out.wav';

/** Headers with a picture or long texts before the samples are rare; nobody speaks in them. */
const MAX_WAVE_HEADER_BYTES = 64 * 1024;

/**
 * Passes PCM through and takes the header of a WAV file off its start. Only the header is taken off: chunks after the
 * samples pass as a few milliseconds of noise, because to trust a header's length would lose the speech after it.
 */
export class WaveHeaderRemover {
  readonly #onWaveHeader: ((header: WaveHeader) => void) | undefined;
  #held: Buffer | undefined = Buffer.alloc(0);
  #header: WaveHeader | undefined;

  constructor(onWaveHeader?: (header: WaveHeader) => void) {
    this.#onWaveHeader = onWaveHeader;
  }

  /** The header once it has passed; undefined for raw PCM. */
  get header(): WaveHeader | undefined {
    return this.#header;
  }

  /** The samples' bytes in `bytes`; may be empty. Throws `AudioDecodeError` for a WAV file that is not 16-bit PCM. */
  push(bytes: Buffer): Buffer {
    if (!this.#held) return bytes;
    const start = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    if (start.length < MARKER_BYTES) return this.#hold(start);
    refuseCompressed(start);
    if (!mayBeWave(start)) return this.#pass(start);
    if (start.length < RIFF_HEADER_BYTES) return this.#hold(start);
    const header = readHeader(start);
    if (!header) return this.#hold(start);
    this.#header = header;
    this.#onWaveHeader?.(header);
    return this.#pass(start.subarray(header.headerBytes));
  }

  /** What was held back, at the end of a stream too short to tell. */
  flush(): Buffer {
    const held = this.#held ?? Buffer.alloc(0);
    // A file that ends inside its header holds no samples.
    return held.length < RIFF_HEADER_BYTES ? this.#pass(held) : Buffer.alloc(0);
  }

  #hold(start: Buffer): Buffer {
    this.#held = Buffer.from(start);
    return Buffer.alloc(0);
  }

  #pass(audio: Buffer): Buffer {
    this.#held = undefined;
    return audio;
  }
}

/** Bytes that tell a compressed stream from samples; four such samples at the very start are one in four thousand million. */
const MARKER_BYTES = 4;
const compressedStreams: ReadonlyMap<string, readonly [name: string, remedy: string]> = new Map([
  ['fLaC', ['FLAC', 'set media_encoding to flac']],
  ['OggS', ['Ogg', 'set media_encoding to ogg-opus if it holds Opus']],
  ['\x1aE\xdf\xa3', ['WebM', 'record as Ogg Opus, or send PCM']],
]);

/** Read as samples it would be noise, and the session would end in silence. */
function refuseCompressed(start: Buffer): void {
  const found = compressedStreams.get(start.toString('latin1', 0, MARKER_BYTES));
  if (found === undefined) return;
  const [name, remedy] = found;
  throw new AudioDecodeError('pcm', `it is a stream of ${name}`, remedy);
}

function readHeader(start: Buffer): WaveHeader | undefined {
  let header: WaveHeader | undefined;
  try {
    header = findWaveSamples(start, MAX_WAVE_HEADER_BYTES);
  } catch (error) {
    if (!(error instanceof WaveFormatError)) throw error;
    throw new AudioDecodeError('pcm', `it is a WAV file, and ${error.message}`, WAVE_REMEDY, error);
  }
  if (!header) return undefined;
  if (header.sampleFormat !== 'integer' || header.bitsPerSample !== 16) {
    const problem = `it is a WAV file of ${header.bitsPerSample}-bit ${header.sampleFormat} samples`;
    throw new AudioDecodeError('pcm', problem, WAVE_REMEDY);
  }
  if (header.sampleRateHz < MIN_SAMPLE_RATE_HZ || header.sampleRateHz > MAX_SAMPLE_RATE_HZ) {
    throw new AudioDecodeError('pcm', `it is a WAV file of ${header.sampleRateHz} Hz`, WAVE_REMEDY);
  }
  return header;
}

/** Decodes `pcm`. Where a WAV header was sent, its rate and channels hold and not the declared ones: the file knows. */
export class PcmStreamDecoder implements StreamDecoder {
  readonly #remover: WaveHeaderRemover;
  #sampleRateHz: number;
  #channels: number;
  #aligner: UnitAligner | undefined;

  constructor(options: StreamDecoderOptions) {
    this.#sampleRateHz = options.sampleRateHz;
    this.#channels = options.channels;
    this.#remover = new WaveHeaderRemover((header) => {
      this.#sampleRateHz = header.sampleRateHz;
      this.#channels = header.channels;
      options.onWaveHeader?.(header);
    });
  }

  // oxlint-disable-next-line require-await -- the interface is asynchronous for the other encodings
  async decode(bytes: Buffer): Promise<DecodedAudio | undefined> {
    return this.#samplesOf(this.#remover.push(bytes));
  }

  // oxlint-disable-next-line require-await -- the interface is asynchronous for the other encodings
  async flush(): Promise<DecodedAudio | undefined> {
    return this.#samplesOf(this.#remover.flush());
  }

  close(): void {
    this.#aligner = undefined;
  }

  #samplesOf(audio: Buffer): DecodedAudio | undefined {
    if (audio.length === 0) return undefined;
    this.#aligner ??= new UnitAligner(2 * this.#channels);
    const whole = this.#aligner.align(audio);
    if (whole.length === 0) return undefined;
    return { sampleRateHz: this.#sampleRateHz, channels: samplesFromS16(whole, this.#channels) };
  }
}
