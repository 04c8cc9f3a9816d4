/** Phrases of several tokens, found at a place by longest match. */

import { NO_FIRST_WORD, registerFirstWord } from './first-words.ts';
import type { Token } from './tokens.ts';

/** Most nodes of long phrases have one child: a map of its own would make a hundred thousand phrases four times as large. */
interface Node<T> {
  onlyWord: string | undefined;
  only: Node<T> | undefined;
  /** Once there is a second child: all of them. */
  next: Map<string, Node<T>> | undefined;
  entry: T | undefined;
}

const newNode = <T>(): Node<T> => ({
  onlyWord: undefined,
  only: undefined,
  next: undefined,
  entry: undefined,
});

function childOf<T>(node: Node<T>, word: string): Node<T> | undefined {
  return node.next === undefined ? (node.onlyWord === word ? node.only : undefined) : node.next.get(word);
}

function addChild<T>(node: Node<T>, word: string): Node<T> {
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

export interface PhraseMatch<T> {
  readonly entry: T;
  /** Token index after the last token of the phrase. */
  readonly end: number;
}

export class PhraseTrie<T> {
  readonly #root: Node<T> = newNode();
  /** 1 at the numbers of the words with which a phrase begins. */
  #begins = new Uint8Array(64);

  /** Adds a phrase, its tokens separated by single spaces as the tokeniser would give them (`b / p`). */
  add(phrase: string, entry: T): void {
    let node = this.#root;
    const words = phrase.split(' ');
    this.#noteFirst(words[0] ?? '');
    for (const word of words) node = childOf(node, word) ?? addChild(node, word);
    node.entry = entry;
  }

  /** The entry added for exactly this phrase. */
  get(phrase: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const word of phrase.split(' ')) {
      if (node === undefined) return undefined;
      node = childOf(node, word);
    }
    return node?.entry;
  }

  #noteFirst(word: string): void {
    const number = registerFirstWord(word);
    if (number >= this.#begins.length) {
      const larger = new Uint8Array(number * 2);
      larger.set(this.#begins);
      this.#begins = larger;
    }
    this.#begins[number] = 1;
  }

  #mayTouch(token: Token | undefined): boolean {
    return token !== undefined && token.word !== NO_FIRST_WORD && this.#begins[token.word] === 1;
  }

  /** The longest phrase that begins at token `at`. */
  longestAt(tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
    if (!this.#mayTouch(tokens[at])) return undefined;
    let node = this.#root;
    let best: PhraseMatch<T> | undefined;
    for (let i = at; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token === undefined) break;
      const child: Node<T> | undefined = childOf(node, token.text);
      if (child === undefined) {
        if (i === at || !isHesitation(tokens, i)) break;
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
      const token = tokens[i];
      node = token === undefined ? undefined : childOf(node, token.text);
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
