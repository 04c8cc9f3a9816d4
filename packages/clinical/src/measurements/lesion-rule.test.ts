import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';
import { DISTANCE_WORDS, LESIONS, NO_LESIONS, ORGANS } from './lesion-words.ts';

const values = (text: string): unknown[] =>
  extract(text).flatMap((found) => (found.category === 'measurement' ? [[found.kind, found.value]] : []));

test('every head noun, before and behind its size', () => {
  for (const head of LESIONS) {
    assert.deepEqual(values(`there is a 2.5 x 2 cm ${head}`), [['lesion_size', [2.5, 2]]], head);
    assert.deepEqual(values(`${head} that measures 12 mm`), [['lesion_size', [12]]], head);
  }
});

test('the head noun is the name', () => {
  const [found] = extract('a 1 cm axillary lymph node');
  assert.deepEqual(found?.name, { begin: 16, end: 26 });
});

test('what is cut, put in or far away is no lesion', () => {
  for (const word of NO_LESIONS) assert.deepEqual(values(`a 2.5 cm ${word}`), [], word);
  for (const word of ORGANS) assert.deepEqual(values(`the ${word} measures 2.5 cm`), [], word);
  for (const word of DISTANCE_WORDS) assert.deepEqual(values(`the lesion was 2.5 cm ${word} it`), [], word);
});

test('mixed units are given in the last one said', () => {
  assert.deepEqual(values('15 mm x 1.2 cm nodule'), [['lesion_size', [1.5, 1.2]]]);
});

test('a text without a full stop takes no longer per character', () => {
  const time = (text: string): number => {
    const begin = performance.now();
    extract(text);
    return performance.now() - begin;
  };
  const once = 'a 5 mm nodule in the lung and 3 x 4 cm of something else over there measuring ';
  time(once.repeat(400));
  const short = Math.max(time(once.repeat(400)), 1);
  assert.ok(time(once.repeat(4000)) < short * 40);
});
