/** The server's store on any SQL database: which work each call of the port is. */
import type { Finding } from '@clarity-care/clinical';
import type { DayRange, UsageRow } from '../../usage/usage-store.ts';
import type { AudioChunk } from '../audio-store.ts';
import type { InstanceStore } from '../instance-store.ts';
import type { ReviewOutcome } from '../review-store.ts';
import { checkPageLimit } from '../session-page.ts';
import type { ServerStore } from '../server-store.ts';
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
} from '../transcript-store.ts';
import * as audio from './audio-work.ts';
import { claimSession, reviveSession } from './claim-work.ts';
import * as instances from './instance-work.ts';
import * as jobs from './job-work.ts';
import * as live from './live-session-work.ts';
import { occurrencesOf } from './occurrence-work.ts';
import * as review from './review-work.ts';
import * as reads from './session-reads.ts';
import type { SqlExecutor } from './sql-executor.ts';
import * as usage from './usage-work.ts';
import type { SqlDialect } from './work.ts';

export class SqlStore implements ServerStore {
  readonly #executor: SqlExecutor;
  readonly #sql: SqlDialect;

  constructor(executor: SqlExecutor) {
    this.#executor = executor;
    this.#sql = executor.dialect;
  }

  createSession(session: NewSession): Promise<void> {
    return this.#executor.write(live.createSession(this.#sql, session), 'once');
  }

  /** Done twice it raises the epoch twice, and the second answer counts. */
  claimSession(request: ClaimRequest): Promise<Claim> {
    return this.#executor.write(claimSession(this.#sql, { ...request }), 'repeatable');
  }

  reviveSession(lease: SessionLease): Promise<void> {
    return this.#executor.write(reviveSession(this.#sql, { ...lease }), 'repeatable');
  }

  appendSegment(lease: SessionLease, segment: Segment, facts: SegmentFacts): Promise<void> {
    return this.#executor.write(live.appendSegment(this.#sql, lease, segment, facts), 'repeatable');
  }

  replaceFindings(
    lease: SessionLease,
    segment: number,
    findings: readonly Finding[],
    findingsSeq?: number,
  ): Promise<void> {
    const work = live.replaceFindings(this.#sql, lease, segment, findings, findingsSeq);
    return this.#executor.write(work, 'repeatable');
  }

  noteSayings(
    lease: SessionLease,
    sayings: readonly (Saying & { readonly segment: number })[],
  ): Promise<void> {
    return this.#executor.write(live.noteSayings(this.#sql, lease, sayings), 'repeatable');
  }

  settleAudio(lease: SessionLease, settledMs: number, lostMs: number): Promise<void> {
    return this.#executor.write(live.settleAudio(this.#sql, lease, { settledMs, lostMs }), 'repeatable');
  }

  noteOccurrence(lease: SessionLease, occurrence: SessionOccurrence): Promise<void> {
    return this.#executor.write(live.noteOccurrence(this.#sql, lease, occurrence), 'repeatable');
  }

  endSession(lease: SessionLease, end: SessionEnd, resumableUntilMs?: number): Promise<void> {
    return this.#executor.write(live.endSession(this.#sql, lease, end, resumableUntilMs), 'repeatable');
  }

  getSession(sessionId: string): Promise<StoredSession | undefined> {
    return this.#executor.read(reads.getSession(this.#sql, sessionId));
  }

  sessionOutline(sessionId: string): Promise<SessionOutline | undefined> {
    return this.#executor.read(reads.sessionOutline(this.#sql, sessionId));
  }

  segmentsBetween(sessionId: string, first: number, last: number): Promise<readonly StoredSegment[]> {
    return this.#executor.read(reads.segmentsBetween(this.#sql, sessionId, { first, last }));
  }

  async listSessions(page: Parameters<TranscriptStore['listSessions']>[0]): Promise<SessionPage> {
    checkPageLimit(page.limit);
    return this.#executor.read(reads.listSessions(this.#sql, page));
  }

  occurrencesOf(sessionId: string): Promise<readonly SessionOccurrence[] | undefined> {
    return this.#executor.read(occurrencesOf(this.#sql, sessionId));
  }

  editSegment(
    sessionId: string,
    segment: number,
    edit: SegmentEdit,
  ): Promise<ReviewOutcome<{ readonly voidedAttestation: boolean }>> {
    return this.#executor.write(review.editSegment(this.#sql, sessionId, segment, edit), 'once');
  }

  editsOf(sessionId: string, segment: number): Promise<readonly SegmentEdit[] | undefined> {
    return this.#executor.read(review.editsOf(this.#sql, sessionId, segment));
  }

  attest(sessionId: string, attestation: Attestation): Promise<ReviewOutcome<object>> {
    return this.#executor.write(review.attest(this.#sql, sessionId, { ...attestation }), 'once');
  }

  deleteSession(sessionId: string): Promise<ReviewOutcome<object>> {
    return this.#executor.write(review.deleteSession(this.#sql, sessionId), 'erasing');
  }

  appendAudio(lease: SessionLease, chunk: AudioChunk): Promise<void> {
    return this.#executor.write(audio.appendAudio(this.#sql, lease, chunk), 'repeatable');
  }

  async *audioOf(sessionId: string, span: audio.AudioSpan): AsyncGenerator<AudioChunk> {
    let afterMs = -1;
    for (;;) {
      const chunk = await this.#executor.read(audio.nextAudioChunk(this.#sql, sessionId, span, afterMs));
      if (chunk === undefined) return;
      yield chunk;
      afterMs = chunk.startMs;
    }
  }

  noteInstance(instanceId: string, nowMs: number): Promise<void> {
    return this.#executor.write(instances.noteInstance(this.#sql, instanceId, nowMs), 'repeatable');
  }

  forgetInstance(instanceId: string): Promise<void> {
    return this.#executor.write(instances.forgetInstance(this.#sql, instanceId), 'repeatable');
  }

  lostLeases(leases: readonly SessionLease[]): Promise<readonly SessionLease[]> {
    return this.#executor.read(instances.lostLeases(this.#sql, leases));
  }

  endAbandonedSessions(request: Parameters<InstanceStore['endAbandonedSessions']>[0]): Promise<number> {
    return this.#executor.write(instances.endAbandonedSessions(this.#sql, { ...request }), 'once');
  }

  sessionsWithoutEnd(instanceId: string): Promise<readonly SessionLease[]> {
    return this.#executor.read(instances.sessionsWithoutEnd(this.#sql, instanceId));
  }

  interruptSessions(
    leases: readonly SessionLease[],
    request: Parameters<InstanceStore['interruptSessions']>[1],
  ): Promise<number> {
    return this.#executor.write(instances.interruptSessions(this.#sql, leases, { ...request }), 'once');
  }

  claimJob(name: string, request: Parameters<InstanceStore['claimJob']>[1]): Promise<boolean> {
    return this.#executor.write(jobs.claimJob(this.#sql, name, { ...request }), 'repeatable');
  }

  finishJob(name: string, instanceId: string, nowMs: number): Promise<void> {
    return this.#executor.write(jobs.finishJob(this.#sql, name, instanceId, nowMs), 'repeatable');
  }

  addUsage(rows: readonly UsageRow[]): Promise<void> {
    return this.#executor.write(usage.addUsage(this.#sql, rows), 'once');
  }

  usageByDay(range: DayRange): Promise<readonly UsageRow[]> {
    return this.#executor.read(usage.usageByDay(this.#sql, range));
  }

  close(): Promise<void> {
    return this.#executor.close();
  }
}
