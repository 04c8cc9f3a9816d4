import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WebSocket } from 'ws';
import { connectionOf } from './socket-connection.ts';

/** Notes what is done with the sockets, in order. */
function watched() {
  const calls: string[] = [];
  let waitingBytes = 0;
  const wire = {
    cork: () => calls.push('cork'),
    uncork: () => {
      calls.push('uncork');
      waitingBytes = 0;
    },
    get writableLength() {
      return waitingBytes;
    },
  };
  const socket = {
    OPEN: 1,
    readyState: 1,
    send: (text: string) => {
      waitingBytes += text.length;
      calls.push(text.slice(0, 10));
    },
  };
  const link = { isPaused: false, isClosing: false, isAlive: true };
  return { calls, connection: connectionOf(socket as unknown as WebSocket, wire, link) };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

test('what is said in a turn of the event loop, and by its promises, goes in one write', async () => {
  const { calls, connection } = watched();
  setImmediate(() => {
    connection.send('ack');
    void Promise.resolve()
      .then(() => undefined)
      .then(() => connection.send('partial'));
  });
  await nextTurn();
  await nextTurn();
  assert.deepEqual(calls, ['cork', 'ack', 'partial', 'uncork']);
});

test('in the next turn it is another write', async () => {
  const { calls, connection } = watched();
  connection.send('one');
  await nextTurn();
  connection.send('two');
  await nextTurn();
  assert.deepEqual(calls, ['cork', 'one', 'uncork', 'cork', 'two', 'uncork']);
});

test('much that is said at once does not pile up', async () => {
  const { calls, connection } = watched();
  connection.send('x'.repeat(20_000));
  assert.deepEqual(calls, ['cork', 'xxxxxxxxxx', 'uncork']);
  connection.send('after');
  await nextTurn();
  assert.deepEqual(calls.slice(3), ['cork', 'after', 'uncork']);
});
