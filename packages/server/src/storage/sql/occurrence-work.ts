/** What happened to sessions. */
import type { SessionOccurrence } from '../transcript-store.ts';
import { occurrenceOf } from './session-rows.ts';
import { all, first, run, type SqlDialect, type StartWork, type Work } from './work.ts';

/** Only by whoever has the session's row locked: the next ordinal is counted. */
export function* addOccurrence(
  { db }: SqlDialect,
  sessionId: string,
  { atMs, type, detail }: SessionOccurrence,
): Work<void> {
  const last = yield* first(
    db
      .selectFrom('events')
      .select('ordinal')
      .where('session_id', '=', sessionId)
      .orderBy('ordinal', 'desc')
      .limit(1),
  );
  yield* run(
    db.insertInto('events').values({
      session_id: sessionId,
      ordinal: (last?.ordinal ?? -1) + 1,
      at_ms: atMs,
      type,
      detail: detail ?? null,
    }),
  );
}

/** Whether the session has one that is the same in all. */
export function* isNoted(
  { db }: SqlDialect,
  sessionId: string,
  { atMs, type, detail }: SessionOccurrence,
): Work<boolean> {
  const sameTime = db
    .selectFrom('events')
    .select('ordinal')
    .where('session_id', '=', sessionId)
    .where('at_ms', '=', atMs)
    .where('type', '=', type);
  const same =
    detail === undefined ? sameTime.where('detail', 'is', null) : sameTime.where('detail', '=', detail);
  return (yield* first(same)) !== undefined;
}

export function occurrencesOf(
  { db }: SqlDialect,
  sessionId: string,
): StartWork<readonly SessionOccurrence[] | undefined> {
  return function* () {
    const session = yield* first(
      db.selectFrom('sessions').select('session_id').where('session_id', '=', sessionId),
    );
    if (session === undefined) return undefined;
    const rows = yield* all(
      db
        .selectFrom('events')
        .selectAll()
        .where('session_id', '=', sessionId)
        .orderBy('at_ms')
        .orderBy('ordinal'),
    );
    return rows.map(occurrenceOf);
  };
}
