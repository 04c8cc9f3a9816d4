import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Finding } from '../finding.ts';
import { readDocument } from '../reading/document.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { createPartialRedactor } from './partial-redactor.ts';

const find = (text: string): Finding[] =>
  findIdentifiers(readDocument(text, new Set()), []).map(({ finding }) => ({
    ...finding,
    assertion: 'present',
  }));

const redactor = createPartialRedactor(find);

/** What is shown after each word. */
const shown = (text: string): string[] =>
  [...text.matchAll(/\S+/g)].map(
    ({ 0: word, index }) => redactor.partial(text.slice(0, index + word.length)).text,
  );

test('plain words follow one behind', () => {
  assert.deepEqual(shown('the wound is clean'), ['', 'the', 'the wound', 'the wound is']);
});

test('a date is shown when it is complete', () => {
  assert.deepEqual(shown('since the fifth of may he coughs'), [
    '',
    'since',
    'since the',
    'since the',
    'since the',
    'since the',
    'since the [DATE] he',
  ]);
});

for (const [text, ended] of [
  ['mark rodriguez came', ''],
  ['her age is eighty two year old', 'her age is'],
  ['at twelve forty elm street', 'at'],
  ['call five five five one two one two', 'call'],
  ['write john dot smith at example dot org', 'write'],
  ['the young hospital', 'the'],
  ['she is a retired high school teacher', 'she is a retired'],
] as const) {
  test(`${text}: nothing of it is shown too early`, () => {
    for (const out of shown(text)) assert.ok(ended.startsWith(out) || out.includes('['), out);
  });
}

test('a final is shown as a whole', () => {
  const { text, shownLength } = redactor.final('my name is maria okonkwo');
  assert.equal(text, 'my name is [NAME]');
  assert.equal(shownLength, 24);
});
