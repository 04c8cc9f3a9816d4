/** What people make of a session that is over. */
import type { ReviewOutcome } from '../review-store.ts';
import { transcriptSha256 } from '../transcript-digest.ts';
import type { Attestation, SegmentEdit } from '../transcript-store.ts';
import { addOccurrence } from './occurrence-work.ts';
import { isPresumedOver } from './owned-session.ts';
import { editOf, editRow } from './segment-rows.ts';
import type { SessionsTable } from './tables.ts';
import { all, first, run, type SqlDialect, type StartWork, type Work } from './work.ts';

export function editSegment(
  sql: SqlDialect,
  sessionId: string,
  segment: number,
  edit: SegmentEdit,
): StartWork<ReviewOutcome<{ readonly voidedAttestation: boolean }>> {
  const row = editRow(sessionId, segment, edit);
  const { editedAtMs: atMs } = edit;
  return function* () {
    const { db } = sql;
    const session = yield* reviewedSession(sql, sessionId);
    if (typeof session === 'string') return { outcome: session };
    const stored = yield* first(
      db
        .selectFrom('segments')
        .select('segment')
        .where('session_id', '=', sessionId)
        .where('segment', '=', segment),
    );
    if (stored === undefined) return { outcome: 'unknown_segment' };
    const edits = yield* editRowsOf(sql, sessionId, segment);
    const version = edits.at(-1)?.version ?? 1;
    if (row.version !== version + 1) return { outcome: 'other_version', version };

    yield* run(db.insertInto('segment_edits').values(row));
    yield* run(
      db
        .updateTable('sessions')
        .set({
          ...noLongerResumable(session),
          attested_at_ms: null,
          attested_by: null,
          attested_sha256: null,
        })
        .where('session_id', '=', sessionId),
    );
    yield* addOccurrence(sql, sessionId, { atMs, type: 'edited', detail: String(segment) });
    const voidedAttestation = session.attested_at_ms !== null;
    if (voidedAttestation) yield* addOccurrence(sql, sessionId, { atMs, type: 'attestation_voided' });
    return { outcome: 'done', voidedAttestation };
  };
}

export function editsOf(
  sql: SqlDialect,
  sessionId: string,
  segment: number,
): StartWork<readonly SegmentEdit[] | undefined> {
  return function* () {
    const stored = yield* first(
      sql.db
        .selectFrom('segments')
        .select('segment')
        .where('session_id', '=', sessionId)
        .where('segment', '=', segment),
    );
    return stored && (yield* editRowsOf(sql, sessionId, segment)).map(editOf);
  };
}

export function attest(
  sql: SqlDialect,
  sessionId: string,
  { atMs, by, sha256 }: Attestation,
): StartWork<ReviewOutcome<object>> {
  return function* () {
    const { db } = sql;
    const session = yield* reviewedSession(sql, sessionId);
    if (typeof session === 'string') return { outcome: session };
    if (transcriptSha256(yield* newestTexts(sql, sessionId)) !== sha256)
      return { outcome: 'other_transcript' };
    yield* run(
      db
        .updateTable('sessions')
        .set({
          ...noLongerResumable(session),
          attested_at_ms: atMs,
          attested_by: by,
          attested_sha256: sha256,
        })
        .where('session_id', '=', sessionId),
    );
    yield* addOccurrence(sql, sessionId, { atMs, type: 'attested' });
    return { outcome: 'done' };
  };
}

export function deleteSession(sql: SqlDialect, sessionId: string): StartWork<ReviewOutcome<object>> {
  return function* () {
    const session = yield* reviewedSession(sql, sessionId);
    if (typeof session === 'string') return { outcome: session };
    // Rows that point to others go before them.
    const tables = [
      'audio_chunks',
      'awaited_segments',
      'events',
      'segment_edits',
      'findings',
      'segments',
      'sessions',
    ] as const;
    for (const table of tables) yield* run(sql.db.deleteFrom(table).where('session_id', '=', sessionId));
    return { outcome: 'done' };
  };
}

type ReviewedSession = Pick<SessionsTable, 'epoch' | 'ended_at_ms' | 'end_reason' | 'attested_at_ms'>;

/** The session's row, which nobody else changes until the transaction ends, or why it cannot be reviewed. */
function* reviewedSession(
  { db, lock }: SqlDialect,
  sessionId: string,
): Work<ReviewedSession | 'unknown_session' | 'live'> {
  const session = yield* first(
    lock(
      db
        .selectFrom('sessions')
        .select(['epoch', 'ended_at_ms', 'end_reason', 'attested_at_ms'])
        .where('session_id', '=', sessionId),
    ),
  );
  if (session === undefined) return 'unknown_session';
  return session.ended_at_ms === null ? 'live' : session;
}

/** A server that was taken for dead is fenced off too, or it could go on with what a person has read. */
function noLongerResumable(session: ReviewedSession): Pick<SessionsTable, 'resumable_until_ms' | 'epoch'> {
  return { resumable_until_ms: null, epoch: isPresumedOver(session) ? session.epoch + 1 : session.epoch };
}

function editRowsOf({ db }: SqlDialect, sessionId: string, segment: number) {
  return all(
    db
      .selectFrom('segment_edits')
      .selectAll()
      .where('session_id', '=', sessionId)
      .where('segment', '=', segment)
      .orderBy('version'),
  );
}

function* newestTexts({ db }: SqlDialect, sessionId: string): Work<readonly string[]> {
  const segments = yield* all(
    db
      .selectFrom('segments')
      .select(['segment', 'text'])
      .where('session_id', '=', sessionId)
      .orderBy('segment'),
  );
  const edits = yield* all(
    db
      .selectFrom('segment_edits')
      .select(['segment', 'text'])
      .where('session_id', '=', sessionId)
      .orderBy('version'),
  );
  // The last of a key stays.
  const newest = new Map(edits.map((edit) => [edit.segment, edit.text]));
  return segments.map(({ segment, text }) => newest.get(segment) ?? text);
}
