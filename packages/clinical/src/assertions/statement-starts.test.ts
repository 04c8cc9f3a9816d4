import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../reading/document.ts';
import { readMentions } from './mention-reading.ts';
import { beginsClause, isJoinedLater, isOfNow } from './statement-starts.ts';

const documentOf = (text: string) => readDocument(text, new Set<string>());

test('a finite verb or a time makes a clause of what stands before it', () => {
  assert.equal(beginsClause(documentOf('cough is better'), 1), true);
  assert.equal(beginsClause(documentOf('cough for three days'), 1), true);
  assert.equal(beginsClause(documentOf('cough for which he came'), 1), false);
  assert.equal(beginsClause(documentOf('bleeding were discussed'), 1), false);
});

test('what is done today is not of the past', () => {
  assert.equal(isOfNow(documentOf('echo today'), 1), true);
  assert.equal(isOfNow(documentOf('echo normal'), 1), false);
});

test('an and or an or further on shows a list', () => {
  const joined = (text: string, comma: number): boolean =>
    isJoinedLater(readMentions(documentOf(text), []), comma);
  assert.equal(joined('without nausea, vomiting or diarrhea', 2), true);
  assert.equal(joined('without gallstones, hepatic steatosis', 2), false);
  assert.equal(joined('without aura, she was seen by her doctor and', 2), false);
  assert.equal(joined('without aura, steatosis. Fever and chills', 2), false);
});
