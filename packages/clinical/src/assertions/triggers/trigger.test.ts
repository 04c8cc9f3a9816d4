import assert from 'node:assert/strict';
import { test } from 'node:test';

import { MENTION_ROWS, MENTION_TRIGGERS } from './mention-triggers.ts';
import { phrasesOf } from './trigger.ts';

test('a pattern is written out in all its phrases', () => {
  assert.deepEqual(phrasesOf('risk|risks of|for'), ['risk of', 'risk for', 'risks of', 'risks for']);
  assert.deepEqual(phrasesOf('watch out? for'), ['watch out for', 'watch for']);
  assert.deepEqual(phrasesOf('? of?'), ['? of', '?']);
});

test('no pattern stands twice in a row, and every phrase is found', () => {
  for (const { patterns } of MENTION_ROWS) {
    assert.equal(new Set(patterns).size, patterns.length);
    for (const pattern of patterns)
      for (const phrase of phrasesOf(pattern)) assert.ok(MENTION_TRIGGERS.get(phrase) !== undefined, phrase);
  }
});
