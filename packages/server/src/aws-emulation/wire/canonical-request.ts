/**
 * The text that signature version 4 signs, made again from what came over the wire. Strings hold one byte a character
 * (latin1), as Node gives request heads: a header in UTF-8 is hashed as the bytes that were sent.
 */
import { createHash } from 'node:crypto';
import type { RequestHead } from './signed-request.ts';

/** S3 signs the path as it is sent; all others encode it once more and resolve `.`, `..` and empty segments. */
export type PathEncoding = 'once' | 'twice';

/**
 * SHA-256 in hex of the canonical request.
 *
 * @param signedNames lower case, sorted, as the signature lists them.
 * @param payloadHash of the body, or the word that stands for it.
 */
export function hashCanonicalRequest(
  head: RequestHead,
  signedNames: readonly string[],
  payloadHash: string,
  pathEncoding: PathEncoding,
): string {
  const canonical = [
    head.method,
    pathEncoding === 'once' ? encodedOnce(head.path) : encodedTwice(head.path),
    canonicalQuery(head.rawQuery),
    ...signedNames.map((name) => `${name}:${canonicalValue(signedHeader(head, name) ?? '')}`),
    '',
    signedNames.join(';'),
    payloadHash,
  ].join('\n');
  return createHash('sha256').update(canonical, 'latin1').digest('hex');
}

/** HTTP/2 has `:authority` for `host`; clients sign it under either name. */
export function signedHeader(head: RequestHead, name: string): string | undefined {
  const wireName = name === ':authority' ? 'host' : name;
  return Object.hasOwn(head.headers, wireName) ? head.headers[wireName] : undefined;
}

/** Names and values of a query, decoded, in the order of the wire. */
export function queryPairs(rawQuery: string): [name: string, value: string][] {
  if (rawQuery === '') return [];
  return rawQuery
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const name = equals === -1 ? pair : pair.slice(0, equals);
      return [decode(name.replaceAll('+', ' ')), decode(pair.slice(name.length + 1).replaceAll('+', ' '))];
    });
}

function canonicalQuery(rawQuery: string): string {
  return queryPairs(rawQuery)
    .filter(([name]) => name.toLowerCase() !== 'x-amz-signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function canonicalValue(value: string): string {
  return value.trim().replaceAll(/\s+/g, ' ');
}

function encodedOnce(path: string): string {
  return path
    .split('/')
    .map((segment) => encode(decode(segment)))
    .join('/');
}

function encodedTwice(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(encode(segment));
  }
  const isFolder = segments.length > 0 && path.endsWith('/');
  return `/${segments.join('/')}${isFolder ? '/' : ''}`;
}

/** A percent sign that begins no byte stands for itself. */
function decode(encoded: string): string {
  return encoded.replaceAll(/%([0-9a-f]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** RFC 3986 §2.3: all but the unreserved characters. */
function encode(decoded: string): string {
  return decoded.replaceAll(
    /[^A-Za-z0-9\-._~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
