/** Addresses: all that is smaller than a state (45 CFR 164.514(b)(2)(i)(B)), and facilities by their name. */

import { trieOf } from '../reading/phrase-trie.ts';
import { isCommonWord } from './common-words.ts';
import { readDigitRun } from './digit-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import type { Candidate } from './identifier.ts';
import { address, FACILITY_STOPS, firstWords, HEADS, KNOWN, PLACES } from './facilities.ts';
import { CITIES, DOUBTFUL_STREETS, KNOWN_FACILITIES, STATE_CODES } from './place-names.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';
import { SURNAMES } from './surnames.ts';

export const PLACE_STARTS: ReadonlySet<string> = new Set(firstWords([...CITIES, ...KNOWN_FACILITIES]));

/** Where somebody lives, comes from or was. */
const RESIDENCE = trieOf<true>([
  [
    [
      'lives in',
      'live in',
      'living in',
      'lived in',
      'lives at',
      'live at',
      'lives on',
      'resides in',
      'resides at',
      'residing in',
      'residing at',
      'resident of',
      'residence in',
      'moved to',
      'moved from',
      'moving to',
      'moved here from',
      'born in',
      'grew up in',
      'raised in',
      'native of',
      'hometown of',
      'comes from',
      'came from',
      'originally from',
      'is from',
      'transferred from',
      'traveled to',
      'travel to',
      'trip to',
      'travelled to',
      'flew to',
      'flew from',
      'drove from',
      'visiting from',
      'vacation in',
      'returned from',
      'works in',
      'home in',
      'house in',
      'city of',
      'town of',
      'address is',
      'home address',
      'mailing address',
      'address',
      'city',
    ],
    true,
  ],
]);
export const RESIDENCE_STARTS: ReadonlySet<string> =
  wordSet(`lives live living lived resides residing resident residence moved
  moving born grew raised native hometown comes came originally is transferred traveled travel trip travelled flew drove visiting
  vacation returned works home house city town address mailing`);
const CITY_PREPOSITIONS = wordSet('in from near outside to at of downtown around');

const UNITS = wordSet('apt apartment unit suite ste floor # lot');
const LONGEST_STREET = 9;

/** Around `street` and its like: the house number before it, and the city, state and zip code after it. */
export function streetAt(reader: Reader, at: number): Candidate | undefined {
  const suffix = reader.text(at);
  if (suffix === 'st' && !reader.isSpaced(at)) return undefined;
  let names = 0;
  let first = at;
  let number: number | undefined;
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_STREET; i -= 1) {
    const token = reader.token(i);
    if (token === undefined || (reader.token(i + 1)?.lineBreaks ?? 0) > 0) break;
    if (token.type === 'numeral') {
      if (reader.digits(i) === undefined) break;
      number = i;
      first = i;
      // `350 5th`: the house number stands before.
      if (!/^(?:st|nd|rd|th)$/.test(reader.text(i + 1)) || reader.isSpaced(i + 1)) break;
      continue;
    }
    if (reader.atom(i) !== undefined) {
      number = i;
      first = i;
      continue;
    }
    const isDirection = /^(?:north|south|east|west|n|s|e|w)$/.test(token.text);
    if (
      number !== undefined &&
      isDirection &&
      (reader.atom(i - 1) !== undefined || reader.text(i - 1) === '.')
    )
      continue;
    if (number !== undefined && !/^(?:st|nd|rd|th)$/.test(reader.text(number + 1))) break;
    if (token.type === 'mark') {
      if (token.text === '.' && /^[nsew]$/.test(reader.text(i - 1))) continue;
      break;
    }
    const isSuffix = /^(?:st|nd|rd|th)$/.test(token.text) && !token.spaced;
    if (!isSuffix && !isStreetWord(reader, i)) break;
    if (!isSuffix) names += 1;
    if (names > 3) break;
    if (number === undefined) first = i;
  }
  const start = number ?? first;
  if (number !== undefined && isNumberedRoad(reader, at))
    return address(start, tail(reader, at + 2), 'street');
  if (start === at || ROUTES.has(suffix)) return undefined;
  if (!isStreet(reader, start, at, number, names)) return undefined;
  const end =
    suffix.length < 5 && reader.text(at + 1) === '.' && reader.continuesLine(at + 2) && isTail(reader, at + 2)
      ? at + 2
      : at + 1;
  return address(start, tail(reader, end), 'street');
}

const ROUTES = wordSet('route rte');

