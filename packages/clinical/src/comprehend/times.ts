/** `yesterday`, `three weeks ago`, `for two days`: times that are not dates, as attributes of what they date. */

import { firstNotBefore } from '../reading/halving.ts';
import type { Attribute, Finding } from '../finding.ts';
import { JOINED_NAMES } from '../measurements/names.ts';
import { TIME_UNITS } from '../medications/time-units.ts';
import { readNumbers } from '../reading/numbers.ts';
import type { Numbers } from '../reading/numbers.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import { segment } from '../reading/segments.ts';
import { tokenize } from '../reading/tokens.ts';
import type { Token } from '../reading/tokens.ts';
import { entityKindOf, testType, timeKind, timeTypeOf } from './entity-kinds.ts';

/** Words from a time to what it dates, at most. */
const FARTHEST = 15;

const PERIODS = ['week', 'month', 'year'];
const FEW = trieOf<true>([
  [['a', 'an', 'several', 'a few', 'few', 'a couple', 'a couple of', 'couple of', 'many', 'half a'], true],
]);
const LEADS = trieOf<true>([
  [
    [
      'for',
      'for the past',
      'for the last',
      'for about',
      'over the past',
      'over the last',
      'in the past',
      'in the last',
    ],
    true,
  ],
  [['past', 'last', 'the past', 'the last', 'since', 'x'], true],
]);
const PHRASES = trieOf<true>([
  [['yesterday', 'today', 'tonight', 'tomorrow', 'last night', 'overnight', 'currently', 'recently'], true],
  [
    ['this morning', 'this afternoon', 'this evening', 'in the past', 'since yesterday', 'since childhood'],
    true,
  ],
  [
    PERIODS.flatMap((period) => [
      `last ${period}`,
      `this ${period}`,
      `next ${period}`,
      `since last ${period}`,
    ]),
    true,
  ],
  [PERIODS.flatMap((period) => [`the past ${period}`, `the last ${period}`]), true],
]);

interface Place {
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
}

/** A finding that may be dated, with its tokens; the last is exclusive. */
interface Datable {
  readonly finding: Finding;
  readonly first: number;
  readonly last: number;
}

/**
 * The findings, each with the times that date it added as attributes of kind `time`: a time is of the nearest
 * medication, condition, procedure or measured value in its sentence. Times that are part of a finding (a medication's
 * duration) are left where they are. Time grows linearly with the text.
 * @param findings of this text, in its order
 */
export function withTimes(text: string, findings: readonly Finding[]): Finding[] {
  const tokens = tokenize(text, JOINED_NAMES);
  const numbers = readNumbers(tokens);
  const { sentence } = segment(tokens, numbers, new Set());
  const taken = takenTokens(tokens, findings);
  const datable = datableOf(tokens, findings);
  const times = new Map<Finding, Attribute[]>();
  let next = 0;
  for (let first = 0; first < tokens.length;) {
    const last = timeEnd(tokens, numbers, first);
    if (last === undefined || sentence[first] !== sentence[last - 1] || isTaken(taken, first, last)) {
      first += 1;
      continue;
    }
    while ((datable[next]?.first ?? Infinity) < first) next += 1;
    const near = [datable[next - 1], datable[next]].filter((one) => one !== undefined);
    const place = { begin: tokens[first]?.begin ?? 0, end: tokens[last - 1]?.end ?? 0 };
    const dated = nearest(
      near.filter((one) => sentence[one.first] === sentence[first]),
      place,
      first,
      last,
    );
    if (dated !== undefined) {
      const time = { kind: timeKind, text: text.slice(place.begin, place.end), ...place };
      times.set(dated.finding, [...(times.get(dated.finding) ?? []), time]);
    }
    first = last;
  }
  return findings.map((finding) => {
    const own = times.get(finding);
    if (own === undefined) return finding;
    const attributes = [...finding.attributes, ...own].sort((a, b) => a.begin - b.begin || a.end - b.end);
    return { ...finding, attributes };
  });
}

function takenTokens(tokens: readonly Token[], findings: readonly Finding[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const finding of findings) {
    for (const { begin, end } of [finding, finding.name ?? finding, ...finding.attributes])
      taken.fill(1, tokenAt(tokens, begin), tokenAt(tokens, end));
  }
  return taken;
}

const isTaken = (taken: Uint8Array, first: number, last: number): boolean =>
  taken.subarray(first, last).includes(1);

/** In the order of the text. */
function datableOf(tokens: readonly Token[], findings: readonly Finding[]): Datable[] {
  return findings
    .filter((finding) => {
      if (finding.assertion === 'retracted') return false;
      return (
        timeTypeOf(finding.category === 'measurement' ? testType : entityKindOf(finding).type) !== undefined
      );
    })
    .map((finding) => {
      const { begin, end } = finding;
      return { finding, first: tokenAt(tokens, begin), last: tokenAt(tokens, end) };
    })
    .sort((a, b) => a.first - b.first);
}

/** The first token that begins at or behind an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstNotBefore(tokens.length, (i) => (tokens[i]?.begin ?? Infinity) < offset);
}

/** Of two as near, the one before. */
function nearest(
  candidates: readonly Datable[],
  time: Place,
  first: number,
  last: number,
): Datable | undefined {
  const gap = ({ finding }: Datable): number => Math.max(finding.begin - time.end, time.begin - finding.end);
  return candidates
    .filter((one) => Math.max(one.first - last, first - one.last) <= FARTHEST)
    .sort((a, b) => gap(a) - gap(b))[0];
}

/** Index after the last token of the time that begins there. */
function timeEnd(tokens: readonly Token[], numbers: Numbers, first: number): number | undefined {
  const phrase = PHRASES.longestAt(tokens, first);
  const lead = LEADS.longestAt(tokens, first);
  const amountAt = lead?.end ?? first;
  const amount = FEW.longestAt(tokens, amountAt)?.end ?? numbers.at(amountAt)[0]?.last;
  const unit = amount === undefined ? undefined : TIME_UNITS.longestAt(tokens, amount)?.end;
  if (unit === undefined) return phrase?.end;
  if (tokens[unit]?.text === 'ago') return unit + 1;
  // `for three days`, `the last 5 years`; without such a lead it may be an age or anything else.
  return lead === undefined ? phrase?.end : unit;
}
