/** Digits said or written one after another, as they are in telephone and record numbers. */

import { isCommonWord } from './common-words.ts';
import type { Reader } from './reader.ts';
import { wordSet } from './reader.ts';

export interface DigitRun {
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  /** All digits and letters in order, without separators. */
  readonly characters: string;
  /** How many of them are digits. */
  readonly digitCount: number;
  /** The digits of each piece as it was said or written (`617`, `5`, `12`). */
  readonly pieces: readonly string[];
  readonly isSpoken: boolean;
  /** A dash or dot stood between. */
  readonly hasSeparator: boolean;
}

const SEPARATORS = wordSet('- . dash hyphen dot minus space');
const REPEATS: Readonly<Record<string, number>> = { double: 2, triple: 3 };
/** No identifier is longer. */
const LONGEST_RUN = 20;

interface Piece {
  readonly digits: string;
  readonly last: number;
}

/** One number of a run: a numeral, a digit, `oh`, `twelve`, `seventy two`, `eight hundred`, `double five`. */
function pieceAt(reader: Reader, at: number): Piece | undefined {
  const written = reader.digits(at);
  if (written !== undefined) return { digits: written, last: at + 1 };
  const repeat = REPEATS[reader.text(at)];
  const atom = reader.atom(at);
  if (repeat !== undefined) {
    const digit = reader.atom(at + 1);
    if (digit?.type !== 'digit' && digit?.type !== 'oh') return undefined;
    return { digits: String(digit.value).repeat(repeat), last: at + 2 };
  }
  if (atom === undefined) return undefined;
  const next = reader.atom(at + 1);
  if (atom.type === 'digit' && (next?.type === 'hundred' || next?.type === 'thousand'))
    return { digits: String(atom.value * next.value), last: at + 2 };
  if (atom.type === 'digit' || atom.type === 'oh' || atom.type === 'teen')
    return { digits: String(atom.value), last: at + 1 };
  if (atom.type !== 'tens') return undefined;
  if (next?.type === 'digit' && next.value > 0)
    return { digits: String(atom.value + next.value), last: at + 2 };
  return { digits: String(atom.value), last: at + 1 };
}

/**
 * The run that begins at a token; undefined where there is no digit.
 * @param mixed spoken digits and numerals may follow one another
 * @param letters single letters and short capital groups belong to it too (`A 12`, `S19-4432`)
 */
export function readDigitRun(
  reader: Reader,
  at: number,
  letters = false,
  mixed = true,
): DigitRun | undefined {
  let characters = '';
  let digitCount = 0;
  let last = at;
  let isSpoken = false;
  let hasSeparator = false;
  const pieces: string[] = [];
  for (let i = at; i < at + LONGEST_RUN;) {
    if (i > at && !reader.continuesLine(i)) break;
    const isLetter = letters && isLetterPiece(reader, i, at);
    const piece = pieceAt(reader, i);
    // `o` is a digit where digits are said, else a letter.
    const isSwitch = !mixed && i > at && (reader.token(i)?.type === 'numeral') === isSpoken;
    if (piece !== undefined && !isSwitch) {
      if (i > at && reader.atom(i)?.type === 'tens' && pieces.length === 0) break;
      characters += piece.digits;
      digitCount += piece.digits.length;
      pieces.push(piece.digits);
      if (reader.token(i)?.type === 'word') isSpoken = true;
      i = piece.last;
      last = i;
    } else if (isLetter) {
      characters += reader.text(i);
      digitCount += reader.text(i).replace(/\D/g, '').length;
      i += 1;
      last = i;
    } else if (i > at && SEPARATORS.has(reader.text(i)) && followsOn(reader, i, letters, at)) {
      hasSeparator = true;
      i += 1;
    } else break;
  }
  return digitCount === 0
    ? undefined
    : { first: at, last, characters, digitCount, pieces, isSpoken, hasSeparator };
}

/** A separator is part of the run only where digits come right after; a full stop is none. */
function followsOn(reader: Reader, at: number, letters: boolean, start: number): boolean {
  const mark = reader.text(at);
  if (mark === '.' && (reader.isSpaced(at) || reader.isSpaced(at + 1))) return false;
  return pieceAt(reader, at + 1) !== undefined || (letters && isLetterPiece(reader, at + 1, start));
}

/** `a`, `b 12`; written groups of at most four letters that touch digits (`MR48213`). */
function isLetterPiece(reader: Reader, at: number, start: number): boolean {
  const token = reader.token(at);
  if (token?.type !== 'word' || reader.atom(at) !== undefined) return false;
  const { text } = token;
  const touchesNext = reader.digits(at + 1) !== undefined && !reader.isSpaced(at + 1);
  // The `M2` of `M242140` is a name elsewhere.
  if (/^[a-z]{1,4}\d{1,2}$/.test(text)) return touchesNext;
  if (!/^[a-z]{1,4}$/.test(text)) return false;
  const touchesBefore = !token.spaced && reader.digits(at - 1) !== undefined && at > start;
  if (touchesNext || touchesBefore) return true;
  // `88321-A`
  const isDashed = !token.spaced && reader.text(at - 1) === '-' && !reader.isSpaced(at - 1);
  if (isDashed && reader.shape(at) !== 'lower' && reader.digits(at - 2) !== undefined && at - 2 >= start)
    return true;
  if (text.length > 1) {
    const isGroup =
      reader.text(at + 1) === '-' ? reader.shape(at) === 'upper' : reader.digits(at + 1) !== undefined;
    return at === start && isGroup && !isCommonWord(text);
  }
  // `A-1234`
  if (reader.text(at + 1) === '-' && reader.shape(at) !== 'lower' && !reader.isSpaced(at + 2))
    return !reader.isSpaced(at + 1) && reader.digits(at + 2) !== undefined;
  if (text === 'a' || text === 'i') {
    return pieceAt(reader, at + 1) !== undefined && reader.isSpaced(at + 1);
  }
  return pieceAt(reader, at + 1) !== undefined || isSingle(reader, at + 1) || at > start;
}

const isSingle = (reader: Reader, at: number): boolean =>
  /^[a-z]$/.test(reader.text(at)) && reader.continuesLine(at);
