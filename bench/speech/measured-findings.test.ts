import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measured } from './dictations.ts';
import { addScores, compareMeasured } from './measured-findings.ts';

const pulse = (value: number): Measured => ({ kind: 'heart_rate', value, unit: '/min' });
const pressure: Measured = {
  kind: 'blood_pressure',
  value: { systolic: 120, diastolic: 80 },
  unit: 'mm[Hg]',
};

test('right, missed and never dictated are counted by kind', () => {
  const scores = compareMeasured([pulse(72), pulse(72), pressure], [pulse(72), pulse(80), pressure]);
  assert.deepEqual(Object.fromEntries(scores), {
    heart_rate: { expected: 2, found: 1, wrong: 1 },
    blood_pressure: { expected: 1, found: 1, wrong: 0 },
  });
});

test('a value in another unit is not right', () => {
  const scores = compareMeasured([pulse(72)], [{ ...pulse(72), unit: 'Hz' }]);
  assert.deepEqual(scores.get('heart_rate'), { expected: 1, found: 0, wrong: 1 });
});

test('scores add up', () => {
  const sum = addScores(new Map(), compareMeasured([pulse(1)], [pulse(1)]));
  assert.deepEqual(addScores(sum, compareMeasured([pulse(2)], [])).get('heart_rate'), {
    expected: 2,
    found: 1,
    wrong: 0,
  });
});
