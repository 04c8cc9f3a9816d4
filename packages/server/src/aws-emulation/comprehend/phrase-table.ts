/** Phrases of one or several words, found at a place by longest match. */
import { readWords } from './words.ts';
import type { Word } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry: T | undefined;
}

export interface PhraseMatch<T> {
  readonly entry: T;
  /** Index of the first word, and of the one after the last. */
  readonly first: number;
  readonly last: number;
}

export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), entry: undefined };

  /** The first entry that was added for a phrase stays; plurals are the same phrase. */
  add(phrase: string, entry: T): void {
    let node = this.#root;
    for (const { stem } of readWords(phrase)) {
      let next = node.next.get(stem);
      if (next === undefined) {
        next = { next: new Map(), entry: undefined };
        node.next.set(stem, next);
      }
      node = next;
    }
    node.entry ??= entry;
  }

  /** The longest phrase that begins at that word; it does not cross a sentence's end. */
  longestAt(words: readonly Word[], first: number): PhraseMatch<T> | undefined {
    const sentence = words[first]?.sentence;
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | undefined;
    for (let i = first; i < words.length; i += 1) {
      const word = words[i];
      node = word === undefined || word.sentence !== sentence ? undefined : node.next.get(word.stem);
      if (node === undefined) break;
      if (node.entry !== undefined) best = { entry: node.entry, first, last: i + 1 };
    }
    return best;
  }

  /** From left to right, none overlapping. */
  allIn(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let i = 0; i < words.length;) {
      const match = this.longestAt(words, i);
      if (match === undefined) i += 1;
      else {
        found.push(match);
        i = match.last;
      }
    }
    return found;
  }
}

/** @param rows phrases separated by ` | `, and the entry of all of them */
export function phraseTable<T>(rows: Iterable<readonly [phrases: string, entry: T]>): PhraseTable<T> {
  const table = new PhraseTable<T>();
  for (const [phrases, entry] of rows) for (const phrase of phrases.split(' | ')) table.add(phrase, entry);
  return table;
}
