/** What all finders of identifiers ask of a document. */

import type { ClinicalDocument } from '../reading/document.ts';
import type { Atom } from '../reading/number-words.ts';
import type { Token } from '../reading/tokens.ts';

/** `title`: a capital and then small letters; `upper`: two capitals or more; `lower`: the rest. */
export type Shape = 'title' | 'upper' | 'lower';

export class Reader {
  readonly document: ClinicalDocument;
  readonly #tokens: readonly Token[];
  readonly #occupied: Uint8Array;

  /** @param occupied for each token whether a measurement, medication or condition was found there */
  constructor(document: ClinicalDocument, occupied: Uint8Array) {
    this.document = document;
    this.#tokens = document.tokens;
    this.#occupied = occupied;
  }

  get length(): number {
    return this.#tokens.length;
  }

  /** The token's text in lower case; empty outside the document. */
  text(i: number): string {
    return this.#tokens[i]?.text ?? '';
  }

  token(i: number): Token | undefined {
    return this.#tokens[i];
  }

  atom(i: number): Atom | undefined {
    return this.document.numbers.atoms[i];
  }

  isOccupied(i: number): boolean {
    return this.#occupied[i] === 1;
  }

  /** A word token that is no number. */
  isWord(i: number): boolean {
    return this.#tokens[i]?.type === 'word' && this.atom(i) === undefined;
  }

  /** White space or the start of the text before it. */
  isSpaced(i: number): boolean {
    return this.#tokens[i]?.spaced ?? true;
  }

  /** The same line as the token before. */
  continuesLine(i: number): boolean {
    return (this.#tokens[i]?.lineBreaks ?? 1) === 0;
  }

  startsSentence(i: number): boolean {
    const { sentence } = this.document.segments;
    return i === 0 || sentence[i] !== sentence[i - 1];
  }

  shape(i: number): Shape {
    const token = this.#tokens[i];
    if (token === undefined) return 'lower';
    const { text } = this.document;
    const first = text.charAt(token.begin);
    if (first.toLowerCase() === first) return 'lower';
    const second = text.charAt(token.begin + 1);
    if (token.end - token.begin < 2) return 'title';
    if (second.toLowerCase() === second && second.toUpperCase() !== second) return 'title';
    // `O'Brien`, `D'Angelo`.
    if (/['’]/.test(second)) return 'title';
    return 'upper';
  }

  /** The numeral as it is written, if it is digits only. */
  digits(i: number): string | undefined {
    const token = this.#tokens[i];
    if (token?.type !== 'numeral') return undefined;
    // A point stays in the token's text; without commas it is as long as what is written.
    const isWhole = !token.text.includes('.') && token.end - token.begin === token.text.length;
    return isWhole ? token.text : undefined;
  }

  /** Token index after those of `skipped`, at most `limit` of them. */
  skip(at: number, skipped: ReadonlySet<string>, limit: number): number {
    let i = at;
    while (i < at + limit && skipped.has(this.text(i))) i += 1;
    return i;
  }
}

/** The words of a table, separated by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
