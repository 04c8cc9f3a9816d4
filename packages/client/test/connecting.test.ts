/** When a socket is opened, when it is not, and when nothing more is tried. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { ErrorCode } from '@clarity-care/protocol';
import { connect } from '../src/connect.ts';
import type { Dictation } from '../src/dictation.ts';
import { begin, speech, type DictationUnderTest } from './support/dictation-under-test.ts';
import { fakeNetwork } from './support/fake-socket.ts';
import { ManualClock } from './support/manual-clock.ts';

const inTheSameTurn: readonly [name: string, act: (dictation: Dictation) => unknown][] = [
  ['send', (dictation) => dictation.send(speech(100))],
  ['finalize', (dictation) => dictation.finalize()],
  ['stop', (dictation) => dictation.stop()],
  ['keepalive', (dictation) => dictation.keepalive()],
  ['send and stop', (dictation) => [dictation.send(speech(100)), dictation.stop()]],
];

for (const [name, act] of inTheSameTurn) {
  test(`${name} in the turn of connect: one socket, and connecting is told once`, async () => {
    const { webSocket, sockets } = fakeNetwork();
    const clock = new ManualClock();
    const dictation = connect({ url: 'ws://server.example/ws/transcribe', webSocket, clock });
    const states: string[] = [];
    act(dictation);
    // A listener that is added after that still hears of everything.
    dictation.on('connection', ({ state, reason }) => states.push(`${state} ${reason}`));
    await Promise.resolve();
    assert.equal(sockets.length, 1);
    assert.deepEqual(states, ['connecting started']);
    dictation.close();
    assert.deepEqual(
      sockets.map(({ ending }) => ending),
      ['closed'],
    );
  });
}

test('close in the turn of connect: no socket at all', async () => {
  const { webSocket, sockets } = fakeNetwork();
  const dictation = connect({ url: 'ws://server.example/ws/transcribe', webSocket });
  dictation.send(speech(100));
  dictation.close();
  await Promise.resolve();
  assert.equal(sockets.length, 0);
});

const connections = ({ events }: DictationUnderTest) =>
  events.flatMap((event) => (event.type === 'connection' ? [`${event.state} ${event.reason}`] : []));

function refuse(
  client: DictationUnderTest,
  seq: number,
  closeCode: number,
  error: { readonly code: ErrorCode; readonly retry_after_ms?: number },
): void {
  client.socket().say({ type: 'error', seq, message: 'a fault', retryable: true, ...error });
  client.socket().drop(closeCode);
}

test('giveUpAfterMs holds after an idle session too, counted from the audio that ends the idling', async () => {
  const client = await begin({ giveUpAfterMs: 5000 });
  client.ready();
  refuse(client, 2, 4440, { code: 'idle_timeout' });
  client.clock.advance(100_000);
  assert.deepEqual(connections(client).slice(2), ['idle idle_timeout']);
  client.dictation.send(speech(100));
  assert.deepEqual(connections(client).slice(3), ['connecting needed']);
  client.clock.advance(4000);
  client.socket().drop();
  client.clock.advance(999);
  assert.notEqual(connections(client).at(-1), 'closed gave_up');
  client.clock.advance(1);
  assert.equal(connections(client).at(-1), 'closed gave_up');
});

test('while it idles there is nothing to give up', async () => {
  const client = await begin({ giveUpAfterMs: 5000 });
  client.socket().open();
  refuse(client, 1, 4440, { code: 'idle_timeout' });
  client.clock.advance(100_000);
  assert.equal(connections(client).at(-1), 'idle idle_timeout');
});

const retryInMs = ({ events }: DictationUnderTest) =>
  events.findLast((event) => event.type === 'connection')?.retryInMs ?? 0;

/** What goes out over a new connection without an ack; the socket's buffer takes it in portions. */
function sentMs(client: DictationUnderTest, seq: number): number {
  const socket = client.ready(seq);
  client.clock.advance(1000);
  return socket.audio.length / 32;
}

