import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attributesIn } from '../../test/medication-lexicon.ts';
import { ROUTE_ROWS } from './routes.ts';

test('every route is read behind a dose', () => {
  for (const { value, words, capitals = [] } of ROUTE_ROWS)
    for (const word of [...words, ...capitals])
      assert.deepEqual(attributesIn(`lisinopril 20 mg ${word} daily`)[1], ['route', word, value], word);
});

test('abbreviations that are words too need their capitals, their dots, or a dose', () => {
  assert.deepEqual(attributesIn('lisinopril im'), []);
  assert.deepEqual(attributesIn('lisinopril IM'), [['route', 'IM', 'intramuscular']]);
  assert.deepEqual(attributesIn('lisinopril i.m.'), [['route', 'i.m.', 'intramuscular']]);
  assert.deepEqual(attributesIn('lisinopril 2 mg im')[1], ['route', 'im', 'intramuscular']);
  assert.equal(attributesIn('lisinopril 2 mg od')[1], undefined);
});
