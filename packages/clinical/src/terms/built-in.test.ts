import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInRows, doubtfulTerms } from './built-in.ts';

test('terms that are ordinary words, or something else, are doubtful; what a list says plainly is not', () => {
  const doubtful = doubtfulTerms('medication');
  for (const row of builtInRows()) {
    if (row.category !== 'medication') continue;
    for (const term of row.terms) if (/^\w/.test(term)) assert.ok(!doubtful.has(term), term);
  }
  for (const term of ['iron', 'knee', 'chest pain']) assert.ok(doubtful.has(term), term);
  for (const term of ['lisinopril', 'no such word']) assert.ok(!doubtful.has(term), term);
});
