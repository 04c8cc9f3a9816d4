/** How a session's vital signs develop: a pure step from the trends so far and a segment's findings to the trends now. */

import { isMeasurement } from '../finding.ts';
import type { Finding, Measurement } from '../finding.ts';
import { compareValues } from './compare-values.ts';
import type { Trend, TrendEntry } from './trend.ts';
import { TREND_KINDS } from './trend-kinds.ts';
import type { TrendKind } from './trend-kinds.ts';

export interface SegmentFindings {
  /** Counts up within the session. */
  readonly segment: number;
  /** All of the segment; findings that are none of a vital sign are passed over. */
  readonly findings: readonly Finding[];
}

const MOST_ENTRIES = 100;

/** The same value, in this segment or the next and within that time, is the value said again. */
const REPEAT_WITHIN_MS = 60_000;

/**
 * The trends after a segment's findings, which take the place of all that the segment had before: they may come again, as
 * when a later segment takes one of its values back. What is negated, hypothetical or a relative's is left out.
 * A trend that did not change is the same object; one without any value left is gone.
 * @param trends the answer before, `[]` at first; kinds stand in the order in which they were first said
 */
export function nextTrends(trends: readonly Trend[], { segment, findings }: SegmentFindings): Trend[] {
  const said = new Map<string, TrendEntry[]>();
  for (const finding of findings) {
    const entry = isMeasurement(finding) ? entryOf(finding, segment) : undefined;
    if (entry === undefined) continue;
    const known = said.get(finding.kind);
    if (known === undefined) said.set(finding.kind, [entry]);
    else known.push(entry);
  }
  const next = trends.flatMap((trend): Trend[] => {
    const entries = said.get(trend.kind) ?? [];
    said.delete(trend.kind);
    const all = [...trend.earlier, ...trend.history];
    const kept = all.filter((entry) => entry.segment !== segment);
    if (entries.length === 0 && kept.length === all.length) return [trend];
    return trendOf(trend.kind, [...kept, ...entries]);
  });
  return [...next, ...[...said].flatMap(([kind, entries]) => trendOf(kind, entries))];
}

function entryOf(finding: Measurement, segment: number): TrendEntry | undefined {
  const { assertion } = finding;
  if (!TREND_KINDS.has(finding.kind)) return undefined;
  if (assertion === 'negated' || assertion === 'hypothetical' || assertion === 'family') return undefined;
  return unmarked({ ...finding, segment, assertion });
}

/** None where there is nothing to tell. */
function trendOf(kind: string, entries: readonly TrendEntry[]): Trend[] {
  const own = TREND_KINDS.get(kind);
  if (own === undefined || entries.length === 0) return [];
  const inOrder = entries.toSorted((a, b) => a.segment - b.segment || a.begin - b.begin);
  const earlier = inOrder.filter(({ assertion }) => assertion === 'historical').slice(-MOST_ENTRIES);
  const session = inOrder.filter(({ assertion }) => assertion !== 'historical').slice(-MOST_ENTRIES);
  const history = markRepeated(own, session);
  const counted = history.filter((entry) => counts(entry) && entry.repeated !== true);
  const [previous, latest] = counted.length > 1 ? counted.slice(-2) : [null, counted[0]];
  const direction =
    latest === undefined || previous === undefined || previous === null
      ? null
      : compareValues(own, previous, latest);
  return [{ kind, latest: latest ?? null, previous: previous ?? null, direction, history, earlier }];
}

const counts = ({ assertion, plausible }: TrendEntry): boolean => assertion === 'present' && plausible;

/** A value taken back between two equal ones does not part them: it was never there. */
function markRepeated(kind: TrendKind, history: readonly TrendEntry[]): TrendEntry[] {
  let before: TrendEntry | undefined;
  return history.map((marked) => {
    const entry = unmarked(marked);
    if (!counts(entry)) return entry;
    const isRepeated = before !== undefined && isRepeat(kind, before, entry);
    before = entry;
    return isRepeated ? { ...entry, repeated: true } : entry;
  });
}

/** The fields of an entry, without what else a finding has, and without the mark. */
function unmarked(entry: TrendEntry): TrendEntry {
  const { value, unit, segment, begin, end, audio, flag, plausible, assertion } = entry;
  const place = { segment, begin, end, ...(audio === undefined ? {} : { audio }) };
  return { value, unit, ...place, flag, plausible, assertion };
}

function isRepeat(kind: TrendKind, before: TrendEntry, entry: TrendEntry): boolean {
  if (entry.segment - before.segment > 1 || compareValues(kind, before, entry) !== 'same') return false;
  if (before.audio === undefined || entry.audio === undefined) return true;
  return entry.audio.start_ms - before.audio.end_ms <= REPEAT_WITHIN_MS;
}
