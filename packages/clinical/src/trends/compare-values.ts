/** Which of two values of a kind is the higher. */

import type { FindingValue } from '../finding.ts';
import type { TrendKind } from './trend-kinds.ts';

interface Said {
  readonly value: FindingValue;
  /** UCUM. */
  readonly unit: string;
}

/** From … to: a plain number is both. */
type Interval = readonly [low: number, high: number];

/** Null where neither is surely higher, or a unit is not comparable. */
export function compareValues(kind: TrendKind, from: Said, to: Said): 'up' | 'down' | 'same' | null {
  const [before, after] = [intervalsOf(kind, from), intervalsOf(kind, to)];
  if (before === undefined || after === undefined || before.length !== after.length) return null;
  const slack = from.unit === to.unit ? 1e-9 : (kind.rounding ?? 1e-9);
  for (const [index, interval] of after.entries()) {
    const direction = compareIntervals(before[index] ?? interval, interval, slack);
    if (direction !== 'same') return direction;
  }
  return 'same';
}

function compareIntervals(before: Interval, after: Interval, slack: number): 'up' | 'down' | 'same' | null {
  const [low, high] = [sign(before[0], after[0], slack), sign(before[1], after[1], slack)];
  if (low === 0 && high === 0) return 'same';
  if (low >= 0 && high >= 0) return 'up';
  return low <= 0 && high <= 0 ? 'down' : null;
}

/** The difference of two infinities is none. */
const sign = (before: number, after: number, slack: number): number =>
  before === after || Math.abs(after - before) <= slack ? 0 : Math.sign(after - before);

/** One for a value, two for a blood pressure, as many as there are sizes. */
function intervalsOf({ unit: own, from = {} }: TrendKind, { value, unit }: Said): Interval[] | undefined {
  const conversion = unit === own ? { times: 1 } : from[unit];
  if (conversion === undefined) return undefined;
  const { plus = 0, times } = conversion;
  return limitsOf(value).map(([low, high]) => [(low + plus) * times, (high + plus) * times]);
}

function limitsOf(value: FindingValue): Interval[] {
  if (typeof value === 'number') return [[value, value]];
  if ('systolic' in value)
    return [
      [value.systolic, value.systolic],
      [value.diastolic, value.diastolic],
    ];
  if ('low' in value) return [[value.low, value.high]];
  if ('comparator' in value)
    return [value.comparator.startsWith('<') ? [-Infinity, value.value] : [value.value, Infinity]];
  return value.map((size) => [size, size]);
}
