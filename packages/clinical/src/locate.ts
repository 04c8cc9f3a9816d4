/** Where in the audio a finding was said, and how surely it was heard. */

import { firstNotBefore } from './reading/halving.ts';
import type { Finding } from './finding.ts';

/** A recognised word, as an engine gives it. */
export interface TimedWord {
  readonly text: string;
  /** Milliseconds of the session's audio. */
  readonly start_ms: number;
  readonly end_ms: number;
  /** 0…1. */
  readonly confidence?: number;
}

interface PlacedWord<W extends TimedWord = TimedWord> {
  readonly word: W;
  readonly begin: number;
  readonly end: number;
}

/**
 * Attaches `audio` and `confidence` (the least) from the words that each finding's value and name rest on.
 * @param text the words joined with spaces, punctuation possibly attached or added; a word that is not found in order is passed over
 * @param findings found in `text`; returned as they are where no word overlaps them
 */
export function locate<F extends Finding>(
  text: string,
  words: readonly TimedWord[],
  findings: readonly F[],
): F[] {
  const placed = placeWords(text, words);
  return findings.map((finding) => {
    const spans = [
      { begin: finding.begin, end: finding.end },
      ...(finding.name === undefined ? [] : [finding.name]),
    ];
    const resting = spans.flatMap((span) => overlapping(placed, span));
    if (resting.length === 0) return finding;
    const audio = {
      start_ms: Math.min(...resting.map((p) => p.word.start_ms)),
      end_ms: Math.max(...resting.map((p) => p.word.end_ms)),
    };
    const heard = resting.flatMap((p) => (p.word.confidence === undefined ? [] : [p.word.confidence]));
    return heard.length === 0 ? { ...finding, audio } : { ...finding, audio, confidence: Math.min(...heard) };
  });
}

/** How far past its expected place a word is looked for, in UTF-16 code units: longer than any added punctuation. */
const SEARCH_WINDOW = 64;

/** Where each word stands in the text; those that are not found in order are left out. */
export function placeWords<W extends TimedWord>(text: string, words: readonly W[]): PlacedWord<W>[] {
  const placed: PlacedWord<W>[] = [];
  let cursor = 0;
  for (const word of words) {
    if (word.text === '') continue;
    const window = text.slice(cursor, cursor + word.text.length + SEARCH_WINDOW);
    const at = findWord(window, word.text);
    if (at === undefined) continue;
    placed.push({ word, begin: cursor + at, end: cursor + at + word.text.length });
    cursor += at + word.text.length;
  }
  return placed;
}

/** As it is written, else without regard to case: engines may capitalise the text and not its words. */
function findWord(window: string, word: string): number | undefined {
  const exact = window.indexOf(word);
  if (exact >= 0) return exact;
  // Only where lower case keeps every length, so that places stay the same.
  const lower = window.toLowerCase();
  const loose = lower.length === window.length ? lower.indexOf(word.toLowerCase()) : -1;
  return loose >= 0 ? loose : undefined;
}

/** The placed words that overlap a span; `placed` is in order. */
function overlapping(placed: readonly PlacedWord[], span: { begin: number; end: number }): PlacedWord[] {
  const first = firstNotBefore(placed.length, (i) => (placed[i]?.end ?? 0) <= span.begin);
  const found: PlacedWord[] = [];
  for (let i = first; i < placed.length; i += 1) {
    const word = placed[i];
    if (word === undefined || word.begin >= span.end) break;
    found.push(word);
  }
  return found;
}
