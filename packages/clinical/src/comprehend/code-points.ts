/** Comprehend Medical counts code points; JavaScript counts UTF-16 code units. */

import { firstNotBefore } from '../reading/halving.ts';

/** How many characters AWS sees, and bills. An unpaired surrogate counts as one: it is sent as U+FFFD. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += widthAt(text, at)) count += 1;
  return count;
}

/**
 * Reads the text once; the answer then finds the UTF-16 offset of any code point offset at once. `undefined` for what
 * is no offset of this text: outside it, or not whole.
 */
export function indexCodePoints(text: string): (codePointOffset: number) => number | undefined {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += widthAt(text, at)) starts.push(at);
  starts.push(text.length);
  return (codePointOffset) => starts[codePointOffset];
}

/**
 * The other way: reads the text once; the answer then gives the code points before a UTF-16 offset that lies between two
 * characters.
 */
export function codePointOffsets(text: string): (utf16Offset: number) => number {
  // Each second half of a pair before an offset makes its count smaller by one.
  const halves: number[] = [];
  for (let at = 0; at < text.length; at += widthAt(text, at))
    if (widthAt(text, at) === 2) halves.push(at + 1);
  return (utf16Offset) =>
    utf16Offset - firstNotBefore(halves.length, (i) => (halves[i] ?? Infinity) < utf16Offset);
}

/** UTF-16 code units of the character at that place. */
export function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
