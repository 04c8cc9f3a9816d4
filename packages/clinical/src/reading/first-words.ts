/**
 * The words with which a phrase of any trie begins, each with a number. A token bears its word's number, so that the many tries that are
 * asked at every place say no without a look at the word itself.
 */

const NUMBERS = new Map<string, number>();

/** Of words that begin no phrase. */
export const NO_FIRST_WORD = 0;

export function numberOfWord(word: string): number {
  return NUMBERS.get(word) ?? NO_FIRST_WORD;
}

/** The word's number, a new one if it has none yet. */
export function registerFirstWord(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  const number = NUMBERS.size + 1;
  NUMBERS.set(word, number);
  return number;
}
