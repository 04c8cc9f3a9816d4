/** How many sessions a process takes on unless it is told. */
import { totalmem } from 'node:os';

/**
 * The gateway alone holds 3,000 sessions in real time on the one core that a process has for them, its 99th percentile under
 * 50 ms. A session does more than pass frames on: it stores, finds, acknowledges; two thirds are left for that.
 */
const mostSessions = 1000;
/** A session takes up to 1 MB when its buffers are full, and half of the memory is for all else: models, caches, the database. */
const bytesASession = 2 * 1024 * 1024;

/** 1…1000, by the memory that the process may have, in bytes. */
export function defaultMaxSessions(memory: number): number {
  return Math.max(1, Math.min(mostSessions, Math.floor(memory / bytesASession)));
}

/** The machine's, or less where the process has been given less. */
export function memoryBytes(): number {
  // 0 where no limit is known; more than there is where there is none.
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
