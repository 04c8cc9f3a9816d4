/** Sentences, turns and sections: where a statement ends, and what stands over it. */

import { HEADINGS } from './headings.ts';
import type { Heading } from './headings.ts';
import type { Numbers } from './numbers.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import type { Token } from './tokens.ts';
import { WordSet } from './word-tables.ts';

export interface Segments {
  /** For each token the number of its sentence, of its speaker's turn, and the heading of its section, if it is a known one. */
  readonly sentence: readonly number[];
  readonly turn: readonly number[];
  readonly heading: readonly (Heading | undefined)[];
  /** For each sentence whether it ends in a question mark. */
  readonly asked: readonly boolean[];
}

/** A dot after these ends no sentence when a small letter or a digit follows. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'temp resp resps wt ht sat sats pulse dr mr mrs ms approx vs st lbs lb kg cm in ft min hr hrs bpm deg est ' +
    'no oz bp rr avg max tmax wks yrs yr mos jan feb mar apr jun jul aug sep sept oct nov dec pt c f mm ml cc'
  ).split(' '),
);

/** No sentence ends with these. */
const NEVER_LAST: ReadonlySet<string> = new Set(['vs', 'dr', 'mr', 'mrs', 'approx']);

/** Speakers' names at the start of a line (`Doctor: …`). */
const SPEAKERS: ReadonlySet<string> = new Set(
  'doctor patient nurse clinician provider physician dr pt speaker guest mother father daughter son wife husband family'.split(
    ' ',
  ),
);

/** What may end a sentence. */
const STOPS = new WordSet(['.', '?', '!', 'period', 'paragraph']);
const LONGEST_HEADING = 5;
const BULLETS = new WordSet(['-', '*', '•']);
const HEADING_LINKS = new WordSet(['/', '&', '(', ')']);

/** Divides the tokens. `turnStarts` are token indices where a turn begins, besides those the text itself shows. */
export function segment(
  tokens: readonly Token[],
  numbers: Numbers,
  turnStarts: ReadonlySet<number>,
): Segments {
  const sentence: number[] = [];
  const turn: number[] = [];
  const heading: (Heading | undefined)[] = [];
  const asked: boolean[] = [];
  let sentenceNow = 0;
  let turnNow = 0;
  let headingNow: Heading | undefined;
  let ended = true;
  tokens.forEach((token, i) => {
    const startsTurn = turnStarts.has(i) || isSpeaker(tokens, i);
    const startsLine = token.lineBreaks > 0;
    const known = startsLine || ended || startsTurn ? knownHeading(tokens, i) : undefined;
    const colon = startsLine ? headingEnd(tokens, i) : undefined;
    const isHeading = known !== undefined || colon !== undefined;
    if (startsTurn) turnNow += 1;
    const bullet = startsLine && (BULLETS.has(token) || isItemNumber(tokens, i));
    if ((i > 0 && ended) || startsTurn || isHeading || bullet || token.lineBreaks > 1) sentenceNow += 1;
    if (isHeading && !startsTurn) {
      const isVitals = known === undefined && colon !== undefined && colon - i <= 1;
      if (known !== undefined) headingNow = known.entry;
      else if (!isVitals || token.lineBreaks > 1) headingNow = undefined;
    } else if (known !== undefined) headingNow = known.entry;
    sentence.push(sentenceNow);
    turn.push(turnNow);
    heading.push(headingNow);
    ended = endsSentence(tokens, numbers, i);
    asked[sentenceNow] = asked[sentenceNow] === true || (token.text === '?' && !isDoubt(tokens, i));
  });
  return { sentence, turn, heading, asked };
}

const HEADING_MARKS = new WordSet(['#', '*', '=', '_']);

/**
 * A known heading at `i`: before a colon (dictated: `colon`), or alone in its line or sentence. Marks and numbers before it
 * (`## Plan`, `2. Plan:`) stand for the heading too.
 */
