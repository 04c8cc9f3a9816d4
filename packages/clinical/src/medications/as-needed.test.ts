import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn } from '../../test/medication-lexicon.ts';
import { AS_NEEDED_PHRASES, REASONS } from './as-needed.ts';

const asNeeded = (words: string): unknown =>
  attributesIn(`lisinopril 20 mg ${words}`).find(([kind]) => kind === 'as_needed')?.[2];

test('every phrase, and every reason', () => {
  for (const phrase of AS_NEEDED_PHRASES) assert.equal(asNeeded(phrase), true, phrase);
  for (const reason of REASONS) {
    assert.equal(asNeeded(`as needed for ${reason}`), reason, reason);
    assert.equal(asNeeded(`prn ${reason}`), reason, reason);
  }
});

test('reasons of other words, and where they end', () => {
  assert.equal(asNeeded('as needed for stage fright'), 'stage fright');
  assert.equal(asNeeded('as needed for nausea and vomiting'), 'nausea and vomiting');
  assert.equal(asNeeded('prn fever or pain'), 'fever or pain');
  assert.equal(asNeeded('as needed for pain and metformin'), 'pain');
  assert.equal(asNeeded('as needed for her knees when she walks'), 'her knees');
  assert.equal(asNeeded('prn walks'), true);
});
