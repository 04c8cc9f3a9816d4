import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../reading/document.ts';
import { readDigitRun } from './digit-runs.ts';
import { Reader } from './reader.ts';

const read = (text: string, letters = false): string | undefined => {
  const document = readDocument(text, new Set());
  return readDigitRun(new Reader(document, new Uint8Array(document.tokens.length)), 0, letters)?.characters;
};

const ROWS: readonly (readonly [string, string | undefined])[] = [
  ['five five five one two one two', '5551212'],
  ['five five five dash twelve twelve', '5551212'],
  ['eight hundred five five five', '800555'],
  ['double five oh one', '5501'],
  ['triple six two', '6662'],
  ['oh three fourteen seventy two', '031472'],
  ['617-555', '617555'],
  ['48 27', '4827'],
  ['one two period', '12'],
  ['blood pressure', undefined],
  ['98.6', undefined],
];
for (const [text, characters] of ROWS) test(text, () => assert.equal(read(text), characters));

test('letters belong to a record number where they are asked for', () => {
  assert.equal(read('d four four one', true), 'd441');
  assert.equal(read('S19-4432', true), 's194432');
  assert.equal(read('d four four one'), undefined);
});