function knownHeading(tokens: readonly Token[], i: number): PhraseMatch<Heading> | undefined {
  let at = i;
  while (at < i + 4 && HEADING_MARKS.has(tokens[at])) at += 1;
  if (tokens[at]?.type === 'numeral' && /^[.)]$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  const match = HEADINGS.longestAt(tokens, at);
  if (match === undefined) return undefined;
  let end = match.end;
  while (end < match.end + 4 && HEADING_MARKS.has(tokens[end])) end += 1;
  const next = tokens[end];
  const isAlone = next === undefined || next.lineBreaks > 0 || next.text === ':' || next.text === 'colon';
  if (isAlone) return match;
  // `Plan.` in a line of its own sentence; one short word alone may be anything.
  const isStop = next.text === '.' || next.text === 'period';
  return isStop && match.end - at >= 2 ? match : undefined;
}

function isSpeaker(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i];
  if (a === undefined || (a.lineBreaks === 0 && a.text !== '[')) return false;
  const [b, c] = [tokens[i + 1], tokens[i + 2]];
  if (a.text === '[' && b?.type === 'word') {
    return (
      c?.text === ']' ||
      (c?.text === '_' && /^\p{L}+$/u.test(tokens[i + 3]?.text ?? '') && tokens[i + 4]?.text === ']')
    );
  }
  if (a.lineBreaks === 0 || !SPEAKERS.has(a.text)) return false;
  // `Guest_family:`
  if (b?.text === '_' && tokens[i + 3]?.text === ':') return true;
  return b?.text === ':' || (b?.type === 'numeral' && c?.text === ':');
}

/** `3. Diet` at the start of a line: the number counts the items of a list. */
function isItemNumber(tokens: readonly Token[], i: number): boolean {
  const [number, mark, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (number?.type !== 'numeral' || !/^(?:1?\d|20)$/.test(number.text) || next?.type !== 'word') return false;
  return /^[.)]$/.test(mark?.text ?? '') && mark?.spaced === false && next.spaced && next.lineBreaks === 0;
}

/** The token after the colon of a heading that begins the line at `i`. */
function headingEnd(tokens: readonly Token[], i: number): number | undefined {
  for (let at = i; at <= i + LONGEST_HEADING; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > i && token.lineBreaks > 0)) return undefined;
    if (token.text === ':') return at > i ? at : undefined;
    if (token.type !== 'word' && !HEADING_LINKS.has(token)) return undefined;
  }
  return undefined;
}

function endsSentence(tokens: readonly Token[], numbers: Numbers, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !STOPS.has(token)) return false;
  const next = tokens[i + 1];
  if (token.text === '?' || token.text === '!') return next?.text !== ')' && !isDoubt(tokens, i);
  if (token.text === 'period' || token.text === 'paragraph') return isDictatedStop(tokens, i);
  if (token.text !== '.') return false;
  if (next === undefined) return true;
  // `level.,3.`: exports of dictations glue lines with commas.
  if (!next.spaced) return next.text === ',';
  const nextAtom = numbers.atoms[i + 1]?.type;
  const decimal = token.spaced && numbers.atoms[i - 1] !== undefined && nextAtom !== undefined;
  if (decimal && (nextAtom === 'digit' || nextAtom === 'oh' || nextAtom === 'numeral')) return false;
  const before = tokens[i - 1];
  if (before !== undefined && !token.spaced && NEVER_LAST.has(before.text)) return false;
  if (before === undefined || token.spaced || !ABBREVIATIONS.has(before.text)) return true;
  return next.type === 'word' && nextAtom === undefined && !ABBREVIATIONS.has(next.text);
}

/** `?pneumonia`, `(? old)`: a doubt, not the end of a question. */
function isDoubt(tokens: readonly Token[], i: number): boolean {
  const [before, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (mark?.text !== '?' || next?.type !== 'word' || next.lineBreaks > 0) return false;
  const opens = before === undefined || mark.lineBreaks > 0 || /^[(,:;]$/.test(before.text);
  return opens || (mark.spaced && !next.spaced);
}

/** `period` is a full stop where it is not the thing (`menstrual period`, `the period of`). */
function isDictatedStop(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  return !/^(?:menstrual|the|her|your|my|a|of|this|last|time|each|hour|day|week|month|postpartum|new)$/.test(
    before,
  );
}
