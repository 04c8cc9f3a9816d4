/** Language models in the ARPA text format: logarithms to base 10, the backoff weight after the words. */
import type { TrigramModel } from './trigram-estimator.ts';

/** What ARPA files write for a probability of zero. */
const LOG_ZERO = '-99';

function logarithm(probability: number): string {
  return probability === 0 ? LOG_ZERO : Math.log10(probability).toFixed(4);
}

/** The whole file, section by section; each piece ends with a newline. Every order is sorted by word number. */
export function* arpaPieces(model: TrigramModel): Generator<string> {
  const { words, tables } = model;
  const size = words.length;
  yield `\\data\\\nngram 1=${size}\nngram 2=${tables.bigrams.size}\nngram 3=${tables.trigrams.size}\n\n`;

  let lines = ['\\1-grams:'];
  for (const [number, word] of words.entries()) {
    const probability = logarithm(tables.unigrams[number] ?? 0);
    lines.push(`${probability}\t${word}\t${logarithm(tables.unigramBackoffs[number] ?? 1)}`);
  }
  yield `${lines.join('\n')}\n\n`;

  lines = ['\\2-grams:'];
  for (const key of Float64Array.from(tables.bigrams.keys()).sort()) {
    const backoff = tables.bigramBackoffs.get(key);
    const pair = `${words[Math.floor(key / size)]} ${words[key % size]}`;
    const line = `${logarithm(tables.bigrams.get(key) ?? 0)}\t${pair}`;
    lines.push(backoff === undefined ? line : `${line}\t${logarithm(backoff)}`);
  }
  yield `${lines.join('\n')}\n\n`;

  lines = ['\\3-grams:'];
  for (const key of Float64Array.from(tables.trigrams.keys()).sort()) {
    const pair = Math.floor(key / size);
    const triple = `${words[Math.floor(pair / size)]} ${words[pair % size]} ${words[key % size]}`;
    lines.push(`${logarithm(tables.trigrams.get(key) ?? 0)}\t${triple}`);
  }
  yield `${lines.join('\n')}\n\n\\end\\\n`;
}
