import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn } from '../../test/medication-lexicon.ts';
import { FORM_ROWS, NO_FORMS } from './forms.ts';

test('every form is read behind the name', () => {
  for (const { value, words } of FORM_ROWS)
    for (const word of words) {
      const written = word.toUpperCase();
      assert.deepEqual(attributesIn(`lisinopril ${written}`), [['form', written, value]], word);
    }
});

test('words that only sound like one are none', () => {
  for (const words of NO_FORMS)
    assert.ok(!attributesIn(`lisinopril ${words} it`).some(([kind]) => kind === 'form'), words);
  for (const words of ['in the er', 'dr smith', 'from the tablet computer'])
    assert.deepEqual(attributesIn(`lisinopril ${words}`), [], words);
});
