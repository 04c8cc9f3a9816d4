/** The storage port: sessions, their segments, what people made of them. Every write that has resolved is on disk. */
import type { Finding } from '@clarity-care/clinical';
import type { Coverage, FinalWord, SessionConfig } from '@clarity-care/protocol';

/** Why a session is over. `interrupted`: the server itself went away while the session was live. */
export type EndReason =
  | 'stopped'
  | 'internal_error'
  | 'client_gone'
  | 'refused'
  | 'engine_failed'
  | 'limit'
  | 'draining'
  | 'interrupted';

export interface SessionRecord {
  readonly sessionId: string;
  readonly engine: string;
  /** As in force, defaults filled in. */
  readonly config: SessionConfig;
  readonly startedAtMs: number;
}

export interface NewSession extends SessionRecord {
  /** The server process that has the session now. */
  readonly instanceId: string;
  /** Hex SHA-256 of the token with which the session can be resumed; the token itself is not stored. */
  readonly resumeTokenHash: string;
}

/**
 * The right to write a session. Each `claimSession` raises the epoch; a write with an older one is refused with
 * `SessionClaimedError`, so that of two servers only one goes on with a session.
 */
export interface SessionLease {
  readonly sessionId: string;
  /** From 1. */
  readonly epoch: number;
}

/** One finished stretch of speech, as it was recognised. `(sessionId, segment)` is its key. */
export interface Segment {
  readonly segment: number;
  /** Who heard it: a session may go on with another engine. Absent where an older server stored it. */
  readonly engine?: string;
  readonly startMs: number;
  readonly endMs: number;
  /** The text of the `final`, byte for byte. */
  readonly text: string;
  readonly words: readonly FinalWord[];
  readonly findings: readonly Finding[];
}

/** What is stored with a segment for those who may resume the session. */
export interface Saying {
  /** `seq` of its `final` and of its last `findings`; absent while nobody was told. */
  readonly seq?: number;
  readonly findingsSeq?: number;
}

export interface SegmentFacts extends Saying {
  /**
   * Heard of audio that broke off with its connection: whoever resumes the session sends that audio again, and the segment
   * is put aside.
   */
  readonly isProvisional: boolean;
  /** Audio before the segment's end that was never heard, from the session's beginning on. */
  readonly lostMs: number;
  /** What its engine has learned of the speaker by then, for a stream that begins at its end: at most 1,000 characters. */
  readonly engineMemory?: string;
}

/** A segment as the next owner of its session finds it. */
export interface ClaimedSegment extends Segment, Saying, Pick<SegmentFacts, 'engineMemory'> {}

export interface SessionEnd {
  readonly endedAtMs: number;
  readonly reason: EndReason;
  readonly audioMs: number;
  /** Where not all of the audio was heard: up to here it was. Not stored. */
  readonly heardMs?: number;
  readonly coverage: Coverage;
  /** Millionths of a US dollar, whole. Absent where nobody counted: the server went away, or counts no cost. */
  readonly costMicroUsd?: number;
}

export interface SessionSummary extends SessionRecord {
  readonly segmentCount: number;
  /** Absent while the session is live. */
  readonly end?: SessionEnd;
  /** Until then a session that has ended can be resumed. */
  readonly resumableUntilMs?: number;
  readonly attestation?: Attestation;
}

/** A person's word for the transcript as it was then. */
export interface Attestation {
  readonly atMs: number;
  /** Who says so, as they call themselves. */
  readonly by: string;
  /** Hex SHA-256 over the texts of all segments, each followed by a line feed, in UTF-8. */
  readonly sha256: string;
}

/** What a person has made of a segment. */
export interface SegmentEdit {
  /** From 2; 1 is what was recognised. */
  readonly version: number;
  readonly text: string;
  readonly words: readonly FinalWord[];
  readonly findings: readonly Finding[];
  readonly editedAtMs: number;
  /** Who, as they call themselves. */
  readonly by?: string;
}

export interface StoredSegment extends Segment {
  /** The newest. */
  readonly edit?: SegmentEdit;
}

export interface StoredSession extends SessionRecord {
  readonly end?: SessionEnd;
  readonly resumableUntilMs?: number;
  readonly attestation?: Attestation;
  readonly segments: readonly StoredSegment[];
}

/** A session without what was said: where its segments lie in its audio. */
export interface SessionOutline extends Omit<SessionSummary, 'segmentCount'> {
  /** In order. */
  readonly segments: readonly Pick<Segment, 'segment' | 'startMs' | 'endMs'>[];
}

export interface SessionFilter {
  /** Begun at that time or later, and before this one. */
  readonly startedFromMs?: number;
  readonly startedBeforeMs?: number;
  readonly state?: 'live' | 'ended';
  readonly engine?: string;
  readonly reason?: EndReason;
  readonly isAttested?: boolean;
}

export interface SessionPage {
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  /** Give it to the next `listSessions`; absent on the last page. */
  readonly nextCursor?: string;
}

