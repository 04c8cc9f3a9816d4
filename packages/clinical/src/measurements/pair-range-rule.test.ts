import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('a range on either side gives the two sides', () => {
  const low = { low: 110, high: 130 };
  assert.deepEqual(values('BP 110-130/60'), [
    ['systolic_blood_pressure', low],
    ['diastolic_blood_pressure', 60],
  ]);
  assert.deepEqual(values('BP 110 to 130 over 60 to 80'), [
    ['systolic_blood_pressure', low],
    ['diastolic_blood_pressure', { low: 60, high: 80 }],
  ]);
});

test('two pairs stay two pairs', () => {
  assert.equal(values('BP 120/70-140/90').length, 2);
});

test('one side behind the name of both', () => {
  assert.deepEqual(values('BP 90/palp'), [['systolic_blood_pressure', 90]]);
  assert.deepEqual(values('BP in the 140s'), [['systolic_blood_pressure', 140]]);
  assert.deepEqual(values('BP in the 60s'), []);
  assert.deepEqual(values('BP 140'), []);
});
