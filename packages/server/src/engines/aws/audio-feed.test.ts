import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { AudioFeed, type AudioFeedOptions } from './audio-feed.ts';
import { settle } from './fake-medical-service.ts';

const bytesPerMs = 32;

function feedUnderTest(options: Partial<AudioFeedOptions> = {}) {
  const clock = new ManualClock();
  const sent: number[] = [];
  const feed = new AudioFeed({
    clock,
    sampleRateHz: 16_000,
    channels: 1,
    maxSpeed: 2,
    keepAliveAfterMs: 5_000,
    onSent: (chunk) => sent.push(chunk.length / bytesPerMs),
    onChange: () => {},
    ...options,
  });
  const taken: Buffer[] = [];
  /** Takes as the SDK does: at once, and again. */
  const takeAll = async (): Promise<void> => {
    for await (const chunk of feed) taken.push(chunk);
  };
  return { clock, feed, sent, taken, takeAll };
}

/** Samples that count up, so that one that is lost or doubled shows. */
function counted(fromSample: number, samples: number): Buffer {
  const pcm = Buffer.alloc(2 * samples);
  for (let index = 0; index < samples; index += 1)
    pcm.writeUInt16LE((fromSample + index) % 65_536, 2 * index);
  return pcm;
}

for (const frameSamples of [1, 333, 1_600, 5_000]) {
  test(`frames of ${frameSamples} samples become chunks of 100 ms, and the rest at the end`, async () => {
    const { feed, taken, takeAll } = feedUnderTest();
    const done = takeAll();
    const total = 1_600 * 4 + 77;
    for (let at = 0; at < total; at += frameSamples)
      feed.write(counted(at, Math.min(frameSamples, total - at)));
    feed.end();
    await done;
    assert.deepEqual(
      taken.map(({ length }) => length),
      [3_200, 3_200, 3_200, 3_200, 154],
    );
    assert.deepEqual(Buffer.concat(taken), counted(0, total));
    assert.notEqual(feed.endedAtMs, undefined);
  });
}

test('chunks of two channels are 100 ms too', async () => {
  const { feed, taken, takeAll } = feedUnderTest({ channels: 2 });
  const done = takeAll();
  feed.write(counted(0, 3_200 + 2));
  feed.end();
  await done;
  assert.deepEqual(
    taken.map(({ length }) => length),
    [6_400, 4],
  );
  assert.equal(feed.time.sentMs, 100.0625);
});

test('the caller may change its buffer afterwards', async () => {
  const { feed, taken, takeAll } = feedUnderTest();
  const done = takeAll();
  const pcm = Buffer.alloc(3_200, 7);
  feed.write(pcm);
  pcm.fill(0);
  feed.end();
  await done;
  assert.deepEqual(taken[0], Buffer.alloc(3_200, 7));
});

test('a second at once, then twice real time', async () => {
  const { clock, feed, sent, takeAll } = feedUnderTest();
  void takeAll();
  feed.write(Buffer.alloc(5_000 * bytesPerMs));
  await settle();
  assert.equal(sent.length, 10);
  clock.advance(49);
  await settle();
  assert.equal(sent.length, 10);
  clock.advance(1);
  await settle();
  assert.equal(sent.length, 11);
  assert.equal(feed.hasRoom, false);
  feed.stop();
});

test('at real time when the service is 15 s behind, and faster again when it has caught up', async () => {
  const { clock, feed, sent, takeAll } = feedUnderTest();
  void takeAll();
  feed.write(Buffer.alloc(60_000 * bytesPerMs));
  const passAndCount = async (ms: number): Promise<number> => {
    const before = sent.length;
    for (let passed = 0; passed < ms; passed += 50) {
      clock.advance(50);
      await settle();
    }
    return sent.length - before;
  };
  await settle();
  assert.equal(await passAndCount(7_000), 140);
  assert.equal(feed.time.sentMs, 15_000);
  assert.equal(await passAndCount(2_000), 20);
  feed.heardTo(17_000);
  assert.equal(await passAndCount(2_000), 40);
  feed.stop();
});

test('silence after five seconds without audio, and again', async () => {
  const { clock, feed, sent, taken, takeAll } = feedUnderTest();
  void takeAll();
  feed.write(Buffer.alloc(100 * bytesPerMs, 1));
  await settle();
  clock.advance(4_999);
  await settle();
  assert.deepEqual(sent, [100]);
  for (let turn = 0; turn < 3; turn += 1) {
    clock.advance(5_000);
    await settle();
  }
  assert.deepEqual(sent, [100, 100, 100, 100]);
  assert.deepEqual(taken[3], Buffer.alloc(3_200));
  assert.equal(feed.time.sentMs, 400);
  assert.equal(feed.time.toSourceMs(400), 100);
  feed.stop();
});

test('what was short of a chunk goes before the silence', async () => {
  const { clock, feed, sent, takeAll } = feedUnderTest();
  void takeAll();
  feed.write(Buffer.alloc(130 * bytesPerMs, 1));
  await settle();
  clock.advance(5_000);
  await settle();
  assert.deepEqual(sent, [100, 30]);
  assert.equal(feed.time.toSourceMs(130), 130);
  clock.advance(5_000);
  await settle();
  assert.deepEqual(sent, [100, 30, 100]);
  feed.write(Buffer.alloc(100 * bytesPerMs, 1));
  await settle();
  assert.equal(feed.time.toSourceMs(feed.time.sentMs), 230);
  feed.stop();
});

test('audio that comes in time keeps the silence away', async () => {
  const { clock, feed, sent, takeAll } = feedUnderTest();
  void takeAll();
  for (let turn = 0; turn < 20; turn += 1) {
    feed.write(Buffer.alloc(100 * bytesPerMs, 1));
    await settle();
    clock.advance(4_000);
    await settle();
  }
  assert.equal(sent.length, 20);
  assert.equal(feed.time.toSourceMs(99_999), 2_000);
  feed.stop();
});

test('no silence after the end', async () => {
  const { clock, feed, sent, takeAll } = feedUnderTest();
  const done = takeAll();
  feed.write(Buffer.alloc(50 * bytesPerMs));
  feed.end();
  await done;
  clock.advance(60_000);
  assert.deepEqual(sent, [50]);
});

test('a chunk that nobody takes waits since it could be taken', async () => {
  const { clock, feed } = feedUnderTest();
  clock.advance(10);
  assert.equal(feed.waitingSinceMs, undefined);
  feed.write(Buffer.alloc(300 * bytesPerMs));
  clock.advance(100);
  assert.equal(feed.waitingSinceMs, 10);
  await feed.next();
  assert.equal(feed.waitingSinceMs, 110);
  await feed.next();
  await feed.next();
  assert.equal(feed.waitingSinceMs, undefined);
  feed.end();
  assert.equal(feed.waitingSinceMs, 110);
  feed.stop();
});

test('stopping lets go of whoever waits, and gives nothing more', async () => {
  const { feed, sent } = feedUnderTest();
  const waiting = feed.next();
  feed.stop();
  assert.deepEqual(await waiting, { done: true, value: undefined });
  feed.write(Buffer.alloc(500 * bytesPerMs));
  assert.deepEqual(await feed.next(), { done: true, value: undefined });
  assert.deepEqual(sent, []);
});
