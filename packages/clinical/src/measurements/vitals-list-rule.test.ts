import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const kinds = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('numbers alone are told by their order', () => {
  const expected = [
    ['body_temperature', 98.4],
    ['heart_rate', 76],
    ['blood_pressure', { systolic: 131, diastolic: 77 }],
    ['respiratory_rate', 17],
    ['oxygen_saturation', 96],
  ];
  assert.deepEqual(kinds('VS: 98.4 76 131/77 17 96%'), expected);
  assert.deepEqual(kinds('Vitals on arrival: 98.4, 76, 131/77, 17, 96% RA'), expected);
});

test('what is missing or out of place makes the list doubtful', () => {
  assert.deepEqual(kinds('VS: 98.4 76 131/77'), [['blood_pressure', { systolic: 131, diastolic: 77 }]]);
  assert.deepEqual(kinds('VS 76 17 98.4'), []);
  assert.deepEqual(kinds('room 98 76 17'), []);
});
