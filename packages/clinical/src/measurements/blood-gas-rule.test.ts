import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('the three values in their order, named or not', () => {
  const gas = [
    ['ph', 7.32],
    ['pco2', 48],
    ['po2', 65],
  ];
  assert.deepEqual(values('7.32/48/65'), gas);
  assert.deepEqual(values('ABG 7.32, 48, 65'), gas);
  assert.deepEqual(values('blood gas seven point three two over forty eight over sixty five'), gas);
});

test('commas need the name, and venous blood is left out', () => {
  assert.deepEqual(values('7.32, 48, 65'), []);
  assert.deepEqual(values('VBG 7.32/48/35'), []);
  assert.deepEqual(values('7.32/48'), []);
});
