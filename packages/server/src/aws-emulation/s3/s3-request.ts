/** What a request to S3 asks for: parsed once, and refused when it asks for more than there is here. */
import { AwsError } from '../wire/aws-error.ts';
import type { RequestHead } from '../wire/signed-request.ts';
import { afterOfToken, type ListingWish } from './object-listing.ts';

export type S3Request =
  | { readonly operation: 'CreateBucket' | 'HeadBucket'; readonly bucket: string }
  | {
      readonly operation: 'ListObjectsV2';
      readonly bucket: string;
      readonly wish: ListingWish;
      readonly token: string | undefined;
      readonly startAfter: string | undefined;
      readonly isUrlEncoded: boolean;
    }
  | {
      readonly operation: 'PutObject' | 'GetObject' | 'HeadObject' | 'DeleteObject';
      readonly bucket: string;
      readonly key: string;
    };

const maxKeyBytes = 1024;
const largestPage = 1000;

const listingParameters: ReadonlySet<string> = new Set([
  'list-type',
  'prefix',
  'delimiter',
  'max-keys',
  'continuation-token',
  'start-after',
  'encoding-type',
]);

/** Headers that change what an operation means; to pass over one would be to do something else than was asked. */
const meaningfulHeaders: readonly RegExp[] = [
  /^if-(match|none-match|modified-since|unmodified-since)$/,
  /^x-amz-(copy-source|server-side-encryption|object-lock|grant|if)-?/,
  /^x-amz-(acl|tagging|website-redirect-location|write-offset-bytes|mfa)$/,
];

/** @throws AwsError `NotImplemented`, `InvalidURI`, `InvalidBucketName`, `KeyTooLongError`, `InvalidArgument` */
export function parseS3Request(head: RequestHead): S3Request {
  const { bucket, key } = splitPath(head.path);
  const query = new URLSearchParams(head.rawQuery);
  refuseUnknownHeaders(head.headers);
  if (bucket === '') throw notImplemented(`${head.method} without a bucket`);
  if (!/^[a-z0-9](?:[a-z0-9.-]{1,61})[a-z0-9]$/.test(bucket))
    throw new AwsError(
      'InvalidBucketName',
      400,
      'A bucket name has 3 to 63 of a-z, 0-9, dots and hyphens, and begins and ends with a letter or digit.',
    );
  if (key === '') return bucketRequest(head.method, bucket, query);
  if (Buffer.byteLength(key) > maxKeyBytes)
    throw new AwsError('KeyTooLongError', 400, `A key has at most ${String(maxKeyBytes)} bytes.`);
  refuseUnknownParameters(query, new Set());
  const operation = objectOperations.get(head.method);
  if (operation === undefined) throw notImplemented(`${head.method} on an object`);
  return { operation, bucket, key };
}

const objectOperations = new Map([
  ['PUT', 'PutObject'],
  ['GET', 'GetObject'],
  ['HEAD', 'HeadObject'],
  ['DELETE', 'DeleteObject'],
] as const satisfies readonly (readonly [string, string])[]) as ReadonlyMap<
  string,
  'PutObject' | 'GetObject' | 'HeadObject' | 'DeleteObject'
>;

function splitPath(path: string): { bucket: string; key: string } {
  const slash = path.indexOf('/', 1);
  const [bucket, key] = slash < 0 ? [path.slice(1), ''] : [path.slice(1, slash), path.slice(slash + 1)];
  try {
    return { bucket: decodeURIComponent(bucket), key: decodeURIComponent(key) };
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new AwsError('InvalidURI', 400, 'The path is not percent-encoded UTF-8.');
  }
}

function bucketRequest(method: string, bucket: string, query: URLSearchParams): S3Request {
  if (method === 'GET' && query.get('list-type') === '2') {
    refuseUnknownParameters(query, listingParameters);
    return listingRequest(bucket, query);
  }
  refuseUnknownParameters(query, new Set());
  if (method === 'PUT') return { operation: 'CreateBucket', bucket };
  if (method === 'HEAD') return { operation: 'HeadBucket', bucket };
  throw notImplemented(`${method} on a bucket`);
}

function listingRequest(bucket: string, query: URLSearchParams): S3Request {
  const maxKeys = query.get('max-keys') ?? String(largestPage);
  if (!/^\d{1,9}$/.test(maxKeys))
    throw new AwsError('InvalidArgument', 400, 'max-keys must be a whole number from 0 on.');
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url')
    throw new AwsError('InvalidArgument', 400, 'encoding-type must be url, or left out.');
  const token = query.get('continuation-token') ?? undefined;
  const startAfter = query.get('start-after') ?? undefined;
  const wish: ListingWish = {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: Math.min(Number(maxKeys), largestPage),
    after: token === undefined ? (startAfter ?? '') : afterOfToken(token),
  };
  return { operation: 'ListObjectsV2', bucket, wish, token, startAfter, isUrlEncoded: encoding === 'url' };
}

function refuseUnknownParameters(query: URLSearchParams, known: ReadonlySet<string>): void {
  for (const name of query.keys()) {
    // `x-id` names the operation for S3's statistics; the others sign a URL.
    if (name === 'x-id' || /^x-amz-/i.test(name) || known.has(name)) continue;
    throw notImplemented(`the query parameter ${JSON.stringify(name.slice(0, 40))}`);
  }
}

function refuseUnknownHeaders(headers: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(headers)) {
    if (!meaningfulHeaders.some((pattern) => pattern.test(name))) continue;
    throw notImplemented(`the header ${name.slice(0, 60)}; leave it out: it`);
  }
}

function notImplemented(what: string): AwsError {
  return new AwsError(
    'NotImplemented',
    501,
    `The S3 that batch jobs need is here, and no more: ${what} is not.`,
  );
}

/**
 * The part of the object that a `Range` header asks for; undefined for the whole. As in S3, a header that asks for
 * several parts or for none is passed over.
 *
 * @throws AwsError `InvalidRange` when the part lies behind the end.
 */
export function parseRange(
  header: string | undefined,
  sizeBytes: number,
): { readonly begin: number; readonly end: number } | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const begin = Math.max(0, sizeBytes - Number(last));
    if (begin === sizeBytes) throw invalidRange(sizeBytes);
    return { begin, end: sizeBytes };
  }
  const begin = Number(first);
  if (last !== '' && Number(last) < begin) return undefined;
  if (begin >= sizeBytes) throw invalidRange(sizeBytes);
  return { begin, end: last === '' ? sizeBytes : Math.min(sizeBytes, Number(last) + 1) };
}

function invalidRange(sizeBytes: number): AwsError {
  return new AwsError('InvalidRange', 416, `The range lies behind the object's ${String(sizeBytes)} bytes.`);
}
