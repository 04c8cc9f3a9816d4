/** One page of a bucket's keys, in S3's order. */
import { AwsError } from '../wire/aws-error.ts';
import type { StoredObject } from './object-store.ts';

export interface ListingWish {
  readonly prefix: string;
  /** Keys that go on after the prefix up to this are told once, as a common prefix. Empty: all are told apart. */
  readonly delimiter: string;
  /** 0…1000; common prefixes count too. */
  readonly maxKeys: number;
  /** The page begins after this key or common prefix. */
  readonly after: string;
}

export interface Listing {
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  /** Undefined on the last page. */
  readonly nextToken: string | undefined;
}

export function listObjects(all: readonly StoredObject[], wish: ListingWish): Listing {
  const { prefix, delimiter, maxKeys, after } = wish;
  const objects: StoredObject[] = [];
  const commonPrefixes: string[] = [];
  let last = after;
  for (const object of inOrder(all.filter(({ key }) => key.startsWith(prefix)))) {
    const end = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    const name = end < 0 ? object.key : object.key.slice(0, end + delimiter.length);
    if (after !== '' && compareKeys(object.key, after) <= 0) continue;
    // Told already, on this page or as the last of the page before.
    if (end >= 0 && name === last) continue;
    if (objects.length + commonPrefixes.length === maxKeys) {
      // S3 says that nothing is cut off when nothing was wanted.
      return { objects, commonPrefixes, nextToken: maxKeys === 0 ? undefined : tokenFor(last) };
    }
    last = name;
    if (end < 0) objects.push(object);
    else commonPrefixes.push(name);
  }
  return { objects, commonPrefixes, nextToken: undefined };
}

/** S3 orders keys by their bytes in UTF-8, which is the order of code points and not that of UTF-16. */
function inOrder(objects: readonly StoredObject[]): StoredObject[] {
  return objects
    .map((object) => ({ object, bytes: Buffer.from(object.key) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ object }) => object);
}

function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function tokenFor(last: string): string {
  return Buffer.from(JSON.stringify({ after: last })).toString('base64url');
}

/** @throws AwsError `InvalidArgument` when the token is none of ours. */
export function afterOfToken(token: string): string {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (typeof value === 'object' && value !== null && 'after' in value && typeof value.after === 'string')
      return value.after;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new AwsError('InvalidArgument', 400, 'continuation-token is not one that a listing gave.');
}
