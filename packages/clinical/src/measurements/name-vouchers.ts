/** What makes a short, ambiguous name (`K`, `T`, `PT`) a measurement's: its place before a value, and its neighbours. */

import type { FoundName, NameSense } from './name-match.ts';
import type { Numbers } from '../reading/numbers.ts';
import type { Token } from '../reading/tokens.ts';
import { WordSet } from '../reading/word-tables.ts';
import { TREND_WORDS } from './slot-words.ts';
import { unitAt } from './units.ts';

/** Neighbouring names within so many tokens vouch for a weak one. */
const NEIGHBOUR_TOKENS = 10;

/** `the rate` still speaks of what was named so many tokens before. */
const SAME_KIND_TOKENS = 25;
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'your', 'current']);
/** Between the two: a rate of something else. */
const OTHER_RATES: ReadonlySet<string> = new Set(
  'drip infusion maintenance pump fluids iv basal flow ventilator pacemaker filtration'.split(' '),
);
/** Intervals of an electrocardiogram. */
const INTERVALS = new WordSet(['qrs', 'qrsd', 'qt', 'qtc', 'qtcb', 'qtcf']);
/** Between two names whose values follow together. */
const NAME_LINKS: ReadonlySet<string> = new Set(['/', 'and', '&', ',']);
/** After `urine`, the name that it belongs to begins within so many tokens. */
const FLUID_WORD_REACH = 2;
/** A heading's list is no longer than so many tokens. */
const FLUID_HEADING_REACH = 60;

/** True where a weak name is to be taken in that sense. */
export function isVouchedFor(
  tokens: readonly Token[],
  numbers: Numbers,
  found: readonly FoundName[],
  at: number,
  sense: NameSense,
): boolean {
  const name = found[at];
  if (name === undefined) return false;
  const text = tokens[name.first]?.text ?? '';
  if (text === 'rate' && isOtherRate(tokens, found, at)) return false;
  if (text === 'pr' && isOfTracing(tokens, found, at, sense)) return false;
  const next = tokens[name.last];
  const isNear = hasNeighbour(found, at, sense);
  // `R05` is a code of a diagnosis.
  const glued = next?.type === 'numeral' && !next.spaced && !/^0\d/.test(next.text);
  if (next?.type === 'numeral' && !next.spaced && !glued) return false;
  const isDose = text === 'mg' && numbers.atoms[name.first - 1] !== undefined;
  const { weakValue, panels } = sense.row;
  const dashed = next?.text === '-' && !next.spaced && tokens[name.last + 1]?.type === 'numeral';
  if (glued || next?.text === ':' || next?.text === '=' || (dashed && panels !== undefined))
    return panels === undefined || isNear || !isDose;
  // `T - 98.4 P - 78` in a list.
  if (next?.text === '-' && tokens[name.last + 1]?.type === 'numeral' && next.spaced) return isNear;
  if (isLinked(tokens, name, found[at - 1], found[at + 1])) return isNear;
  // A weak name stands right before its value: `T 98.6`, not `t and the rest`.
  const trend = panels === undefined ? undefined : trendEnd(tokens, name.last);
  const leads = trend !== undefined || /^(?:is|of|was|at|<|>|<=|>=)$/.test(next?.text ?? '');
  if (
    numbers.atoms[name.last] === undefined &&
    !(leads && (panels !== undefined || /^\w/.test(next?.text ?? '')))
  )
    return false;
  if (panels === undefined && next?.text === 'at') return false;
  const value = trend ?? (leads ? name.last + 1 : name.last);
  if (trend !== undefined && numbers.atoms[trend] === undefined) return false;
  if (panels !== undefined && hasOwnUnit(tokens, numbers, value, sense)) return true;
  const fits = weakValue !== undefined && isWeakValue(tokens, numbers, value, weakValue);
  // `81 mg 1 tablet`: only a value that looks like magnesium's makes the unit a name.
  if (isDose) return isNear && (fits || isNextInList(numbers, name, found[at - 1]));
  return fits || isNear || isSameAgain(tokens, found, at, sense);
}

/** `Cr up to 3.1`, `K down to 2.9`, `PT was elevated at 16`: where the value begins. */
function trendEnd(tokens: readonly Token[], from: number): number | undefined {
  let i = from;
  while (
    i < from + 3 &&
    (TREND_WORDS.has(tokens[i]) ||
      /^(?:is|was|has|now|stable|elevated|low|high|normal)$/.test(tokens[i]?.text ?? ''))
  )
    i += 1;
  return i > from && /^(?:to|at|from)$/.test(tokens[i]?.text ?? '') ? i + 1 : undefined;
}

/** Of vital signs only the next name on each side counts, of a panel any within reach. */
function hasNeighbour(found: readonly FoundName[], at: number, sense: NameSense): boolean {
  const name = found[at];
  if (name === undefined) return false;
  for (const step of [-1, 1]) {
    for (let i = at + step; ; i += step) {
      const other = found[i];
      if (other === undefined) break;
      const gap = step < 0 ? name.first - other.last : other.first - name.last;
      if (gap > NEIGHBOUR_TOKENS) break;
      if (vouches(other, sense)) return true;
      if (sense.row.panels === undefined) break;
    }
  }
  return false;
}

function vouches(other: FoundName, sense: NameSense): boolean {
  const panel = sense.row.panels?.[0];
  const { cues, parts, senses } = other.entry;
  if (cues.includes(panel ?? 'vitals')) return true;
  const isOfPanel = ({ row, strength }: NameSense): boolean =>
    strength !== 'unit' &&
    strength !== 'negative' &&
    (panel === undefined || row.panels?.includes(panel) === true);
  return senses.some(isOfPanel) || parts.some(isOfPanel);
}

