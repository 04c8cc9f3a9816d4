import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { codePointOffsets } from './code-points.ts';

test('an offset counts the code points in front of it', () => {
  const offsets = codePointOffsets('a😀b𝒳c');
  assert.equal(offsets.count, 5);
  assert.deepEqual(
    [0, 1, 3, 4, 6, 7].map((offset) => offsets.at(offset)),
    [0, 1, 2, 3, 4, 5],
  );
});

test('it agrees with the iterator of strings, for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
      const text = pieces.join('').toWellFormed();
      const offsets = codePointOffsets(text);
      let units = 0;
      let points = 0;
      for (const character of text) {
        assert.equal(offsets.at(units), points);
        units += character.length;
        points += 1;
      }
      assert.equal(offsets.at(units), points);
      assert.equal(offsets.count, points);
    }),
  );
});
