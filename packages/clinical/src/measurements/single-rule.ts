/** The value rule of single numbers: with comparators, ranges, decades, `out of`, and units that fold. */

import type { NamedDocument } from './named-document.ts';
import type { Comparator, FindingValue } from '../finding.ts';
import type { Reading } from '../reading/numbers.ts';
import { WordSet } from '../reading/word-tables.ts';
import { chooseStatedUnit, inferImplausible, inferUnit } from './plausibility.ts';
import type { UnitChoice } from './plausibility.ts';
import { COMPARATORS, POST_COMPARATORS, TREND_WORDS } from './slot-words.ts';
import type { UnitMatch } from './units.ts';
import { afterHesitation, endsCleanly, fitsForm, isFree } from './value-match.ts';
import type { Slot, ValueMatch } from './value-match.ts';

/** How far back a word of change vouches that `from X to Y` is a trend. */
const TREND_REACH = 6;
const MOST_REPEATS = 5;
/** Tokens from `from` over a name and `of` to its value. */
const LONGEST_NAME = 6;

/** The ends of a range lie within this factor where the first has its own unit. */
const LARGEST_SPREAD = 3;

interface Span {
  /** One number, or the two ends of a range. */
  readonly ends: readonly Reading[];
  readonly last: number;
}

/** Reads one value at token `start`; undefined where there is none, or none without doubt. */
export function readSingle(document: NamedDocument, slot: Slot, start: number): ValueMatch | undefined {
  const comparator = COMPARATORS.longestAt(document.tokens, start);
  const at = comparator?.end ?? start;
  if (needsUnit(slot) && !mayHaveUnit(document, at)) return undefined;
  const former = isFormer(document, at);
  let implausible: ValueMatch | undefined;
  const readings = document.numbers
    .at(at)
    .filter(
      (reading) =>
        isFree(document, reading) ||
        (comparator !== undefined && repeatsEnd(document, slot, reading.last) !== undefined),
    );
  for (const reading of readings) {
    const folded = readFolded(document, slot, reading);
    if (folded !== undefined) return folded;
  }
  for (const heard of readings) {
    const reading = hundredthsOf(slot, heard) ?? heard;
    if (!fitsForm(slot.row, reading)) continue;
    for (const span of spansFrom(document, slot, reading, former)) {
      const match = readSpan(document, slot, span, start, comparator?.entry, former);
      if (match?.plausible === true) return match;
      implausible ??= match;
    }
  }
  return implausible;
}

/** `<0.01 x 2`: found so often, and no size. The token after the count. */
function repeatsEnd(
  { tokens, numbers, units }: NamedDocument,
  { row }: Slot,
  at: number,
): number | undefined {
  if (row.panels === undefined || !/^[x×]$/.test(tokens[at]?.text ?? '')) return undefined;
  const count = numbers.at(at + 1).find(({ value, decimals }) => decimals === 0 && value <= MOST_REPEATS);
  const isSize =
    count === undefined || units.at(count.last) !== undefined || tokens[count.last]?.text === 'x';
  return isSize ? undefined : count.last;
}

const needsUnit = ({ strength }: Slot): boolean =>
  strength === 'unit' || strength === 'negative' || strength === 'none';

/** Before a second number or the whole of a score, which may bring a unit with it. */
const UNIT_MAY_FOLLOW = new WordSet(['-', 'to', 'through', 'and', 'out', 'of', 'over', '/']);

/** A quick look, for slots that take no bare number: most numbers have no unit, and are asked of many kinds. */
function mayHaveUnit(document: NamedDocument, at: number): boolean {
  const { tokens, numbers, units } = document;
  for (const { last } of numbers.at(at)) {
    const next = afterHesitation(document, last);
    const mayFollow = tokens[next]?.text === '(' || UNIT_MAY_FOLLOW.has(tokens[last]);
    if (mayFollow || units.at(last) !== undefined || units.at(next) !== undefined) return true;
  }
  return false;
}

