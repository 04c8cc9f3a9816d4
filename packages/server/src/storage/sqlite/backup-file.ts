/** A copy of the database while a server writes it. */
import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { databaseFileName } from './database-file.ts';
import { BackupError, checkDatabase, type DatabaseFacts } from './database-check.ts';
import { belongsToDatabase } from './database-companions.ts';
import { diskProblem } from './disk-problem.ts';
import { syncToDisk } from './file-on-disk.ts';

export interface BackupOptions {
  /** Where `clarity.db` lies. */
  readonly directory: string;
  /** Not the database itself, nor a file that belongs to it. */
  readonly target: string;
  /** What is there is replaced. */
  readonly overwrites: boolean;
}

/**
 * Resolves once the copy is whole, checked, on disk and in its place, readable for its owner alone. Nothing is left when it fails.
 * Throws `BackupError`.
 */
export async function backUp({ directory, target, overwrites }: BackupOptions): Promise<DatabaseFacts> {
  const source = join(directory, databaseFileName);
  if (!existsSync(source)) {
    throw new BackupError(`${source}: there is no database yet; CLARITY_DATA_DIR says where it lies`);
  }
  const place = resolve(target);
  // Before what is there already: no --force helps here.
  if (belongsToDatabase(place, source)) {
    throw new BackupError(
      `${place}: this is the database in use, or a file that belongs to it, and no place for its backup; give another place`,
    );
  }
  if (!overwrites && existsSync(place)) throw nameIsTaken(place);
  const partial = `${place}.partial-${process.pid}`;
  makeFile(partial, place);
  try {
    await copySnapshot(source, partial);
    const facts = checkDatabase(partial);
    syncToDisk(partial);
    if (overwrites) renameSync(partial, place);
    else giveName(partial, place);
    syncToDisk(dirname(place));
    return facts;
  } catch (error) {
    throw diskProblem(place, error);
  } finally {
    for (const left of [partial, `${partial}-journal`]) rmSync(left, { force: true });
  }
}

function nameIsTaken(place: string): BackupError {
  return new BackupError(
    `${place}: there is such a file already; give another name, or --force to replace it`,
  );
}

/** @param place how messages call it: the name that was given, which the file may get only later */
function makeFile(path: string, place: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    const folder = dirname(place);
    throw new BackupError(
      existsSync(folder)
        ? `${place}: cannot be written (${codeOf(error)}); give a place where this user may write`
        : `${place}: its folder ${folder} does not exist; make it first`,
      { cause: error },
    );
  }
}

/** Unless somebody else has taken the name meanwhile. Where a file cannot have two names, as on memory sticks, it is taken first. */
function giveName(partial: string, place: string): void {
  try {
    linkSync(partial, place);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw nameIsTaken(place);
    makeFile(place, place);
    renameSync(partial, place);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const busyTimeoutMs = 5000;
const pagesAtOnce = 1000;

/**
 * Within a read transaction, which sees one state: without it the copy begins anew with each write of the server, and under load
 * never ends. https://sqlite.org/backup.html
 */
async function copySnapshot(source: string, target: string): Promise<void> {
  const database = new DatabaseSync(source, { timeout: busyTimeoutMs });
  try {
    database.exec('begin');
    // Only a read takes the snapshot.
    database.prepare('select count(*) from sqlite_schema').get();
    await backup(database, target, { rate: pagesAtOnce });
    database.exec('rollback');
  } finally {
    database.close();
  }
}
