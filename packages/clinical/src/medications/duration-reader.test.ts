import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn } from '../../test/medication-lexicon.ts';
import { DURATION_LEADS } from './duration-reader.ts';
import { TIME_UNIT_ROWS } from './time-units.ts';

const duration = (text: string): unknown =>
  attributesIn(text)
    .find(([kind]) => kind === 'duration')
    ?.slice(1);

test('behind every lead, in every unit', () => {
  for (const lead of DURATION_LEADS)
    assert.deepEqual(
      duration(`lisinopril 20 mg ${lead} 10 days`),
      [`${lead} 10 days`, { value: 10, unit: 'd' }],
      lead,
    );
  for (const [unit, words] of TIME_UNIT_ROWS)
    for (const word of words.filter((w) => w !== 'hourly'))
      assert.deepEqual(duration(`lisinopril for 3 ${word}`), [`for 3 ${word}`, { value: 3, unit }], word);
});

test('as it is said', () => {
  assert.deepEqual(duration('a 10 day course of lisinopril'), ['10 day course', { value: 10, unit: 'd' }]);
  assert.deepEqual(duration('ten days of lisinopril'), ['ten days', { value: 10, unit: 'd' }]);
  assert.deepEqual(duration('lisinopril tid for a week'), ['for a week', { value: 1, unit: 'wk' }]);
  assert.deepEqual(duration('lisinopril bid 7 days'), ['7 days', { value: 7, unit: 'd' }]);
  assert.deepEqual(duration('lisinopril for 7-10 days'), [
    'for 7-10 days',
    { value: { low: 7, high: 10 }, unit: 'd' },
  ]);
});

test('other times are none', () => {
  for (const text of [
    'lisinopril 3 days ago',
    'lisinopril for a 65 year old',
    'cough for two weeks and lisinopril',
    'lisinopril 90 day supply',
    'lisinopril and a cough for two weeks',
    'lisinopril because of a headache for three days',
  ])
    assert.equal(duration(text), undefined, text);
});
