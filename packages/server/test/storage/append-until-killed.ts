/**
 * A process to be killed: appends segments to several sessions of the store in `argv[2]` without end, gives each its
 * findings and adds usage, and prints `session segment` in a line of its own once these writes have resolved.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { findingsOf, newSession, segment, usageOf } from './synthetic-sessions.ts';

const [, , directory] = process.argv;
if (directory === undefined) throw new Error('usage: append-until-killed.ts <data directory>');

const store = await openSqliteStore({ directory, minCommitIntervalMs: 2 });

async function appendWithoutEnd(sessionId: string): Promise<never> {
  await store.createSession(newSession(sessionId));
  for (let n = 0; ; n++) {
    await store.appendSegment(sessionId, segment(n));
    await store.replaceFindings(sessionId, n, findingsOf(n));
    await store.addUsage([usageOf(sessionId)]);
    // Synchronous, so that the line has left this process before the next write begins.
    writeSync(1, `${sessionId} ${n}\n`);
  }
}

await Promise.all(['a', 'b', 'c', 'd', 'e'].map(appendWithoutEnd));
