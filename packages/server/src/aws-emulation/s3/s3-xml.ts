/** The little XML that S3's answers need. */
import { AwsError } from '../wire/aws-error.ts';
import type { Listing, ListingWish } from './object-listing.ts';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

export type XmlContent = string | number | boolean | readonly XmlElement[];
export type XmlElement = readonly [name: string, content: XmlContent];

function render([name, content]: XmlElement): string {
  const inner = typeof content === 'object' ? content.map(render).join('') : escape(String(content));
  return `<${name}>${inner}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(
    // Control characters would be lost or forbidden; S3 writes them as references too.
    // oxlint-disable-next-line no-control-regex
    /[&<>"\u0000-\u001f\u007f]/g,
    (character) => escapes[character] ?? `&#x${(character.codePointAt(0) ?? 0).toString(16)};`,
  );
}

/** Names nothing of the request: programs write errors into logs, and keys may name patients. */
export function errorXml(error: AwsError, requestId: string): string {
  return (
    declaration +
    render([
      'Error',
      [
        ['Code', error.type],
        ['Message', error.message],
        ['RequestId', requestId],
      ],
    ])
  );
}

export interface ListingAnswer {
  readonly bucket: string;
  readonly wish: ListingWish;
  readonly listing: Listing;
  /** As they came with the request. */
  readonly token: string | undefined;
  readonly startAfter: string | undefined;
  /** Names are percent-encoded, so that any character comes through. */
  readonly isUrlEncoded: boolean;
}

export function listingXml(answer: ListingAnswer): string {
  const { bucket, wish, listing, token, startAfter, isUrlEncoded } = answer;
  const name = (text: string) => (isUrlEncoded ? encodeURIComponent(text).replaceAll('%2F', '/') : text);
  const optional = (element: string, value: string | undefined): XmlElement[] =>
    value === undefined ? [] : [[element, value]];
  const content: XmlElement[] = [
    ['Name', bucket],
    ['Prefix', name(wish.prefix)],
    ...optional('Delimiter', wish.delimiter === '' ? undefined : name(wish.delimiter)),
    ['MaxKeys', wish.maxKeys],
    ['KeyCount', listing.objects.length + listing.commonPrefixes.length],
    ['IsTruncated', listing.nextToken !== undefined],
    ...optional('ContinuationToken', token),
    ...optional('NextContinuationToken', listing.nextToken),
    ...optional('StartAfter', startAfter === undefined ? undefined : name(startAfter)),
    ...optional('EncodingType', isUrlEncoded ? 'url' : undefined),
    ...listing.objects.map((object): XmlElement => [
      'Contents',
      [
        ['Key', name(object.key)],
        ['LastModified', new Date(object.lastModifiedMs).toISOString()],
        ['ETag', `"${object.md5}"`],
        ['Size', object.sizeBytes],
        ['StorageClass', 'STANDARD'],
      ],
    ]),
    ...listing.commonPrefixes.map((prefix): XmlElement => ['CommonPrefixes', [['Prefix', name(prefix)]]]),
  ];
  return `${declaration}<ListBucketResult xmlns="${namespace}">${content.map(render).join('')}</ListBucketResult>`;
}
