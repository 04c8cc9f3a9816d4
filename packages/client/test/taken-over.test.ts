/** 4409: the session is another connection's now. Another client's, or one of this client that the server heard of late. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ErrorCode } from '@clarity-care/protocol';
import { DictationError } from '../src/dictation-error.ts';
import { begin, speech, type DictationUnderTest } from './support/dictation-under-test.ts';

test('4409: another client has it; whoever waits is told, and nothing is tried', async () => {
  const client = await begin();
  client.ready();
  const loop = (async () => {
    for await (const event of client.dictation) assert.ok(event.type !== 'stopped');
  })();
  const answer = client.dictation.finalize();
  client
    .socket()
    .say({ type: 'error', seq: 2, code: 'session_taken_over', message: 'taken', retryable: false });
  client.socket().drop(4409);
  const failure = { name: 'DictationError', reason: 'session_taken_over', closeCode: 4409 };
  await assert.rejects(answer, failure);
  await assert.rejects(loop, failure);
  assert.throws(() => client.dictation.send(speech(1)), DictationError);
  await assert.rejects(client.dictation.stop(), failure);
  client.clock.advance(100_000);
  assert.equal(client.sockets.length, 1);
});

test('4409 by a resume of its own that came late, over a connection that is gone: tried again, once', async () => {
  const client = await begin();
  client.ready();
  client.socket().drop();
  client.clock.advance(0);
  client.socket().open();
  // The resume was sent, and the connection lost before its answer.
  client.socket().drop();
  client.clock.advance(2000);
  client.ready(2);
  client
    .socket()
    .say({ type: 'error', seq: 3, code: 'session_taken_over', message: 'taken', retryable: false });
  client.socket().drop(4409);
  client.clock.advance(2000);
  assert.equal(client.sockets.length, 4);
  client.ready(4);
  client.socket().drop(4409);
  client.clock.advance(100_000);
  assert.equal(client.sockets.length, 4);
});

/** A client whose session was cut, and whose retry has sent its resume. */
async function resuming(): Promise<DictationUnderTest> {
  const client = await begin();
  client.ready();
  client.socket().drop();
  client.clock.advance(0);
  client.socket().open();
  return client;
}

function refuse(client: DictationUnderTest, seq: number, code: ErrorCode, closeCode: number): void {
  const retryable = code !== 'session_taken_over' && code !== 'resume_refused';
  client.socket().say({ type: 'error', seq, code, message: 'a fault', retryable });
  client.socket().drop(closeCode);
}

/** The connection lives, with a sign of life from the server every 10 s. Answers the last `seq`. */
function live(client: DictationUnderTest, ms: number, seq: number): number {
  let last = seq;
  for (let leftMs = ms; leftMs > 0; leftMs -= 10_000) {
    client.clock.advance(Math.min(10_000, leftMs));
    client.socket().say({ type: 'pong', seq: (last += 1) });
  }
  return last;
}

/** Another device takes the session over: this client ends, and leaves it alone. */
function checkTakenOver(client: DictationUnderTest, seq: number): void {
  const before = client.sockets.length;
  refuse(client, seq, 'session_taken_over', 4409);
  const told = client.events.findLast((event) => event.type === 'connection');
  assert.equal(told?.state, 'closed');
  assert.equal(told.reason, 'session_taken_over');
  client.clock.advance(100_000);
  assert.equal(client.sockets.length, before);
}

const answered: readonly [code: ErrorCode, closeCode: number][] = [
  ['overloaded', 1013],
  ['draining', 1012],
  ['internal_error', 1011],
];

for (const [code, closeCode] of answered) {
  test(`4409 after a resume that the server answered with ${code}: another client has it`, async () => {
    const client = await resuming();
    refuse(client, 1, code, closeCode);
    client.clock.advance(2000);
    client.ready(2);
    checkTakenOver(client, 3);
  });
}

test('4409 after a connection that lived long: no resume comes so late, another client has it', async () => {
  const client = await resuming();
  client.socket().drop();
  client.clock.advance(2000);
  client.ready(2);
  checkTakenOver(client, live(client, 30_000, 2) + 1);
});

test('4409 after a connection that lived just not long enough: it may be a resume of its own', async () => {
  const client = await resuming();
  client.socket().drop();
  client.clock.advance(2000);
  client.ready(2);
  refuse(client, live(client, 29_999, 2) + 1, 'session_taken_over', 4409);
  client.clock.advance(2000);
  assert.equal(client.sockets.length, 4);
  client.ready(6);
  assert.equal(client.socket().resume?.['session_id'], 'session-1');
});

test('4409 in a new session: the resumes of the one before cannot have taken it', async () => {
  const client = await resuming();
  client.socket().drop();
  client.clock.advance(2000);
  client.socket().open();
  refuse(client, 1, 'resume_refused', 4410);
  client.clock.advance(2000);
  client.ready(1, { session_id: 'session-2' });
  checkTakenOver(client, 2);
});
