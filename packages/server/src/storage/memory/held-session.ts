/** What the memory store holds of a session. Everything in it is a copy of its own. */
import type { AudioChunk } from '../audio-store.ts';
import { awaitedTogether, endWith, leftAtEnd, type AwaitedSegment } from '../awaited-segments.ts';
import { SessionClaimedError, UnknownSessionError } from '../store-errors.ts';
import type {
  Attestation,
  NewSession,
  Segment,
  SegmentEdit,
  SegmentFacts,
  SessionEnd,
  SessionLease,
  SessionOccurrence,
  SessionRecord,
} from '../transcript-store.ts';

export interface HeldSegment {
  segment: Segment;
  facts: SegmentFacts;
  /** Oldest first. */
  readonly edits: SegmentEdit[];
  /** It was put back from an earlier connection. */
  readonly isLeftOver?: true;
}

export interface HeldSession {
  readonly record: SessionRecord;
  readonly resumeTokenHash: string;
  readonly segments: Map<number, HeldSegment>;
  /** Provisional segments that were put aside when the session went on. */
  awaited: readonly AwaitedSegment[];
  /** By `startMs`. */
  readonly audio: Map<number, AudioChunk>;
  readonly occurrences: SessionOccurrence[];
  instanceId: string;
  epoch: number;
  settledMs: number;
  /** Of that, what was never heard. */
  settledLostMs: number;
  end: SessionEnd | undefined;
  /** Up to the last end; stays when the session is resumed. */
  costMicroUsd: number | undefined;
  resumableUntilMs: number | undefined;
  attestation: Attestation | undefined;
}

export type HeldSessions = Map<string, HeldSession>;

export function newlyHeld({ instanceId, resumeTokenHash, ...record }: NewSession): HeldSession {
  return {
    record: structuredClone(record),
    resumeTokenHash,
    segments: new Map(),
    awaited: [],
    audio: new Map(),
    occurrences: [],
    instanceId,
    epoch: 1,
    settledMs: 0,
    settledLostMs: 0,
    end: undefined,
    costMicroUsd: undefined,
    resumableUntilMs: undefined,
    attestation: undefined,
  };
}

/** Throws `SessionClaimedError` and `UnknownSessionError`. */
export function ownedSession(sessions: HeldSessions, { sessionId, epoch }: SessionLease): HeldSession {
  const held = sessions.get(sessionId);
  if (held === undefined) throw new UnknownSessionError(sessionId);
  if (held.epoch !== epoch) throw new SessionClaimedError(sessionId);
  return held;
}

/** Its server was taken for dead. As long as nobody has claimed the session, its owner knows better. */
export function isPresumedOver({ end }: HeldSession): boolean {
  return end?.reason === 'interrupted';
}

/** Never goes back. */
export function settle(
  held: HeldSession,
  settled: { readonly settledMs: number; readonly lostMs: number },
): void {
  held.settledMs = Math.max(held.settledMs, settled.settledMs);
  held.settledLostMs = Math.max(held.settledLostMs, settled.lostMs);
}

/** One that was taken for dead lives again, as it was before. Throws as `ownedSession`. */
export function livingSession(sessions: HeldSessions, lease: SessionLease): HeldSession {
  const held = ownedSession(sessions, lease);
  if (isPresumedOver(held)) {
    putAside(held, 'left over');
    takeBackEnd(held);
  }
  return held;
}

/** Puts the provisional segments aside: all, or those only that were left over from an earlier connection. */
export function putAside(held: HeldSession, which: 'all' | 'left over'): void {
  const later = segmentsInOrder(held).filter(
    ({ facts, isLeftOver }) => facts.isProvisional && (which === 'all' || isLeftOver === true),
  );
  if (later.length === 0) return;
  held.awaited = awaitedTogether(
    held.awaited,
    later.map(({ segment, facts }) => ({ segment, lostMs: facts.lostMs })),
  );
  for (const { segment } of later) held.segments.delete(segment.segment);
}

/** The session is over: what of the awaited audio never came is taken from what was put aside. */
export function endHeld(held: HeldSession, end: SessionEnd): void {
  const left = leftAtEnd(held.awaited, end, segmentsInOrder(held).at(-1)?.segment);
  held.awaited = [];
  for (const { segment, lostMs } of left) {
    const facts = { isProvisional: true, lostMs };
    held.segments.set(segment.segment, { segment, facts, edits: [], isLeftOver: true });
  }
  held.end = endWith(end, left);
}

export function takeBackEnd(held: HeldSession): void {
  held.end = undefined;
  held.resumableUntilMs = undefined;
}

export function segmentsInOrder({ segments }: HeldSession): readonly HeldSegment[] {
  return [...segments.values()].sort((a, b) => a.segment.segment - b.segment.segment);
}

/** The newest text of each segment, in order. */
export function newestTexts(held: HeldSession): readonly string[] {
  return segmentsInOrder(held).map(({ segment, edits }) => edits.at(-1)?.text ?? segment.text);
}
