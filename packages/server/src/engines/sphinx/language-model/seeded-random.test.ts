import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeededRandom, hashText } from './seeded-random.ts';

const draws = (seed: number): number[] => {
  const random = createSeededRandom(seed);
  return Array.from({ length: 20 }, () => random.integer(3, 7));
};

test('the seed decides everything', () => {
  assert.deepEqual(draws(1), draws(1));
  assert.notDeepEqual(draws(1), draws(2));
});

test('whole numbers stay within both ends and reach them', () => {
  const random = createSeededRandom(5);
  const seen = new Set(Array.from({ length: 500 }, () => random.integer(3, 7)));
  assert.deepEqual(
    [...seen].toSorted((a, b) => a - b),
    [3, 4, 5, 6, 7],
  );
});

test('fractions are uniform in [0, 1)', () => {
  const random = createSeededRandom(9);
  const values = Array.from({ length: 10_000 }, () => random.fraction());
  assert.ok(values.every((value) => value >= 0 && value < 1));
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const share = values.filter((value) => Math.floor(value * 10) === tenth).length / values.length;
    assert.ok(Math.abs(share - 0.1) < 0.02, `tenth ${tenth}: ${share}`);
  }
});

test('nothing can be picked from nothing', () => {
  assert.throws(() => createSeededRandom(1).pick([]), RangeError);
  assert.equal(createSeededRandom(1).pick(['only']), 'only');
});

test('hashes are fixed and spread similar texts', () => {
  assert.equal(hashText('no acute distress'), hashText('no acute distress'));
  const remainders = Array.from({ length: 2000 }, (_, index) => hashText(`template number ${index}`) % 20);
  for (let remainder = 0; remainder < 20; remainder += 1) {
    const count = remainders.filter((one) => one === remainder).length;
    assert.ok(count > 60 && count < 140, `${remainder}: ${count}`);
  }
});
