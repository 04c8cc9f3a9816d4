/** Which words at the end of a growing text may still become part of an identifier. */

import { NUMBER_WORDS } from '../reading/number-words.ts';
import { FUNCTION_WORDS, STREET_WORDS } from './addresses.ts';
import { isCommonWord } from './common-words.ts';
import { MONTHS } from '../reading/months.ts';
import { WEEKDAYS } from './dates.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { PARTICLES } from './name-words.ts';
import { CITIES, FACILITY_HEADS, FACILITY_WORDS, KNOWN_FACILITIES } from './place-names.ts';
import { MODIFIERS, PROFESSIONS } from './professions.ts';
import { wordSet } from './reader.ts';
import { SURNAMES } from './surnames.ts';

export interface HeldWord {
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case, without the marks around it. */
  readonly plain: string;
  /** A measurement was found in it: no house number. */
  readonly isMeasured: boolean;
}

const wordsOf = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => phrase.split(' '));

const ORDINALS =
  wordSet(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth double triple`);
const JOINERS = wordSet('dot underscore dash hyphen slash plus minus - . / _ + ( ) + w');
const SEASONS = wordSet('spring summer fall autumn winter');
const AGE_UNITS = wordSet('year years yr yrs month months mo week weeks wk day days y');
const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...wordsOf(CITIES),
  ...wordsOf(KNOWN_FACILITIES),
  ...wordsOf(FACILITY_HEADS),
  ...FACILITY_WORDS,
]);
const PROFESSION_WORDS: ReadonlySet<string> = new Set([...wordsOf(PROFESSIONS), ...MODIFIERS]);
const PROFESSION_CUES = wordSet('a an as retired former occupation profession job');
const RESIDENCE_CUES =
  wordSet(`lives live living lived resides residing resident moved moving born grew raised native originally
  address transferred travel traveled trip flew drove home house city town visiting came comes is`);

/** The longest that is held back; whatever is longer is let go word by word. */
const MOST_HELD = 40;
const MOST_STREET_WORDS = 4;
const MOST_MODIFIERS = 4;
const MOST_CITY_WORDS = 3;

const isNumberLike = (word: HeldWord): boolean =>
  /\d/.test(word.plain) || NUMBER_WORDS.has(word.plain) || ORDINALS.has(word.plain);

const isName = ({ plain }: HeldWord): boolean =>
  GIVEN_NAMES.has(plain) || SURNAMES.has(plain) || PARTICLES.has(plain);

/** A capital that ordinary words do not have. */
const isTitled = ({ text, plain }: HeldWord): boolean => /^["'([]?\p{Lu}/u.test(text) && !isCommonWord(plain);

const isStreetWord = (word: HeldWord): boolean =>
  STREET_WORDS.has(word.plain) ||
  (!isCommonWord(word.plain) && /^\p{L}[\p{L}'’-]*$/u.test(word.plain)) ||
  (/^\p{Lu}\p{Ll}/u.test(word.text) && !FUNCTION_WORDS.has(word.plain));

const endsSentence = ({ text }: HeldWord): boolean =>
  /[.?!;]["')]?$/.test(text) && text.replace(/\W/g, '').length > 3;

/**
 * Index of the first word that must be held back. The last word always is; words before it are as long as what comes next
 * may still make a date, an address or a name of them.
 */
export function firstHeldWord(words: readonly HeldWord[]): number {
  let held = Math.max(0, words.length - 1);
  while (held > 0 && words.length - held < MOST_HELD && belongsToNext(words, held - 1)) held -= 1;
  return held;
}

function belongsToNext(words: readonly HeldWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const previous = words[at - 1];
  if (word === undefined || next === undefined) return false;
  const { plain } = word;
  if (isNumberLike(word) || JOINERS.has(plain) || /^[a-z]$/.test(plain)) return true;
  if (JOINERS.has(next.plain) && next.plain !== 'w') return true;
  if (endsSentence(word)) return false;
  // `bluebird at`, `bluebird at example dot`
  if (next.plain === 'at' || (plain === 'at' && words.length - at <= 14)) return true;
  if (isName(word) || isTitled(word) || MONTHS.has(plain) || SEASONS.has(plain) || PLACE_WORDS.has(plain))
    return true;
  if (previous === undefined) return false;
  const isBetween = plain === 'of' || plain === 'the' || plain === 'and';
  if (isBetween && (isNumberLike(previous) || MONTHS.has(previous.plain) || SEASONS.has(previous.plain)))
    return true;
  if (plain === 'the' && WEEKDAYS.has(previous.plain)) return true;
  if (isBetween && PLACE_WORDS.has(previous.plain) && isTitled(next)) return true;
  if (plain === 'of' && AGE_UNITS.has(previous.plain)) return true;
  if (AGE_UNITS.has(plain) && isNumberLike(previous)) return true;
  return (
    mayBeStreet(words, at) ||
    mayBeProfession(words, at) ||
    mayBeLabel(words, at) ||
    mayBeCity(words, at) ||
    mayBeHospital(words, at)
  );
}

/** `twelve forty elm`: what follows may be `street`. */
function mayBeStreet(words: readonly HeldWord[], at: number): boolean {
  for (let i = at; i > at - MOST_STREET_WORDS && i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) return false;
    if (i < at && isNumberLike(word)) return !word.isMeasured;
    if (!isStreetWord(word)) return false;
  }
  return false;
}

/** `retired high school`: what follows may be `teacher`. */
function mayBeProfession(words: readonly HeldWord[], at: number): boolean {
  let isListed = true;
  for (let i = at; i > at - MOST_MODIFIERS - 1 && i >= 0; i -= 1) {
    const plain = words[i]?.plain ?? '';
    if (PROFESSION_CUES.has(plain)) {
      const isTold = plain !== 'a' && plain !== 'an';
      const isWork =
        words[i - 1]?.plain === 'as' ||
        (plain === 'as' && /^(?:work|employ)/.test(words[i - 1]?.plain ?? ''));
      return i < at && (isListed || isWork || (isTold && plain !== 'as'));
    }
    if (!PROFESSION_WORDS.has(plain)) isListed = false;
  }
  return false;
}

/** `at blue`: what follows may be `cross dot com`. */
const mayBeLabel = (words: readonly HeldWord[], at: number): boolean =>
  words[at - 1]?.plain === 'at' && words.length - at <= 3;

/** `from lakewood`, `st marys`: what follows may be `general hospital`. */
function mayBeHospital(words: readonly HeldWord[], at: number): boolean {
  const plain = words[at]?.plain ?? '';
  return (
    /^(?:at|to|from|in|st|saint)$/.test(words[at - 1]?.plain ?? '') &&
    words.length - at <= 3 &&
    !isCommonWord(plain) &&
    /^\p{L}+$/u.test(plain)
  );
}

/** `lives in paducah`: what follows may be `kentucky` or `street`. */
function mayBeCity(words: readonly HeldWord[], at: number): boolean {
  for (let i = at; i > at - MOST_CITY_WORDS && i >= 1; i -= 1) {
    const word = words[i];
    if (word === undefined || !isStreetWord(word)) return false;
    const before = words[i - 1]?.plain ?? '';
    if (/^(?:in|at|on|of|to|from|is)$/.test(before)) {
      return (
        RESIDENCE_CUES.has(words[i - 2]?.plain ?? '') ||
        RESIDENCE_CUES.has(before) ||
        RESIDENCE_CUES.has(words[i - 3]?.plain ?? '')
      );
    }
  }
  return false;
}
