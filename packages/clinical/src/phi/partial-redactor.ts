/** Redacts a text that is still growing, so that no word of an identifier is shown before it is known to be one. */

import type { Finding } from '../finding.ts';
import { firstHeldWord } from './held-words.ts';
import type { HeldWord } from './held-words.ts';
import { redact } from './redact.ts';
import type { RedactOptions, Redaction } from './redact.ts';

export interface PartialRedaction extends Redaction {
  /** UTF-16 code units of the given text that are shown, redacted; the rest is held back. */
  readonly shownLength: number;
}

export interface PartialRedactor {
  /**
   * The longest beginning of a partial that is safe to show. A recogniser may revise its partials: every call stands alone.
   * @param text all words of the segment so far, not only the new ones
   */
  partial(text: string): PartialRedaction;
  /** The whole text of a segment that no longer changes. */
  final(text: string): PartialRedaction;
}

export interface PartialOptions extends RedactOptions {
  /** False where a partial may end within a word, as typed text does: one more word is held back. Default true. */
  readonly wholeWords?: boolean;
}

/** @param find the finder of all findings of a text, as `extract` */
export function createPartialRedactor(
  find: (text: string) => readonly Finding[],
  options: PartialOptions = {},
): PartialRedactor {
  return {
    partial(text) {
      const findings = find(text);
      const shownLength = safeLength(text, findings, options.wholeWords ?? true);
      const shown = findings.filter(({ end }) => end <= shownLength);
      return { ...redact(text.slice(0, shownLength), shown, options), shownLength };
    },
    final(text) {
      return { ...redact(text, find(text), options), shownLength: text.length };
    },
  };
}

const WORD = /\S+/g;

function safeLength(text: string, findings: readonly Finding[], wholeWords: boolean): number {
  const places = [...text.matchAll(WORD)].map((match) => ({ text: match[0], begin: match.index }));
  const measured = findings.filter(({ category }) => category === 'measurement');
  let next = 0;
  const words = places.map(({ text: word, begin }): HeldWord => {
    while (next < measured.length && (measured[next]?.end ?? 0) <= begin) next += 1;
    const plain = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
    return {
      text: word,
      plain: plain === '' ? word : plain,
      isMeasured: (measured[next]?.begin ?? Infinity) < begin + word.length,
    };
  });
  const held = firstHeldWord(words);
  const isCut = !wholeWords && !/\s$/.test(text);
  const first = isCut ? Math.min(held, firstHeldWord(words.slice(0, -1))) : held;
  let length = places[first]?.begin ?? 0;
  // An identifier that reaches into the held words may still grow: it is held as a whole.
  for (const { category, begin, end } of findings) {
    if (category === 'phi' && begin < length && end > length) length = begin;
  }
  return text.slice(0, length).trimEnd().length;
}
