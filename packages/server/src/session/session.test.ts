import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { EngineEvent } from '../engines/speech-engine.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { WriteInDoubtError } from '../storage/store-errors.ts';
import type { SessionStore } from './session-journal.ts';
import { attentive, config, stop, talk, typesOf, type Transcribe } from './session-talk.ts';

/** The memory store with one of its ways replaced. */
function storeWith(memory: SessionStore, replaced: Partial<SessionStore>): SessionStore {
  return {
    createSession: (session) => memory.createSession(session),
    claimSession: (request) => memory.claimSession(request),
    reviveSession: (lease) => memory.reviveSession(lease),
    appendSegment: (...parameters) => memory.appendSegment(...parameters),
    replaceFindings: (...parameters) => memory.replaceFindings(...parameters),
    noteSayings: (...parameters) => memory.noteSayings(...parameters),
    settleAudio: (...parameters) => memory.settleAudio(...parameters),
    noteOccurrence: (...parameters) => memory.noteOccurrence(...parameters),
    appendAudio: (...parameters) => memory.appendAudio(...parameters),
    endSession: (...parameters) => memory.endSession(...parameters),
    ...replaced,
  };
}

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
    async appendSegment(...parameters) {
      asked();
      await gate;
      return memory.appendSegment(...parameters);
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

test('a final that is stored but whose write seems to fail is said after the resume', async () => {
  const memory = createMemoryStore();
  let appends = 0;
  const store = storeWith(memory, {
    appendSegment: async (...parameters) => {
      await memory.appendSegment(...parameters);
      appends += 1;
      if (appends === 1) throw new WriteInDoubtError(new Error('the answer is lost'));
    },
  });
  const first = talk(attentive, store);
  first.say(config);
  first.speak(Buffer.alloc(32_000, 1));
  first.say(stop);
  await first.session.finished;
  assert.deepEqual(typesOf(first.connection), ['ready', 'partial', 'error']);
  const resume = {
    session_id: 's-1',
    token: 'token-1',
    last_seq: first.connection.messages.at(-1)?.seq,
  };
  const second = talk(attentive, store);
  second.say({ type: 'config', config: { resume } });
  while (!typesOf(second.connection).includes('ready')) await new Promise(setImmediate);
  second.say(stop);
  await second.session.finished;
  const finals = second.connection.messages.filter(({ type }) => type === 'final');
  assert.equal(finals.length, 1);
  assert.deepEqual((await memory.getSession('s-1'))?.segments.length, 1);
});

for (const write of ['endSession', 'noteOccurrence'] as const) {
  test(`a last ${write} that fails once leaves no session without its end`, async () => {
    const memory = createMemoryStore();
    let hasFailed = false;
    const failOnce = () => {
      if (hasFailed) return;
      hasFailed = true;
      throw new Error('away for a moment');
    };
    const store = storeWith(memory, {
      endSession: async (...parameters) => {
        if (write === 'endSession') failOnce();
        return memory.endSession(...parameters);
      },
      noteOccurrence: async (...parameters) => {
        if (write === 'noteOccurrence' && parameters[1].type === 'ended') failOnce();
        return memory.noteOccurrence(...parameters);
      },
    });
    const { session, say, speak } = talk(attentive, store);
    say(config);
    speak(Buffer.alloc(32_000, 1));
    say(stop);
    await session.finished;
    assert.ok(hasFailed);
    assert.ok((await memory.getSession('s-1'))?.end !== undefined);
  });
}

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
  slow.connection.unreadBytes = 100 * 1024;
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
