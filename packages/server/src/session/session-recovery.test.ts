import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineError, type AudioFrame, type EngineEvent } from '../engines/speech-engine.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { attentive, config, stop, talk, type Transcribe } from './session-talk.ts';

/** Hears everything and never says a word, until it is stopped. */
const mute: Transcribe = async function* (
  audio: AsyncIterable<AudioFrame>,
  { signal },
): AsyncGenerator<EngineEvent> {
  for await (const _frame of audio);
  yield* []; // a generator that never gives anything
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
};

test('an engine that hangs after stop is answered for within 15 s, and tried again in the background', async () => {
  const { session, connection, clock, say, speak } = talk(mute);
  say(config);
  speak(Buffer.alloc(3200));
  // The engine has taken the audio before the time for its answer begins.
  await new Promise((resolve) => setImmediate(resolve));
  say(stop);
  await clock.waitFor(7_000);
  clock.advance(7_000);
  await clock.waitFor(250);
  clock.advance(250);
  await clock.waitFor(7_000);
  clock.advance(7_000);
  assert.equal(await connection.closed, 4502);
  const last = connection.messages.at(-1);
  assert.ok(last?.type === 'error' && last.code === 'engine_stalled');
  for (const _try of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    clock.advance(5_000);
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(5_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await session.finished;
});

test('an engine that takes no audio: the socket is paused, another stream is tried, then the session ends', async () => {
  const begun = Promise.withResolvers<void>();
  // eslint-disable-next-line require-yield -- it never gets that far
  const deaf: Transcribe = async function* (_audio, { signal }): AsyncGenerator<EngineEvent> {
    begun.resolve();
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  const { session, connection, clock, say, speak } = talk(deaf);
  say(config);
  for (let frame = 0; frame < 30; frame += 1) speak(Buffer.alloc(3200));
  assert.ok(connection.isPaused, 'above 64 KiB the socket is not read');
  await begun.promise;
  for (const backoffMs of [250, 500, 1000, 2000]) {
    await clock.waitFor(30_000);
    clock.advance(30_000);
    await clock.waitFor(backoffMs);
    clock.advance(backoffMs);
  }
  await clock.waitFor(30_000);
  clock.advance(30_000);
  await session.finished;
  assert.ok(!connection.isPaused, 'a paused socket would never see the close');
  assert.equal(await connection.closed, 4502);
  const told = connection.messages.filter(({ type }) => type === 'engine');
  assert.equal(told.length, 1, 'one outage is told of once');
});

/** Breaks after that many frames of its first stream, with a partial open; what it hears it says. */
function breaking(
  afterFrames: number,
  how: 'throw' | 'end' | 'hang',
): { transcribe: Transcribe; heard: number[][] } {
  const heard: number[][] = [];
  const transcribe: Transcribe = async function* (
    audio: AsyncIterable<AudioFrame>,
    { signal },
  ): AsyncGenerator<EngineEvent> {
    const frames: number[] = [];
    heard.push(frames);
    const isFirst = heard.length === 1;
    let spokenFrom = 0;
    for await (const { pcm } of audio) {
      frames.push(pcm.readInt16LE(0));
      const endMs = frames.length * 100;
      // Every tenth frame of the session closes an utterance.
      const text = frames.slice(spokenFrom).join(' ');
      const startMs = spokenFrom * 100;
      if ((frames.at(-1) ?? 0) % 10 === 9) {
        yield { type: 'final', startMs, endMs, text, words: [{ text, startMs, endMs }] };
        spokenFrom = frames.length;
      } else {
        yield { type: 'partial', startMs, endMs, text };
      }
      if (isFirst && frames.length === afterFrames) {
        if (how === 'throw') throw new EngineError('engine_failed', 'broke', { retryable: true });
        if (how === 'end') return;
        await new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        );
      }
    }
    if (spokenFrom === frames.length) return;
    const [startMs, endMs] = [spokenFrom * 100, frames.length * 100];
    const text = frames.slice(spokenFrom).join(' ');
    yield { type: 'final', startMs, endMs, text, words: [{ text, startMs, endMs }] };
  };
  return { transcribe, heard };
}

function numbered(frames: number): Buffer {
  const pcm = Buffer.alloc(3200 * frames);
  for (let i = 0; i < pcm.length; i += 2) pcm.writeInt16LE(Math.floor(i / 3200), i);
  return pcm;
}

for (const how of ['throw', 'end'] as const) {
  for (const afterFrames of [1, 7, 10, 14, 25]) {
    test(`an engine whose stream breaks (${how}) after ${afterFrames} frames: another hears the rest, no word twice`, async () => {
      const store = createMemoryStore();
      const { transcribe, heard } = breaking(afterFrames, how);
      const { session, connection, clock, say, speak } = talk(transcribe, store);
      say(config);
      const audio = numbered(25);
      for (let at = 0; at < audio.length; at += 3200) speak(audio.subarray(at, at + 3200));
      say(stop);
      await clock.waitFor(250);
      clock.advance(250);
      await session.finished;
      const words = (await store.getSession('s-1'))?.segments.map(({ text }) => text).join(' ');
      assert.equal(words, Array.from({ length: 25 }, (_, frame) => frame).join(' '));
      assert.equal(heard.length, 2);
      const finals = connection.messages.filter((message) => message.type === 'final');
      assert.deepEqual(
        finals.map(({ start_ms, end_ms }) => [start_ms, end_ms]),
        [
          [0, 1000],
          [1000, 2000],
          [2000, 2500],
        ],
      );
      const stopped = connection.messages.at(-1);
      assert.ok(stopped?.type === 'stopped');
      assert.deepEqual(stopped.coverage, { final_ms: 2500, silence_ms: 0, lost_ms: 0 });
      const states = connection.messages.flatMap((message) =>
        message.type === 'engine' ? [message.state] : [],
      );
      assert.deepEqual(states, ['reconnecting', 'recovered']);
    });
  }
}

test('after five broken streams in a row the next engine hears what is not final', async () => {
  const failing: Transcribe = async function* (
    audio: AsyncIterable<AudioFrame>,
  ): AsyncGenerator<EngineEvent> {
    for await (const _frame of audio) break;
    yield* [];
    throw new EngineError('engine_failed', 'broke', { retryable: true });
  };
  const store = createMemoryStore();
  const { session, connection, clock, say, speak } = talk(failing, store, attentive);
  say(config);
  speak(Buffer.alloc(32_000));
  say(stop);
  // Whoever waits for the answer to stop waits a second at most for the next try.
  for (const backoffMs of [250, 500, 1000, 1000]) {
    await clock.waitFor(backoffMs);
    clock.advance(backoffMs);
  }
  await session.finished;
  const told = connection.messages.filter((message) => message.type === 'engine');
  assert.deepEqual(
    told.map(({ state, engine }) => [state, engine]),
    [
      ['reconnecting', 'fake'],
      ['failed_over', 'other'],
    ],
  );
  assert.deepEqual(
    (await store.getSession('s-1'))?.segments.map(({ engine, text }) => [engine, text]),
    [['other', 'pulse seventy two']],
  );
  const stopped = connection.messages.at(-1);
  assert.ok(stopped?.type === 'stopped');
  assert.equal(stopped.coverage.lost_ms, 0);
});

test('while no stream is there the client is still listened to: its audio is kept, its stop is heard', async () => {
  let attempts = 0;
  const failing: Transcribe = async function* (audio, options): AsyncGenerator<EngineEvent> {
    attempts += 1;
    if (attempts === 1) throw new EngineError('engine_failed', 'broke', { retryable: true });
    yield* attentive(audio, options);
  };
  const store = createMemoryStore();
  const { session, connection, clock, say, speak } = talk(failing, store);
  say(config);
  speak(Buffer.alloc(3200));
  await clock.waitFor(250);
  // Four seconds: twice what the queue holds.
  for (let frame = 0; frame < 40; frame += 1) {
    speak(Buffer.alloc(3200));
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.ok(!connection.isPaused, 'the socket is read');
  say(stop);
  clock.advance(250);
  await session.finished;
  const stopped = connection.messages.at(-1);
  assert.ok(stopped?.type === 'stopped');
  assert.deepEqual([stopped.audio_ms, stopped.coverage.lost_ms], [4100, 0]);
});

test("an engine's own error keeps its words and closes with 4502", async () => {
  // eslint-disable-next-line require-yield -- it fails first
  const failing: Transcribe = async function* (): AsyncGenerator<EngineEvent> {
    throw new EngineError('engine_unavailable', 'the recogniser is gone', { retryable: false });
  };
  const { session, connection, say, speak } = talk(failing);
  say(config);
  speak(Buffer.alloc(3200));
  await session.finished;
  const last = connection.messages.at(-1);
  assert.ok(last?.type === 'error' && last.code === 'engine_unavailable' && !last.retryable);
  assert.equal(await connection.closed, 4502);
});

test('a config that the engine refuses is an error that names the field, with no other try', async () => {
  // eslint-disable-next-line require-yield -- it fails first
  const refusing: Transcribe = async function* (): AsyncGenerator<EngineEvent> {
    throw new EngineError('engine_rejected', 'vocabulary_name: there is none', {
      retryable: false,
      field: 'vocabulary_name',
    });
  };
  const { session, connection, say, speak } = talk(refusing, createMemoryStore(), attentive);
  say(config);
  speak(Buffer.alloc(3200));
  await session.finished;
  const last = connection.messages.at(-1);
  assert.ok(last?.type === 'error' && last.code === 'config_invalid' && last.field === 'vocabulary_name');
  assert.equal(await connection.closed, 4400);
});
