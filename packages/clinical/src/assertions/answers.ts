/** What is asked for holds as the answer says; a question alone asserts nothing. */

import type { MentionReading } from './mention-reading.ts';
import { questionFrom } from './question-words.ts';
import { POSSESSIVES, RELATIVES } from './triggers/family.ts';
import { AGREEMENTS, ANSWERS, HESITATIONS } from './triggers/questions.ts';
import type { Answer } from './triggers/questions.ts';

export interface Asked {
  /** Undefined where nobody answers. */
  readonly answer: Answer | undefined;
  /** The answer is a mere `right`: what the question says holds, also that something is not so. */
  readonly agrees: boolean;
  /** A yes to several things by one who goes on to name some: `any nausea, vomiting? yeah i've vomited twice`. */
  readonly namesOthers: boolean;
  /** Which of several things the answer means is open: `nausea or vomiting? yes`. */
  readonly isAlternative: boolean;
  /** The answer begins with a relative: `does it run in your family? my mother has it`. */
  readonly namesKin: boolean;
}

/** Tokens from a mention to the answer, at most. */
const FARTHEST = 60;
/** Words between them in an unbroken stream. */
const SAME_PIECE_WORDS = 5;
const NEXT_PIECES = 4;
/** An answer names what it means within so many tokens. */
const NAMING_TOKENS = 20;
/** A relative's own illness is named within so many tokens. */
const OWN_TOKENS = 5;
/** `dizziness` and `dizzy`. */
const STEM_LENGTH = 4;
const SHORT_TURN_TOKENS = 8;
const WH_WORDS = /^(?:how|how's|what|what's|when|where|where's|why|which)$/;
const DEFINITE = /^(?:your|the|that|this|those|these)$/;
/** An answer in the same breath begins with one of these, lest `some` in the question be taken for one. */
const PLAIN_ANSWER = /^(?:yes|yeah|yep|yup|yea|no|nope|nah|none|not|uh|mm|mhm|i|a|never|sometimes|negative)$/;
const DENIALS = /^(?:not|never|denies|denied|\w+n't)$/;
const BARE_ANSWER =
  /^(?:yes|yeah|yep|yup|yea|yah|no|nope|nah|none|uh|mm|mhm|mmhmm|absolutely|correct|right)$/;

/** The question that the mention is part of; undefined where it is part of none. */
export function askedOf(reading: MentionReading, index: number): Asked | undefined {
  const { document, mentions, hearings } = reading;
  const { tokens, segments } = document;
  const mention = mentions[index];
  if (mention === undefined) return undefined;
  const opened = hearings[index]?.asked;
  const sentence = segments.sentence[mention.first] ?? 0;
  const isMarked = segments.asked[sentence] === true;
  if (opened === undefined) {
    if (isMarked) {
      // What one asks how it is, is.
      if (isPresupposed(reading, mention.first)) return undefined;
    } else if (!endsShortTurn(reading, mention.first, mention.last)) return undefined;
  } else {
    // `did you always have that pain?`
    const before = tokens[mention.first - 1]?.text ?? '';
    if (isMarked ? /^(?:that|this|these|those)$/.test(before) : DEFINITE.test(before)) return undefined;
  }
  const found =
    answerInPiece(reading, mention.last, opened !== undefined) ?? answerAfter(reading, mention.last);
  const isDoubtful = opened === undefined || hearings[index]?.isWeaklyAsked === true;
  if (found === undefined && isDoubtful && !isMarked) return undefined;
  return {
    answer: found?.answer,
    agrees: found !== undefined && AGREEMENTS.has(tokens[found.at]?.text ?? ''),
    namesOthers:
      found?.answer === 'yes' && isOneOfMany(reading, index) && namesOthers(reading, index, found.at),
    namesKin: found === undefined && namesKin(reading, mention.last),
    isAlternative: tokens[found?.at ?? tokens.length]?.text !== 'both' && isOneOfSeveral(reading, index),
  };
}

function isPresupposed({ document, pieces }: MentionReading, first: number): boolean {
  const { tokens, segments } = document;
  for (let i = first - 1; i >= Math.max(0, first - 2); i -= 1)
    if (DEFINITE.test(tokens[i]?.text ?? '') && pieces[i] === pieces[first]) return true;
  let start = first;
  while (start > Math.max(0, first - FARTHEST) && segments.sentence[start - 1] === segments.sentence[first])
    start -= 1;
  for (let i = start; i < Math.min(first, start + 8); i += 1)
    if (WH_WORDS.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text !== 'about') return true;
  // `you have this cough, what makes it worse?`
  for (let i = first + 1; i < first + 14 && segments.sentence[i] === segments.sentence[first]; i += 1)
    if (WH_WORDS.test(tokens[i]?.text ?? '') && /^(?:,|so|and|but)$/.test(tokens[i - 1]?.text ?? ''))
      return true;
  return false;
}

/** `[doctor] chest pain [patient] no`. */
function endsShortTurn({ document, map }: MentionReading, first: number, last: number): boolean {
  const { tokens, segments } = document;
  const turn = segments.turn[first];
  // `[doctor] nausea or vomiting [patient] no`: of the whole list.
  let end = last;
  while (
    end < last + SHORT_TURN_TOKENS &&
    segments.turn[end] === turn &&
    (map.covered[end] === 1 || /^(?:or|and|,|um|uh|\?)$/.test(tokens[end]?.text ?? ''))
  )
    end += 1;
  if (segments.turn[end] === undefined || segments.turn[end] === turn) return false;
  if (first < SHORT_TURN_TOKENS || segments.turn[first - SHORT_TURN_TOKENS] !== turn) {
    for (let i = first - 1; i >= 0 && segments.turn[i] === turn; i -= 1)
      if (
        map.covered[i] !== 1 &&
        /^(?:no|not|have|has|i|is|was|been|my|your|the)$/.test(tokens[i]?.text ?? '')
      )
        return false;
    return true;
  }
  return false;
}

interface FoundAnswer {
  readonly answer: Answer;
  readonly at: number;
}

/** `do you have any chest pain no`. */
function answerInPiece(reading: MentionReading, last: number, isOpened: boolean): FoundAnswer | undefined {
  if (!isOpened) return undefined;
  const { document, map, pieces } = reading;
  const { tokens } = document;
  let words = 0;
  for (let i = last; i < last + FARTHEST && pieces[i] === pieces[last - 1]; i += 1) {
    if (map.covered[i] === 1) {
      words = 0;
      continue;
    }
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (PLAIN_ANSWER.test(token.text)) {
      const found = readAnswer(reading, i);
      if (found !== undefined) return found;
    }
    if (token.type === 'mark' || HESITATIONS.has(token.text)) continue;
    words += 1;
    if (words > SAME_PIECE_WORDS) return undefined;
  }
  return undefined;
}

function namesKin(reading: MentionReading, last: number): boolean {
  const { tokens } = reading.document;
  const start = nextStart(reading.pieces, last, last + FARTHEST);
  if (start === undefined) return false;
  let at = afterHesitation(reading, start);
  if (POSSESSIVES.has(tokens[at]?.text ?? '')) at += 1;
  const relative = RELATIVES.longestAt(tokens, at);
  if (relative === undefined) return false;
  // What is named anew, or denied, is no answer to what was asked.
  const { end } = relative;
  if (reading.map.covers(end, end + OWN_TOKENS)) return false;
  return !tokens.slice(end, end + 2).some(({ text }) => DENIALS.test(text));
}

/** In the next sentence or the next turn; further questions of the same speaker may stand between. */
function answerAfter(reading: MentionReading, last: number): FoundAnswer | undefined {
  const { document, pieces } = reading;
  const { tokens, segments } = document;
  let i = last;
  for (let n = 0; n < NEXT_PIECES; n += 1) {
    const start = nextStart(pieces, i, last + FARTHEST);
    if (start === undefined) return undefined;
    const isNewTurn = segments.turn[start] !== segments.turn[last - 1];
    const at = afterHesitation(reading, start);
    const found = readAnswer(reading, at);
    if (found !== undefined) return found;
    const isQuestion =
      segments.asked[segments.sentence[start] ?? 0] === true ||
      questionFrom(document, pieces, at)?.isWeak === false;
    if (isNewTurn && at < tokens.length) return undefined;
    // The rest of the speaker's turn may be another remark; the answer is in the next turn.
    if (!isQuestion && segments.turn.at(-1) === segments.turn[start]) return undefined;
    i = start + 1;
  }
  return undefined;
}

function nextStart(pieces: Int32Array, from: number, limit: number): number | undefined {
  for (let i = from; i < Math.min(pieces.length, limit); i += 1) if (pieces[i] !== pieces[i - 1]) return i;
  return undefined;
}

/** After `[patient]` or `Patient:`, and what is said before the answer comes. */
function afterHesitation({ document, map }: MentionReading, start: number): number {
  const { tokens } = document;
  let at = start;
  for (let i = start; i < start + 6; i += 1) {
    const text = tokens[i]?.text;
    if ((text === ']' && tokens[start]?.text === '[') || (text === ':' && i > start && i <= start + 3)) {
      at = i + 1;
      break;
    }
  }
  for (let n = 0; n < 6 && map.covered[at] !== 1; n += 1) {
    const text = tokens[at]?.text ?? '';
    const isAnswer = ANSWERS.longestAt(tokens, at) !== undefined;
    if (!HESITATIONS.has(text) || isAnswer) break;
    at += 1;
  }
  return at;
}

function readAnswer(
  { document, map, pieces, mentions }: MentionReading,
  at: number,
): FoundAnswer | undefined {
  const { tokens } = document;
  const match = ANSWERS.longestAt(tokens, at);
  if (match === undefined || match.entry === 'aside' || map.covers(at, match.end)) return undefined;
  const text = tokens[at]?.text ?? '';
  // `i have a cough` answers nothing but itself.
  if (!BARE_ANSWER.test(text) || (text === 'uh' && match.end === at + 1)) {
    for (let i = match.end; i < match.end + 5 && pieces[i] === pieces[at]; i += 1)
      if (map.startingAt(i).some((m) => mentions[m]?.category !== 'anatomy')) return undefined;
    const next = tokens[match.end];
    const isWhole =
      next === undefined ||
      pieces[match.end] !== pieces[at] ||
      next.type === 'mark' ||
      HESITATIONS.has(next.text);
    if (/^(?:i|he|she|it|they)$/.test(text) && match.entry === 'yes' && !isWhole) return undefined;
  }
  return { answer: match.entry, at };
}

/** Asked in one breath with other things. */
function isOneOfMany({ mentions, hearings, document }: MentionReading, index: number): boolean {
  const { sentence } = document.segments;
  const here = mentions[index];
  if (here === undefined) return false;
  return [index - 1, index + 1].some((i) => {
    const other = mentions[i];
    if (other === undefined || other.category === 'anatomy') return false;
    const isBeside = other.first >= here.last || here.first >= other.last;
    const isSame =
      sentence[other.first] === sentence[here.first] || hearings[i]?.asked === hearings[index]?.asked;
    return isBeside && isSame && document.segments.turn[other.first] === document.segments.turn[here.first];
  });
}

/** Whether what follows the answer at `at` names things, and not this one. */
function namesOthers({ document, map, mentions }: MentionReading, index: number, at: number): boolean {
  const { tokens, segments } = document;
  const { turn } = segments;
  const asked = mentions[index];
  if (asked === undefined || turn[at] === turn[asked.first]) return false;
  const stem = (tokens[asked.first]?.text ?? '').slice(0, STEM_LENGTH);
  let names = false;
  for (let i = at; i < at + NAMING_TOKENS && turn[i] === turn[at]; i += 1) {
    if (tokens[i]?.text.startsWith(stem) === true) return false;
    if (map.startingAt(i).some((m) => mentions[m]?.category === 'condition')) names = true;
  }
  return names;
}

function isOneOfSeveral(reading: MentionReading, index: number): boolean {
  const { mentions, hearings, document, pieces } = reading;
  const here = mentions[index];
  if (here === undefined) return false;
  return [index - 1, index + 1].some((i) => {
    const other = mentions[i];
    if (other === undefined || other.category === 'anatomy' || pieces[other.first] !== pieces[here.first])
      return false;
    if (hearings[i]?.asked !== hearings[index]?.asked) return false;
    const [from, to] = other.first < here.first ? [other.last, here.first] : [here.last, other.first];
    return from < to && to - from <= 4 && document.tokens.slice(from, to).some(({ text }) => text === 'or');
  });
}
