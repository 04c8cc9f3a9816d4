/** Telephone numbers and every number that stands for a person, a record, a contract or a device. */

import { trieOf } from '../reading/phrase-trie.ts';
import { readDigitRun } from './digit-runs.ts';
import type { DigitRun } from './digit-runs.ts';
import type { Candidate, IdentifierType } from './identifier.ts';
import { NUMBER_CUES } from './number-cues.ts';
import type { NumberCue } from './number-cues.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';

const CUES = trieOf<NumberCue>(
  NUMBER_CUES.map(([type, minDigits, phrases]) => [phrases, { type, minDigits }] as const),
);
export const NUMBER_CUE_STARTS: ReadonlySet<string> = new Set(
  NUMBER_CUES.flatMap(([, , phrases]) => phrases.map((phrase) => phrase.split(' ')[0] ?? '')),
);

const CONNECTORS =
  wordSet(`: # - = is was number no num of are his her the it it's its ending ends in with id ( , . uh um
  / at to code ext called`);
const LONGEST_CONNECTION = 5;
const LEAST_PLATE_DIGITS = 5;

const PHONES: ReadonlySet<IdentifierType> = new Set<IdentifierType>(['phone', 'fax', 'pager']);

const kindOf = (type: NumberCue['type']): Candidate['kind'] =>
  PHONES.has(type) ? 'phone_or_fax' : type === 'zip' ? 'address' : 'id';

/** What follows makes of the number a quantity. */
const QUANTITY = wordSet(
  '% percent mg mcg ml cc kg lbs pounds hours minutes days weeks months years times over mmhg',
);

/** The number after a cue (`m r n four eight two seven`). */
export function cuedNumberAt(reader: Reader, at: number): Candidate | undefined {
  const cue = CUES.longestAt(reader.document.tokens, at);
  if (cue === undefined) return undefined;
  const { type, minDigits } = cue.entry;
  if (type === 'zip') {
    const before = zipBefore(reader, at);
    if (before !== undefined) return before;
  }
  const limit = cue.end + LONGEST_CONNECTION;
  let from = cue.end;
  while (from < limit && CONNECTORS.has(reader.text(from)) && reader.continuesLine(from)) from += 1;
  if (!reader.continuesLine(from)) return undefined;
  if (PHONES.has(type)) {
    const phone = phoneAt(reader, from, true, minDigits);
    return phone === undefined ? undefined : { ...phone, type: type as 'phone' | 'fax' | 'pager' };
  }
  const spelled = readDigitRun(reader, from, true);
  const run = spelled ?? undefined;
  if (run === undefined || run.digitCount < minDigits || run.characters.length < minDigits) return undefined;
  if (QUANTITY.has(reader.text(run.last))) return undefined;
  // `plate 8ABC123`; a plate of another kind has holes, and sizes.
  const isBarePlate = cue.end === at + 1 && reader.text(at) === 'plate';
  if (isBarePlate && run.digitCount < LEAST_PLATE_DIGITS && !/[a-z]/.test(run.characters)) return undefined;
  const ip = reader.text(from).split('.').length === 4;
  return { kind: kindOf(type), type: ip ? 'ip' : type, first: run.first, last: run.last, strong: true };
}

/** `the nine oh two one oh zip code`. */
function zipBefore(reader: Reader, at: number): Candidate | undefined {
  for (const from of [at - 5, at - 1]) {
    const run = readDigitRun(reader, from);
    if (run?.digitCount === 5 && run.last === at && reader.atom(from - 1) === undefined)
      return { kind: 'address', type: 'zip', first: from, last: at, strong: true };
  }
  return undefined;
}

/** `617-555-1212`, `(617) 555 1212`, `five five five dash twelve twelve`. Without a cue only in the forms of a number to dial. */
export function phoneAt(reader: Reader, at: number, isCued: boolean, minDigits = 7): Candidate | undefined {
  const mark = reader.token(at);
  if (mark?.type === 'mark' && /^\d{3}\.\d{3}\.\d{4}$/.test(mark.text)) return phone(reader, at, at + 1);
  const isInternational = reader.text(at) === '+' && reader.digits(at + 1) !== undefined;
  const opens = reader.text(at) === '(';
  const first = isInternational || opens ? at + 1 : at;
  // `+1 (617) 555-1212`, `617/555-1212`
  if (isInternational && reader.text(at + 2) === '(') {
    const rest = phoneAt(reader, at + 2, false);
    return rest === undefined ? undefined : { ...rest, first: at };
  }
  if (reader.text(at + 1) === '/' && reader.digits(at)?.length === 3 && reader.text(at - 1) !== '/') {
    const rest = readDigitRun(reader, at + 2);
    const isRest = rest?.pieces.length === 2 && rest.pieces[0]?.length === 3 && rest.pieces[1]?.length === 4;
    if (isRest && !rest.isSpoken && rest.hasSeparator) return phone(reader, at, rest.last);
  }
  let run = readDigitRun(reader, first);
  let count = run?.digitCount ?? 0;
  if (run === undefined) return undefined;
  if (reader.text(run.last) === ')' && opens) {
    const after = reader.text(run.last + 1) === '-' ? run.last + 2 : run.last + 1;
    const rest = readDigitRun(reader, after);
    if (rest === undefined || run.digitCount !== 3) return undefined;
    count += rest.digitCount;
    run = { ...rest, pieces: [...run.pieces, ...rest.pieces], hasSeparator: true };
    if (count !== 10) return undefined;
    return phone(reader, at, run.last);
  }
  if (opens) return undefined;
  if (isInternational) return count >= 8 && count <= 15 ? phone(reader, at, run.last) : undefined;
  const dotted = reader.token(run.last);
  if (isCued && dotted?.type === 'mark' && /^\d+(?:\.\d+){2}$/.test(dotted.text))
    run = { ...run, last: run.last + 1 };
  if (isCued) {
    return count >= minDigits && count <= 15 && !QUANTITY.has(reader.text(run.last))
      ? phone(reader, first, run.last)
      : undefined;
  }
  if (reader.isOccupied(first) || QUANTITY.has(reader.text(run.last))) return undefined;
  if (isDialled(run)) return isSpan(reader, run) ? undefined : phone(reader, first, run.last);
  // `five five five one two one two 1240 Main Street`
  const alike = readDigitRun(reader, first, false, false);
  return alike !== undefined && alike.last < run.last && isDialled(alike)
    ? phone(reader, first, alike.last)
    : undefined;
}

