/** Where a statement of things ends at the latest: sentences, turns, and the lines of a list that has no full stops. */

import type { ClinicalDocument } from '../reading/document.ts';

/** A line of a list is shorter than a wrapped line of running text, UTF-16 code units. */
const LIST_LINE_LENGTH = { sure: 40, likely: 60 } as const;

/** What a line does not end with. */
const RUNS_ON: ReadonlySet<string> = new Set(
  ', and or nor of for with the a an to in on by at is was no not denies any from as : without his her'.split(
    ' ',
  ),
);

/** For each token the number of its piece: nothing is carried from one piece to the next. */
export function piecesOf({ text, tokens, segments }: ClinicalDocument): Int32Array {
  const pieces = new Int32Array(tokens.length);
  let piece = 0;
  let lineStart = 0;
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before !== undefined) {
      const isNew = segments.sentence[i] !== segments.sentence[i - 1];
      if (isNew || (token.lineBreaks > 0 && endsLine(before.end - lineStart, before.text, text, token.begin)))
        piece += 1;
    }
    if (token.lineBreaks > 0) lineStart = token.begin;
    pieces[i] = piece;
  });
  return pieces;
}

function endsLine(length: number, lastWord: string, text: string, next: number): boolean {
  if (RUNS_ON.has(lastWord) || length >= LIST_LINE_LENGTH.likely) return false;
  return length < LIST_LINE_LENGTH.sure || !/\p{Ll}/u.test(text.charAt(next));
}
