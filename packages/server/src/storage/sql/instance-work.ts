/** Server processes on one database: who lives, who has which session. */
import { interruptedEnd } from '../interrupted-session.ts';
import type { InstanceStore } from '../instance-store.ts';
import type { SessionLease } from '../transcript-store.ts';
import { takeBack } from './awaited-work.ts';
import { addOccurrence } from './occurrence-work.ts';
import { endColumns } from './session-rows.ts';
import type { SessionsTable } from './tables.ts';
import { all, first, run, type SqlDialect, type StartWork, type Work } from './work.ts';

export function noteInstance({ db }: SqlDialect, instanceId: string, nowMs: number): StartWork<void> {
  const row = { instance_id: instanceId, seen_at_ms: nowMs };
  return () =>
    run(
      db
        .insertInto('instances')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .column('instance_id')
            .doUpdateSet((set) => ({ seen_at_ms: set.ref('excluded.seen_at_ms') })),
        ),
    );
}

export function forgetInstance({ db }: SqlDialect, instanceId: string): StartWork<void> {
  return () => run(db.deleteFrom('instances').where('instance_id', '=', instanceId));
}

const leasesAtOnce = 500;

export function lostLeases(
  { db }: SqlDialect,
  leases: readonly SessionLease[],
): StartWork<readonly SessionLease[]> {
  const asked = leases.map(({ sessionId, epoch }) => ({ sessionId, epoch }));
  return function* () {
    const epochs = new Map<string, number>();
    for (let begin = 0; begin < asked.length; begin += leasesAtOnce) {
      const ids = asked.slice(begin, begin + leasesAtOnce).map(({ sessionId }) => sessionId);
      const rows = yield* all(
        db.selectFrom('sessions').select(['session_id', 'epoch']).where('session_id', 'in', ids),
      );
      for (const { session_id, epoch } of rows) epochs.set(session_id, epoch);
    }
    return asked.filter(({ sessionId, epoch }) => epochs.get(sessionId) !== epoch);
  };
}

export function sessionsWithoutEnd(
  { db }: SqlDialect,
  instanceId: string,
): StartWork<readonly SessionLease[]> {
  return function* () {
    const rows = yield* all(
      db
        .selectFrom('sessions')
        .select(['session_id', 'epoch'])
        .where('ended_at_ms', 'is', null)
        .where('instance_id', '=', instanceId)
        .orderBy('session_id'),
    );
    return rows.map(({ session_id, epoch }) => ({ sessionId: session_id, epoch }));
  };
}

const abandonedColumns = ['session_id', 'settled_ms', 'settled_lost_ms', 'resume_token_hash'] as const;

type AbandonedRequest = Parameters<InstanceStore['endAbandonedSessions']>[0];

export function endAbandonedSessions(sql: SqlDialect, request: AbandonedRequest): StartWork<number> {
  const { db, lock } = sql;
  const { instanceId, silentSinceMs } = request;
  return function* () {
    const abandoned = yield* all(
      lock(
        db
          .selectFrom('sessions')
          .select(abandonedColumns)
          .where('ended_at_ms', 'is', null)
          .where((build) =>
            build.or([build('instance_id', 'is', null), build('instance_id', '!=', instanceId)]),
          )
          .where((build) =>
            build.not(
              build.exists(
                build
                  .selectFrom('instances')
                  .select('instances.instance_id')
                  .whereRef('instances.instance_id', '=', 'sessions.instance_id')
                  .where('seen_at_ms', '>=', silentSinceMs),
              ),
            ),
          )
          .orderBy('session_id'),
      ),
    );
    for (const session of abandoned) yield* endAbandoned(sql, session, request);
    // Who is not listed counts as silent too.
    yield* run(
      db
        .deleteFrom('instances')
        .where('seen_at_ms', '<', silentSinceMs)
        .where('instance_id', '!=', instanceId),
    );
    return abandoned.length;
  };
}

type InterruptRequest = Parameters<InstanceStore['interruptSessions']>[1];

export function interruptSessions(
  sql: SqlDialect,
  leases: readonly SessionLease[],
  request: InterruptRequest,
): StartWork<number> {
  const { db, lock } = sql;
  const copies = leases.map(({ sessionId, epoch }) => ({ sessionId, epoch }));
  return function* () {
    let interrupted = 0;
    for (const { sessionId, epoch } of copies) {
      const session = yield* first(
        lock(
          db
            .selectFrom('sessions')
            .select(abandonedColumns)
            .where('session_id', '=', sessionId)
            .where('epoch', '=', epoch)
            .where('ended_at_ms', 'is', null),
        ),
      );
      if (session === undefined) continue;
      yield* endAbandoned(sql, session, request);
      interrupted += 1;
    }
    return interrupted;
  };
}

function* endAbandoned(
  sql: SqlDialect,
  {
    session_id,
    settled_ms,
    settled_lost_ms,
    resume_token_hash,
  }: Pick<SessionsTable, (typeof abandonedColumns)[number]>,
  { nowMs, resumableUntilMs }: InterruptRequest,
): Work<void> {
  const segments = yield* all(
    sql.db
      .selectFrom('segments')
      .select(['start_ms as startMs', 'end_ms as endMs', 'lost_ms as lostMs'])
      .where('session_id', '=', session_id),
  );
  const known = interruptedEnd(segments, { settledMs: settled_ms, lostMs: settled_lost_ms }, nowMs);
  const end = yield* takeBack(sql, session_id, known);
  yield* run(
    sql.db
      .updateTable('sessions')
      .set(endColumns(end, resume_token_hash === null ? undefined : resumableUntilMs))
      .where('session_id', '=', session_id),
  );
  yield* addOccurrence(sql, session_id, { atMs: nowMs, type: 'ended', detail: end.reason });
}
