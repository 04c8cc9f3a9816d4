import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const kinds = (text: string): string[] =>
  extract(text).flatMap(({ category, kind }) => (category === 'measurement' ? [kind] : []));

test('a word near it says that it is measured in something else', () => {
  assert.deepEqual(kinds('pH 7.32'), ['ph']);
  assert.deepEqual(kinds('UA with pH 7.0'), []);
});

test('a share of oxygen that is set is not the saturation', () => {
  assert.deepEqual(kinds('O2 weaned from 60% to 40%'), ['fio2', 'fio2']);
  assert.deepEqual(kinds('O2 dropped from 95% to 90%'), ['oxygen_saturation', 'oxygen_saturation']);
});

test('half of a fraction is no value', () => {
  assert.deepEqual(kinds('1/2 L nasal cannula'), []);
});
