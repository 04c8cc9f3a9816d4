import assert from 'node:assert/strict';
import { test } from 'node:test';

import { JOINED_NAMES } from '../measurements/names.ts';
import { tokenize } from './tokens.ts';

const texts = (text: string): string[] => tokenize(text, JOINED_NAMES).map((token) => token.text);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['BP120/56', ['bp', '120', '/', '56']],
  ['T97.3', ['t', '97.3']],
  ['98%RA', ['98', '%', 'ra']],
  ['O2Sat98', ['o2sat', '98']],
  ['SpO298%', ['spo2', '98', '%']],
  ['HbA1c 7.2', ['hba1c', '7.2']],
  ['ninety-eight', ['ninety', 'eight']],
  ['65-year-old', ['65', 'year', 'old']],
  ['60-80s', ['60', '-', '80', 's']],
  ['b.p. 13,000', ['bp', '13000']],
  ['mother’s pulse', ['mother', "'s", 'pulse']],
  ["i'm sorry", ["i'm", 'sorry']],
  ["i do n't", ['i', "don't"]],
  ["it does n’t and ca n't", ['it', "doesn't", 'and', "can't"]],
  ["rock n't roll", ['rock', "n't", 'roll']],
  ['3.4.2019', ['3.4.2019']],
  ['5′ 4″', ['5', "'", '4', '"']],
  ['≥95', ['>=', '95']],
  ['98 . 6', ['98', '.', '6']],
];

for (const [text, expected] of CASES) {
  test(`tokens of ${text}`, () => {
    assert.deepEqual(texts(text), expected);
  });
}

test('offsets point into the unchanged text', () => {
  const text = 'BP: 120/80,\n\n  O2 sat 98%';
  for (const token of tokenize(text, JOINED_NAMES)) {
    assert.equal(text.slice(token.begin, token.end).toLowerCase(), token.text);
  }
});
