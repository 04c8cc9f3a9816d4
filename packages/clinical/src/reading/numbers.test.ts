import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readNumbers } from './numbers.ts';
import type { NumberForm } from './numbers.ts';
import { tokenize } from './tokens.ts';

/** The readings of a text's first number that reach its end. */
function readings(text: string): (readonly [number, NumberForm])[] {
  const tokens = tokenize(text, new Set());
  const numbers = readNumbers(tokens);
  return numbers
    .at(0)
    .filter((reading) => reading.last === tokens.length)
    .map((reading) => [reading.value, reading.form] as const);
}

const CASES: readonly (readonly [string, number])[] = [
  ['one twenty', 120],
  ['one twenty five', 125],
  ['one hundred and twenty', 120],
  ['one hundred twenty', 120],
  ['a hundred and two', 102],
  ['a hundred', 100],
  ['ninety eight point six', 98.6],
  ['ninety eight . six', 98.6],
  ['98 point 6', 98.6],
  ['ninety-eight point six', 98.6],
  ['one oh one point two', 101.2],
  ['two oh five', 205],
  ['point nine', 0.9],
  ['nine point oh', 9],
  ['zero point five', 0.5],
  ['oh point five', 0.5],
  ['one point two five', 1.25],
  ['one point twenty five', 1.25],
  ['two and a half', 2.5],
  ['fifteen hundred', 1500],
  ['twenty three hundred', 2300],
  ['one two oh', 120],
  ['twelve fifty', 1250],
  ['thirteen thousand', 13_000],
  ['three thousand two hundred', 3200],
  ['13 thousand', 13_000],
  ['20k', 20_000],
  ['13,000', 13_000],
  ['110s', 110],
  ["110's", 110],
  ['eighties', 80],
  ['one tens', 110],
  ['one twenties', 120],
  ['one hundreds', 100],
  ['zero', 0],
  ['four two zero', 420],
];

for (const [text, value] of CASES) {
  test(`${text} is ${value}`, () => {
    assert.ok(
      readings(text).some(([found, form]) => found === value && form !== 'implied'),
      JSON.stringify(readings(text)),
    );
  });
}

test('digit by digit is all digits or nothing', () => {
  const values = readings('four two zero').map(([value]) => value);
  assert.deepEqual(
    values.toSorted((a, b) => a - b),
    [42, 420],
  );
});

test('an implied point is only ever an alternative', () => {
  assert.deepEqual(readings('ninety eight six'), [[98.6, 'implied']]);
  assert.deepEqual(readings('one oh one two'), [
    [1012, 'digits'],
    [101.2, 'implied'],
  ]);
});

test('a preposition is a digit only where no preposition can stand', () => {
  assert.deepEqual(readings('ninety to normal'), []);
  assert.deepEqual(readings('ninety to'), [[92, 'cardinal']]);
  const tokens = tokenize('ninety to percent', new Set());
  assert.equal(readNumbers(tokens).at(0)[0]?.value, 92);
});

test('no number begins with oh alone', () => {
  assert.deepEqual(readings('oh two'), []);
});
