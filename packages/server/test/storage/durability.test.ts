import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openPostgresStore } from '../../src/storage/postgres/postgres-store.ts';
import { databaseFileName } from '../../src/storage/sqlite/database-file.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { ServerStore } from '../../src/storage/server-store.ts';
import { startPostgres } from '../support/postgres-cluster.ts';
import { findingsOf, segment, tokenHash, usageOf } from './synthetic-sessions.ts';

const appender = fileURLToPath(new URL('append-until-killed.ts', import.meta.url));

it('every write that resolved is in the file after kill -9', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'clarity-durability-'));
  try {
    const confirmed = await confirmedUntilKilled(directory, 200);

    const file = new DatabaseSync(join(directory, databaseFileName));
    assert.deepEqual({ ...file.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });
    file.close();

    await checkStored(await openSqliteStore({ directory }), confirmed);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

it('every write that resolved is in PostgreSQL after kill -9 of the server', async () => {
  const cluster = await startPostgres();
  try {
    const connectionString = cluster.url(await cluster.createDatabase());
    const confirmed = await confirmedUntilKilled(connectionString, 200);
    await checkStored(await openPostgresStore({ connectionString }), confirmed);
  } finally {
    await cluster.stop();
  }
});

type Confirmed = readonly { readonly sessionId: string; readonly n: number }[];

/** All that was confirmed is there, and the sessions can be resumed. Closes the store. */
async function checkStored(store: ServerStore, confirmed: Confirmed): Promise<void> {
  assert(confirmed.length >= 200);
  for (const [sessionId, numbers] of Map.groupBy(confirmed, (key) => key.sessionId)) {
    const stored = (await store.getSession(sessionId))?.segments ?? [];
    for (const { n } of numbers) {
      assert.deepEqual(stored[n], segment(n, findingsOf(n)), `${sessionId} ${n}`);
    }
    const { day } = usageOf(sessionId);
    const usage = (await store.usageByDay({ from: day, to: day })).find(({ engine }) => engine === sessionId);
    assert((usage?.quantity ?? 0) >= numbers.length, sessionId);
  }
  const sweep = { instanceId: 'next', nowMs: 1, silentSinceMs: 1, resumableUntilMs: 10 };
  assert.equal(await store.endAbandonedSessions(sweep), 5);
  const claim = await store.claimSession({
    sessionId: 'a',
    resumeTokenHash: tokenHash('token-of-a'),
    instanceId: 'next',
    nowMs: 2,
  });
  assert.equal(claim.outcome, 'claimed');
  await store.close();
}

/** The keys that the appender confirmed: it is killed while it writes, after at least `count` of them. */
async function confirmedUntilKilled(place: string, count: number): Promise<Confirmed> {
  const child = spawn(process.execPath, [appender, place], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let printed = '';
  let lines = 0;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    printed += chunk;
    lines += chunk.split('\n').length - 1;
    if (lines >= count) child.kill('SIGKILL');
  });
  const [, signal] = (await closed) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL');
  // The kill may cut the last line short.
  return printed
    .slice(0, printed.lastIndexOf('\n'))
    .split('\n')
    .map((line) => {
      const [sessionId, n] = line.split(' ');
      assert(sessionId !== undefined);
      return { sessionId, n: Number(n) };
    });
}
