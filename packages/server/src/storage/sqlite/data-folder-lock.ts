/** One server for a data folder: a second one would take the first one's live sessions for interrupted. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreOpenError } from '../store-errors.ts';

// https://sqlite.org/rescode.html
const busy = 5;

/**
 * Takes the folder for this process; the answer gives it back. The lock is the operating system's, held through
 * SQLite, so it goes with the process, however that ends. Throws `StoreOpenError` when another process has it.
 */
export function lockDataFolder(directory: string): () => void {
  const file = new DatabaseSync(join(directory, 'clarity.lock'));
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if (!(error instanceof Error && 'errcode' in error && error.errcode === busy)) throw error;
    throw new StoreOpenError(
      `${directory} is in use by another server: perhaps Clarity Care is running already. ` +
        'Stop that one, or set CLARITY_DATA_DIR and API_PORT to run a second.',
      { cause: error },
    );
  }
  return () => file.close();
}
