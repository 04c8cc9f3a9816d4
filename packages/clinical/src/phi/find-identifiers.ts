/**
 * The identifiers of a document. Finders look where a word or a form calls them; then the overlaps are settled.
 * The kinds and their source are in identifier.ts, the sources of the lists of names in given-names.ts and surnames.ts.
 */

import { MONTHS } from '../reading/months.ts';
import type { Found, Statement } from '../assertions/statement.ts';
import type { Attribute } from '../finding.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { WordSet, WordTable } from '../reading/word-tables.ts';
import { cityBeforeCodeAt, countyAt, placeAt, PLACE_STARTS } from './addresses.ts';
import { postBoxAt, residenceAt, RESIDENCE_STARTS, streetAt } from './addresses.ts';
import { ageAtUnit, ageWithSexAt, cuedAgeAt } from './ages.ts';
import { oldAgeAt, OLD_AGE_STARTS } from './old-ages.ts';
import { cuedDateAt, holidayAt, monthDateAt, numericDateAt, spokenTripleAt } from './dates.ts';
import { weekdayAt, WEEKDAYS, yearAloneAt } from './dates.ts';
import { DAY_OF_MONTH_STARTS, dayOfMonthAt } from './days-of-month.ts';
import { FACILITY_HEAD_STARTS, facilityAt, roomAt } from './facilities.ts';
import type { Candidate } from './identifier.ts';
import { CREDENTIALS, TITLES } from './name-cues.ts';
import { NAME_CUE_STARTS, NameFinder } from './names.ts';
import { bareNumberAt, cuedNumberAt, NUMBER_CUE_STARTS, phoneAt, ssnAt } from './numbers.ts';
import { bareUrlAt, ipAddressAt, spokenEmailAt, urlAt, writtenEmailAt } from './online.ts';
import { placeholderTokens } from './placeholders.ts';
import { STATE_CODES, STATES, STREETS } from './place-names.ts';
import { professionAt, PROFESSION_CUE_STARTS } from './professions.ts';
import { Reader } from './reader.ts';

type Finder = (reader: Reader, at: number) => Candidate | undefined;

/** For a word the finders that it calls. */
const FINDERS_OF = new Map<string, Finder[]>();

function call(words: Iterable<string>, finder: Finder): void {
  for (const word of words) {
    const list = FINDERS_OF.get(word);
    if (list === undefined) FINDERS_OF.set(word, [finder]);
    else list.push(finder);
  }
}

const BIRTH_CUES = [
  'date of birth',
  'd o b',
  'dob',
  'birth date',
  'birthdate',
  'birth day',
  'birthday',
  'born',
];
const DATE_CUES = [
  'date of admission',
  'admission date',
  'admit date',
  'date of discharge',
  'discharge date',
  'date of service',
  'date of surgery',
  'date of procedure',
  'date of visit',
  'date of death',
  'date of injury',
  'date',
  'dated',
  'dos',
  'dod',
];

function cuedDate(cues: readonly string[], isBirth: boolean): void {
  const phrases = cues.map((cue) => cue.split(' '));
  call(new Set(phrases.map(([start = '']) => start)), (reader, at) => {
    const cue = phrases.find((words) => words.every((word, i) => reader.text(at + i) === word));
    return cue === undefined ? undefined : cuedDateAt(reader, at + cue.length, isBirth);
  });
}

cuedDate(BIRTH_CUES, true);
cuedDate(DATE_CUES, false);
call(MONTHS, monthDateAt);
call(WEEKDAYS, weekdayAt);
call(DAY_OF_MONTH_STARTS, dayOfMonthAt);
call(
  'christmas thanksgiving easter halloween labor memorial new valentine mother father independence veterans hanukkah ramadan passover'.split(
    ' ',
  ),
  holidayAt,
);
call(['nineteen', 'twenty', 'two'], yearAloneAt);
call(NUMBER_CUE_STARTS, cuedNumberAt);
call(['(', '+'], (reader, at) => phoneAt(reader, at, false));
call('year years yr yrs month months mo week weeks wk day days yo yof yom y'.split(' '), ageAtUnit);
call('age aged ages turned turning in'.split(' '), cuedAgeAt);
call(OLD_AGE_STARTS, oldAgeAt);
call(['@'], writtenEmailAt);
call(['at'], (reader, at) => (at > 0 ? spokenEmailAt(reader, at) : undefined));
call(['www', 'w', 'http', 'https'], urlAt);
call(['.', 'dot'], bareUrlAt);
call([...STREETS, 'route', 'rte'], streetAt);
call(FACILITY_HEAD_STARTS, facilityAt);
call(PLACE_STARTS, placeAt);
call(RESIDENCE_STARTS, residenceAt);
call(['room', 'rm', 'ward', 'bed'], roomAt);
call(['box'], postBoxAt);
call(['county', 'parish'], countyAt);
call([...STATE_CODES, ...STATES.map((state) => state.split(' ')[0] ?? '')], cityBeforeCodeAt);
call(PROFESSION_CUE_STARTS, professionAt);

