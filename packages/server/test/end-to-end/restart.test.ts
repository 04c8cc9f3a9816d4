/** What survives: a killed server, a server that is told to stop. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readDictations, speechFolder } from '../../../../bench/speech/dictations.ts';
import { spokenPath, testVoices } from '../../../../bench/speech/spoken-audio.ts';
import { DictationClient, samplesOf } from '../support/dictation-client.ts';
import { silence, writeScript } from '../support/script.ts';
import { removeData, startServer } from '../support/server-process.ts';

interface StoredSession {
  readonly end_reason: string;
  readonly audio_ms: number;
  readonly coverage: Readonly<Record<string, number>>;
  readonly segments: readonly {
    readonly segment: number;
    readonly text: string;
    readonly findings: readonly unknown[];
  }[];
}

test('kill -9 in the middle: every final that a client had is in the database after the restart', async () => {
  const environment = { CLARITY_SCRIPT: await writeScript(200) };
  const first = await startServer({ environment });
  try {
    const clients = await Promise.all([1, 2, 3].map(() => DictationClient.connect(first.socketUrl)));
    const readies = await Promise.all(clients.map((client) => client.begin({ engine: 'scripted' })));
    // Audio until the server dies; each client counts what it was told.
    const enough = Promise.withResolvers<void>();
    for (const client of clients) {
      client.socket.on('message', () => {
        if (client.of('final').length >= 20) enough.resolve();
      });
      for (let second = 0; second < 200; second += 1) client.socket.send(silence(1000));
    }
    await enough.promise;
    await first.kill();
    await Promise.all(clients.map((client) => client.closed));

    const sessions = await storedAfterRestart(
      first.dataDir,
      readies.map(({ session_id }) => session_id),
    );
    assert.equal(sessions.length, clients.length);
    for (const [index, stored] of sessions.entries()) {
      const finals = clients[index]?.of('final') ?? [];
      assert.deepEqual(
        stored.segments.slice(0, finals.length).map(({ segment, text }) => [segment, text]),
        finals.map(({ segment, text }) => [segment, text]),
      );
      assert.ok(stored.segments.every(({ findings }) => findings.length === 1));
      assert.equal(stored.end_reason, 'interrupted');
      const { final_ms = 0, silence_ms = 0, lost_ms = 0 } = stored.coverage;
      assert.equal(final_ms + silence_ms + lost_ms, stored.audio_ms);
    }
    assert.ok(clients.some((client) => client.of('final').length >= 20));
  } finally {
    await first.kill();
    await removeData(first);
  }
});

/** What the next server on the same data has of each session, in their order. */
async function storedAfterRestart(dataDir: string, ids: readonly string[]): Promise<StoredSession[]> {
  const next = await startServer({ dataDir });
  try {
    return await Promise.all(
      ids.map(async (id) => (await (await fetch(`${next.url}/api/sessions/${id}`)).json()) as StoredSession),
    );
  } finally {
    await next.stop();
  }
}

test('SIGTERM in the middle: the client is sent elsewhere at once, the last words are stored, the exit is 0', async () => {
  const server = await startServer({ environment: { CLARITY_SCRIPT: await writeScript(20) } });
  try {
    const client = await DictationClient.connect(server.socketUrl);
    const { session_id } = await client.begin({ engine: 'scripted' });
    client.socket.send(silence(1300));
    await client.first('final');
    await client.first('ack');
    assert.equal(await server.stop(), 0);
    assert.equal(await client.closed, 1012);
    const [error] = client.of('error');
    assert.ok(error?.code === 'draining' && error.retryable);
    // The second utterance was under way: its words up to then are in the transcript, until somebody resumes the session.
    const [stored] = await storedAfterRestart(server.dataDir, [session_id]);
    assert.equal(stored?.end_reason, 'draining');
    assert.deepEqual(
      stored.segments.map(({ text }) => text),
      ['pulse is seventy two', 'pulse is'],
    );
  } finally {
    await server.stop();
    await removeData(server);
  }
});

test('signals to every process, as Ctrl-C and a supervisor send them: the words under way are still taken', async () => {
  const server = await startServer();
  try {
    const [dictation] = readDictations();
    assert.ok(dictation !== undefined && testVoices[0] !== undefined);
    const wave = await readFile(spokenPath(speechFolder, testVoices[0], dictation.text));
    const client = await DictationClient.connect(server.socketUrl);
    const { session_id } = await client.begin();
    client.socket.send(samplesOf(wave).subarray(0, 32_000 * 4));
    await client.first('partial');
    const { pid } = server.process;
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'))
      .trim()
      .split(' ')
      .map(Number);
    assert.ok(children.length > 0, 'the recogniser is a process of its own');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      for (const child of children) process.kill(child, signal);
    }
    assert.equal(await server.stop(), 0);
    assert.equal(await client.closed, 1012);
    assert.equal(client.of('error').length, 1);
    const [stored] = await storedAfterRestart(server.dataDir, [session_id]);
    assert.ok(stored !== undefined && stored.segments.length > 0);
  } finally {
    await server.stop();
    await removeData(server);
  }
});

test('a port that is in use, and a bad variable, are told in words', async () => {
  const server = await startServer();
  try {
    await assert.rejects(
      startServer({ port: Number(new URL(server.url).port) }),
      /port \d+ on 127\.0\.0\.1 is in use/,
    );
    await assert.rejects(
      startServer({
        environment: {
          API_PORT: 'eighty',
          API_DEBUG: 'maybe',
          AWS_REGION: 'mars',
          ALLOWED_ORIGINS: 'clinic',
        },
      }),
      (error: Error) => {
        for (const name of ['API_PORT', 'API_DEBUG', 'AWS_REGION', 'ALLOWED_ORIGINS']) {
          assert.match(error.message, new RegExp(`${name} (is|holds) "[a-z]+": give`));
        }
        return !error.message.includes('    at ');
      },
    );
  } finally {
    await server.stop();
    await removeData(server);
  }
});

test('a second server on the same data folder is refused, and the first goes on', async () => {
  const server = await startServer();
  try {
    await assert.rejects(
      startServer({ dataDir: server.dataDir }),
      new RegExp(
        `is in use: Clarity Care is running on it already \\(process ${String(server.process.pid)}\\)`,
      ),
    );
    assert.equal((await fetch(`${server.url}/health`)).status, 200);
  } finally {
    await server.stop();
    await removeData(server);
  }
});

test('nothing that was spoken or found is in the log', async () => {
  const server = await startServer({
    environment: { CLARITY_SCRIPT: await writeScript(3), API_DEBUG: 'true' },
  });
  try {
    const client = await DictationClient.connect(server.socketUrl);
    await client.begin({ engine: 'scripted' });
    client.socket.send(silence(3000));
    client.send({ type: 'stop' });
    await client.closed;
    await fetch(`${server.url}/api/extract`, {
      method: 'POST',
      body: '{"text":"pulse is seventy two"}',
      headers: { 'content-type': 'application/json' },
    });
  } finally {
    await server.stop();
    await removeData(server);
  }
  assert.match(server.log(), /session_end/);
  assert.doesNotMatch(server.log(), /pulse|seventy|heart_rate/);
});
