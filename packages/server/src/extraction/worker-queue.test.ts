import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { ExtractionBusyError, ExtractionFailedError } from './extraction-errors.ts';
import { WorkerQueue, type WorkerThread } from './worker-queue.ts';

class FakeThread extends EventEmitter implements WorkerThread {
  readonly requests: unknown[] = [];
  isRef = true;
  isEnded = false;
  postMessage(message: unknown): void {
    this.requests.push(message);
  }
  ref(): void {
    this.isRef = true;
  }
  unref(): void {
    this.isRef = false;
  }
  async terminate(): Promise<void> {
    this.isEnded = true;
    this.emit('exit', 1);
  }
  answer(value: unknown): void {
    this.emit('message', value);
  }
}

function queueUnderTest() {
  const clock = new ManualClock();
  const threads: FakeThread[] = [];
  const start = () => {
    const thread = new FakeThread();
    threads.push(thread);
    return thread;
  };
  const limits = { idleMs: 60_000, longestRequestMs: 30_000, maxCharacters: 100, charactersAMs: 10 };
  return { clock, threads, queue: new WorkerQueue(start, clock, limits) };
}

/** The thread that was started as the `at`th. */
function threadAt(threads: readonly FakeThread[], at: number): FakeThread {
  const thread = threads[at];
  assert.ok(thread !== undefined, `thread ${at} was never started`);
  return thread;
}

test('no thread until there is work; one request at a time, in order, in one thread', async () => {
  const { threads, queue } = queueUnderTest();
  assert.equal(threads.length, 0);
  const answers = [queue.ask('a', 10), queue.ask('b', 10)];
  const thread = threadAt(threads, 0);
  assert.deepEqual(thread.requests, ['a']);
  thread.answer('A');
  assert.deepEqual(thread.requests, ['a', 'b']);
  thread.answer('B');
  assert.deepEqual(await Promise.all(answers), ['A', 'B']);
  assert.equal(threads.length, 1);
});

test('the thread keeps the process while it reads, ends after a minute of rest, and a new one takes the next', async () => {
  const { clock, threads, queue } = queueUnderTest();
  const first = queue.ask('a', 10);
  const thread = threadAt(threads, 0);
  assert.equal(thread.isRef, true);
  thread.answer('A');
  await first;
  assert.equal(thread.isRef, false);
  clock.advance(59_999);
  assert.equal(thread.isEnded, false);
  clock.advance(1);
  assert.equal(thread.isEnded, true);
  const second = queue.ask('b', 10);
  threadAt(threads, 1).answer('B');
  assert.equal(await second, 'B');
});

test('work in between begins the minute anew', async () => {
  const { clock, threads, queue } = queueUnderTest();
  for (let i = 0; i < 3; i += 1) {
    const answer = queue.ask(i, 10);
    threadAt(threads, 0).answer(i);
    await answer;
    clock.advance(59_000);
  }
  assert.equal(threads.length, 1);
});

test('a thread that breaks fails its request alone; those behind it get a new thread', async () => {
  for (const breakIt of [
    (thread: FakeThread) => thread.emit('error', new Error('out of memory')),
    (thread: FakeThread) => thread.emit('exit', 3),
  ]) {
    const { threads, queue } = queueUnderTest();
    const [first, second] = [queue.ask('a', 10), queue.ask('b', 10)];
    breakIt(threadAt(threads, 0));
    await assert.rejects(first, ExtractionFailedError);
    threadAt(threads, 1).answer('B');
    assert.equal(await second, 'B');
    assert.equal(threads.length, 2);
  }
});

test('a thread that breaks while nothing is asked is let go', async () => {
  const { threads, queue } = queueUnderTest();
  const first = queue.ask('a', 10);
  threadAt(threads, 0).answer('A');
  await first;
  threadAt(threads, 0).emit('exit', 1);
  const second = queue.ask('b', 10);
  threadAt(threads, 1).answer('B');
  assert.equal(await second, 'B');
});

test('a thread that cannot be started fails the request', async () => {
  const breaks = () => {
    throw new Error('no threads left');
  };
  const limits = { idleMs: 1, longestRequestMs: 1, maxCharacters: 100, charactersAMs: 10 };
  const queue = new WorkerQueue(breaks, new ManualClock(), limits);
  await assert.rejects(queue.ask('a', 10), ExtractionFailedError);
  await assert.rejects(queue.ask('b', 10), ExtractionFailedError);
});

test('a request that takes too long fails, and its thread is ended', async () => {
  const { clock, threads, queue } = queueUnderTest();
  const [first, second] = [queue.ask('a', 10), queue.ask('b', 10)];
  clock.advance(30_000);
  await assert.rejects(first, /took too long/);
  assert.equal(threadAt(threads, 0).isEnded, true);
  threadAt(threads, 1).answer('B');
  assert.equal(await second, 'B');
});

test('an answer of a thread that was ended is nobody’s', async () => {
  const { clock, threads, queue } = queueUnderTest();
  const [first, second] = [queue.ask('a', 10), queue.ask('b', 10)];
  clock.advance(30_000);
  await assert.rejects(first);
  threadAt(threads, 0).answer('A, late');
  threadAt(threads, 1).answer('B');
  assert.equal(await second, 'B');
});

test('beyond its characters the queue refuses, with the time until there is room; one text is always taken', async () => {
  const { threads, queue } = queueUnderTest();
  const first = queue.ask('a', 5000);
  await assert.rejects(queue.ask('b', 1), (error) => {
    assert.ok(error instanceof ExtractionBusyError);
    assert.equal(error.code, 'extraction_busy');
    assert.equal(error.retryAfterMs, 500);
    return true;
  });
  threadAt(threads, 0).answer('A');
  await first;
  const [second, third] = [queue.ask('c', 60), queue.ask('d', 40)];
  await assert.rejects(queue.ask('e', 1), ExtractionBusyError);
  threadAt(threads, 0).answer('C');
  threadAt(threads, 0).answer('D');
  assert.deepEqual(await Promise.all([second, third]), ['C', 'D']);
});

test('closing rejects what waits and ends the thread; afterwards nothing is taken', async () => {
  const { threads, queue } = queueUnderTest();
  const outcomes = Promise.allSettled([queue.ask('a', 10), queue.ask('b', 10)]);
  await queue.close();
  assert.deepEqual(
    (await outcomes).map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(threadAt(threads, 0).isEnded, true);
  await assert.rejects(queue.ask('c', 10), ExtractionFailedError);
  assert.equal(threads.length, 1);
});
