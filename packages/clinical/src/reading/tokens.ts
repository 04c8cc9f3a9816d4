/** Pass 1: words, numerals and marks, each with its place in the unchanged text. */

import { numberOfWord } from './known-words.ts';
import { isDigitCode, isLetterCode, plainEnd } from './plain-tokens.ts';

export interface Token {
  /** Lower case, typographic apostrophes and dashes made plain, the dots of `b.p.` left out. */
  readonly text: string;
  /** Its number among the words of all phrases: see `known-words.ts`. */
  readonly word: number;
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
  readonly type: 'word' | 'numeral' | 'mark';
  /** True when white space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  /** Line breaks between the previous token and this one; the first token counts as after two. */
  readonly lineBreaks: number;
}

/** `b.p.`, `a.m.`, `p.o`: single letters with dots. */
const DOTTED = /[A-Za-z](?:\.[A-Za-z])+(?![A-Za-z])\.?/y;
/** Before a `n't` that a recogniser writes as a word of its own: `do n't` is `don't`. */
const BEFORE_NOT: ReadonlySet<string> = new Set(
  'do does did have has had is are was were ca could wo would should need must'.split(' '),
);
/** `3.4.2019`: a code or a date, never a quantity. */
const DOTTED_NUMERALS = /\d{1,9}(?:\.\d{1,9}){2,}/y;
const NUMERAL = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+(?:\.\d+)?|\.\d+/y;
const MIXED = /[A-Za-z]+\d+[A-Za-z]*/y;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?!\p{L}))\p{L}+)*/uy;
const POSSESSIVE = /['’][sS](?!\p{L})/uy;
const MARK = /<=|>=|-{1,2}>|=>|\+\/-|[\s\S]/uy;
const SPACE = /\s+/uy;

const SPACE_CODE = 32;
const LINE_BREAK_CODE = 10;

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '′': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '≤': '<=',
  '≥': '>=',
  '→': '->',
  '-->': '->',
  º: '°',
};

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The longest beginning of `run` that is a name written with digits (`spo2` of `SpO298`). */
function joinedPrefix(run: string, joined: ReadonlySet<string>): string | undefined {
  const lower = run.toLowerCase();
  for (let length = Math.min(lower.length, 8); length > 1; length -= 1) {
    const prefix = lower.slice(0, length);
    if (joined.has(prefix)) return prefix;
  }
  return undefined;
}

/**
 * Splits a text into tokens, in one pass. A hyphen between letters, or between a numeral and a letter, is no token:
 * `ninety-eight` is `ninety eight`, `65-year-old` is `65 year old`.
 * @param joined names that are written with digits inside (`spo2`, `a1c`), in lower case
 */
export function tokenize(text: string, joined: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let lineBreaks = 2;
  const push = (found: string, type: Token['type'], normal: string): void => {
    tokens.push({
      text: normal,
      word: numberOfWord(normal),
      begin: at,
      end: at + found.length,
      type,
      spaced,
      lineBreaks,
    });
    at += found.length;
    spaced = false;
    lineBreaks = 0;
  };
  while (at < text.length) {
    const first = text.charCodeAt(at);
    if (first === SPACE_CODE || first === LINE_BREAK_CODE) {
      spaced = true;
      if (first === LINE_BREAK_CODE) lineBreaks += 1;
      at += 1;
      continue;
    }
    const end = plainEnd(text, at);
    if (end > at) {
      const found = text.slice(at, end);
      const type = isDigitCode(first) ? 'numeral' : isLetterCode(first) ? 'word' : 'mark';
      push(found, type, type === 'word' ? found.toLowerCase() : found);
      continue;
    }
    const space = matchAt(SPACE, text, at);
    if (space !== undefined) {
      spaced = true;
      for (const char of space) if (char === '\n') lineBreaks += 1;
      at += space.length;
      continue;
    }
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit || code === 46) {
      const dotted = isDigit ? matchAt(DOTTED_NUMERALS, text, at) : undefined;
      if (dotted !== undefined) {
        push(dotted, 'mark', dotted);
        continue;
      }
      const numeral = matchAt(NUMERAL, text, at);
      if (numeral !== undefined && (isDigit || spaced || tokens.at(-1)?.type === 'mark')) {
        push(numeral, 'numeral', numeral.replaceAll(',', ''));
        continue;
      }
    }
    const previous = tokens.at(-1);
    const dotted = previous?.type !== 'word' || spaced ? matchAt(DOTTED, text, at) : undefined;
    if (dotted !== undefined) {
      push(dotted, 'word', dotted.replaceAll('.', '').toLowerCase());
      continue;
    }
    const mixed = matchAt(MIXED, text, at);
    const name = mixed === undefined ? undefined : joinedPrefix(mixed, joined);
    if (name !== undefined) {
      push(text.slice(at, at + name.length), 'word', name);
      continue;
    }
    const word = matchAt(WORD, text, at);
    if (word !== undefined) {
      if (isSplitNot(word, previous, lineBreaks)) {
        const normal = `${previous.text}n't`;
        at += word.length;
        tokens[tokens.length - 1] = { ...previous, text: normal, word: numberOfWord(normal), end: at };
        spaced = false;
        lineBreaks = 0;
        continue;
      }
      push(word, 'word', word.toLowerCase().replaceAll('’', "'"));
      continue;
    }
    const possessive = matchAt(POSSESSIVE, text, at);
    if (possessive !== undefined) {
      push(possessive, 'word', "'s");
      continue;
    }
    const mark = matchAt(MARK, text, at) ?? text.slice(at, at + 1);
    const plain = PLAIN[mark] ?? mark;
    if (plain === '-' && previous !== undefined && !spaced && joinsLetters(text, at, previous)) {
      at += mark.length;
      continue;
    }
    push(mark, 'mark', plain);
  }
  return tokens;
}

/** Whether `word` is the second half of `do n't`. */
function isSplitNot(word: string, previous: Token | undefined, lineBreaks: number): previous is Token {
  const isNot = word.length === 3 && /^n['’]t$/i.test(word);
  return isNot && lineBreaks === 0 && previous !== undefined && BEFORE_NOT.has(previous.text);
}

function joinsLetters(text: string, at: number, previous: Token): boolean {
  if (previous.type === 'mark' || previous.end !== at) return false;
  const next = text.charAt(at + 1);
  return /\p{L}/u.test(next);
}
