/** Dates: every element but the year identifies (45 CFR 164.514(b)(2)(i)(C)); a year alone is told apart. */

import { MONTHS } from '../reading/months.ts';
import type { Candidate } from './identifier.ts';
import { readDigitRun } from './digit-runs.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';

/** Names, verbs or other abbreviations too: a month only beside a day, a year or a preposition. */
const DOUBTFUL_MONTHS = wordSet(
  'march april may june august jan mar apr jun jul aug sep oct nov dec feb sept',
);
export const WEEKDAYS: ReadonlySet<string> = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday',
);
const MONTH_PREPOSITIONS = wordSet(
  'in since last of early late mid until till through next past by during this',
);
const YEAR_PREPOSITIONS = wordSet(
  'in since from until till through year around circa by before after early late mid during',
);
/** `3/4` is a date after these, and not 3 of 4. */
const DAY_PREPOSITIONS = wordSet(
  'on since dated until till through before starting due by after admitted readmitted discharged seen expired died scheduled rescheduled appt lmp edd date appointment visit f/u d/c',
);
/** The last word of what stands for `follow-up on` and `discharged on`. */
const DAY_LABELS = 'f / u|d / c|follow up|follow - up|followup|week of|discharge|admission|surgery'
  .split('|')
  .map((label) => label.split(' '));
const isAfterDayWord = (reader: Reader, at: number): boolean => {
  const before = reader.text(at) === ':' ? at - 1 : at;
  return (
    DAY_PREPOSITIONS.has(reader.text(before)) ||
    DAY_LABELS.some((words) => words.every((word, i) => reader.text(before - words.length + 1 + i) === word))
  );
};
const SEASONS = wordSet('spring summer fall autumn winter');
const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);
const SUFFIXES = wordSet('st nd rd th');
/** What follows makes the number a quantity and no day or year. */
const UNITS = wordSet(
  `% percent mg mcg ml cc kg lbs pounds units unit liters milligrams micrograms grams g mm cm hours hour minutes days
   weeks months times degrees over mmhg meq l k / calories tablets pills beats feet steps miles people patients
   milliliters ounces oz inches milliequivalents`,
);
export const HOLIDAYS: readonly string[] = [
  'christmas',
  'christmas eve',
  'christmas day',
  'thanksgiving',
  'easter',
  'halloween',
  'labor day',
  'memorial day',
  "new year 's eve",
  "new year 's day",
  'new years eve',
  'new years day',
  "valentine 's day",
  "mother 's day",
  "father 's day",
  'independence day',
  'veterans day',
  'hanukkah',
  'ramadan',
  'passover',
];
const HOLIDAY_STARTS = new Map<string, string[][]>();
for (const holiday of HOLIDAYS) {
  const words = holiday.split(' ');
  const start = words[0] ?? '';
  HOLIDAY_STARTS.set(start, [words, ...(HOLIDAY_STARTS.get(start) ?? [])]);
}

export const date = (first: number, last: number, strong = true, type?: 'birth' | 'year'): Candidate => ({
  kind: 'date',
  first,
  last,
  strong,
  ...(type === undefined ? {} : { type }),
});

interface Part {
  readonly value: number;
  readonly last: number;
}

/** `4`, `4th`, `fourth`, `twenty first`; `isOrdinal` where it can be nothing but a place in an order. */
export function dayAt(reader: Reader, at: number): (Part & { isOrdinal: boolean }) | undefined {
  const written = reader.digits(at);
  if (written !== undefined) {
    const value = Number(written);
    if (written.length > 2 || value < 1 || value > 31) return undefined;
    const hasSuffix = SUFFIXES.has(reader.text(at + 1)) && !reader.isSpaced(at + 1);
    return { value, last: at + (hasSuffix ? 2 : 1), isOrdinal: hasSuffix };
  }
  const ordinal = ORDINALS.get(reader.text(at));
  if (ordinal !== undefined) return { value: ordinal, last: at + 1, isOrdinal: true };
  if (reader.text(at) === 'thirtieth') return { value: 30, last: at + 1, isOrdinal: true };
  const atom = reader.atom(at);
  if (atom === undefined) return undefined;
  const after = ORDINALS.get(reader.text(at + 1)) ?? 0;
  if (atom.type === 'tens' && after > 0 && after < 10 && atom.value + after <= 31)
    return { value: atom.value + after, last: at + 2, isOrdinal: true };
  const number = below100(reader, at);
  if (number === undefined || number.value < 1 || number.value > 31) return undefined;
  return { ...number, isOrdinal: false };
}

