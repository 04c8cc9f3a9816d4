/**
 * A trigram model with interpolated modified Kneser-Ney smoothing.
 *
 * Chen and Goodman, "An Empirical Study of Smoothing Techniques for Language Modeling" (1998), section 4.1.6: the
 * highest order uses counts, the lower orders the number of different words to the left (except after the sentence's
 * start, which has no left); three discounts an order come from the counts of counts; every order is interpolated
 * with the one below, the lowest with the uniform distribution.
 */

export const sentenceStart = '<s>';
export const sentenceEnd = '</s>';

/** Conditional probabilities, and for each context the weight of the shorter one. Keys are made by `TrigramModel`. */
export interface TrigramTables {
  /** Index is the word's number; the probability of `<s>` is 0. */
  readonly unigrams: Float64Array;
  readonly unigramBackoffs: Float64Array;
  readonly bigrams: ReadonlyMap<number, number>;
  readonly bigramBackoffs: ReadonlyMap<number, number>;
  readonly trigrams: ReadonlyMap<number, number>;
}

/** An estimated model. A word's number is its index in `words`; `<s>` is 0, `</s>` is 1. */
export class TrigramModel {
  readonly words: readonly string[];
  readonly tables: TrigramTables;

  constructor(words: readonly string[], tables: TrigramTables) {
    this.words = words;
    this.tables = tables;
  }

  /** Key of a pair of word numbers. */
  bigramKey(first: number, second: number): number {
    return first * this.words.length + second;
  }

  /** Key of a triple of word numbers. */
  trigramKey(first: number, second: number, third: number): number {
    return (first * this.words.length + second) * this.words.length + third;
  }

  /** P(word | context). `context` holds the two words before, or `[]` or one at a sentence's beginning. */
  probability(word: number, context: readonly number[]): number {
    const { unigrams, unigramBackoffs, bigrams, bigramBackoffs, trigrams } = this.tables;
    const second = context.at(-1);
    if (second === undefined) return unigrams[word] ?? 0;
    const first = context.at(-2);
    let backoff = 1;
    if (first !== undefined) {
      const listed = trigrams.get(this.trigramKey(first, second, word));
      if (listed !== undefined) return listed;
      backoff = bigramBackoffs.get(this.bigramKey(first, second)) ?? 1;
    }
    const listed = bigrams.get(this.bigramKey(second, word));
    if (listed !== undefined) return backoff * listed;
    return backoff * (unigramBackoffs[second] ?? 1) * (unigrams[word] ?? 0);
  }
}

/** Discounts for counts of one, two, and three or more. */
export type Discounts = readonly [one: number, two: number, more: number];

/** Used when the counts of counts are too few, or too odd, for an estimate. */
const FALLBACK_DISCOUNTS: Discounts = [0.5, 1, 1.5];

/** The discounts that Chen and Goodman derive from how many n-grams occur once, twice, three and four times. */
export function estimateDiscounts(counts: Iterable<number>): Discounts {
  const occurring = [0, 0, 0, 0, 0];
  for (const count of counts) if (count <= 4) occurring[count] = (occurring[count] ?? 0) + 1;
  const [, one = 0, two = 0, three = 0, four = 0] = occurring;
  if (one === 0 || two === 0 || three === 0) return FALLBACK_DISCOUNTS;
  const y = one / (one + 2 * two);
  const discounts: Discounts = [
    1 - (2 * y * two) / one,
    2 - (3 * y * three) / two,
    3 - (4 * y * four) / three,
  ];
  const sound = discounts.every((discount, index) => discount > 0 && discount <= index + 1);
  return sound ? discounts : FALLBACK_DISCOUNTS;
}

function discountOf(count: number, discounts: Discounts): number {
  return count >= 3 ? discounts[2] : count === 2 ? discounts[1] : discounts[0];
}

/** Sums of one context: all counts, and what the discounts take from them. */
interface ContextSums {
  total: number;
  discounted: number;
}

