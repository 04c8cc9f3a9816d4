/** Whether a file is a database of this server, whole, and of a version that is known here. */
import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sqliteMigrations } from './database-file.ts';

/** A file that cannot be made, read or trusted. The message names it and the remedy. */
export class BackupError extends Error {
  constructor(message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'BackupError';
  }
}

export interface DatabaseFacts {
  readonly sessions: number;
  readonly segments: number;
  /** The newest migration in it. */
  readonly schema: string;
  readonly bytes: number;
}

/** Reads the whole file, which nobody may be writing. Throws `BackupError`. */
export function checkDatabase(path: string): DatabaseFacts {
  if (!existsSync(path)) throw new BackupError(`${path}: there is no such file`);
  // https://sqlite.org/wal.html: what is in the log is not in the file yet.
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) {
    throw new BackupError(
      `${path}: it has a write-ahead log beside it, so it was copied from a database in use; ` +
        'make the copy with clarity backup',
    );
  }
  let file: DatabaseSync | undefined;
  try {
    // Immutable: leaves no log and no lock beside it. https://sqlite.org/uri.html
    const url = pathToFileURL(path);
    url.searchParams.set('immutable', '1');
    file = new DatabaseSync(url, { readOnly: true });
    return { ...factsOf(file, path), bytes: statSync(path).size };
  } catch (error) {
    if (error instanceof BackupError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BackupError(`${path}: cannot be read as a database of this server (${reason})`, {
      cause: error,
    });
  } finally {
    file?.close();
  }
}

function factsOf(file: DatabaseSync, path: string): Omit<DatabaseFacts, 'bytes'> {
  const damage = file
    .prepare('pragma integrity_check(3)')
    .all()
    .map((row) => String(Object.values(row)[0]))
    .filter((line) => line !== 'ok');
  // Its lines name tables and pages, and no words.
  if (damage.length > 0) throw new BackupError(`${path}: the file is damaged (${damage.join('; ')})`);
  if (file.prepare('pragma foreign_key_check').all().length > 0)
    throw new BackupError(`${path}: the file is damaged (rows that belong to no session)`);
  const known = file.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").all();
  if (known.length === 0) throw new BackupError(`${path}: this is not a database of this server`);
  const names = file
    .prepare('select name from kysely_migration order by name')
    .all()
    .map((row) => String(row['name']));
  const newer = names.filter((name) => !Object.hasOwn(sqliteMigrations, name));
  if (newer.length > 0) {
    throw new BackupError(
      `${path}: made by a newer version of the server (schema ${newer.join(', ')} is not known here); use that version`,
    );
  }
  const schema = names.at(-1);
  if (schema === undefined) throw new BackupError(`${path}: there is nothing in it`);
  const count = (table: 'sessions' | 'segments') =>
    Number(file.prepare(`select count(*) as count from ${table}`).get()?.['count']);
  return { sessions: count('sessions'), segments: count('segments'), schema };
}