/** `PT/INR 13/1.1`: the value stands behind the next name. */
function isLinked(
  tokens: readonly Token[],
  name: FoundName,
  before: FoundName | undefined,
  after: FoundName | undefined,
): boolean {
  const links = (left: FoundName | undefined, right: FoundName | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    right.first === left.last + 1 &&
    NAME_LINKS.has(tokens[left.last]?.text ?? '');
  return links(name, after) || (links(before, name) && NAME_LINKS.has(tokens[name.first - 1]?.text ?? ''));
}

/** `Ca 9 Mg 2`: the number before is the value of the name right before it. */
function isNextInList(numbers: Numbers, name: FoundName, before: FoundName | undefined): boolean {
  if (before === undefined || before.last !== name.first - 1) return false;
  const ranges = before.entry.senses
    .filter(({ row }) => row.units.some(({ unit }) => unit === 'mmol/L'))
    .flatMap(({ row }) => row.units.map((unit) => unit.inferred));
  return numbers
    .at(before.last)
    .some(({ value }) =>
      ranges.some((range) => range !== undefined && value >= range[0] && value <= range[1]),
    );
}

/** `PT 35 seconds`. */
function hasOwnUnit(tokens: readonly Token[], numbers: Numbers, at: number, { row }: NameSense): boolean {
  return numbers.at(at).some((reading) => {
    const unit = unitAt(tokens, reading.last);
    return unit?.doubtful === false && row.units.some((known) => unit.ucum.includes(known.unit));
  });
}

function isWeakValue(
  tokens: readonly Token[],
  numbers: Numbers,
  at: number,
  { range, decimal }: { readonly range: readonly [number, number]; readonly decimal: boolean },
): boolean {
  return numbers
    .at(at)
    .some(
      (reading) =>
        reading.form !== 'implied' &&
        reading.value >= range[0] &&
        reading.value <= range[1] &&
        (!decimal || reading.decimals > 0 || tokens[at]?.text.includes('.') === true),
    );
}

/** `the infusion rate is fifty`; and behind respirations it is theirs or the heart's. */
function isOtherRate(tokens: readonly Token[], found: readonly FoundName[], at: number): boolean {
  const lead = tokens[(found[at]?.first ?? 0) - 1]?.text ?? '';
  const senses = found[at - 1]?.entry.senses ?? [];
  return OTHER_RATES.has(lead) || senses.some(({ row }) => row.kind === 'respiratory_rate');
}

/** `HR 68, PR 160, QRS 92`: behind a heart rate, or beside other intervals of a tracing, no pulse rate. */
function isOfTracing(
  tokens: readonly Token[],
  found: readonly FoundName[],
  at: number,
  { row }: NameSense,
): boolean {
  const first = found[at]?.first ?? 0;
  for (const i of [at - 2, at - 1, at + 1, at + 2]) {
    const other = found[i];
    if (other === undefined || Math.abs(other.first - first) > NEIGHBOUR_TOKENS) continue;
    if (INTERVALS.has(tokens[other.first])) return true;
    if (i === at - 1 && other.entry.senses.some((known) => known.row === row)) return true;
  }
  return false;
}

/** `tachycardia at one eighty … and now the rate is ninety two`: the kind was named before. */
function isSameAgain(
  tokens: readonly Token[],
  found: readonly FoundName[],
  at: number,
  { row }: NameSense,
): boolean {
  const name = found[at];
  const before = found[at - 1];
  if (name === undefined || before === undefined || !DETERMINERS.has(tokens[name.first - 1]?.text ?? ''))
    return false;
  if (tokens[name.first]?.text !== 'rate' || name.first - before.last > SAME_KIND_TOKENS) return false;
  for (let i = before.last; i < name.first; i += 1)
    if (OTHER_RATES.has(tokens[i]?.text ?? '') || tokens[i]?.text === '.') return false;
  return before.entry.senses.some((sense) => sense.row === row);
}

/** For each name whether it is measured in the blood: false for laboratory names that a fluid's name or heading claims. */
export function nameBlood(tokens: readonly Token[], found: readonly FoundName[]): boolean[] {
  let until = 0;
  return found.map((name, at) => {
    const { entry } = name;
    const before = found[at - 1];
    if (before !== undefined && endsList(tokens, before.last, name.first)) until = 0;
    if (entry.fluid === 'heading') until = name.last + FLUID_HEADING_REACH;
    else if (entry.cues.includes('laboratory')) until = 0;
    const isLaboratory = [...entry.senses, ...entry.parts].some(({ row }) => row.panels !== undefined);
    if (!isLaboratory) return true;
    const isNextToFluid = before?.entry.fluid === 'word' && isDirect(tokens, before.last, name.first);
    return !(isNextToFluid || name.first < until || isInFluid(tokens, name, found[at + 1]));
  });
}

/** Nothing but a word or two stands between. */
function isDirect(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > FLUID_WORD_REACH) return false;
  for (let i = from; i < to; i += 1) if (tokens[i]?.type !== 'word') return false;
  return true;
}

/** `protein in the urine`. */
function isInFluid(tokens: readonly Token[], name: FoundName, after: FoundName | undefined): boolean {
  if (after?.entry.fluid === undefined || after.first - name.last > FLUID_WORD_REACH) return false;
  return tokens[name.last]?.text === 'in';
}

/** A full stop, a blank line or a semicolon stands between. */
function endsList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (i > from - 1 && token.lineBreaks > 1) return true;
    if (i < to && token.text === '.' && tokens[i + 1]?.spaced === true && !token.spaced) return true;
  }
  return false;
}
