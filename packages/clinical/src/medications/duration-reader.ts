/** For how long a medication is taken. */

import type { AttributeMatch } from './attribute-match.ts';
import type { Quantity } from '../finding.ts';
import { readCount } from './frequency-reader.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import { TIME_UNITS } from './time-units.ts';

/** What the stretch of time stands behind. */
export const DURATION_LEADS: readonly string[] = [
  'for',
  'for a total of',
  'for total of',
  'for the next',
  'for another',
  'for at least',
  'for up to',
  'for about',
  'for approximately',
  'for an additional',
  'for a full',
  'for a course of',
  'x',
  '×',
  'times',
  'over',
  'over the next',
  'course of',
];
const LEADS = trieOf<true>([[DURATION_LEADS, true]]);

/** `for a week`, `for a couple of weeks` is too loose. */
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);
const MORE: ReadonlySet<string> = new Set(['more', 'additional', 'full', 'straight', 'consecutive', 'total']);
const ENDS: ReadonlySet<string> = new Set(['course', 'total', 'straight']);
/** Behind it the time is past or something else. */
const NOT_AFTER: ReadonlySet<string> = new Set([
  'ago',
  'old',
  'prior',
  'earlier',
  'before',
  'supply',
  'history',
  'later',
]);

/** The duration that begins at a token. */
export function readDuration(document: ClinicalDocument, at: number): AttributeMatch | undefined {
  const lead = LEADS.longestAt(document.tokens, at);
  if (lead !== undefined) {
    const found = timeAt(document, lead.end, true);
    if (found !== undefined) return { kind: 'duration', first: at, ...found };
  }
  const found = timeAt(document, at, false);
  return found === undefined ? undefined : { kind: 'duration', first: at, ...found };
}

function timeAt(
  document: ClinicalDocument,
  at: number,
  isLed: boolean,
): { value: Quantity; last: number; isTight?: true } | undefined {
  const { tokens } = document;
  const count =
    readCount(document, at) ??
    (isLed && ONE.has(tokens[at]?.text ?? '') ? { low: 1, high: undefined, last: at + 1 } : undefined);
  if (count === undefined || count.low <= 0) return undefined;
  const next = MORE.has(tokens[count.last]?.text ?? '') ? count.last + 1 : count.last;
  const unit = TIME_UNITS.longestAt(tokens, next);
  if (unit === undefined || tokens[next]?.text === 'hourly' || NOT_AFTER.has(tokens[unit.end]?.text ?? ''))
    return undefined;
  const isCourse = ENDS.has(tokens[unit.end]?.text ?? '');
  const value = count.high === undefined ? count.low : { low: count.low, high: count.high };
  return {
    value: { value, unit: unit.entry },
    last: isCourse ? unit.end + 1 : unit.end,
    // Without `for` or `course` it is told by its place alone.
    ...(isLed || isCourse ? {} : { isTight: true as const }),
  };
}
