/**
 * Pass 2: numbers, spoken and written, by one parser. A place in the text keeps every reading it may have; the slot
 * and the plausible range decide later. Digit by digit (`four two zero`) is one reading of all digits, never of the first.
 */

import { fluentNumbers } from './disfluencies.ts';
import { DIGIT_HOMOPHONES, FOLLOWS_HOMOPHONE, FOLLOWS_WON, NUMBER_WORDS } from './number-words.ts';
import type { Atom } from './number-words.ts';
import type { Token } from './tokens.ts';
import { WordTable } from './word-tables.ts';

/**
 * - `written`: numerals; `cardinal`: `one hundred and twenty`; `paired`: `one twenty`, `two oh five`
 * - `year`: two pairs (`twelve fifty`); `digits`: said one by one
 * - `decade`: `110s`, `one tens`, worth its start
 * - `implied`: `ninety eight six`, where only the slot can know of the decimal point
 */
export type NumberForm = 'written' | 'cardinal' | 'paired' | 'year' | 'digits' | 'decade' | 'implied';

export interface Reading {
  readonly value: number;
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly form: NumberForm;
  /** Digits after the decimal point. */
  readonly decimals: number;
}

export interface Numbers {
  /** The number word or numeral at a token, if it is one. */
  readonly atoms: readonly (Atom | undefined)[];
  /** Readings that begin at a token, longest first, then likeliest first. Empty within a longer spoken number too. */
  at(index: number): readonly Reading[];
}

/** No quantity is said with more number words; longer digit strings are identifiers. */
const LONGEST_DIGIT_STRING = 12;
const NONE: readonly Reading[] = [];
const FORM_ORDER: readonly NumberForm[] = [
  'written',
  'cardinal',
  'paired',
  'decade',
  'digits',
  'year',
  'implied',
];

const ATOMS = new WordTable(NUMBER_WORDS);
const HOMOPHONES = new WordTable(DIGIT_HOMOPHONES);

/** Finds every reading of every number. */
export function readNumbers(tokens: readonly Token[]): Numbers {
  const atoms = tokens.map((token, i) => atomAt(tokens, token, i));
  const fluent = fluentNumbers(tokens, atoms);
  const cache: (readonly Reading[] | undefined)[] = new Array<undefined>(tokens.length);
  return {
    atoms,
    at(index) {
      if (index < 0 || index >= tokens.length) return NONE;
      let found = cache[index];
      if (found === undefined) {
        const at = fluent === undefined ? index : (fluent.placeOf[index] ?? -1);
        found = at < 0 ? NONE : readAt(fluent?.tokens ?? tokens, fluent?.atoms ?? atoms, at);
        if (fluent !== undefined && found.length > 0)
          found = found.map((reading) => backInText(reading, fluent.indices));
        cache[index] = found;
      }
      return found;
    },
  };
}

function readAt(
  tokens: readonly Token[],
  atoms: readonly (Atom | undefined)[],
  at: number,
): readonly Reading[] {
  return mayBegin(tokens, atoms, at) ? new NumberReader(tokens, atoms).readAt(at) : NONE;
}

/** The reading with the places of its words in the text as it was said. */
function backInText(reading: Reading, indices: readonly number[]): Reading {
  const first = indices[reading.first] ?? reading.first;
  return { ...reading, first, last: (indices[reading.last - 1] ?? reading.last - 1) + 1 };
}

function atomAt(tokens: readonly Token[], token: Token, i: number): Atom | undefined {
  if (token.type === 'numeral') return { type: 'numeral', value: Number(token.text) };
  if (token.type !== 'word') return undefined;
  const atom = ATOMS.get(token);
  if (atom !== undefined) return atom;
  const homophone = HOMOPHONES.get(token);
  if (homophone === undefined) return undefined;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const isWonTens = token.text === 'won' && FOLLOWS_WON.has(ATOMS.get(after)?.type ?? '');
  const beforeType = ATOMS.get(before)?.type;
  // What ends with a preposition is broken off; a digit ends a sentence well.
  const fits = beforeType === 'tens' && (after === undefined || FOLLOWS_HOMOPHONE.has(after.text));
  return fits || isWonTens ? { type: 'digit', value: homophone } : undefined;
}

