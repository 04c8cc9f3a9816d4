/** What the owner of a live session writes, in memory. */
import type { Finding } from '@clarity-care/clinical';
import type { AudioChunk } from '../audio-store.ts';
import { chunkEndMs, chunksBeside } from '../audio-chunk-span.ts';
import { mayClaim } from '../resume-right.ts';
import { DuplicateSessionError, SessionOverError, UnknownSegmentError } from '../store-errors.ts';
import type {
  Claim,
  ClaimRequest,
  NewSession,
  Saying,
  Segment,
  SegmentFacts,
  SessionEnd,
  SessionLease,
  SessionOccurrence,
} from '../transcript-store.ts';
import {
  endHeld,
  livingSession,
  newlyHeld,
  ownedSession,
  putAside,
  segmentsInOrder,
  settle,
  takeBackEnd,
  type HeldSegment,
  type HeldSession,
  type HeldSessions,
} from './held-session.ts';

export function createSession(sessions: HeldSessions, session: NewSession): void {
  if (sessions.has(session.sessionId)) throw new DuplicateSessionError(session.sessionId);
  sessions.set(session.sessionId, newlyHeld(session));
}

export function claimSession(sessions: HeldSessions, request: ClaimRequest): Claim {
  const held = sessions.get(request.sessionId);
  const verdict = mayClaim(
    held && {
      resumeTokenHash: held.resumeTokenHash,
      isOver: held.end !== undefined,
      resumableUntilMs: held.resumableUntilMs,
    },
    request,
  );
  if (held === undefined || verdict === 'unknown') return { outcome: 'unknown' };
  if (verdict === 'over') return { outcome: 'over' };

  const segments = segmentsInOrder(held).filter(({ facts }) => !facts.isProvisional);
  held.epoch += 1;
  held.instanceId = request.instanceId;
  const { record, epoch, settledMs, settledLostMs: lostMs, costMicroUsd } = held;
  return {
    outcome: 'claimed',
    session: structuredClone({
      ...record,
      epoch,
      segments: segments.map(({ segment, facts }) => ({ ...segment, ...claimedFactsOf(facts) })),
      settledMs,
      lostMs,
      ...(costMicroUsd === undefined ? {} : { costMicroUsd }),
    }),
  };
}

export function reviveSession(sessions: HeldSessions, lease: SessionLease): void {
  const held = ownedSession(sessions, lease);
  if (held.end !== undefined && held.resumableUntilMs === undefined)
    throw new SessionOverError(lease.sessionId);
  putAside(held, 'all');
  takeBackEnd(held);
}

/** What its next owner is told beside the segment itself. */
function claimedFactsOf(facts: SegmentFacts): Saying & Pick<SegmentFacts, 'engineMemory'> {
  const { engineMemory } = facts;
  return { ...sayingOf(facts), ...(engineMemory === undefined ? {} : { engineMemory }) };
}

function sayingOf({ seq, findingsSeq }: SegmentFacts): Saying {
  return { ...(seq === undefined ? {} : { seq }), ...(findingsSeq === undefined ? {} : { findingsSeq }) };
}

export function appendSegment(
  sessions: HeldSessions,
  lease: SessionLease,
  segment: Segment,
  facts: SegmentFacts,
): void {
  const held = livingSession(sessions, lease);
  if (held.segments.has(segment.segment)) return;
  held.segments.set(segment.segment, structuredClone({ segment, facts, edits: [] }));
  if (!facts.isProvisional) settle(held, { settledMs: segment.endMs, lostMs: facts.lostMs });
}

export function replaceFindings(
  sessions: HeldSessions,
  lease: SessionLease,
  segment: number,
  findings: readonly Finding[],
  findingsSeq: number | undefined,
): void {
  if (!sessions.has(lease.sessionId)) throw new UnknownSegmentError(lease.sessionId, segment);
  const stored = segmentOf(ownedSession(sessions, lease), segment);
  stored.segment = { ...stored.segment, findings: structuredClone(findings) };
  const { findingsSeq: _, ...facts } = stored.facts;
  stored.facts = { ...facts, ...(findingsSeq === undefined ? {} : { findingsSeq }) };
}

/** All of them or none. */
export function noteSayings(
  sessions: HeldSessions,
  lease: SessionLease,
  sayings: readonly (Saying & { readonly segment: number })[],
): void {
  const held = ownedSession(sessions, lease);
  const noted = sayings
    .map(({ segment, ...saying }) => ({ saying: sayingOf({ ...noFacts, ...saying }), segment }))
    .filter(({ saying }) => Object.keys(saying).length > 0)
    .map(({ saying, segment }) => ({ saying, stored: segmentOf(held, segment) }));
  for (const { saying, stored } of noted) stored.facts = { ...stored.facts, ...saying };
}

const noFacts: SegmentFacts = { isProvisional: false, lostMs: 0 };

function segmentOf({ record, segments }: HeldSession, segment: number): HeldSegment {
  const stored = segments.get(segment);
  if (stored === undefined) throw new UnknownSegmentError(record.sessionId, segment);
  return stored;
}

export function settleAudio(
  sessions: HeldSessions,
  lease: SessionLease,
  settled: { readonly settledMs: number; readonly lostMs: number },
): void {
  settle(livingSession(sessions, lease), settled);
}

export function noteOccurrence(
  sessions: HeldSessions,
  lease: SessionLease,
  { atMs, type, detail }: SessionOccurrence,
): void {
  const { occurrences } = ownedSession(sessions, lease);
  if (occurrences.some((each) => each.atMs === atMs && each.type === type && each.detail === detail)) return;
  occurrences.push({ atMs, type, ...(detail === undefined ? {} : { detail }) });
}

export function endSession(
  sessions: HeldSessions,
  lease: SessionLease,
  end: SessionEnd,
  resumableUntilMs: number | undefined,
): void {
  const held = livingSession(sessions, lease);
  if (held.end !== undefined) return;
  endHeld(held, structuredClone(end));
  held.costMicroUsd = end.costMicroUsd ?? held.costMicroUsd;
  held.resumableUntilMs = resumableUntilMs;
}

export function appendAudio(sessions: HeldSessions, lease: SessionLease, chunk: AudioChunk): void {
  const { audio } = ownedSession(sessions, lease);
  // Audio that is sent again after a resume takes the place of the same audio.
  const same = [...audio.values()].filter(
    (before) => before.startMs < chunkEndMs(chunk) && chunkEndMs(before) > chunk.startMs,
  );
  for (const before of same) {
    audio.delete(before.startMs);
    for (const left of chunksBeside(before, chunk)) audio.set(left.startMs, left);
  }
  audio.set(chunk.startMs, { ...chunk, pcm: Buffer.from(chunk.pcm) });
}

/** The first chunk of the stretch that begins after `afterMs`. */
export function nextAudioChunk(
  sessions: HeldSessions,
  sessionId: string,
  { fromMs, untilMs }: { readonly fromMs: number; readonly untilMs: number },
  afterMs: number,
): AudioChunk | undefined {
  const chunks = [...(sessions.get(sessionId)?.audio.values() ?? [])]
    .filter((chunk) => chunk.startMs > afterMs && chunk.startMs < untilMs && chunkEndMs(chunk) > fromMs)
    .sort((a, b) => a.startMs - b.startMs);
  const [chunk] = chunks;
  return chunk && { ...chunk, pcm: Buffer.from(chunk.pcm) };
}
