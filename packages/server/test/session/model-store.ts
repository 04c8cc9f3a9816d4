/** The store of a world: the memory store's own rules, without promises, with a note of the sessions that ended. */
import {
  appendSegment,
  claimSession,
  createSession,
  endSession,
  noteSayings,
  replaceFindings,
  reviveSession,
  settleAudio,
} from '../../src/storage/memory/live-sessions.ts';
import {
  ownedSession,
  segmentsInOrder,
  type HeldSegment,
  type HeldSession,
  type HeldSessions,
} from '../../src/storage/memory/held-session.ts';
import { interruptedEnd } from '../../src/storage/interrupted-session.ts';
import type { Claim, ClaimRequest, NewSession, SessionLease } from '../../src/storage/transcript-store.ts';
import { mostSeq } from '@clarity-care/protocol';
import type { Effect } from '../../src/session/session-effect.ts';

type Effected<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

export class ModelStore {
  readonly #sessions: HeldSessions = new Map();

  create(session: NewSession): void {
    createSession(this.#sessions, session);
  }

  claim(request: ClaimRequest): Claim {
    return claimSession(this.#sessions, request);
  }

  revive(lease: SessionLease): void {
    reviveSession(this.#sessions, lease);
  }

  append(lease: SessionLease, effect: Effected<'append_segment'>, nextSeq: number): void {
    const { segment, saidAt, findingsSaidAt, isProvisional, lostMs } = effect;
    appendSegment(this.#sessions, lease, segment, {
      ...(saidAt === undefined ? {} : { seq: nextSeq + saidAt }),
      ...(findingsSaidAt === undefined ? {} : { findingsSeq: nextSeq + findingsSaidAt }),
      isProvisional,
      lostMs,
    });
  }

  replaceFindings(lease: SessionLease, effect: Effected<'replace_findings'>, nextSeq: number): void {
    const { segment, findings, saidAt } = effect;
    const seq = saidAt === undefined ? mostSeq + 1 : nextSeq + saidAt;
    replaceFindings(this.#sessions, lease, segment, findings, seq);
  }

  noteSayings(lease: SessionLease, { sayings }: Effected<'note_sayings'>, nextSeq: number): void {
    const noted = sayings.map(({ segment, saidAt, findingsSaidAt }) => ({
      segment,
      ...(saidAt === undefined ? {} : { seq: nextSeq + saidAt }),
      ...(findingsSaidAt === undefined ? {} : { findingsSeq: nextSeq + findingsSaidAt }),
    }));
    noteSayings(this.#sessions, lease, noted);
  }

  settle(lease: SessionLease, { untilMs, lostMs }: Effected<'settle_session'>): void {
    settleAudio(this.#sessions, lease, { settledMs: untilMs, lostMs });
  }

  /** Throws `SessionClaimedError` for whoever no longer has the session. */
  checkOwner(lease: SessionLease): void {
    ownedSession(this.#sessions, lease);
  }

  end(lease: SessionLease, { end, resumableUntilMs }: Effected<'end_session'>): void {
    endSession(this.#sessions, lease, end, resumableUntilMs);
  }

  /** Another server takes the session's for dead, rightly or not. */
  presumeOver(sessionId: string, atMs: number, windowMs: number): void {
    const held = this.#sessions.get(sessionId);
    if (held === undefined || held.end !== undefined) return;
    const segments = segmentsInOrder(held).map(({ segment, facts }) => ({
      startMs: segment.startMs,
      endMs: segment.endMs,
      lostMs: facts.lostMs,
    }));
    const { settledMs, settledLostMs: lostMs } = held;
    held.end = interruptedEnd(segments, { settledMs, lostMs }, atMs);
    held.resumableUntilMs = atMs + windowMs;
  }

  session(sessionId: string): HeldSession | undefined {
    return this.#sessions.get(sessionId);
  }

  segments(sessionId: string): readonly HeldSegment[] {
    const held = this.#sessions.get(sessionId);
    return held === undefined ? [] : segmentsInOrder(held);
  }
}
