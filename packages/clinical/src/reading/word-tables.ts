/** Sets and tables that are asked for a token's word at every place: by its number, without a hash of the word. */

import { NumberSet, registerWord } from './known-words.ts';
import type { Token } from './tokens.ts';

type Said = Pick<Token, 'word'>;

export class WordSet {
  readonly #numbers = new NumberSet();

  constructor(words: Iterable<string>) {
    for (const word of words) this.#numbers.add(registerWord(word));
  }

  /** False outside the text too. */
  has(token: Said | undefined): boolean {
    return token !== undefined && this.#numbers.has(token.word);
  }
}

export class WordTable<T> {
  readonly #numbers = new NumberSet();
  readonly #rows = new Map<number, T>();

  constructor(rows: Iterable<readonly [word: string, row: T]>) {
    for (const [word, row] of rows) {
      const number = registerWord(word);
      this.#numbers.add(number);
      this.#rows.set(number, row);
    }
  }

  get(token: Said | undefined): T | undefined {
    return token !== undefined && this.#numbers.has(token.word) ? this.#rows.get(token.word) : undefined;
  }
}
