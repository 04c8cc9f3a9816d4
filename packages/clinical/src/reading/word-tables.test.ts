import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from './tokens.ts';
import { WordSet, WordTable } from './word-tables.ts';

test('a set and a table know their words in any capitals, and no others', () => {
  const set = new WordSet(['fever', "o'clock", '/']);
  const table = new WordTable([
    ['fever', 1],
    ['cough', 2],
  ]);
  const tokens = tokenize("Fever / cough and neverheardof at 3 o'clock", new Set());
  const known = tokens.filter((token) => set.has(token)).map(({ text }) => text);
  assert.deepEqual(known, ['fever', '/', "o'clock"]);
  assert.deepEqual(
    tokens.slice(0, 4).map((token) => table.get(token)),
    [1, undefined, 2, undefined],
  );
  assert.equal(set.has(undefined), false);
  assert.equal(table.get(undefined), undefined);
});
