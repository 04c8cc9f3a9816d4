import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlipOf, meantBy } from './slip-of-the-pen.ts';

const names: readonly [name: string, candidate: string, isSlip: boolean][] = [
  ['API_PROT', 'API_PORT', true],
  ['API_PORTS', 'API_PORT', true],
  ['PORT', 'API_PORT', false],
  ['API_HOST', 'API_PORT', true],
  ['', 'ab', true],
  ['', 'abc', false],
];
for (const [name, candidate, isSlip] of names) {
  test(`${JSON.stringify(name)} is ${isSlip ? 'a' : 'no'} slip of ${candidate}`, () =>
    assert.equal(isSlipOf(name, candidate), isSlip));
}

const known = ['text', 'turns', 'safe_harbor', 'all'];
const given: readonly [given: string, meant: string | undefined][] = [
  ['txet', 'text'],
  ['Text', 'text'],
  ['turn', 'turns'],
  ['safe-harbor', 'safe_harbor'],
  ['ALL', 'all'],
  // A name, a note, and what is too short to tell.
  ['john', undefined],
  ['text of mr. doe', undefined],
  ['al', undefined],
  ['', undefined],
  ['t'.repeat(10_000), undefined],
];
for (const [word, meant] of given) {
  test(`by ${JSON.stringify(word.slice(0, 20))} ${meant ?? 'nothing'} is meant`, () =>
    assert.equal(meantBy(word, known), meant));
}
