/** Pass 3: spans that look like measurements and are none. What is masked never becomes a value. */

import { MASK_PATTERNS, MASK_SETS } from './mask-patterns.ts';
import type { MaskLabel } from './mask-patterns.ts';
import type { Numbers, Reading } from './numbers.ts';
import type { Token } from './tokens.ts';
import { WordSet, WordTable } from './word-tables.ts';

export interface Mask {
  readonly label: MaskLabel;
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
}

/** For each token the mask that covers it. */
export type Masks = readonly (Mask | undefined)[];

interface WordsElement {
  readonly type: 'words' | 'not';
  readonly words: WordSet;
  readonly number: boolean;
  readonly optional: boolean;
}

interface NumberElement {
  readonly type: 'number';
  readonly low: number;
  readonly high: number;
  readonly written: boolean;
  readonly optional: boolean;
}

type Element = WordsElement | NumberElement;

interface Pattern {
  readonly label: MaskLabel;
  readonly elements: readonly Element[];
  /** Its place in the table: of two masks of the same length the earlier pattern's stands. */
  readonly order: number;
}

/** Seven digits or more said one by one are a telephone or record number. */
const SHORTEST_IDENTIFIER = 7;

const NUMBER_ELEMENT = /^#(w?)(?:(\d+)(?:-(\d+))?)?$/;

function wordsOf(source: string): { words: readonly string[]; number: boolean } {
  const words: string[] = [];
  let number = false;
  for (const word of source.split('|')) {
    if (word === '#') number = true;
    else if (word.startsWith('@')) words.push(...(MASK_SETS[word.slice(1)] ?? []));
    else words.push(word);
  }
  return { words, number };
}

const bareOf = (source: string): string =>
  source.length > 1 && source.endsWith('?') ? source.slice(0, -1) : source;

function compileElement(source: string): Element {
  const optional = bareOf(source) !== source && !source.startsWith('!');
  const bare = optional ? bareOf(source) : source;
  const number = NUMBER_ELEMENT.exec(bare);
  if (number !== null) {
    const low = number[2] === undefined ? 0 : Number(number[2]);
    const high = number[2] === undefined ? Infinity : Number(number[3] ?? number[2]);
    return { type: 'number', low, high, written: number[1] === 'w', optional };
  }
  const type = bare.startsWith('!') ? 'not' : 'words';
  const { words, number: orNumber } = wordsOf(type === 'not' ? bare.slice(1) : bare);
  return { type, words: new WordSet(words), number: orNumber, optional };
}

/** The words one of which stands where these elements begin; undefined where it may be anything else. */
function leadingWords(sources: readonly string[]): readonly string[] | undefined {
  const leading: string[] = [];
  for (const source of sources) {
    const bare = bareOf(source);
    const isNumber = NUMBER_ELEMENT.test(bare);
    if (isNumber || source.startsWith('!')) return undefined;
    const { words, number } = wordsOf(bare);
    if (number) return undefined;
    leading.push(...words);
    if (bare === source) return leading;
  }
  return undefined;
}

interface Patterns {
  /** By the word with which they begin. */
  readonly byWord: WordTable<readonly Pattern[]>;
  /** Those that begin with a number, by the word behind it. */
  readonly byWordBehind: WordTable<readonly Pattern[]>;
  /** Those that begin with a number and go on with anything. */
  readonly byNumber: readonly Pattern[];
}

function compile(): Patterns {
  const byWord = new Map<string, Pattern[]>();
  const byWordBehind = new Map<string, Pattern[]>();
  const byNumber: Pattern[] = [];
  const file = (lists: Map<string, Pattern[]>, words: readonly string[], pattern: Pattern): void => {
    for (const word of new Set(words)) lists.set(word, [...(lists.get(word) ?? []), pattern]);
  };
  let order = 0;
  for (const [label, sources] of MASK_PATTERNS) {
    for (const source of sources) {
      const parts = source.trim().split(' ');
      const pattern = { label, elements: parts.map(compileElement), order: (order += 1) };
      const words = leadingWords(parts);
      const behind = leadingWords(parts.slice(1));
      if (words !== undefined) file(byWord, words, pattern);
      else if (behind === undefined) byNumber.push(pattern);
      else file(byWordBehind, behind, pattern);
    }
  }
  return { byWord: new WordTable(byWord), byWordBehind: new WordTable(byWordBehind), byNumber };
}

const PATTERNS = compile();

/** The number as it is first heard: the longest reading that needs no context. */
function plainReading(numbers: Numbers, at: number): Reading | undefined {
  for (const reading of numbers.at(at)) if (reading.form !== 'implied') return reading;
  return undefined;
}

/** A mask and the place of its pattern in the table. */
interface PlacedMask extends Mask {
  readonly order: number;
}

class Matcher {
  readonly #tokens: readonly Token[];
  readonly #numbers: Numbers;

  constructor(tokens: readonly Token[], numbers: Numbers) {
    this.#tokens = tokens;
    this.#numbers = numbers;
  }

