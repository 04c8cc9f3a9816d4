import assert from 'node:assert/strict';
import { test } from 'node:test';

import { assertAll } from './assert.ts';
import { readDocument } from '../reading/document.ts';
import { TokenSet } from '../reading/token-set.ts';
import type { Statement } from './statement.ts';

/** A mention of the words, which stand once in the text. */
function mentionOf(
  text: string,
  words: string,
  more: Partial<Statement> = {},
  turnOffsets: number[] = [],
): string {
  const document = readDocument(text, new Set(), turnOffsets);
  const begin = text.indexOf(words);
  const first = document.tokens.findIndex((token) => token.begin >= begin);
  const last = document.tokens.findLastIndex((token) => token.end <= begin + words.length) + 1;
  const statement: Statement = {
    first,
    last,
    form: 'mention',
    subject: 'condition',
    category: 'condition',
    ...more,
  };
  return assertAll(document, [statement], new TokenSet(0, []))[0] ?? '';
}

test('what the finder knows holds, unless it is taken back', () => {
  assert.equal(mentionOf('NKDA', 'NKDA', { assertion: 'negated' }), 'negated');
  assert.equal(mentionOf('no gout', 'gout', { assertion: 'present' }), 'present');
  assert.equal(mentionOf('gout scratch that', 'gout', { assertion: 'present' }), 'retracted');
});

test('a part of the body is there', () => {
  assert.equal(mentionOf('no swelling of the knee', 'knee', { category: 'anatomy' }), 'present');
});

test('a date is no thing that is so or not', () => {
  assert.equal(mentionOf('no visit on march third', 'march third', { category: 'phi' }), 'present');
});

test('turns that only their offsets show hold questions and answers too', () => {
  assert.equal(mentionOf('any chest pain\nno\n', 'chest pain', {}, [0, 15]), 'negated');
  assert.equal(mentionOf('chest pain\nyeah sometimes\n', 'chest pain', {}, [0, 11]), 'present');
  assert.equal(mentionOf('no fever\nokay\n', 'fever', {}, [0, 9]), 'negated');
});

test('no statements, no assertions', () => {
  assert.deepEqual(assertAll(readDocument('no fever', new Set()), [], new TokenSet(0, [])), []);
});
