/** A backup in the place of the database; what was there is kept. */
import { chmodSync, copyFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockDataFolder } from './data-folder-lock.ts';
import { checkDatabase, type DatabaseFacts } from './database-check.ts';
import { databaseFileName } from './database-file.ts';
import { diskProblem } from './disk-problem.ts';
import { syncToDisk } from './file-on-disk.ts';
import { keepDatabase } from './kept-database.ts';

export interface RestoreOptions {
  /** Where `clarity.db` lies, or is to lie. */
  readonly directory: string;
  readonly source: string;
  /** When this is done; part of the name of what was there. */
  readonly nowMs: number;
}

export interface Restored {
  readonly facts: DatabaseFacts;
  /** Where that is what was there before; empty where there was nothing. */
  readonly kept: readonly string[];
}

/**
 * At every moment there is a whole database under the name, the old one or the new one. Throws `BackupError`, after which nothing
 * has changed, and `StoreOpenError` when a server uses the folder.
 */
export function restore({ directory, source, nowMs }: RestoreOptions): Restored {
  checkDatabase(source);
  const unlock = lockDataFolder(directory);
  const place = join(directory, databaseFileName);
  const copy = `${place}.restoring`;
  try {
    // Of one that was broken off.
    rmSync(copy, { force: true });
    copyFileSync(source, copy);
    chmodSync(copy, 0o600);
    syncToDisk(copy);
    // It is the copy that will be used.
    const facts = checkDatabase(copy);
    return { facts, kept: putInPlace(copy, place, nowMs) };
  } catch (error) {
    throw diskProblem(place, error);
  } finally {
    rmSync(copy, { force: true });
    unlock();
  }
}

/** Answers with the files that are kept of what was there. */
function putInPlace(copy: string, place: string, nowMs: number): readonly string[] {
  const keptAs = `${place}.before-restore-${new Date(nowMs).toISOString().replaceAll(/[-:]/g, '')}`;
  const before = keepDatabase(place, keptAs);
  try {
    before.clearPlace();
    renameSync(copy, place);
    syncToDisk(dirname(place));
  } catch (error) {
    before.undo();
    throw error;
  }
  return before.files();
}
