import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesInGaps, withGap, type Gap } from './gaps.ts';

const gap = (fromByte: number, toByte: number): Gap => ({ fromByte, toByte });

const cases: readonly [before: Gap[], fromByte: number, toByte: number, after: Gap[]][] = [
  [[], 2, 2, []],
  [[], 4, 2, []],
  [[], 0, 4, [gap(0, 4)]],
  [[gap(0, 4)], 8, 9, [gap(0, 4), gap(8, 9)]],
  [[gap(8, 9)], 0, 4, [gap(0, 4), gap(8, 9)]],
  [[gap(0, 4)], 4, 6, [gap(0, 6)]],
  [[gap(0, 4), gap(8, 9)], 3, 8, [gap(0, 9)]],
  [[gap(0, 9)], 2, 3, [gap(0, 9)]],
];

for (const [before, fromByte, toByte, after] of cases) {
  test(`${JSON.stringify(before)} with ${fromByte} to ${toByte}`, () => {
    assert.deepEqual(withGap(before, fromByte, toByte), after);
  });
}

test('bytes in gaps, all of them and up to a position', () => {
  const gaps = [gap(0, 4), gap(8, 10)];
  assert.equal(bytesInGaps(gaps), 6);
  assert.equal(bytesInGaps(gaps, 9), 5);
  assert.equal(bytesInGaps(gaps, 2), 2);
});
