/** Ranges of blood pressures: `110-130/60-80`, `120s to 130s over 70s`. The two sides are findings of their own. */

import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { KindUnit, MeasurementKind } from './kinds/kind.ts';
import type { NamedDocument } from './named-document.ts';
import { afterHesitation, isFree, plainMatch } from './value-match.ts';
import type { ValueMatch } from './value-match.ts';

const rowOf = (kind: string): MeasurementKind | undefined =>
  MEASUREMENT_KINDS.find((row) => row.kind === kind);
const SYSTOLIC = rowOf('systolic_blood_pressure');
const DIASTOLIC = rowOf('diastolic_blood_pressure');

interface Side {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  /** Said as `140s`, the last number of it. */
  readonly isDecade: boolean;
}

/** Below it `in the 60s` after the pressure's name may be the diastolic one. */
const LEAST_DECADE = 80;

/** A systolic and a diastolic value at token `at`, of which at least one is a range; undefined otherwise. */
export function readPairRange(
  document: NamedDocument,
  at: number,
): readonly [ValueMatch, ValueMatch] | undefined {
  if (SYSTOLIC === undefined || DIASTOLIC === undefined) return undefined;
  const [first, second] = [SYSTOLIC.units[0], DIASTOLIC.units[0]];
  if (first === undefined || second === undefined) return undefined;
  for (const systolic of sidesAt(document, at, first)) {
    const link = afterHesitation(document, systolic.last);
    if (!/^(?:\/|over|slash)$/.test(document.tokens[link]?.text ?? '')) continue;
    const begin = afterLevel(document, afterHesitation(document, link + 1));
    for (const diastolic of sidesAt(document, begin, second)) {
      const isRange = systolic.low < systolic.high || diastolic.low < diastolic.high;
      if (!isRange || systolic.low <= diastolic.low || !endsHere(document, diastolic.last)) continue;
      const stated = document.units.at(diastolic.last);
      const hasUnit = stated?.ucum.includes(first.unit) === true;
      const last = hasUnit ? stated.end : diastolic.last;
      return [
        matchOf(SYSTOLIC, first, systolic, systolic.last, !hasUnit),
        matchOf(DIASTOLIC, second, diastolic, last, !hasUnit),
      ];
    }
  }
  return undefined;
}

/** A systolic value behind the name of both: `152 systolic`, `90/palp`, and decades, which nobody says of the other. */
export function readSystolicAlone(document: NamedDocument, at: number): ValueMatch | undefined {
  const unit = SYSTOLIC?.units[0];
  if (SYSTOLIC === undefined || unit === undefined) return undefined;
  const text = (i: number): string => document.tokens[i]?.text ?? '';
  for (const side of sidesAt(document, at, unit)) {
    const stated = document.units.at(side.last);
    const hasUnit = stated?.ucum.includes(unit.unit) === true;
    const last = hasUnit ? stated.end : side.last;
    const isPalpated =
      /^(?:\/|over)$/.test(text(last)) && /^(?:palp|palpation|p|doppler|d)$/.test(text(last + 1));
    const isDecade =
      side.isDecade && side.low >= LEAST_DECADE && !/^(?:\/|over|slash|-|and)$/.test(text(last));
    if (isPalpated || isDecade || text(last) === 'systolic' || text(last) === 'systolics')
      return matchOf(SYSTOLIC, unit, side, last, !hasUnit);
  }
  return undefined;
}

function matchOf(
  row: MeasurementKind,
  unit: KindUnit,
  { first, low, high }: Side,
  last: number,
  inferred: boolean,
): ValueMatch {
  return plainMatch({ row, first, last, value: low < high ? { low, high } : low, unit, inferred });
}

/** The range that begins here, then the number alone. */
function sidesAt(document: NamedDocument, at: number, unit: KindUnit): Side[] {
  const { tokens, numbers } = document;
  const [least, most] = unit.plausible;
  const isIn = (value: number): boolean => value >= least && value <= most && Number.isInteger(value);
  const side = (last: number, low: number, high: number, form: string): Side => ({
    first: at,
    last,
    low,
    high,
    isDecade: form === 'decade',
  });
  const ranges: Side[] = [];
  const alone: Side[] = [];
  for (const low of numbers.at(at)) {
    if (low.form === 'implied' || !isIn(low.value) || !isFree(document, low)) continue;
    const mark = tokens[low.last]?.text ?? '';
    const isBetween = mark === 'and' && tokens[at - 1]?.text === 'between';
    if (isBetween || /^(?:-|to|through)$/.test(mark)) {
      for (const high of numbers.at(afterLevel(document, low.last + 1))) {
        if (high.form === 'implied' || !isIn(high.value) || high.value <= low.value) continue;
        if (isFree(document, high)) ranges.push(side(high.last, low.value, high.value, high.form));
      }
    }
    alone.push(side(low.last, low.value, low.value, low.form));
  }
  return [...ranges, ...alone];
}

/** `over the high 80s`. */
function afterLevel({ tokens }: NamedDocument, at: number): number {
  let i = at;
  while (/^(?:the|low|mid|high|upper|lower)$/.test(tokens[i]?.text ?? '')) i += 1;
  return i;
}

/** Not where a second pair goes on (`120/70-140/90`). */
function endsHere({ tokens, numbers }: NamedDocument, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:\/|over|slash)$/.test(text)) return false;
  if (text !== '-' && text !== 'to') return true;
  return numbers.at(at + 1).length === 0;
}
