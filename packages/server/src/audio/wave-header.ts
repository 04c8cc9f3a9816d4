/** The header of a WAV file: RIFF chunks of the form WAVE, with the fmt chunk's sample formats. */

export type WaveSampleFormat = 'integer' | 'float' | 'mu-law' | 'a-law';

export interface WaveFormat {
  readonly sampleFormat: WaveSampleFormat;
  readonly sampleRateHz: number;
  readonly channels: number;
  /** Size of one sample as it is stored: 8, 16, 24, 32 or 64. 8-bit integers are unsigned. */
  readonly bitsPerSample: number;
}

export interface WaveHeader extends WaveFormat {
  /** Bytes from the start of the stream to the first sample. */
  readonly headerBytes: number;
}

/** What a header has that cannot be read; the caller adds the remedy. */
export class WaveFormatError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'WaveFormatError';
  }
}

/** Format tags of the fmt chunk (RFC 2361 and Microsoft's mmreg.h). */
const TAG_PCM = 0x0001;
const TAG_FLOAT = 0x0003;
const TAG_A_LAW = 0x0006;
const TAG_MU_LAW = 0x0007;
const TAG_EXTENSIBLE = 0xfffe;

/** Bytes of a fmt chunk without and with the extension, whose sub-format GUID begins with the real tag. */
const FMT_BYTES = 16;
const FMT_EXTENSIBLE_BYTES = 40;
const SUB_FORMAT_AT = 24;

const BITS_OF: Readonly<Record<WaveSampleFormat, readonly number[]>> = {
  integer: [8, 16, 24, 32],
  float: [32, 64],
  'mu-law': [8],
  'a-law': [8],
};

export const RIFF_HEADER_BYTES = 12;
export const CHUNK_HEADER_BYTES = 8;
/** The longest fmt chunk that is looked at; only its first 40 bytes count. */
export const MAX_FMT_BYTES = 256;

/** True if these bytes, of which there may be fewer than twelve, can be the start of a WAV file. */
export function mayBeWave(bytes: Buffer): boolean {
  const start = bytes.subarray(0, RIFF_HEADER_BYTES).toString('latin1');
  return 'RIFF'.startsWith(start.slice(0, 4)) && 'WAVE'.startsWith(start.slice(8));
}

/** Reads the content of a fmt chunk. Throws `WaveFormatError` for a format that is not listed above. */
export function parseWaveFormat(fmt: Buffer): WaveFormat {
  if (fmt.length < FMT_BYTES)
    throw new WaveFormatError(`its fmt chunk has ${fmt.length} bytes, not ${FMT_BYTES}`);
  const outerTag = fmt.readUInt16LE(0);
  const extensible = outerTag === TAG_EXTENSIBLE && fmt.length >= FMT_EXTENSIBLE_BYTES;
  const tag = extensible ? fmt.readUInt16LE(SUB_FORMAT_AT) : outerTag;
  const sampleFormat = sampleFormatOf(tag);
  const channels = fmt.readUInt16LE(2);
  const sampleRateHz = fmt.readUInt32LE(4);
  const bitsPerSample = fmt.readUInt16LE(14);
  if (!sampleFormat) throw new WaveFormatError(`its format tag 0x${tag.toString(16)} is not supported`);
  if (!BITS_OF[sampleFormat].includes(bitsPerSample)) {
    throw new WaveFormatError(`${bitsPerSample} bits per ${sampleFormat} sample are not supported`);
  }
  if (channels === 0) throw new WaveFormatError('it has 0 channels');
  return { sampleFormat, sampleRateHz, channels, bitsPerSample };
}

function sampleFormatOf(tag: number): WaveSampleFormat | undefined {
  switch (tag) {
    case TAG_PCM:
      return 'integer';
    case TAG_FLOAT:
      return 'float';
    case TAG_A_LAW:
      return 'a-law';
    case TAG_MU_LAW:
      return 'mu-law';
    default:
      return undefined;
  }
}

/**
 * Finds the first sample in the first bytes of a WAV file. Undefined when more bytes are needed. Throws
 * `WaveFormatError` when no data chunk begins within `maxBytes` or none of the supported formats is named before it.
 */
export function findWaveSamples(bytes: Buffer, maxBytes: number): WaveHeader | undefined {
  let at = RIFF_HEADER_BYTES;
  let format: WaveFormat | undefined;
  for (;;) {
    if (at + CHUNK_HEADER_BYTES > maxBytes)
      throw new WaveFormatError(`no data chunk in its first ${maxBytes} bytes`);
    if (at + CHUNK_HEADER_BYTES > bytes.length) return undefined;
    const tag = bytes.toString('latin1', at, at + 4);
    const chunkBytes = bytes.readUInt32LE(at + 4);
    const begin = at + CHUNK_HEADER_BYTES;
    if (tag === 'data') {
      if (!format) throw new WaveFormatError('its data chunk comes before its fmt chunk');
      return { ...format, headerBytes: begin };
    }
    if (tag === 'fmt ') {
      const wanted = Math.min(chunkBytes, MAX_FMT_BYTES);
      if (begin + wanted > bytes.length) return undefined;
      format = parseWaveFormat(bytes.subarray(begin, begin + wanted));
    }
    // Chunks are padded to an even length.
    at = begin + chunkBytes + (chunkBytes % 2);
  }
}
