import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { databaseFileName } from '../../src/storage/sqlite/database-file.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import { findingsOf, segment, usageOf } from './synthetic-sessions.ts';

const appender = fileURLToPath(new URL('append-until-killed.ts', import.meta.url));

it('every write that resolved is in the file after kill -9', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'clarity-durability-'));
  try {
    const confirmed = await confirmedUntilKilled(directory, 200);
    assert(confirmed.length >= 200);

    const file = new DatabaseSync(join(directory, databaseFileName));
    assert.deepEqual({ ...file.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });
    file.close();

    const store = await openSqliteStore({ directory });
    for (const [sessionId, numbers] of Map.groupBy(confirmed, (key) => key.sessionId)) {
      const stored = (await store.getSession(sessionId))?.segments ?? [];
      for (const { n } of numbers) {
        assert.deepEqual(stored[n], segment(n, findingsOf(n)), `${sessionId} ${n}`);
      }
      const { day } = usageOf(sessionId);
      const usage = (await store.usageByDay({ from: day, to: day })).find(
        ({ engine }) => engine === sessionId,
      );
      assert((usage?.quantity ?? 0) >= numbers.length, sessionId);
    }
    assert.equal(await store.endInterruptedSessions(1), 5);
    await store.close();
  } finally {
    rmSync(directory, { recursive: true });
  }
});

/** The keys that the appender confirmed: it is killed while it writes, after at least `count` of them. */
async function confirmedUntilKilled(
  directory: string,
  count: number,
): Promise<{ readonly sessionId: string; readonly n: number }[]> {
  const child = spawn(process.execPath, [appender, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
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
