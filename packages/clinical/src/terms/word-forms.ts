/**
 * Words that no list has, and whose ending says what they are: `-itis` is an inflammation, `-pril` an ACE inhibitor. They
 * give findings without a code. Sources: the Greek and Latin endings of medical terms; the stems of the WHO's
 * international nonproprietary names (The use of stems in the selection of INN, 2018).
 */

import type { Sense } from './lexicon.ts';

/** Shorter words are no compounds of an ending and a root. */
const SHORTEST_WORD = 7;
const LONGEST_ENDING = 9;

const bare = (category: Sense['category'], kind: string): Sense => ({
  category,
  kind,
  codes: [],
  weak: false,
});

const ENDINGS: readonly (readonly [Sense, string])[] = [
  [
    bare('condition', 'diagnosis'),
    'itis osis emia aemia oma omas opathy penia megaly plegia paresis ectasis malacia sclerosis lithiasis cytosis ' +
      'rrhage plasia dystrophy thorax toxicosis oedema edema coccemia phlebitis trophia ptosis cele',
  ],
  [bare('condition', 'symptom'), 'algia dynia rrhea rrhoea uria dipsia phagia phasia'],
  [
    bare('medication', 'generic_name'),
    'pril sartan statin olol prazole conazole cillin mycin floxacin cycline dipine zepam zolam triptan setron lukast ' +
      'gliptin gliflozin glutide xaban gatran tinib ciclib zumab ximab tumab limab vudine navir tegravir previr buvir ' +
      'oxetine azosin parin bital profen caine',
  ],
];

const SENSES: ReadonlyMap<string, readonly Sense[]> = new Map(
  ENDINGS.flatMap(([sense, endings]) => endings.split(' ').map((ending) => [ending, [sense]] as const)),
);

/** Words with such an ending that are something else. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'diagnosis diagnoses prognosis osmosis hypnosis anastomosis metamorphosis apoptosis mitosis meiosis symbiosis phagocytosis ' +
    'exocytosis endocytosis pinocytosis transcytosis academia bohemia oklahoma tacoma diploma aroma empathy sympathy telepathy ' +
    'homeopathy naturopathy osteopathy antipathy allopathy nostalgia manchuria thorax mesothorax dystrophy cystatin angiostatin ' +
    'somatostatin'
  ).split(' '),
);

/** What a word's ending says of it; undefined where it says nothing. @param word in lower case */
export function sensesOfForm(word: string): readonly Sense[] | undefined {
  if (word.length < SHORTEST_WORD || OTHERS.has(word)) return undefined;
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length >= 3; length -= 1) {
    const senses = SENSES.get(word.slice(-length));
    if (senses !== undefined) return senses;
  }
  return undefined;
}
