/** A date in the past: `in 2005`, `in march`, a bare year behind a mention. */

import { MONTHS } from '../reading/months.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { WordSet } from '../reading/word-tables.ts';

/** `may` is a verb far more often. */
const PLAIN_MONTHS: ReadonlySet<string> = new Set([...MONTHS].filter((month) => month !== 'may'));
const LEADS = new WordSet(['in', 'from', 'circa', 'around', 'during']);

/** Token after a date that begins at `at` with `in` and the like. */
export function datedEnd({ tokens, masks }: ClinicalDocument, at: number): number | undefined {
  if (tokens[at]?.text === 'on' && isYear(tokens[at + 1]?.text) && (masks[at + 1]?.last ?? at + 2) === at + 2)
    return at + 2;
  if (!LEADS.has(tokens[at])) return undefined;
  const mask = masks[at + 1];
  if (mask?.label === 'date' && mask.first >= at && mask.first <= at + 1) return mask.last;
  const qualified = /^(?:early|late|mid)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  if (isYear(tokens[qualified]?.text)) return qualified + 1;
  return PLAIN_MONTHS.has(tokens[qualified]?.text ?? '') ? qualified + 1 : undefined;
}

/** `MI 2005`, `CABG (2010)`: the year alone. */
export function isBareYear({ tokens, masks }: ClinicalDocument, at: number): boolean {
  if (!isYear(tokens[at]?.text)) return false;
  const mask = masks[at];
  return mask === undefined || (mask.label === 'date' && mask.last - mask.first === 1);
}

const isYear = (text = ''): boolean => text.length === 4 && /^(?:19|20)\d\d$/.test(text);
