/** How often a medication is taken. */

import type { AttributeMatch } from './attribute-match.ts';
import type { Timing } from '../finding.ts';
import {
  AFTER_DOSE,
  DAY_GROUPS,
  DAY_LETTERS,
  FREQUENCIES,
  PERIODS,
  WEEKDAYS,
  WEEKDAYS_EACH,
} from './frequency-words.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { TIME_UNITS } from './time-units.ts';
import { WordSet } from '../reading/word-tables.ts';

interface Match {
  readonly value: Timing;
  readonly last: number;
}

interface Count {
  readonly low: number;
  readonly high: number | undefined;
  readonly last: number;
}

/** Hours between doses, at most: `q200` is none. */
const LONGEST_INTERVAL_HOURS = 168;
const MOST_TIMES = 24;

/** The frequency that begins at a token. */
export function readFrequency(document: ClinicalDocument, at: number): AttributeMatch | undefined {
  const found = everyInterval(document, at) ?? timesPerPeriod(document, at) ?? weekdays(document, at);
  const phrase = FREQUENCIES.longestAt(document.tokens, at);
  const isLonger = phrase !== undefined && phrase.end > (found?.last ?? 0);
  const best = isLonger ? { value: phrase.entry, last: phrase.end } : (found ?? once(document, at));
  if (best === undefined || Object.keys(best.value).length === 0) return undefined;
  return { kind: 'frequency', first: at, ...best };
}

/** `a day` behind a dose. */
export function readFrequencyAfterDose(document: ClinicalDocument, at: number): AttributeMatch | undefined {
  const found = AFTER_DOSE.longestAt(document.tokens, at);
  return found === undefined
    ? undefined
    : { kind: 'frequency', first: at, last: found.end, value: found.entry };
}

/** `four`, `4-6`, `four to six`, `four or six`. */
export function readCount(document: ClinicalDocument, at: number): Count | undefined {
  const { numbers, tokens } = document;
  if (numbers.at(at).length === 0) return undefined;
  const plain = (i: number): { value: number; last: number } | undefined =>
    numbers.at(i).find(({ form }) => form === 'written' || form === 'cardinal');
  const first = plain(at);
  if (first === undefined) return undefined;
  const mark = tokens[first.last]?.text;
  const second = mark === '-' || mark === 'to' || mark === 'or' ? plain(first.last + 1) : undefined;
  if (second === undefined || second.value <= first.value)
    return { low: first.value, high: undefined, last: first.last };
  return { low: first.value, high: second.value, last: second.last };
}

const EVERY: ReadonlySet<string> = new Set(['every', 'each', 'q']);

/** `every six hours`, `q 4-6 h`, `q8`, `every 2 weeks`. */
function everyInterval(document: ClinicalDocument, at: number): Match | undefined {
  const { tokens } = document;
  const lead = tokens[at]?.text ?? '';
  let next = at + 1;
  if (lead === 'once' && tokens[next]?.text === 'every') next += 1;
  else if (!EVERY.has(lead)) return undefined;
  if (lead === 'q' && tokens[next]?.text === '.') next += 1;
  const count = readCount(document, next);
  if (count === undefined || count.low <= 0) return undefined;
  const unit = TIME_UNITS.longestAt(tokens, count.last);
  const isGlued = lead === 'q' && tokens[next]?.spaced === false;
  if (unit === undefined && !(isGlued && count.low <= LONGEST_INTERVAL_HOURS)) return undefined;
  const periodUnit = unit?.entry ?? 'h';
  if (periodUnit === 'h' && count.low > LONGEST_INTERVAL_HOURS) return undefined;
  const range = count.high === undefined ? {} : { periodMax: count.high };
  return { value: { frequency: 1, period: count.low, ...range, periodUnit }, last: unit?.end ?? count.last };
}

const TIMES: ReadonlySet<string> = new Set(['times', 'time', 'x', '×']);