/** A number does not begin in the middle of another one's words. */
function mayBegin(tokens: readonly Token[], atoms: readonly (Atom | undefined)[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const atom = atoms[i];
  if (atom === undefined)
    return token.text === 'point' || (token.text === 'a' && atoms[i + 1]?.type === 'hundred');
  return atom.type !== 'oh' || tokens[i + 1]?.text === 'point';
}

class NumberReader {
  readonly #tokens: readonly Token[];
  readonly #atoms: readonly (Atom | undefined)[];
  readonly #found: Reading[] = [];
  #first = 0;

  constructor(tokens: readonly Token[], atoms: readonly (Atom | undefined)[]) {
    this.#tokens = tokens;
    this.#atoms = atoms;
  }

  readAt(first: number): readonly Reading[] {
    this.#first = first;
    if (this.#text(first) === 'point') {
      this.#fraction(first, 0, 'cardinal', true);
    } else if (this.#atoms[first]?.type === 'numeral') {
      this.#numeral(first);
    } else {
      this.#cardinal(first);
      this.#paired(first);
      this.#year(first);
      this.#digits(first);
      this.#decade(first);
    }
    const order = (form: NumberForm): number => FORM_ORDER.indexOf(form);
    if (this.#found.length < 2) return this.#found;
    return this.#found.toSorted((a, b) => b.last - a.last || order(a.form) - order(b.form));
  }

  #text(i: number): string {
    return this.#tokens[i]?.text ?? '';
  }

  #add(value: number, last: number, form: NumberForm, decimals = 0): void {
    // A surer form of the same number makes an implied point needless.
    const same = this.#found.some(
      (r) => r.value === value && r.last === last && (r.form === form || r.form !== 'implied'),
    );
    if (same) return;
    this.#found.push({ value, first: this.#first, last, form, decimals });
  }

  /** An integer, and what a decimal point or a half after it makes of it. */
  #integer(value: number, last: number, form: NumberForm): void {
    this.#add(value, last, form);
    this.#fraction(last, value, form, false);
    const half = this.#text(last) === 'and' && /^(?:a|one)$/.test(this.#text(last + 1));
    if (half && this.#text(last + 2) === 'half') this.#add(value + 0.5, last + 3, form, 1);
  }

  /** `point six`, a lone dot, `point oh five`, `point twenty five`, after an integer that ends at `at`. */
  #fraction(at: number, whole: number, form: NumberForm, leading: boolean): void {
    if (!this.#isPoint(at, leading)) return;
    let digits = '';
    let i = at + 1;
    const limit = i + 4;
    for (; i < limit; i += 1) {
      const atom = this.#atoms[i];
      if (atom?.type === 'digit' || atom?.type === 'oh') digits += String(atom.value);
      else break;
    }
    if (digits === '') {
      const numeral = this.#tokens[i];
      const pair = this.#below100(i);
      if (numeral?.type === 'numeral' && /^\d{1,3}$/.test(numeral.text)) {
        digits = numeral.text;
        i += 1;
      } else if (pair !== undefined) {
        digits = String(pair.value);
        i = pair.last;
      }
    }
    if (digits === '') return;
    this.#add(Number(`${whole}.${digits}`), i, form, digits.length);
    // `point nine o two sat`: what sounds like more digits may begin a name.
    const said = i - at - 1;
    if (said !== digits.length) return;
    for (let n = said - 1; n > 0; n -= 1)
      this.#add(Number(`${whole}.${digits.slice(0, n)}`), at + 1 + n, form, n);
  }

  /** The word, or a dot with white space on both sides, which is how some recognisers write it. */
  #isPoint(at: number, leading: boolean): boolean {
    const token = this.#tokens[at];
    if (token?.text === 'point') return true;
    if (leading || token?.text !== '.' || !token.spaced) return false;
    const next = this.#atoms[at + 1]?.type;
    return this.#tokens[at + 1]?.spaced === true && (next === 'digit' || next === 'oh' || next === 'numeral');
  }

  #numeral(at: number): void {
    const token = this.#tokens[at];
    if (token === undefined) return;
    const value = Number(token.text);
    const dot = token.text.indexOf('.');
    const decimals = dot < 0 ? 0 : token.text.length - dot - 1;
    this.#add(value, at + 1, 'written', decimals);
    const next = this.#tokens[at + 1];
    if (decimals === 0) {
      this.#integer(value, at + 1, 'written');
      const tenth = this.#tokens[at + 1];
      if (tenth?.type === 'numeral' && /^\d$/.test(tenth.text))
        this.#add(Number(`${value}.${tenth.text}`), at + 2, 'implied', 1);
    }
    this.#splitNumeral(at, value);
    const scale = this.#atoms[at + 1];
    if (scale?.type === 'thousand' || scale?.type === 'hundred')
      this.#add(value * scale.value, at + 2, 'written');
    if (next?.text === 'k' && !next.spaced) this.#add(value * 1000, at + 2, 'written');
    const plural = next?.text === 's' || next?.text === "'s";
    if (plural && (!next.spaced || next.text === "'s") && value % 10 === 0)
      this.#add(value, at + 2, 'decade');
  }

  /** `1 20 over 80`, `1 oh 4`: a recogniser that writes each word as a numeral. */
  #splitNumeral(at: number, head: number): void {
    if (!Number.isInteger(head) || head < 1 || head > 9) return;
    const next = this.#tokens[at + 1];
    const digit = this.#tokens[at + 2];
    if (this.#atoms[at + 1]?.type === 'oh' && digit?.type === 'numeral' && /^\d$/.test(digit.text)) {
      this.#integer(head * 100 + Number(digit.text), at + 3, 'paired');
    }
    const isPair = next?.type === 'numeral' && next.spaced && /^[1-9]\d$/.test(next.text);
    if (isPair && /^(?:over|slash|\/)$/.test(this.#text(at + 2)))
      this.#integer(head * 100 + Number(next.text), at + 2, 'paired');
  }

  #below100(at: number): { value: number; last: number } | undefined {
    const atom = this.#atoms[at];
    if (atom === undefined) return undefined;
    if (atom.type === 'digit' || atom.type === 'teen') return { value: atom.value, last: at + 1 };
    if (atom.type !== 'tens') return undefined;
    const unit = this.#atoms[at + 1];
    if (unit?.type === 'digit' && unit.value > 0) return { value: atom.value + unit.value, last: at + 2 };
    return { value: atom.value, last: at + 1 };
  }

  /** Up to 9999 with `hundred`; `fifteen hundred` too. */
  #hundreds(at: number): { value: number; last: number } | undefined {
    const head =
      this.#text(at) === 'a' || this.#atoms[at]?.type === 'hundred'
        ? { value: 1, last: this.#text(at) === 'a' ? at + 1 : at }
        : this.#below100(at);
    if (head === undefined || this.#atoms[head.last]?.type !== 'hundred') return undefined;
    const rest = this.#below100(this.#text(head.last + 1) === 'and' ? head.last + 2 : head.last + 1);
    if (rest === undefined || rest.value === 0) return { value: head.value * 100, last: head.last + 1 };
    return { value: head.value * 100 + rest.value, last: rest.last };
  }

  #cardinal(at: number): void {
    const head = this.#hundreds(at) ?? this.#below100(at);
    if (head === undefined) {
      const zero = this.#atoms[at];
      if (zero?.type === 'oh') this.#fraction(at + 1, 0, 'cardinal', false);
      return;
    }
    if (this.#atoms[head.last]?.type === 'thousand') {
      const after = this.#text(head.last + 1) === 'and' ? head.last + 2 : head.last + 1;
      const rest = this.#hundreds(after) ?? this.#below100(after);
      if (rest === undefined) this.#integer(head.value * 1000, head.last + 1, 'cardinal');
      else this.#integer(head.value * 1000 + rest.value, rest.last, 'cardinal');
      return;
    }
    this.#integer(head.value, head.last, 'cardinal');
    this.#tenth(head.value, head.last);
  }

  /** `ninety eight six`, `one hundred two four`: a tenth without its point. */
  #tenth(value: number, at: number): void {
    const tenth = this.#atoms[at];
    if (value < 10 || (tenth?.type !== 'digit' && tenth?.type !== 'oh')) return;
    this.#add(Number(`${value}.${tenth.value}`), at + 1, 'implied', 1);
  }

  /** `one twenty`, `one twenty five`, `one fifteen`, `two oh five`. */
  #paired(at: number): void {
    const head = this.#atoms[at];
    if (head?.type !== 'digit' || head.value === 0) return;
    const next = this.#atoms[at + 1];
    const unit = this.#atoms[at + 2];
    if (next?.type === 'oh' && unit?.type === 'digit') {
      this.#integer(head.value * 100 + unit.value, at + 3, 'paired');
      this.#tenth(head.value * 100 + unit.value, at + 3);
      return;
    }
    if (next?.type !== 'tens' && next?.type !== 'teen') return;
    const rest = this.#below100(at + 1);
    if (rest === undefined) return;
    this.#integer(head.value * 100 + rest.value, rest.last, 'paired');
    this.#tenth(head.value * 100 + rest.value, rest.last);
  }

  /** `twelve fifty`, `nineteen sixty`, `twenty oh five`. */
  #year(at: number): void {
    const head = this.#below100(at);
    if (head === undefined || head.value < 10 || head.value > 20) return;
    const next = this.#atoms[head.last];
    const unit = this.#atoms[head.last + 1];
    if (next?.type === 'oh' && unit?.type === 'digit')
      this.#add(head.value * 100 + unit.value, head.last + 2, 'year');
    if (next?.type !== 'tens' && next?.type !== 'teen') return;
    const rest = this.#below100(head.last);
    if (rest !== undefined) this.#add(head.value * 100 + rest.value, rest.last, 'year');
  }

  /** `one two oh`: all the digits there are, or nothing. */
  #digits(at: number): void {
    let digits = '';
    let i = at;
    for (; i < at + LONGEST_DIGIT_STRING; i += 1) {
      const atom = this.#atoms[i];
      if (atom?.type !== 'digit' && atom?.type !== 'oh') break;
      digits += String(atom.value);
    }
    if (digits.length < 2) return;
    this.#integer(Number(digits), i, 'digits');
    if (digits.length <= 4) this.#add(Number(digits) / 10, i, 'implied', 1);
  }

  /** `eighties`, `one tens`, `one hundreds`: the start of the decade. */
  #decade(at: number): void {
    const head = this.#atoms[at];
    if (head?.type === 'decade') this.#add(head.value, at + 1, 'decade');
    if (head?.type === 'hundreds') this.#add(100, at + 1, 'decade');
    if (head?.type !== 'digit' || head.value === 0) return;
    const next = this.#atoms[at + 1];
    if (next?.type === 'decade') this.#add(head.value * 100 + next.value, at + 2, 'decade');
    if (next?.type === 'hundreds') this.#add(head.value * 100, at + 2, 'decade');
    const hundred = next?.type === 'hundred' || next?.type === 'oh';
    const decade = this.#atoms[at + (this.#text(at + 2) === 'and' ? 3 : 2)];
    if (hundred && decade?.type === 'decade') {
      this.#add(head.value * 100 + decade.value, at + (this.#text(at + 2) === 'and' ? 4 : 3), 'decade');
    }
  }
}
