import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DictationError } from './dictation-error.ts';
import { EventQueue } from './event-queue.ts';
import type { DictationEvent } from './events.ts';

const ack = (seq: number): DictationEvent => ({ type: 'ack', seq, received_ms: seq, final_ms: 0 });
const final = (segment: number): DictationEvent => ({
  type: 'final',
  seq: segment,
  segment,
  start_ms: 0,
  end_ms: 1,
  text: 'no fever',
  words: [],
});

test('a slow reader gets every final, and of acks the newest', async () => {
  const queue = new EventQueue(() => undefined);
  for (let seq = 1; seq <= 1000; seq += 1) queue.push(ack(seq));
  queue.push(final(1));
  queue.push(ack(1001));
  queue.push(final(2));
  queue.end(undefined);
  const read: DictationEvent[] = [];
  for await (const event of queue) read.push(event);
  assert.deepEqual(read, [final(1), ack(1001), final(2)]);
});

test('readers that wait get events in their order; at the end the others are told', async () => {
  const queue = new EventQueue(() => undefined);
  const waiting = [queue.next(), queue.next(), queue.next()];
  queue.push(final(1));
  queue.push(final(2));
  queue.end(undefined);
  assert.deepEqual(await Promise.all(waiting), [
    { done: false, value: final(1) },
    { done: false, value: final(2) },
    { done: true, value: undefined },
  ]);
});

test('a failure is thrown once, after what waits', async () => {
  const queue = new EventQueue(() => undefined);
  queue.push(final(1));
  queue.end(new DictationError('gave_up', undefined));
  assert.equal((await queue.next()).done, false);
  await assert.rejects(queue.next(), { name: 'DictationError', reason: 'gave_up' });
  assert.equal((await queue.next()).done, true);
});

test('leaving the loop takes the reader off the list', async () => {
  let isGone = false;
  const queue = new EventQueue(() => {
    isGone = true;
  });
  queue.push(final(1));
  queue.push(final(2));
  for await (const event of queue) {
    assert.deepEqual(event, final(1));
    break;
  }
  assert.ok(isGone);
});
