import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../reading/document.ts';
import { isMeans } from './means.ts';

const isLastMeans = (text: string): boolean => {
  const document = readDocument(text, new Set<string>());
  return isMeans(document, document.tokens.length - 1);
};

test('a drug behind a preposition is what something was done with', () => {
  assert.equal(isLastMeans('no relief with ibuprofen'), true);
  assert.equal(isLastMeans('no bleeding on the warfarin'), true);
  assert.equal(isLastMeans('denies ibuprofen'), false);
});

test('to be not on a drug is not to take it', () => {
  assert.equal(isLastMeans('is not currently on a statin'), false);
  assert.equal(isLastMeans('no longer on warfarin'), false);
});
