/** Some of a text's tokens, asked for at every place. */

export class TokenSet {
  readonly #has: Uint8Array;

  constructor(tokenCount: number, tokens: Iterable<number>) {
    this.#has = new Uint8Array(tokenCount);
    for (const token of tokens) this.#has[token] = 1;
  }

  has(token: number): boolean {
    return this.#has[token] === 1;
  }
}
