import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn } from '../../test/medication-lexicon.ts';
import { FREQUENCY_ROWS, NO_FREQUENCIES } from './frequency-words.ts';

test('every phrase is read behind a dose', () => {
  for (const [timing, phrases] of FREQUENCY_ROWS)
    for (const phrase of phrases)
      assert.deepEqual(attributesIn(`lisinopril 20 mg ${phrase}`)[1], ['frequency', phrase, timing], phrase);
});

test('phrases that say no frequency', () => {
  for (const phrase of NO_FREQUENCIES)
    assert.ok(!attributesIn(`lisinopril 20 mg ${phrase}`).some(([kind]) => kind === 'frequency'), phrase);
});
