/** The deployment guide's own clients against this server: its Python program and its curl lines, unchanged. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';

const run = promisify(execFile);

let server: ServerProcess;
before(async () => {
  // The guide's clients name port 8000.
  server = await startServer({ port: 8000 });
});
after(async () => {
  await server.stop();
  await removeData(server);
});

test('test_websocket.py connects, receives ready, stops', async () => {
  // Debian's Python, which has Debian's python3-websockets; another one first in the PATH would not.
  const { stdout, stderr } = await run('/usr/bin/python3', [join(import.meta.dirname, 'test_websocket.py')]);
  assert.match(stdout, /^Received: \{"type":"ready","session_id":"[0-9a-f-]{36}"/);
  assert.equal(stderr, '');
});

test('curl /health has exactly the keys of the guide, and engines', async () => {
  const { stdout } = await run('curl', ['--silent', 'http://localhost:8000/health']);
  const health: unknown = JSON.parse(stdout);
  assert.ok(
    typeof health === 'object' &&
      health !== null &&
      'engines' in health &&
      'sessions' in health &&
      'database' in health,
  );
  const { engines, sessions, database, ...guide } = health;
  assert.deepEqual(guide, {
    status: 'healthy',
    transcribe_region: 'us-east-1',
    services: { transcribe: 'available', comprehend_medical: 'available' },
  });
  assert.deepEqual(Object.keys(sessions as object), ['live', 'limit']);
  assert.deepEqual(database, { kind: 'sqlite', state: 'available' });
  assert.ok(Array.isArray(engines));
  assert.deepEqual(
    engines.map(({ name, state }: { name: string; state: string }) => [name, state]),
    [
      ['aws', 'unavailable'],
      ['sphinx', 'available'],
    ],
  );
});

test('curl /api/test-transcript answers a transcript and what was found in it', async () => {
  const { stdout } = await run('curl', ['--silent', 'http://localhost:8000/api/test-transcript']);
  const answer = JSON.parse(stdout) as {
    transcript: string;
    findings: { kind: string; text: string; begin: number; end: number }[];
  };
  assert.ok(answer.findings.some(({ kind }) => kind === 'blood_pressure'));
  for (const { text, begin, end } of answer.findings) assert.equal(answer.transcript.slice(begin, end), text);
});

test('the pages that the guide names are there', async () => {
  for (const page of ['/health', '/docs', '/redoc']) {
    const response = await fetch(`http://localhost:8000${page}`);
    assert.equal(response.status, 200, page);
    await response.arrayBuffer();
  }
});
