/**
 * A client that stops reading while it goes on speaking. What counts is how much waits for it, not how long: the script
 * says in a minute of audio as much as people say in an hour, so that every buffer of the system is full as well.
 */
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { silence } from '../support/script.ts';
import { finalLatencies } from './beside-dictation.ts';
import { startMeasuredServer, type MeasuredServer } from './measured-server.ts';
import { binary, text } from './raw-frame.ts';
import { config, stop } from './raw-frames-case.ts';
import { RawSocket } from './raw-socket.ts';

/** What one session may take. */
const maxSessionBytes = 1024 * 1024;
/** Of one alone the collector's own moods would be a good part. */
const readersAtOnce = 4;
const spokenMs = 60_000;
const utteranceMs = 5000;
/** Each makes a partial that says all the utterance's words so far: 50 a second, 5 KB on average. */
const wordsInUtterance = 200;
const wordMs = utteranceMs / wordsInUtterance;

async function writeTalkativeScript(utterances: number): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'clarity-script-')), 'script.json');
  const script = Array.from({ length: utterances }, (_, index) => ({
    words: Array.from({ length: wordsInUtterance }, (__, at) => ({
      text: ['pulse', 'is', 'seventy', 'two'][at] ?? 'and',
      startMs: index * utteranceMs + at * wordMs,
      endMs: index * utteranceMs + (at + 1) * wordMs,
    })),
  }));
  await writeFile(file, JSON.stringify(script));
  return file;
}

let server: MeasuredServer;
before(async () => {
  server = await startMeasuredServer(await writeTalkativeScript(400));
  // Whatever is made once is made now.
  for (let count = 0; count < 2; count += 1) {
    const socket = await deafSession();
    socket.tcp.resume();
    socket.write(stop);
    await socket.ended;
  }
});
after(() => server.stop());

const spoken = Buffer.concat(Array.from({ length: spokenMs / 100 }, () => binary(silence(100))));

/** A session that has spoken a minute and read nothing of what was said to it since `ready`. */
async function deafSession(): Promise<RawSocket> {
  const socket = await RawSocket.open(server.socketUrl);
  socket.write(config);
  assert.ok((await socket.first('ready')) !== undefined);
  socket.tcp.pause();
  await socket.writeAll(spoken);
  return socket;
}

/** Resolves once so many segments of the session are stored: the server has heard it to there. */
async function storedSegments(sessionId: string, count: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`${server.url}/api/sessions/${sessionId}`);
    const { segments } = (await answer.json()) as { segments: readonly unknown[] };
    if (segments.length >= count) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a minute unread: under 1 MB, partials are dropped, finals and findings are all there', async (t) => {
  let sockets: RawSocket[] = [];
  const peak = await server.peakWhile(async () => {
    sockets = await Promise.all(Array.from({ length: readersAtOnce }, deafSession));
    for (const socket of sockets) {
      await storedSegments(socket.of('ready')[0]?.session_id ?? '', spokenMs / utteranceMs);
    }
  });
  const bytes = peak.grownBytes / readersAtOnce;
  const spokenPartials = (spokenMs / utteranceMs) * wordsInUtterance;
  t.diagnostic(`${Math.round(bytes / 1024)} KiB in use for each of ${readersAtOnce} at the most`);
  const segments = Array.from({ length: spokenMs / utteranceMs }, (_, at) => at + 1);
  for (const socket of sockets) {
    socket.tcp.resume();
    socket.write(stop);
    assert.equal((await socket.ended).closeCode, 1000);
    const partials = socket.of('partial').length;
    t.diagnostic(`${partials} of ${spokenPartials} partials came`);
    assert.ok(partials < spokenPartials, 'some were dropped');
    assert.deepEqual(
      socket.of('final').map(({ segment }) => segment),
      segments,
    );
    assert.deepEqual([...new Set(socket.of('findings').map(({ segment }) => segment))], segments);
    assert.deepEqual(
      socket.messages.map(({ seq }) => seq),
      socket.messages.map((_, at) => at + 1),
    );
  }
  assert.ok(bytes < maxSessionBytes, `${bytes} bytes`);
});

test('a minute unread: the finals of others come as quickly as before', async (t) => {
  const alone = await finalLatencies(server.socketUrl, { utteranceMs, atLeast: 20, isDone: () => true });
  let isDone = false;
  const [beside] = await Promise.all([
    finalLatencies(server.socketUrl, { utteranceMs, atLeast: 20, isDone: () => isDone }),
    deafSession().then(async (socket) => {
      await storedSegments(socket.of('ready')[0]?.session_id ?? '', spokenMs / utteranceMs);
      isDone = true;
      return socket;
    }),
  ]);
  const ratio = beside.medianMs / alone.medianMs;
  t.diagnostic(
    `alone ${alone.medianMs.toFixed(1)} ms, beside ${beside.medianMs.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (${beside.samples} finals)`,
  );
  // Generous: the machine is shared.
  assert.ok(ratio < 5, `ratio ${ratio}`);
});

test('more unread than is held: cut, and the rest comes when the session is resumed', async (t) => {
  const socket = await RawSocket.open(server.socketUrl);
  socket.write(config);
  const ready = await socket.first('ready');
  assert.ok(ready !== undefined);
  socket.tcp.pause();
  const utterances = 300;
  let sentMs = 0;
  const peak = await server.peakWhile(async () => {
    while (sentMs < utterances * utteranceMs && !(await isEnded(ready.session_id))) {
      await socket.writeAll(spoken);
      sentMs += spokenMs;
    }
  });
  socket.tcp.resume();
  assert.equal((await socket.ended).closeCode, undefined, 'the connection was cut');
  const lastSeq = socket.messages.at(-1)?.seq ?? 0;
  const heard = new Set(socket.of('final').map(({ segment }) => segment));
  const again = await RawSocket.open(server.socketUrl);
  const resume = { session_id: ready.session_id, token: ready.resume_token, last_seq: lastSeq };
  again.write(text(JSON.stringify({ type: 'config', config: { engine: 'scripted', resume } })));
  const resumed = await again.first('ready');
  assert.ok(resumed !== undefined, JSON.stringify(again.messages));
  again.write(stop);
  assert.equal((await again.ended).closeCode, 1000);
  const rest = again.of('final').map(({ segment }) => segment);
  const bytes = peak.grownBytes;
  t.diagnostic(
    `cut after ${sentMs / 1000} s of audio at the most, ${Math.round(bytes / 1024)} KiB in use; ${heard.size} finals before, ${rest.length} after`,
  );
  assert.ok(bytes < maxSessionBytes, `${bytes} bytes`);
  assert.ok(rest.length > 0, 'what was not read is said again');
  assert.equal(again.of('stopped')[0]?.coverage.lost_ms, 0);
  assert.deepEqual(
    [...new Set([...heard, ...rest])].toSorted((a, b) => a - b),
    Array.from({ length: again.of('stopped')[0]?.segments ?? 0 }, (_, at) => at + 1),
  );
});

async function isEnded(sessionId: string): Promise<boolean> {
  const answer = await fetch(`${server.url}/api/sessions/${sessionId}`);
  const session = (await answer.json()) as { readonly ended_at?: string };
  return session.ended_at !== undefined;
}