const BEFORE_SPAN = wordSet('between from range ranging ranges approximately than');
const COUNTED = wordSet(
  'cells cell copies calories kcal steps units feet ng pg iu u people patients k per colonies cfu beats',
);

/** `between 150-2000 cells`: from one number to another. Nobody says such a span digit by digit. */
const isSpan = (reader: Reader, { first, last, digitCount, isSpoken }: DigitRun): boolean =>
  digitCount === 7 &&
  !isSpoken &&
  (BEFORE_SPAN.has(reader.text(first - 1)) || COUNTED.has(reader.text(last)));

function phone(reader: Reader, first: number, last: number): Candidate {
  const at = reader.text(last) === ',' ? last + 1 : last;
  const extension = /^(?:ext|extension|x)$/.test(reader.text(at));
  const from = reader.text(at + 1) === '.' ? at + 2 : at + 1;
  const run = extension ? readDigitRun(reader, from) : undefined;
  return { kind: 'phone_or_fax', type: 'phone', first, last: run?.last ?? last, strong: true };
}

/** Three and four digits, perhaps with an area code and a leading one; said one by one, or in pairs after the first three. */
function isDialled({ pieces, isSpoken, hasSeparator, digitCount }: DigitRun): boolean {
  const lengths = pieces.map((piece) => piece.length).join('');
  if (!isSpoken)
    return /^(?:1?334|1?3322)$/.test(lengths) || (hasSeparator && lengths === '34') ? true : isRow(pieces);
  const joined = pieces.join('');
  const isCount = digitCount === 7 || digitCount === 10 || (digitCount === 11 && joined.startsWith('1'));
  if (!isCount) return false;
  if (/^1+$/.test(lengths)) return true;
  // `eight hundred five five five …`, `five five five twelve twelve`, `five five five one two hundred`
  return (
    /^1?(?:111|3)(?:111|3)?(?:1111|22|4|112|211|13)$/.test(lengths) &&
    (hasSeparator || /^1?(?:111|3)/.test(lengths))
  );
}

/** Digits that a recogniser wrote one by one (`6 1 7 5 5 5 1 2 1 2`). */
const isRow = (pieces: readonly string[]): boolean =>
  (pieces.length === 7 || pieces.length === 10) && pieces.every((piece) => piece.length === 1);

/** `123-45-6789`; said in the same groups it needs a cue, or is nine digits in a row. */
export function ssnAt(reader: Reader, at: number): Candidate | undefined {
  const run = readDigitRun(reader, at);
  if (run === undefined || run.digitCount !== 9) return undefined;
  const lengths = run.pieces.map((piece) => piece.length).join('');
  const isWritten = lengths === '324' && run.hasSeparator;
  const isSaid = run.isSpoken && /^1+$/.test(lengths);
  if (!isWritten && !isSaid) return undefined;
  return { kind: 'id', type: 'ssn', first: at, last: run.last, strong: isWritten };
}

const CODE_SYSTEMS = wordSet('snomed rxnorm loinc icd cpt hcpcs ndc code codes rxcui cui umls nct pmid doi');

/** Seven digits or more in a row, or letters and five digits in one word, that nobody measured: an identifier of some kind. */
export function bareNumberAt(reader: Reader, at: number): Candidate | undefined {
  const written = reader.digits(at);
  const token = reader.token(at);
  if (written === undefined || reader.isOccupied(at)) return undefined;
  const isLong = written.length >= 7;
  const isJoined = written.length >= 5 && token?.spaced === false && reader.token(at - 1)?.type === 'word';
  const next = reader.text(at + 1);
  const isGroup =
    written.length >= 2 &&
    next === '-' &&
    !reader.isSpaced(at + 1) &&
    (reader.digits(at + 2)?.length ?? 0) >= 4 &&
    token?.spaced === false &&
    reader.token(at - 1)?.type === 'word';
  if (!isLong && !isJoined && !isGroup) return undefined;
  let first = at;
  if (token?.spaced === false && /^[a-z]{1,4}\d{0,2}$/.test(reader.text(at - 1))) first = at - 1;
  const run = readDigitRun(reader, at);
  const last = isGroup && run !== undefined ? run.last : at + 1;
  for (let i = first - 4; i < first; i += 1) if (CODE_SYSTEMS.has(reader.text(i))) return undefined;
  if (QUANTITY.has(reader.text(last)) || reader.text(last) === '/') return undefined;
  return { kind: 'id', type: 'other', first, last };
}
