/** Every number from 0 to 400, and every tenth from 30.0 to 43.0, read back in every way it is said, and read as nothing else. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract, isMeasurement } from '../src/index.ts';
import { readNumbers } from '../src/reading/numbers.ts';
import type { Reading } from '../src/reading/numbers.ts';
import { tokenize } from '../src/reading/tokens.ts';
import { waysOfImpliedTenth, waysOfInteger, waysOfTenth } from './ways-of-saying.ts';

/** The readings of a text that reach from its start to its end. */
function wholeReadings(text: string): readonly Reading[] {
  const tokens = tokenize(text, new Set());
  return readNumbers(tokens)
    .at(0)
    .filter((reading) => reading.last === tokens.length);
}

/** The only value a text is read as, without what only a slot can know; undefined where there is none. */
function onlyValue(text: string): number | undefined {
  const values = new Set(
    wholeReadings(text)
      .filter(({ form }) => form !== 'implied')
      .map(({ value }) => value),
  );
  return values.size === 1 ? [...values][0] : undefined;
}

const INTEGERS = Array.from({ length: 401 }, (_, i) => i);
const TENTHS = Array.from({ length: 131 }, (_, i) => (300 + i) / 10);

test('whole numbers from 0 to 400', () => {
  for (const value of INTEGERS)
    for (const way of waysOfInteger(value)) assert.equal(onlyValue(way), value, way);
});

test('tenths from 30.0 to 43.0', () => {
  for (const value of TENTHS) for (const way of waysOfTenth(value)) assert.equal(onlyValue(way), value, way);
});

/** `thirty one` is 31 and no 30.1, by nature: after a full ten the tenth is heard as its unit. */
const heardAs = (value: number, way: string): number =>
  /^(?:thirty|forty) (?!oh?$)\w+$/.test(way) ? Math.trunc(value) + Math.round((value % 1) * 10) : value;

test('tenths without their point, in the slot of a temperature', () => {
  for (const value of TENTHS) {
    for (const way of waysOfImpliedTenth(value)) {
      const [found] = extract(`temperature ${way}`);
      assert.equal(
        found !== undefined && isMeasurement(found) && found.kind === 'body_temperature'
          ? found.value
          : undefined,
        heardAs(value, way),
        way,
      );
    }
  }
});

test('whole numbers keep their value in the middle of a sentence', () => {
  for (const value of INTEGERS.filter((n) => n >= 40 && n <= 250)) {
    for (const way of waysOfInteger(value)) {
      if (way.includes('.')) continue;
      const [found] = extract(`her heart rate is ${way} and regular`);
      assert.equal(
        found !== undefined && isMeasurement(found) && found.kind === 'heart_rate' ? found.value : undefined,
        value,
        way,
      );
    }
  }
});

/** Two readings by nature: what was said fits both, so the slot decides. */
const AMBIGUOUS: readonly (readonly [string, readonly number[]])[] = [
  // A year or a time of day as well as a number in hundreds.
  ['twelve fifty', [1250]],
  ['twenty twenty', [2020]],
  // Two hundred and fifty; a clock's ten to three is never a reading of the number.
  ['two fifty', [250]],
  // All digits, and never the first ones alone.
  ['four two zero', [420]],
  ['one two oh', [120]],
];

for (const [text, values] of AMBIGUOUS) {
  test(`${text}: what it may be without a slot`, () => {
    const found = wholeReadings(text).flatMap(({ form, value }) => (form === 'implied' ? [] : [value]));
    assert.deepEqual([...new Set(found)], values);
  });
}
