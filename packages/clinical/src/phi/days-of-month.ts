/** Days that are said without their month. */

import { date, dayAt } from './dates.ts';
import type { Candidate } from './identifier.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';

export const DAY_OF_MONTH_STARTS: readonly string[] =
  'on since until till by before after from through to around about'.split(' ');
/** Said of a day; `on the 5th toe` and `after the first dose` are of other things. */
const AFTER_DAY = wordSet(
  '. , ; ? ! ) and at he she i we they for with to when because but which was is then so',
);
const FEWEST_SPOKEN_DAY = 4;

/** `on the 19th`, `since the nineteenth`, `the 3rd of this month`: a day without its month. */
export function dayOfMonthAt(reader: Reader, at: number): Candidate | undefined {
  if (reader.text(at + 1) !== 'the' || !reader.continuesLine(at + 2)) return undefined;
  const day = dayAt(reader, at + 2);
  if (day?.isOrdinal !== true || reader.isOccupied(at + 2)) return undefined;
  // `on the second` may be of two things.
  if (reader.digits(at + 2) === undefined && day.value < FEWEST_SPOKEN_DAY) return undefined;
  const next = reader.text(day.last);
  if (next === 'of') {
    const isMonth =
      /^(?:this|next|last|the)$/.test(reader.text(day.last + 1)) && reader.text(day.last + 2) === 'month';
    return isMonth ? date(at + 2, day.last, false) : undefined;
  }
  const ends = next === '' || !reader.continuesLine(day.last);
  if (!ends && !AFTER_DAY.has(next)) return undefined;
  // `on the 2nd and 3rd toes`
  const isList =
    (next === 'and' || next === ',' || next === 'to') && dayAt(reader, day.last + 1) !== undefined;
  return isList ? undefined : date(at + 2, day.last, false);
}
