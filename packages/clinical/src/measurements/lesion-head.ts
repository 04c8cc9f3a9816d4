/** The lesion that a size is of: the head noun behind the size, before it, or in the sentence before. */

import { trieOf } from '../reading/phrase-trie.ts';
import { afterAxis, lengthUnit, numberAt } from './lesion-dimensions.ts';
import type { Size } from './lesion-dimensions.ts';
import {
  BACK_WORDS,
  DIRECTION_WORDS,
  DISTANCE_WORDS,
  LESIONS,
  MEASURE_WORDS,
  MOTION_WORDS,
  NO_LESIONS,
  ORGANS,
  PLACE_WORDS,
  SIZE_WORDS,
  STABLE_WORDS,
  VERB_LEADS,
  VERBS_TOO,
} from './lesion-words.ts';
import type { NamedDocument } from './named-document.ts';

interface Words {
  readonly first: number;
  readonly last: number;
}

const HEADS = trieOf([[LESIONS, true as const]]);
const REACH_AFTER = 10;
const REACH_BEFORE = 28;
const PLACE_REACH = 4;
const LABEL_LINES = 3;
/** Sizes of one list, before what they are all of. */
const MOST_SIZES = 8;
const LONGEST_LINK = 3;

const text = ({ tokens }: NamedDocument, i: number): string => tokens[i]?.text ?? '';

/** The lesion that a size is of: behind it, before it, or in the sentence before. */
export function headOf(document: NamedDocument, first: number, size: Size): Words | undefined {
  const next = text(document, size.last);
  const follows = text(document, size.last + 1);
  // `5.2 centimeters up from 4.8` is a trend.
  const isTrend = /^(?:up|down)$/.test(next) && follows === 'from';
  const isAxis = next === 'short' && follows === 'axis';
  if (DISTANCE_WORDS.has(next) && !isTrend && !isAxis) return undefined;
  // `an ulcer of 4 x 2 cm with 0.3 cm depth`.
  if (size.numbers.length === 1 && next === 'depth') return undefined;
  if (DIRECTION_WORDS.has(next) && /^(?:to|of|from|and)$/.test(follows)) return undefined;
  if (size.unit === '[in_i]' && next === 'long' && follows === '') return undefined;
  const after = headAfter(document, size.last, isOfOther(document, first));
  if (after === 'other') return undefined;
  return after ?? headBefore(document, first);
}

/** `… well-circumscribed, hypoechoic nodule`; `other` where the size is of something else. */
function headAfter(document: NamedDocument, from: number, isSettled: boolean): Words | 'other' | undefined {
  const { tokens, segments } = document;
  let organ = false;
  let crossed = false;
  // `in diameter`, `and 7 mm`: further on stands what both are of. `uterus measures 9 cm, 4 cm fibroid`: not there.
  const at = isSettled ? from : afterMore(document, from);
  let i = afterAxis(document, at);
  const hasAxis = i > at;
  for (; i < at + REACH_AFTER && segments.sentence[i] === segments.sentence[at - 1]; i += 1) {
    // `1.1 cm (previously 0.9 cm) nodule`, for both.
    if (text(document, i) === ')' && i === at) continue;
    if (text(document, i) === '(') {
      i = bracketEnd(document, i);
      continue;
    }
    const head = headAt(document, i);
    const word = text(document, i);
    // `5 cm area of consolidation`.
    if (/^(?:area|region|focus)$/.test(word) && text(document, i + 1) === 'of') {
      organ = head === undefined;
      i += 1;
      continue;
    }
    if (head !== undefined && !NO_LESIONS.has(text(document, head.end))) return { first: i, last: head.end };
    if (NO_LESIONS.has(word))
      return crossed || (hasAxis && text(document, at) === 'and') ? undefined : 'other';
    if (ORGANS.has(word)) organ = true;
    const isAdjective = tokens[i]?.type === 'word' && !SIZE_WORDS.has(word) && !PLACE_WORDS.has(word);
    const isComma = word === ',' || word === '-' || word === '/' || word === 'and';
    if (!(isAdjective || isComma) || MOTION_WORDS.has(word) || document.numbers.at(i).length > 0) break;
    // `measuring 2 cm, …`: only adjectives may go on.
    if (word === ',' && (isSettled || SIZE_WORDS.has(text(document, i + 1)))) break;
    if (word === ',') crossed = true;
  }
  return organ && !crossed ? 'other' : undefined;
}

/** The closing bracket, or the opening one where none is near. */
function bracketEnd(document: NamedDocument, at: number): number {
  for (let i = at + 1; i < at + REACH_AFTER; i += 1) if (text(document, i) === ')') return i;
  return at;
}

