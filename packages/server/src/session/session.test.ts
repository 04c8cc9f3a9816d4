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
import { createMemoryStore } from '../storage/memory-store.ts';
import type { TranscriptStore } from '../storage/transcript-store.ts';
import { ManualClock } from './manual-clock.ts';
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

function talk(transcribe: Transcribe, store: TranscriptStore = createMemoryStore()): Talk {
  const connection = new FakeConnection();
  const clock = new ManualClock();
  const failures: unknown[] = [];
  const engine: SpeechEngine = {
    name: 'fake',
    capabilities,
    availability: async () => ({ state: 'available' }),
    transcribe,
    close: async () => undefined,
  };
  const session = new Session({
    connection,
    store,
    engines: createEngineRegistry([engine]),
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

test('an engine that hangs after stop is given up within 15 s', async () => {
  const { session, connection, clock, say, speak } = talk(mute);
  say(config);
  speak(Buffer.alloc(3200));
  say(stop);
  for (const _half of [1, 2]) {
    await clock.waitFor(7_000);
    clock.advance(7_000);
  }
  await session.finished;
  const last = connection.messages.at(-1);
  assert.ok(last?.type === 'error' && last.code === 'engine_stalled');
  assert.equal(await connection.closed, 4502);
});

test('an engine that takes no audio: the socket is paused, then the session ends', async () => {
  // eslint-disable-next-line require-yield -- it never gets that far
  const deaf: Transcribe = async function* (_audio, { signal }): AsyncGenerator<EngineEvent> {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  const { session, connection, clock, say, speak } = talk(deaf);
  say(config);
  for (let frame = 0; frame < 30; frame += 1) speak(Buffer.alloc(3200));
  assert.ok(connection.isPaused, 'above 64 KiB the socket is not read');
  await clock.waitFor(30_000);
  clock.advance(30_000);
  await session.finished;
  assert.ok(!connection.isPaused, 'a paused socket would never see the close');
  assert.equal(await connection.closed, 4502);
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
    throw new EngineError('engine_failed', 'the recogniser ended', { retryable: true });
  };
  const { session, connection, say, speak } = talk(failing);
  say(config);
  speak(Buffer.alloc(3200));
  await session.finished;
  const last = connection.messages.at(-1);
  assert.ok(last?.type === 'error' && last.code === 'engine_failed' && last.retryable);
  assert.equal(await connection.closed, 4502);
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
