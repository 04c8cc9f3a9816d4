import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readNumbers } from './numbers.ts';
import { tokenize } from './tokens.ts';

/** The value of the longest reading at token `at`, and the words it covers. */
function heard(text: string, at = 0): { value: number | undefined; words: string } {
  const tokens = tokenize(text, new Set());
  const [reading] = readNumbers(tokens).at(at);
  const begin = tokens[reading?.first ?? 0]?.begin ?? 0;
  return { value: reading?.value, words: text.slice(begin, tokens[(reading?.last ?? 1) - 1]?.end) };
}

test('hesitations within a number are passed over, and stay in its span', () => {
  assert.deepEqual(heard('one um twenty over'), { value: 120, words: 'one um twenty' });
  assert.deepEqual(heard('ninety eight, uh, point six'), {
    value: 98.6,
    words: 'ninety eight, uh, point six',
  });
  assert.deepEqual(heard('ninety eight point um six'), { value: 98.6, words: 'ninety eight point um six' });
});

test('what is said again counts once', () => {
  assert.deepEqual(heard('one um one twenty', 2), { value: 120, words: 'one twenty' });
  assert.equal(heard('one um one twenty').value, undefined);
  assert.deepEqual(heard('one twenty one twenty over eighty', 2), { value: 120, words: 'one twenty' });
  assert.deepEqual(heard('ninety uh ninety eight', 2), { value: 98, words: 'ninety eight' });
});

test('two numbers stay two', () => {
  assert.equal(heard('two uh three').value, 2);
  assert.equal(heard('twenty um thirty').value, 20);
  assert.equal(heard('twenty one twenty one').value, 21);
  assert.equal(heard('five five five one two one two').value, 5_551_212);
});
