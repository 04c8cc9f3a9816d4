/** `N out of ten` scores a pain where the sentence speaks of one, and nothing else that people score or count. */

import type { NamedDocument } from './named-document.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { MeasurementKind } from './kinds/kind.ts';
import {
  ACHING_PLACES,
  COMPANY_WORDS,
  COUNTED_KINDS,
  COUNTED_THINGS,
  DATE_LEADS,
  NO_PAINS,
  NO_PLURALS,
  OTHER_SCORES,
  PAIN_ENDING,
  PAIN_SERVICES,
  PAIN_WORDS,
  SCORE_LINKS,
} from './pain-words.ts';
import { readSingle } from './single-rule.ts';
import { WordSet } from '../reading/word-tables.ts';
import type { ValueMatch } from './value-match.ts';

/** Tokens from the pain, or from its last score, to a score. */
const REACH_BEFORE = 12;
/** Tokens from a score to the pain. */
const REACH_AFTER = 3;
/** Tokens from the pain in an earlier turn to a score. */
const REACH_OVER_TURNS = 40;
/** Tokens in which another thing that is scored takes the score. */
const OTHER_REACH = 8;
/** Of two scores, from which difference on nobody means a span. */
const LEAST_APART = 3;
const CHOICE_LEADS = new WordSet(['a', 'an', 'like', 'more']);

const PAIN_ROW: MeasurementKind | undefined = MEASUREMENT_KINDS.find((row) => row.kind === 'pain_score');

/** A score and the word for the pain. */
export interface PainScore {
  readonly match: ValueMatch;
  readonly name: { readonly first: number; readonly last: number };
}

/** Whether the token at `at` is a word for pain. */
export function isPain(document: NamedDocument, at: number): boolean {
  const text = document.tokens[at]?.text ?? '';
  if (PAIN_SERVICES.has(document.tokens[at + 1]?.text ?? '')) return false;
  if (text === 'pressure') return ACHING_PLACES.has(document.tokens[at - 1]?.text ?? '');
  return PAIN_WORDS.has(text) || (PAIN_ENDING.test(text) && !NO_PAINS.has(text));
}

/**
 * Reads a score at token `at` that no name claimed.
 * @param namedBy for each token that belongs to an earlier pain score, the word for that pain
 */
export function readPainScore(
  document: NamedDocument,
  at: number,
  namedBy: ReadonlyMap<number, PainScore['name']>,
): PainScore | undefined {
  if (PAIN_ROW === undefined) return undefined;
  const match = readSingle(document, { row: PAIN_ROW, strength: 'unit', adjacent: false }, at);
  if (match === undefined || match.inferred || !match.plausible) return undefined;
  if (!isOfPain(document, match)) return undefined;
  for (let i = match.first; i < match.last; i += 1) {
    const mask = document.masks[i];
    // `out of ten` is masked as a grade itself.
    if (mask !== undefined && mask.label !== 'grade') return undefined;
  }
  const name =
    painBefore(document, match.first, namedBy) ??
    painAfter(document, match.last) ??
    painInTurnBefore(document, match.first);
  return name === undefined ? undefined : { match, name };
}

function painBefore(
  document: NamedDocument,
  at: number,
  namedBy: ReadonlyMap<number, PainScore['name']>,
): PainScore['name'] | undefined {
  const { sentence } = document.segments;
  for (let i = at - 1; i >= Math.max(0, at - REACH_BEFORE) && sentence[i] === sentence[at]; i -= 1) {
    const earlier = namedBy.get(i);
    if (earlier !== undefined) return earlier;
    if (isPain(document, i)) return { first: i, last: i + 1 };
  }
  return undefined;
}

function painAfter(document: NamedDocument, at: number): PainScore['name'] | undefined {
  const { sentence } = document.segments;
  for (let i = at; i < at + REACH_AFTER && sentence[i] === sentence[at - 1]; i += 1) {
    if (isPain(document, i)) return { first: i, last: i + 1 };
  }
  return undefined;
}