/** `County Road 12`, `Highway 61`, `Route 9`, with their capitals. */
function isNumberedRoad(reader: Reader, at: number): boolean {
  const suffix = reader.text(at);
  const isRoad = /^(?:road|rd)$/.test(suffix)
    ? /^(?:county|state|farm|ranch|forest)$/.test(reader.text(at - 1))
    : /^(?:highway|hwy|route|rte)$/.test(suffix);
  const digits = reader.digits(at + 1) ?? '';
  return isRoad && /^\d{1,4}$/.test(digits) && reader.shape(at) !== 'lower' && reader.continuesLine(at + 1);
}

const isStreetWord = (reader: Reader, i: number): boolean => {
  const text = reader.text(i);
  return (
    reader.isWord(i) &&
    !reader.isOccupied(i) &&
    (!isCommonWord(text) ||
      STREET_WORDS.has(text) ||
      (reader.shape(i) === 'title' && !FUNCTION_WORDS.has(text)))
  );
};
/** Ordinary words of which streets are made. */
export const STREET_WORDS: ReadonlySet<string> =
  wordSet(`main park high hill lake river church school spring water mill first second third fourth fifth sixth
  seventh eighth ninth tenth north south east west old new oak elm maple pine cedar walnut chestnut center union market mountain view
  sunset n s e w ne nw se sw ocean green forest garden bridge front state`);
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  'the a an and or of to on in at for with by is was his her this that from',
);

function isStreet(
  reader: Reader,
  start: number,
  at: number,
  number: number | undefined,
  names: number,
): boolean {
  const before = reader.text(start - 1);
  const livesAt = /^(?:at|on|address|:|is)$/.test(before) && hasResidenceBefore(reader, start);
  const isTitled = reader.shape(at) === 'title' && reader.shape(at - 1) === 'title';
  const suffix = reader.text(at);
  if (number === undefined) {
    if (names === 0 || reader.shape(at - 1) !== 'title')
      return livesAt && names > 0 && !DOUBTFUL_STREETS.has(suffix);
    return (
      isTitled &&
      /^(?:on|at|near|down|off|to|from)$/.test(before) &&
      (!DOUBTFUL_STREETS.has(suffix) || livesAt)
    );
  }
  const run = readDigitRun(reader, start);
  const isHouseNumber = (run?.digitCount ?? 0) >= 2 || livesAt;
  if (names === 0 && !/(?:st|nd|rd|th)$/.test(reader.text(at - 1))) return false;
  if (reader.isOccupied(start) && !livesAt) return false;
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(reader.text(at - 1)) && !reader.isSpaced(at - 1);
  if (DOUBTFUL_STREETS.has(suffix))
    return (
      isTitled ||
      (isOrdinal && isHouseNumber && reader.shape(at) === 'title') ||
      livesAt ||
      (isHouseNumber && suffix === 'lane') ||
      (isHouseNumber &&
        (suffix === 'drive' || suffix === 'court' || suffix === 'terrace') &&
        !isCommonWord(reader.text(at - 1)))
    );
  return isHouseNumber || isTitled;
}

function hasResidenceBefore(reader: Reader, start: number): boolean {
  for (let i = Math.max(0, start - 6); i < start; i += 1) {
    if (/^(?:lives?|living|lived|resid(?:es|ing|ent)|address|home|house|moved)$/.test(reader.text(i)))
      return true;
  }
  return false;
}

const isZip = (reader: Reader, i: number): boolean => /^\d{5}$/.test(reader.digits(i) ?? '');

/** Something an address may go on with: a unit, a place, a zip code. */
function isTail(reader: Reader, at: number): boolean {
  const i = reader.text(at) === ',' ? at + 1 : at;
  return (
    UNITS.has(reader.text(i)) ||
    PLACES.longestAt(reader.document.tokens, i) !== undefined ||
    isZip(reader, i) ||
    reader.shape(i) === 'title'
  );
}

/** Token index after the unit, city, state and zip code that follow a street or a city. */
function tail(reader: Reader, at: number): number {
  let last = at;
  for (let part = 0; part < 6; part += 1) {
    const next = tailPart(reader, last);
    if (next === last) break;
    last = next;
  }
  return last;
}