/** A cursor that this store never gave out. */
export class InvalidCursorError extends Error {
  constructor() {
    super('cursor: not one that this server gave; leave it out to start from the newest session');
    this.name = 'InvalidCursorError';
  }
}

export interface ClaimRequest {
  readonly sessionId: string;
  readonly resumeTokenHash: string;
  readonly instanceId: string;
  readonly nowMs: number;
}

/** A session as its next owner finds it, without its provisional segments. */
export interface ClaimedSession extends SessionRecord {
  readonly epoch: number;
  readonly segments: readonly ClaimedSegment[];
  /** The audio up to here is dealt with, also where it held no words; at least the end of the last segment. */
  readonly settledMs: number;
  /** Of that, what was never heard. */
  readonly lostMs: number;
  /** What the session has cost up to its last end, where somebody counted. */
  readonly costMicroUsd?: number;
}

export type Claim =
  | { readonly outcome: 'claimed'; readonly session: ClaimedSession }
  /** There is no such session, or the token is not its own. */
  | { readonly outcome: 'unknown' }
  /** It has ended for good, or its time to be resumed is over. */
  | { readonly outcome: 'over' };

/** Something that happened to a session and is not told by its segments. No words of the transcript. */
export interface SessionOccurrence {
  readonly atMs: number;
  readonly type:
    | 'opened'
    | 'resumed'
    | 'ended'
    | 'engine_reconnecting'
    | 'engine_recovered'
    | 'engine_failed_over'
    | 'edited'
    | 'attested'
    | 'attestation_voided';
  /** The engine, the end's reason, the segment's number. */
  readonly detail?: string;
}

/** What a live session writes. Each write but the first takes the lease, and throws `SessionClaimedError` when it is old. */
export interface LiveSessionStore {
  /** Epoch 1. Throws `DuplicateSessionError`. */
  createSession(session: NewSession): Promise<void>;
  /**
   * Takes a session over, whoever has it: raises its epoch, so that nobody else writes it. All that is stored stays as it is,
   * and so does its end, until `reviveSession`.
   */
  claimSession(request: ClaimRequest): Promise<Claim>;
  /**
   * The claimed session goes on, in one transaction: its end is taken back, and its provisional segments are put aside with
   * their findings, since their audio is sent again. What of it has not come by the session's end is put back then. Idempotent. Throws `SessionOverError` for a session that a
   * person has edited or attested since the claim.
   */
  reviveSession(lease: SessionLease): Promise<void>;
  /** Idempotent: a segment that is already there stays as it is. Its end counts as settled. */
  appendSegment(lease: SessionLease, segment: Segment, facts: SegmentFacts): Promise<void>;
  /**
   * Puts other findings in the place of those of a stored segment: all of them or none. Idempotent. Its text and words
   * stay. Without `findingsSeq` nobody was told: whoever resumes the session is. Throws `UnknownSegmentError`.
   */
  replaceFindings(
    lease: SessionLease,
    segment: number,
    findings: readonly Finding[],
    findingsSeq?: number,
  ): Promise<void>;
  /** The numbers under which segments were told (again). */
  noteSayings(
    lease: SessionLease,
    sayings: readonly (Saying & { readonly segment: number })[],
  ): Promise<void>;
  /**
   * The audio up to here held no more words: it need not be sent again. Never goes back. `lostMs`: of all audio up to here,
   * what was never heard.
   */
  settleAudio(lease: SessionLease, settledMs: number, lostMs: number): Promise<void>;
  /** Idempotent: the same type at the same time with the same detail is one occurrence. */
  noteOccurrence(lease: SessionLease, occurrence: SessionOccurrence): Promise<void>;
  /** The first end stays. `resumableUntilMs` is absent for a session that cannot be resumed. */
  endSession(lease: SessionLease, end: SessionEnd, resumableUntilMs?: number): Promise<void>;
}

export interface TranscriptStore extends LiveSessionStore {
  /** `undefined` when there is no such session. All of a long one is read and built within one turn of the event loop: tens of milliseconds. */
  getSession(sessionId: string): Promise<StoredSession | undefined>;
  /** Reads no text, words or findings, so it takes little however long the session is. `undefined` when there is no such session. */
  sessionOutline(sessionId: string): Promise<SessionOutline | undefined>;
  /** The segments from number `first` to `last`, both included, in order; none where there is no such session. */
  segmentsBetween(sessionId: string, first: number, last: number): Promise<readonly StoredSegment[]>;
  /** `limit`: 1…200. Throws `InvalidCursorError`. A cursor goes with the filter it was given for. */
  listSessions(page: {
    readonly limit: number;
    readonly cursor?: string;
    readonly filter?: SessionFilter;
  }): Promise<SessionPage>;
  /** In order of time; `undefined` when there is no such session. */
  occurrencesOf(sessionId: string): Promise<readonly SessionOccurrence[] | undefined>;
}
