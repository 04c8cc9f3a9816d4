import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract, extractTurns } from './extract.ts';
import { isMeasurement } from './finding.ts';

test('a finding has the whole shape of the wire', () => {
  assert.deepEqual(extract('Today blood pressure is one forty over ninety'), [
    {
      kind: 'blood_pressure',
      category: 'measurement',
      text: 'one forty over ninety',
      begin: 24,
      end: 45,
      name: { begin: 6, end: 20 },
      value: { systolic: 140, diastolic: 90 },
      unit: 'mm[Hg]',
      unit_inferred: true,
      assertion: 'present',
      codes: [
        {
          system: 'http://loinc.org',
          code: '85354-9',
          display: 'Blood pressure panel with all children optional',
        },
      ],
      plausible: true,
      flag: 'high',
      attributes: [],
    },
  ]);
});

test('a broken-off half of a pair is retracted, with the number alone', () => {
  const found = extract("blood pressure one fifty i'm sorry one twenty over seventy");
  assert.deepEqual(
    found.filter(isMeasurement).map(({ value, assertion }) => [value, assertion]),
    [
      [150, 'retracted'],
      [{ systolic: 120, diastolic: 70 }, 'present'],
    ],
  );
});

test('a section heading sets the assertion until the next heading', () => {
  const text = 'FAMILY HISTORY:\nMother with BP 180/100.\n\nVITALS:\nBP 120/80';
  assert.deepEqual(
    extract(text).map(({ assertion }) => assertion),
    ['family', 'present'],
  );
});

test('an answer belongs to the question of the turn before', () => {
  const found = extractTurns([
    { speaker: 'doctor', text: 'how much do you weigh' },
    { speaker: 'patient', text: 'about one eighty' },
    { speaker: 'doctor', text: 'pulse is seventy two' },
  ]);
  assert.deepEqual(
    found.map(({ kind, turn, begin, end, name }) => ({ kind, turn, begin, end, name })),
    [
      { kind: 'body_weight', turn: 1, begin: 6, end: 16, name: undefined },
      { kind: 'heart_rate', turn: 2, begin: 9, end: 20, name: { begin: 0, end: 8 } },
    ],
  );
});

test('findings come in the order of the text', () => {
  const found = extract('98% on room air, pulse 72, 120/80 mmHg, 5\'4" tall, temp 37.2 C');
  const begins = found.map(({ begin }) => begin);
  assert.equal(found.length, 5);
  assert.deepEqual(
    begins,
    begins.toSorted((a, b) => a - b),
  );
});

test('no text, no findings', () => {
  assert.deepEqual(extract(''), []);
  assert.deepEqual(extractTurns([]), []);
});
