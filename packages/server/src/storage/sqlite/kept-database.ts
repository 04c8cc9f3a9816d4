/** The database that a restored one takes the place of: under a name of its own, with all that belongs to it. */
import { chmodSync, constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BackupError } from './database-check.ts';
import { companions } from './database-companions.ts';
import { syncToDisk } from './file-on-disk.ts';

export interface KeptDatabase {
  /** Takes the companions out of the way of the database that comes; the one that was there stays until then. */
  clearPlace(): void;
  /** All is as it was. */
  undo(): void;
  /** What was kept: the database, or what was left of one. */
  files(): readonly string[];
}

/**
 * Gives the database, if there is one, a second name, with all that is in its log. Throws `BackupError` where another program has it open, and the
 * system's errors; nothing has changed then.
 */
export function keepDatabase(place: string, keptAs: string): KeptDatabase {
  const kept = keptDatabase(place, keptAs);
  const [earlier] = kept.files();
  if (earlier !== undefined) throw new BackupError(`${earlier}: there is such a file already; try again`);
  if (!existsSync(place)) return kept;
  keepLog(place, keptAs);
  try {
    giveSecondName(place, keptAs);
    syncToDisk(dirname(place));
    return kept;
  } catch (error) {
    kept.undo();
    throw error;
  }
}

function keptDatabase(place: string, keptAs: string): KeptDatabase {
  const hadDatabase = existsSync(place);
  return {
    clearPlace: () => {
      for (const end of companions) {
        if (!existsSync(`${place}${end}`)) continue;
        // The log of a damaged database has been copied already.
        if (existsSync(`${keptAs}${end}`)) rmSync(`${place}${end}`);
        else renameSync(`${place}${end}`, `${keptAs}${end}`);
      }
      syncToDisk(dirname(place));
    },
    undo: () => {
      if (!hadDatabase) rmSync(place, { force: true });
      else if (existsSync(keptAs)) renameSync(keptAs, place);
      // rename(2) leaves both names where they are of one file.
      rmSync(keptAs, { force: true });
      for (const end of companions)
        if (existsSync(`${keptAs}${end}`)) renameSync(`${keptAs}${end}`, `${place}${end}`);
    },
    files: () => ['', ...companions].map((end) => `${keptAs}${end}`).filter((file) => existsSync(file)),
  };
}

/**
 * All of the log is in the file then, or there is a copy of it on disk: SQLite throws the log of a database away that it cannot
 * read, and whoever can mend it needs it.
 */
function keepLog(place: string, keptAs: string): void {
  const log = `${place}-wal`;
  const keptLog = `${keptAs}-wal`;
  let isCopied = false;
  try {
    if (existsSync(log)) {
      copyFileSync(log, keptLog, constants.COPYFILE_EXCL);
      syncToDisk(keptLog);
      syncToDisk(dirname(keptLog));
    }
    isCopied = !mergeLog(place);
  } finally {
    if (!isCopied) rmSync(keptLog, { force: true });
  }
  if (!isCopied && existsSync(log)) throw inUse(place);
}

// https://sqlite.org/rescode.html: the low byte of an extended code.
const busy = 5;

/** Whether all of the log is in the file, and the log gone unless somebody else has the database open. */
function mergeLog(place: string): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(place);
    database.prepare('pragma wal_checkpoint(truncate)').all();
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy)
      throw inUse(place);
    // Damaged: perhaps that is why it is to be replaced.
    return false;
  } finally {
    database?.close();
  }
}

function inUse(place: string): BackupError {
  return new BackupError(`${place}: another program has it open; end that one before`);
}

/** Where a file cannot have two names, as on memory sticks, the second one gets a copy. */
function giveSecondName(place: string, keptAs: string): void {
  try {
    linkSync(place, keptAs);
  } catch {
    copyFileSync(place, keptAs, constants.COPYFILE_EXCL);
    chmodSync(keptAs, 0o600);
    syncToDisk(keptAs);
  }
}
