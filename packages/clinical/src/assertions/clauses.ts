/** Where a statement of things ends at the latest: sentences, turns, and the lines of a list that has no full stops. */

import type { ClinicalDocument } from '../reading/document.ts';

/** A line of a list is shorter than a wrapped line of running text, UTF-16 code units. */
const LIST_LINE_LENGTH = { sure: 40, likely: 60 } as const;

/** A sentence with a full stop and of this length at most is no endless stream: there the reach is twice as far. */
const SHORT_SENTENCE_TOKENS = 45;

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

/** 1 for each token of a sentence that has its full stop and is not long. */
export function shortSentences(document: ClinicalDocument): Uint8Array {
  const { tokens, segments } = document;
  const short = new Uint8Array(tokens.length);
  let start = 0;
  for (let i = 1; i <= tokens.length; i += 1) {
    if (i < tokens.length && segments.sentence[i] === segments.sentence[i - 1]) continue;
    const last = tokens[i - 1]?.text;
    if (i - start <= SHORT_SENTENCE_TOKENS && (last === '.' || last === 'period')) short.fill(1, start, i);
    start = i;
  }
  return short;
}
