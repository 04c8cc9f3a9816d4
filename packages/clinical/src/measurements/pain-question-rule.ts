/** A score that answers a question: `how bad is it from one to ten` … `it was worse but now i'd say a six`. */

import type { NamedDocument } from './named-document.ts';
import type { MeasurementKind } from './kinds/kind.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import { FURTHER_LEADS, PAIN_QUESTIONS, SCORE_LEADS, SCORE_TAILS } from './pain-question-words.ts';
import { isOfPain, isPain } from './pain-rule.ts';
import type { PainScore } from './pain-rule.ts';
import { OTHER_SCORES } from './pain-words.ts';
import { readSingle } from './single-rule.ts';
import { isFree, plainMatch } from './value-match.ts';
import type { ValueMatch } from './value-match.ts';

/** Tokens before the question in which the pain may have been named. */
const PAIN_REACH = 60;
/** Tokens after the question in which it may still be named. */
const AFTER_REACH = 12;
/** Tokens from the question to its answer. */
const ANSWER_REACH = 45;
/** Tokens from one score of an answer to the next. */
const FURTHER_REACH = 15;
/** After a number of the question's own scale: `zero being none`. */
const OWN_SCALE = /^(?:being|is|means|meaning|equals|to|through)$/;

const PAIN_ROW: MeasurementKind | undefined = MEASUREMENT_KINDS.find((row) => row.kind === 'pain_score');

/** What is found already. */
interface Claims {
  readonly isClaimed: readonly boolean[];
  /** For each token that belongs to a pain score, the word for that pain. */
  readonly painOf: ReadonlyMap<number, PainScore['name']>;
}

interface NamedClaims extends Claims {
  /** Tokens at which a name of a pain score begins. */
  readonly painNames: ReadonlySet<number>;
}

/** Scores that a question before them asks for, each with the word for the pain; those that are claimed are left out. */
export function readPainAnswers(document: NamedDocument, claims: Claims): PainScore[] {
  const found: PainScore[] = [];
  const { tokens, segments } = document;
  let painNames: ReadonlySet<number> | undefined;
  for (let i = 0; i < tokens.length;) {
    const question = PAIN_QUESTIONS.longestAt(tokens, i);
    if (question === undefined) {
      i += 1;
      continue;
    }
    const end = question.end;
    const pain = painAround(document, i, end);
    if (pain !== undefined && segments.turn[i] === segments.turn[end - 1]) {
      painNames ??= painNamesOf(document);
      found.push(...answersFrom(document, end, pain, { ...claims, painNames }));
    }
    i = found.at(-1)?.match.last ?? end;
    i = Math.max(i, end);
  }
  return found;
}

/** The pain that is asked for, the nearest first; undefined where another thing is scored. */
function painAround(document: NamedDocument, first: number, end: number): number | undefined {
  const { tokens, segments } = document;
  const isHere = (i: number): boolean => segments.turn[i] === segments.turn[first];
  const isOther = (i: number): boolean => OTHER_SCORES.has(tokens[i]?.text ?? '');
  for (let i = first; i < end + AFTER_REACH && isHere(i); i += 1) {
    if (isPain(document, i)) return i;
    if (isOther(i)) return undefined;
  }
  for (let i = first - 1; i >= Math.max(0, first - PAIN_REACH) && isHere(i); i -= 1) {
    if (isPain(document, i)) return i;
    if (isOther(i)) return undefined;
  }
  for (let i = first - 1; i >= Math.max(0, first - PAIN_REACH); i -= 1) if (isPain(document, i)) return i;
  return undefined;
}

function answersFrom(document: NamedDocument, from: number, pain: number, claims: NamedClaims): PainScore[] {
  const { tokens, segments, numbers } = document;
  const found: PainScore[] = [];
  const asked = segments.turn[from - 1] ?? 0;
  let isFurther = false;
  let limit = from + ANSWER_REACH;
  for (let i = from; i < Math.min(limit, tokens.length);) {
    if ((segments.turn[i] ?? 0) > asked + 1) break;
    // Something else is asked for, or measured.
    if (document.otherStarts.has(i) && !isPain(document, i) && !claims.painNames.has(i)) break;
    const readings = numbers.at(i);
    if (readings.length === 0) {
      i += 1;
      continue;
    }
    if (claims.isClaimed[i] === true) {
      if (!claims.painOf.has(i)) break;
      isFurther = true;
      limit = Math.min(limit, i + FURTHER_REACH);
      i += 1;
      continue;
    }
    const match = scoreAt(document, i, isFurther);
    if (match === undefined) {
      i = readings[0]?.last ?? i + 1;
      continue;
    }
    found.push({ match, name: { first: pain, last: pain + 1 } });
    isFurther = true;
    i = match.last;
    limit = i + FURTHER_REACH;
  }
  return found;
}

/** Tokens at which a name of a pain score begins. */
const painNamesOf = ({ names }: NamedDocument): ReadonlySet<number> =>
  new Set(names.filter(({ senses }) => senses.some(({ row }) => row === PAIN_ROW)).map(({ first }) => first));

function scoreAt(document: NamedDocument, at: number, isFurther: boolean): ValueMatch | undefined {
  const { tokens, segments, masks } = document;
  if (PAIN_ROW === undefined || masks[at] !== undefined) return undefined;
  const before = tokens[at - 1]?.text ?? '';
  const startsTurn = segments.turn[at] !== segments.turn[at - 1] || before === ']' || before === ':';
  const leads = isFurther ? FURTHER_LEADS : SCORE_LEADS;
  const match =
    twoScoresAt(document, PAIN_ROW, at) ??
    readSingle(document, { row: PAIN_ROW, strength: 'strong', adjacent: false }, at);
  if (match?.plausible !== true || !isOfPain(document, match)) return undefined;
  if (!match.inferred) return match;
  if (!startsTurn && !leads.has(before)) return undefined;
  // `one` alone is hardly ever a score.
  if (tokens[at]?.text === 'one' && before !== 'a') return undefined;
  const after = tokens[match.last]?.text ?? '';
  if (OWN_SCALE.test(after) && after !== 'to') return undefined;
  const isEnd = after === '' || segments.sentence[match.last] !== segments.sentence[match.last - 1];
  return isEnd || SCORE_TAILS.has(after) ? match : undefined;
}

/** `a four five`: from four to five. */
function twoScoresAt(document: NamedDocument, row: MeasurementKind, at: number): ValueMatch | undefined {
  const { tokens, numbers } = document;
  const [low, high] = [at, at + 1].map((i) =>
    numbers.at(i).find((reading) => reading.last === i + 1 && isFree(document, reading)),
  );
  const unit = row.units[0];
  if (low === undefined || high === undefined || unit === undefined) return undefined;
  if (tokens[at]?.type !== 'word' || low.value < 1 || high.value !== low.value + 1 || high.value > 10)
    return undefined;
  if (numbers.atoms[at + 2] !== undefined) return undefined;
  const value = { low: low.value, high: high.value };
  return plainMatch({ row, first: at, last: at + 2, value, unit, inferred: true });
}
