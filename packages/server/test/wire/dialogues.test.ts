/** What a client sees of `/ws/transcribe`, through a real server over a real socket. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { DictationClient } from '../support/dictation-client.ts';
import { silence, writeScript } from '../support/script.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';

let server: ServerProcess;
before(async () => {
  server = await startServer({
    environment: { CLARITY_SCRIPT: await writeScript(20), ALLOWED_ORIGINS: 'https://clinic.example' },
  });
});
after(async () => {
  await server.stop();
  await removeData(server);
});

const scripted = { engine: 'scripted' };
const connectClient = () => DictationClient.connect(server.socketUrl);
const storedSession = async (id: string) =>
  (await fetch(`${server.url}/api/sessions/${id}`)).json() as Promise<{
    end_reason?: string;
    audio_ms?: number;
    segments: { text: string }[];
  }>;

/** Waits until a session has its end, which is written after the socket has closed. */
async function endOf(id: string) {
  for (;;) {
    const session = await storedSession(id);
    if (session.end_reason !== undefined) return session;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test("the guide's config is answered by ready", async () => {
  const client = await connectClient();
  const ready = await client.begin({
    language_code: 'en-US',
    sample_rate: 16_000,
    media_encoding: 'pcm',
    specialty: 'PRIMARYCARE',
    type: 'DICTATION',
  });
  assert.deepEqual(Object.keys(ready).toSorted(), [
    'config',
    'engine',
    'have_ms',
    'limits',
    'resume_token',
    'seq',
    'session_id',
    'type',
  ]);
  assert.equal(ready.seq, 1);
  assert.equal(ready.have_ms, 0);
  client.send({ type: 'stop' });
  assert.equal(await client.closed, 1000);
});

test('stop before audio: stopped with nothing in it, close 1000', async () => {
  const client = await connectClient();
  await client.begin(scripted);
  client.send({ type: 'stop' });
  const stopped = await client.first('stopped');
  assert.equal(stopped.audio_ms, 0);
  assert.equal(stopped.segments, 0);
  assert.equal(stopped.sha256, createHash('sha256').digest('hex'));
  assert.equal(await client.closed, 1000);
});

test('a dictation: partials, finals with findings, acks, and the stored transcript byte for byte', async () => {
  const client = await connectClient();
  const { session_id } = await client.begin(scripted);
  const audio = silence(3000);
  // Frames of an odd size: the odd byte is carried over.
  for (let at = 0; at < audio.length; at += 999) client.socket.send(audio.subarray(at, at + 999));
  client.send({ type: 'stop' });
  const stopped = await client.first('stopped');
  assert.equal(await client.closed, 1000);
  assert.equal(stopped.audio_ms, 3000);
  assert.equal(stopped.segments, 3);
  assert.equal(stopped.sha256, createHash('sha256').update(audio).digest('hex'));
  assert.deepEqual(stopped.coverage, { final_ms: 1200, silence_ms: 1800, lost_ms: 0 });

  const finals = client.of('final');
  assert.deepEqual(
    finals.map((final) => [final.segment, final.start_ms, final.end_ms]),
    [
      [1, 100, 500],
      [2, 1100, 1500],
      [3, 2100, 2500],
    ],
  );
  assert.deepEqual(
    client.messages.map((message) => message.seq),
    client.messages.map((_, index) => index + 1),
  );
  for (const final of finals) {
    const later = client.messages.slice(client.messages.indexOf(final));
    assert.ok(!later.some((message) => message.type === 'partial' && message.segment <= final.segment));
    const findings = client.of('findings').find(({ segment }) => segment === final.segment)?.findings ?? [];
    assert.deepEqual(
      findings.map((finding) => [
        finding.kind,
        finding.category === 'measurement' ? finding.value : undefined,
      ]),
      [['heart_rate', 72]],
    );
    assert.deepEqual(findings[0]?.audio, { start_ms: final.start_ms, end_ms: final.end_ms });
  }
  const stored = await storedSession(session_id);
  assert.deepEqual(
    stored.segments.map(({ text }) => text),
    finals.map(({ text }) => text),
  );
});

test('audio as base64 text is the same as binary frames', async () => {
  const transcripts: string[][] = [];
  for (const send of [
    (client: DictationClient, bytes: Buffer) => client.socket.send(bytes),
    (client: DictationClient, bytes: Buffer) =>
      client.send({ type: 'audio', data: bytes.toString('base64') }),
  ]) {
    const client = await connectClient();
    await client.begin(scripted);
    send(client, silence(2000));
    client.send({ type: 'stop' });
    await client.closed;
    transcripts.push(client.of('final').map(({ text, start_ms }) => `${start_ms} ${text}`));
  }
  assert.equal(transcripts[0]?.length, 2);
  assert.deepEqual(transcripts[0], transcripts[1]);
});

test('audio and stop that come before ready are kept in order', async () => {
  const client = await connectClient();
  client.socket.send(silence(1000));
  client.send({ type: 'config', config: scripted });
  client.socket.send(silence(1000));
  client.send({ type: 'stop' });
  const stopped = await client.first('stopped');
  assert.equal(stopped.audio_ms, 2000);
  assert.equal(stopped.segments, 2);
});

test('ping is answered by pong, before and after config', async () => {
  const client = await connectClient();
  client.send({ type: 'ping', id: 'early' });
  await client.first('pong');
  await client.begin(scripted);
  client.send({ type: 'ping' });
  client.send({ type: 'stop' });
  await client.closed;
  assert.deepEqual(
    client.of('pong').map(({ id }) => id),
    ['early', undefined],
  );
});

const refusals: readonly {
  name: string;
  frames: readonly (string | Buffer)[];
  error: string;
  field?: string;
  close: number;
}[] = [
  { name: 'a text frame that is not JSON', frames: ['hello'], error: 'message_not_json', close: 1007 },
  { name: 'JSON that is no message', frames: ['[1,2]'], error: 'message_invalid', close: 1003 },
  {
    name: 'a config that is missing',
    frames: ['{"type":"config"}'],
    error: 'config_invalid',
    field: 'config',
    close: 4400,
  },
  {
    name: 'a config that is no object',
    frames: ['{"type":"config","config":"pcm"}'],
    error: 'config_invalid',
    field: 'config',
    close: 4400,
  },
  {
    name: 'a sample rate out of range',
    frames: ['{"type":"config","config":{"sample_rate":4000}}'],
    error: 'config_invalid',
    field: 'sample_rate',
    close: 4400,
  },
  {
    name: 'an encoding that is not known',
    frames: ['{"type":"config","config":{"media_encoding":"mp3"}}'],
    error: 'config_invalid',
    field: 'media_encoding',
    close: 4400,
  },
  {
    name: 'an engine that is not there',
    frames: ['{"type":"config","config":{"engine":"whisper"}}'],
    error: 'engine_unknown',
    field: 'engine',
    close: 4400,
  },
  {
    name: 'masking that is neither on nor off',
    frames: ['{"type":"config","config":{"redact":"names"}}'],
    error: 'config_invalid',
    field: 'redact',
    close: 4400,
  },
  {
    name: 'two configs',
    frames: ['{"type":"config","config":{}}', '{"type":"config","config":{}}'],
    error: 'config_repeated',
    close: 4400,
  },
  {
    name: 'stop without config',
    frames: ['{"type":"stop"}'],
    error: 'config_invalid',
    field: 'config',
    close: 4400,
  },
  {
    name: 'three seconds of audio without config',
    frames: [silence(3000)],
    error: 'audio_before_config',
    close: 4400,
  },
  {
    name: 'a frame of 10 MB',
    frames: ['{"type":"config","config":{"engine":"scripted"}}', Buffer.alloc(10_000_000)],
    error: 'frame_too_large',
    close: 1009,
  },
  {
    name: 'audio that is no base64',
    frames: ['{"type":"audio","data":"%%%"}'],
    error: 'message_invalid',
    close: 1003,
  },
  {
    name: 'bytes that are no FLAC',
    frames: [
      '{"type":"config","config":{"engine":"scripted","media_encoding":"flac"}}',
      Buffer.alloc(20_000, 5),
    ],
    error: 'audio_undecodable',
    close: 4400,
  },
];

for (const { name, frames, error: code, field, close } of refusals) {
  test(`${name}: error ${code}, then close ${close}, and the server goes on`, async () => {
    const client = await connectClient();
    for (const frame of frames) client.socket.send(frame);
    const error = await client.first('error');
    assert.equal(error.code, code);
    assert.equal(error.field, field);
    assert.ok(error.message.length > 20 && !/\bat .*:\d+/.test(error.message), 'words, not a stack trace');
    assert.equal(await client.closed, close);
    assert.ok(
      client.messages
        .slice(client.messages.indexOf(error) + 1)
        .every(({ type }) => type === 'final' || type === 'ack'),
    );
    const { status } = await fetch(`${server.url}/health`);
    assert.equal(status, 200);
  });
}

test('the reason reaches a client that is still sending its 10 MB, every time', async () => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const client = await connectClient();
    client.socket.send(Buffer.alloc(10_000_000));
    assert.equal((await client.first('error')).code, 'frame_too_large');
    assert.equal(await client.closed, 1009);
  }
});

