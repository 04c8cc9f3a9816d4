/** A second value further on in the sentence: `temperature was 39.4 in triage, now he is playful at 37.8`. */

import type { Token } from '../reading/tokens.ts';
import { WordSet } from '../reading/word-tables.ts';
import type { NamedDocument } from './named-document.ts';

/** Between the first value and the second: time has gone by. */
const LATER_WORDS: ReadonlySet<string> = new Set(
  'now currently later then today again recheck rechecked repeat repeated afterwards subsequently'.split(' '),
);
/** Right before the second value. */
const LEADS: ReadonlySet<string> = new Set(
  'at to of is was now later then down up around about it'.split(' '),
);
/** Tokens from the first value to the second. */
const REACH = 12;

/**
 * Where a later value of the same kind may begin: a number with a decimal point, so that no count or rate is taken for it.
 * @param from token after the first value
 * @param limit token index of the next name
 */
export function laterValueAt(document: NamedDocument, from: number, limit: number): number | undefined {
  const { tokens, numbers, masks, segments } = document;
  let isLater = false;
  for (let i = from; i < Math.min(limit, tokens.length, from + REACH); i += 1) {
    if (segments.sentence[i] !== segments.sentence[from - 1]) return undefined;
    const text = tokens[i]?.text ?? '';
    if (LATER_WORDS.has(text)) isLater = true;
    const reading = masks[i] === undefined ? numbers.at(i)[0] : undefined;
    if (reading === undefined) continue;
    const isSaid = reading.decimals > 0 && reading.form !== 'implied';
    return isLater && isSaid && LEADS.has(tokens[i - 1]?.text ?? '') ? i : undefined;
  }
  return undefined;
}

/** Between the first value and `and`: when it was. */
const REACH_OF_DATE = 6;
const CLAUSE_LINKS = new WordSet(['and', 'but', 'then']);
/** Between `and` and the present value; one of the first must be there. */
const NOW_WORDS = new WordSet(['is', "'s", 'now', 'today', 'currently']);
const NOW_FILLERS = new WordSet(
  'it that this has come down up to at about around approximately back just only'.split(' '),
);
const LONGEST_NOW = 6;

/**
 * Where the present value of the same kind begins: `7.9 in March and is 7.2 today`, `110 earlier but it's 88 now`.
 * @param from token after the first value
 * @param limit token index of the next name
 */
export function presentValueAt(document: NamedDocument, from: number, limit: number): number | undefined {
  const { tokens, numbers, masks, segments } = document;
  const end = Math.min(limit, tokens.length);
  const isHere = (i: number): boolean => i < end && segments.sentence[i] === segments.sentence[from - 1];
  let link = from;
  for (let words = 0; isHere(link) && !CLAUSE_LINKS.has(tokens[link]); words += 1) {
    const mask = masks[link];
    if (words > REACH_OF_DATE || (mask === undefined && numbers.at(link).length > 0)) return undefined;
    link = mask === undefined ? link + 1 : Math.max(mask.last, link + 1);
  }
  let isNow = false;
  for (let i = link + 1; isHere(i) && i <= link + LONGEST_NOW && masks[i] === undefined; i += 1) {
    if (isNow && numbers.at(i).length > 0) return i;
    if (NOW_WORDS.has(tokens[i])) isNow = true;
    else if (!NOW_FILLERS.has(tokens[i])) return undefined;
  }
  return undefined;
}

const PAST_VERBS = new WordSet(['was', 'were', 'been']);
const PAST_TIMES = new WordSet(
  'earlier admission arrival initially previously yesterday before prior last ago'.split(' '),
);
const VERB_REACH = 3;

/** `was 1.9 on admission and is 1.2`: the first belongs to a time that is over. */
export function isOver(
  { tokens }: NamedDocument,
  first: { readonly first: number; readonly last: number },
  present: number,
): boolean {
  let hasVerb = false;
  for (let i = first.first - 1; i >= Math.max(0, first.first - VERB_REACH); i -= 1)
    if (PAST_VERBS.has(tokens[i])) hasVerb = true;
  let hasTime = false;
  let isNow = false;
  for (let i = first.last; i < present; i += 1) {
    if (PAST_TIMES.has(tokens[i])) hasTime = true;
    if (NOW_WORDS.has(tokens[i])) isNow = true;
  }
  return hasVerb && hasTime && isNow;
}

/** `2.1 (baseline 1.4)`, `1.9, baseline of 1.2`: behind another value what it used to be. */
export function isBaseline({ tokens }: NamedDocument, at: number): boolean {
  let i = at - 1;
  while (i > at - 3 && /^(?:of|is|was|:|at|around|about|=)$/.test(tokens[i]?.text ?? '')) i -= 1;
  return tokens[i]?.text === 'baseline';
}

/** `7 <5` is a value below 5. */
export function isArrow(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return mark?.text === '<' && (next?.text === '-' || next?.spaced === true || !mark.spaced);
}

/** `9.2 on discharge`. */
export function isDatedByStay(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:on|at|upon)$/.test(tokens[at]?.text ?? '') &&
    /^(?:admission|discharge|arrival|presentation|transfer)$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** `88% on room air, 82% with exertion` goes on: the token after the air. */
export function airEnd(tokens: readonly Token[], on: number): number | undefined {
  const next = tokens[on + 1]?.text ?? '';
  if (next === 'ra') return on + 2;
  return next === 'room' ? on + 3 : undefined;
}
