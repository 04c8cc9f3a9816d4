import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('three parts make a sum', () => {
  assert.deepEqual(values('E3V4M5'), [['gcs', 12]]);
  assert.deepEqual(values('eye opening 4, verbal 5, motor 6'), [['gcs', 15]]);
});

test('a total that is said is the value, once', () => {
  assert.deepEqual(values('GCS 15 (E4V5M6)'), [['gcs', 15]]);
  assert.deepEqual(values('E4V5M6 = 15'), [['gcs', 15]]);
});

test('two parts, or parts out of range, are nothing', () => {
  assert.deepEqual(values('E4V5'), []);
  assert.deepEqual(values('E5V5M6'), []);
});