/** `seven thirty two` and `732` as 7.32, where the kind is said so and the number cannot be meant itself. */
function hundredthsOf({ row }: Slot, reading: Reading): Reading | undefined {
  const { value, decimals, form } = reading;
  const isWhole = decimals === 0 && form !== 'implied' && form !== 'decade' && value >= 600 && value < 900;
  return row.impliedHundredths === true && isWhole
    ? { ...reading, value: value / 100, decimals: 2 }
    : undefined;
}

/** `down from X to Y`: X was before. */
export function isFormer(document: NamedDocument, at: number): boolean {
  const { tokens } = document;
  const from = fromBefore(document, at);
  if (from === undefined) return false;
  for (let i = from - 1; i >= Math.max(0, from - 1 - TREND_REACH); i -= 1) {
    if (TREND_WORDS.has(tokens[i])) return true;
  }
  return false;
}

/** The `from` right before, or before the name: `went from a weight of 210 to 195`. */
function fromBefore({ tokens }: NamedDocument, at: number): number | undefined {
  if (tokens[at - 1]?.text === 'from') return at - 1;
  if (tokens[at - 1]?.text !== 'of') return undefined;
  for (let i = at - 2; i >= Math.max(0, at - LONGEST_NAME); i -= 1) if (tokens[i]?.text === 'from') return i;
  return undefined;
}

/** The range that begins with a reading, if one does, and the reading alone. */
function spansFrom(document: NamedDocument, slot: Slot, low: Reading, former: boolean): Span[] {
  const { tokens, numbers } = document;
  const alone: Span = { ends: [low], last: low.last };
  if (former) return [alone];
  const unit = document.units.at(low.last);
  const at =
    unit !== undefined && slot.row.units.some((u) => unit.ucum.includes(u.unit)) ? unit.end : low.last;
  const mark = tokens[at]?.text ?? '';
  const between = tokens[low.first - 1]?.text === 'between' && mark === 'and';
  const hundreds = hundredsFrom(document, low);
  if (hundreds !== undefined) return [hundreds];
  if (!between && !/^(?:-|to|through)$/.test(mark)) return [alone];
  // `HR 82 - regular`, and the dash that begins the next line: no range.
  if (mark === '-' && (numbers.at(at + 1).length === 0 || (tokens[at]?.lineBreaks ?? 0) > 0)) return [alone];
  let second = at + 1;
  while (/^(?:the|low|mid|high|upper)$/.test(tokens[second]?.text ?? '')) second += 1;
  const ranges: Span[] = [];
  for (const high of numbers.at(second)) {
    // `gained five pounds to one eighty`: the weight that came of it.
    const isResult = at > low.last && high.value > low.value * LARGEST_SPREAD;
    if (isResult && (slot.strength === 'unit' || slot.strength === 'negative')) continue;
    if (high.value <= low.value || !fitsForm(slot.row, high) || !isFree(document, high)) continue;
    ranges.push({ ends: [low, high], last: high.last });
  }
  return mark === '-' || between ? ranges : [...ranges, alone];
}

/** `three to four hundred`, `five or six hundred`: both ends are hundreds. */
function hundredsFrom({ tokens, numbers }: NamedDocument, low: Reading): Span | undefined {
  if (!/^(?:to|or)$/.test(tokens[low.last]?.text ?? '') || tokens[low.first]?.type !== 'word')
    return undefined;
  if (!Number.isInteger(low.value) || low.value < 1 || low.value > 8 || low.last !== low.first + 1)
    return undefined;
  const next = low.last + 1;
  if (!/^hundreds?$/.test(tokens[next + 1]?.text ?? '')) return undefined;
  const high = numbers
    .at(next)
    .find(
      ({ value, last }) => last === next + 2 && value > low.value * 100 && value <= 900 && value % 100 === 0,
    );
  return high === undefined
    ? undefined
    : { ends: [{ ...low, value: low.value * 100, form: high.form }, high], last: high.last };
}

