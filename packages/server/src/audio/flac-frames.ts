/** The frames of a native FLAC stream (RFC 9639 §9), each proved whole by its checksums. */

/** Why the bytes are not FLAC frames. The caller adds encoding and remedy. */
export class FlacFormatError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'FlacFormatError';
  }
}

/** Longest header: 4 fixed bytes, a coded number of 7, block size and rate of 2 each, the checksum. */
const MAX_HEADER_BYTES = 16;
const INITIAL_CAPACITY_BYTES = 16 * 1024;

/**
 * Cuts a byte stream at its frames. A frame does not say how long it is: it ends where its checksum comes out and
 * another frame's header follows. The checksum runs along, so each byte is looked at once, whatever it holds.
 */
export class FlacFrameReader {
  readonly #maxFrameBytes: number;
  #buffer = Buffer.alloc(INITIAL_CAPACITY_BYTES);
  #length = 0;
  /** Bytes of the buffer that are in the running checksum. */
  #summed = 0;
  #crc = 0;

  /** `maxFrameBytes` bounds the memory: a frame that is longer is refused. */
  constructor(maxFrameBytes: number) {
    this.#maxFrameBytes = maxFrameBytes;
  }

  /** The frames that `bytes` completes. Throws `FlacFormatError` where no frame begins or none ends in time. */
  push(bytes: Buffer): Buffer[] {
    this.#append(bytes);
    const frames: Buffer[] = [];
    let begin = 0;
    let at = this.#summed;
    for (; at < this.#length; at += 1) {
      const header = this.#headerAt(at, at === begin);
      if (header === 'unknown') break;
      if (header === 'valid' && at > begin) {
        frames.push(Buffer.from(this.#buffer.subarray(begin, at)));
        begin = at;
        this.#crc = 0;
      }
      if (header === 'invalid' && at === begin) throw new FlacFormatError('no frame begins where one must');
      if (at - begin >= this.#maxFrameBytes) {
        throw new FlacFormatError(`a frame does not end within ${this.#maxFrameBytes} bytes`);
      }
      this.#crc = ((this.#crc << 8) ^ CRC16_TABLE[(this.#crc >> 8) ^ this.#buffer[at]!]!) & 0xffff;
    }
    this.#buffer.copyWithin(0, begin, this.#length);
    this.#length -= begin;
    this.#summed = at - begin;
    return frames;
  }

  /** The last frame, which no other follows; undefined when it is cut off. */
  flush(): Buffer | undefined {
    for (; this.#summed < this.#length; this.#summed += 1) {
      this.#crc = ((this.#crc << 8) ^ CRC16_TABLE[(this.#crc >> 8) ^ this.#buffer[this.#summed]!]!) & 0xffff;
    }
    const whole = this.#length > 0 && this.#crc === 0;
    return whole ? Buffer.from(this.#buffer.subarray(0, this.#length)) : undefined;
  }

  /** A header is only looked for at the start and where a frame may end: where its checksum comes out as 0. */
  #headerAt(at: number, isBegin: boolean): 'valid' | 'invalid' | 'unknown' {
    if (!isBegin && (this.#crc !== 0 || this.#buffer[at] !== 0xff)) return 'invalid';
    return checkHeader(this.#buffer.subarray(at, Math.min(at + MAX_HEADER_BYTES, this.#length)));
  }

  #append(bytes: Buffer): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#buffer.length) {
      const grown = Buffer.alloc(needed * 2);
      this.#buffer.copy(grown, 0, 0, this.#length);
      this.#buffer = grown;
    }
    bytes.copy(this.#buffer, this.#length);
    this.#length = needed;
  }
}

/** Whether a frame's header is here, as far as the bytes tell. */
function checkHeader(bytes: Buffer): 'valid' | 'invalid' | 'unknown' {
  // RFC 9639 §9.1: fifteen bits of synchronisation, then fixed or variable block size.
  if (bytes[0] !== undefined && bytes[0] !== 0xff) return 'invalid';
  if (bytes[1] !== undefined && (bytes[1] & 0xfe) !== 0xf8) return 'invalid';
  const sizeAndRate = bytes[2];
  const channelsAndDepth = bytes[3];
  const codedNumber = bytes[4];
  if (sizeAndRate === undefined || channelsAndDepth === undefined || codedNumber === undefined)
    return 'unknown';
  const blockSizeCode = sizeAndRate >> 4;
  const rateCode = sizeAndRate & 0b1111;
  if (blockSizeCode === 0 || rateCode === 15) return 'invalid';
  if (channelsAndDepth >> 4 > 10 || (channelsAndDepth & 1) !== 0) return 'invalid';
  const numberBytes = codedNumberBytes(codedNumber);
  if (numberBytes === undefined) return 'invalid';
  // Codes 6 and 7 put the block size, codes 12 to 14 the rate, behind the number in one or two bytes.
  const sizeBytes = blockSizeCode === 6 ? 1 : blockSizeCode === 7 ? 2 : 0;
  const rateBytes = rateCode === 12 ? 1 : rateCode === 13 || rateCode === 14 ? 2 : 0;
  const checksumAt = 4 + numberBytes + sizeBytes + rateBytes;
  const checksum = bytes[checksumAt];
  if (checksum === undefined) return 'unknown';
  let crc = 0;
  for (let i = 0; i < checksumAt; i += 1) crc = CRC8_TABLE[crc ^ bytes[i]!]!;
  return crc === checksum ? 'valid' : 'invalid';
}

/** RFC 9639 §9.1.5: coded as in UTF-8, extended to seven bytes. */
function codedNumberBytes(first: number): number | undefined {
  const leadingOnes = Math.clz32(~(first << 24));
  if (leadingOnes === 0) return 1;
  return leadingOnes === 1 || leadingOnes === 8 ? undefined : leadingOnes;
}

/** RFC 9639 §9.1.8: x^8 + x^2 + x + 1. */
const CRC8_TABLE = Uint8Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ ((crc & 0x80) === 0 ? 0 : 0x107);
  return crc;
});

/** RFC 9639 §9.3: x^16 + x^15 + x^2 + 1. */
const CRC16_TABLE = Uint16Array.from({ length: 256 }, (_, index) => {
  let crc = index << 8;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ ((crc & 0x8000) === 0 ? 0 : 0x18005);
  return crc;
});