test('a text frame that is not UTF-8: told before the close with 1007', async () => {
  const client = await connectClient();
  client.socket.send(Buffer.from([0xff, 0xfe, 0xfd]), { binary: false });
  assert.equal((await client.first('error')).code, 'message_not_json');
  assert.equal(await client.closed, 1007);
});

test('unknown fields and unknown messages are warned of, and the dictation goes on', async () => {
  const client = await connectClient();
  await client.begin({ ...scripted, colour: 'red', number_of_channels: 2 });
  client.send({ type: 'rewind' });
  client.socket.send(silence(2000));
  client.send({ type: 'stop' });
  await client.closed;
  assert.deepEqual(
    client.of('warning').map(({ code, field }) => [code, field]),
    [
      ['unknown_field', 'colour'],
      ['not_honoured', 'number_of_channels'],
      ['unknown_message', undefined],
    ],
  );
  assert.equal(client.of('final').length, 1, 'two channels: a second of audio');
});

test('bad JSON in the middle of a dictation: what was spoken before is stored', async () => {
  const client = await connectClient();
  const { session_id } = await client.begin(scripted);
  client.socket.send(silence(2000));
  client.socket.send('{"type":');
  assert.equal(await client.closed, 1007);
  const session = await endOf(session_id);
  assert.equal(session.segments.length, 2);
  assert.equal(session.audio_ms, 2000);
});

