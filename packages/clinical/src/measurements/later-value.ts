/** A second value further on in the sentence: `temperature was 39.4 in triage, now he is playful at 37.8`. */

import type { Token } from '../reading/tokens.ts';
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
