/**
 * Ages over 89 years, which identify (45 CFR 164.514(b)(2)(i)(C)), said without `years`: `she is 94`, `lived to be 101`.
 * A number as high is more often a pulse or a saturation, so that only people are said to be it.
 */

import { trieOf } from '../reading/phrase-trie.ts';
import { WordSet } from '../reading/word-tables.ts';
import type { Candidate } from './identifier.ts';
import type { Reader } from './reader.ts';

const YOUNGEST = 90;
const OLDEST = 120;
const PEOPLE = new WordSet(
  (
    'patient pt he she who i mother father mom dad mum wife husband grandmother grandfather grandma grandpa aunt uncle ' +
    'sister brother lady woman man gentleman neighbor friend nana'
  ).split(' '),
);
const PERSON_IS: readonly string[] = ["she's", "he's", "i'm", "who's", "mom's", "dad's"];
const COPULAS = new WordSet(['is', 'am', "'s", 'now']);
const ADVERBS = new WordSet(
  'now already almost nearly about only just turning actually currently still um uh'.split(' '),
);
const MOST_ADVERBS = 2;
/** What somebody is said to be goes on so; not `she is 94 on room air`. */
const AFTER_AGE = new WordSet(
  'and but so who with now today years lives living she he i they you we right yeah yes okay still frail'.split(
    ' ',
  ),
);
const LIFE = trieOf<true>([
  [
    [
      'lived to',
      'lived to be',
      'lives to',
      'live to',
      'live to be',
      'lived until',
      'lived till',
      'lived up to',
      'made it to',
      'died at',
      'died when she was',
      'died when he was',
      'passed at',
      'passed away at',
      'passed away when she was',
      'passed away when he was',
      'deceased at',
      'until she was',
      'until he was',
      'when she was',
      'when he was',
      'when i was',
      "she'll be",
      "he'll be",
    ],
    true,
  ],
]);
export const OLD_AGE_STARTS: readonly string[] = [
  ...PERSON_IS,
  ..."is am 's lived lives live made died passed deceased until when she'll he'll".split(' '),
];
const PERSON_CONTRACTIONS = new WordSet(PERSON_IS);
/** Behind these cues too the number may be something measured. */
const NO_AGE_AFTER = new WordSet(
  (
    '% percent / over - on degrees point pounds lbs kg mg mcg beats bpm minutes hours days weeks months times feet steps ' +
    'units liters l cm mm miles people patients dollars by x'
  ).split(' '),
);

export function oldAgeAt(reader: Reader, at: number): Candidate | undefined {
  const life = LIFE.longestAt(reader.document.tokens, at);
  if (life !== undefined) return ageFrom(reader, life.end, false);
  const isPersonal =
    PERSON_CONTRACTIONS.has(reader.token(at)) ||
    (COPULAS.has(reader.token(at)) && PEOPLE.has(reader.token(at - 1)));
  return isPersonal ? ageFrom(reader, at + 1, true) : undefined;
}

function ageFrom(reader: Reader, start: number, isCopula: boolean): Candidate | undefined {
  let from = start;
  while (from < start + MOST_ADVERBS && ADVERBS.has(reader.token(from))) from += 1;
  const number = numberAt(reader, from);
  if (number === undefined || reader.isOccupied(from) || !reader.continuesLine(from)) return undefined;
  const { last, value } = number;
  const next = reader.token(last);
  if (
    (next?.lineBreaks === 0 && NO_AGE_AFTER.has(next)) ||
    (reader.atom(last) !== undefined && reader.continuesLine(last))
  )
    return undefined;
  if (isCopula) {
    const ends = next === undefined || next.lineBreaks > 0 || /^[.,?!;)[]$/.test(next.text);
    if (!ends && !AFTER_AGE.has(next)) return undefined;
    // `he is 94 and 2 liters`
    if (next?.type === 'word' && reader.atom(last + 1) !== undefined) return undefined;
  }
  return { kind: 'age', first: from, last, years: value };
}

/** `94`, `ninety four`, `a hundred and one`. */
function numberAt(reader: Reader, from: number): { value: number; last: number } | undefined {
  if (reader.text(from) === 'a' || reader.text(from) === 'one') {
    const isHundred = reader.text(from + 1) === 'hundred';
    if (isHundred && reader.text(from + 2) === 'and') {
      const rest = wholeAt(reader, from + 3);
      if (rest !== undefined && rest.value <= OLDEST - 100)
        return { value: 100 + rest.value, last: rest.last };
    }
    if (isHundred && reader.text(from) === 'a') {
      const rest = wholeAt(reader, from + 2);
      if (rest !== undefined && rest.value <= OLDEST - 100)
        return { value: 100 + rest.value, last: rest.last };
      return { value: 100, last: from + 2 };
    }
  }
  const whole = wholeAt(reader, from);
  return whole !== undefined && whole.value >= YOUNGEST && whole.value <= OLDEST ? whole : undefined;
}

function wholeAt(reader: Reader, from: number): { value: number; last: number } | undefined {
  let best: { value: number; last: number } | undefined;
  for (const { form, value, last, decimals } of reader.document.numbers.at(from)) {
    const isPlain = (form === 'written' || form === 'cardinal' || form === 'paired') && decimals === 0;
    if (isPlain && last > (best?.last ?? 0)) best = { value, last };
  }
  return best;
}
