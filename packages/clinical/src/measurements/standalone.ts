/** Values that say themselves what they are: `98% on room air`, `72 beats per minute`, `one twenty over eighty`. */

import type { NamedDocument } from './named-document.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { MeasurementKind, Standalone } from './kinds/kind.ts';
import { VITALS_CUES } from './other-names.ts';
import { readPair } from './pair-rule.ts';
import { PhraseTrie, trieOf } from '../reading/phrase-trie.ts';
import { readSingle } from './single-rule.ts';
import { isInOneTurn } from './value-match.ts';
import type { ValueMatch } from './value-match.ts';

interface Cue {
  readonly units: ReadonlySet<string>;
  readonly unitWords: PhraseTrie<true> | undefined;
  readonly before: readonly (readonly string[])[] | undefined;
  readonly after: PhraseTrie<true> | undefined;
  readonly notAfter: PhraseTrie<true> | undefined;
  readonly onKinds: readonly string[] | undefined;
  readonly folded: boolean;
  readonly range: readonly [number, number] | undefined;
}

const trie = (phrases: readonly string[] | undefined): PhraseTrie<true> | undefined =>
  phrases === undefined ? undefined : trieOf([[phrases, true as const]]);

const toCue = (standalone: Standalone): Cue => ({
  units: new Set(standalone.units),
  unitWords: trie(standalone.unitWords),
  before: standalone.before?.map((phrase) => phrase.split(' ')),
  after: trie(standalone.after),
  notAfter: trie(standalone.notAfter),
  onKinds: standalone.onKinds,
  folded: standalone.folded === true,
  range: standalone.range,
});

/** Of each kind that has them, in the order of the table. */
const CUES: readonly (readonly [MeasurementKind, readonly Cue[]])[] = MEASUREMENT_KINDS.filter(
  ({ standalone }) => standalone !== undefined,
).map((row) => [row, (row.standalone ?? []).map(toCue)]);
const PAIRS: readonly MeasurementKind[] = MEASUREMENT_KINDS.filter((row) => row.shape === 'pair');
const VITALS = trieOf([[VITALS_CUES, true as const]]);

/** Without a name, visual acuity (`20/40`) and strengths (`100/50`) must stay out. */
const LEAST_UNNAMED_PAIR = { first: 75, second: 38 };
const VITALS_REACH = 30;

/** Reads a value without a name at token `at`. */
export function readStandalone(document: NamedDocument, at: number): ValueMatch | undefined {
  return readUnnamed(document, at, false);
}

/** `isSupport`: behind `on`, where no value leans on a third one behind it. */
function readUnnamed(document: NamedDocument, at: number, isSupport: boolean): ValueMatch | undefined {
  for (const row of PAIRS) {
    const pair = readPair(document, { row, strength: 'none', adjacent: false }, at);
    if (pair?.plausible === true && isInOneTurn(document, pair) && isSurePair(document, pair)) return pair;
  }
  // `1/2 L`: half of it was said.
  if (document.tokens[at - 1]?.text === '/' && document.numbers.atoms[at - 2]?.type === 'numeral')
    return undefined;
  for (const [row, cues] of CUES) {
    const match = readSingle(document, { row, strength: 'none', adjacent: false }, at);
    if (match?.plausible !== true || !isInOneTurn(document, match)) continue;
    if (cues.some((cue) => !(isSupport && cue.onKinds !== undefined) && fits(document, cue, match)))
      return match;
  }
  return undefined;
}

function fits(document: NamedDocument, cue: Cue, match: ValueMatch): boolean {
  const { tokens } = document;
  if (match.inferred || !cue.units.has(match.unit.unit)) return false;
  const { before, after, notAfter, unitWords, onKinds } = cue;
  if (cue.folded && !match.folded) return false;
  if (cue.range !== undefined && !isWithin(match, cue.range)) return false;
  if (onKinds !== undefined && !onKinds.includes(kindAfterOn(document, match.last) ?? '')) return false;
  if (unitWords !== undefined && !unitBegins(document, unitWords, match)) return false;
  if (before !== undefined && !before.some((phrase) => endsBefore(document, phrase, match.first)))
    return false;
  if (after !== undefined && after.longestAt(tokens, match.last) === undefined) return false;
  return notAfter?.longestAt(tokens, match.last) === undefined;
}

function isWithin({ value }: ValueMatch, [low, high]: readonly [number, number]): boolean {
  if (typeof value === 'number') return value >= low && value <= high;
  return 'low' in value && value.low >= low && value.high <= high;
}

function kindAfterOn(document: NamedDocument, at: number): string | undefined {
  // `96% 2 L NC` too.
  const next = document.tokens[at]?.text === 'on' ? at + 1 : at;
  if (document.masks[next] !== undefined || document.numbers.atoms[next] === undefined) return undefined;
  return readUnnamed(document, next, true)?.row.kind;
}

function unitBegins(document: NamedDocument, words: PhraseTrie<true>, match: ValueMatch): boolean {
  for (let i = match.first + 1; i < match.last; i += 1) {
    if (document.units.at(i)?.end === match.last) return words.longestAt(document.tokens, i) !== undefined;
  }
  return false;
}

function endsBefore(document: NamedDocument, phrase: readonly string[], at: number): boolean {
  return phrase.every((word, i) => document.tokens[at - phrase.length + i]?.text === word);
}

/** Said with `over`, with its unit, or in a list of vital signs. */
function isSurePair(document: NamedDocument, match: ValueMatch): boolean {
  const { tokens, segments } = document;
  if (typeof match.value === 'number' || !('systolic' in match.value)) return false;
  if (!match.inferred) return true;
  if (match.value.systolic < LEAST_UNNAMED_PAIR.first || match.value.diastolic < LEAST_UNNAMED_PAIR.second)
    return false;
  for (let i = match.first; i < match.last; i += 1) if (tokens[i]?.text === 'over') return true;
  for (let i = match.first - 1; i >= Math.max(0, match.first - VITALS_REACH); i -= 1) {
    if (segments.turn[i] !== segments.turn[match.first]) return false;
    if (VITALS.longestAt(tokens, i) !== undefined) return true;
  }
  return false;
}
