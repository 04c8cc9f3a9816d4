/** What is answered when somebody is asked for allergies, also where a recogniser left the question mark out. */

import { ANSWER_FILLERS } from './allergy-words.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import type { ClinicalDocument } from '../reading/document.ts';

/** Tokens of a question behind its cue, of one before it, and of what leads to the answer, at most. */
const LONGEST_QUESTION = 12;
const LONGEST_OPENING = 8;
const MOST_FILLERS = 12;

/** The speaker who takes the next turn answers what begins so. */
const QUESTION_STARTS: ReadonlySet<string> = new Set('any are do does have has what whats ever'.split(' '));

/** The first token of the sentence that answers the one of the cue `at`. */
export function answerAfter(document: ClinicalDocument, at: number): number | undefined {
  const { tokens, segments } = document;
  const sentence = segments.sentence[at];
  let next = at + 1;
  while (next < tokens.length && segments.sentence[next] === sentence && next - at <= LONGEST_QUESTION)
    next += 1;
  if (next >= tokens.length || segments.sentence[next] === sentence) return undefined;
  const isAsked = segments.asked[sentence ?? 0] === true;
  return isAsked || (segments.turn[next] !== segments.turn[at] && opensQuestion(document, at))
    ? next
    : undefined;
}

function opensQuestion({ tokens, segments }: ClinicalDocument, at: number): boolean {
  for (let i = at - 1; i >= at - LONGEST_OPENING && segments.sentence[i] === segments.sentence[at]; i -= 1) {
    if (QUESTION_STARTS.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

const BARRED: ReadonlySet<string> = new Set(['take', 'have', 'tolerate']);
const NO_WORDS: ReadonlySet<string> = new Set(['no', 'nope', 'nah']);

/** Over `yes`, `um`, `just`, `no`: the token where an allergen may stand. */
export function answerStart({ tokens }: ClinicalDocument, at: number): number {
  let next = at;
  while (next - at <= MOST_FILLERS) {
    const text = tokens[next]?.text ?? '';
    // `yes, I cannot take sulfa`
    const isBarred = /^(?:cannot|can't)$/.test(text) && BARRED.has(tokens[next + 1]?.text ?? '');
    if (!isBarred && !ANSWER_FILLERS.has(text) && !isNoBefore(next)) break;
    next += isBarred ? 2 : 1;
  }
  return next;

  /** `no just penicillin` */
  function isNoBefore(i: number): boolean {
    return NO_WORDS.has(tokens[i]?.text ?? '') && /^(?:just|only|,)$/.test(tokens[i + 1]?.text ?? '');
  }
}

const UNKNOWN = [
  '',
  ' that i know of',
  ' that i know',
  " that i'm aware of",
  ' that i am aware of',
  ' at all',
];
const NONE_ANSWERS: readonly string[] = [
  ...['none', 'nothing', 'no none', 'no nothing', 'nope none', 'no , none', 'no , nothing'].flatMap((none) =>
    UNKNOWN.map((tail) => none + tail),
  ),
  ...['', 'no ', 'nope ', 'no , ', 'nope , '].flatMap((no) =>
    UNKNOWN.slice(1).map((tail) => `${no}not${tail}`),
  ),
  'no',
  'nope',
  'nah',
  'none known',
  'no known ones',
];
const NONE = trieOf<true>([[NONE_ANSWERS, true]]);
const TAKES_BACK: ReadonlySet<string> = new Set(
  'but except besides other just only well wait actually'.split(' '),
);
/** Not `seasonal allergies`, nor `allergy shots`: asked for what the patient is allergic to. */
const BEFORE_CUE: ReadonlySet<string> = new Set(
  'any drug drugs medication medications medicine medicines med food foods known other or have your you her his'.split(
    ' ',
  ),
);

/** The words of the answer that say there are none. */
export function noneAnswerAt(
  document: ClinicalDocument,
  cue: number,
  at: number,
): { first: number; last: number } | undefined {
  const { tokens } = document;
  const after = tokens[cue + 1]?.text ?? '';
  const isOpen = /^(?:to|at|that|\?|\.|\[|,|or)$/.test(after) || (tokens[cue + 1]?.lineBreaks ?? 1) > 0;
  if (!isOpen || !BEFORE_CUE.has(tokens[cue - 1]?.text ?? '')) return undefined;
  let first = at;
  while (first - at <= MOST_FILLERS && ANSWER_FILLERS.has(tokens[first]?.text ?? '')) first += 1;
  const found = NONE.longestAt(tokens, first);
  if (found === undefined) return undefined;
  const next = tokens[found.end]?.text === ',' ? found.end + 1 : found.end;
  return TAKES_BACK.has(tokens[next]?.text ?? '') ? undefined : { first, last: found.end };
}
