import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SetName } from './sentence-sets.ts';
import { judge } from './targets.ts';

const verdictsFor = (
  rates: Partial<Record<SetName, [ours: number, stock: number]>>,
  cpuRatio?: number,
): boolean[] =>
  judge((set) => {
    const pair = rates[set];
    return pair === undefined ? undefined : { ours: pair[0], stock: pair[1] };
  }, cpuRatio).map(({ met }) => met);

test('each target is judged at its own bound', () => {
  assert.deepEqual(verdictsFor({ 'held-out sentences': [0.099, 0.3] }), [true]);
  assert.deepEqual(verdictsFor({ 'held-out sentences': [0.1, 0.3] }), [false]);
  assert.deepEqual(verdictsFor({ 'real people': [0.2875, 0.27] }), [true]);
  assert.deepEqual(verdictsFor({ 'real people': [0.295, 0.27] }), [false]);
  assert.deepEqual(verdictsFor({ 'general english': [0.05, 0.1] }), [true]);
  assert.deepEqual(verdictsFor({}, 1.05), [true]);
  assert.deepEqual(verdictsFor({}, 1.1), [false]);
});

test('what was not measured is not judged', () => {
  assert.deepEqual(verdictsFor({}), []);
  assert.deepEqual(verdictsFor({ 'held-out templates': [0.5, 0.6] }), []);
});
