/** The storage port: sessions and their segments. Every write that has resolved is on disk. */
import type { Finding } from '@clarity-care/clinical';
import type { Coverage, FinalWord, SessionConfig } from '@clarity-care/protocol';
import type { UsageStore } from '../usage/usage-store.ts';

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

export interface NewSession {
  readonly sessionId: string;
  readonly engine: string;
  /** As in force, defaults filled in. */
  readonly config: SessionConfig;
  readonly startedAtMs: number;
}

/** One finished stretch of speech. `(sessionId, segment)` is its key. */
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

export interface SessionEnd {
  readonly endedAtMs: number;
  readonly reason: EndReason;
  readonly audioMs: number;
  readonly coverage: Coverage;
  /** Millionths of a US dollar, whole. Absent where nobody counted: the server went away, or counts no cost. */
  readonly costMicroUsd?: number;
}

export interface SessionSummary extends NewSession {
  readonly segmentCount: number;
  /** Absent while the session is live. */
  readonly end?: SessionEnd;
}

export interface StoredSession extends NewSession {
  readonly end?: SessionEnd;
  readonly segments: readonly Segment[];
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

export interface TranscriptStore {
  createSession(session: NewSession): Promise<void>;
  /** Idempotent: a segment that is already there stays as it is. */
  appendSegment(sessionId: string, segment: Segment): Promise<void>;
  /**
   * Puts other findings in the place of those of a stored segment: all of them or none. Idempotent. Its text and words
   * stay. Throws `UnknownSegmentError`.
   */
  replaceFindings(sessionId: string, segment: number, findings: readonly Finding[]): Promise<void>;
  endSession(sessionId: string, end: SessionEnd): Promise<void>;
  /** `undefined` when there is no such session. */
  getSession(sessionId: string): Promise<StoredSession | undefined>;
  /** `limit`: 1…200. Throws `InvalidCursorError`. */
  listSessions(page: { limit: number; cursor?: string }): Promise<SessionPage>;
  /**
   * Marks the sessions that a killed server left live as `interrupted`; their audio counts up to the last final.
   * Resolves to how many there were. Called once, before the first session.
   */
  endInterruptedSessions(endedAtMs: number): Promise<number>;
  close(): Promise<void>;
}

/** All that the server keeps. A session sees the transcripts alone, the cost meter the usage alone. */
export interface ServerStore extends TranscriptStore, UsageStore {}
