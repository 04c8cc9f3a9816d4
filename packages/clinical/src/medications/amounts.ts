/** Numbers as they are said before a unit, with halves and quarters. */

import type { ClinicalDocument } from '../reading/document.ts';
import type { Token } from '../reading/tokens.ts';
import { WordTable } from '../reading/word-tables.ts';

export interface Amount {
  readonly value: number;
  /** Token index after it. */
  readonly last: number;
  /** Words such as `half a`, `a`: they count before tablets and puffs only. */
  readonly isPart: boolean;
}

/** No dose is said with more digits one by one; longer strings are identifiers. */
const LONGEST_DIGITS = 4;

const PARTS: readonly (readonly [string, number])[] = [
  ['half a', 0.5],
  ['half of a', 0.5],
  ['half of one', 0.5],
  ['a half', 0.5],
  ['a half of a', 0.5],
  ['one half', 0.5],
  ['one half of a', 0.5],
  ['half', 0.5],
  ['½', 0.5],
  ['1 / 2', 0.5],
  ['1 / 2 of a', 0.5],
  ['a quarter of a', 0.25],
  ['a quarter', 0.25],
  ['one quarter', 0.25],
  ['quarter of a', 0.25],
  ['quarter', 0.25],
  ['¼', 0.25],
  ['1 / 4', 0.25],
  ['three quarters of a', 0.75],
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['a single', 1],
  ['an extra', 1],
];

interface Part {
  readonly words: readonly string[];
  readonly value: number;
}

/** Rows of `PARTS` by their first word, longest first. */
const BY_WORD: WordTable<readonly Part[]> = (() => {
  const byWord = new Map<string, Part[]>();
  for (const [phrase, value] of PARTS) {
    const words = phrase.split(' ');
    const list = byWord.get(words[0] ?? '') ?? [];
    list.push({ words, value });
    byWord.set(
      words[0] ?? '',
      list.toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  return new WordTable(byWord);
})();
const NONE: readonly Amount[] = [];

/** Every amount that begins at a token, the longest first. */
export function amountsAt(document: ClinicalDocument, at: number): readonly Amount[] {
  const { tokens, numbers } = document;
  const parts = BY_WORD.get(tokens[at]);
  if (parts === undefined && numbers.at(at).length === 0) return NONE;
  const found: Amount[] = [];
  for (const part of parts ?? []) {
    if (part.words.every((word, i) => tokens[at + i]?.text === word))
      found.push({ value: part.value, last: at + part.words.length, isPart: true });
  }
  for (const { value, form, first, last, decimals } of numbers.at(at)) {
    if (form === 'implied' || form === 'decade') continue;
    if (form === 'digits' && last - first > LONGEST_DIGITS) continue;
    const half = decimals === 0 ? halfAfter(tokens, last) : undefined;
    if (half !== undefined) found.push({ value: value + half.value, last: half.last, isPart: false });
    found.push({ value, last, isPart: false });
    // `One (1) Capsule`
    const isRepeated = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')';
    if (isRepeated && Number(tokens[last + 1]?.text) === value)
      found.push({ value, last: last + 3, isPart: false });
  }
  return found.length < 2 ? found : found.toSorted((a, b) => b.last - a.last);
}

/** `1 1/2`, `1½`. */
function halfAfter(tokens: readonly Token[], at: number): { value: number; last: number } | undefined {
  const text = tokens[at]?.text;
  if (text === '½') return { value: 0.5, last: at + 1 };
  const isHalf = text === '1' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === '2';
  return isHalf ? { value: 0.5, last: at + 3 } : undefined;
}

/** Multiplying must not show what floating point makes of it. */
export const roundAmount = (value: number): number => Number(value.toPrecision(12));
