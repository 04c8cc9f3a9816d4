/** What is read of sessions: one whole, pages of many. */
import { decodeCursor, encodeCursor } from '../session-page.ts';
import type {
  SessionFilter,
  SessionOutline,
  SessionPage,
  StoredSegment,
  StoredSession,
} from '../transcript-store.ts';
import { sessionOf } from './session-rows.ts';
import { editOf, segmentOf } from './segment-rows.ts';
import type { FindingsTable, SegmentsTable, SessionsTable } from './tables.ts';
import { all, first, type SqlDialect, type StartWork, type Work } from './work.ts';

/** Numbers of segments, both included. */
interface SegmentRange {
  readonly first: number;
  readonly last: number;
}

const anySegment: SegmentRange = { first: 0, last: Number.MAX_SAFE_INTEGER };

/** Segments in order, each with its findings in order. */
export function* segmentsOf(
  { db }: SqlDialect,
  sessionId: string,
  { first: from, last: to }: SegmentRange = anySegment,
): Work<readonly { readonly row: SegmentsTable; readonly findings: readonly FindingsTable[] }[]> {
  const segments = yield* all(
    db
      .selectFrom('segments')
      .selectAll()
      .where('session_id', '=', sessionId)
      .where('segment', '>=', from)
      .where('segment', '<=', to)
      .orderBy('segment'),
  );
  const findings = yield* all(
    db
      .selectFrom('findings')
      .selectAll()
      .where('session_id', '=', sessionId)
      .where('segment', '>=', from)
      .where('segment', '<=', to)
      .orderBy('segment')
      .orderBy('ordinal'),
  );
  const bySegment = Map.groupBy(findings, (finding) => finding.segment);
  return segments.map((row) => ({ row, findings: bySegment.get(row.segment) ?? [] }));
}

/** With their newest versions. */
function* storedSegments(
  sql: SqlDialect,
  sessionId: string,
  range: SegmentRange,
): Work<readonly StoredSegment[]> {
  const segments = yield* segmentsOf(sql, sessionId, range);
  const edits = yield* all(
    sql.db
      .selectFrom('segment_edits')
      .selectAll()
      .where('session_id', '=', sessionId)
      .where('segment', '>=', range.first)
      .where('segment', '<=', range.last)
      .where('version', '=', (build) =>
        build
          .selectFrom('segment_edits as each')
          .whereRef('each.session_id', '=', 'segment_edits.session_id')
          .whereRef('each.segment', '=', 'segment_edits.segment')
          .select(({ fn }) => fn.max('each.version').as('newest')),
      ),
  );
  const newest = new Map(edits.map((edit) => [edit.segment, editOf(edit)]));
  return segments.map(({ row, findings }) => {
    const edit = newest.get(row.segment);
    return { ...segmentOf(row, findings), ...(edit === undefined ? {} : { edit }) };
  });
}

export function getSession(sql: SqlDialect, sessionId: string): StartWork<StoredSession | undefined> {
  return function* () {
    const session = yield* sessionRow(sql, sessionId);
    if (session === undefined) return undefined;
    return { ...sessionOf(session), segments: yield* storedSegments(sql, sessionId, anySegment) };
  };
}

export function sessionOutline(sql: SqlDialect, sessionId: string): StartWork<SessionOutline | undefined> {
  return function* () {
    const session = yield* sessionRow(sql, sessionId);
    if (session === undefined) return undefined;
    const spans = yield* all(
      sql.db
        .selectFrom('segments')
        .select(['segment', 'start_ms', 'end_ms'])
        .where('session_id', '=', sessionId)
        .orderBy('segment'),
    );
    return {
      ...sessionOf(session),
      segments: spans.map(({ segment, start_ms, end_ms }) => ({
        segment,
        startMs: start_ms,
        endMs: end_ms,
      })),
    };
  };
}

export function segmentsBetween(
  sql: SqlDialect,
  sessionId: string,
  range: SegmentRange,
): StartWork<readonly StoredSegment[]> {
  return () => storedSegments(sql, sessionId, range);
}

function sessionRow({ db }: SqlDialect, sessionId: string): Work<SessionsTable | undefined> {
  return first(db.selectFrom('sessions').selectAll().where('session_id', '=', sessionId));
}

/** Throws `InvalidCursorError`. */
export function listSessions(
  { db }: SqlDialect,
  {
    limit,
    cursor,
    filter = {},
  }: { readonly limit: number; readonly cursor?: string; readonly filter?: SessionFilter },
): StartWork<SessionPage> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const { startedFromMs, startedBeforeMs, state, engine, reason, isAttested } = filter;
  const page = db
    .selectFrom('sessions')
    .selectAll()
    .select((build) =>
      build
        .selectFrom('segments')
        .whereRef('segments.session_id', '=', 'sessions.session_id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('segment_count'),
    )
    .orderBy('started_at_ms', 'desc')
    .orderBy('session_id', 'desc')
    .limit(limit + 1)
    .$if(after !== undefined, (query) =>
      query.where((build) =>
        build(
          build.refTuple('started_at_ms', 'session_id'),
          '<',
          build.tuple(after?.startedAtMs ?? 0, after?.sessionId ?? ''),
        ),
      ),
    )
    .$if(startedFromMs !== undefined, (query) => query.where('started_at_ms', '>=', startedFromMs ?? 0))
    .$if(startedBeforeMs !== undefined, (query) => query.where('started_at_ms', '<', startedBeforeMs ?? 0))
    .$if(state !== undefined, (query) => query.where('ended_at_ms', state === 'live' ? 'is' : 'is not', null))
    .$if(engine !== undefined, (query) => query.where('engine', '=', engine ?? ''))
    .$if(reason !== undefined, (query) => query.where('end_reason', '=', reason ?? ''))
    .$if(isAttested !== undefined, (query) =>
      query.where('attested_at_ms', isAttested === true ? 'is not' : 'is', null),
    );
  return function* () {
    const rows = yield* all(page);
    const sessions = rows
      .slice(0, limit)
      .map((row) => ({ ...sessionOf(row), segmentCount: row.segment_count ?? 0 }));
    const last = sessions.at(-1);
    return rows.length > limit && last !== undefined
      ? { sessions, nextCursor: encodeCursor(last) }
      : { sessions };
  };
}
