import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOption } from './count-option.ts';

test('whole numbers from 1 are counts', () => {
  assert.equal(countOption('items', '1'), 1);
  assert.equal(countOption('items', '100000'), 100_000);
});

for (const given of ['100k', '', '0', '-3', '2.5', 'NaN', 'Infinity', '1e300']) {
  test(`"${given}" is refused, and the option named`, () => {
    assert.throws(() => countOption('items', given), {
      name: 'RangeError',
      message: `--items is "${given}": give a whole number from 1`,
    });
  });
}
