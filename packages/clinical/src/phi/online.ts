/** E-mail and web addresses, written (`j.smith@example.org`) and said (`john dot smith at example dot org`). */

import type { Candidate } from './identifier.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';
import { SURNAMES } from './surnames.ts';

const TOP_DOMAINS = wordSet(
  `com org net edu gov mil info biz io co us uk ca au de fr eu health care me tv app dev`,
);
const JOINERS = wordSet('dot underscore dash hyphen . _ - + plus');
const MARKS = wordSet('. _ - + / : @ ? = & % # ~');
/** Letters of a label that is spelt. */
const MOST_SPELT = 12;
/** After `at` or before a dot these are no label. */
const NOT_LABEL: ReadonlySet<string> =
  wordSet(`the this that these those a an his her my our your their it its rest home times time
  least about night bedtime all present baseline most and or in on for with work school risk which what some any`);
/** No address has more parts. */
const LONGEST_ADDRESS = 24;
/** What stands before a local part that is said, and is none of it. */
const NOT_LOCAL =
  wordSet(`is it at to me my email e mail address the a an and or was send sent via by from of : , ; . contact his
  her that's it's reach on in for out up us him with`);

/** The written address around an `@`. */
export function writtenEmailAt(reader: Reader, at: number): Candidate | undefined {
  let first = at;
  while (first > 0 && first > at - LONGEST_ADDRESS && !reader.isSpaced(first)) {
    const { type, text } = reader.token(first - 1) ?? { type: 'mark', text: ' ' };
    if (type === 'mark' && !/^[._+%-]$/.test(text)) break;
    first -= 1;
  }
  let last = at + 1;
  while (last < at + LONGEST_ADDRESS && !reader.isSpaced(last)) {
    const token = reader.token(last);
    if (token === undefined || (token.type === 'mark' && !/^[.-]$/.test(token.text))) break;
    last += 1;
  }
  while (last > at && reader.token(last - 1)?.type === 'mark') last -= 1;
  return first < at && last > at + 1 ? { kind: 'email', first, last, strong: true } : undefined;
}

/** Around the word `at`: `smith at example dot org`, `jsmith at example.org`. */
export function spokenEmailAt(reader: Reader, at: number): Candidate | undefined {
  const last = domainEnd(reader, at + 1);
  if (last === undefined) return undefined;
  const first = localStart(reader, at);
  return first === at ? undefined : { kind: 'email', first, last, strong: true };
}

/** Token index after `example dot org`, `mail dot example dot com`, `example.com`; undefined where it is no domain. */
function domainEnd(reader: Reader, at: number): number | undefined {
  let end: number | undefined;
  let i = at;
  for (let labels = 0; labels < 5; labels += 1) {
    const labelEnd = domainLabelEnd(reader, i);
    if (labelEnd === undefined) break;
    const joiner = reader.text(labelEnd);
    const isDot = joiner === 'dot' || (joiner === '.' && !reader.isSpaced(labelEnd + 1));
    if (!isDot) break;
    if (TOP_DOMAINS.has(reader.text(labelEnd + 1))) end = labelEnd + 2;
    i = labelEnd + 1;
  }
  return end;
}

/** A label of a domain as it is said: a word, or two that name a firm (`blue cross`), or letters that are spelt. */
function domainLabelEnd(reader: Reader, at: number): number | undefined {
  for (let i = at; i < at + LONGEST_ADDRESS; i += 1) {
    const token = reader.token(i);
    if (token === undefined || token.lineBreaks > 0 || NOT_LABEL.has(token.text)) return undefined;
    if (token.type === 'mark' && token.text !== '-') return undefined;
    const next = reader.text(i + 1);
    if (next === 'dot' || next === '.') return i + 1;
    const isSpelt = token.text.length === 1 && i - at < MOST_SPELT;
    if (i > at && !isSpelt && token.spaced) return undefined;
  }
  return undefined;
}

