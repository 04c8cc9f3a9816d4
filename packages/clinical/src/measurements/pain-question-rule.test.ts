import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../extract.ts';
import { isMeasurement } from '../finding.ts';

const scores = (text: string): unknown[] =>
  extract(text)
    .filter(isMeasurement)
    .map(({ value, name }) => [value, text.slice(name?.begin, name?.end)]);

test('the answer may come late in the next turn; the numbers of the scale are none', () => {
  const text =
    '[doctor] the ankle pain , on a scale of zero to ten , ten being the worst [patient] it kept me up at first but now it is like a two';
  assert.deepEqual(scores(text), [[2, 'pain']]);
});

test('a further score of the answer needs its article', () => {
  assert.deepEqual(
    scores(
      '[doctor] how bad is the headache from one to ten [patient] a five but a nine at night for 3 days',
    ),
    [
      [5, 'headache'],
      [9, 'headache'],
    ],
  );
});

test('what is counted or scored besides is no pain', () => {
  assert.deepEqual(scores('[doctor] how bad is the toothache [patient] bad i called two doctors'), []);
  assert.deepEqual(scores('[doctor] how bad is your anxiety from one to ten [patient] a nine'), []);
  assert.deepEqual(scores('[doctor] how bad is it [patient] a nine'), []);
});
