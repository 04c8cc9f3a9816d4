/** A store that lasts as long as the process: for `clarity transcribe` and for tests. */
import type { Finding } from '@clarity-care/clinical';
import type { DayRange, UsageRow } from '../usage/usage-store.ts';
import type { AudioChunk } from './audio-store.ts';
import type { InstanceStore } from './instance-store.ts';
import type { HeldSessions } from './memory/held-session.ts';
import { MemoryInstances } from './memory/instances.ts';
import * as live from './memory/live-sessions.ts';
import * as review from './memory/review.ts';
import * as reads from './memory/session-reads.ts';
import { MemoryUsage } from './memory/usage.ts';
import type { ReviewOutcome } from './review-store.ts';
import { checkPageLimit } from './session-page.ts';
import { StoreClosedError } from './store-errors.ts';
import type { ServerStore } from './server-store.ts';
import type {
  Attestation,
  Claim,
  ClaimRequest,
  NewSession,
  Saying,
  Segment,
  SegmentEdit,
  SegmentFacts,
  SessionEnd,
  SessionLease,
  SessionOccurrence,
  SessionOutline,
  SessionPage,
  StoredSegment,
  StoredSession,
  TranscriptStore,
} from './transcript-store.ts';

/** An empty store. It grows without a limit. */
export function createMemoryStore(): ServerStore {
  return new MemoryStore();
}

/** Holds copies, so neither the writer nor a reader can change what is stored. */
class MemoryStore implements ServerStore {
  readonly #held: HeldSessions = new Map();
  readonly #heldUsage = new MemoryUsage();
  readonly #heldInstances = new MemoryInstances();
  #closed = false;

  async createSession(session: NewSession): Promise<void> {
    live.createSession(this.#sessions, session);
  }

  async claimSession(request: ClaimRequest): Promise<Claim> {
    return live.claimSession(this.#sessions, request);
  }

  async reviveSession(lease: SessionLease): Promise<void> {
    live.reviveSession(this.#sessions, lease);
  }

  async appendSegment(lease: SessionLease, segment: Segment, facts: SegmentFacts): Promise<void> {
    live.appendSegment(this.#sessions, lease, segment, facts);
  }

  async replaceFindings(
    lease: SessionLease,
    segment: number,
    findings: readonly Finding[],
    findingsSeq?: number,
  ): Promise<void> {
    live.replaceFindings(this.#sessions, lease, segment, findings, findingsSeq);
  }

  async noteSayings(
    lease: SessionLease,
    sayings: readonly (Saying & { readonly segment: number })[],
  ): Promise<void> {
    live.noteSayings(this.#sessions, lease, sayings);
  }

  async settleAudio(lease: SessionLease, settledMs: number, lostMs: number): Promise<void> {
    live.settleAudio(this.#sessions, lease, { settledMs, lostMs });
  }

  async noteOccurrence(lease: SessionLease, occurrence: SessionOccurrence): Promise<void> {
    live.noteOccurrence(this.#sessions, lease, occurrence);
  }

  async endSession(lease: SessionLease, end: SessionEnd, resumableUntilMs?: number): Promise<void> {
    live.endSession(this.#sessions, lease, end, resumableUntilMs);
  }

  async getSession(sessionId: string): Promise<StoredSession | undefined> {
    return reads.getSession(this.#sessions, sessionId);
  }

  async sessionOutline(sessionId: string): Promise<SessionOutline | undefined> {
    return reads.sessionOutline(this.#sessions, sessionId);
  }

  async segmentsBetween(sessionId: string, first: number, last: number): Promise<readonly StoredSegment[]> {
    return reads.segmentsBetween(this.#sessions, sessionId, first, last);
  }

  async listSessions(page: Parameters<TranscriptStore['listSessions']>[0]): Promise<SessionPage> {
    checkPageLimit(page.limit);
    return reads.listSessions(this.#sessions, page);
  }

  async occurrencesOf(sessionId: string): Promise<readonly SessionOccurrence[] | undefined> {
    return reads.occurrencesOf(this.#sessions, sessionId);
  }

  async editSegment(
    sessionId: string,
    segment: number,
    edit: SegmentEdit,
  ): Promise<ReviewOutcome<{ readonly voidedAttestation: boolean }>> {
    return review.editSegment(this.#sessions, sessionId, segment, edit);
  }

  async editsOf(sessionId: string, segment: number): Promise<readonly SegmentEdit[] | undefined> {
    return review.editsOf(this.#sessions, sessionId, segment);
  }

  async attest(sessionId: string, attestation: Attestation): Promise<ReviewOutcome<object>> {
    return review.attest(this.#sessions, sessionId, attestation);
  }

  async deleteSession(sessionId: string): Promise<ReviewOutcome<object>> {
    return review.deleteSession(this.#sessions, sessionId);
  }

  async appendAudio(lease: SessionLease, chunk: AudioChunk): Promise<void> {
    live.appendAudio(this.#sessions, lease, chunk);
  }

  async *audioOf(
    sessionId: string,
    span: { readonly fromMs: number; readonly untilMs: number },
  ): AsyncGenerator<AudioChunk> {
    let afterMs = -1;
    for (;;) {
      const chunk = live.nextAudioChunk(this.#sessions, sessionId, span, afterMs);
      if (chunk === undefined) return;
      yield chunk;
      afterMs = chunk.startMs;
    }
  }

  async noteInstance(instanceId: string, nowMs: number): Promise<void> {
    this.#instances.noteInstance(instanceId, nowMs);
  }

  async forgetInstance(instanceId: string): Promise<void> {
    this.#instances.forgetInstance(instanceId);
  }

  async lostLeases(leases: readonly SessionLease[]): Promise<readonly SessionLease[]> {
    const sessions = this.#sessions;
    return leases
      .filter(({ sessionId, epoch }) => sessions.get(sessionId)?.epoch !== epoch)
      .map((lease) => ({ ...lease }));
  }

  async endAbandonedSessions(request: Parameters<InstanceStore['endAbandonedSessions']>[0]): Promise<number> {
    return this.#instances.endAbandonedSessions(this.#sessions, request);
  }

  async sessionsWithoutEnd(instanceId: string): Promise<readonly SessionLease[]> {
    return this.#instances.sessionsWithoutEnd(this.#sessions, instanceId);
  }

  async interruptSessions(
    leases: readonly SessionLease[],
    request: Parameters<InstanceStore['interruptSessions']>[1],
  ): Promise<number> {
    return this.#instances.interruptSessions(this.#sessions, leases, request);
  }

  async claimJob(name: string, request: Parameters<InstanceStore['claimJob']>[1]): Promise<boolean> {
    return this.#instances.claimJob(name, request);
  }

  async finishJob(name: string, instanceId: string, nowMs: number): Promise<void> {
    this.#instances.finishJob(name, instanceId, nowMs);
  }

  async addUsage(rows: readonly UsageRow[]): Promise<void> {
    this.#usage.add(rows);
  }

  async usageByDay(range: DayRange): Promise<readonly UsageRow[]> {
    return this.#usage.byDay(range);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#held.clear();
    this.#heldUsage.clear();
    this.#heldInstances.clear();
  }

  // Every call comes by one of these, and so none goes past the end.
  get #sessions(): HeldSessions {
    this.#checkOpen();
    return this.#held;
  }

  get #usage(): MemoryUsage {
    this.#checkOpen();
    return this.#heldUsage;
  }

  get #instances(): MemoryInstances {
    this.#checkOpen();
    return this.#heldInstances;
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreClosedError();
  }
}
