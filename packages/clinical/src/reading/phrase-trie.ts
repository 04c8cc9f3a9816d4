/** Phrases of several tokens, found at a place by longest match. */

import { NumberSet, numberOfWord, registerWord, UNKNOWN_WORD } from './known-words.ts';
import type { Token } from './tokens.ts';

/** Most nodes of long phrases have one child: a map of its own would make a hundred thousand phrases four times as large. */
interface Node<T> {
  /** A word's number, as those of `next`. */
  onlyWord: number | undefined;
  only: Node<T> | undefined;
  /** Once there is a second child: all of them. */
  next: Map<number, Node<T>> | undefined;
  entry: T | undefined;
}

const newNode = <T>(): Node<T> => ({
  onlyWord: undefined,
  only: undefined,
  next: undefined,
  entry: undefined,
});

function childOf<T>(node: Node<T>, word: number): Node<T> | undefined {
  return node.next === undefined ? (node.onlyWord === word ? node.only : undefined) : node.next.get(word);
}

function addChild<T>(node: Node<T>, word: number): Node<T> {
  const child = newNode<T>();
  if (node.next !== undefined) node.next.set(word, child);
  else if (node.only === undefined || node.onlyWord === undefined) {
    node.onlyWord = word;
    node.only = child;
  } else {
    node.next = new Map([
      [node.onlyWord, node.only],
      [word, child],
    ]);
  }
  return child;
}

const HESITATIONS: ReadonlySet<string> = new Set(['um', 'uh', 'uhm', 'umm', 'uhh', 'erm']);

/** Inside a phrase: `shortness of um breath`, `loss of of taste`. */
function isHesitation(tokens: readonly Token[], at: number): boolean {
  const { text, type } = tokens[at] ?? { text: '', type: 'mark' };
  return type === 'word' && ((text.length > 1 && text === tokens[at - 1]?.text) || HESITATIONS.has(text));
}

/** Within one phrase; more is no hesitation. */
const MOST_HESITATIONS = 3;

export interface PhraseMatch<T> {
  readonly entry: T;
  /** Token index after the last token of the phrase. */
  readonly end: number;
}

export class PhraseTrie<T> {
  readonly #root: Node<T> = newNode();
  /** The words with which a phrase begins. */
  readonly #begins = new NumberSet();

  /** Adds a phrase, its tokens separated by single spaces as the tokeniser would give them (`b / p`). */
  add(phrase: string, entry: T): void {
    let node = this.#root;
    const words = phrase.split(' ').map(registerWord);
    this.#begins.add(words[0] ?? UNKNOWN_WORD);
    for (const word of words) node = childOf(node, word) ?? addChild(node, word);
    node.entry = entry;
  }

  /** The entry added for exactly this phrase. */
  get(phrase: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const word of phrase.split(' ')) {
      if (node === undefined) return undefined;
      node = childOf(node, numberOfWord(word));
    }
    return node?.entry;
  }

  #mayTouch(token: Token | undefined): boolean {
    return token !== undefined && this.#begins.has(token.word);
  }

  /** The longest phrase that begins at token `at`, and ends at `limit` at the latest. */
  longestAt(tokens: readonly Token[], at: number, limit = tokens.length): PhraseMatch<T> | undefined {
    if (!this.#mayTouch(tokens[at])) return undefined;
    let node = this.#root;
    let best: PhraseMatch<T> | undefined;
    let hesitations = 0;
    for (let i = at; i < limit; i += 1) {
      const child: Node<T> | undefined = childOf(node, tokens[i]?.word ?? UNKNOWN_WORD);
      if (child === undefined) {
        if (i === at || hesitations >= MOST_HESITATIONS || !isHesitation(tokens, i)) break;
        hesitations += 1;
        continue;
      }
      node = child;
      if (node.entry !== undefined) best = { entry: node.entry, end: i + 1 };
    }
    return best;
  }

  /** The longest phrase, its tokens added in reverse, that ends right before token `at`; `end` is its first token. */
  longestBefore(tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
    if (!this.#mayTouch(tokens[at - 1])) return undefined;
    let node: Node<T> | undefined = this.#root;
    let best: PhraseMatch<T> | undefined;
    for (let i = at - 1; i >= 0; i -= 1) {
      node = childOf(node, tokens[i]?.word ?? UNKNOWN_WORD);
      if (node === undefined) break;
      if (node.entry !== undefined) best = { entry: node.entry, end: i };
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
