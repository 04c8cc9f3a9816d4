/** Pronouncing dictionaries as PocketSphinx reads them: a word, a blank, phones separated by blanks; `word(2)` for more. */
import { readFileSync } from 'node:fs';

/** Pronunciations of each word in their order; a pronunciation is phones separated by single blanks. */
export type PronunciationDictionary = Map<string, string[]>;

/** The phones of the CMU dictionary, which the stock acoustic model knows, without stress. */
export const cmuPhones: ReadonlySet<string> = new Set(
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(
    ' ',
  ),
);

/** `word(2)` → `word`. Recognised words carry the mark of the pronunciation that was heard. */
export function withoutAlternateMark(word: string): string {
  return word.replace(/\(\d+\)$/, '');
}

/** Adds a pronunciation unless the word has it already. */
export function addPronunciation(dictionary: PronunciationDictionary, word: string, phones: string): void {
  const known = dictionary.get(word);
  if (known === undefined) dictionary.set(word, [phones]);
  else if (!known.includes(phones)) known.push(phones);
}

/**
 * Reads a dictionary; lines that start with `#` are comments.
 * @throws {Error} naming file, line and fault when a line lacks phones or has one that is not a CMU phone.
 */
export function readPronunciations(path: string): PronunciationDictionary {
  const dictionary: PronunciationDictionary = new Map();
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [word = '', ...phones] = line.trim().split(/\s+/);
    const unknown = phones.find((phone) => !cmuPhones.has(phone));
    if (phones.length === 0 || unknown !== undefined) {
      const fault =
        unknown === undefined ? 'no phones' : `"${unknown}" is not one of the ${cmuPhones.size} CMU phones`;
      throw new Error(`${path}:${index + 1}: ${fault}; write a word and its phones, such as "gout G AW T"`);
    }
    addPronunciation(dictionary, withoutAlternateMark(word), phones.join(' '));
  }
  return dictionary;
}

/** The dictionary's text, words sorted, second and later pronunciations marked. */
export function formatPronunciations(dictionary: PronunciationDictionary): string {
  const lines: string[] = [];
  for (const word of [...dictionary.keys()].sort()) {
    for (const [index, phones] of (dictionary.get(word) ?? []).entries()) {
      lines.push(`${word}${index === 0 ? '' : `(${index + 1})`} ${phones}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