/** A number below a hundred as it is said; `oh three` too. */
function below100(reader: Reader, at: number): Part | undefined {
  const written = reader.digits(at);
  if (written !== undefined) return written.length < 3 ? { value: Number(written), last: at + 1 } : undefined;
  const atom = reader.atom(at);
  const next = reader.atom(at + 1);
  if (atom?.type === 'oh' || (atom?.type === 'digit' && atom.value === 0))
    return next?.type === 'digit' ? { value: next.value, last: at + 2 } : undefined;
  if (atom?.type === 'digit' || atom?.type === 'teen') return { value: atom.value, last: at + 1 };
  if (atom?.type !== 'tens') return undefined;
  if (next?.type === 'digit' && next.value > 0) return { value: atom.value + next.value, last: at + 2 };
  return { value: atom.value, last: at + 1 };
}

/** `1960`, `nineteen sixty`, `nineteen oh five`, `twenty twenty four`, `two thousand and three`; 1900 to 2099. */
function yearAt(reader: Reader, at: number): Part | undefined {
  const written = reader.digits(at);
  if (written !== undefined)
    return /^(?:19|20)\d\d$/.test(written) ? { value: Number(written), last: at + 1 } : undefined;
  const text = reader.text(at);
  if (text === 'two' && reader.text(at + 1) === 'thousand') {
    const from = reader.text(at + 2) === 'and' ? at + 3 : at + 2;
    const rest = below100(reader, from);
    if (rest !== undefined) return { value: 2000 + rest.value, last: rest.last };
    return { value: 2000, last: at + 2 };
  }
  if (text !== 'nineteen' && text !== 'twenty') return undefined;
  const century = text === 'nineteen' ? 1900 : 2000;
  const rest = below100(reader, at + 1);
  if (rest === undefined) return undefined;
  if (rest.value < 10 && rest.last === at + 2) return undefined;
  return { value: century + rest.value, last: rest.last };
}

/** A year after a day, perhaps of two digits: `, 2019`, `'19`, `seventy two`. */
function yearAfter(reader: Reader, at: number): number {
  let i = at;
  if (reader.text(i) === ',' || reader.text(i) === '-' || reader.text(i) === 'of') i += 1;
  if (reader.text(i) === 'in' && i === at) i += 1;
  const year = yearAt(reader, i);
  if (year !== undefined && !UNITS.has(reader.text(year.last))) return year.last;
  if (reader.text(i) === "'" && /^\d\d$/.test(reader.digits(i + 1) ?? '')) return i + 2;
  if (i !== at && reader.text(at) !== '-') return at;
  const short = below100(reader, i);
  if (short === undefined || UNITS.has(reader.text(short.last)) || reader.isOccupied(i)) return at;
  const isPlausible = reader.digits(i) !== undefined ? reader.text(at) === '-' : short.value >= 25;
  return isPlausible || (short.last === i + 2 && short.value < 10) ? short.last : at;
}

