import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '@clarity-care/clinical';
import { FindingCache } from './finding-cache.ts';

const finding: Finding = {
  kind: 'sign',
  category: 'condition',
  text: 'pain',
  begin: 0,
  end: 4,
  assertion: 'present',
  codes: [],
  attributes: [],
};

test('the longest unused goes when it is full', () => {
  const cache = new FindingCache(2);
  cache.set('a', [finding]);
  cache.set('b', []);
  assert.deepEqual(cache.get('a'), [finding]);
  cache.set('c', []);
  assert.equal(cache.get('b'), undefined);
  assert.deepEqual(cache.get('a'), [finding]);
  assert.deepEqual(cache.get('c'), []);
});

test('texts that differ in anything are different, and one that is set again counts once', () => {
  const cache = new FindingCache(2);
  cache.set('a', [finding]);
  cache.set('a', []);
  cache.set('A', [finding]);
  assert.deepEqual(cache.get('a'), []);
  assert.deepEqual(cache.get('A'), [finding]);
  assert.equal(cache.get('a '), undefined);
});
