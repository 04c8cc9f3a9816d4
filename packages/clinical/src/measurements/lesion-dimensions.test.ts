import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../reading/document.ts';
import { readSizes } from './lesion-dimensions.ts';
import { nameDocument } from './named-document.ts';

/** The sizes at the first number of a text, each as its numbers and unit. */
function sizes(text: string): unknown[] {
  const document = nameDocument(readDocument(text, new Set()));
  const at = document.numbers.atoms.findIndex((atom) => atom !== undefined);
  return readSizes(document, at).map(({ numbers, unit, isRange }) => [numbers, unit, isRange]);
}

test('one to three dimensions, the unit once or each time', () => {
  assert.deepEqual(sizes('2.3 x 1.4 x 3.1 cm'), [[[2.3, 1.4, 3.1], 'cm', false]]);
  assert.deepEqual(sizes('3.1 cm x 2.4 cm'), [[[3.1, 2.4], 'cm', false]]);
  assert.deepEqual(sizes('1.2 (AP) x 2.0 (TV) x 2.3 (CC) cm'), [[[1.2, 2, 2.3], 'cm', false]]);
  assert.deepEqual(sizes('3 cm in length by 2 cm in width'), [[[3, 2], 'cm', false]]);
  assert.deepEqual(sizes('four by three centimeters'), [[[4, 3], 'cm', false]]);
});

test('ranges, and trends as two sizes', () => {
  assert.deepEqual(sizes('5-7 mm'), [[[5, 7], 'mm', true]]);
  assert.deepEqual(sizes('2.5- to 3-cm'), [[[2.5, 3], 'cm', true]]);
  assert.deepEqual(sizes('increased from 8 to 11 mm'), [
    [[8], 'mm', false],
    [[11], 'mm', false],
  ]);
});

test('numbers without a unit are sizes only where something is measured', () => {
  assert.deepEqual(sizes('measuring 2 x 3'), [[[2, 3], 'cm', false]]);
  assert.deepEqual(sizes('gauze 2 x 3'), []);
});
