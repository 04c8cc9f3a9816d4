/** Facilities by their name, and places within them: Comprehend Medical types both as addresses. */

import { trieOf } from '../reading/phrase-trie.ts';
import { isCommonWord } from './common-words.ts';
import { readDigitRun } from './digit-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Candidate } from './identifier.ts';
import {
  CITIES,
  FACILITY_HEADS,
  FACILITY_WORDS,
  GENERIC_FACILITY_WORDS,
  KNOWN_FACILITIES,
  STATES,
} from './place-names.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';
import { SURNAMES } from './surnames.ts';

/** Cities and states. */
export const PLACES = trieOf<'city' | 'state'>([
  [CITIES, 'city'],
  [STATES, 'state'],
]);
/** The last words of facilities' names. */
export const HEADS = trieOf<true>([[FACILITY_HEADS, true]]);
/** Facilities known without such a word. */
export const KNOWN = trieOf<true>([[KNOWN_FACILITIES, true]]);
export const firstWords = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => phrase.split(' ')[0] ?? '');
export const FACILITY_HEAD_STARTS: ReadonlySet<string> = new Set(firstWords(FACILITY_HEADS));

export const address = (first: number, last: number, type: Candidate['type'], strong = true): Candidate => ({
  kind: 'address',
  ...(type === undefined ? {} : { type }),
  first,
  last,
  strong,
});

/** Around a head like `hospital`: the capitals before it, or words that hospitals are named with. */
export function facilityAt(reader: Reader, at: number): Candidate | undefined {
  const head = HEADS.longestAt(reader.document.tokens, at);
  if (head === undefined) return undefined;
  let first = at;
  let isNamed = false;
  for (let i = at - 1; i >= at - 5 && i >= 0; i -= 1) {
    const text = reader.text(i);
    if (!reader.continuesLine(i + 1)) break;
    if (text === "'s" || (text === '.' && /^(?:st|mt)$/.test(reader.text(i - 1)))) continue;
    const isBridge =
      (text === 'and' || text === 'of') &&
      i < at - 1 &&
      reader.shape(i + 1) === 'title' &&
      reader.shape(i - 1) === 'title';
    if (isBridge) continue;
    if (!reader.isWord(i) || FACILITY_STOPS.has(text)) break;
    const isCased = reader.shape(i) !== 'lower' && reader.shape(at) === 'title';
    const isKnown =
      FACILITY_WORDS.has(text) ||
      GIVEN_NAMES.has(text) ||
      SURNAMES.has(text) ||
      PLACES.longestAt(reader.document.tokens, i) !== undefined;
    if (!isKnown && isSpokenName(reader, i, head.end)) {
      const saint = saintBefore(reader, i);
      first = saint ?? i;
      isNamed = true;
      break;
    }
    if (!isKnown && !(isCased && !isCommonWord(text) && !reader.isOccupied(i))) break;
    if (!isCased && isCommonWord(text) && !FACILITY_WORDS.has(text)) break;
    first = i;
    if (!GENERIC_FACILITY_WORDS.has(text)) isNamed = true;
  }
  return first < at && isNamed ? address(first, head.end, 'facility') : undefined;
}
const SPOKEN_HEADS = wordSet('hospital medical');
/** Other than by these words, a hospital is told apart by its name. */
const NO_HOSPITAL_NAMES =
  wordSet(`tertiary referring nearby nearest closest previous prior current different main big academic military maternity
  women womens women's childrens veterinary animal surgical orthopedic eye acute trauma mental psych state city district rural
  receiving accepting admitting first second new old good excellent prolonged lengthy extended repeated recurrent inpatient
  in-patient partial comprehensive nursing home major local federal government base larger smaller bigger wrong right closer`);
/** `after a long hospital stay`: it is no place. */
const AFTER_NO_HOSPITAL =
  wordSet(`stay stays course day days bed beds admission admissions discharge medicine floor visit visits policy records staff
  setting ward acquired bill bills food gown`);
const SPOKEN_PREPOSITIONS = wordSet('at to from in');

const saintBefore = (reader: Reader, i: number): number | undefined => {
  if (/^(?:st|saint)$/.test(reader.text(i - 1))) return i - 1;
  return reader.text(i - 1) === '.' && reader.text(i - 2) === 'st' ? i - 2 : undefined;
};

/** `at lakewood general hospital`, `st marys medical center`: a name no list knows, in small letters, where a place is said. */
function isSpokenName(reader: Reader, i: number, end: number): boolean {
  const text = reader.text(i);
  if (reader.shape(i) !== 'lower' || text.length < 4 || !/^\p{L}+$/u.test(text)) return false;
  if (isCommonWord(text) || NO_HOSPITAL_NAMES.has(text) || reader.isOccupied(i)) return false;
  if (reader.continuesLine(end) && AFTER_NO_HOSPITAL.has(reader.text(end))) return false;
  if (saintBefore(reader, i) !== undefined) return true;
  const isHead = SPOKEN_HEADS.has(reader.text(end - 1)) || SPOKEN_HEADS.has(reader.text(end - 2));
  return isHead && SPOKEN_PREPOSITIONS.has(reader.text(i - 1));
}
export const FACILITY_STOPS: ReadonlySet<string> =
  wordSet(`the a an our this that his her their my your local outside same other another any each children's
  community outpatient pain wound walk urgent private public teaching psychiatric rehab rehabilitation day free will may can
  do does did has had have for to at from in on with and or case mark see best hand self post long short next field page`);

/** The number in `room 412`, `ward 6`, `bed 12 B`: a place within a facility. */
export function roomAt(reader: Reader, at: number): Candidate | undefined {
  const from = /^(?:number|#|:)$/.test(reader.text(at + 1)) ? at + 2 : at + 1;
  const run = readDigitRun(reader, from, true);
  if (run === undefined || run.digitCount > 5 || run.first !== from) return undefined;
  if (
    /^(?:bed|floor|ward)$/.test(reader.text(at)) &&
    (reader.isOccupied(from) || UNIT_AFTER.has(reader.text(run.last)))
  )
    return undefined;
  if (reader.text(at) === 'room' && UNIT_AFTER.has(reader.text(run.last))) return undefined;
  return address(from, run.last, 'room', false);
}
const UNIT_AFTER = wordSet('% percent l liters hours minutes days degrees times weeks more patients days');
