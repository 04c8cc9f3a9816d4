import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AudioFrame } from '../../engines/speech-engine.ts';
import { splitChannels } from './split-channels.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Frames of one sample a channel: `index` on the first, `-index` on the second. */
function counting(frames: number, fail?: Error) {
  const source = { given: 0, isReturned: false };
  const iterable: AsyncIterable<AudioFrame> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        if (source.given === frames && fail !== undefined) return Promise.reject(fail);
        if (source.given === frames) return Promise.resolve({ done: true, value: undefined });
        source.given += 1;
        const pcm = Buffer.alloc(4);
        pcm.writeInt16LE(source.given, 0);
        pcm.writeInt16LE(-source.given, 2);
        return Promise.resolve({ done: false, value: { pcm } });
      },
      return: () => {
        source.isReturned = true;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  const [first, second] = splitChannels(iterable).map((half) => half[Symbol.asyncIterator]());
  assert.ok(first !== undefined && second !== undefined);
  return { source, first, second };
}

async function rest(half: AsyncIterator<AudioFrame>): Promise<number[]> {
  const samples: number[] = [];
  for (;;) {
    const frame = await half.next();
    if (frame.done === true) return samples;
    samples.push(frame.value.pcm.readInt16LE(0));
  }
}

test('each half has its own channel, whole and in order', async () => {
  const { first, second } = counting(200);
  const [left, right] = await Promise.all([rest(first), rest(second)]);
  assert.deepEqual(
    left,
    Array.from({ length: 200 }, (_, index) => index + 1),
  );
  assert.deepEqual(
    right,
    left.map((sample) => -sample),
  );
});

test('the faster half waits for the slower, and goes on with it', async () => {
  const { source, first, second } = counting(200);
  const left = rest(first);
  for (let turn = 0; turn < 50; turn += 1) await nextTurn();
  assert.equal(source.given, 10);
  await second.next();
  for (let turn = 0; turn < 50; turn += 1) await nextTurn();
  assert.equal(source.given, 11);
  assert.equal((await rest(second)).length, 199);
  assert.equal((await left).length, 200);
});

test('a half that has left holds nothing up; when both have left, the source is returned', async () => {
  const { source, first, second } = counting(200);
  const left = rest(first);
  for (let turn = 0; turn < 50; turn += 1) await nextTurn();
  await second.return?.();
  assert.equal((await left).length, 200);
  assert.equal(source.isReturned, false);
  await first.return?.();
  assert.equal(source.isReturned, true);
});

test('a half that leaves while it waits is answered', async () => {
  const never: AsyncIterable<AudioFrame> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  };
  const half = splitChannels(never)[0]?.[Symbol.asyncIterator]();
  const frame = half?.next();
  await half?.return?.();
  assert.deepEqual(await frame, { done: true, value: undefined });
});

test("the source's failure reaches both, after what came before it", async () => {
  const { first, second } = counting(3, new Error('broken source'));
  await assert.rejects(rest(first), /broken source/u);
  assert.equal((await second.next()).done, false);
  await assert.rejects(rest(second), /broken source/u);
});
