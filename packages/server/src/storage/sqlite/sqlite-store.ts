/** The server's store on one SQLite file. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { drive, type SqlExecutor, type WriteKind } from '../sql/sql-executor.ts';
import { SqlStore } from '../sql/sql-store.ts';
import type { Tables } from '../sql/tables.ts';
import type { SqlDialect, StartWork } from '../sql/work.ts';
import { StoreClosedError } from '../store-errors.ts';
import type { ServerStore } from '../server-store.ts';
import { openDatabase } from './database-file.ts';
import { eventLoopScheduler, GroupCommit, type CommitScheduler } from './group-commit.ts';
import { emptyLog } from './log-emptying.ts';
import { StatementCache } from './statement-cache.ts';

export interface SqliteStoreOptions {
  /** Where `clarity.db` lies. Made with mode 0700 when it is not there. */
  readonly directory: string;
  /** Under load, the shortest time between two commits; 50 by default. */
  readonly minCommitIntervalMs?: number;
  readonly scheduler?: CommitScheduler;
}

/** Opens the store and brings its schema up to date. Throws `StoreOpenError`. */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<ServerStore> {
  const { database, kysely } = await openDatabase(options.directory);
  const groupCommit = new GroupCommit(database, {
    scheduler: options.scheduler ?? eventLoopScheduler,
    minIntervalMs: options.minCommitIntervalMs ?? 50,
    emptyLog: () => emptyLog(database),
  });
  return new SqlStore(new SqliteExecutor(database, kysely, groupCommit));
}

/**
 * Work runs without a turn of the event loop between its queries, so a read sees one state, and never the inside of a write's
 * transaction.
 */
class SqliteExecutor implements SqlExecutor {
  readonly dialect: SqlDialect;
  readonly #database: DatabaseSync;
  readonly #groupCommit: GroupCommit;
  readonly #statements: StatementCache;

  constructor(database: DatabaseSync, db: Kysely<Tables>, groupCommit: GroupCommit) {
    // A write has the whole database to itself: `begin immediate`.
    this.dialect = { db, lock: (query) => query };
    this.#database = database;
    this.#groupCommit = groupCommit;
    this.#statements = new StatementCache(database);
  }

  async read<Result>(start: StartWork<Result>): Promise<Result> {
    if (!this.#database.isOpen) throw new StoreClosedError();
    return this.#drive(start);
  }

  write<Result>(start: StartWork<Result>, kind: WriteKind): Promise<Result> {
    return this.#groupCommit.enqueue(() => this.#drive(start), { erases: kind === 'erasing' });
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#groupCommit.close();
    this.#statements.clear();
    this.#database.close();
  }

  #drive<Result>(start: StartWork<Result>): Result {
    return drive(start(), ({ sql, parameters }) =>
      this.#statements.prepare(sql).all(...(parameters as SQLInputValue[])),
    );
  }
}
