/** A second value further on in the sentence: `temperature was 39.4 in triage, now he is playful at 37.8`. */

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
