/** A pull source whose spool is full while the server settles nothing: an utterance longer than the spool. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, speech, type DictationUnderTest } from './support/dictation-under-test.ts';

const limitMs = 60_000;

/** Microtasks enough for a source to fill the spool. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) await Promise.resolve();
}

interface Streaming {
  readonly client: DictationUnderTest;
  readonly streaming: Promise<void>;
  ack(receivedMs: number, finalMs: number): Promise<void>;
  finalized(): Promise<void>;
  /** Time, with the server's heartbeat. */
  wait(ms: number): Promise<void>;
  cut(): Promise<void>;
}

/** A file of so many seconds, whose first `limitMs` the spool has. */
async function stream(seconds: number): Promise<Streaming> {
  const client = await begin({ spoolLimitMs: limitMs, aheadMs: limitMs });
  client.ready();
  const streaming = client.dictation.stream(Array.from({ length: seconds }, () => speech(1000)));
  let seq = 1;
  await turns();
  return {
    client,
    streaming,
    ack: async (received_ms, final_ms) => {
      client.socket().say({ type: 'ack', seq: (seq += 1), received_ms, final_ms });
      await turns();
    },
    finalized: async () => {
      client.socket().say({ type: 'finalized', seq: (seq += 1), id: 0 });
      await turns();
    },
    wait: async (ms) => {
      for (let atMs = 0; atMs < ms; atMs += 5000) {
        client.clock.advance(Math.min(5000, ms - atMs));
        client.socket().say({ type: 'pong', seq: (seq += 1) });
      }
      await turns();
    },
    cut: async () => {
      client.socket().drop();
      client.clock.advance(0);
      client.ready((seq += 1));
      await turns();
    },
  };
}

const asked = ({ client }: Streaming) => client.sockets.flatMap((socket) => socket.said('finalize'));

test('a server that settles nothing by itself is asked to, once for each time that the spool is full', async () => {
  const server = await stream(150);
  await server.ack(limitMs, 0);
  await server.wait(14_999);
  assert.deepEqual(asked(server), []);
  await server.wait(1);
  assert.deepEqual(asked(server), [{ type: 'finalize', id: 0 }]);
  await server.wait(120_000);
  assert.equal(asked(server).length, 1);
  await server.finalized();
  await server.ack(limitMs, limitMs);
  assert.equal(server.client.socket().audio.length, 2 * limitMs * 32, 'the source goes on');
  await server.ack(2 * limitMs, limitMs);
  await server.wait(30_000);
  assert.equal(asked(server).length, 2);
  await server.finalized();
  await server.ack(2 * limitMs, 2 * limitMs);
  await server.streaming;
  assert.equal(server.client.socket().audio.length, 150_000 * 32);
});

test('asked by the caller at the same moment: one is enough', async () => {
  const server = await stream(70);
  await server.ack(limitMs, 0);
  const answer = server.client.dictation.finalize();
  await server.wait(60_000);
  assert.deepEqual(asked(server), [{ type: 'finalize', id: 1 }]);
  server.client.dictation.close();
  await assert.rejects(answer, { reason: 'closed_by_caller' });
  await assert.rejects(server.streaming, { reason: 'closed_by_caller' });
});

test('audio that the server has not received yet is waited for', async () => {
  const server = await stream(70);
  await server.ack(limitMs - 1000, 0);
  await server.wait(60_000);
  assert.deepEqual(asked(server), []);
  await server.ack(limitMs, 0);
  await server.wait(15_000);
  assert.equal(asked(server).length, 1);
});

test('while the server settles something, however little, it is let be', async () => {
  const server = await stream(70);
  for (let finalMs = 10; finalMs < 100; finalMs += 10) {
    await server.ack(limitMs, finalMs);
    await server.wait(14_000);
  }
  assert.deepEqual(asked(server), []);
});

test('a cut begins the wait anew; a request that was not answered is said again', async () => {
  const server = await stream(70);
  await server.ack(limitMs, 0);
  await server.wait(10_000);
  await server.cut();
  await server.ack(limitMs, 0);
  await server.wait(14_000);
  assert.deepEqual(asked(server), []);
  await server.wait(1000);
  assert.equal(asked(server).length, 1);
  await server.cut();
  assert.deepEqual(server.client.socket().said('finalize'), [{ type: 'finalize', id: 0 }]);
});

test('answered, and still nothing is settled: it is not asked again, whatever wakes the source', async () => {
  const server = await stream(70);
  await server.ack(limitMs, 0);
  await server.wait(15_000);
  await server.finalized();
  await server.cut();
  await server.ack(limitMs, 0);
  await server.wait(60_000);
  assert.equal(asked(server).length, 1);
});

test('a source that is through, and a live one, end no segment by themselves', async () => {
  const through = await stream(70);
  await through.ack(limitMs, 11_000);
  await through.streaming;
  await through.ack(70_000, 11_000);
  await through.wait(60_000);
  assert.deepEqual(asked(through), []);
  const live = await stream(0);
  live.client.dictation.send(speech(limitMs));
  live.client.dictation.send(speech(1000));
  await live.ack(limitMs + 1000, 0);
  await live.wait(60_000);
  assert.deepEqual(asked(live), []);
});
