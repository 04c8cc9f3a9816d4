/** The commands of the guides about sessions, the client and the database, as they stand there. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { commandsOf } from '../support/documented-commands.ts';
import { DictationClient } from '../support/dictation-client.ts';
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
  [/^node docs\/examples\/resume-file\.mjs /, /blood pressure one hundred thirty two over eighty four/],
];

test('the guide to the client: its commands work', async () => {
  const server = await startServer();
  try {
    for (const command of await commandsOf('docs/guide/client.md')) {
      const [, output] = expectedOfClient.find(([pattern]) => pattern.test(command)) ?? [];
      assert.ok(output !== undefined, `the guide has a command that nothing tests: ${command}`);
      const here = command.startsWith('node docs/examples') ? `${command} ${server.socketUrl}` : command;
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
    const known = /^(npx clarity (migrate|backup|restore)|createdb |DATABASE_URL=)/;
    for (const command of commands) assert.match(command, known);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true });
    await rm(backups, { recursive: true });
  }
});