function sumContexts<Key>(
  counts: ReadonlyMap<number, number>,
  contextOf: (key: number) => Key,
  discounts: Discounts,
): Map<Key, ContextSums> {
  const sums = new Map<Key, ContextSums>();
  for (const [key, count] of counts) {
    const context = contextOf(key);
    const sum = sums.get(context);
    const discount = discountOf(count, discounts);
    if (sum === undefined) sums.set(context, { total: count, discounted: discount });
    else {
      sum.total += count;
      sum.discounted += discount;
    }
  }
  return sums;
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Largest vocabulary whose trigrams can be numbered exactly by a double. */
const LARGEST_VOCABULARY = 200_000;

function numberWords(sentences: readonly string[], extraWords: Iterable<string>): string[] {
  const vocabulary = new Set<string>(extraWords);
  for (const sentence of sentences) for (const word of sentence.split(' ')) vocabulary.add(word);
  if (vocabulary.has(sentenceStart) || vocabulary.has(sentenceEnd) || vocabulary.has('')) {
    throw new RangeError('sentences must be words separated by single blanks, without sentence marks');
  }
  return [sentenceStart, sentenceEnd, ...[...vocabulary].sort()];
}

/**
 * Estimates the model.
 * @param sentences words separated by single blanks, without sentence marks; each counts as often as it is given.
 * @param extraWords words that must be in the vocabulary even if no sentence has them.
 * @throws {RangeError} when there is no sentence, a sentence holds an empty word, or there are over 200,000 words.
 */
export function estimateTrigramModel(
  sentences: readonly string[],
  extraWords: Iterable<string> = [],
): TrigramModel {
  if (sentences.length === 0) throw new RangeError('a language model needs at least one sentence');
  const words = numberWords(sentences, extraWords);
  const size = words.length;
  if (size > LARGEST_VOCABULARY)
    throw new RangeError(`the vocabulary has ${size} words; ${LARGEST_VOCABULARY} is the limit`);
  const numberOf = new Map(words.map((word, index) => [word, index]));
  const start = 0;
  const end = 1;

  const trigramCounts = new Map<number, number>();
  const bigramCounts = new Map<number, number>();
  for (const sentence of sentences) {
    const numbers = [start, ...sentence.split(' ').map((word) => numberOf.get(word) ?? end), end];
    increment(bigramCounts, start * size + (numbers[1] ?? end));
    for (let index = 2; index < numbers.length; index += 1) {
      const [first = 0, second = 0, third = 0] = numbers.slice(index - 2, index + 1);
      increment(trigramCounts, (first * size + second) * size + third);
    }
  }
  // Continuation counts: a bigram counts once for each different word to its left, a unigram likewise.
  const pairs = size * size;
  for (const key of trigramCounts.keys()) increment(bigramCounts, key % pairs);
  const unigramCounts = new Map<number, number>();
  for (const key of bigramCounts.keys()) increment(unigramCounts, key % size);

  const unigramDiscounts = estimateDiscounts(unigramCounts.values());
  const bigramDiscounts = estimateDiscounts(bigramCounts.values());
  const trigramDiscounts = estimateDiscounts(trigramCounts.values());

  const unigrams = new Float64Array(size);
  const { total, discounted } = sumContexts(unigramCounts, () => 0, unigramDiscounts).get(0) ?? {
    total: 1,
    discounted: 0,
  };
  const uniform = discounted / total / (size - 1);
  for (let word = end; word < size; word += 1) {
    const count = unigramCounts.get(word) ?? 0;
    unigrams[word] = (count === 0 ? 0 : count - discountOf(count, unigramDiscounts)) / total + uniform;
  }

  const unigramBackoffs = new Float64Array(size).fill(1);
  const bigrams = new Map<number, number>();
  const bigramSums = sumContexts(bigramCounts, (key) => Math.floor(key / size), bigramDiscounts);
  for (const [context, sums] of bigramSums) unigramBackoffs[context] = sums.discounted / sums.total;
  for (const [key, count] of bigramCounts) {
    const context = Math.floor(key / size);
    const contextTotal = bigramSums.get(context)?.total ?? 1;
    const lower = (unigramBackoffs[context] ?? 1) * (unigrams[key % size] ?? 0);
    bigrams.set(key, (count - discountOf(count, bigramDiscounts)) / contextTotal + lower);
  }

  const bigramBackoffs = new Map<number, number>();
  const trigrams = new Map<number, number>();
  const trigramSums = sumContexts(trigramCounts, (key) => Math.floor(key / size), trigramDiscounts);
  for (const [context, sums] of trigramSums) bigramBackoffs.set(context, sums.discounted / sums.total);
  for (const [key, count] of trigramCounts) {
    const context = Math.floor(key / size);
    const contextTotal = trigramSums.get(context)?.total ?? 1;
    const lower = (bigramBackoffs.get(context) ?? 1) * (bigrams.get(key % pairs) ?? 0);
    trigrams.set(key, (count - discountOf(count, trigramDiscounts)) / contextTotal + lower);
  }
  return new TrigramModel(words, { unigrams, unigramBackoffs, bigrams, bigramBackoffs, trigrams });
}
