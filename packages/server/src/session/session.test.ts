import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  decodeClientBinary,
  decodeClientText,
  decodeServerText,
  type ServerMessage,
} from '@clarity-care/protocol';
import {
  EngineError,
  type AudioFrame,
  type EngineEvent,
  type SpeechEngine,
} from '../engines/speech-engine.ts';
import { createEngineRegistry } from '../engines/engine-registry.ts';
import { singleSessionMeter } from '../usage/single-session-meter.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import type { TranscriptStore } from '../storage/transcript-store.ts';
import { ManualClock } from '../clock/manual-clock.ts';
import type { Connection } from './session-ports.ts';
import { sessionRules } from './session-rules.ts';
import { Session } from './session.ts';
import { capabilities } from './step-play.ts';

type Transcribe = SpeechEngine['transcribe'];

/** Gives one final over all it heard, when the audio ends. */
const attentive: Transcribe = async function* (audio): AsyncGenerator<EngineEvent> {
  let bytes = 0;
  for await (const frame of audio) bytes += frame.pcm.length;
  const endMs = Math.floor(bytes / 32);
  yield { type: 'partial', startMs: 0, endMs, text: 'pulse' };
  yield {
    type: 'final',
    startMs: 0,
    endMs,
    text: 'pulse seventy two',
    words: [{ text: 'pulse', startMs: 0, endMs }],
  };
};

/** Hears everything and never says a word, until it is stopped. */
const mute: Transcribe = async function* (
  audio: AsyncIterable<AudioFrame>,
  { signal },
): AsyncGenerator<EngineEvent> {
  for await (const _frame of audio);
  yield* []; // a generator that never gives anything
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
};

/** The memory store with one of its ways replaced. */
function storeWith(memory: TranscriptStore, replaced: Partial<TranscriptStore>): TranscriptStore {
  return {
    createSession: (session) => memory.createSession(session),
    appendSegment: (sessionId, segment) => memory.appendSegment(sessionId, segment),
    replaceFindings: (...parameters) => memory.replaceFindings(...parameters),
    endSession: (sessionId, end) => memory.endSession(sessionId, end),
    getSession: (sessionId) => memory.getSession(sessionId),
    listSessions: (page) => memory.listSessions(page),
    endInterruptedSessions: (endedAtMs) => memory.endInterruptedSessions(endedAtMs),
    close: () => memory.close(),
    ...replaced,
  };
}

class FakeConnection implements Connection {
  readonly messages: ServerMessage[] = [];
  readonly closed: Promise<number>;
  isPaused = false;
  isTerminated = false;
  unreadBytes = 0;
  #close: (code: number) => void = () => undefined;
  constructor() {
    this.closed = new Promise((resolve) => {
      this.#close = resolve;
    });
  }
  send(text: string): void {
    this.messages.push(decodeServerText(text));
  }
  close(code: number): void {
    this.#close(code);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  bufferedBytes(): number {
    return this.unreadBytes;
  }
  pauseReading(): void {
    this.isPaused = true;
  }
  resumeReading(): void {
    this.isPaused = false;
  }
}

interface Talk {
  readonly session: Session;
  readonly connection: FakeConnection;
  readonly clock: ManualClock;
  readonly failures: unknown[];
  readonly say: (message: object) => void;
  readonly speak: (bytes: Buffer) => void;
}

function talk(
  transcribe: Transcribe,
  store: TranscriptStore = createMemoryStore(),
  fallback?: Transcribe,
): Talk {
  const connection = new FakeConnection();
  const clock = new ManualClock();
  const failures: unknown[] = [];
  const engineOf = (name: string, hears: Transcribe): SpeechEngine => ({
    name,
    capabilities,
    availability: async () => ({ state: 'available' }),
    transcribe: hears,
    close: async () => undefined,
  });
  const engines = [
    engineOf('fake', transcribe),
    ...(fallback === undefined ? [] : [engineOf('other', fallback)]),
  ];
  const session = new Session({
    connection,
    store,
    engines: createEngineRegistry(engines),
    meter: singleSessionMeter(),
    rules: sessionRules('s-1', { idleMs: 300_000, maxSessionMs: 3_600_000 }),
    clock,
    log: { event: () => undefined, failure: (_name, error) => failures.push(error) },
  });
  return {
    session,
    connection,
    clock,
    failures,
    say: (message) => session.receive(decodeClientText(JSON.stringify(message))),
    speak: (bytes) => session.receive(decodeClientBinary(bytes)),
  };
}

const config = { type: 'config', config: {} };
const stop = { type: 'stop' };
const typesOf = (connection: FakeConnection) => connection.messages.map((message) => message.type);

test('a dictation from config to stopped: numbered, stored, digested', async () => {
  const store = createMemoryStore();
  const { session, connection, say, speak } = talk(attentive, store);
  const audio = Buffer.alloc(32_000, 1);
  say(config);
  for (let at = 0; at < audio.length; at += 3201) speak(audio.subarray(at, at + 3201));
  say(stop);
  await session.finished;
  assert.deepEqual(typesOf(connection), ['ready', 'partial', 'final', 'findings', 'ack', 'stopped']);
  assert.deepEqual(
    connection.messages.map((message) => message.seq),
    [1, 2, 3, 4, 5, 6],
  );
  assert.equal(await connection.closed, 1000);
  const stopped = connection.messages.at(-1);
  assert.ok(stopped?.type === 'stopped');
  assert.equal(stopped.audio_ms, 1000);
  assert.equal(stopped.sha256, createHash('sha256').update(audio).digest('hex'));
  assert.deepEqual(stopped.coverage, { final_ms: 1000, silence_ms: 0, lost_ms: 0 });
  assert.deepEqual(stopped.cost.items, []);
  const stored = await store.getSession('s-1');
  assert.deepEqual(
    stored?.segments.map((segment) => segment.text),
    ['pulse seventy two'],
  );
  assert.equal(stored?.end?.reason, 'stopped');
});

