/** The Ogg container, RFC 3533: a byte stream cut at its pages, each proved whole by its checksum. */

/** One page. `bytes` is the page as it came, header included. */
export interface OggPage {
  readonly bytes: Buffer;
  /** The first page of its logical stream. */
  readonly first: boolean;
  /** The last page of its logical stream. */
  readonly last: boolean;
  /** Position at the end of the last packet that ends here, in the codec's unit; undefined when none ends here. */
  readonly granulePosition: number | undefined;
  readonly serialNumber: number;
  readonly sequenceNumber: number;
  /** The pieces of packets on this page. All end here, but the last one only if `lastPacketEnds`. */
  readonly packets: readonly Buffer[];
  readonly lastPacketEnds: boolean;
}

/** Why a byte stream is not Ogg. The caller knows the declared encoding and the remedy. */
export class OggFormatError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'OggFormatError';
  }
}

/** RFC 3533 §6: the fixed part of a page header. */
const HEADER_BYTES = 27;
const CAPTURE_PATTERN = Buffer.from('OggS', 'latin1');
const FLAGS_AT = 5;
const FLAG_FIRST = 0x02;
const FLAG_LAST = 0x04;
const CHECKSUM_AT = 22;
/** "No packet finishes on this page". */
const NO_POSITION = 0xffff_ffff_ffff_ffffn;

/** Takes any cut of the byte stream. It holds less than one page, which is 65,307 bytes at the most. */
export class OggPageReader {
  #held: Buffer = Buffer.alloc(0);

  /** The pages that `bytes` completes. Throws `OggFormatError` where no page begins or a checksum is wrong. */
  push(bytes: Buffer): OggPage[] {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const pages: OggPage[] = [];
    for (;;) {
      const pageBytes = pageLength(this.#held);
      if (pageBytes === undefined || this.#held.length < pageBytes) break;
      pages.push(parsePage(this.#held.subarray(0, pageBytes)));
      this.#held = this.#held.subarray(pageBytes);
    }
    // Copied, because the rest is a view on the socket's chunk and would keep all of it alive.
    this.#held = Buffer.from(this.#held);
    return pages;
  }

  /** Bytes of a page that is not complete. */
  get heldBytes(): number {
    return this.#held.length;
  }
}

/** Length of the page that begins here, as soon as it can be told. */
function pageLength(bytes: Buffer): number | undefined {
  const patternBytes = Math.min(bytes.length, CAPTURE_PATTERN.length);
  if (!bytes.subarray(0, patternBytes).equals(CAPTURE_PATTERN.subarray(0, patternBytes))) {
    throw new OggFormatError('no Ogg page begins where one must');
  }
  if (bytes.length < HEADER_BYTES) return undefined;
  if (bytes[4] !== 0) throw new OggFormatError(`Ogg version ${bytes[4]} is unknown`);
  const segments = bytes[HEADER_BYTES - 1]!;
  if (bytes.length < HEADER_BYTES + segments) return undefined;
  let length = HEADER_BYTES + segments;
  for (let i = 0; i < segments; i += 1) length += bytes[HEADER_BYTES + i]!;
  return length;
}

function parsePage(bytes: Buffer): OggPage {
  const sequenceNumber = bytes.readUInt32LE(18);
  if (pageChecksum(bytes) !== bytes.readUInt32LE(CHECKSUM_AT)) {
    throw new OggFormatError(`the checksum of Ogg page ${sequenceNumber} is wrong`);
  }
  const flags = bytes[FLAGS_AT]!;
  const position = bytes.readBigUInt64LE(6);
  const segments = bytes[HEADER_BYTES - 1]!;
  const packets: Buffer[] = [];
  let begin = HEADER_BYTES + segments;
  let end = begin;
  let lacing = 0;
  for (let i = 0; i < segments; i += 1) {
    lacing = bytes[HEADER_BYTES + i]!;
    end += lacing;
    // RFC 3533 §6: a lacing value under 255 ends the packet.
    if (lacing < 255 || i === segments - 1) {
      packets.push(bytes.subarray(begin, end));
      begin = end;
    }
  }
  return {
    bytes,
    first: (flags & FLAG_FIRST) !== 0,
    last: (flags & FLAG_LAST) !== 0,
    granulePosition: position === NO_POSITION ? undefined : Number(position),
    serialNumber: bytes.readUInt32LE(14),
    sequenceNumber,
    packets,
    lastPacketEnds: lacing < 255,
  };
}

/**
 * The page without its end-of-stream flag, for a decoder that would act on the flag. The checksum is not made new,
 * so only a reader that does not check it can take the result.
 */
export function withoutLastFlag(page: OggPage): Buffer {
  if (!page.last) return page.bytes;
  const bytes = Buffer.from(page.bytes);
  bytes[FLAGS_AT] = bytes[FLAGS_AT]! & ~FLAG_LAST;
  return bytes;
}

/** RFC 3533 §6: CRC-32 with generator 0x04c11db7, not reflected, initial value 0, over the page with its own field as 0. */
export function pageChecksum(page: Buffer): number {
  let crc = 0;
  for (let i = 0; i < page.length; i += 1) {
    const byte = i >= CHECKSUM_AT && i < CHECKSUM_AT + 4 ? 0 : page[i]!;
    crc = (crc << 8) ^ CRC_TABLE[((crc >>> 24) ^ byte) & 0xff]!;
  }
  return crc >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let crc = index << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc;
});
