/** The body of an upload: decoded from its chunks, and held against every hash and checksum that came with it. */
import { createHash } from 'node:crypto';
import { AwsError } from '../wire/aws-error.ts';
import type { RequestHead, SignedIdentity } from '../wire/signed-request.ts';
import { ChunkSignatures, decodeAwsChunked } from './aws-chunked.ts';
import { createChecksum, type RunningChecksum } from './checksums.ts';

export interface UploadBody {
  /**
   * The object's bytes. Ends without an error only when all that was promised of them held.
   *
   * @throws AwsError `BadDigest`, `XAmzContentSHA256Mismatch`, `IncompleteBody`, `MalformedTrailerError`,
   * `SignatureDoesNotMatch`
   */
  readonly bytes: AsyncIterable<Buffer>;
  /** By header name, base64; known after the last byte. */
  checksums(): Readonly<Record<string, string>>;
}

const checksumPrefix = 'x-amz-checksum-';
/** Headers with that prefix that are not checksums. */
const checksumSettings: ReadonlySet<string> = new Set([
  'x-amz-checksum-algorithm',
  'x-amz-checksum-mode',
  'x-amz-checksum-type',
]);

/** `x-amz-content-sha256` of bodies in chunks, and whether the chunks are signed. */
const chunkedPayloads: ReadonlyMap<string, { readonly isSigned: boolean }> = new Map([
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', { isSigned: false }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', { isSigned: true }],
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER', { isSigned: true }],
]);

/**
 * @throws AwsError for headers that cannot be: `MissingContentLength`, `EntityTooLarge`, `InvalidRequest`,
 * `InvalidDigest`
 */
export function readUpload(
  raw: AsyncIterable<Buffer>,
  head: RequestHead,
  identity: SignedIdentity,
  maxBytes: number,
): UploadBody {
  const { headers } = head;
  const payload = headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD';
  const chunked = chunkedPayloads.get(payload);
  if (chunked === undefined && payload.startsWith('STREAMING-'))
    throw new AwsError('NotImplemented', 501, `x-amz-content-sha256: ${payload} is not implemented here.`);
  const expectedBytes = statedLength(headers, chunked !== undefined);
  if (expectedBytes > maxBytes)
    throw new AwsError('EntityTooLarge', 400, `An object has at most ${String(maxBytes)} bytes.`);

  const trailers = new Map<string, string>();
  const announced = chunked === undefined ? [] : announcedTrailers(headers['x-amz-trailer'] ?? '');
  const promised = promisedChecksums(headers);
  const running = new Map(
    [...promised.keys(), ...announced].map((name) => [name, knownChecksum(name)] as const),
  );
  const digests: Digest[] = [];
  const md5 = headers['content-md5'];
  if (md5 !== undefined) digests.push(md5Digest(md5));
  if (/^[0-9a-f]{64}$/.test(payload)) digests.push(payloadDigest(payload));

  const decoded =
    chunked === undefined
      ? raw
      : decodeAwsChunked(raw, {
          signatures: chunked.isSigned
            ? new ChunkSignatures(identity, headers['x-amz-date'] ?? '')
            : undefined,
          onTrailer: (name, value) => trailers.set(name, value),
        });
  const computed: Record<string, string> = {};

  async function* bytes(): AsyncGenerator<Buffer, undefined> {
    let seenBytes = 0;
    for await (const piece of decoded) {
      seenBytes += piece.length;
      if (seenBytes > expectedBytes) throw wrongLength(expectedBytes);
      for (const digest of digests) digest.update(piece);
      for (const checksum of running.values()) checksum.update(piece);
      yield piece;
    }
    if (seenBytes < expectedBytes) throw wrongLength(expectedBytes);
    for (const digest of digests) digest.check();
    for (const [name, checksum] of running) {
      const expected = promised.get(name) ?? trailers.get(name);
      computed[name] = checksum.digest();
      if (expected === undefined)
        throw new AwsError(
          'MalformedTrailerError',
          400,
          `The trailer ${name} was announced and did not come.`,
        );
      if (computed[name] !== expected)
        throw new AwsError('BadDigest', 400, `${name} is not the checksum of the bytes that came.`);
    }
    return undefined;
  }
  return { bytes: bytes(), checksums: () => computed };
}

function statedLength(headers: Readonly<Record<string, string>>, isChunked: boolean): number {
  const name = isChunked ? 'x-amz-decoded-content-length' : 'content-length';
  const value = headers[name];
  if (value === undefined)
    throw new AwsError('MissingContentLength', 411, `Send ${name}: the length of the object in bytes.`);
  if (!/^\d{1,15}$/.test(value))
    throw new AwsError('InvalidRequest', 400, `${name} must be a number of bytes.`);
  return Number(value);
}

function wrongLength(expectedBytes: number): AwsError {
  return new AwsError(
    'IncompleteBody',
    400,
    `The body is not the ${String(expectedBytes)} bytes long that were stated.`,
  );
}

function announcedTrailers(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

function promisedChecksums(headers: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(headers).filter(
      ([name]) => name.startsWith(checksumPrefix) && !checksumSettings.has(name),
    ),
  );
}

function knownChecksum(name: string): RunningChecksum {
  const checksum = createChecksum(name);
  if (checksum === undefined)
    throw new AwsError(
      'InvalidRequest',
      400,
      `${name} is not a checksum that is known here; use crc32, crc32c, crc64nvme, sha1 or sha256.`,
    );
  return checksum;
}

interface Digest {
  update(bytes: Buffer): void;
  /** @throws AwsError when the bytes were others. */
  check(): void;
}

function md5Digest(expected: string): Digest {
  if (Buffer.from(expected, 'base64').length !== 16)
    throw new AwsError('InvalidDigest', 400, 'Content-MD5 must be an MD5 in base64.');
  const running = createHash('md5');
  return {
    update: (bytes) => void running.update(bytes),
    check: () => {
      if (running.digest('base64') !== expected)
        throw new AwsError('BadDigest', 400, 'Content-MD5 is not the MD5 of the bytes that came.');
    },
  };
}

function payloadDigest(expected: string): Digest {
  const running = createHash('sha256');
  return {
    update: (bytes) => void running.update(bytes),
    check: () => {
      if (running.digest('hex') !== expected)
        throw new AwsError(
          'XAmzContentSHA256Mismatch',
          400,
          'x-amz-content-sha256 is not the hash of the bytes that came.',
        );
    },
  };
}
