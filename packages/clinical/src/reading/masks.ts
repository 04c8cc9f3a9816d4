/** Pass 3: spans that look like measurements and are none. What is masked never becomes a value. */

import { MASK_PATTERNS, MASK_SETS } from './mask-patterns.ts';
import type { MaskLabel } from './mask-patterns.ts';
import type { Numbers, Reading } from './numbers.ts';
import type { Token } from './tokens.ts';

export interface Mask {
  readonly label: MaskLabel;
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
}

/** For each token the mask that covers it. */
export type Masks = readonly (Mask | undefined)[];

type Element =
  | {
      readonly type: 'words';
      readonly words: ReadonlySet<string>;
      readonly number: boolean;
      readonly optional: boolean;
    }
  | {
      readonly type: 'number';
      readonly low: number;
      readonly high: number;
      readonly written: boolean;
      readonly optional: boolean;
    }
  | { readonly type: 'not'; readonly words: ReadonlySet<string>; readonly number: boolean };

interface Pattern {
  readonly label: MaskLabel;
  readonly elements: readonly Element[];
}

/** Seven digits or more said one by one are a telephone or record number. */
const SHORTEST_IDENTIFIER = 7;

const NUMBER_ELEMENT = /^#(w?)(?:(\d+)(?:-(\d+))?)?$/;

function wordsOf(source: string): { words: ReadonlySet<string>; number: boolean } {
  const words = new Set<string>();
  let number = false;
  for (const word of source.split('|')) {
    if (word === '#') number = true;
    else if (word.startsWith('@')) for (const member of MASK_SETS[word.slice(1)] ?? []) words.add(member);
    else words.add(word);
  }
  return { words, number };
}

function compileElement(source: string): Element {
  if (source.startsWith('!')) return { type: 'not', ...wordsOf(source.slice(1)) };
  const optional = source.length > 1 && source.endsWith('?');
  const bare = optional ? source.slice(0, -1) : source;
  const number = NUMBER_ELEMENT.exec(bare);
  if (number !== null) {
    const low = number[2] === undefined ? 0 : Number(number[2]);
    const high = number[2] === undefined ? Infinity : Number(number[3] ?? number[2]);
    return { type: 'number', low, high, written: number[1] === 'w', optional };
  }
  return { type: 'words', ...wordsOf(bare), optional };
}

function compile(): { byWord: Map<string, Pattern[]>; byNumber: Pattern[] } {
  const byWord = new Map<string, Pattern[]>();
  const byNumber: Pattern[] = [];
  for (const [label, sources] of MASK_PATTERNS) {
    for (const source of sources) {
      const elements = source.trim().split(' ').map(compileElement);
      const first = elements[0];
      const pattern = { label, elements };
      if (first?.type === 'number') byNumber.push(pattern);
      if (first?.type !== 'words') continue;
      for (const word of first.words) {
        const list = byWord.get(word) ?? [];
        list.push(pattern);
        byWord.set(word, list);
      }
    }
  }
  return { byWord, byNumber };
}

const PATTERNS = compile();

/** The number as it is first heard: the longest reading that needs no context. */
function plainReading(numbers: Numbers, at: number): Reading | undefined {
  return numbers.at(at).find((reading) => reading.form !== 'implied');
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

  #is(wanted: { words: ReadonlySet<string>; number: boolean }, at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined) return false;
    return wanted.words.has(token.text) || (wanted.number && plainReading(this.#numbers, at) !== undefined);
  }

  /** `RR 16` and, in the next line, `+ cough`. */
  #isBullet(at: number): boolean {
    const token = this.#tokens[at];
    return token?.type === 'mark' && token.lineBreaks > 0;
  }

  #number(wanted: { low: number; high: number; written: boolean }, at: number): number | undefined {
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
  tokens.forEach((token, at) => {
    // A mask does not begin in the middle of a number: in `one twenty over eighty` no `twenty over eighty` is heard.
    if (at < insideNumber) return;
    const reading = plainReading(numbers, at);
    const patterns = [
      ...(reading === undefined ? [] : PATTERNS.byNumber),
      ...(PATTERNS.byWord.get(token.text) ?? []),
    ];
    let best: Mask | undefined;
    for (const pattern of patterns) {
      const end = matcher.match(pattern, 0, at);
      if (end !== undefined && (best === undefined || end > best.last)) {
        best = { label: pattern.label, first: at, last: end };
      }
    }
    best ??= identifierAt(token, reading, tokens, at);
    if (reading !== undefined) insideNumber = reading.last;
    if (best === undefined) return;
    // A mask that reaches further than one already there takes its place: `in 2019` and `march 2019`.
    for (let i = best.first; i < best.last; i += 1) {
      const old = masks[i];
      if (old === undefined || old.last < best.last) masks[i] = best;
    }
  });
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
