/** What the owner of a live session writes. */
import type { Finding } from '@clarity-care/clinical';
import { DuplicateSessionError, UnknownSegmentError, UnknownSessionError } from '../store-errors.ts';
import type {
  NewSession,
  Saying,
  Segment,
  SegmentFacts,
  SessionEnd,
  SessionLease,
  SessionOccurrence,
} from '../transcript-store.ts';
import { isPresumedOver, ownedSession, settle, type OwnedSession, type Settled } from './owned-session.ts';
import { addOccurrence, isNoted } from './occurrence-work.ts';
import { provisional, putAside, takeBack } from './awaited-work.ts';
import { endColumns, newSessionRow, noEnd } from './session-rows.ts';
import { insertFindings } from './finding-work.ts';
import { findingRows, segmentRow } from './segment-rows.ts';
import { first, run, type SqlDialect, type StartWork, type Work } from './work.ts';

export function createSession({ db }: SqlDialect, session: NewSession): StartWork<void> {
  const row = newSessionRow(session);
  return function* () {
    const inserted = yield* first(
      db
        .insertInto('sessions')
        .values(row)
        .onConflict((conflict) => conflict.column('session_id').doNothing())
        .returning('session_id'),
    );
    if (inserted === undefined) throw new DuplicateSessionError(session.sessionId);
  };
}

export function appendSegment(
  sql: SqlDialect,
  lease: SessionLease,
  segment: Segment,
  facts: SegmentFacts,
): StartWork<void> {
  const row = segmentRow(lease.sessionId, segment, facts);
  const findings = findingRows(row, segment.findings);
  return function* () {
    const session = yield* livingSession(sql, lease);
    const inserted = yield* first(
      sql.db
        .insertInto('segments')
        .values(row)
        .onConflict((conflict) => conflict.columns(['session_id', 'segment']).doNothing())
        .returning('segment'),
    );
    if (inserted === undefined) return;
    yield* insertFindings(sql, findings);
    if (row.is_provisional === provisional.no)
      yield* settle(sql, session, { settledMs: row.end_ms, lostMs: row.lost_ms });
  };
}

export function replaceFindings(
  sql: SqlDialect,
  lease: SessionLease,
  segment: number,
  findings: readonly Finding[],
  findingsSeq: number | undefined,
): StartWork<void> {
  const { sessionId } = lease;
  const rows = findingRows({ session_id: sessionId, segment }, findings);
  return function* () {
    yield* ownedSegment(sql, lease, segment);
    yield* run(
      sql.db.deleteFrom('findings').where('session_id', '=', sessionId).where('segment', '=', segment),
    );
    yield* insertFindings(sql, rows);
    yield* run(
      sql.db
        .updateTable('segments')
        .set({ findings_seq: findingsSeq ?? null })
        .where('session_id', '=', sessionId)
        .where('segment', '=', segment),
    );
  };
}

export function noteSayings(
  sql: SqlDialect,
  lease: SessionLease,
  sayings: readonly (Saying & { readonly segment: number })[],
): StartWork<void> {
  const copies = sayings.map((saying) => ({ ...saying }));
  return function* () {
    yield* ownedSession(sql, lease);
    for (const saying of copies) yield* note(sql, lease.sessionId, saying);
  };
}

export function settleAudio(sql: SqlDialect, lease: SessionLease, settled: Settled): StartWork<void> {
  return function* () {
    yield* settle(sql, yield* livingSession(sql, lease), settled);
  };
}

export function noteOccurrence(
  sql: SqlDialect,
  lease: SessionLease,
  occurrence: SessionOccurrence,
): StartWork<void> {
  const copy = { ...occurrence };
  return function* () {
    yield* ownedSession(sql, lease);
    if (!(yield* isNoted(sql, lease.sessionId, copy))) yield* addOccurrence(sql, lease.sessionId, copy);
  };
}

export function endSession(
  sql: SqlDialect,
  lease: SessionLease,
  end: SessionEnd,
  resumableUntilMs: number | undefined,
): StartWork<void> {
  const copy = structuredClone(end);
  const cost = end.costMicroUsd === undefined ? {} : { cost_micro_usd: end.costMicroUsd };
  return function* () {
    const session = yield* livingSession(sql, lease);
    if (session.ended_at_ms !== null) return;
    const whole = yield* takeBack(sql, lease.sessionId, copy);
    yield* run(
      sql.db
        .updateTable('sessions')
        .set({ ...endColumns(whole, resumableUntilMs), ...cost })
        .where('session_id', '=', lease.sessionId),
    );
  };
}

/** One that was taken for dead lives again, as it was before. */
function* livingSession(sql: SqlDialect, lease: SessionLease): Work<OwnedSession> {
  const session = yield* ownedSession(sql, lease);
  if (!isPresumedOver(session)) return session;
  yield* putAside(sql, lease.sessionId, 'left over');
  yield* run(sql.db.updateTable('sessions').set(noEnd).where('session_id', '=', lease.sessionId));
  return { ...session, ended_at_ms: null, end_reason: null };
}

/** Throws `UnknownSegmentError`, also when it is the session that is not there. */
function* ownedSegment(sql: SqlDialect, lease: SessionLease, segment: number): Work<OwnedSession> {
  const { sessionId } = lease;
  let session: OwnedSession;
  try {
    session = yield* ownedSession(sql, lease);
  } catch (error) {
    throw error instanceof UnknownSessionError ? new UnknownSegmentError(sessionId, segment) : error;
  }
  const stored = yield* first(
    sql.db
      .selectFrom('segments')
      .select('segment')
      .where('session_id', '=', sessionId)
      .where('segment', '=', segment),
  );
  if (stored === undefined) throw new UnknownSegmentError(sessionId, segment);
  return session;
}

/** Numbers that are not given stay as they are. */
function* note(
  { db }: SqlDialect,
  sessionId: string,
  { segment, seq, findingsSeq }: Saying & { readonly segment: number },
): Work<void> {
  if (seq === undefined && findingsSeq === undefined) return;
  const noted = yield* first(
    db
      .updateTable('segments')
      .set({
        ...(seq === undefined ? {} : { seq }),
        ...(findingsSeq === undefined ? {} : { findings_seq: findingsSeq }),
      })
      .where('session_id', '=', sessionId)
      .where('segment', '=', segment)
      .returning('segment'),
  );
  if (noted === undefined) throw new UnknownSegmentError(sessionId, segment);
}
