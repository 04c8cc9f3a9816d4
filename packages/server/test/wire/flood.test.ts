/** Clients that send all at once, or in crumbs: the memory of their session stays small, and nobody else waits. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test, type TestContext } from 'node:test';
import { silence, writeScript } from '../support/script.ts';
import { dictate, finalLatencies } from './beside-dictation.ts';
import { startMeasuredServer, type MeasuredServer } from './measured-server.ts';
import { binary, ping, text } from './raw-frame.ts';
import { config, said, stop } from './raw-frames-case.ts';
import { RawSocket } from './raw-socket.ts';

/** What one session may take. */
const maxSessionBytes = 1024 * 1024;
const floodMs = 200_000;

let server: MeasuredServer;
before(async () => {
  server = await startMeasuredServer(await writeScript(4000));
  // Whatever is made once is made now: the code of a flood is compiled, its tables are loaded.
  await dictate(server.socketUrl);
  await sendAll(Buffer.concat([config, inFrames(audio.subarray(0, 60 * 32_000), 8192), stop]));
});
after(() => server.stop());

/** A sound that is no silence, so that a digest over it means something. */
const audio = Buffer.from(silence(floodMs).map((_, at) => (at * 31) % 13));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function inFrames(bytes: Buffer, frameBytes: number): Buffer {
  const frames: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += frameBytes)
    frames.push(binary(bytes.subarray(at, at + frameBytes)));
  return Buffer.concat(frames);
}

/** Sends a whole session at once and waits for its end. */
async function sendAll(bytes: Buffer): Promise<RawSocket> {
  const socket = await RawSocket.open(server.socketUrl);
  socket.write(bytes);
  assert.equal((await socket.ended).closeCode, 1000);
  return socket;
}

/** Of one alone the collector's own moods would be a good part. */
const sessionsAtOnce = 4;

/** The most that each of the sessions took beside what the server holds without them. */
async function peakOfEach<Result>(
  t: TestContext,
  run: () => Promise<Result>,
): Promise<{ readonly results: readonly Result[]; readonly bytes: number }> {
  let results: readonly Result[] = [];
  const peak = await server.peakWhile(async () => {
    results = await Promise.all(Array.from({ length: sessionsAtOnce }, run));
  });
  const bytes = peak.grownBytes / sessionsAtOnce;
  t.diagnostic(
    `${Math.round(bytes / 1024)} KiB in use for each of ${sessionsAtOnce} at the most, in ${peak.looks} looks`,
  );
  return { results, bytes };
}

for (const frameBytes of [3200, 8192, 65_536]) {
  test(`50 s of audio at once in frames of ${frameBytes} bytes: under 1 MB`, async (t) => {
    const session = Buffer.concat([config, inFrames(audio.subarray(0, 50 * 32_000), frameBytes), stop]);
    const { bytes } = await peakOfEach(t, () => sendAll(session));
    assert.ok(bytes < maxSessionBytes, `${bytes} bytes`);
  });
}

test('200 s of audio at once: all heard, and the finals of others come as quickly as before', async (t) => {
  const alone = await finalLatencies(server.socketUrl, {
    utteranceMs: 1000,
    atLeast: 30,
    isDone: () => true,
  });
  let isDone = false;
  const session = Buffer.concat([config, inFrames(audio, 8192), stop]);
  const [beside, flood] = await Promise.all([
    finalLatencies(server.socketUrl, { utteranceMs: 1000, atLeast: 30, isDone: () => isDone }),
    sendAll(session).finally(() => {
      isDone = true;
    }),
  ]);
  const stopped = flood.of('stopped')[0];
  assert.equal(stopped?.audio_ms, floodMs);
  assert.equal(stopped.sha256, sha256(audio));
  assert.equal(stopped.segments, floodMs / 1000);
  assert.equal(flood.of('final').length, floodMs / 1000);
  const ratio = beside.medianMs / alone.medianMs;
  t.diagnostic(
    `alone ${alone.medianMs.toFixed(1)} ms, beside ${beside.medianMs.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (${beside.samples} finals)`,
  );
  // Generous: the machine is shared.
  assert.ok(ratio < 5, `ratio ${ratio}`);
});

test('10,000 ping messages at once: as many pongs, in order', async (t) => {
  const ids = Array.from({ length: 10_000 }, (_, at) => String(at));
  const session = Buffer.concat([config, ...ids.map((id) => text(said(id))), stop]);
  const { results, bytes } = await peakOfEach(t, () => sendAll(session));
  for (const socket of results) {
    assert.deepEqual(
      socket.of('pong').map(({ id }) => id),
      ids,
    );
  }
  assert.ok(bytes < maxSessionBytes, `${bytes} bytes`);
});

test('100,000 frames of one byte: the same audio', async (t) => {
  const bytes = audio.subarray(0, 100_000);
  const session = Buffer.concat([config, inFrames(bytes, 1), stop]);
  const { results, bytes: peakBytes } = await peakOfEach(t, () => sendAll(session));
  for (const socket of results) {
    const stopped = socket.of('stopped')[0];
    assert.equal(stopped?.sha256, sha256(bytes));
    assert.equal(stopped.audio_ms, 3125);
  }
  assert.ok(peakBytes < maxSessionBytes, `${peakBytes} bytes`);
});

test('10,000 ping frames at once: each payload comes back once at the most, the newest for sure', async () => {
  const session = Buffer.concat([
    config,
    ...Array.from({ length: 10_000 }, (_, at) => ping(String(at))),
    stop,
  ]);
  const socket = await sendAll(session);
  const answered = socket.controls.map(({ payload }) => Number(payload.toString('latin1')));
  assert.equal(answered.at(-1), 9999);
  assert.deepEqual(
    answered,
    [...new Set(answered)].toSorted((a, b) => a - b),
  );
});

test('pings without end by clients that never read: no more memory for them', async (t) => {
  const some = Buffer.concat(Array.from({ length: 1000 }, () => ping(Buffer.alloc(125, 7))));
  const { results, bytes } = await peakOfEach(t, async () => {
    const socket = await RawSocket.open(server.socketUrl);
    socket.write(config);
    await socket.first('ready');
    socket.tcp.pause();
    // 26 MB: more than the system holds for one connection.
    for (let round = 0; round < 200; round += 1) await socket.writeAll(some);
    return socket;
  });
  await dictate(server.socketUrl);
  for (const socket of results) {
    socket.write(ping('the newest'));
    socket.tcp.resume();
    const newest = await socket.seen(() =>
      socket.controls.find(({ payload }) => payload.toString('latin1') === 'the newest'),
    );
    assert.ok(newest !== undefined, 'the newest is answered once the client reads');
    t.diagnostic(`${socket.controls.length} of 200,001 pings were answered`);
    socket.write(stop);
    assert.equal((await socket.ended).closeCode, 1000);
  }
  assert.ok(bytes < maxSessionBytes, `${bytes} bytes`);
});

test('the header of a WAV file in frames of one byte is passed over', async () => {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(16_000, 24);
  header.writeUInt32LE(32_000, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(32_000, 40);
  const file = Buffer.concat([header, silence(1000)]);
  const socket = await sendAll(Buffer.concat([config, inFrames(file, 1), stop]));
  const stopped = socket.of('stopped')[0];
  assert.equal(stopped?.audio_ms, 1000);
  assert.equal(stopped.sha256, sha256(file));
  assert.deepEqual(
    socket.of('warning').map(({ code }) => code),
    ['header_differs'],
  );
  assert.equal(socket.of('final').length, 1);
});
