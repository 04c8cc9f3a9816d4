/**
 * A process to be killed: appends segments to several sessions of a store without end, gives each its findings and adds usage,
 * and prints `session segment` in a line of its own once these writes have resolved. `argv[2]` is a data directory, or the address
 * of a PostgreSQL database.
 */
import { writeSync } from 'node:fs';
import { openPostgresStore } from '../../src/storage/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { findingsOf, lease, newSession, segment, settled, usageOf } from './synthetic-sessions.ts';

const [, , place] = process.argv;
if (place === undefined) throw new Error('usage: append-until-killed.ts DATA-DIRECTORY|postgres://…');

const store = place.startsWith('postgres://')
  ? await openPostgresStore({ connectionString: place })
  : await openSqliteStore({ directory: place, minCommitIntervalMs: 2 });

async function appendWithoutEnd(sessionId: string): Promise<never> {
  await store.createSession(newSession(sessionId));
  for (let n = 0; ; n++) {
    await store.appendSegment(lease(sessionId), segment(n), settled);
    await store.replaceFindings(lease(sessionId), n, findingsOf(n));
    await store.addUsage([usageOf(sessionId)]);
    // Synchronous, so that the line has left this process before the next write begins.
    writeSync(1, `${sessionId} ${n}\n`);
  }
}

await Promise.all(['a', 'b', 'c', 'd', 'e'].map(appendWithoutEnd));