/** `three times a day`, `2x daily`, `up to four times a day`, `three to four times per week`. */
function timesPerPeriod(document: ClinicalDocument, at: number): Match | undefined {
  const { tokens } = document;
  const isUpTo = tokens[at]?.text === 'up' && tokens[at + 1]?.text === 'to';
  const from = isUpTo ? at + 2 : at;
  const said = tokens[from]?.text;
  const count =
    isUpTo && (said === 'once' || said === 'twice')
      ? { low: said === 'once' ? 1 : 2, high: undefined, last: from }
      : readCount(document, from);
  if (count === undefined || count.low < 1 || (count.high ?? count.low) > MOST_TIMES || count.low % 1 !== 0)
    return undefined;
  if (!TIMES.has(tokens[count.last]?.text ?? '') && count.last !== from) return undefined;
  const period = PERIODS.longestAt(tokens, count.last + 1);
  if (period === undefined) return undefined;
  const low = isUpTo && count.low > 1 ? 1 : count.low;
  const high = isUpTo && count.low > 1 ? (count.high ?? count.low) : count.high;
  const range = high === undefined ? {} : { frequencyMax: high };
  return { value: { frequency: low, ...range, period: 1, periodUnit: period.entry }, last: period.end };
}

const DAY_LEADS: ReadonlySet<string> = new Set(['every', 'each', 'on']);
const DAY_STARTS = new WordSet([
  ...DAY_LEADS,
  ...WEEKDAYS.keys(),
  ...WEEKDAYS_EACH.keys(),
  ...DAY_LETTERS.keys(),
  ...DAY_GROUPS.keys(),
]);
const DAY_LINKS: ReadonlySet<string> = new Set([',', 'and', '/', '-', '&']);
/** So many weekdays in a row are a plan, not one day's date. */
const FEWEST_BARE_DAYS = 3;
/** Seven days, with a comma and an `and` between. */
const LONGEST_DAYS = 21;

/** `every sunday`, `on mondays and thursdays`, `monday wednesday and friday`: so many times a week. */
function weekdays(document: ClinicalDocument, at: number): Match | undefined {
  const { tokens } = document;
  if (!DAY_STARTS.has(tokens[at])) return undefined;
  const lead = tokens[at]?.text ?? '';
  const isLed = DAY_LEADS.has(lead);
  const from = isLed ? at + 1 : at;
  const written = writtenDays(document, from);
  if (written !== undefined) return written;
  let isEach = lead === 'every' || lead === 'each';
  const days: string[] = [];
  let last = at;
  for (let next = from; next < Math.min(tokens.length, from + LONGEST_DAYS); next += 1) {
    const text = tokens[next]?.text ?? '';
    const each = WEEKDAYS_EACH.get(text);
    const day = each ?? WEEKDAYS.get(text);
    if (day !== undefined) {
      if (each !== undefined) isEach = true;
      days.push(day);
      last = next + 1;
    } else if (days.length === 0 || !DAY_LINKS.has(text)) break;
  }
  const isPlan = days.length > 0 && (isEach || days.length >= FEWEST_BARE_DAYS);
  return isPlan && days.length <= 7 ? onDays(days, last) : undefined;
}

const onDays = (days: readonly string[], last: number): Match => ({
  value: { frequency: days.length, period: 1, periodUnit: 'wk', dayOfWeek: [...new Set(days)] },
  last,
});

/** `M/W/F`, `MWF`, `Tu-Th-Sa`. */
function writtenDays({ tokens }: ClinicalDocument, at: number): Match | undefined {
  const group = DAY_GROUPS.get(tokens[at]?.text ?? '');
  if (group !== undefined) return onDays(group, at + 1);
  const days: string[] = [];
  let last = at;
  for (let next = at; next < at + LONGEST_DAYS; next += 2) {
    const day = DAY_LETTERS.get(tokens[next]?.text ?? '');
    if (day === undefined || days.includes(day)) break;
    days.push(day);
    last = next + 1;
    if (!/^[/,-]$/.test(tokens[last]?.text ?? '')) break;
  }
  return days.length >= FEWEST_BARE_DAYS ? onDays(days, last) : undefined;
}

/** `once`, at the end of what is said; else it is `as soon as`. */
function once({ tokens, segments }: ClinicalDocument, at: number): Match | undefined {
  if (tokens[at]?.text !== 'once') return undefined;
  const next = tokens[at + 1];
  const ends =
    next === undefined ||
    next.lineBreaks > 0 ||
    next.type === 'mark' ||
    segments.sentence[at + 1] !== segments.sentence[at] ||
    /^(?:and|then|now|today|tonight)$/.test(next.text);
  return ends ? { value: { once: true }, last: at + 1 } : undefined;
}
