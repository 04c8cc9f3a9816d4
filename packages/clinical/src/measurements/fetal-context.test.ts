import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const kindsOf = (text: string): string[] =>
  extract(text)
    .filter(({ category }) => category === 'measurement')
    .map(({ kind }) => kind);

test('behind the fundal height a fast heart rate is the baby’s', () => {
  assert.deepEqual(kindsOf('fundal height is thirty and the heart rate is one forty eight'), [
    'fetal_heart_rate',
  ]);
  assert.deepEqual(kindsOf('fundal height 31 cm, heart rate 152'), ['fetal_heart_rate']);
});

test('the mother keeps hers', () => {
  assert.deepEqual(kindsOf('fundal height is thirty, her heart rate is 118'), ['heart_rate']);
  assert.deepEqual(kindsOf('fundal height is thirty and heart rate 84'), ['heart_rate']);
});
