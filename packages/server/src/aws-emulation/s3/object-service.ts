/** The calls of S3 that batch transcription needs, path style, over HTTP. Signatures were checked before. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../../clock/clock.ts';
import { systemClock } from '../../clock/clock.ts';
import { AwsError } from '../wire/aws-error.ts';
import type { RequestHead, SignedIdentity } from '../wire/signed-request.ts';
import { listObjects } from './object-listing.ts';
import { maxObjectBytes, type ObjectStore, type StoredObject } from './object-store.ts';
import { parseRange, parseS3Request, type S3Request } from './s3-request.ts';
import { errorXml, listingXml } from './s3-xml.ts';
import { readUpload } from './upload-body.ts';

export interface ObjectService {
  /**
   * Answers the request, also when it is wrong. Rejects only for a fault of ours; then an answer with status 500 has
   * been given, or the connection was cut when one had begun.
   */
  handle(
    request: IncomingMessage,
    response: ServerResponse,
    head: RequestHead,
    identity: SignedIdentity,
  ): Promise<void>;
}

const maxBucketConfigurationBytes = 64 * 1024;
/** How much of an upload that was refused is still taken, so that its sender comes to read why. */
const maxDiscardedBytes = 64 * 1024 * 1024;

/** Headers of an upload that are kept and given back, besides `x-amz-meta-*`. */
const keptHeaders: ReadonlySet<string> = new Set([
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
]);

/** One request on its way. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly head: RequestHead;
  readonly identity: SignedIdentity;
}

/** @param clock tells the `Date` of answers, which the SDKs set their own clock by. */
export function createObjectService(objects: ObjectStore, clock: Clock = systemClock): ObjectService {
  return {
    async handle(request, response, head, identity) {
      const requestId = randomBytes(8).toString('hex').toUpperCase();
      response.setHeader('x-amz-request-id', requestId);
      response.setHeader('date', new Date(clock.now()).toUTCString());
      try {
        await answer(objects, { request, response, head, identity });
      } catch (error) {
        if (isCallerGone(request, response)) return;
        const told =
          error instanceof AwsError
            ? error
            : new AwsError('InternalError', 500, 'The request failed here; try again.');
        if (response.headersSent) response.destroy();
        else sendError(request, response, told, requestId);
        if (told !== error) throw error;
      }
    },
  };
}

function answer(objects: ObjectStore, exchange: Exchange): Promise<void> {
  const asked = parseS3Request(exchange.head);
  switch (asked.operation) {
    case 'CreateBucket':
      return createBucket(objects, exchange, asked.bucket);
    case 'HeadBucket':
      return headBucket(objects, exchange, asked.bucket);
    case 'ListObjectsV2':
      return list(objects, exchange, asked);
    case 'PutObject':
      return putObject(objects, exchange, asked.bucket, asked.key);
    case 'GetObject':
      return getObject(objects, exchange, asked.bucket, asked.key);
    case 'HeadObject':
      return headObject(objects, exchange, asked.bucket, asked.key);
    case 'DeleteObject':
      return deleteObject(objects, exchange, asked.bucket, asked.key);
  }
}

async function createBucket(objects: ObjectStore, exchange: Exchange, bucket: string): Promise<void> {
  const { request, response, head, identity } = exchange;
  const configuration = await readText(request, head, identity);
  const region = /<LocationConstraint>([^<]*)<\/LocationConstraint>/.exec(configuration)?.[1];
  if (region !== undefined && region !== '' && region !== identity.region)
    throw new AwsError(
      'IllegalLocationConstraintException',
      400,
      'LocationConstraint must be the region that the request is signed for.',
    );
  // In its first region S3 goes on telling owners that making a bucket again went well.
  if (!(await objects.createBucket(bucket)) && identity.region !== 'us-east-1')
    throw new AwsError('BucketAlreadyOwnedByYou', 409, 'There is a bucket of that name, and it is yours.');
  response.writeHead(200, { location: `/${bucket}`, 'content-length': 0 }).end();
}

async function readText(
  request: IncomingMessage,
  head: RequestHead,
  identity: SignedIdentity,
): Promise<string> {
  const isEmpty = (head.headers['content-length'] ?? '0') === '0' && !('transfer-encoding' in head.headers);
  if (isEmpty) return '';
  const pieces: Buffer[] = [];
  const { bytes } = readUpload(rawBody(request), head, identity, maxBucketConfigurationBytes);
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function headBucket(
  objects: ObjectStore,
  { response, identity }: Exchange,
  bucket: string,
): Promise<void> {
  if (!(await objects.hasBucket(bucket)))
    throw new AwsError('NoSuchBucket', 404, 'There is no bucket of that name.');
  response.writeHead(200, { 'x-amz-bucket-region': identity.region }).end();
}

async function list(
  objects: ObjectStore,
  { response }: Exchange,
  asked: Extract<S3Request, { operation: 'ListObjectsV2' }>,
): Promise<void> {
  const listing = listObjects(await objects.objects(asked.bucket), asked.wish);
  const xml = listingXml({ ...asked, listing });
  response
    .writeHead(200, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(xml) })
    .end(xml);
}