/** Ahead of the server's acks, after connections that each ended with 4413. */
async function aheadMsAfter(livedMs: readonly number[], aheadMs = 10_000): Promise<number> {
  const client = await begin({ aheadMs });
  client.dictation.send(speech(60_000));
  let seq = 0;
  for (const lived of livedMs) {
    client.ready((seq += 1));
    for (let atMs = 0; atMs < lived; atMs += 10_000) {
      client.clock.advance(Math.min(10_000, lived - atMs));
      client.socket().say({ type: 'pong', seq: (seq += 1) });
    }
    refuse(client, (seq += 1), 4413, { code: 'audio_too_far_ahead' });
    client.clock.advance(retryInMs(client));
  }
  return sentMs(client, seq + 1);
}

const aheads: readonly [name: string, livedMs: readonly number[], expectedMs: number, aheadMs?: number][] = [
  ['none yet', [], 10_000],
  ['one', [0], 5000],
  ['two in a row', [0, 0], 2500],
  ['three in a row: 2 s are the least', [0, 0, 0], 2000],
  ['many in a row', Array.from({ length: 1100 }, () => 0), 2000],
  ['many after connections that lived long: each begins from the whole', [60_000, 60_000, 60_000], 5000],
  ['two in a row, then one that lived long', [0, 0, 30_000], 5000],
  ['just not long enough', [0, 0, 29_999], 2000],
  ['no more than was asked for', [0], 2000, 2000],
];

for (const [name, livedMs, expectedMs, aheadMs] of aheads) {
  test(`audio ahead after 4413: ${name}`, async () => {
    assert.equal(await aheadMsAfter(livedMs, aheadMs), expectedMs);
  });
}

test('audio ahead is whole again after a connection that lived long and ended otherwise', async () => {
  const client = await begin({ aheadMs: 8000 });
  client.dictation.send(speech(60_000));
  client.ready();
  refuse(client, 2, 4413, { code: 'audio_too_far_ahead' });
  client.clock.advance(250);
  assert.equal(sentMs(client, 3), 4000);
  for (const seq of [4, 5, 6]) {
    client.clock.advance(10_000);
    client.socket().say({ type: 'pong', seq });
  }
  client.socket().drop();
  client.clock.advance(0);
  assert.equal(sentMs(client, 7), 8000);
});

const page = globalThis as unknown as Record<string, unknown>;
const onlineListeners = new Set<() => void>();
const comeOnline = () => {
  for (const listener of onlineListeners) listener();
};

beforeEach(() => {
  onlineListeners.clear();
  page['addEventListener'] = (_: string, listener: () => void) => onlineListeners.add(listener);
  page['removeEventListener'] = (_: string, listener: () => void) => onlineListeners.delete(listener);
});
afterEach(() => {
  delete page['addEventListener'];
  delete page['removeEventListener'];
});

for (const [closeCode, code] of [
  [1013, 'overloaded'],
  [4429, 'cost_cap_reached'],
  [4503, 'engine_at_capacity'],
] as const) {
  test(`${closeCode}: online again does not go before retry_after_ms, only before the backoff`, async () => {
    const client = await begin();
    client.ready();
    refuse(client, 2, closeCode, { code, retry_after_ms: 8000 });
    comeOnline();
    client.clock.advance(7999);
    comeOnline();
    assert.equal(client.sockets.length, 1);
    client.clock.advance(1);
    comeOnline();
    assert.equal(client.sockets.length, 2);
    client.clock.advance(1000);
    assert.equal(client.sockets.length, 2, 'the attempt that waited is this one');
    client.dictation.close();
  });
}

test('online again goes at once where the server named no time, though it did before', async () => {
  const client = await begin();
  client.ready();
  refuse(client, 2, 1013, { code: 'overloaded', retry_after_ms: 8000 });
  client.clock.advance(10_000);
  assert.equal(client.sockets.length, 2);
  client.socket().drop();
  comeOnline();
  assert.equal(client.sockets.length, 3);
  client.dictation.close();
});
