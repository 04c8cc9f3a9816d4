import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readWords } from './words.ts';

const texts = (text: string) => readWords(text).map((word) => word.text);
const sentences = (text: string) => readWords(text).map((word) => word.sentence);

test('words, numbers and marks, with what is written together taken apart', () => {
  assert.deepEqual(texts('Take 1,500.5mg p.o. q6h'), ['take', '1,500.5', 'mg', 'po', 'q6h']);
  assert.deepEqual(texts('X-ray, COVID-19; 10-20'), ['x', 'ray', ',', 'covid', '19', ';', '10', '-', '20']);
  assert.deepEqual(texts('Alzheimer’s 65-year-old'), ["alzheimer's", '65', 'year', 'old']);
  assert.deepEqual(texts('😀 ½'), ['😀', '½']);
});

test('places are of the unchanged text', () => {
  const text = 'İ 10mg\n“p.o.”';
  for (const { begin, end } of readWords(text))
    assert.match(text.slice(begin, end), /^(?:İ|10|mg|“|p\.o\.|”)$/);
});

test('a dot, a line break and a question end a sentence; a decimal point and a title do not', () => {
  assert.deepEqual(sentences('no. Yes? a'), [0, 0, 1, 1, 2]);
  assert.deepEqual(sentences('a\nb'), [0, 1]);
  assert.deepEqual(sentences('a:\nb'), [0, 0, 0]);
  assert.deepEqual(sentences('2.5 x'), [0, 0]);
  assert.deepEqual(sentences('Dr. Lee'), [0, 0, 0]);
  assert.deepEqual(sentences('10 mg. daily'), [0, 0, 0, 0]);
  assert.deepEqual(sentences('10 mg. Daily'), [0, 0, 0, 1]);
});
