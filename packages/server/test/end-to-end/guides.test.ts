/** The commands of the guides about sessions, the client and the database, as they stand there. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { commandsOf } from '../support/documented-commands.ts';
import { DictationClient } from '../support/dictation-client.ts';
import { startPostgres, type PostgresCluster } from '../support/postgres-cluster.ts';
import { postgresPrograms } from '../support/postgres-programs.ts';
import { silence, writeScript } from '../support/script.ts';
import { projectFolder, removeData, startServer, type ServerProcess } from '../support/server-process.ts';

const run = promisify(execFile);

/** Runs them in one shell, since a later one uses what an earlier one has found. Answers the output of each. */
async function runInOneShell(commands: readonly string[], cwd: string): Promise<string[]> {
  const mark = '=== next command ===';
  const script = commands.map((command) => `${command}\necho '${mark}'`).join('\n');
  const { stdout } = await run('bash', ['-e', '-c', script], { cwd, maxBuffer: 16 * 1024 * 1024 });
  return stdout.split(`${mark}\n`).slice(0, -1);
}

async function dictate(server: ServerProcess): Promise<void> {
  const client = await DictationClient.connect(server.socketUrl);
  await client.begin({ engine: 'scripted' });
  client.socket.send(silence(2000));
  client.send({ type: 'stop' });
  await client.first('stopped');
}

const expectedOfSessions: readonly [command: RegExp, output: RegExp][] = [
  [/^curl -s '\S+limit=10&state=ended'$/, /^\{"sessions":\[\{"session_id":"[^"]+"/],
  [/^ID=/, /"transcript_sha256":"[0-9a-f]{64}".*"segments":\[\{"segment":1,/],
  [/format=txt/, /^pulse is seventy two\npulse is seventy two\n[^]*WEBVTT\n\n\d\d:\d\d:\d\d\.\d{3} --> /],
  [/^curl -s -o segment\.wav/, /^$/],
  [/-X PATCH/, /"version":2,"text":"Blood pressure one twenty over eighty\.".*"attestation_voided":false\}/],
  [/\/attest"$/, /^\{"at":"[^"]+","by":"Dr\. Example","sha256":"[0-9a-f]{64}"\}/],
  [/-X DELETE/, /^204\n$/],
];

test('the guide to sessions: its commands work', async () => {
  const environment = { CLARITY_SCRIPT: await writeScript(20), RECORD_AUDIO: '1' };
  const server = await startServer({ environment });
  const folder = await mkdtemp(join(tmpdir(), 'clarity-guide-'));
  try {
    await dictate(server);
    const commands = await commandsOf('docs/guide/sessions.md');
    // Another test may have the port of the guide.
    const here = commands.map((command) => command.replaceAll('http://localhost:8000', server.url));
    const outputs = await runInOneShell(here, folder);
    for (const [index, command] of commands.entries()) {
      const [, output] = expectedOfSessions.find(([pattern]) => pattern.test(command)) ?? [];
      assert.ok(output !== undefined, `the guide has a command that nothing tests: ${command}`);
      assert.match(outputs[index] ?? '', output, command);
    }
    const segment = await readFile(join(folder, 'segment.wav'), 'latin1');
    assert.match(segment, /^RIFF[^]{4}WAVE/);
  } finally {
    await server.stop();
    await removeData(server);
    await rm(folder, { recursive: true });
  }
});

const expectedOfClient: readonly [command: RegExp, output: RegExp][] = [
  [/^npx esbuild packages\/client/, /^/],
  [/^npx node docs\/examples\/resume-file\.mjs /, /blood pressure one hundred thirty two over eighty four/],
];

test('the guide to the client: its commands work', async () => {
  const server = await startServer();
  try {
    for (const command of await commandsOf('docs/guide/client.md')) {
      const [, output] = expectedOfClient.find(([pattern]) => pattern.test(command)) ?? [];
      assert.ok(output !== undefined, `the guide has a command that nothing tests: ${command}`);
      const here = command.startsWith('npx node docs/examples') ? `${command} ${server.socketUrl}` : command;
      const { stdout } = await run('bash', ['-c', here], { cwd: projectFolder });
      assert.match(stdout, output, command);
    }
  } finally {
    await server.stop();
    await removeData(server);
  }
});

test('the guide to the database: its commands work', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'clarity-test-'));
  const backups = await mkdtemp(join(tmpdir(), 'clarity-backup-'));
  const server = await startServer({
    dataDir,
    environment: { CLARITY_SCRIPT: await writeScript(20) },
  });
  const clarity = (command: string) =>
    run('bash', ['-c', command.replaceAll('/mnt/backup', backups)], {
      cwd: projectFolder,
      env: { ...process.env, CLARITY_DATA_DIR: dataDir },
    });
  try {
    const commands = (await commandsOf('docs/guide/database.md')).flatMap((block) => block.split('\n'));
    const [backup, restore] = ['backup', 'restore'].map((name) =>
      commands.find((command) => command.startsWith(`npx clarity ${name} `)),
    );
    assert.ok(backup !== undefined && restore !== undefined);
    await dictate(server);
    await clarity(backup);
    await dictate(server);
    await assert.rejects(clarity(restore), /in use|stop/i);
    await server.stop();
    assert.match((await clarity('npx clarity migrate')).stdout, /the schema is the newest/);
    await clarity(restore);
    const again = await startServer({ dataDir });
    const { sessions } = (await (await fetch(`${again.url}/api/sessions`)).json()) as { sessions: unknown[] };
    assert.equal(sessions.length, 1, 'what came after the backup is not in it');
    await again.stop();
    const known = /^(npx clarity (migrate|backup|restore)|createuser |createdb |DATABASE_URL=)/;
    for (const command of commands) assert.match(command, known);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true });
    await rm(backups, { recursive: true });
  }
});

