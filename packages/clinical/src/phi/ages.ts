/** Ages: all of them are found; Safe Harbor lets those up to 89 years stand (45 CFR 164.514(b)(2)(i)(C)). */

import type { Candidate } from './identifier.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';

const YEARS = wordSet('year years yr yrs');
const SHORTER = wordSet('month months mo week weeks wk day days');
/** Things that are so old, and nobody's age. */
const THINGS =
  wordSet(`fracture wound scar injury rash stroke infarct infarction bruise cast laceration sutures incision
  film films study study's ct mri catheter line stent graft medication prescription burn hematoma ulcer bleed clot`);
const LONGEST_NUMBER = 5;
/** Nobody says an age digit by digit. */
const NO_AGE = wordSet('implied decade digits');
const DECADE_PARTS = wordSet('early mid late - middle');
const SEX = wordSet('m f male female man woman boy girl gentleman lady');

const age = (first: number, last: number, years: number): Candidate => ({
  kind: 'age',
  first,
  last,
  years,
  strong: true,
});

/** The number that ends right before a token, and is not the end of a longer one. */
function numberBefore(reader: Reader, end: number): { first: number; value: number } | undefined {
  let start = end;
  while (start > end - LONGEST_NUMBER && reader.atom(start - 1) !== undefined) start -= 1;
  // `a hundred and two year old`, `one hundred and two`.
  if (reader.text(start - 1) === 'and' && /^hundred$/.test(reader.text(start - 2)) && start < end) {
    start -= 2;
    while (reader.atom(start - 1) !== undefined) start -= 1;
  }
  if (reader.text(start) === 'hundred' && reader.text(start - 1) === 'a') start -= 1;
  for (let first = start; first < end; first += 1) {
    for (const reading of reader.document.numbers.at(first)) {
      if (reading.last !== end || NO_AGE.has(reading.form)) continue;
      if (reading.value <= 130) return { first, value: reading.value };
    }
  }
  return undefined;
}

/** Around a unit: `82 year old`, `82 yo`, `eighty two years of age`, `6-month-old`. */
export function ageAtUnit(reader: Reader, at: number): Candidate | undefined {
  const unit = reader.text(at);
  const next = reader.text(at + 1);
  const isDashed = reader.text(at - 1) === '-';
  const number = numberBefore(reader, isDashed ? at - 1 : at);
  if (number === undefined) return undefined;
  const end = isDashed ? at - 1 : at;
  const old = next === '-' ? at + 2 : at + 1;
  const says =
    reader.text(old) === 'old' ||
    (next === 'of' && reader.text(at + 2) === 'age') ||
    (unit === 'yr' && next === 'o');
  if (YEARS.has(unit)) {
    if (says || (unit !== 'year' && SEX.has(next))) return age(number.first, end, number.value);
    return undefined;
  }
  if (SHORTER.has(unit)) {
    // A number of months needs its unit.
    return says && !THINGS.has(reader.text(old + 1)) ? age(number.first, at + 1, 0) : undefined;
  }
  if (/^(?:yo|yof|yom|y\/o)$/.test(unit)) return age(number.first, end, number.value);
  if (unit !== 'y') return undefined;
  const isSlash = next === '/' && reader.text(at + 2) === 'o';
  return isSlash || next === 'o' || SEX.has(next) ? age(number.first, end, number.value) : undefined;
}

const AGE_CONNECTORS = wordSet(': of is was = about around approximately at');

/** `age 82`, `aged eighty two`, `turned 65`, `in his eighties`. */
export function cuedAgeAt(reader: Reader, at: number): Candidate | undefined {
  const cue = reader.text(at);
  if (cue === 'in') return decadeAt(reader, at);
  const from = reader.skip(at + 1, AGE_CONNECTORS, 3);
  for (const reading of reader.document.numbers.at(from)) {
    if (reading.form === 'implied' || reading.value > 130 || reading.decimals > 0) continue;
    const next = reader.text(reading.last);
    if (/^(?:%|percent|pounds|lbs|kg|mg|to|over|\/|degrees|gestational)$/.test(next) && cue !== 'age')
      continue;
    if (/^(?:%|mg|over|\/)$/.test(next)) continue;
    if ((cue === 'turned' || cue === 'turning') && reading.value < 13) continue;
    const isShort = SHORTER.has(next) || next === 'weeks';
    return age(from, reading.last, isShort ? 0 : reading.value);
  }
  return undefined;
}

/** `in her early 80s`. */
function decadeAt(reader: Reader, at: number): Candidate | undefined {
  if (!/^(?:his|her|their|my|your|the)$/.test(reader.text(at + 1))) return undefined;
  const isPersonal = reader.text(at + 1) !== 'the';
  const from = reader.skip(at + 2, DECADE_PARTS, 3);
  const decade = reader.document.numbers.at(from).find(({ form }) => form === 'decade');
  if (decade === undefined || !isPersonal || decade.value > 110) return undefined;
  return age(from, decade.last, decade.value);
}

/** `82M`, `45 F with …`: only at the head of a case. */
export function ageWithSexAt(reader: Reader, at: number): Candidate | undefined {
  const written = reader.digits(at);
  if (written === undefined || written.length > 3 || !/^[mf]$/.test(reader.text(at + 1))) return undefined;
  if (reader.isSpaced(at + 1) || reader.isOccupied(at)) return undefined;
  const isHead =
    reader.startsSentence(at) || /^(?:a|an|is|this|pt|patient|the|:|,|and)$/.test(reader.text(at - 1));
  const next = reader.text(at + 2);
  const isCase =
    /^(?:with|who|presents|presenting|here|admitted|h|s|p|hx|c|,|w|pmh|brought|found|status|bib|now)$/.test(
      next,
    );
  const value = Number(written);
  return isHead && isCase && value <= 120 ? age(at, at + 1, value) : undefined;
}