/** A date around the name of a month: `March 4, 2019`, `the fourth of march`, `in march`, `3-Mar-2019`. */
export function monthDateAt(reader: Reader, at: number): Candidate | undefined {
  const text = reader.text(at);
  if (!MONTHS.has(text) || reader.isOccupied(at)) return undefined;
  const isAbbreviation = text.length <= 4 && text !== 'may' && text !== 'june' && text !== 'july';
  let next = at + 1;
  if (isAbbreviation && reader.text(next) === '.') next += 1;
  if (reader.text(next) === '-' && !reader.isSpaced(next)) next += 1;
  if (reader.text(next) === 'the') next += 1;
  const before = dayBefore(reader, at);
  const first = before ?? at;
  const day = before === undefined ? dayAt(reader, next) : undefined;
  const previous = reader.text(at - 1);
  if (day !== undefined && !UNITS.has(reader.text(day.last)) && isDay(reader, at, next, day)) {
    let last = yearAfter(reader, day.last);
    // `march twenty twenty`: the whole is the year.
    const whole = last === day.last ? yearAt(reader, next) : undefined;
    if (whole !== undefined && whole.last > last && reader.atom(whole.last) === undefined)
      return date(first, whole.last);
    const to = reader.text(day.last);
    if (last === day.last && (to === '-' || to === 'to' || to === 'through')) {
      const second = dayAt(reader, day.last + 1);
      if (second !== undefined && second.value > day.value && !UNITS.has(reader.text(second.last)))
        last = yearAfter(reader, second.last);
    }
    return date(at, last);
  }
  const afterOf = reader.text(at + 1) === 'of' || reader.text(at + 1) === ',' ? at + 2 : next;
  const year = yearAt(reader, afterOf);
  if (year !== undefined && !UNITS.has(reader.text(year.last))) return date(first, year.last);
  if (before !== undefined) return date(first, at + 1);
  if (reader.text(next) === "'" && /^\d\d$/.test(reader.digits(next + 1) ?? '')) return date(at, next + 2);
  if (!DOUBTFUL_MONTHS.has(text)) return date(at, at + 1, false);
  if (!MONTH_PREPOSITIONS.has(previous)) return undefined;
  const isVerb = /^(?:be|have|need|not|want|get|i|we|you|he|she|also)$/.test(reader.text(at + 1));
  const isThisMay = previous === 'this' && (text === 'may' || isVerb);
  return isThisMay || (isVerb && text === 'may' && previous !== 'in') ? undefined : date(at, at + 1, false);
}

function isDay(reader: Reader, at: number, next: number, day: { last: number; isOrdinal: boolean }): boolean {
  if (day.isOrdinal) return true;
  const text = reader.text(at);
  if (text !== 'may' && text !== 'march' && text !== 'mar' && text !== 'dec') return true;
  const previous = reader.text(at - 1);
  if (reader.token(next)?.type === 'numeral' && reader.shape(at) !== 'lower') return true;
  const hasYear = yearAt(reader, reader.text(day.last) === ',' ? day.last + 1 : day.last) !== undefined;
  const isOpen =
    reader.startsSentence(at) || MONTH_PREPOSITIONS.has(previous) || DAY_PREPOSITIONS.has(previous);
  return hasYear || isOpen || /^(?:on|for|from|to|and|was|is|birth|dob|born)$/.test(previous);
}

/** Where `4`, `4th of`, `the fourth of` before a month begins. */
function dayBefore(reader: Reader, at: number): number | undefined {
  const isOf = reader.text(at - 1) === 'of';
  const end = isOf ? at - 1 : at;
  for (let start = end - 2; start < end; start += 1) {
    if (start < 0) continue;
    const day = dayAt(reader, start);
    if (day === undefined || day.last !== end) continue;
    if (start === end - 1 && SUFFIXES.has(reader.text(start))) continue;
    const isGlued = reader.digits(start) !== undefined && !reader.isSpaced(at);
    const hasYear = yearAt(reader, reader.text(at + 1) === '-' ? at + 2 : at + 1) !== undefined;
    const isOn = DAY_PREPOSITIONS.has(reader.text(start - 1)) || reader.text(start - 1) === 'the';
    const isCardinal = !day.isOrdinal && reader.digits(start) === undefined;
    const isNamedDay = day.isOrdinal || reader.text(start - 1) === 'the';
    if (isOf ? isNamedDay : !isCardinal && (day.isOrdinal || isGlued || hasYear || isOn)) return start;
  }
  return undefined;
}

/** `Monday`, `Monday the 3rd`, `Monday, March 4`; not the days of a rhythm (`monday wednesday friday`). */
export function weekdayAt(reader: Reader, at: number): Candidate | undefined {
  if (!WEEKDAYS.has(reader.text(at))) return undefined;
  const isRhythm =
    /^(?:every|each|alternate)$/.test(reader.text(at - 1)) ||
    [at - 2, at - 1, at + 1, at + 2, at - 3, at + 3].some(
      (i) => WEEKDAYS.has(reader.text(i)) && reader.text((i + at) >> 1) !== '.',
    );
  if (isRhythm) return undefined;
  const next = reader.text(at + 1) === ',' ? at + 2 : at + 1;
  const full = monthDateAt(reader, next) ?? numericDateAt(reader, next);
  if (full?.first === next) return date(at, full.last);
  const day = reader.text(at + 1) === 'the' ? dayAt(reader, at + 2) : undefined;
  if (day?.isOrdinal !== true) return date(at, at + 1, false);
  const month = reader.text(day.last) === 'of' && MONTHS.has(reader.text(day.last + 1));
  return date(at, month ? yearAfter(reader, day.last + 2) : day.last);
}

