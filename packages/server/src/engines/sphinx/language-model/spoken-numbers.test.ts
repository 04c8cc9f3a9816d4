import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeededRandom } from './seeded-random.ts';
import { speakDecimal, speakInteger, speakOrdinal, speakYear } from './spoken-numbers.ts';

/** Every way in which a number came out in many draws. */
function ways(speak: (random: ReturnType<typeof createSeededRandom>) => string): Set<string> {
  const random = createSeededRandom(3);
  return new Set(Array.from({ length: 400 }, () => speak(random)));
}

test('whole numbers come out in all the ways people say them, and no other', () => {
  const cases: readonly [value: number, spoken: string[]][] = [
    [0, ['zero']],
    [7, ['seven']],
    [20, ['twenty']],
    [81, ['eighty one']],
    [100, ['one hundred', 'one oh oh', 'one zero zero']],
    [105, ['one oh five', 'one hundred five', 'one hundred and five', 'one zero five']],
    [120, ['one twenty', 'one hundred twenty', 'one hundred and twenty', 'one two oh', 'one two zero']],
    [1500, ['fifteen hundred', 'one thousand five hundred', 'one five oh oh', 'one five zero zero']],
    [2000, ['two thousand', 'two oh oh oh', 'two zero zero zero']],
    [150_000, ['one hundred fifty thousand', 'one hundred and fifty thousand']],
  ];
  for (const [value, spoken] of cases) {
    assert.deepEqual([...ways((random) => speakInteger(value, random))].sort(), spoken.sort(), String(value));
  }
});

test('what cannot be spoken is refused', () => {
  const random = createSeededRandom(1);
  for (const value of [-1, 1.5, 1_000_000]) assert.throws(() => speakInteger(value, random), RangeError);
  for (const value of [0, 40]) assert.throws(() => speakOrdinal(value), RangeError);
});

test('decimals keep their places', () => {
  assert.deepEqual([...ways((random) => speakDecimal(98.6, 1, random))], ['ninety eight point six']);
  assert.deepEqual([...ways((random) => speakDecimal(0.5, 1, random))].sort(), [
    'point five',
    'zero point five',
  ]);
  assert.deepEqual([...ways((random) => speakDecimal(1.25, 2, random))].sort(), [
    'one point twenty five', 'one point two five',
  ]); // prettier-ignore
  assert.deepEqual([...ways((random) => speakDecimal(7.05, 2, random))].sort(), [
    'seven point oh five', 'seven point zero five',
  ]); // prettier-ignore
});

test('ordinals and years', () => {
  assert.deepEqual([1, 3, 12, 20, 22, 30, 31].map(speakOrdinal), [
    'first', 'third', 'twelfth', 'twentieth', 'twenty second', 'thirtieth', 'thirty first',
  ]); // prettier-ignore
  assert.deepEqual([...ways((random) => speakYear(1998, random))], ['nineteen ninety eight']);
  assert.deepEqual([...ways((random) => speakYear(1906, random))], ['nineteen oh six']);
  assert.deepEqual([...ways((random) => speakYear(2007, random))].sort(), [
    'two thousand and seven', 'two thousand seven',
  ]); // prettier-ignore
  assert.ok(ways((random) => speakYear(2024, random)).has('twenty twenty four'));
});
