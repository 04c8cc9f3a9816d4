/** The most that may be taken: `max 3 g per day`, `not to exceed 8 tablets in 24 hours`. */

import type { AttributeMatch } from './attribute-match.ts';
import { quantityOf } from './attribute-match.ts';
import { readDose } from './dose-reader.ts';
import { PERIODS } from './frequency-words.ts';
import { readCount } from './frequency-reader.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import { WordSet } from '../reading/word-tables.ts';

export const MAX_DOSE_LEADS: readonly string[] = [
  'max',
  'maximum',
  'max dose',
  'maximum dose',
  'max daily dose',
  'maximum daily dose',
  'not to exceed',
  'do not exceed',
  "don't exceed",
  'never exceed',
  'not exceeding',
  'nte',
  'no more than',
  'not more than',
];
const LEADS = trieOf<true>([[MAX_DOSE_LEADS, true]]);
const STARTS = new WordSet(MAX_DOSE_LEADS.map((lead) => lead.split(' ')[0] ?? ''));
const LINKS = new WordSet([':', '.', '=', 'of', 'is', 'a', 'total']);
const MOST_LINKS = 2;
const DAYS = trieOf<true>([
  [
    [
      'in 24 hours',
      'in a 24 hour period',
      'per 24 hours',
      'in twenty four hours',
      'in a twenty four hour period',
      'per twenty four hours',
      '/ 24 h',
      '/ 24 hours',
      '/ 24 hrs',
      'in any 24 hours',
      'every 24 hours',
      'q24h',
      'qd',
    ],
    true,
  ],
]);

/** The maximum that begins at a token. Its unit is UCUM's with the period (`g/d`), if one was said. */
export function readMaxDose(document: ClinicalDocument, at: number): AttributeMatch | undefined {
  const { tokens } = document;
  if (!STARTS.has(tokens[at])) return undefined;
  const lead = LEADS.longestAt(tokens, at);
  if (lead === undefined) return undefined;
  const isDaily = tokens[lead.end - 2]?.text === 'daily';
  let from = lead.end;
  while (from < lead.end + MOST_LINKS && LINKS.has(tokens[from])) from += 1;
  const dose = readDose(document, from);
  const own = dose?.kind === 'dose' ? quantityOf(dose) : undefined;
  if (dose !== undefined && own !== undefined) {
    const period = periodAt(document, dose.last);
    const unit = period === undefined ? (isDaily ? `${own.unit}/d` : own.unit) : `${own.unit}/${period.unit}`;
    return { kind: 'max_dose', first: at, last: period?.last ?? dose.last, value: { ...own, unit } };
  }
  // `max 3 per day`
  const count = readCount(document, from);
  const period = count === undefined ? undefined : periodAt(document, count.last);
  if (count === undefined || count.high !== undefined || period === undefined) return undefined;
  return {
    kind: 'max_dose',
    first: at,
    last: period.last,
    value: { value: count.low, unit: `1/${period.unit}` },
  };
}

function periodAt({ tokens }: ClinicalDocument, at: number): { unit: string; last: number } | undefined {
  const day = DAYS.longestAt(tokens, at);
  if (day !== undefined) return { unit: 'd', last: day.end };
  const period = PERIODS.longestAt(tokens, at);
  return period === undefined ? undefined : { unit: period.entry, last: period.end };
}
