import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FrameQueue, flushMarker } from './frame-queue.ts';

type Step = { readonly do: 'push'; readonly bytes: Uint8Array } | { readonly do: 'pull' };

const steps = fc.array(
  fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((bytes): Step => ({ do: 'push', bytes })),
    fc.constant<Step>({ do: 'pull' }),
  ),
  { maxLength: 200 },
);
const marks = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => ({ highWaterBytes: Math.max(a, b), lowWaterBytes: Math.min(a, b) }));

async function collect(iterator: AsyncIterator<Buffer, undefined>): Promise<Buffer[]> {
  const frames: Buffer[] = [];
  for (let result = await iterator.next(); !result.done; result = await iterator.next())
    frames.push(result.value);
  return frames;
}

describe('FrameQueue', () => {
  it('gives out the bytes that came in, for any interleaving of pushes and pulls', async () => {
    await fc.assert(
      fc.asyncProperty(steps, marks, async (run, options) => {
        const queue = new FrameQueue(options);
        const iterator = queue[Symbol.asyncIterator]();
        const pushed: Uint8Array[] = [];
        const pulled: Promise<IteratorResult<Buffer, undefined>>[] = [];
        let waiting = false;
        for (const step of run) {
          if (step.do === 'push') {
            queue.push(Buffer.from(step.bytes));
            pushed.push(step.bytes);
            if (step.bytes.length > 0) waiting = false;
          } else if (!waiting) {
            waiting = queue.queuedBytes === 0;
            pulled.push(iterator.next());
          }
        }
        queue.end();
        const frames = (await Promise.all(pulled)).flatMap((result) => (result.done ? [] : [result.value]));
        frames.push(...(await collect(iterator)));
        assert.deepEqual(Buffer.concat(frames), Buffer.concat(pushed));
        assert.equal(queue.queuedBytes, 0);
      }),
    );
  });

  it('calls onFull and onDrained in turn, at the marks, for any interleaving', async () => {
    await fc.assert(
      fc.asyncProperty(steps, marks, fc.boolean(), async (run, options, leaves) => {
        const calls: string[] = [];
        const queue: FrameQueue = new FrameQueue({
          ...options,
          onFull: () => {
            assert.ok(queue.queuedBytes > options.highWaterBytes);
            calls.push('full');
          },
          onDrained: () => {
            assert.ok(queue.queuedBytes <= options.lowWaterBytes);
            calls.push('drained');
          },
        });
        const iterator = queue[Symbol.asyncIterator]();
        for (const step of run) {
          if (step.do === 'push') queue.push(Buffer.from(step.bytes));
          else if (queue.queuedBytes > 0) await iterator.next();
          const full = calls.length % 2 === 1;
          if (queue.queuedBytes > options.highWaterBytes) assert.ok(full);
          if (queue.queuedBytes <= options.lowWaterBytes) assert.ok(!full);
        }
        if (leaves) await iterator.return?.();
        queue.end();
        await collect(iterator);
        calls.forEach((call, index) => assert.equal(call, index % 2 === 0 ? 'full' : 'drained'));
        assert.equal(calls.length % 2, 0, 'a source that was stopped is started again');
      }),
    );
  });

  it('hands bytes to a waiting consumer without counting them as queued', async () => {
    const queue = new FrameQueue({ highWaterBytes: 0, onFull: () => assert.fail('it was not full') });
    const next = queue[Symbol.asyncIterator]().next();
    queue.push(Buffer.from('abc'));
    assert.equal(queue.queuedBytes, 0);
    assert.deepEqual(await next, { done: false, value: Buffer.from('abc') });
  });

  it('ends a waiting next() at end() and at return()', async () => {
    const ended = new FrameQueue();
    const afterEnd = ended[Symbol.asyncIterator]().next();
    ended.end();
    ended.end();
    assert.equal((await afterEnd).done, true);

    const left = new FrameQueue();
    const iterator = left[Symbol.asyncIterator]();
    const afterReturn = iterator.next();
    await iterator.return?.();
    assert.equal((await afterReturn).done, true);
  });

  it('discards what is queued, and what comes later, when the consumer leaves', async () => {
    const queue = new FrameQueue();
    queue.push(Buffer.from('one'));
    for await (const frame of queue) {
      assert.equal(frame.toString(), 'one');
      queue.push(Buffer.from('two'));
      break;
    }
    queue.push(Buffer.from('three'));
    assert.equal(queue.queuedBytes, 0);
  });

  it('refuses bytes after the end, a second consumer and overlapping next() calls', async () => {
    const queue = new FrameQueue();
    const iterator = queue[Symbol.asyncIterator]();
    assert.throws(() => queue[Symbol.asyncIterator](), /one consumer/);
    const first = iterator.next();
    await assert.rejects(async () => iterator.next(), /another next/);
    queue.end();
    await first;
    assert.equal(queue.ended, true);
    assert.throws(() => queue.push(Buffer.from('x')), /after end/);
  });

  it('refuses marks that make no sense, by name and value', () => {
    assert.throws(() => new FrameQueue({ highWaterBytes: -1 }), /highWaterBytes is -1/);
    assert.throws(() => new FrameQueue({ highWaterBytes: 10, lowWaterBytes: 11 }), /lowWaterBytes is 11/);
  });

  it('puts a flush in its place among the bytes, two in a row as one', async () => {
    const queue = new FrameQueue({ highWaterBytes: 3 });
    const [one, two] = [Buffer.from('one'), Buffer.from('two')];
    queue.flush();
    queue.push(one);
    queue.flush();
    queue.flush();
    queue.push(two);
    queue.flush();
    queue.end();
    queue.flush();
    assert.equal(queue.queuedBytes, 6);
    const frames = await collect(queue[Symbol.asyncIterator]());
    assert.deepEqual(
      frames.map((frame) => (frame === flushMarker ? 'flush' : frame.toString())),
      ['flush', 'one', 'flush', 'two', 'flush'],
    );
  });

  it('hands a flush to a waiting consumer, and none to one that has left', async () => {
    const queue = new FrameQueue();
    const iterator = queue[Symbol.asyncIterator]();
    const next = iterator.next();
    queue.flush();
    assert.equal((await next).value, flushMarker);
    await iterator.return?.();
    queue.flush();
    assert.equal((await iterator.next()).done, true);
  });
});
