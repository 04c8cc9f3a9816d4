import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainEnd } from './plain-tokens.ts';

/** Text, and the plain token at its start; an empty one takes a closer look. */
const CASES: readonly (readonly [text: string, token: string])[] = [
  ['fever and', 'fever'],
  ['fever', 'fever'],
  ['Fever.', 'Fever'],
  ['mid-foot', 'mid'],
  ["she's", ''],
  ['b.p. 120', ''],
  ['a1c', ''],
  ['naïve', ''],
  ['72 bpm', '72'],
  ['72.', '72'],
  ['72, 80', '72'],
  ['98.6 F', '98.6'],
  ['3.4.2019', ''],
  ['1,200', ''],
  ['/80', '/'],
  ['(', '('],
  ['<= 5', ''],
  ['- 5', ''],
  ['.5', ''],
  ['½', ''],
];

for (const [text, token] of CASES)
  test(`\`${text}\` begins with ${token === '' ? 'nothing plain' : `\`${token}\``}`, () => {
    assert.equal(text.slice(0, plainEnd(text, 0)), token);
  });