function localStart(reader: Reader, at: number): number {
  let first = at;
  let names = 0;
  while (first > 0 && at - first < LONGEST_ADDRESS) {
    const previous = reader.text(first - 1);
    if (JOINERS.has(previous)) {
      if (first === at || reader.isSpaced(first) !== reader.isSpaced(first - 1)) break;
      if (first < 2 || NOT_LOCAL.has(reader.text(first - 2))) break;
      first -= 2;
      continue;
    }
    if (
      NOT_LOCAL.has(previous) ||
      reader.isOccupied(first - 1) ||
      reader.token(first - 1)?.type === 'mark' ||
      !reader.continuesLine(first)
    )
      break;
    const isGlued = !reader.isSpaced(first) && first < at;
    const isNumber = reader.atom(first - 1) !== undefined;
    const isName = names < 2 && (GIVEN_NAMES.has(previous) || SURNAMES.has(previous));
    if (
      first < at &&
      !isGlued &&
      !isNumber &&
      !isName &&
      previous.length > 1 &&
      !isNumberRun(reader, first, at)
    )
      break;
    if (isName) names += 1;
    first -= 1;
  }
  return first;
}

/** `bluebird four two at`: only digits stand between a word and `at`. */
function isNumberRun(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (reader.atom(i) === undefined) return false;
  return true;
}

/** `https://…`, `www.example.org`, `w w w dot example dot com`, `example.org/path`. */
export function urlAt(reader: Reader, at: number): Candidate | undefined {
  const text = reader.text(at);
  const isScheme = /^https?$/.test(text) && reader.text(at + 1) === ':';
  const isSpelt = text === 'w' && reader.text(at + 1) === 'w' && reader.text(at + 2) === 'w';
  const from = isSpelt ? at + 3 : at + 1;
  const isWww = (text === 'www' || isSpelt) && /^(?:dot|\.)$/.test(reader.text(from));
  if (isScheme || (isWww && reader.text(from) === '.')) {
    let last = from;
    while (last < at + 4 * LONGEST_ADDRESS && !reader.isSpaced(last) && reader.token(last) !== undefined) {
      if (reader.token(last)?.type === 'mark' && !MARKS.has(reader.text(last))) break;
      last += 1;
    }
    while (/^[.:?]$/.test(reader.text(last - 1))) last -= 1;
    return last > from ? { kind: 'url', first: at, last, strong: true } : undefined;
  }
  if (!isWww) return undefined;
  const end = domainEnd(reader, from + 1);
  return end === undefined ? undefined : { kind: 'url', first: at, last: pathEnd(reader, end), strong: true };
}

/** Around a dot before a top domain: `example.org`, `example dot com slash portal`. */
export function bareUrlAt(reader: Reader, dot: number): Candidate | undefined {
  const top = reader.text(dot + 1);
  if (!TOP_DOMAINS.has(top)) return undefined;
  const isWritten = reader.text(dot) === '.';
  if (isWritten && (reader.isSpaced(dot) || reader.isSpaced(dot + 1))) return undefined;
  if (!/^(?:com|org|net|edu|gov)$/.test(top)) return undefined;
  let first = dot - 1;
  const isPart = (i: number): boolean => reader.token(i)?.type !== 'mark' || /^[.-]$/.test(reader.text(i));
  const start = Math.max(0, dot - LONGEST_ADDRESS);
  while (isWritten && first > start && !reader.isSpaced(first) && isPart(first - 1)) first -= 1;
  while (first < dot && reader.token(first)?.type === 'mark') first += 1;
  while (
    !isWritten &&
    first > 1 &&
    JOINERS.has(reader.text(first - 1)) &&
    reader.token(first - 2)?.type === 'word'
  )
    first -= 2;
  const label = reader.token(first);
  if (label === undefined || label.type === 'mark' || NOT_LOCAL.has(label.text)) return undefined;
  return { kind: 'url', first, last: pathEnd(reader, dot + 2), strong: true };
}

function pathEnd(reader: Reader, at: number): number {
  let last = at;
  while (last < at + LONGEST_ADDRESS) {
    const slash = reader.text(last);
    const isWritten = slash === '/' && !reader.isSpaced(last) && !reader.isSpaced(last + 1);
    if (!isWritten && slash !== 'slash') break;
    const next = reader.token(last + 1);
    if (next === undefined || next.type === 'mark') break;
    last += 2;
  }
  return last;
}

/** `192.168.0.1`: four numbers to 255. Identifies a device, so it is an ID. */
export function ipAddressAt(reader: Reader, at: number): Candidate | undefined {
  const parts = reader.text(at).split('.');
  const isAddress = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isAddress ? { kind: 'id', type: 'ip', first: at, last: at + 1, strong: true } : undefined;
}
