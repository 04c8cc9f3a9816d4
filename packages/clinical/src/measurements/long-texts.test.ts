/** Texts that led a rule from value to value: none throws, and none takes longer per character than a short one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../index.ts';

const LONG_CHARACTERS = 100_000;
const TIMES_LONGER = 8;
/** A square would take 64 times as long; machines are noisy. */
const MOST_TIMES = 32;

const TEXTS = [
  '98% on ',
  '3 cm, ',
  'AST/ALT/',
  'Na, K, ',
  '3 cm and 98% on ',
  'nodules measuring 4, 5, ',
  'A1c was 7.9 and is ',
];

function millisecondsOf(text: string): number {
  const begin = performance.now();
  extract(text);
  return performance.now() - begin;
}

for (const phrase of TEXTS)
  test(`over and over: ${phrase}`, () => {
    const long = phrase.repeat(Math.ceil(LONG_CHARACTERS / phrase.length));
    const short = long.slice(0, LONG_CHARACTERS / TIMES_LONGER);
    millisecondsOf(short);
    const shortest = Math.min(...[0, 1, 2].map(() => millisecondsOf(short)));
    const times = millisecondsOf(long) / Math.max(shortest, 1);
    assert.ok(times < MOST_TIMES, `${times.toFixed(1)} times as long`);
  });
