/** What people make of a session that is over, in memory. */
import type { ReviewOutcome } from '../review-store.ts';
import { transcriptSha256 } from '../transcript-digest.ts';
import type { Attestation, SegmentEdit } from '../transcript-store.ts';
import { isPresumedOver, newestTexts, type HeldSession, type HeldSessions } from './held-session.ts';

export function editSegment(
  sessions: HeldSessions,
  sessionId: string,
  segment: number,
  edit: SegmentEdit,
): ReviewOutcome<{ readonly voidedAttestation: boolean }> {
  const held = reviewedSession(sessions, sessionId);
  if (typeof held === 'string') return { outcome: held };
  const stored = held.segments.get(segment);
  if (stored === undefined) return { outcome: 'unknown_segment' };
  const version = stored.edits.at(-1)?.version ?? 1;
  if (edit.version !== version + 1) return { outcome: 'other_version', version };

  const atMs = edit.editedAtMs;
  const voidedAttestation = held.attestation !== undefined;
  stored.edits.push(structuredClone(edit));
  held.attestation = undefined;
  endResuming(held);
  held.occurrences.push({ atMs, type: 'edited', detail: String(segment) });
  if (voidedAttestation) held.occurrences.push({ atMs, type: 'attestation_voided' });
  return { outcome: 'done', voidedAttestation };
}

export function editsOf(
  sessions: HeldSessions,
  sessionId: string,
  segment: number,
): readonly SegmentEdit[] | undefined {
  return structuredClone(sessions.get(sessionId)?.segments.get(segment)?.edits);
}

export function attest(
  sessions: HeldSessions,
  sessionId: string,
  attestation: Attestation,
): ReviewOutcome<object> {
  const held = reviewedSession(sessions, sessionId);
  if (typeof held === 'string') return { outcome: held };
  if (transcriptSha256(newestTexts(held)) !== attestation.sha256) return { outcome: 'other_transcript' };
  held.attestation = { ...attestation };
  endResuming(held);
  held.occurrences.push({ atMs: attestation.atMs, type: 'attested' });
  return { outcome: 'done' };
}

export function deleteSession(sessions: HeldSessions, sessionId: string): ReviewOutcome<object> {
  const held = reviewedSession(sessions, sessionId);
  if (typeof held === 'string') return { outcome: held };
  sessions.delete(sessionId);
  return { outcome: 'done' };
}

function reviewedSession(
  sessions: HeldSessions,
  sessionId: string,
): HeldSession | 'unknown_session' | 'live' {
  const held = sessions.get(sessionId);
  if (held === undefined) return 'unknown_session';
  return held.end === undefined ? 'live' : held;
}

/** A server that was taken for dead is fenced off too, or it could go on with what a person has read. */
function endResuming(held: HeldSession): void {
  held.resumableUntilMs = undefined;
  if (isPresumedOver(held)) held.epoch += 1;
}