function readSpan(
  document: NamedDocument,
  slot: Slot,
  span: Span,
  first: number,
  before: Comparator | undefined,
  former: boolean,
): ValueMatch | undefined {
  const { tokens } = document;
  const { row } = slot;
  const end = span.ends.at(-1);
  const low = span.ends[0];
  if (end === undefined || low === undefined) return undefined;
  const outOf = outOfEnd(document, row.outOf, span.last);
  const stated = outOf === undefined ? statedUnit(document, slot, span.last) : undefined;
  const numbers = span.ends.map((reading) => reading.value);
  let choice: UnitChoice | undefined;
  let last = outOf ?? span.last;
  if (stated === 'foreign') return undefined;
  if (stated !== undefined) {
    choice = chooseStatedUnit(row, stated.ucum, numbers);
    if (choice?.plausible === false && !slot.adjacent) return undefined;
    last = stated.end;
  } else if (outOf !== undefined) {
    choice = inferUnit(row, numbers);
    if (choice !== undefined) choice = { ...choice, inferred: false };
  } else {
    if (needsUnit(slot)) return undefined;
    if (span.ends.length === 1 && isForeignRange(document, slot, span.last)) return undefined;
    const isRepeated = before !== undefined && repeatsEnd(document, slot, span.last) !== undefined;
    const hasTail = isRepeated || row.tails?.includes(tokens[span.last]?.text ?? '') === true;
    if (!hasTail && !endsCleanly(document, end, span.last)) return undefined;
    choice = inferUnit(row, numbers);
    const lone = span.ends.length === 1 && (end.form === 'written' || end.form === 'cardinal');
    if (choice === undefined && slot.adjacent && lone && slot.strength === 'strong') {
      choice = inferImplausible(row, end.value);
    }
  }
  if (choice === undefined) return undefined;
  const after = POST_COMPARATORS.longestAt(tokens, last);
  const comparator = before ?? after?.entry;
  const sign = slot.strength === 'negative' ? -1 : 1;
  return {
    row,
    first,
    last: before === undefined && after !== undefined ? after.end : last,
    value: valueOf(numbers, comparator, sign),
    unit: choice.unit,
    inferred: choice.inferred,
    plausible: choice.plausible,
    former,
    brokenOff: false,
    folded: false,
  };
}

/** Lost more than 10 is a change below -10. */
const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function valueOf(numbers: readonly number[], comparator: Comparator | undefined, sign: 1 | -1): FindingValue {
  const [low = 0, high] = numbers;
  if (high !== undefined) return sign === 1 ? { low, high } : { low: -high, high: -low };
  if (comparator === undefined) return sign * low;
  return { comparator: sign === 1 ? comparator : OPPOSITE[comparator], value: sign * low };
}

/** The kind's unit after a number, `foreign` when it is another kind's, undefined when none is said. */
function statedUnit(document: NamedDocument, slot: Slot, from: number): UnitMatch | 'foreign' | undefined {
  const { tokens } = document;
  const at = afterHesitation(document, from);
  const inBrackets = tokens[at]?.text === '(' ? document.units.at(at + 1) : undefined;
  const known = (unit: UnitMatch): boolean => slot.row.units.some((u) => unit.ucum.includes(u.unit));
  if (inBrackets !== undefined && known(inBrackets) && tokens[inBrackets.end]?.text === ')') {
    return { ...inBrackets, end: inBrackets.end + 1 };
  }
  const unit = document.units.at(at);
  if (unit === undefined || isNameToo(document, at)) return undefined;
  if (isAbnormalMark(document, slot, unit, at)) return undefined;
  if (known(unit)) return isPreposition(document, unit, at) ? undefined : unit;
  return unit.doubtful ? undefined : 'foreign';
}

/** `ten to fifteen pounds` is no ten of something else. */
function isForeignRange(document: NamedDocument, slot: Slot, at: number): boolean {
  if (!/^(?:to|or|-)$/.test(document.tokens[at]?.text ?? '')) return false;
  const high = document.numbers.at(at + 1)[0];
  return high !== undefined && statedUnit(document, slot, high.last) === 'foreign';
}

/** `12.3 K 4.2`, `8.9 Mg 1.9`: the next kind's name. */
function isNameToo(document: NamedDocument, at: number): boolean {
  return /^(?:k|mg)$/.test(document.tokens[at]?.text ?? '') && document.nameStarts.has(at);
}

