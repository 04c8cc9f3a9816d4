/** The port through which people correct, attest and delete what was stored. */
import type { Attestation, SegmentEdit } from './transcript-store.ts';

export type ReviewOutcome<Done> =
  | ({ readonly outcome: 'done' } & Done)
  | { readonly outcome: 'unknown_session' }
  | { readonly outcome: 'unknown_segment' }
  /** The session is not over: its words may still change. */
  | { readonly outcome: 'live' }
  /** Somebody else has made another version meanwhile. */
  | { readonly outcome: 'other_version'; readonly version: number }
  /** The transcript is not, or is no longer, the one that was meant. */
  | { readonly outcome: 'other_transcript' };

/** Each of these writes its own occurrences: `edited` with the segment's number, `attestation_voided`, `attested`. */
export interface ReviewStore {
  /**
   * Adds a version to a segment of a session that is over; what was recognised stays, and so do the versions before. An
   * attestation is void after it, and the session can no longer be resumed. Refused with `other_version` when another version is the
   * newest. Writes the occurrence `edited`, and `attestation_voided` where there was one.
   *
   * @param edit.version one more than that of the version that was edited
   */
  editSegment(
    sessionId: string,
    segment: number,
    edit: SegmentEdit,
  ): Promise<ReviewOutcome<{ readonly voidedAttestation: boolean }>>;
  /** All versions of a segment that people made, oldest first; `undefined` when there is no such segment. */
  editsOf(sessionId: string, segment: number): Promise<readonly SegmentEdit[] | undefined>;
  /**
   * Refused with `other_transcript` when the transcript is not the one of `sha256`. The session can no longer be resumed. Writes the
   * occurrence `attested`.
   */
  attest(sessionId: string, attestation: Attestation): Promise<ReviewOutcome<object>>;
  /**
   * Everything that belongs to a session that is over: segments, versions, findings, audio, occurrences. Where the store is a file of its own,
   * nothing of it is left in the file or its log then, unless another process is reading it: then after the next write once that has ended.
   */
  deleteSession(sessionId: string): Promise<ReviewOutcome<object>>;
}