async function putObject(
  objects: ObjectStore,
  exchange: Exchange,
  bucket: string,
  key: string,
): Promise<void> {
  const { request, response, head, identity } = exchange;
  const body = readUpload(rawBody(request), head, identity, maxObjectBytes);
  const object = await objects.put(bucket, key, body.bytes, {
    headers: headersToKeep(head.headers),
    checksums: () => body.checksums(),
  });
  response.writeHead(200, { etag: `"${object.md5}"`, ...checksumHeaders(object), 'content-length': 0 }).end();
}

function headersToKeep(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  for (const [name, value] of Object.entries(headers)) {
    if (keptHeaders.has(name) || name.startsWith('x-amz-meta-')) kept[name] = value;
  }
  // `aws-chunked` was the encoding of the way here, not of the object.
  const encodings = (kept['content-encoding'] ?? '')
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'aws-chunked');
  if (encodings.length > 0) kept['content-encoding'] = encodings.join(',');
  else delete kept['content-encoding'];
  return kept;
}

async function getObject(
  objects: ObjectStore,
  { response, head }: Exchange,
  bucket: string,
  key: string,
): Promise<void> {
  const open = await objects.open(bucket, key);
  try {
    const { object } = open;
    const range = parseRange(head.headers['range'], object.sizeBytes);
    const { begin, end } = range ?? { begin: 0, end: object.sizeBytes };
    response.writeHead(range === undefined ? 200 : 206, {
      ...objectHeaders(object),
      'content-length': end - begin,
      // A checksum is that of the whole object: a client would hold the part against it.
      ...(range === undefined
        ? wantedChecksums(object, head)
        : { 'content-range': `bytes ${String(begin)}-${String(end - 1)}/${String(object.sizeBytes)}` }),
    });
    await pipeline(Readable.from(open.bytes(begin, end), { objectMode: false }), response);
  } finally {
    await open.close();
  }
}

async function headObject(
  objects: ObjectStore,
  { response, head }: Exchange,
  bucket: string,
  key: string,
): Promise<void> {
  const object = await objects.find(bucket, key);
  response
    .writeHead(200, {
      ...objectHeaders(object),
      'content-length': object.sizeBytes,
      ...wantedChecksums(object, head),
    })
    .end();
}

async function deleteObject(
  objects: ObjectStore,
  { response }: Exchange,
  bucket: string,
  key: string,
): Promise<void> {
  await objects.delete(bucket, key);
  response.writeHead(204).end();
}

function objectHeaders(object: StoredObject): Record<string, string> {
  return {
    ...object.headers,
    etag: `"${object.md5}"`,
    'last-modified': new Date(object.lastModifiedMs).toUTCString(),
    'accept-ranges': 'bytes',
  };
}

function wantedChecksums(object: StoredObject, head: RequestHead): Record<string, string> {
  return head.headers['x-amz-checksum-mode']?.toUpperCase() === 'ENABLED' ? checksumHeaders(object) : {};
}

function checksumHeaders({ checksums }: StoredObject): Record<string, string> {
  return Object.keys(checksums).length === 0 ? {} : { ...checksums, 'x-amz-checksum-type': 'FULL_OBJECT' };
}

/** Leaves the request open when its reader leaves: a refusal still goes out on the same connection. */
function rawBody(request: IncomingMessage): AsyncIterable<Buffer> {
  return request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

function isCallerGone(request: IncomingMessage, response: ServerResponse): boolean {
  return response.destroyed || (request.destroyed && !request.complete);
}

function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  error: AwsError,
  requestId: string,
): void {
  // Not `connection: close`: Node would cut the connection with the answer, and a sender that still writes not read it.
  if (!request.complete) discardRest(request);
  // RFC 9110 §9.3.2: no content in an answer to HEAD, so the status has to say it all.
  if (request.method === 'HEAD') {
    response.writeHead(error.status).end();
    return;
  }
  const xml = errorXml(error, requestId);
  response
    .writeHead(error.status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(xml) })
    .end(xml);
}

function discardRest(request: IncomingMessage): void {
  let leftBytes = maxDiscardedBytes;
  request.on('data', (piece: Buffer) => {
    leftBytes -= piece.length;
    if (leftBytes < 0) request.destroy();
  });
  // A sender that leaves now has nothing more to be told.
  request.on('error', () => undefined);
  request.resume();
}
