/** What a dictation does when, one dialogue a behaviour. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServerMessageBody } from '@clarity-care/protocol';
import { begin, speech, type DictationUnderTest } from './support/dictation-under-test.ts';

const stopped: ServerMessageBody = {
  type: 'stopped',
  audio_ms: 0,
  segments: 0,
  coverage: { final_ms: 0, silence_ms: 0, lost_ms: 0 },
  cost: { usd: 0, prices_of: '2026-07', items: [] },
  sha256: '',
};

const final = (segment: number, endMs: number): ServerMessageBody => ({
  type: 'final',
  segment,
  start_ms: 0,
  end_ms: endMs,
  text: 'no fever',
  words: [],
});

const connections = ({ events }: DictationUnderTest) =>
  events.flatMap((event) => (event.type === 'connection' ? [`${event.state} ${event.reason}`] : []));

test('config first, then what was spoken before ready, then live', async () => {
  const client = await begin({ config: { specialty: 'CARDIOLOGY' } });
  client.dictation.send(speech(300));
  const socket = client.socket();
  assert.deepEqual(socket.sent, []);
  socket.open();
  assert.deepEqual(socket.sent, [{ type: 'config', config: { specialty: 'CARDIOLOGY' } }]);
  client.ready();
  assert.deepEqual(socket.audio, speech(300));
  client.dictation.send(speech(100, 9600));
  assert.deepEqual(socket.audio, speech(400));
  assert.deepEqual(connections(client), ['connecting started', 'open ready']);
});

test('after a cut: at once a new socket with resume, and audio again from have_ms on', async () => {
  const client = await begin();
  const first = client.ready();
  client.dictation.send(speech(1000));
  first.say({ ...final(1, 600), seq: 2 });
  first.say({ type: 'ack', seq: 3, received_ms: 1000, final_ms: 600 });
  first.drop();
  client.dictation.send(speech(200, 32_000));
  client.clock.advance(0);
  const second = client.socket();
  assert.notEqual(second, first);
  client.ready(4, { have_ms: 700 });
  assert.deepEqual(second.resume, { session_id: 'session-1', token: 'not-a-real-token', last_seq: 3 });
  assert.deepEqual(second.audio, speech(500, 700 * 32));
  // The old socket may still stir.
  first.drop();
  first.say({ type: 'pong', seq: 9 });
  assert.equal(client.sockets.length, 2);
});

test('no message for 15 s: the socket is cut, though it believes to be open', async () => {
  const client = await begin();
  const socket = client.ready();
  client.clock.advance(14_999);
  socket.say({
    type: 'heartbeat',
    seq: 2,
    received_ms: 0,
    final_ms: 0,
    lag_ms: 0,
    speech_ratio: 0,
    since_text_ms: 0,
  });
  client.clock.advance(14_999);
  assert.equal(socket.ending, undefined);
  client.clock.advance(1);
  assert.equal(socket.ending, 'cut');
  assert.equal(client.sockets.length, 2);
  assert.equal(connections(client).at(-1), 'resuming connection_silent');
});

test('no ready within 10 s: tried again', async () => {
  const client = await begin();
  client.socket().open();
  client.clock.advance(10_000);
  assert.equal(client.sockets[0]?.ending, 'cut');
  assert.equal(connections(client).at(-1), 'connecting ready_timeout');
  assert.equal(client.sockets.length, 2);
});

test('no more than aheadMs is on its way; an ack lets the rest go', async () => {
  const client = await begin({ aheadMs: 2000 });
  const socket = client.ready();
  client.dictation.send(speech(5000));
  assert.equal(socket.audio.length, 2000 * 32);
  socket.say({ type: 'ack', seq: 2, received_ms: 1500, final_ms: 0 });
  assert.equal(socket.audio.length, 3500 * 32);
  socket.say({ type: 'ack', seq: 3, received_ms: 3500, final_ms: 0 });
  assert.deepEqual(socket.audio, speech(5000));
  const sizes = socket.sent.flatMap((frame) => (frame instanceof Uint8Array ? [frame.length] : []));
  assert.ok(Math.max(...sizes) <= 6400, '200 ms a frame');
});

test('a full buffer of the socket holds audio back', async () => {
  const client = await begin();
  const socket = client.ready();
  socket.bufferedAmount = 200_000;
  client.dictation.send(speech(100));
  assert.equal(socket.audio.length, 0);
  client.clock.advance(50);
  assert.equal(socket.audio.length, 0);
  socket.bufferedAmount = 0;
  client.clock.advance(50);
  assert.deepEqual(socket.audio, speech(100));
});

test('an error that repeats the last number is taken, and what was stored under the next is asked for', async () => {
  const client = await begin();
  client.ready();
  client.socket().say({ type: 'ack', seq: 2, received_ms: 0, final_ms: 0 });
  client.socket().say({ type: 'error', seq: 2, code: 'internal_error', message: 'a fault', retryable: true });
  client.socket().drop(1011);
  client.clock.advance(2000);
  client.socket().open();
  assert.equal((client.socket().resume as { last_seq: number }).last_seq, 2);
  assert.equal(connections(client).at(-1), 'resuming internal_error');
});

test('after 4413 half as much goes ahead', async () => {
  const client = await begin({ aheadMs: 4000 });
  client.ready();
  client.dictation.send(speech(6000));
  client
    .socket()
    .say({ type: 'error', seq: 2, code: 'audio_too_far_ahead', message: 'slower', retryable: true });
  client.socket().drop(4413);
  client.clock.advance(250);
  assert.equal(client.ready(3).audio.length, 2000 * 32);
});

test('finalize is said where it was asked, and again after a cut until it is answered', async () => {
  const client = await begin({ aheadMs: 2000 });
  client.ready();
  client.dictation.send(speech(3000));
  const answer = client.dictation.finalize();
  client.dictation.send(speech(500, 96_000));
  assert.deepEqual(client.socket().said('finalize'), [], 'the audio before it is not sent yet');
  client.socket().say({ type: 'ack', seq: 2, received_ms: 2000, final_ms: 0 });
  const at = client
    .socket()
    .sent.findIndex((frame) => !(frame instanceof Uint8Array) && frame['type'] === 'finalize');
  const before = client
    .socket()
    .sent.slice(0, at)
    .filter((frame) => frame instanceof Uint8Array);
  assert.equal(
    before.reduce((sum, frame) => sum + frame.length, 0),
    3000 * 32,
  );
  client.socket().drop();
  client.clock.advance(0);
  const second = client.ready(3, { have_ms: 3000 });
  assert.deepEqual(second.said('finalize'), [{ type: 'finalize', id: 1 }]);
  second.say({ type: 'finalized', seq: 4, id: 1 });
  assert.equal((await answer).id, 1);
  second.drop();
  client.clock.advance(250);
  assert.deepEqual(client.ready(5, { have_ms: 3000 }).said('finalize'), []);
});

test('stop comes after all audio, survives cuts, and ends the loop', async () => {
  const client = await begin();
  const { dictation } = client;
  const loop = (async () => {
    const types: string[] = [];
    for await (const { type } of dictation) types.push(type);
    return types;
  })();
  client.ready();
  dictation.send(speech(200));
  const answer = dictation.stop();
  assert.equal(dictation.stop(), answer);
  assert.throws(() => dictation.send(speech(1)), /was stopped/);
  await assert.rejects(dictation.finalize(), /was stopped/);
  client.socket().drop();
  client.clock.advance(0);
  const second = client.ready(2);
  assert.deepEqual(second.audio, speech(200));
  assert.deepEqual(second.sent.at(-1), { type: 'stop' });
  second.say({ ...stopped, seq: 3 });
  assert.equal((await answer).type, 'stopped');
  assert.equal(second.ending, 'closed');
  second.drop(1000);
  client.clock.advance(100_000);
  assert.equal(client.sockets.length, 2);
  assert.equal((await loop).at(-1), 'connection');
  assert.equal(connections(client).at(-1), 'closed stopped');
});

test('4410: a new session with all that was not final, and both transcripts', async () => {
  const client = await begin();
  client.ready();
  client.dictation.send(speech(1000));
  client.socket().say({ ...final(1, 600), seq: 2 });
  // The final is stored before it is told; its ack is not here yet.
  client.socket().drop();
  client.clock.advance(0);
  client.socket().open();
  client.socket().say({ type: 'error', seq: 1, code: 'resume_refused', message: 'over', retryable: false });
  client.socket().drop(4410);
  client.clock.advance(250);
  const third = client.ready(1, { session_id: 'session-2' });
  assert.equal(third.resume, undefined);
  assert.deepEqual(third.audio, speech(400, 600 * 32));
  assert.deepEqual(
    client.events.filter(({ type }) => type === 'session_changed'),
    [{ type: 'session_changed', fromSessionId: 'session-1', toSessionId: 'session-2', lostMs: 0 }],
  );
  third.say({ ...final(1, 400), seq: 2 });
  third.say({ type: 'ack', seq: 3, received_ms: 400, final_ms: 400 });
  assert.deepEqual(
    client.dictation.transcript.map(({ session_id, segment }) => [session_id, segment]),
    [
      ['session-1', 1],
      ['session-2', 1],
    ],
  );
  assert.deepEqual(client.dictation.coverage, {
    spokenMs: 1000,
    receivedMs: 1000,
    finalMs: 1000,
    pendingMs: 0,
    lostMs: 0,
  });
});

test('the browser is online again: tried without waiting', async () => {
  const listeners = new Set<() => void>();
  const page = globalThis as unknown as Record<string, unknown>;
  page['addEventListener'] = (_: string, listener: () => void) => listeners.add(listener);
  page['removeEventListener'] = (_: string, listener: () => void) => listeners.delete(listener);
  try {
    const client = await begin();
    client.socket().drop();
    client.clock.advance(0);
    client.socket().drop();
    assert.equal(client.sockets.length, 2);
    for (const listener of listeners) listener();
    assert.equal(client.sockets.length, 3);
    client.clock.advance(250);
    assert.equal(client.sockets.length, 3, 'the attempt that waited is this one');
    client.dictation.close();
    assert.equal(listeners.size, 0);
  } finally {
    delete page['addEventListener'];
    delete page['removeEventListener'];
  }
});

test('giveUpAfterMs: the time without a connection, however often it was tried', async () => {
  const client = await begin({ giveUpAfterMs: 60_000 });
  const answer = client.dictation.stop();
  while (connections(client).at(-1) !== 'closed gave_up') {
    assert.ok(client.clock.now() <= 60_000);
    client.clock.advance(500);
  }
  await assert.rejects(answer, { reason: 'gave_up' });
  assert.ok(client.sockets.length > 4);
});

test('a pull source waits while the spool is full', async () => {
  const client = await begin({ spoolLimitMs: 60_000 });
  client.ready();
  let pulledMs = 0;
  async function* file() {
    for (; pulledMs < 90_000; pulledMs += 500) yield speech(500, pulledMs * 32);
  }
  const streaming = client.dictation.stream(file());
  let seq = 1;
  for (let finalMs = 0; finalMs <= 90_000; finalMs += 2500) {
    for (let turn = 0; turn < 1000; turn += 1) await Promise.resolve();
    assert.ok(pulledMs <= finalMs + 60_500, `${pulledMs} ms pulled, ${finalMs} ms final`);
    const receivedMs = Math.min(pulledMs, finalMs + 10_000);
    client.socket().say({
      type: 'ack',
      seq: (seq += 1),
      received_ms: receivedMs,
      final_ms: Math.min(finalMs, receivedMs),
    });
  }
  await streaming;
  assert.equal(Buffer.compare(client.socket().audio, speech(90_000)), 0);
  assert.equal(client.events.filter(({ type }) => type === 'audio_dropped').length, 0);
});

test('a pull source is let go when the dictation ends', async () => {
  const client = await begin({ spoolLimitMs: 60_000 });
  let isReturned = false;
  async function* endless() {
    try {
      for (;;) yield speech(1000);
    } finally {
      isReturned = true;
    }
  }
  const streaming = client.dictation.stream(endless());
  for (let turn = 0; turn < 1000; turn += 1) await Promise.resolve();
  client.dictation.close();
  await assert.rejects(streaming, { reason: 'closed_by_caller' });
  assert.ok(isReturned);
});

test('a live source at the limit: the oldest audio gives way, and silence goes out in its place', async () => {
  const client = await begin({ spoolLimitMs: 60_000 });
  client.ready();
  client.socket().drop();
  client.dictation.send(speech(59_000));
  client.dictation.send(speech(3000, 59_000 * 32));
  assert.deepEqual(
    client.events.filter(({ type }) => type === 'audio_dropped'),
    [{ type: 'audio_dropped', droppedMs: 2000, lostMs: 2000 }],
  );
  client.clock.advance(0);
  const socket = client.ready(2);
  socket.say({ type: 'ack', seq: 3, received_ms: 8000, final_ms: 0 });
  client.clock.advance(500);
  assert.deepEqual(socket.audio.subarray(0, 64_000), new Uint8Array(64_000));
  assert.equal(Buffer.compare(socket.audio.subarray(64_000), speech(16_000, 64_000)), 0);
  assert.equal(client.dictation.coverage.lostMs, 2000);
});

test('a listener that sends does not overtake what goes out', async () => {
  const client = await begin();
  client.dictation.send(speech(400));
  client.dictation.on('ready', () => client.dictation.send(speech(100, 12_800)));
  assert.deepEqual(client.ready().audio, speech(500));
});

test('resume of a session that another client began: its finals come, and audio goes on from have_ms', async () => {
  const resume = { session_id: 'session-1', token: 'not-a-real-token', last_seq: 0 };
  const client = await begin({ resume });
  client.dictation.send(speech(100));
  const socket = client.ready(1, { have_ms: 5000 });
  assert.deepEqual(socket.resume, resume);
  assert.deepEqual(socket.audio, speech(100));
  socket.say({ ...final(1, 4000), seq: 2 });
  assert.equal(client.dictation.transcript.length, 1);
  assert.deepEqual(client.dictation.resumption, resume);
  socket.drop();
  client.clock.advance(0);
  // 5 s and 50 ms of the session are 50 ms of what was spoken here.
  assert.deepEqual(client.ready(3, { have_ms: 5050 }).audio, speech(50, 1600));
});

test('resume of a session that another client began: what gave way before the first ready is lost, not final', async () => {
  const resume = { session_id: 'session-1', token: 'not-a-real-token', last_seq: 0 };
  const client = await begin({ resume, spoolLimitMs: 60_000 });
  client.dictation.send(speech(90_000));
  assert.equal(client.dictation.coverage.lostMs, 30_000);
  const socket = client.ready(1, { have_ms: 5000 });
  const { coverage } = client.dictation;
  assert.deepEqual(coverage, {
    spokenMs: 90_000,
    receivedMs: 30_000,
    finalMs: 0,
    pendingMs: 60_000,
    lostMs: 30_000,
  });
  // The session goes on with what is kept, without silence in between: none of its times are from here yet.
  assert.deepEqual(socket.audio.subarray(0, 3200), speech(100, 30_000 * 32));
  socket.say({ type: 'ack', seq: 2, received_ms: 7000, final_ms: 6000 });
  assert.equal(client.dictation.coverage.finalMs, 1000);
  assert.equal(client.dictation.coverage.lostMs, 30_000);
});
