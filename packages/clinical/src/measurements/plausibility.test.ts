import assert from 'node:assert/strict';
import { test } from 'node:test';

import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { MeasurementKind } from './kinds/kind.ts';
import { flagOf, inferUnit, isPlausiblePair } from './plausibility.ts';
import type { FindingValue } from '../finding.ts';

function row(kind: string): MeasurementKind {
  const found = MEASUREMENT_KINDS.find((candidate) => candidate.kind === kind);
  assert.ok(found !== undefined);
  return found;
}

const DEFAULTS: readonly (readonly [string, number, string | undefined])[] = [
  ['body_temperature', 37.2, 'Cel'],
  ['body_temperature', 98.6, '[degF]'],
  ['body_temperature', 72, undefined],
  ['body_weight', 182, '[lb_av]'],
  ['body_weight', 70, 'kg'],
  ['body_weight', 8, undefined],
  ['body_height', 64, '[in_i]'],
  ['body_height', 170, 'cm'],
  ['fio2', 0.4, '1'],
];

for (const [kind, value, unit] of DEFAULTS) {
  test(`${kind} ${value} is in ${unit ?? 'no unit'}`, () => {
    assert.equal(inferUnit(row(kind), [value])?.unit.unit, unit);
  });
}

const FLAGS: readonly (readonly [string, FindingValue, string | null])[] = [
  ['heart_rate', 72, null],
  ['heart_rate', 101, 'high'],
  ['heart_rate', 59, 'low'],
  ['heart_rate', 131, 'critical'],
  ['heart_rate', { low: 110, high: 120 }, 'high'],
  ['heart_rate', { low: 90, high: 120 }, null],
  ['heart_rate', { comparator: '>', value: 120 }, null],
  ['oxygen_saturation', 91, 'critical'],
  ['blood_pressure', { systolic: 118, diastolic: 76 }, null],
  ['blood_pressure', { systolic: 118, diastolic: 85 }, 'high'],
  ['blood_pressure', { systolic: 85, diastolic: 55 }, 'low'],
  ['blood_pressure', { systolic: 190, diastolic: 95 }, 'critical'],
];

for (const [kind, value, flag] of FLAGS) {
  test(`${kind} ${JSON.stringify(value)} is flagged ${flag}`, () => {
    const unit = row(kind).units[0];
    assert.ok(unit !== undefined);
    assert.equal(flagOf(row(kind), unit, value), flag);
  });
}

test('a pair is plausible when both are and the first is above the second', () => {
  assert.ok(isPlausiblePair(row('blood_pressure'), 120, 80));
  assert.ok(!isPlausiblePair(row('blood_pressure'), 80, 120));
  assert.ok(!isPlausiblePair(row('blood_pressure'), 400, 80));
});
