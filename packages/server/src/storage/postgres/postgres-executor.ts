/** Carries out work on PostgreSQL: each read and each write a transaction of its own. */
import pg from 'pg';
import type { Clock } from '../../clock/clock.ts';
import { driveLater, type SqlExecutor, type WriteKind } from '../sql/sql-executor.ts';
import type { SqlDialect, StartWork } from '../sql/work.ts';
import { StoreClosedError, WriteInDoubtError } from '../store-errors.ts';
import { isRefusal, patientConnect } from './patient-connect.ts';

/** All of it sees what the first query saw. */
const beginRead = 'begin isolation level repeatable read read only';
/** Rows that are read to be changed are locked, so each query may see what others have committed meanwhile. */
const beginWrite = 'begin isolation level read committed read write';

interface Transaction {
  readonly begin: string;
  /** Nobody knows whether a commit was carried out whose answer never came: may it be made again? */
  readonly isRepeatable: boolean;
}

export class PostgresExecutor implements SqlExecutor {
  readonly dialect: SqlDialect;
  readonly #pool: pg.Pool;
  readonly #clock: Clock;
  readonly #underWay = new Set<Promise<unknown>>();
  #ended: Promise<void> | undefined;

  constructor(pool: pg.Pool, db: SqlDialect['db'], clock: Clock) {
    // Not "for update", which would also hold up the check of foreign keys.
    this.dialect = { db, lock: (query) => query.forNoKeyUpdate() };
    this.#pool = pool;
    this.#clock = clock;
  }

  read<Result>(start: StartWork<Result>): Promise<Result> {
    return this.#track(() => this.#twice(start, { begin: beginRead, isRepeatable: true }));
  }

  /** What an erasing write deletes is overwritten when PostgreSQL vacuums. */
  write<Result>(start: StartWork<Result>, kind: WriteKind): Promise<Result> {
    const isRepeatable = kind === 'repeatable';
    return this.#track(() => this.#twice(start, { begin: beginWrite, isRepeatable }));
  }

  close(): Promise<void> {
    this.#ended ??= Promise.allSettled(this.#underWay).then(() => this.#pool.end());
    return this.#ended;
  }

  #track<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#ended !== undefined) return Promise.reject(new StoreClosedError());
    const promise = task().finally(() => this.#underWay.delete(promise));
    this.#underWay.add(promise);
    return promise;
  }

  /** Once more where the transaction was in vain and not at fault: a deadlock, a lost connection. */
  async #twice<Result>(start: StartWork<Result>, { begin, isRepeatable }: Transaction): Promise<Result> {
    const connect = patientConnect(this.#pool, this.#clock, begin);
    let isDoubtful = false;
    const told = (reason: unknown) => (isDoubtful ? new WriteInDoubtError(reason) : reason);
    for (let isLast = false; ; isLast = true) {
      const client = await connect().catch((error: unknown) => {
        throw told(error);
      });
      try {
        return await once(start, client);
      } catch (error) {
        // Whatever else the work or the database refuses is certain.
        if (!(error instanceof InVainError)) throw error;
        if (error.isDoubtful && begin === beginWrite) isDoubtful = true;
        if (isLast || (error.isDoubtful && !isRepeatable)) throw told(error.reason);
      }
    }
  }
}

/** @param client in a transaction that has just begun */
async function once<Result>(start: StartWork<Result>, client: pg.PoolClient): Promise<Result> {
  let isCommitting = false;
  try {
    const result = await driveLater(start(), async ({ sql, parameters }) => {
      const { rows } = await client.query<Record<string, unknown>>(sql, parameters.map(withoutNul));
      return rows;
    });
    isCommitting = true;
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    const isDoubtful = isCommitting && !isRefusal(error);
    // One whose answer is late would answer a rollback later still.
    const isUsable = !isDoubtful && (await rollBack(client));
    client.release(!isUsable);
    throw isInVain(error, isUsable) ? new InVainError(error, { isDoubtful }) : error;
  }
}

/** A transaction that was not at fault. */
class InVainError extends Error {
  readonly reason: unknown;
  /** It may have been committed. */
  readonly isDoubtful: boolean;

  constructor(reason: unknown, { isDoubtful }: { readonly isDoubtful: boolean }) {
    super('the transaction was in vain');
    this.name = 'InVainError';
    this.reason = reason;
    this.isDoubtful = isDoubtful;
  }
}

/** Whether the connection can be used again. */
async function rollBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback');
    return true;
  } catch {
    // The connection is lost, and the transaction with it; the error that is told is the first one.
    return false;
  }
}

// https://www.postgresql.org/docs/15/errcodes-appendix.html
const serializationFailure = '40001';
const deadlockDetected = '40P01';

function isInVain(error: unknown, isUsable: boolean): boolean {
  if (!isUsable) return true;
  return (
    error instanceof pg.DatabaseError &&
    (error.code === serializationFailure || error.code === deadlockDetected)
  );
}

/**
 * https://www.postgresql.org/docs/15/datatype-character.html: text cannot hold U+0000. What is looked for with it is not there
 * then, and what is written with it is readable. JSON has an escape for it.
 */
function withoutNul(parameter: unknown): unknown {
  return typeof parameter === 'string' ? parameter.replaceAll('\0', '\uFFFD') : parameter;
}
