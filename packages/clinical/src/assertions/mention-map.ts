/** Mentions by their place. Those of several categories may overlap (`knee` in `knee pain`). */

import type { Statement } from './statement.ts';

export class MentionMap {
  /** 1 for each token that is part of a mention. */
  readonly covered: Uint8Array;
  readonly #startingAt = new Map<number, number[]>();
  readonly #endingAt = new Map<number, number[]>();

  constructor(tokenCount: number, mentions: readonly Statement[]) {
    this.covered = new Uint8Array(tokenCount);
    mentions.forEach(({ first, last }, i) => {
      this.covered.fill(1, first, last);
      push(this.#startingAt, first, i);
      push(this.#endingAt, last, i);
    });
  }

  /** Indices of the mentions whose first token this is. */
  startingAt(token: number): readonly number[] {
    return this.covered[token] === 1 ? (this.#startingAt.get(token) ?? NONE) : NONE;
  }

  /** Indices of the mentions that end before this token. */
  endingAt(token: number): readonly number[] {
    return this.covered[token - 1] === 1 ? (this.#endingAt.get(token) ?? NONE) : NONE;
  }

  /** Whether a mention covers any of these tokens. */
  covers(first: number, last: number): boolean {
    for (let i = first; i < last; i += 1) if (this.covered[i] === 1) return true;
    return false;
  }
}

const NONE: readonly number[] = [];

function push(map: Map<number, number[]>, token: number, mention: number): void {
  const list = map.get(token);
  if (list === undefined) map.set(token, [mention]);
  else list.push(mention);
}
