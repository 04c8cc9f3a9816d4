/**
 * The words of all phrases and tables, each with a number. A token bears its word's number, so that the many tries and tables that
 * are asked at every place answer with one look into an array, and say no without a look at the word itself.
 */

const NUMBERS = new Map<string, number>();

/** Of words that no phrase and no table has. */
export const UNKNOWN_WORD = 0;

export function numberOfWord(word: string): number {
  return NUMBERS.get(word) ?? UNKNOWN_WORD;
}

/** The word's number, a new one if it has none yet. Tokens made before it do not bear it. */
export function registerWord(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  const number = NUMBERS.size + 1;
  NUMBERS.set(word, number);
  return number;
}

/** A set of words' numbers that grows as words are added. */
export class NumberSet {
  #has = new Uint8Array(64);

  add(number: number): void {
    if (number >= this.#has.length) {
      const larger = new Uint8Array(Math.max(number + 1, this.#has.length * 2));
      larger.set(this.#has);
      this.#has = larger;
    }
    this.#has[number] = 1;
  }

  has(number: number): boolean {
    return this.#has[number] === 1;
  }
}