export function holidayAt(reader: Reader, at: number): Candidate | undefined {
  for (const words of HOLIDAY_STARTS.get(reader.text(at)) ?? []) {
    if (words.every((word, i) => reader.text(at + i) === word)) return date(at, at + words.length, false);
  }
  return undefined;
}

/** `version 1.2.24`. */
const VERSIONS = wordSet('version versions v ver release build software firmware edition section step');

const isMonthNumber = (n: number): boolean => n >= 1 && n <= 12;
const isDayNumber = (n: number): boolean => n >= 1 && n <= 31;

/** Year, month and day in any of the three usual orders. */
function isDateTriple(parts: readonly string[]): boolean {
  const [a = '', b = '', c = ''] = parts;
  if (/^(?:19|20)\d\d$/.test(a)) return isMonthNumber(Number(b)) && isDayNumber(Number(c)) && c.length < 3;
  if (a.length > 2 || b.length > 2 || !/^(?:\d\d|(?:18|19|20)\d\d)$/.test(c)) return false;
  const [x, y] = [Number(a), Number(b)];
  return (isMonthNumber(x) && isDayNumber(y)) || (isMonthNumber(y) && isDayNumber(x));
}

/** `3/4/2019`, `2019-03-04`, `3.4.2019`, `3/2019`, and `3/4` after a preposition. */
export function numericDateAt(reader: Reader, at: number): Candidate | undefined {
  const token = reader.token(at);
  if (token?.type === 'mark') {
    const parts = token.text.split('.');
    const isVersion = VERSIONS.has(reader.text(at - 1));
    return parts.length === 3 && isDateTriple(parts) && !isVersion ? date(at, at + 1) : undefined;
  }
  const [a, b, c] = [reader.digits(at), reader.digits(at + 2), reader.digits(at + 4)];
  const mark = reader.text(at + 1);
  if (a === undefined || b === undefined || (mark !== '/' && mark !== '-')) return undefined;
  const isWide = reader.isSpaced(at + 1) || reader.isSpaced(at + 2);
  if (c !== undefined && reader.text(at + 3) === mark) {
    const isTriple = isDateTriple([a, b, c]) && (!isWide || c.length === 4 || a.length === 4);
    return isTriple ? date(at, at + 5) : undefined;
  }
  if (mark !== '/' || isWide || reader.text(at + 3) === '/') return undefined;
  if (isMonthNumber(Number(a)) && a.length < 3 && /^(?:19|20)\d\d$/.test(b)) return date(at, at + 3);
  if (!isMonthNumber(Number(a)) || !isDayNumber(Number(b)) || b.length > 2 || reader.isOccupied(at))
    return undefined;
  const previous = reader.text(at - 1) === ':' ? reader.text(at - 2) : reader.text(at - 1);
  const isRange =
    /^(?:to|-|and|thru|through)$/.test(previous) && reader.text(at - 3) === '/' && isDayRange(reader, at);
  if (!isRange && !isAfterDayWord(reader, at - 1)) return undefined;
  const next = reader.text(at + 3);
  const isShare =
    reader.continuesLine(at + 3) &&
    /^(?:strength|murmur|of|pain|mm|cup|tablet|tab|%|on|edema|power|reflexes|pulses|blood)$/.test(next);
  const isScore = previous === 'after' || previous === 'by' ? /^(?:5|6|10)$/.test(b) : false;
  return isShare || isScore ? undefined : date(at, at + 3, false);
}

/** `on 3/4 to 3/9`: the second of two dates; not `4/5 to 5/5`. */
function isDayRange(reader: Reader, at: number): boolean {
  const start = at - 4;
  return reader.digits(at + 2) !== reader.digits(at - 2) && DAY_PREPOSITIONS.has(reader.text(start - 1));
}

