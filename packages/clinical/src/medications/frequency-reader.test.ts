import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn } from '../../test/medication-lexicon.ts';

const frequency = (words: string): unknown =>
  attributesIn(`lisinopril 20 mg ${words}`).find(([kind]) => kind === 'frequency')?.[2];
const every = (period: number, periodUnit: string, periodMax?: number): unknown => ({
  frequency: 1,
  period,
  ...(periodMax === undefined ? {} : { periodMax }),
  periodUnit,
});
const times = (count: number, periodUnit: string, frequencyMax?: number): object => ({
  frequency: count,
  ...(frequencyMax === undefined ? {} : { frequencyMax }),
  period: 1,
  periodUnit,
});

test('intervals', () => {
  for (const words of [
    'every six hours',
    'q6h',
    'q 6 h',
    'q6',
    'q6hrs',
    'q.6h.',
    'every 6 hrs',
    'Q6H',
    'once every 6 hours',
  ])
    assert.deepEqual(frequency(words), every(6, 'h'), words);
  for (const words of ['every four to six hours', 'q4-6h', 'q 4-6 hours', 'every 4 or 6 hours'])
    assert.deepEqual(frequency(words), every(4, 'h', 6), words);
  assert.deepEqual(frequency('every 2 weeks'), every(2, 'wk'));
  assert.deepEqual(frequency('every three months'), every(3, 'mo'));
  assert.deepEqual(frequency('every five minutes'), every(5, 'min'));
  assert.deepEqual(frequency('q 3 days'), every(3, 'd'));
});

test('so many times', () => {
  for (const words of ['three times a day', '3x/day', '3 x daily', 'three times daily', '3 times per day'])
    assert.deepEqual(frequency(words), times(3, 'd'), words);
  assert.deepEqual(frequency('three to four times a day'), times(3, 'd', 4));
  assert.deepEqual(frequency('up to four times a day'), times(1, 'd', 4));
  assert.deepEqual(frequency('up to twice daily'), times(1, 'd', 2));
  assert.deepEqual(frequency('three times a week'), times(3, 'wk'));
  assert.deepEqual(frequency('a day'), times(1, 'd'));
  assert.deepEqual(frequency('per week'), times(1, 'wk'));
});

test('weekdays', () => {
  assert.deepEqual(frequency('monday wednesday and friday'), {
    ...times(3, 'wk'),
    dayOfWeek: ['mon', 'wed', 'fri'],
  });
  assert.deepEqual(frequency('on Mondays and Thursdays'), {
    ...times(2, 'wk'),
    dayOfWeek: ['mon', 'thu'],
  });
  assert.deepEqual(frequency('every Sunday'), { ...times(1, 'wk'), dayOfWeek: ['sun'] });
  assert.deepEqual(frequency('Tu/Th/Sa'), { ...times(3, 'wk'), dayOfWeek: ['tue', 'thu', 'sat'] });
  assert.equal(frequency('on monday'), undefined);
  assert.equal(frequency('m/s'), undefined);
});

test('several together', () => {
  assert.deepEqual(frequency('in the morning and at night'), { when: ['MORN', 'NIGHT'] });
  assert.deepEqual(frequency('every morning and every night'), { when: ['MORN', 'NIGHT'] });
  assert.deepEqual(frequency('daily at bedtime'), { frequency: 1, period: 1, periodUnit: 'd', when: ['HS'] });
  assert.deepEqual(frequency('bid with meals'), { frequency: 2, period: 1, periodUnit: 'd', when: ['C'] });
});

test('once', () => {
  assert.deepEqual(frequency('once'), { once: true });
  assert.deepEqual(frequency('once, then'), { once: true });
  for (const words of ['once I got home', 'once her pressure is fine', 'every time', 'q200h', 'three times'])
    assert.equal(frequency(words), undefined, words);
});
