/** Phrases of several tokens, found at a place by longest match. */

import type { Token } from './tokens.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry: T | undefined;
}

export interface PhraseMatch<T> {
  readonly entry: T;
  /** Token index after the last token of the phrase. */
  readonly end: number;
}

export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), entry: undefined };

  /** Adds a phrase, its tokens separated by single spaces as the tokeniser would give them (`b / p`). */
  add(phrase: string, entry: T): void {
    let node = this.#root;
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), entry: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    node.entry = entry;
  }

  /** The entry added for exactly this phrase. */
  get(phrase: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const word of phrase.split(' ')) node = node?.next.get(word);
    return node?.entry;
  }

  /** The longest phrase that begins at token `at`. */
  longestAt(tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | undefined;
    for (let i = at; i < tokens.length; i += 1) {
      const token = tokens[i];
      node = token === undefined ? undefined : node.next.get(token.text);
      if (node === undefined) break;
      if (node.entry !== undefined) best = { entry: node.entry, end: i + 1 };
    }
    return best;
  }
}

/** A trie that maps every phrase of a list to the same entry. */
export function trieOf<T>(rows: Iterable<readonly [readonly string[], T]>): PhraseTrie<T> {
  const trie = new PhraseTrie<T>();
  for (const [phrases, entry] of rows) for (const phrase of phrases) trie.add(phrase, entry);
  return trie;
}
