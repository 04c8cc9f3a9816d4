/** What was deleted stays in the write-ahead log until that is written over. */
import type { DatabaseSync } from 'node:sqlite';
import { busyTimeoutMs } from './database-file.ts';

/**
 * Brings all of the log into the file, where `secure_delete` has overwritten what was deleted, and cuts the log to nothing. False where
 * that cannot be now: another process reads (a backup, a shell), or the disk is full.
 *
 * https://sqlite.org/pragma.html#pragma_wal_checkpoint
 */
export function emptyLog(database: Pick<DatabaseSync, 'exec' | 'prepare'>): boolean {
  // The event loop would wait with it for whoever reads.
  database.exec('pragma busy_timeout = 0');
  try {
    return database.prepare('pragma wal_checkpoint(truncate)').get()?.['busy'] === 0;
  } catch (error) {
    // The deletion is committed all the same. A disk that fails here fails the next commit too, which tells it.
    if (error instanceof Error && 'errcode' in error) return false;
    throw error;
  } finally {
    database.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
  }
}