/** `potassium 3.2 L`: low, and no liter. */
function isAbnormalMark(document: NamedDocument, slot: Slot, unit: UnitMatch, at: number): boolean {
  const token = document.tokens[at];
  if (slot.row.panels === undefined || !slot.adjacent || token === undefined || unit.end !== at + 1)
    return false;
  return document.text.slice(token.begin, token.end) === 'L';
}

/** `64 in the clinic`: no inches. */
function isPreposition(document: NamedDocument, unit: UnitMatch, at: number): boolean {
  if (!unit.doubtful || document.tokens[at]?.text !== 'in') return false;
  return /^(?:the|a|an|his|her|my|our|this|that|clinic|office|both|triage|ed|er|room|march|may)$/.test(
    document.tokens[unit.end]?.text ?? '',
  );
}

/** The token after `/10`, `out of ten`. */
function outOfEnd(document: NamedDocument, outOf: number | undefined, at: number): number | undefined {
  if (outOf === undefined) return undefined;
  const { tokens, numbers } = document;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let i = at;
  if (text(i) === 'out' && text(i + 1) === 'of') i += 2;
  else if (/^(?:\/|of|over)$/.test(text(i))) i += 1;
  else return undefined;
  const whole = numbers.at(i).find((reading) => reading.value === outOf && reading.form !== 'implied');
  return whole?.last;
}

/** Feet with inches, pounds with ounces: folded to the lesser unit. */
function readFolded(document: NamedDocument, slot: Slot, major: Reading): ValueMatch | undefined {
  const { tokens, numbers } = document;
  const { compound } = slot.row;
  if (compound === undefined || major.form === 'implied' || major.form === 'digits') return undefined;
  const unit = slot.row.units.find((u) => u.unit === compound.minor);
  if (unit === undefined) return undefined;
  const majorUnit = document.units.at(major.last);
  const said = majorUnit?.ucum.includes(compound.major) === true;
  const build = (total: number, last: number, inferred: boolean, folded: boolean): ValueMatch => {
    const value = slot.strength === 'negative' ? -total : total;
    const plausible = total >= unit.plausible[0] && total <= unit.plausible[1];
    return {
      row: slot.row,
      first: major.first,
      last,
      value,
      unit,
      inferred,
      plausible,
      former: false,
      brokenOff: false,
      folded,
    };
  };
  if (said) {
    const link = tokens[majorUnit.end]?.text ?? '';
    const at = /^(?:and|,|-|\.)$/.test(link) ? majorUnit.end + 1 : majorUnit.end;
    for (const minor of numbers.at(at)) {
      if (minor.form === 'implied' || minor.value >= compound.factor || !isFree(document, minor)) continue;
      const minorUnit = document.units.at(minor.last);
      const minorSaid = minorUnit?.ucum.includes(compound.minor) === true;
      const bare = compound.bare === true && !/^(?:and|,|\.)$/.test(link) && endsCleanly(document, minor);
      if (minorSaid && !isPreposition(document, minorUnit, minor.last)) {
        return build(major.value * compound.factor + minor.value, minorUnit.end, false, true);
      }
      if (bare) return build(major.value * compound.factor + minor.value, minor.last, false, true);
    }
    const hasMajor = slot.row.units.some((u) => u.unit === compound.major);
    return hasMajor
      ? undefined
      : build(Number((major.value * compound.factor).toFixed(2)), majorUnit.end, false, false);
  }
  const bare = compound.bare === true && slot.strength === 'strong' && slot.adjacent;
  if (
    !bare ||
    majorUnit !== undefined ||
    major.last - major.first !== 1 ||
    major.value < 3 ||
    major.value > 8
  ) {
    return undefined;
  }
  for (const minor of numbers.at(major.last)) {
    if (minor.form === 'implied' || minor.value >= compound.factor || !isFree(document, minor)) continue;
    const minorUnit = document.units.at(minor.last);
    const minorSaid = minorUnit?.ucum.includes(compound.minor) === true;
    if (minorUnit !== undefined && !minorSaid && !minorUnit.doubtful) continue;
    const last = minorSaid && !isPreposition(document, minorUnit, minor.last) ? minorUnit.end : minor.last;
    if (endsCleanly(document, minor, last))
      return build(major.value * compound.factor + minor.value, last, true, false);
  }
  return undefined;
}
