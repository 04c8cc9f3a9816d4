import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

/** The names of the lesions whose size a text tells. */
const heads = (text: string): string[] =>
  extract(text).flatMap(({ kind, name }) =>
    kind === 'lesion_size' && name !== undefined ? [text.slice(name.begin, name.end)] : [],
  );

test('the nearest head noun, behind the size first', () => {
  assert.deepEqual(heads('mass with a 5 mm nodule'), ['nodule']);
  assert.deepEqual(heads('a nodule beside the mass that measures 5 mm'), ['mass']);
  assert.deepEqual(heads('4 mm and 6 mm polyps'), ['polyps', 'polyps']);
});

test('an organ says where, unless it is what was measured', () => {
  assert.deepEqual(heads('cyst in the right kidney measuring 3 cm'), ['cyst']);
  assert.deepEqual(heads('cyst is benign and the kidney measures 10 cm'), []);
});

test('the sentence before, where the next one goes on about it', () => {
  assert.deepEqual(heads('There is a nodule. It measures 1.2 cm.'), ['nodule']);
  assert.deepEqual(heads('There is a nodule. The uterus measures 8 cm.'), []);
});
