import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from './postgres-cluster.ts';

test('makes databases, and is gone after it was stopped', async () => {
  const cluster = await startPostgres();
  const first = await cluster.createDatabase();
  const client = new pg.Client({ connectionString: cluster.url(first) });
  await client.connect();
  await client.query('create table there (a text)');
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  const copy = new pg.Client({ connectionString: cluster.url(await cluster.createDatabase(first)) });
  await copy.connect();
  assert.equal((await copy.query('select * from there')).rowCount, 0);
  await copy.end();
  await cluster.stop();
  await assert.rejects(isListening(cluster.port), /ECONNREFUSED/);
  assert(!existsSync(rows[0]?.data_directory ?? '/'));
});

test('is gone after its process was killed', async () => {
  const source = `
    const { startPostgres } = await import(${JSON.stringify(new URL('postgres-cluster.ts', import.meta.url).href)});
    process.stdout.write((await startPostgres()).port + '\\n');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  await isListening(Number(line));
  child.kill('SIGKILL');
  // Until the system has told the keeper.
  for (;;) {
    const refused = await isListening(Number(line)).catch((error: unknown) => String(error));
    if (refused !== undefined) {
      assert.match(refused, /ECONNREFUSED|ECONNRESET/);
      break;
    }
    await delay(20);
  }
});

async function isListening(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}
