import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn } from '../../test/medication-lexicon.ts';

const dose = (words: string): unknown => attributesIn(`lisinopril ${words}`)[0]?.slice(1);

test('numbers as they are said', () => {
  const said: [string, number][] = [
    ['500 mg', 500],
    ['five hundred milligrams', 500],
    ['two fifty mg', 250],
    ['point five milligrams', 0.5],
    ['two and a half milligrams', 2.5],
    ['one twenty five mg', 125],
    ['fifteen hundred mg', 1500],
    ['1,000 mg', 1000],
    ['0.125 mg', 0.125],
    ['one two five mg', 125],
  ];
  for (const [words, value] of said) assert.deepEqual(dose(words), [words, { value, unit: 'mg' }], words);
});

test('parts of a tablet', () => {
  const said: [string, number][] = [
    ['half a tablet', 0.5],
    ['half tablet', 0.5],
    ['1/2 tablet', 0.5],
    ['½ tablet', 0.5],
    ['one half tablet', 0.5],
    ['a half tablet', 0.5],
    ['a quarter of a tablet', 0.25],
    ['1 1/2 tablets', 1.5],
    ['one and a half tablets', 1.5],
    ['a tablet', 1],
    ['One (1) Tablet', 1],
  ];
  for (const [words, value] of said)
    assert.deepEqual(dose(words), [words, { value, unit: '{tablet}' }], words);
});

test('ranges', () => {
  for (const words of ['5 to 10 mg', '5-10 mg', '5 mg to 10 mg', 'five or ten mg', 'five to ten milligrams'])
    assert.deepEqual(dose(words), [words, { value: { low: 5, high: 10 }, unit: 'mg' }], words);
});

test('the strengths of a combination', () => {
  assert.deepEqual(dose('10/325'), ['10/325', '10/325']);
  assert.deepEqual(dose('20/12.5 mg daily'), ['20/12.5 mg', '20/12.5 mg']);
  assert.deepEqual(dose('875-125 mg'), ['875-125 mg', '875/125 mg']);
});

test('no doses', () => {
  for (const words of [
    '3/14/2020',
    '10/12',
    'level 20',
    '20 years',
    '3 times',
    '2 days ago',
    'x3',
    '0 mg',
    '40 mg/dl',
    '20% of the time he',
    'and blood pressure 120',
    'in 2019',
    '90 tablets',
    '#30',
    'and 65 years old',
    'hemoglobin 12 g',
  ])
    assert.ok(!attributesIn(`lisinopril ${words}`).some(([kind]) => kind === 'dose'), words);
});

test('a number without a unit has the unit 1', () => {
  for (const words of ['20', 'twenty', 'at 20', '20 daily', '20, and', '20 for blood pressure'])
    assert.deepEqual((dose(words) as unknown[])[1], { value: 20, unit: '1' }, words);
});
