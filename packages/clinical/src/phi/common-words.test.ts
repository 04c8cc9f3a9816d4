import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isCommonWord } from './common-words.ts';

test('ordinary and clinical words, by the list or by their ending', () => {
  for (const word of [
    'said',
    'cardiology',
    'bronchoscopy',
    'lisinopril',
    'ordered',
    'nephritis',
    'appointment',
  ])
    assert.ok(isCommonWord(word), word);
});

test('rare names are none', () => {
  for (const word of ['okonkwo', 'alvarez', 'desrosiers', 'castellanos', 'osei', 'raman'])
    assert.ok(!isCommonWord(word), word);
});
