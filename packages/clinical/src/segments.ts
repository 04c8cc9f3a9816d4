/** Sentences, turns and sections: where a statement ends, and what stands over it. */

import type { Assertion } from './finding.ts';
import type { Numbers } from './numbers.ts';
import { trieOf } from './phrase-trie.ts';
import type { Token } from './tokens.ts';

export interface Segments {
  /** For each token the number of its sentence, of its speaker's turn, and what its section's heading says. */
  readonly sentence: readonly number[];
  readonly turn: readonly number[];
  readonly section: readonly (Assertion | undefined)[];
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

/** Headings that say of whom or when everything below is. Any other heading ends their reach. */
const SECTIONS = trieOf<Assertion>([
  [['family history', 'fh', 'family hx', 'family medical history', 'fhx'], 'family'],
  [
    [
      'past medical history',
      'pmh',
      'pmhx',
      'past history',
      'prior vitals',
      'previous vitals',
      'past surgical history',
    ],
    'historical',
  ],
  [
    [
      'goals',
      'goal',
      'targets',
      'return precautions',
      'call parameters',
      'hold parameters',
      'notify parameters',
      'patient instructions',
      'discharge instructions',
    ],
    'hypothetical',
  ],
]);

/** Speakers' names at the start of a line (`Doctor: …`). */
const SPEAKERS: ReadonlySet<string> = new Set(
  'doctor patient nurse clinician provider physician dr pt speaker guest mother father daughter son wife husband family'.split(
    ' ',
  ),
);

const LONGEST_HEADING = 5;

/** Divides the tokens. `turnStarts` are token indices where a turn begins, besides those the text itself shows. */
export function segment(
  tokens: readonly Token[],
  numbers: Numbers,
  turnStarts: ReadonlySet<number>,
): Segments {
  const sentence: number[] = [];
  const turn: number[] = [];
  const section: (Assertion | undefined)[] = [];
  const asked: boolean[] = [];
  let sentenceNow = 0;
  let turnNow = 0;
  let sectionNow: Assertion | undefined;
  let ended = false;
  tokens.forEach((token, i) => {
    const startsTurn = turnStarts.has(i) || isSpeaker(tokens, i);
    const heading = token.lineBreaks > 0 ? headingEnd(tokens, i) : undefined;
    if (startsTurn) turnNow += 1;
    const bullet = token.lineBreaks > 0 && /^[-*•]$/.test(token.text);
    if (ended || startsTurn || heading !== undefined || bullet || token.lineBreaks > 1) sentenceNow += 1;
    if (heading !== undefined && !startsTurn) {
      const found = SECTIONS.longestAt(tokens, i);
      const isVitals = heading - i <= 1 && found === undefined;
      if (found !== undefined && found.end <= heading) sectionNow = found.entry;
      else if (!isVitals || token.lineBreaks > 1) sectionNow = undefined;
    }
    sentence.push(sentenceNow);
    turn.push(turnNow);
    section.push(sectionNow);
    ended = endsSentence(tokens, numbers, i);
    asked[sentenceNow] = asked[sentenceNow] === true || token.text === '?';
  });
  return { sentence, turn, section, asked };
}

function isSpeaker(tokens: readonly Token[], i: number): boolean {
  const [a, b, c] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.text === '[' && b?.type === 'word') {
    return (
      c?.text === ']' ||
      (c?.text === '_' && /^\p{L}+$/u.test(tokens[i + 3]?.text ?? '') && tokens[i + 4]?.text === ']')
    );
  }
  if (a === undefined || a.lineBreaks === 0 || !SPEAKERS.has(a.text)) return false;
  return b?.text === ':' || (b?.type === 'numeral' && c?.text === ':');
}

/** The token after the colon of a heading that begins the line at `i`. */
function headingEnd(tokens: readonly Token[], i: number): number | undefined {
  for (let at = i; at <= i + LONGEST_HEADING; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > i && token.lineBreaks > 0)) return undefined;
    if (token.text === ':') return at > i ? at : undefined;
    if (token.type !== 'word' && !/^[/&()]$/.test(token.text)) return undefined;
  }
  return undefined;
}

function endsSentence(tokens: readonly Token[], numbers: Numbers, i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined) return false;
  if (token.text === '?' || token.text === '!') return next?.text !== ')';
  if (token.text === 'period' || token.text === 'paragraph') return isDictatedStop(tokens, i);
  if (token.text !== '.') return false;
  if (next === undefined) return true;
  // `level.,3.`: exports of dictations glue lines with commas.
  if (!next.spaced) return next.text === ',';
  const nextAtom = numbers.atoms[i + 1]?.type;
  const decimal = token.spaced && numbers.atoms[i - 1] !== undefined && nextAtom !== undefined;
  if (decimal && (nextAtom === 'digit' || nextAtom === 'oh' || nextAtom === 'numeral')) return false;
  const before = tokens[i - 1];
  if (before === undefined || token.spaced || !ABBREVIATIONS.has(before.text)) return true;
  return next.type === 'word' && nextAtom === undefined && !ABBREVIATIONS.has(next.text);
}

/** `period` is a full stop where it is not the thing (`menstrual period`, `the period of`). */
function isDictatedStop(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? '';
  return !/^(?:menstrual|the|her|your|my|a|of|this|last|time|each|hour|day|week|month|postpartum|new)$/.test(
    before,
  );
}
