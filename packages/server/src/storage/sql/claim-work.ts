/** Taking a session over: whoever has it loses it. And going on with it: what was only provisional is put aside. */
import { mayClaim } from '../resume-right.ts';
import { SessionOverError } from '../store-errors.ts';
import type { Claim, ClaimRequest, SessionLease } from '../transcript-store.ts';
import { putAside } from './awaited-work.ts';
import { ownedSession } from './owned-session.ts';
import { segmentsOf } from './session-reads.ts';
import { noEnd, recordOf } from './session-rows.ts';
import { claimedFactsOf, segmentOf } from './segment-rows.ts';
import { first, run, type SqlDialect, type StartWork, type Work } from './work.ts';

export function claimSession(sql: SqlDialect, request: ClaimRequest): StartWork<Claim> {
  const { sessionId, instanceId } = request;
  return function* (): Work<Claim> {
    const { db, lock } = sql;
    const session = yield* first(
      lock(db.selectFrom('sessions').selectAll().where('session_id', '=', sessionId)),
    );
    const verdict = mayClaim(
      session && {
        resumeTokenHash: session.resume_token_hash ?? undefined,
        isOver: session.ended_at_ms !== null,
        resumableUntilMs: session.resumable_until_ms ?? undefined,
      },
      request,
    );
    if (session === undefined || verdict === 'unknown') return { outcome: 'unknown' };
    if (verdict === 'over') return { outcome: 'over' };

    const segments = (yield* segmentsOf(sql, sessionId)).filter(({ row }) => row.is_provisional === 0);
    const epoch = session.epoch + 1;
    yield* run(
      db.updateTable('sessions').set({ epoch, instance_id: instanceId }).where('session_id', '=', sessionId),
    );
    return {
      outcome: 'claimed',
      session: {
        ...recordOf(session),
        epoch,
        segments: segments.map(({ row, findings }) => ({
          ...segmentOf(row, findings),
          ...claimedFactsOf(row),
        })),
        settledMs: session.settled_ms,
        lostMs: session.settled_lost_ms,
        ...(session.cost_micro_usd === null ? {} : { costMicroUsd: session.cost_micro_usd }),
      },
    };
  };
}

export function reviveSession(sql: SqlDialect, lease: SessionLease): StartWork<void> {
  const { sessionId } = lease;
  return function* () {
    yield* ownedSession(sql, lease);
    const session = yield* first(
      sql.db
        .selectFrom('sessions')
        .select(['ended_at_ms', 'resumable_until_ms'])
        .where('session_id', '=', sessionId),
    );
    const isOver = session !== undefined && session.ended_at_ms !== null;
    if (isOver && session.resumable_until_ms === null) throw new SessionOverError(sessionId);
    yield* putAside(sql, sessionId, 'all');
    yield* run(sql.db.updateTable('sessions').set(noEnd).where('session_id', '=', sessionId));
  };
}