/**
 * Runs a command as an administrator of the cluster. It gets `typed` on its input, and no terminal, which it would ask for
 * the password instead.
 */
async function administer(cluster: PostgresCluster, command: string, typed: string): Promise<void> {
  const superuser = new URL(cluster.url('postgres'));
  const child = spawn('bash', ['-c', command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: {
      ...process.env,
      PATH: `${postgresPrograms()}:${process.env['PATH'] ?? ''}`,
      PGHOST: superuser.hostname,
      PGPORT: superuser.port,
      PGUSER: superuser.username,
      PGPASSWORD: superuser.password,
    },
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.stdin.end(typed);
  const [code] = (await once(child, 'close')) as [number | null];
  assert.equal(code, 0, `${command}: ${complaint}`);
}

test('the guide to the database: its steps give PostgreSQL what a server needs', async () => {
  const steps = (await commandsOf('docs/guide/database.md')).find((block) => block.includes('DATABASE_URL='));
  assert.ok(steps !== undefined);
  const cluster = await startPostgres();
  try {
    // The superuser of the tests' PostgreSQL has the name of the guide's user.
    const named = steps.replaceAll(/\bclarity\b/g, 'practice').split('\n');
    const url = /^DATABASE_URL=(\S+) npm start$/.exec(named.at(-1) ?? '')?.[1];
    assert.ok(url !== undefined, steps);
    for (const command of named.slice(0, -1)) await administer(cluster, command, 'PASSWORD\nPASSWORD\n');
    const server = await startServer({
      environment: {
        CLARITY_SCRIPT: await writeScript(20),
        DATABASE_URL: url.replace('db.example', `127.0.0.1:${cluster.port}`),
      },
    });
    try {
      await dictate(server);
      const { database } = (await (await fetch(`${server.url}/health`)).json()) as { database: unknown };
      assert.deepEqual(database, { kind: 'postgres', state: 'available' });
    } finally {
      await server.stop();
      await removeData(server);
    }
  } finally {
    await cluster.stop();
  }
});

/** How a session comes to its end, and whether it can be resumed then. */
const ends: readonly {
  readonly name: string;
  readonly end: (client: DictationClient, sessionUrl: string) => Promise<unknown>;
  readonly isResumable: boolean;
}[] = [
  {
    name: 'it was stopped',
    isResumable: true,
    end: (client) => {
      client.send({ type: 'stop' });
      return client.closed;
    },
  },
  {
    name: 'the client was at fault',
    isResumable: false,
    end: async (client, sessionUrl) => {
      client.send({ type: 'config', config: {} });
      await client.closed;
      // What it had heard until then is still recognised.
      for (;;) {
        const session = (await (await fetch(sessionUrl)).json()) as { ended_at?: string };
        if (session.ended_at !== undefined) return;
      }
    },
  },
  {
    name: 'it was stopped, and attested',
    isResumable: false,
    end: async (client, sessionUrl) => {
      client.send({ type: 'stop' });
      await client.closed;
      const body = JSON.stringify({ by: 'Dr. Example' });
      const headers = { 'content-type': 'application/json' };
      assert.equal((await fetch(`${sessionUrl}/attest`, { method: 'POST', headers, body })).status, 200);
    },
  },
  {
    name: 'it was stopped, and deleted',
    isResumable: false,
    end: async (client, sessionUrl) => {
      client.send({ type: 'stop' });
      await client.closed;
      assert.equal((await fetch(sessionUrl, { method: 'DELETE' })).status, 204);
    },
  },
];

test('the guides to dictation and configuration: which ends a session can be resumed after', async () => {
  const server = await startServer({ environment: { CLARITY_SCRIPT: await writeScript(20) } });
  let again: DictationClient | undefined;
  try {
    for (const { name, end, isResumable } of ends) {
      const client = await DictationClient.connect(server.socketUrl);
      const { session_id, resume_token } = await client.begin({ engine: 'scripted' });
      client.socket.send(silence(2000));
      await end(client, `${server.url}/api/sessions/${session_id}`);
      again = await DictationClient.connect(server.socketUrl);
      const resume = { session_id, token: resume_token, last_seq: client.messages.at(-1)?.seq ?? 0 };
      again.send({ type: 'config', config: { engine: 'scripted', resume } });
      await once(again.socket, 'message');
      const [answer] = again.messages;
      assert.equal(answer?.type, isResumable ? 'ready' : 'error', name);
      if (isResumable) {
        assert.equal((await again.first('ready')).session_id, session_id, name);
        again.send({ type: 'stop' });
        assert.equal((await again.first('stopped')).coverage.lost_ms, 0, name);
      } else {
        assert.equal((await again.first('error')).code, 'resume_refused', name);
      }
      await again.closed;
    }
  } finally {
    again?.socket.terminate();
    await server.stop();
    await removeData(server);
  }
});
