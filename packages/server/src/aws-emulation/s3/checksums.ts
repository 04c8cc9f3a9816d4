/** The checksums that S3 knows, over bytes that come piece by piece. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

export interface RunningChecksum {
  update(bytes: Uint8Array): void;
  /** Base64, as it stands in S3's headers. Called once, at the end. */
  digest(): string;
}

/** By header name. */
const checksumMakers: ReadonlyMap<string, () => RunningChecksum> = new Map([
  ['x-amz-checksum-crc32', () => crc(crc32)],
  ['x-amz-checksum-crc32c', () => crc(crc32c)],
  ['x-amz-checksum-crc64nvme', () => new Crc64Nvme()],
  ['x-amz-checksum-sha1', () => hash('sha1')],
  ['x-amz-checksum-sha256', () => hash('sha256')],
]);

/** @param header such as `x-amz-checksum-crc32`. Undefined for one that is not known. */
export function createChecksum(header: string): RunningChecksum | undefined {
  return checksumMakers.get(header)?.();
}

function hash(algorithm: 'sha1' | 'sha256'): RunningChecksum {
  const running = createHash(algorithm);
  return { update: (bytes) => void running.update(bytes), digest: () => running.digest('base64') };
}

function crc(step: (bytes: Uint8Array, value: number) => number): RunningChecksum {
  let value = 0;
  return {
    update: (bytes) => {
      value = step(bytes, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes.toString('base64');
    },
  };
}

/** RFC 3720 appendix B.4: the Castagnoli polynomial 0x1EDC6F41, bits reversed. */
const crc32cTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f6_3b78 : value >>> 1;
  return value;
});

function crc32c(bytes: Uint8Array, before: number): number {
  let value = ~before;
  for (const byte of bytes) value = (value >>> 8) ^ crc32cTable[(value ^ byte) & 0xff]!;
  return ~value >>> 0;
}

/** NVM Express base specification, figure "64b CRC": polynomial 0xAD93D23594C93659, bits reversed. */
const crc64Polynomial = 0x9a6c_9329_ac4b_c9b5n;
const crc64High = new Uint32Array(256);
const crc64Low = new Uint32Array(256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = BigInt(byte);
  for (let bit = 0; bit < 8; bit += 1) value = value & 1n ? (value >> 1n) ^ crc64Polynomial : value >> 1n;
  crc64High[byte] = Number(value >> 32n);
  crc64Low[byte] = Number(value & 0xffff_ffffn);
}

/** In two halves of 32 bits, because big integers are slow. */
class Crc64Nvme implements RunningChecksum {
  #high = 0xffff_ffff;
  #low = 0xffff_ffff;

  update(bytes: Uint8Array): void {
    let high = this.#high;
    let low = this.#low;
    for (const byte of bytes) {
      const index = (low ^ byte) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ crc64Low[index]!;
      high = (high >>> 8) ^ crc64High[index]!;
    }
    this.#high = high;
    this.#low = low;
  }

  digest(): string {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32BE(~this.#high >>> 0, 0);
    bytes.writeUInt32BE(~this.#low >>> 0, 4);
    return bytes.toString('base64');
  }
}