test('a client that vanishes without a word: what it spoke is stored, the server goes on', async () => {
  const client = await connectClient();
  const { session_id } = await client.begin(scripted);
  client.socket.send(silence(2000));
  await client.first('final');
  client.socket.terminate();
  const session = await endOf(session_id);
  assert.equal(session.end_reason, 'client_gone');
  assert.equal(session.segments.length, 2);
});

test('sessions at the same time do not mix', async () => {
  const lengthsMs = [1000, 2000, 3000, 4000];
  const clients = await Promise.all(lengthsMs.map(connectClient));
  await Promise.all(clients.map((client) => client.begin(scripted)));
  for (let at = 0; at < 4000; at += 100) {
    clients.forEach((client, index) => {
      if (at < (lengthsMs[index] ?? 0)) client.socket.send(silence(100));
    });
  }
  for (const client of clients) client.send({ type: 'stop' });
  await Promise.all(clients.map((client) => client.closed));
  assert.deepEqual(
    clients.map((client) => client.of('final').length),
    [1, 2, 3, 4],
  );
});

test('a page of a foreign origin is refused before the upgrade, with a problem', async () => {
  for (const [origin, status] of [
    ['https://evil.example', 403],
    ['https://clinic.example', 101],
    [server.url, 101],
    [undefined, 101],
  ] as const) {
    assert.equal(await upgradeStatus(origin), status, `origin ${origin}`);
  }
});

test('a name that was rebound to this machine gets neither the socket nor a transcript', async () => {
  const { port } = new URL(server.url);
  assert.equal(await upgradeStatus(`http://evil.example:${port}`, `evil.example:${port}`), 403);
});

test('without an upgrade the address says what it needs', async () => {
  const response = await fetch(`${server.url}/ws/transcribe`);
  assert.equal(response.status, 426);
  assert.equal(response.headers.get('upgrade'), 'websocket');
});

/** The status of the answer to a handshake with this origin. */
function upgradeStatus(origin: string | undefined, host = new URL(server.url).host): Promise<number> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `GET /ws/transcribe HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n` +
          `${origin === undefined ? '' : `Origin: ${origin}\r\n`}\r\n`,
      );
    });
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(Number(bytes.toString().split(' ')[1]));
    });
    socket.once('error', reject);
  });
}