test('a final is stored before it is sent', async () => {
  const memory = createMemoryStore();
  let letAppend: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letAppend = resolve;
  });
  let asked: () => void = () => undefined;
  const appendAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const store = storeWith(memory, {
    async appendSegment(sessionId, segment) {
      asked();
      await gate;
      return memory.appendSegment(sessionId, segment);
    },
  });
  const { session, connection, say, speak } = talk(attentive, store);
  say(config);
  speak(Buffer.alloc(3200));
  say(stop);
  await appendAsked;
  assert.ok(!typesOf(connection).includes('final'));
  letAppend();
  await session.finished;
  assert.ok(typesOf(connection).includes('final'));
});

test('a store that fails: the final is not sent, the client is told, nothing of the error leaks', async () => {
  const memory = createMemoryStore();
  const store = storeWith(memory, { appendSegment: () => Promise.reject(new Error('disk full at /secret')) });
  const { session, connection, failures, say, speak } = talk(attentive, store);
  say(config);
  speak(Buffer.alloc(3200));
  say(stop);
  await session.finished;
  assert.deepEqual(typesOf(connection), ['ready', 'partial', 'error']);
  assert.ok(!JSON.stringify(connection.messages).includes('secret'));
  assert.equal(await connection.closed, 1011);
  assert.equal(failures.length, 1);
});

test('an engine that hangs after stop is answered for within 15 s, and tried again in the background', async () => {
  const { session, connection, clock, say, speak } = talk(mute);
  say(config);
  speak(Buffer.alloc(3200));
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
  // eslint-disable-next-line require-yield -- it never gets that far
  const deaf: Transcribe = async function* (_audio, { signal }): AsyncGenerator<EngineEvent> {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  const { session, connection, clock, say, speak } = talk(deaf);
  say(config);
  for (let frame = 0; frame < 30; frame += 1) speak(Buffer.alloc(3200));
  assert.ok(connection.isPaused, 'above 64 KiB the socket is not read');
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

test('a foreign error of an engine is an internal error to the client', async () => {
  // eslint-disable-next-line require-yield -- it fails first
  const foreign: Transcribe = async function* (): AsyncGenerator<EngineEvent> {
    throw new TypeError('the patient said pulse seventy two');
  };
  const { session, connection, say, speak } = talk(foreign);
  say(config);
  speak(Buffer.alloc(3200));
  await session.finished;
  assert.ok(!JSON.stringify(connection.messages).includes('seventy'));
  assert.equal(await connection.closed, 1011);
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

test('a client that vanishes: what it spoke is stored', async () => {
  const store = createMemoryStore();
  const { session, connection, say, speak } = talk(attentive, store);
  say(config);
  speak(Buffer.alloc(3200));
  session.disconnected();
  await session.finished;
  assert.ok(!typesOf(connection).includes('final'), 'nobody is there to read it');
  const stored = await store.getSession('s-1');
  assert.equal(stored?.segments.length, 1);
  assert.equal(stored?.end?.reason, 'client_gone');
});

test('a slow reader loses partials first, finals never, and is cut off at the limit', async () => {
  const slow = talk(attentive);
  slow.connection.unreadBytes = 300 * 1024;
  slow.say(config);
  slow.speak(Buffer.alloc(3200));
  slow.say(stop);
  await slow.session.finished;
  assert.deepEqual(typesOf(slow.connection), ['ready', 'final', 'findings', 'stopped']);
  assert.deepEqual(
    slow.connection.messages.map((message) => message.seq),
    [1, 2, 3, 4],
  );

  const stuck = talk(attentive);
  stuck.connection.unreadBytes = 5 * 1024 * 1024;
  stuck.say(config);
  stuck.speak(Buffer.alloc(3200));
  stuck.say(stop);
  await stuck.session.finished;
  assert.ok(stuck.connection.isTerminated);
});

test('audio that ends in the middle of a sample is told of', async () => {
  const { session, connection, say, speak } = talk(attentive);
  say(config);
  speak(Buffer.alloc(3201));
  say(stop);
  await session.finished;
  const warning = connection.messages.find((message) => message.type === 'warning');
  assert.equal(warning?.code, 'odd_byte_dropped');
});

test('a whole WAV file sent as audio: the header is passed over and its rate counts', async () => {
  const { session, connection, say, speak } = talk(attentive);
  say(config);
  const header = Buffer.from(
    '52494646ffffffff57415645666d74201000000001000100401f0000803e0000020010006461746100ffffff',
    'hex',
  );
  speak(Buffer.concat([header, Buffer.alloc(16_000)]));
  say(stop);
  await session.finished;
  const warning = connection.messages.find((message) => message.type === 'warning');
  assert.equal(warning?.code, 'header_differs');
  const stopped = connection.messages.at(-1);
  assert.ok(stopped?.type === 'stopped');
  assert.equal(stopped.audio_ms, 1000);
});

test('audio that is not what was declared: told, with the remedy', async () => {
  const { session, connection, say, speak } = talk(attentive);
  say({ type: 'config', config: { media_encoding: 'flac' } });
  speak(Buffer.alloc(9000, 7));
  await session.finished;
  const error = connection.messages.find((message) => message.type === 'error');
  assert.equal(error?.code, 'audio_undecodable');
  assert.equal(await connection.closed, 4400);
});
