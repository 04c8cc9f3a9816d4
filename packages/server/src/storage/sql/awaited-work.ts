/** Provisional segments of a session that goes on, kept aside until their audio has been heard again. */
import { awaitedTogether, endWith, leftAtEnd, type AwaitedSegment } from '../awaited-segments.ts';
import type { Segment, SessionEnd } from '../transcript-store.ts';
import { insertFindings } from './finding-work.ts';
import { findingRows, segmentOf, segmentRow } from './segment-rows.ts';
import { segmentsOf } from './session-reads.ts';
import { all, first, run, type SqlDialect, type Work } from './work.ts';

/** `segments.is_provisional`: heard when the last connection was lost; or left from one before that. */
export const provisional = { no: 0, newly: 1, leftOver: 2 } as const;

/** Puts a session's provisional segments aside: all, or those only that were left over from an earlier connection. */
export function* putAside(sql: SqlDialect, sessionId: string, which: 'all' | 'left over'): Work<void> {
  const { db } = sql;
  const least = which === 'all' ? provisional.newly : provisional.leftOver;
  const segments = (yield* segmentsOf(sql, sessionId)).filter(({ row }) => row.is_provisional >= least);
  if (segments.length === 0) return;
  const later = segments.map(({ row, findings }) => ({
    segment: segmentOf(row, findings),
    lostMs: row.lost_ms,
  }));
  const awaited = awaitedTogether(yield* awaitedOf(sql, sessionId), later);
  const numbers = segments.map(({ row }) => row.segment);
  for (const table of ['findings', 'segments'] as const)
    yield* run(db.deleteFrom(table).where('session_id', '=', sessionId).where('segment', 'in', numbers));
  yield* forget(sql, sessionId);
  const rows = awaited.map(({ segment, lostMs }, ordinal) => ({
    session_id: sessionId,
    ordinal,
    segment: JSON.stringify(segment),
    lost_ms: lostMs,
  }));
  yield* run(db.insertInto('awaited_segments').values(rows));
}

/** The session is over: what of the awaited audio never came is taken from what was put aside. Answers its end with that. */
export function* takeBack(sql: SqlDialect, sessionId: string, end: SessionEnd): Work<SessionEnd> {
  const { db } = sql;
  const awaited = yield* awaitedOf(sql, sessionId);
  if (awaited.length === 0) return endWith(end, []);
  yield* forget(sql, sessionId);
  const last = yield* first(
    db
      .selectFrom('segments')
      .select(['segment', 'end_ms as endMs'])
      .where('session_id', '=', sessionId)
      .orderBy('segment', 'desc')
      .limit(1),
  );
  const left = leftAtEnd(awaited, end, last);
  for (const { segment, lostMs } of left) {
    const row = {
      ...segmentRow(sessionId, segment, { isProvisional: true, lostMs }),
      is_provisional: provisional.leftOver,
    };
    yield* run(db.insertInto('segments').values(row));
    yield* insertFindings(sql, findingRows(row, segment.findings));
  }
  return endWith(end, left);
}

function* awaitedOf({ db }: SqlDialect, sessionId: string): Work<readonly AwaitedSegment[]> {
  const rows = yield* all(
    db.selectFrom('awaited_segments').selectAll().where('session_id', '=', sessionId).orderBy('ordinal'),
  );
  return rows.map(({ segment, lost_ms }) => ({ segment: JSON.parse(segment) as Segment, lostMs: lost_ms }));
}

function forget({ db }: SqlDialect, sessionId: string): Work<void> {
  return run(db.deleteFrom('awaited_segments').where('session_id', '=', sessionId));
}
