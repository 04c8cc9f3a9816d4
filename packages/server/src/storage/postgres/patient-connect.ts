/** A connection of the pool, also while PostgreSQL is started again. */
import pg from 'pg';
import type { Clock } from '../../clock/clock.ts';

/** A start of PostgreSQL takes a second or two; nobody should wait much longer to be told. */
const patienceMs = 5000;
const firstWaitMs = 50;
const longestWaitMs = 800;

/**
 * Answers a function that gives a client in a transaction that has just begun. Nothing has been asked of PostgreSQL by then, so it is tried
 * again whatever is to be done, with pauses, for `patienceMs` after the first failure of all calls together.
 *
 * @param begin the statement
 */
export function patientConnect(pool: pg.Pool, clock: Clock, begin: string): () => Promise<pg.PoolClient> {
  let untilMs: number | undefined;
  let waitMs = firstWaitMs;
  return async () => {
    for (;;) {
      try {
        return await begun(pool, begin);
      } catch (error) {
        const nowMs = clock.now();
        untilMs ??= nowMs + patienceMs;
        if (!isOutage(error) || nowMs + waitMs > untilMs) throw error;
      }
      const pauseMs = waitMs;
      waitMs = Math.min(2 * waitMs, longestWaitMs);
      await new Promise<void>((resolve) => void clock.after(pauseMs, resolve));
    }
  };
}

/** A pool can give a connection that was lost a moment ago: its first statement tells. */
async function begun(pool: pg.Pool, begin: string): Promise<pg.PoolClient> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** The server has answered that it does not do this, and lives: nothing was changed. */
export function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity !== 'FATAL' && error.severity !== 'PANIC';
}

/** https://www.postgresql.org/docs/15/errcodes-appendix.html: it is starting or stopping, or has no connection left. */
const passingCodes = /^(57P0[1-3]|53300)$/;

/** An answer of the server says so; without one nobody listens yet, or the connection was lost. */
function isOutage(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || passingCodes.test(error.code ?? '');
}