  /** Token index after the pattern's elements from `element` on, or undefined. */
  match(pattern: Pattern, element: number, at: number): number | undefined {
    const wanted = pattern.elements[element];
    if (wanted === undefined) return at;
    if (wanted.type === 'not') {
      return this.#is(wanted, at) ? undefined : this.match(pattern, element + 1, at);
    }
    const next =
      wanted.type === 'number'
        ? this.#number(wanted, at)
        : this.#is(wanted, at) && (element === 0 || !this.#isBullet(at))
          ? at + 1
          : undefined;
    const taken = next === undefined ? undefined : this.match(pattern, element + 1, next);
    if (taken !== undefined) return taken;
    return wanted.optional ? this.match(pattern, element + 1, at) : undefined;
  }

  /** The longest of what the patterns mask at `at` and what was found there before. */
  longest(
    patterns: readonly Pattern[] | undefined,
    at: number,
    before: PlacedMask | undefined,
  ): PlacedMask | undefined {
    let best = before;
    if (patterns === undefined) return best;
    for (const pattern of patterns) {
      const end = this.match(pattern, 0, at);
      if (end === undefined || (best !== undefined && end < best.last)) continue;
      if (best === undefined || end > best.last || pattern.order < best.order)
        best = { label: pattern.label, first: at, last: end, order: pattern.order };
    }
    return best;
  }

  #is(wanted: WordsElement, at: number): boolean {
    if (wanted.words.has(this.#tokens[at])) return true;
    return wanted.number && plainReading(this.#numbers, at) !== undefined;
  }

  /** `RR 16` and, in the next line, `+ cough`. */
  #isBullet(at: number): boolean {
    const token = this.#tokens[at];
    return token?.type === 'mark' && token.lineBreaks > 0;
  }

  #number(wanted: NumberElement, at: number): number | undefined {
    for (const reading of this.#numbers.at(at)) {
      if (reading.form === 'implied') continue;
      if (wanted.written && reading.form !== 'written') continue;
      if (wanted.high !== Infinity && !Number.isInteger(reading.value)) continue;
      if (reading.value >= wanted.low && reading.value <= wanted.high) return reading.last;
    }
    return undefined;
  }
}

/** Finds the masks, the longest at each place. */
export function findMasks(tokens: readonly Token[], numbers: Numbers): Masks {
  const masks: (Mask | undefined)[] = new Array<undefined>(tokens.length);
  const matcher = new Matcher(tokens, numbers);
  let insideNumber = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    // A mask does not begin in the middle of a number: in `one twenty over eighty` no `twenty over eighty` is heard.
    if (token === undefined || at < insideNumber) continue;
    const reading = plainReading(numbers, at);
    let longest = matcher.longest(PATTERNS.byWord.get(token), at, undefined);
    if (reading !== undefined) {
      longest = matcher.longest(PATTERNS.byNumber, at, longest);
      for (const { last } of numbers.at(at))
        longest = matcher.longest(PATTERNS.byWordBehind.get(tokens[last]), at, longest);
    }
    const best = longest ?? identifierAt(token, reading, tokens, at);
    if (reading !== undefined) insideNumber = reading.last;
    if (best === undefined) continue;
    // A mask that reaches further than one already there takes its place: `in 2019` and `march 2019`.
    for (let i = best.first; i < best.last; i += 1) {
      const old = masks[i];
      if (old === undefined || old.last < best.last) masks[i] = best;
    }
  }
  return masks;
}

function identifierAt(
  token: Token,
  reading: Reading | undefined,
  tokens: readonly Token[],
  at: number,
): Mask | undefined {
  const label = 'identifier';
  if (token.type === 'mark' && token.text.length > 3 && token.text.includes('.')) {
    return { label: 'code', first: at, last: at + 1 };
  }
  if (reading === undefined) return undefined;
  if (reading.form === 'digits' && reading.last - reading.first >= SHORTEST_IDENTIFIER) {
    return { label: 'phone', first: at, last: reading.last };
  }
  if (token.type !== 'numeral') return undefined;
  if (/^0\d{3}$/.test(token.text)) return { label: 'time', first: at, last: at + 1 };
  // A number with thousands' commas, or a count of cells, is no identifier.
  const isGrouped = token.end - token.begin > token.text.length;
  if (/^\d{6,}$/.test(token.text) && !isGrouped && !isCellCount(tokens, at))
    return { label, first: at, last: at + 1 };
  const next = tokens[at + 1];
  const ordinal = next !== undefined && !next.spaced && /^(?:st|nd|rd|th)$/.test(next.text);
  return ordinal ? { label: 'count', first: at, last: at + 2 } : undefined;
}

const CELL_WORDS: ReadonlySet<string> = new Set(
  'platelets platelet plt plts count counts wbc wbcs rbc thrombocytes leukocytes thrombocytopenia'.split(' '),
);
/** Tokens back from a number to the word for the cells. */
const CELL_REACH = 4;

/** `platelets of 250000`. */
function isCellCount(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - CELL_REACH); i < at; i += 1)
    if (CELL_WORDS.has(tokens[i]?.text ?? '')) return true;
  return false;
}
