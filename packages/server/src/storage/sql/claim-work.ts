/** Taking a session over: whoever has it loses it. And going on with it: what was only provisional goes. */
import { chunkUntil } from '../audio-chunk-span.ts';
import { mayClaim } from '../resume-right.ts';
import { SessionOverError } from '../store-errors.ts';
import type { Claim, ClaimRequest, SessionLease } from '../transcript-store.ts';
import { audioChunkOf, audioChunkRow } from './audio-rows.ts';
import { ownedSession } from './owned-session.ts';
import { segmentsOf } from './session-reads.ts';
import { noEnd, recordOf } from './session-rows.ts';
import { claimedFactsOf, segmentOf } from './segment-rows.ts';
import { all, first, run, type SqlDialect, type StartWork, type Work } from './work.ts';

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
    const { settled_ms: settledMs } = yield* ownedSession(sql, lease);
    const session = yield* first(
      sql.db
        .selectFrom('sessions')
        .select(['ended_at_ms', 'resumable_until_ms'])
        .where('session_id', '=', sessionId),
    );
    const isOver = session !== undefined && session.ended_at_ms !== null;
    if (isOver && session.resumable_until_ms === null) throw new SessionOverError(sessionId);
    yield* dropProvisional(sql, sessionId);
    yield* cutAudio(sql, sessionId, settledMs);
    yield* run(sql.db.updateTable('sessions').set(noEnd).where('session_id', '=', sessionId));
  };
}

function* dropProvisional({ db }: SqlDialect, sessionId: string): Work<void> {
  const provisional = db
    .selectFrom('segments')
    .select('segment')
    .where('session_id', '=', sessionId)
    .where('is_provisional', '=', 1);
  yield* run(
    db.deleteFrom('findings').where('session_id', '=', sessionId).where('segment', 'in', provisional),
  );
  yield* run(db.deleteFrom('segments').where('session_id', '=', sessionId).where('is_provisional', '=', 1));
}

/** Audio from there on is sent again, and recorded then. */
function* cutAudio({ db }: SqlDialect, sessionId: string, settledMs: number): Work<void> {
  const [last] = yield* all(
    db
      .deleteFrom('audio_chunks')
      .where('session_id', '=', sessionId)
      .where('end_ms', '>', settledMs)
      .where('start_ms', '<', settledMs)
      .returningAll(),
  );
  yield* run(
    db.deleteFrom('audio_chunks').where('session_id', '=', sessionId).where('start_ms', '>=', settledMs),
  );
  // Chunks do not overlap, so at most one lies across.
  const left = last && chunkUntil(audioChunkOf(last), settledMs);
  if (left !== undefined) yield* run(db.insertInto('audio_chunks').values(audioChunkRow(sessionId, left)));
}
