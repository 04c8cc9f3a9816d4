import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingGate, WaitingMessages } from './reading-gate.ts';

function watched() {
  const calls: string[] = [];
  const gate = new ReadingGate({
    pauseReading: () => calls.push('pause'),
    resumeReading: () => calls.push('resume'),
  });
  return { calls, gate };
}

test('the socket is read again when nothing speaks against it any more', () => {
  const { calls, gate } = watched();
  gate.close('audio');
  gate.close('messages');
  gate.open('audio');
  assert.deepEqual(calls, ['pause']);
  gate.open('messages');
  gate.open('messages');
  assert.deepEqual(calls, ['pause', 'resume']);
});

test('more than a hundred messages that wait stop the reading, until half are dealt with', async () => {
  const { calls, gate } = watched();
  const waiting = new WaitingMessages(gate);
  const handled = Array.from({ length: 101 }, () => Promise.withResolvers<void>());
  const added = handled.map(({ promise }) => waiting.add(promise));
  assert.deepEqual(calls, ['pause']);
  for (const { resolve } of handled.slice(0, 50)) resolve();
  await Promise.all(added.slice(0, 50));
  assert.deepEqual(calls, ['pause']);
  handled[50]?.resolve();
  await added[50];
  assert.deepEqual(calls, ['pause', 'resume']);
});