const FINDERS = new WordTable(FINDERS_OF);
const CALLS_NAME_AFTER_TITLE = new WordSet(TITLES);
const CALLS_NAME_AFTER_CUE = new WordSet(NAME_CUE_STARTS);
const CALLS_NAME_BEFORE = new WordSet(CREDENTIALS);

/** `occupied`: what other finders found; their values and names win over identifiers that have no cue. */
export type Occupied = Iterable<Pick<Statement, 'first' | 'last' | 'name'>>;

/** In the order of the text; no two overlap. */
export function findIdentifiers(document: ClinicalDocument, occupied: Occupied): Found[] {
  const candidates = settle(collect(document, occupied), document.tokens.length);
  return candidates.map((candidate) => toFound(document, candidate));
}

function collect(document: ClinicalDocument, occupied: Occupied): Candidate[] {
  const { tokens } = document;
  const covered = new Uint8Array(tokens.length);
  for (const { first, last, name } of occupied) {
    covered.fill(1, first, last);
    if (name !== undefined) covered.fill(1, name.first, name.last);
  }
  const reader = new Reader(document, covered);
  const names = new NameFinder(reader);
  const placeholders = placeholderTokens(tokens);
  const found: Candidate[] = [];
  const keep = (candidate: Candidate | undefined): void => {
    if (candidate === undefined) return;
    for (let i = candidate.first; i < candidate.last; i += 1) {
      if (placeholders[i] === 1) return;
      if (candidate.strong !== true && covered[i] === 1) return;
    }
    found.push(candidate);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || placeholders[at] === 1) continue;
    const called = FINDERS.get(token);
    if (called !== undefined) for (const finder of called) keep(finder(reader, at));
    const isNumber = document.numbers.atoms[at] !== undefined;
    if (isNumber) {
      // A run is read from its first number only, so that a long one costs no more.
      const isWritten = token.type === 'numeral' || tokens[at - 1]?.type === 'numeral';
      if (isWritten || document.numbers.atoms[at - 1] === undefined) {
        keep(ssnAt(reader, at));
        keep(phoneAt(reader, at, false));
      }
      if (token.type === 'numeral') {
        keep(numericDateAt(reader, at));
        keep(yearAloneAt(reader, at));
        keep(ageWithSexAt(reader, at));
        keep(bareNumberAt(reader, at));
      } else keep(spokenTripleAt(reader, at));
    } else if (token.type === 'word') {
      if (CALLS_NAME_AFTER_TITLE.has(token)) keep(names.afterTitle(at));
      if (CALLS_NAME_AFTER_CUE.has(token)) keep(names.afterCue(at));
      if (CALLS_NAME_BEFORE.has(token)) keep(names.beforeCredential(at));
      if (reader.startsSentence(at)) keep(names.opening(at));
      keep(names.alone(at));
    } else if (token.end - token.begin > 4) {
      keep(numericDateAt(reader, at));
      keep(ipAddressAt(reader, at));
      keep(phoneAt(reader, at, false));
    }
  }
  return found;
}

/** Which of two that overlap stays: the stronger, then the longer, then by kind. */
const KIND_ORDER: Readonly<Record<Candidate['kind'], number>> = {
  url: 1,
  email: 0,
  phone_or_fax: 3,
  id: 2,
  date: 4,
  address: 5,
  age: 6,
  name: 7,
  profession: 8,
};

/** The first tokens of a candidate that nothing has taken: what a stronger one leaves of it identifies still; of a date the rest too. */
function freePart(taken: Uint8Array, candidate: Candidate): { first: number; last: number } {
  let { first } = candidate;
  while (candidate.kind === 'date' && first < candidate.last && taken[first] === 1) first += 1;
  let last = first;
  while (last < candidate.last && taken[last] !== 1) last += 1;
  return { first, last };
}

function settle(candidates: Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const strength = (candidate: Candidate): number => (candidate.strong === true ? 0 : 1);
  const ordered = candidates.toSorted(
    (a, b) =>
      strength(a) - strength(b) ||
      b.last - b.first - (a.last - a.first) ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      a.first - b.first,
  );
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    const { first, last } = freePart(taken, candidate);
    if (last <= first) continue;
    taken.fill(1, first, last);
    kept.push({ ...candidate, first, last });
  }
  return kept.toSorted((a, b) => a.first - b.first);
}

function toFound(document: ClinicalDocument, { kind, type, first, last, years }: Candidate): Found {
  const { text, tokens } = document;
  const begin = tokens[first]?.begin ?? 0;
  const end = tokens[last - 1]?.end ?? begin;
  const span = { text: text.slice(begin, end), begin, end };
  const attributes: Attribute[] = [];
  if (type !== undefined) attributes.push({ kind: 'identifier', ...span, value: type });
  if (years !== undefined) attributes.push({ kind: 'years', ...span, value: { value: years, unit: 'a' } });
  return {
    statement: { first, last, form: 'mention', subject: kind },
    finding: { kind, category: 'phi', ...span, codes: [], attributes },
  };
}
