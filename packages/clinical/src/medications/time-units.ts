/** Stretches of time as they are said, in the units of FHIR's `Timing.repeat` (which are UCUM's). */

import { trieOf } from '../reading/phrase-trie.ts';
import type { Timing } from '../finding.ts';

type TimeUnit = NonNullable<Timing['periodUnit']>;

export const TIME_UNIT_ROWS: readonly (readonly [TimeUnit, readonly string[]])[] = [
  ['min', ['minute', 'minutes', 'min', 'mins']],
  ['h', ['hour', 'hours', 'h', 'hr', 'hrs', 'hourly']],
  ['d', ['day', 'days', 'd']],
  ['wk', ['week', 'weeks', 'wk', 'wks', 'w']],
  ['mo', ['month', 'months', 'mo', 'mos']],
  ['a', ['year', 'years', 'yr', 'yrs']],
];

export const TIME_UNITS = trieOf<TimeUnit>(TIME_UNIT_ROWS.map(([unit, words]) => [words, unit]));