function tailPart(reader: Reader, last: number): number {
  const comma = reader.text(last) === ',';
  const i = comma || reader.text(last) === 'in' ? last + 1 : last;
  const isNewLine = !reader.continuesLine(i);
  if (isNewLine && !isCityLine(reader, i)) return last;
  if (UNITS.has(reader.text(i))) {
    const from = /^(?:#|number|\.)$/.test(reader.text(i + 1)) ? i + 2 : i + 1;
    const run = readDigitRun(reader, from, true);
    if (run !== undefined) {
      const letter = reader.token(run.last);
      const hasLetter =
        letter !== undefined &&
        /^[a-z]$/.test(letter.text) &&
        (!letter.spaced || letter.text !== 'a') &&
        letter.lineBreaks === 0 &&
        letter.text !== 'i';
      return hasLetter ? run.last + 1 : run.last;
    }
    return /^[a-z]$/.test(reader.text(from)) ? from + 1 : last;
  }
  if (isZip(reader, i)) {
    return reader.text(i + 1) === '-' && /^\d{4}$/.test(reader.digits(i + 2) ?? '') ? i + 3 : i + 1;
  }
  const spoken = readDigitRun(reader, i);
  if (spoken?.isSpoken === true && spoken.digitCount === 5 && !comma) return spoken.last;
  if (/^zip$/.test(reader.text(i))) {
    const from = reader.skip(i + 1, wordSet('code is :'), 2);
    const run = readDigitRun(reader, from);
    return run?.digitCount === 5 ? run.last : last;
  }
  const place = PLACES.longestAt(reader.document.tokens, i);
  if (place !== undefined) return place.end;
  const isCode = STATE_CODES.has(reader.text(i)) && reader.shape(i) === 'upper';
  if (isCode)
    return reader.continuesLine(i + 1) && reader.text(i + 1) === '.' && isZip(reader, i + 2) ? i + 2 : i + 1;
  if (comma || reader.text(last) === 'in' || isNewLine) {
    let end = i;
    while (end < i + 3 && isCityWord(reader, end, end > i)) end += 1;
    if (end > i) return end;
  }
  return last;
}

const isCityWord = (reader: Reader, i: number, isLater: boolean): boolean =>
  reader.isWord(i) &&
  (reader.continuesLine(i) || !isLater) &&
  reader.shape(i) === 'title' &&
  !isCommonWord(reader.text(i)) &&
  !STATE_CODES.has(reader.text(i));

/** A line below a street that is a city with its state. */
function isCityLine(reader: Reader, at: number): boolean {
  if ((reader.token(at)?.lineBreaks ?? 2) > 1) return false;
  for (let i = at; i < at + 5; i += 1) {
    if (i > at && !reader.continuesLine(i)) return false;
    if (STATE_CODES.has(reader.text(i)) && reader.shape(i) === 'upper' && i > at) return true;
    if (i > at && PLACES.longestAt(reader.document.tokens, i)?.entry === 'state') return true;
  }
  return false;
}

/** After `lives in`, `moved from`: a city that is known or written with a capital. */
export function residenceAt(reader: Reader, at: number): Candidate | undefined {
  const cue = RESIDENCE.longestAt(reader.document.tokens, at);
  if (cue === undefined) return undefined;
  const from = reader.skip(cue.end, wordSet(': the downtown is'), 2);
  if (!reader.continuesLine(from)) return undefined;
  const place = PLACES.longestAt(reader.document.tokens, from);
  if (place !== undefined) {
    const end = tail(reader, place.end);
    if (place.entry === 'city') return address(from, end, 'city');
    return undefined;
  }
  let end = from;
  while (end < from + 3 && isCityWord(reader, end, end > from) && reader.shape(end) === 'title') end += 1;
  if (end === from || MONTH_OR_PERSON.has(reader.text(from))) return lowerCityBeforeState(reader, from);
  return HEADS.longestAt(reader.document.tokens, end) === undefined
    ? address(from, tail(reader, end), 'city', false)
    : undefined;
}
const MONTH_OR_PERSON =
  wordSet(`january february march april may june july august september october november december dr mr mrs ms
  mexico canada china india germany france italy spain england ireland russia japan korea vietnam cuba haiti brazil africa europe asia
  pakistan bangladesh philippines poland greece israel iran iraq egypt nigeria ghana kenya ukraine guatemala honduras colombia peru
  ecuador jamaica australia america`);

/** `lives in paducah kentucky`. */
function lowerCityBeforeState(reader: Reader, from: number): Candidate | undefined {
  for (let i = from + 1; i < from + 3; i += 1) {
    if (!reader.isWord(i - 1) || isCommonWord(reader.text(i - 1))) return undefined;
    const place = PLACES.longestAt(reader.document.tokens, reader.text(i) === ',' ? i + 1 : i);
    if (place?.entry === 'state') return address(from, tail(reader, place.end), 'city');
  }
  return undefined;
}

/** A city of the list after a preposition or before its state; a facility that everyone knows. */
export function placeAt(reader: Reader, at: number): Candidate | undefined {
  const { tokens } = reader.document;
  const known = KNOWN.longestAt(tokens, at);
  if (known !== undefined) {
    const head = HEADS.longestAt(tokens, known.end);
    return address(at, head?.end ?? known.end, 'facility');
  }
  const place = PLACES.longestAt(tokens, at);
  if (place?.entry !== 'city' || reader.isOccupied(at)) return undefined;
  if (HEADS.longestAt(tokens, place.end) !== undefined) return undefined;
  const comma = reader.text(place.end) === ',' ? place.end + 1 : place.end;
  const state = PLACES.longestAt(tokens, comma);
  const isCode = STATE_CODES.has(reader.text(comma)) && reader.shape(comma) === 'upper';
  if (state?.entry === 'state' || isCode) return address(at, tail(reader, place.end), 'city');
  const text = reader.text(at);
  const isName = place.end === at + 1 && (GIVEN_NAMES.has(text) || SURNAMES.has(text));
  const previous = reader.text(at - 1);
  const isPlain = place.end > at + 1 || !DOUBTFUL_CITIES.has(text);
  const isCased = reader.shape(at) === 'title';
  const isThere = /^(?:in|from|near|outside|downtown)$/.test(previous) && CITY_PREPOSITIONS.has(previous);
  if (isThere && (isPlain || isCased) && (!isName || previous !== 'from'))
    return address(at, tail(reader, place.end), 'city', false);
  return place.end > at + 1 && isCased ? address(at, place.end, 'city', false) : undefined;
}
/** Words, drugs or names too. */
const DOUBTFUL_CITIES =
  wordSet(`mobile phoenix aurora concord providence lincoln columbus jackson mesa erie flint reno buffalo queens
  cleveland austin madison chandler montgomery salem augusta charlotte savannah eugene lowell quincy riverside manhattan billings
  naples lafayette norfolk`);

/** `Springfield, IL`, `Dayton, Ohio`: capitals, a comma and a state. */
export function cityBeforeCodeAt(reader: Reader, at: number): Candidate | undefined {
  if (reader.text(at - 1) !== ',' || !reader.continuesLine(at)) return undefined;
  const isCode = STATE_CODES.has(reader.text(at)) && reader.shape(at) === 'upper';
  const isState =
    reader.shape(at) === 'title' && PLACES.longestAt(reader.document.tokens, at)?.entry === 'state';
  if (!isCode && !isState) return undefined;
  // A name before a credential (`Jane Doe, PA`) is none; nor is a disease before an abbreviation.
  if (isCode && /^(?:pa|md|do|ma|or|in|me|id|hi|ok)$/.test(reader.text(at)) && !isZip(reader, at + 1))
    return undefined;
  let first = at - 1;
  while (first > at - 4 && reader.continuesLine(first) && isCityWord(reader, first - 1, false)) first -= 1;
  if (first === at - 1 || reader.isOccupied(first)) return undefined;
  return address(first, tail(reader, at - 1), 'city', isZip(reader, at + 1));
}

/** `P.O. Box 123`, `p o box one two three`. */
export function postBoxAt(reader: Reader, at: number): Candidate | undefined {
  const isPost = (reader.text(at - 1) === 'o' && reader.text(at - 2) === 'p') || reader.text(at - 1) === 'po';
  const run = isPost ? readDigitRun(reader, at + 1) : undefined;
  if (run === undefined) return undefined;
  return address(reader.text(at - 1) === 'po' ? at - 1 : at - 2, tail(reader, run.last), 'street');
}

/** `Cook County`, `in cook county`. */
export function countyAt(reader: Reader, at: number): Candidate | undefined {
  const i = at - 1;
  if (
    !reader.isWord(i) ||
    isCommonWord(reader.text(i)) ||
    !reader.continuesLine(at) ||
    FACILITY_STOPS.has(reader.text(i))
  )
    return undefined;
  const isCased = reader.shape(i) === 'title' && reader.shape(at) === 'title';
  const isCued = /^(?:in|of|from|to)$/.test(reader.text(i - 1)) && !FUNCTION_WORDS.has(reader.text(i));
  return isCased || isCued ? address(i, at + 1, 'city', false) : undefined;
}
