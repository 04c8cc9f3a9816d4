/** Pass 6: which of a kind's units a number may have, whether a person can show it, and what a reference says of it. */

import type { Measurement, FindingValue } from '../finding.ts';
import type { KindUnit, MeasurementKind, Reference } from './kinds/kind.ts';

export interface UnitChoice {
  readonly unit: KindUnit;
  readonly inferred: boolean;
  readonly plausible: boolean;
}

/** How far outside a plausible range a plainly named number without a unit is still taken for a (wrong) value. */
const SLIP_FACTOR = 1.5;

const within = (value: number, range: readonly [number, number] | undefined): boolean =>
  range !== undefined && value >= range[0] && value <= range[1];

/** Chooses among the units that were said; an implausible value keeps the first of them. */
export function chooseStatedUnit(
  row: MeasurementKind,
  stated: readonly string[],
  values: readonly number[],
): UnitChoice | undefined {
  const allowed = row.units.filter((u) => stated.includes(u.unit));
  const fitting = allowed.find((u) => values.every((value) => within(value, u.plausible)));
  const unit = fitting ?? allowed[0];
  return unit === undefined ? undefined : { unit, inferred: false, plausible: fitting !== undefined };
}

/** The default unit, where nobody said one: the first whose range for silence holds every number. */
export function inferUnit(row: MeasurementKind, values: readonly number[]): UnitChoice | undefined {
  const unit = row.units.find((u) => values.every((value) => within(value, u.inferred)));
  return unit === undefined ? undefined : { unit, inferred: true, plausible: true };
}

/** A number that no unit of the kind makes plausible, but near enough to be a slip of tongue or key. */
export function inferImplausible(row: MeasurementKind, value: number): UnitChoice | undefined {
  if (row.outOf !== undefined || row.units.some((u) => within(value, u.plausible))) return undefined;
  const unit = row.units.find(
    (u) =>
      u.inferred !== undefined &&
      value >= u.plausible[0] / SLIP_FACTOR &&
      value <= u.plausible[1] * SLIP_FACTOR,
  );
  return unit === undefined ? undefined : { unit, inferred: true, plausible: false };
}

function judge(value: number, reference: Reference): Measurement['flag'] {
  const { low, high, criticalLow, criticalHigh } = reference;
  if (criticalLow !== undefined && value <= criticalLow) return 'critical';
  if (criticalHigh !== undefined && value >= criticalHigh) return 'critical';
  if (low !== undefined && value < low) return 'low';
  if (high !== undefined && value > high) return 'high';
  return null;
}

/** The flag of a value; of a range, only where both ends agree; of a bound (`< 50`), none. */
export function flagOf(row: MeasurementKind, unit: KindUnit, value: FindingValue): Measurement['flag'] {
  const reference = unit.reference;
  if (reference === undefined) return null;
  if (typeof value === 'number') return judge(value, reference);
  if ('systolic' in value) {
    const flags = new Set([
      judge(value.systolic, reference),
      judge(value.diastolic, row.second?.reference ?? {}),
    ]);
    return (['critical', 'high', 'low'] as const).find((flag) => flags.has(flag)) ?? null;
  }
  if ('low' in value) {
    const low = judge(value.low, reference);
    return low === judge(value.high, reference) ? low : null;
  }
  return null;
}

/** A pair that a person can show: both in range, the first above the second. */
export function isPlausiblePair(row: MeasurementKind, first: number, second: number): boolean {
  return within(first, row.units[0]?.plausible) && within(second, row.second?.plausible) && first > second;
}
