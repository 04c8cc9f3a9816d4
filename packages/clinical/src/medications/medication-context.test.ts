import assert from 'node:assert/strict';
import { test } from 'node:test';

import { medicationsIn } from '../../test/medication-lexicon.ts';
import { MEASURED_DRUGS, NOT_TAKEN } from './medication-context.ts';

const names = (text: string): string[] => medicationsIn(text).map((finding) => finding.text);

test('what is measured or missed is not taken', () => {
  for (const word of NOT_TAKEN) assert.deepEqual(names(`lithium ${word}`), [], word);
});

test('a small number behind a drug that is measured is no dose', () => {
  assert.ok(MEASURED_DRUGS.has('lithium'));
  assert.deepEqual(medicationsIn('lithium 0.8')[0]?.attributes, []);
  assert.equal(medicationsIn('lithium 300')[0]?.attributes.length, 1);
});

test('a word with other meanings counts beside a cue', () => {
  for (const text of [
    'potassium 20 mEq',
    'potassium tablets',
    'potassium po',
    'potassium daily',
    'takes her potassium',
    'he is on potassium',
    'start potassium',
    'lisinopril, potassium and metformin',
    'MEDICATIONS:\npotassium',
  ])
    assert.ok(names(text).includes('potassium'), text);
});

test('and not without', () => {
  for (const text of [
    'potassium 4.2',
    'potassium was 3.4',
    'potassium 4.2 mEq/L',
    'potassium is normal',
    'check potassium daily',
    'high in potassium',
    'lisinopril and potassium 4.2',
    'LABS:\npotassium',
    'MEDICATIONS: lisinopril\nLABS:\npotassium',
  ])
    assert.ok(!names(text).includes('potassium'), text);
});
