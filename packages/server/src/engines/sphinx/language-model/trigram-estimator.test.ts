import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSeededRandom } from './seeded-random.ts';
import { estimateDiscounts, estimateTrigramModel } from './trigram-estimator.ts';
import type { TrigramModel } from './trigram-estimator.ts';

/** Sentences with a skewed choice of words, so that all counts of counts occur. */
function randomSentences(count: number): string[] {
  const random = createSeededRandom(11);
  const word = (): string =>
    `w${Math.floor(60 * random.fraction() ** 3)}`.replace(
      /\d/g,
      (digit) => 'abcdefghij'[Number(digit)] ?? '',
    );
  return Array.from({ length: count }, () => Array.from({ length: random.integer(1, 9) }, word).join(' '));
}

function sumOver(model: TrigramModel, context: readonly number[]): number {
  let sum = 0;
  for (let word = 1; word < model.words.length; word += 1) sum += model.probability(word, context);
  return sum;
}

const close = (actual: number, expected: number, message: string): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${message}: ${actual} instead of ${expected}`);

test('probabilities sum to one after every context, seen or not', () => {
  for (const sentences of [randomSentences(400), ['a'], ['a b', 'a b', 'a b c']]) {
    const model = estimateTrigramModel(sentences, ['neverseen']);
    const size = model.words.length;
    close(sumOver(model, []), 1, 'no context');
    for (let second = 0; second < size; second += 1) {
      close(sumOver(model, [second]), 1, `after ${model.words[second]}`);
      for (let first = 0; first < Math.min(size, 25); first += 1) {
        close(sumOver(model, [first, second]), 1, `after ${model.words[first]} ${model.words[second]}`);
      }
    }
  }
});

test('a word that no sentence has is possible, the sentence start never', () => {
  const model = estimateTrigramModel(randomSentences(50), ['neverseen']);
  assert.ok(model.probability(model.words.indexOf('neverseen'), []) > 0);
  assert.equal(model.probability(0, []), 0);
});

test('the figures of a small corpus, worked out by hand with the fallback discounts', () => {
  // Trigrams: (<s> a b) 2, (a b </s>) 1, (a b c) 1, (b c </s>) 1. Few counts of counts: discounts 0.5, 1, 1.5.
  const model = estimateTrigramModel(['a b', 'a b c']);
  const [, end, a, b, c] = model.words.keys();
  assert.deepEqual(model.words, ['<s>', '</s>', 'a', 'b', 'c']);
  assert.ok(end !== undefined && a !== undefined && b !== undefined && c !== undefined);
  // Left contexts: </s> after b and c, a after <s>, b after a, c after b: 5 in all; four words share what is taken.
  const taken = 1 + 0.5 + 0.5 + 0.5;
  const uniform = taken / 5 / 4;
  close(model.probability(c, []), 0.5 / 5 + uniform, 'P(c)');
  close(model.probability(end, []), 1 / 5 + uniform, 'P(</s>)');
  // After b: </s> and c, each with one word to the left of the pair.
  const cAfterB = 0.5 / 2 + (1 / 2) * model.probability(c, []);
  close(model.probability(c, [b]), cAfterB, 'P(c | b)');
  close(model.probability(c, [a, b]), 0.5 / 2 + (1 / 2) * cAfterB, 'P(c | a b)');
  // The sentence start has no left context: its pairs count as often as they occur.
  close(model.probability(a, [0]), (1 / 2) * 1 + 0 + (1 / 2) * model.probability(a, []) - 0, 'P(a | <s>)');
});

test('discounts follow from the counts of counts', () => {
  const counts = [
    ...Array<number>(100).fill(1),
    ...Array<number>(40).fill(2),
    ...Array<number>(20).fill(3),
    ...Array<number>(10).fill(4),
  ];
  const y = 100 / 180;
  const [one, two, more] = estimateDiscounts(counts);
  close(one, 1 - (2 * y * 40) / 100, 'D1');
  close(two, 2 - (3 * y * 20) / 40, 'D2');
  close(more, 3 - (4 * y * 10) / 20, 'D3+');
  assert.deepEqual(estimateDiscounts([5, 6]), [0.5, 1, 1.5]);
});

test('what is no corpus is refused', () => {
  assert.throws(() => estimateTrigramModel([]), RangeError);
  assert.throws(() => estimateTrigramModel(['a  b']), RangeError);
  assert.throws(() => estimateTrigramModel(['<s> a']), RangeError);
});