/** `wall thickness 3 mm, multiple gallstones`: what stands right before the size has it. */
function isOfOther(document: NamedDocument, at: number): boolean {
  let i = at - 1;
  while (
    i > at - 5 &&
    /^(?:is|was|of|:|=|measures|measuring|about|approximately|up|to)$/.test(text(document, i))
  )
    i -= 1;
  const word = text(document, i);
  return NO_LESIONS.has(word) || (ORGANS.has(word) && !isPlace(document, i));
}

/** Behind the further sizes of the same list. */
function afterMore(document: NamedDocument, from: number): number {
  let last = from;
  for (let sizes = 1; sizes < MOST_SIZES; sizes += 1) {
    const link = afterAxis(document, last);
    let i = link;
    while (i < link + LONGEST_LINK && /^(?:,|and|or|to)$/.test(text(document, i))) i += 1;
    const number = i > link ? numberAt(document, i) : undefined;
    const end = number === undefined ? undefined : lengthUnit(document, number.last)?.end;
    if (end === undefined) return last;
    last = end;
  }
  return last;
}

/** `nodule in the left lobe measures …`. */
function headBefore(document: NamedDocument, at: number): Words | undefined {
  const { segments } = document;
  if (text(document, at - 1) === 'at' && !STABLE_WORDS.has(text(document, at - 2))) return undefined;
  if (isRightBehindOther(document, at)) return undefined;
  let sentence = segments.sentence[at];
  // `Size: 2 cm` in a list of what was found: the lesion may be named some lines above.
  let linesBack = text(document, at - 2) === 'size' && text(document, at - 1) === ':' ? LABEL_LINES : 1;
  let isMeasured = false;
  let moved = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH_BEFORE); i -= 1) {
    if (segments.sentence[i] !== sentence) {
      const isStart = sentence === segments.sentence[at];
      const isBack = isMeasured && (isStart ? BACK_WORDS.has(text(document, i + 1)) : linesBack > 0);
      linesBack -= 1;
      if (!isBack || segments.turn[i] !== segments.turn[at]) return undefined;
      sentence = segments.sentence[i];
    }
    const word = text(document, i);
    if (word === ';') return undefined;
    const head = headEndingAt(document, i);
    if (head !== undefined)
      return isMeasured || (!moved && isNextTo(document, head.last, at)) ? head : undefined;
    if (MEASURE_WORDS.has(word)) isMeasured = true;
    if (!isMeasured && MOTION_WORDS.has(word)) moved = true;
    // `on a stalk that is 2 mm`: the clause is the stalk's.
    const hasClause = /^(?:that|which)$/.test(text(document, i + 1));
    if (NO_LESIONS.has(word) && (hasClause || !isPlace(document, i))) return undefined;
    if (ORGANS.has(word) && !isPlace(document, i)) return undefined;
    if (moved) return undefined;
  }
  return undefined;
}

/** `tumor on a stalk, approximately 1.5 cm`: what stands right before the size may have it. */
function isRightBehindOther(document: NamedDocument, at: number): boolean {
  let i = at - 1;
  if (text(document, i) !== ',' && /^(?:approximately|about|roughly|around)$/.test(text(document, i))) i -= 1;
  return text(document, i) === ',' && NO_LESIONS.has(text(document, i - 1));
}

/** The head noun that begins here, if it is a noun here. */
function headAt(document: NamedDocument, at: number): { end: number } | undefined {
  const isVerb = VERBS_TOO.has(text(document, at)) && VERB_LEADS.has(text(document, at - 1));
  return isVerb ? undefined : HEADS.longestAt(document.tokens, at);
}

function headEndingAt(document: NamedDocument, i: number): Words | undefined {
  for (const first of [i - 1, i]) {
    const head = headAt(document, first);
    if (head?.end === i + 1) return { first, last: head.end };
  }
  return undefined;
}

/** Only words about size stand between the lesion and its size. */
function isNextTo(document: NamedDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const isNumber = document.numbers.atoms[i] !== undefined || document.units.at(i) !== undefined;
    // `carcinoma, grade 2, 1.8 cm`.
    const isGrade = document.masks[i]?.label === 'grade';
    if (isNumber || isGrade || SIZE_WORDS.has(text(document, i)) || isPlaceWord(document, i, from)) continue;
    // `cyst in the upper pole of the left kidney, 2.1 cm`.
    const isPlaceEnd = text(document, i + 1) === ',' && ORGANS.has(text(document, i)) && isPlace(document, i);
    if (!isPlaceEnd) return false;
  }
  return true;
}

/** `nodule in the left lower lobe , 1.2 cm`. */
function isPlaceWord(document: NamedDocument, i: number, from: number): boolean {
  return (
    /^(?:in|of|on|right|left|upper|lower|middle|mid|inner|outer|lobe|side|pole|region|area|neck|arm|leg|hand|foot|scalp|face|back)$/.test(
      text(document, i),
    ) && i >= from
  );
}

/** `in the right kidney`: where, not what. */
function isPlace(document: NamedDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PLACE_REACH); i -= 1)
    if (PLACE_WORDS.has(text(document, i))) return true;
  return false;
}
