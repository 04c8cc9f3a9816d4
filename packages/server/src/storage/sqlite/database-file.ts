/** The database file: made with narrow permissions, opened for durability, brought to the newest schema. */
import { chmodSync, closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrationsWith, type Migrations } from '../migrations/index.ts';
import { migrateToLatest, type SchemaChange } from '../migrations/migrate.ts';
import type { Tables } from '../sql/tables.ts';
import { StoreOpenError } from '../store-errors.ts';
import { sqliteTypes } from './column-types.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { syncToDisk } from './file-on-disk.ts';
import { makeFolders } from './folders.ts';

/** How long a write waits for another process (a backup, a shell) that holds the lock. The event loop waits with it. */
export const busyTimeoutMs = 5000;

export const databaseFileName = 'clarity.db';

export interface OpenDatabase {
  readonly database: DatabaseSync;
  /** Builds and compiles queries for `database`. */
  readonly kysely: Kysely<Tables>;
  readonly schema: SchemaChange;
}

/** What has to be done to an empty file until it is as this version wants it. */
export const sqliteMigrations = migrationsWith(sqliteTypes);

/**
 * Opens `directory`/clarity.db, making both when they are not there. Throws `StoreOpenError`: the place cannot be
 * used, the file is not a database, or a newer version of the server wrote it.
 */
export async function openDatabase(
  directory: string,
  migrations: Migrations = sqliteMigrations,
): Promise<OpenDatabase> {
  const path = join(directory, databaseFileName);
  let database: DatabaseSync | undefined;
  try {
    makeFile(directory, path);
    database = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    makeDurable(database, path);
    const kysely = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
    const schema = await migrateToLatest(kysely as Kysely<unknown>, migrations, {
      place: `transcript database ${path}`,
    });
    return { database, kysely, schema };
  } catch (error) {
    database?.close();
    if (error instanceof StoreOpenError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreOpenError(
      `transcript database ${path}: cannot be opened (${reason}); choose a data directory that this user may write ` +
        'to and that lies on a local disk, or restore the file from a backup',
      { cause: error },
    );
  }
}

/** Other users of the machine may neither list nor read what was said. SQLite gives -wal and -shm the file's mode. */
function makeFile(directory: string, path: string): void {
  makeFolders(directory);
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  // The file's own name must be on disk too before the first commit is called durable.
  syncToDisk(directory);
}

/** https://sqlite.org/pragma.html#pragma_synchronous: in WAL mode only FULL syncs the log at every commit. */
function makeDurable(database: DatabaseSync, path: string): void {
  const mode = writeAheadMode(database);
  if (mode !== 'wal') {
    throw new StoreOpenError(
      `transcript database ${path}: this file system has no write-ahead log (journal mode is ${String(mode)}); ` +
        'choose a data directory on a local disk',
    );
  }
  database.exec('pragma synchronous = full');
  // https://sqlite.org/pragma.html#pragma_secure_delete: what is deleted is overwritten, so that no words stay in free pages.
  database.exec('pragma secure_delete = on');
}

/** SQLite's code for a database that another process holds. */
const SQLITE_BUSY = 5;
const BUSY_TRIES = 100;
const BUSY_WAIT_MS = 20;

/**
 * The mode after the change. Where two processes make a new file at once, the change into it fails at once for one of them,
 * whatever the busy timeout (https://sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY"): it is tried again.
 */
function writeAheadMode(database: DatabaseSync): unknown {
  for (let tries = 1; ; tries += 1) {
    try {
      return database.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
      if (!isBusy || tries === BUSY_TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BUSY_WAIT_MS);
    }
  }
}
