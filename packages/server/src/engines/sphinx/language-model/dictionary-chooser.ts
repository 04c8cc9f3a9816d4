/** Chooses the words that the recogniser knows: what is not in its dictionary cannot be heard. */
import { addPronunciation } from './pronunciation-dictionary.ts';
import type { PronunciationDictionary } from './pronunciation-dictionary.ts';
import type { RankedWords } from './stock-unigrams.ts';

/** Words taken from the stock dictionary. More of them cost time at every start and rarely occur. */
export const stockWordCount = 60_000;

export interface DictionaryChoice {
  readonly dictionary: PronunciationDictionary;
  /** Words of the domain that no dictionary holds, sorted. */
  readonly unpronounceable: readonly string[];
}

/**
 * The most probable words of the stock dictionary, and every word of the domain. Where both dictionaries hold a word,
 * ours comes first and the stock's pronunciations follow.
 * @param rankedStockWords words of the stock language model, the most probable first.
 * @param domainWords words of the training sentences.
 */
export function chooseDictionary(
  stock: PronunciationDictionary,
  own: PronunciationDictionary,
  rankedStockWords: RankedWords,
  domainWords: Iterable<string>,
  mostStockWords: number = stockWordCount,
): DictionaryChoice {
  const dictionary: PronunciationDictionary = new Map();
  const unpronounceable: string[] = [];
  const take = (word: string): boolean => {
    const pronunciations = [...(own.get(word) ?? []), ...(stock.get(word) ?? [])];
    for (const phones of pronunciations) addPronunciation(dictionary, word, phones);
    return pronunciations.length > 0;
  };
  for (const word of domainWords) if (!take(word)) unpronounceable.push(word);
  let taken = 0;
  for (const word of rankedStockWords) {
    if (taken >= mostStockWords) break;
    if (stock.has(word) && take(word)) taken += 1;
  }
  return { dictionary, unpronounceable: unpronounceable.sort() };
}
