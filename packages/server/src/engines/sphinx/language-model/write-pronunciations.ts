/**
 * A developer's command, not part of set-up: writes `speech-model/pronunciations.dict`, a pronunciation for every word
 * of the speech model that the stock dictionary lacks. Those written by hand come first; then espeak-ng's, with the
 * usual ending of the word where there is one. Drug names get both: readers and clinicians do not all say them alike.
 *
 *   node packages/server/src/engines/sphinx/language-model/write-pronunciations.ts     (needs espeak-ng)
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStockModel } from '../decoder-settings.ts';
import { cmuPhonesOfIpa } from './ipa-to-cmu.ts';

import { addPronunciation, formatPronunciations, readPronunciations } from './pronunciation-dictionary.ts';
import type { PronunciationDictionary } from './pronunciation-dictionary.ts';
import { readTemplateSource, wordsOfSource } from './sentence-templates.ts';
import { speechModelFolder } from './speech-model-folder.ts';
import { endingOf } from './word-endings.ts';

/** Automatic pronunciations of all words, in one run of espeak-ng; an empty line keeps the words apart. */
function speak(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const run = spawnSync('espeak-ng', ['-v', 'en-us', '-q', '--ipa', '--sep=_'], {
    input: words.join('\n\n'),
    encoding: 'utf8',
  });
  if (run.error !== undefined)
    throw new Error('espeak-ng did not start; install it: apt-get install espeak-ng', { cause: run.error });
  const lines = run.stdout.split('\n').filter((line) => line.trim() !== '');
  if (lines.length !== words.length) {
    throw new Error(
      `espeak-ng spoke ${lines.length} of ${words.length} words; look for one that it splits or skips`,
    );
  }
  return lines.map(cmuPhonesOfIpa);
}

const stock = findStockModel();
if (stock === undefined)
  throw new Error('the stock model is missing; install it: apt-get install pocketsphinx-en-us');
const source = readTemplateSource(speechModelFolder);
const byHand = readPronunciations(join(speechModelFolder, 'pronunciations-by-hand.dict'));
const known = readPronunciations(stock.dictionaryFile);
const drugWords = new Set(source.medications.flatMap((medication) => medication.name.split(' ')));
const missing = [...wordsOfSource(source)].filter((word) => !known.has(word)).sort();

const dictionary: PronunciationDictionary = new Map();
for (const [word, pronunciations] of byHand) {
  for (const phones of pronunciations) addPronunciation(dictionary, word, phones);
}
const withEnding = missing.flatMap((word) => {
  const ending = endingOf(word);
  return ending === undefined || byHand.has(word) ? [] : [{ word, ...ending }];
});
for (const [index, stemPhones] of speak(withEnding.map(({ stem }) => stem)).entries()) {
  const { word = '', phones = '' } = withEnding[index] ?? {};
  addPronunciation(dictionary, word, `${stemPhones} ${phones}`);
}
const automatic = missing.filter((word) => !byHand.has(word) || drugWords.has(word));
for (const [index, phones] of speak(automatic).entries())
  addPronunciation(dictionary, automatic[index] ?? '', phones);

const path = join(speechModelFolder, 'pronunciations.dict');
writeFileSync(path, formatPronunciations(dictionary));
console.log(
  `${path}: ${dictionary.size} words, ${byHand.size} of them by hand, ${withEnding.length} by their ending`,
);
