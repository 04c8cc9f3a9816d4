/**
 * Words that were heard of a connection's last audio, when it was lost, and stored provisionally: whoever resumes the session
 * sends that audio again. They are kept until it has come: a client may go away before.
 */
import type { Segment, SessionEnd } from './transcript-store.ts';

export interface AwaitedSegment {
  readonly segment: Segment;
  /** Of all audio before its end, what was never heard. */
  readonly lostMs: number;
}

/** In order, without what lies before `heardMs`: that was heard again. */
export function stillAwaited(awaited: readonly AwaitedSegment[], heardMs: number): readonly AwaitedSegment[] {
  return awaited
    .flatMap(({ segment, lostMs }) => {
      const rest = restOf(segment, heardMs);
      return rest === undefined ? [] : [{ segment: rest, lostMs }];
    })
    .toSorted((a, b) => a.segment.startMs - b.segment.startMs);
}

/** What was heard later counts where both tell of the same audio. */
export function awaitedTogether(
  earlier: readonly AwaitedSegment[],
  later: readonly AwaitedSegment[],
): readonly AwaitedSegment[] {
  const heardMs = Math.max(0, ...later.map(({ segment }) => segment.endMs));
  return [...later, ...stillAwaited(earlier, heardMs)];
}

/** The segments under the numbers after `lastSegment`. */
function numberedAfter(awaited: readonly AwaitedSegment[], lastSegment: number): readonly AwaitedSegment[] {
  return awaited.map((each, index) => ({
    ...each,
    segment: { ...each.segment, segment: lastSegment + 1 + index },
  }));
}

/** What nobody has heard again when a session ends: behind what was heard, and behind its stored segments. */
export function leftAtEnd(
  awaited: readonly AwaitedSegment[],
  end: SessionEnd,
  last: { readonly segment: number; readonly endMs: number } | undefined,
): readonly AwaitedSegment[] {
  const heardMs = Math.max(end.heardMs ?? end.audioMs, last?.endMs ?? 0);
  return numberedAfter(stillAwaited(awaited, heardMs), last?.segment ?? -1);
}

/** The end of a session that has these segments beside those it counts already. */
export function endWith({ heardMs, ...end }: SessionEnd, awaited: readonly AwaitedSegment[]): SessionEnd {
  if (awaited.length === 0) return end;
  const audioMs = Math.max(end.audioMs, ...awaited.map(({ segment }) => segment.endMs));
  const spokenMs = awaited.reduce((sum, { segment }) => sum + segment.endMs - segment.startMs, 0);
  const finalMs = Math.min(audioMs, end.coverage.final_ms + spokenMs);
  // It came again, and was lost this time.
  const foundMs = awaited.reduce(
    (sum, { segment: { startMs, endMs } }) =>
      sum + Math.max(0, Math.min(endMs, end.audioMs) - Math.max(startMs, heardMs ?? end.audioMs)),
    0,
  );
  const knownLostMs = Math.max(end.coverage.lost_ms - foundMs, ...awaited.map(({ lostMs }) => lostMs));
  const lostMs = Math.min(Math.max(0, knownLostMs), audioMs - finalMs);
  return {
    ...end,
    audioMs,
    coverage: { final_ms: finalMs, silence_ms: audioMs - finalMs - lostMs, lost_ms: lostMs },
  };
}

/** A word counts to the side on which more of it lies. Without times of words the segment stays whole. */
function restOf(segment: Segment, fromMs: number): Segment | undefined {
  const { words, text, findings, startMs, endMs } = segment;
  if (endMs <= fromMs) return undefined;
  if (startMs >= fromMs || words.length === 0) return { ...segment, startMs: Math.max(startMs, fromMs) };
  const kept = words.findIndex((word) => (word.start_ms + word.end_ms) / 2 >= fromMs);
  const [first, ...others] = kept === -1 ? [] : words.slice(kept);
  if (first === undefined) return undefined;
  const offset = words.slice(0, kept).reduce((at, word) => placeAfter(text, word.text, at), 0);
  const begin = Math.max(offset, text.indexOf(first.text, offset));
  return {
    ...segment,
    startMs: fromMs,
    text: text.slice(begin),
    words: [{ ...first, start_ms: Math.max(first.start_ms, fromMs) }, ...others],
    findings: findings
      .filter((finding) => reachesFrom(finding) >= begin)
      .map((finding) => moved(finding, -begin)),
  };
}

function placeAfter(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at === -1 ? from : at + word.length;
}

type Finding = Segment['findings'][number];

/** Where the first of its spans begins. */
function reachesFrom({ begin, name, attributes }: Finding): number {
  return Math.min(begin, name?.begin ?? begin, ...attributes.map((attribute) => attribute.begin));
}

function moved(finding: Finding, by: number): Finding {
  const shift = <Span extends { readonly begin: number; readonly end: number }>(span: Span): Span => ({
    ...span,
    begin: span.begin + by,
    end: span.end + by,
  });
  return {
    ...shift(finding),
    ...(finding.name === undefined ? {} : { name: shift(finding.name) }),
    attributes: finding.attributes.map(shift),
  };
}
