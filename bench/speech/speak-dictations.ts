/** What set-up for the tests speaks: the first dictations, in two voices. What is there already is not spoken again. */
import { readDictations, speechFolder } from './dictations.ts';
import { speakAll, testVoices } from './spoken-audio.ts';

/** As many as the tests listen to. */
export const dictationsForTests = 12;

if (import.meta.main) {
  const texts = readDictations()
    .slice(0, dictationsForTests)
    .map(({ text }) => text);
  await speakAll(speechFolder, testVoices.slice(0, 2), texts);
}
