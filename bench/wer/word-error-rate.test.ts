import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addWordErrors,
  comparableWords,
  countWordErrors,
  noWordErrors,
  wordErrorRate,
} from './word-error-rate.ts';

const words = (text: string): string[] => (text === '' ? [] : text.split(' '));

const cases: readonly [reference: string, heard: string, sub: number, ins: number, del: number][] = [
  ['', '', 0, 0, 0],
  ['start the drug', 'start the drug', 0, 0, 0],
  ['start the drug', '', 0, 0, 3],
  ['', 'start the drug', 0, 3, 0],
  ['start the drug', 'stop the drug', 1, 0, 0],
  ['start the drug', 'start drug', 0, 0, 1],
  ['start the drug', 'start the the drug', 0, 1, 0],
  ['a b c d', 'b c d e', 0, 1, 1],
  ['a b', 'c d', 2, 0, 0],
  ['a b c', 'x c', 1, 0, 1],
  ['no chest pain today', 'no chest pains to day', 2, 1, 0],
];

test('the alignment counts the fewest errors', () => {
  for (const [reference, heard, substitutions, insertions, deletions] of cases) {
    const errors = countWordErrors(words(reference), words(heard));
    const expected = { referenceWords: words(reference).length, substitutions, insertions, deletions };
    assert.deepEqual(errors, expected, `"${reference}" against "${heard}"`);
  }
});

test('lengths always fit: reference words − deletions + insertions are the words heard', () => {
  for (const [reference, heard] of cases) {
    const errors = countWordErrors(words(reference), words(heard));
    assert.equal(errors.referenceWords - errors.deletions + errors.insertions, words(heard).length);
  }
});

test('marks of the dictionary, fillers, case and punctuation do not count', () => {
  assert.deepEqual(comparableWords('<s> The(2) patient’s [NOISE] B.P. read(3), <sil> ++UH++ </s>'), [
    'the', "patient's", 'b', 'p', 'read',
  ]); // prettier-ignore
  assert.deepEqual(comparableWords(''), []);
});

test('rates are over all reference words, not a mean of rates', () => {
  const long = countWordErrors(words('a b c d e f g h i'), words('a b c d e f g h i'));
  const short = countWordErrors(words('a'), words('b'));
  const sum = addWordErrors(addWordErrors(noWordErrors, long), short);
  assert.equal(wordErrorRate(sum), 0.1);
  assert.equal(wordErrorRate(noWordErrors), 0);
});
