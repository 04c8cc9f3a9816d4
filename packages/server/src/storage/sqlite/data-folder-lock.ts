/** One server for a data folder: a second one would take the first one's live sessions for interrupted. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreOpenError } from '../store-errors.ts';
import { makeFolders } from './folders.ts';

// https://sqlite.org/rescode.html
const busy = 5;

export const lockFileName = 'clarity.lock';

/**
 * Takes the folder for this process, making it when it is not there; the answer gives it back. The lock is the operating system's, held through
 * SQLite, so it goes with the process, however that ends. Throws `StoreOpenError` when another process has it.
 */
export function lockDataFolder(directory: string): () => void {
  const file = openLockFile(directory);
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if (!(error instanceof Error && 'errcode' in error && error.errcode === busy)) throw error;
    throw new StoreOpenError(
      `${directory} is in use: Clarity Care is running on it already${holder(join(directory, lockFileName))}. ` +
        'Stop it first; nothing was changed. A second server needs a CLARITY_DATA_DIR and an API_PORT of its own.',
      { cause: error },
    );
  }
  return () => file.close();
}

/** Which process has the file; proc_locks(5). Nothing where the system does not tell. */
function holder(file: string): string {
  try {
    const { ino } = statSync(file);
    const lock = readFileSync('/proc/locks', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .find((fields) => fields[5]?.endsWith(`:${ino}`) === true && Number(fields[4]) > 0);
    return lock === undefined ? '' : ` (process ${lock[4]})`;
  } catch {
    // It only makes the message better.
    return '';
  }
}

function openLockFile(directory: string): DatabaseSync {
  try {
    makeFolders(directory);
    return new DatabaseSync(join(directory, lockFileName));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreOpenError(
      `data directory ${directory}: cannot be used (${reason}); choose a data directory that this user may write to`,
      { cause: error },
    );
  }
}