/** `[doctor] tell me about the pain [patient] it's like an eight out of ten`. */
function painInTurnBefore(document: NamedDocument, at: number): PainScore['name'] | undefined {
  const { tokens, segments } = document;
  for (let i = at - 1; i >= Math.max(0, at - REACH_OVER_TURNS); i -= 1) {
    if (OTHER_SCORES.has(tokens[i]?.text ?? '')) return undefined;
    if (isPain(document, i))
      return segments.turn[i] === segments.turn[at] ? undefined : { first: i, last: i + 1 };
  }
  return undefined;
}

/** False where `N out of ten` counts things (`seven out of ten nights`), is a date, or scores something else (`satisfaction`). */
export function isOfPain(document: NamedDocument, match: ValueMatch): boolean {
  const { tokens } = document;
  const next = tokens[match.last]?.text ?? '';
  if (/^[/%]$/.test(next) || document.units.at(match.last)?.doubtful === false) return false;
  if (isDate(document, match) || isChoice(document, match)) return false;
  return (
    !isCount(document, match.last) &&
    !isScoredAfter(document, match.last) &&
    !isScoredBefore(document, match.first)
  );
}

function isCount(document: NamedDocument, at: number): boolean {
  const { tokens, segments } = document;
  if (segments.sentence[at] !== segments.sentence[at - 1]) return false;
  const next = tokens[at];
  if (next?.type !== 'word') return false;
  if (next.text === 'of') return true;
  if (COUNTED_THINGS.has(next.text)) return true;
  if (COUNTED_KINDS.has(next.text)) {
    const thing = tokens[at + 1]?.text ?? '';
    return COUNTED_THINGS.has(thing) || isPlural(thing);
  }
  return isPlural(next.text) && !document.nameStarts.has(at);
}

const isPlural = (word: string): boolean => /[^s]s$/.test(word) && word.length > 3 && !NO_PLURALS.has(word);

function isScoredAfter(document: NamedDocument, at: number): boolean {
  const { tokens } = document;
  let i = at;
  while (i < at + 4 && SCORE_LINKS.has(tokens[i]?.text ?? '')) i += 1;
  return (
    document.segments.sentence[i] === document.segments.sentence[at - 1] &&
    OTHER_SCORES.has(tokens[i]?.text ?? '')
  );
}

function isScoredBefore(document: NamedDocument, at: number): boolean {
  const { tokens, segments } = document;
  for (let i = at - 1; i >= Math.max(0, at - OTHER_REACH); i -= 1) {
    if (segments.sentence[i] !== segments.sentence[at] || isPain(document, i)) return false;
    if (!OTHER_SCORES.has(tokens[i]?.text ?? '')) continue;
    if (!COMPANY_WORDS.has(tokens[i - 1]?.text ?? '')) return true;
  }
  return false;
}

/** `is it ten out of ten or three`: a question offers it; two that are far apart are no estimate either. */
export function isChoice(
  { tokens, numbers, segments }: NamedDocument,
  { first, last, value }: ValueMatch,
): boolean {
  if (typeof value !== 'number') return false;
  const isAsked = segments.asked[segments.sentence[first] ?? 0] === true;
  const isOther = (i: number): boolean => {
    const other = numbers.at(i)[0]?.value;
    return other !== undefined && (isAsked || Math.abs(other - value) >= LEAST_APART);
  };
  const isArticle = (i: number): boolean => CHOICE_LEADS.has(tokens[i]);
  if (tokens[last]?.text === 'or' && isOther(isArticle(last + 1) ? last + 2 : last + 1)) return true;
  const or = isArticle(first - 1) ? first - 2 : first - 1;
  if (tokens[or]?.text !== 'or') return false;
  // `ten out of ten or three`: what stands right before is the whole of the score.
  const isWhole = tokens[or - 2]?.text === 'of' || tokens[or - 2]?.text === '/';
  return isOther(isWhole ? or - (tokens[or - 2]?.text === '/' ? 3 : 4) : or - 1);
}

/** `seen 3/10`. */
function isDate(document: NamedDocument, match: ValueMatch): boolean {
  const isSlashed = document.tokens[match.first + 1]?.text === '/';
  return isSlashed && DATE_LEADS.has(document.tokens[match.first - 1]?.text ?? '');
}
