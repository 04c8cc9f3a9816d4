/** The fence: of all who ever had a session only its last owner writes it. */
import { SessionClaimedError, UnknownSessionError } from '../store-errors.ts';
import type { SessionLease } from '../transcript-store.ts';
import type { SessionsTable } from './tables.ts';
import { first, run, type SqlDialect, type Work } from './work.ts';

const ownedColumns = [
  'session_id',
  'epoch',
  'settled_ms',
  'settled_lost_ms',
  'ended_at_ms',
  'end_reason',
] as const;

export type OwnedSession = Pick<SessionsTable, (typeof ownedColumns)[number]>;

/**
 * The session's row, which is this transaction's until it ends. Whoever claims the session meanwhile waits, and whoever writes after
 * the claim is refused. Throws `SessionClaimedError` and `UnknownSessionError`.
 */
export function* ownedSession(
  { db, lock }: SqlDialect,
  { sessionId, epoch }: SessionLease,
): Work<OwnedSession> {
  const session = yield* first(
    lock(db.selectFrom('sessions').select(ownedColumns).where('session_id', '=', sessionId)),
  );
  if (session === undefined) throw new UnknownSessionError(sessionId);
  if (session.epoch !== epoch) throw new SessionClaimedError(sessionId);
  return session;
}

/** Its server was taken for dead. As long as nobody has claimed the session, its owner knows better. */
export function isPresumedOver(session: Pick<SessionsTable, 'end_reason'>): boolean {
  return session.end_reason === 'interrupted';
}

/** How far the audio is dealt with, and what of that was never heard. */
export interface Settled {
  readonly settledMs: number;
  readonly lostMs: number;
}

/** Never goes back. */
export function* settle({ db }: SqlDialect, session: OwnedSession, settled: Settled): Work<void> {
  const settledMs = Math.max(session.settled_ms, settled.settledMs);
  const lostMs = Math.max(session.settled_lost_ms, settled.lostMs);
  if (settledMs === session.settled_ms && lostMs === session.settled_lost_ms) return;
  yield* run(
    db
      .updateTable('sessions')
      .set({ settled_ms: settledMs, settled_lost_ms: lostMs })
      .where('session_id', '=', session.session_id),
  );
}
