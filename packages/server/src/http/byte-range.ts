/** The Range header (RFC 9110 §14.2) for a body whose length is known. */

export type RangeAnswer =
  /** No range was asked for, or one that a server may pass over: another unit, several ranges, bad syntax. */
  | { readonly kind: 'whole' }
  /** `last` is included. */
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  /** Nothing of the body lies in the range: 416. */
  | { readonly kind: 'outside' };

/** @param bytes length of the whole body */
export function rangeAnswer(header: string | undefined, bytes: number): RangeAnswer {
  const match = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '');
  if (match === null) return { kind: 'whole' };
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return { kind: 'whole' };
  if (from === '') {
    // The last so many bytes (§14.1.2).
    const length = Math.min(Number(to), bytes);
    return length === 0 ? { kind: 'outside' } : { kind: 'part', first: bytes - length, last: bytes - 1 };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return { kind: 'whole' };
  if (first >= bytes) return { kind: 'outside' };
  return { kind: 'part', first, last: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) };
}