/** `three slash four slash nineteen`; three numbers in a row after `on`, or as all that is said. */
export function spokenTripleAt(reader: Reader, at: number): Candidate | undefined {
  if (reader.atom(at) === undefined || reader.token(at)?.type === 'numeral') return undefined;
  const month = below100(reader, at);
  if (month === undefined || !isMonthNumber(month.value)) return undefined;
  const isSlash = /^(?:slash|dash|\/|-)$/.test(reader.text(month.last));
  const day = below100(reader, isSlash ? month.last + 1 : month.last);
  if (day === undefined || !isDayNumber(day.value)) return undefined;
  const isSecondSlash = /^(?:slash|dash|\/|-)$/.test(reader.text(day.last));
  if (isSlash !== isSecondSlash) return undefined;
  const from = isSlash ? day.last + 1 : day.last;
  const full = yearAt(reader, from);
  const short = below100(reader, from);
  const year =
    full ?? (short !== undefined && (short.value >= 10 || short.last === from + 2) ? short : undefined);
  if (year === undefined || UNITS.has(reader.text(year.last)) || reader.atom(year.last) !== undefined)
    return undefined;
  if (isSlash) return date(at, year.last);
  if (reader.isOccupied(at)) return undefined;
  const isAlone =
    reader.startsSentence(at) &&
    (year.last >= reader.length ||
      /^[.?!]$/.test(reader.text(year.last)) ||
      reader.startsSentence(year.last));
  const isCued = /^(?:on|dated|since)$/.test(reader.text(at - 1));
  return isCued || (isAlone && day.value >= 10) ? date(at, year.last, isCued) : undefined;
}

/** A year alone: `in 2019`, `since nineteen ninety five`, `summer of 2018`, `in '95`. */
export function yearAloneAt(reader: Reader, at: number): Candidate | undefined {
  const previous = reader.text(at - 1);
  if (previous === "'") {
    const isShort = /^\d\d$/.test(reader.digits(at) ?? '') && YEAR_PREPOSITIONS.has(reader.text(at - 2));
    return isShort ? date(at - 1, at + 1, false, 'year') : undefined;
  }
  const isSeason = SEASONS.has(reader.text(previous === 'of' ? at - 2 : at - 1));
  const isRange = previous === 'to' && /^(?:19|20)\d\d$/.test(reader.digits(at - 2) ?? '');
  if (!YEAR_PREPOSITIONS.has(previous) && !isSeason && !isRange) return undefined;
  const year = yearAt(reader, at);
  if (year === undefined || UNITS.has(reader.text(year.last)) || reader.isOccupied(at)) return undefined;
  if (reader.atom(year.last) !== undefined || reader.text(year.last) === ':') return undefined;
  if (!isSeason) return date(at, year.last, false, 'year');
  return date(previous === 'of' ? at - 2 : at - 1, year.last, false);
}

const BIRTH_CONNECTORS = wordSet(': - = is was on in of the , . uh um number it');

/** The date after `date of birth`, `admission date`, in any form, also digits in a row (`oh three fourteen seventy two`). */
export function cuedDateAt(reader: Reader, after: number, isBirth: boolean): Candidate | undefined {
  const at = reader.skip(after, BIRTH_CONNECTORS, 4);
  if (at > after && !reader.continuesLine(at)) return undefined;
  const found = anyDateAt(reader, at);
  if (found !== undefined)
    return isBirth ? { ...found, type: found.type ?? 'birth', strong: true } : { ...found, strong: true };
  const run = readDigitRun(reader, at);
  if (run === undefined || run.digitCount < 4 || run.digitCount > 8) return undefined;
  return date(at, run.last, true, isBirth ? 'birth' : undefined);
}

/** A date in any form that needs no cue of its own. */
function anyDateAt(reader: Reader, at: number): Candidate | undefined {
  const numeric = numericDateAt(reader, at) ?? spokenTripleAt(reader, at);
  if (numeric !== undefined) return numeric;
  for (let i = at; i < at + 5; i += 1) {
    const month = monthDateAt(reader, i) ?? weekdayAt(reader, i);
    if (month !== undefined) return month.first <= at ? month : i === at ? month : undefined;
  }
  const [a, b] = [reader.digits(at), reader.digits(at + 2)];
  if (a !== undefined && b !== undefined && reader.text(at + 1) === '/') return date(at, at + 3);
  // `three fourteen fifty two`: the year that the pairs hide is no year alone.
  const run = readDigitRun(reader, at);
  const year = yearAt(reader, at);
  if (year !== undefined && (run === undefined || run.last <= year.last))
    return date(at, year.last, true, 'year');
  return undefined;
}
