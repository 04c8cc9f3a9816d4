/** Sessions longer than AWS bears, on a clock that the test moves: its 15 s of silence, and its four hours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeClientBinary, decodeServerText, type ServerMessage } from '@clarity-care/protocol';
import { AudioBlocks } from '../../src/audio/audio-blocks.ts';
import { createAccountCredentials } from '../../src/aws-account/credentials.ts';
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { ManualClock } from '../../src/clock/manual-clock.ts';
import { createAwsEngine } from '../../src/engines/aws/aws-engine.ts';
import { createEngineRegistry } from '../../src/engines/engine-registry.ts';
import { Session } from '../../src/session/session.ts';
import { sessionRules } from '../../src/session/session-rules.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { singleSessionMeter } from '../../src/usage/single-session-meter.ts';
import { emulatedService } from '../support/emulated-service.ts';
import { markedSpeech, type MarkedSpeech } from '../support/marked-audio.ts';

const region = 'us-east-1';
const frameMs = 100;
const frameBytes = 3200;

function startSession() {
  const clock = new ManualClock();
  const service = emulatedService(clock);
  const engine = createAwsEngine({
    region,
    credentials: createAccountCredentials({
      region,
      clock,
      given: { accessKeyId: 'a', secretAccessKey: 'b' },
    }),
    clock,
    openStream: service.open,
  });
  const messages: ServerMessage[] = [];
  const failures: unknown[] = [];
  const session = new Session({
    connection: {
      send: (text) => void messages.push(decodeServerText(text)),
      close: () => undefined,
      terminate: () => undefined,
      bufferedBytes: () => 0,
      drained: () => Promise.resolve(),
      pauseReading: () => undefined,
      resumeReading: () => undefined,
    },
    store: createMemoryStore(),
    engines: createEngineRegistry([engine]),
    meter: singleSessionMeter(),
    instanceId: 'instance-1',
    audioBlocks: new AudioBlocks(),
    recordsAudio: false,
    rules: sessionRules(
      { sessionId: 's-1', resumeToken: 'token-1' },
      {
        idleMs: 24 * 3_600_000,
        maxSessionMs: 24 * 3_600_000,
        resumeWindowMs: 0,
        maxAudioAheadMs: 24 * 3_600_000,
      },
    ),
    clock,
    log: { event: () => undefined, failure: (_name, error) => failures.push(error) },
  });
  session.receive({ ok: true, message: { type: 'config', config: {} } });
  return { clock, service, session, messages, failures };
}

/** Everything that can happen without the clock has happened. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

type Running = ReturnType<typeof startSession>;

async function pass({ clock }: Running, ms: number, stepMs: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    clock.advance(stepMs);
    await settle();
  }
}

async function speak(running: Running, { pcm }: MarkedSpeech): Promise<void> {
  for (let at = 0; at < pcm.length; at += frameBytes) {
    running.session.receive(decodeClientBinary(pcm.subarray(at, at + frameBytes)));
    await pass(running, frameMs, frameMs);
  }
}

async function stop(running: Running): Promise<Extract<ServerMessage, { type: 'stopped' }>> {
  running.session.receive({ ok: true, message: { type: 'stop' } });
  await pass(running, 3000, 100);
  await running.session.finished;
  assert.deepEqual(running.failures, []);
  const stopped = running.messages.at(-1);
  assert.ok(stopped?.type === 'stopped', JSON.stringify(stopped));
  return stopped;
}

function heard({ messages }: Running): string[] {
  return messages.flatMap((message) =>
    message.type === 'final'
      ? message.words.map(({ text }) => text.toLowerCase().replace(/[^a-z0-9]/g, ''))
      : [],
  );
}

const speech = markedSpeech(2, createStreamRandom(5, 0, 0));
const words = speech.words.map(({ text }) => text);

test('a minute of a muted microphone does not reach the 15 s after which AWS ends a stream', async () => {
  const running = startSession();
  await speak(running, speech);
  await pass(running, 60_000, 1000);
  await speak(running, speech);
  const stopped = await stop(running);
  assert.deepEqual(heard(running), [...words, ...words]);
  assert.equal(running.service.streams, 1);
  assert.deepEqual(running.service.errors, []);
  assert.equal(stopped.coverage.lost_ms, 0);
  // The silence that was put in is no time of the session: the second speech follows the first.
  assert.equal(stopped.audio_ms, Math.floor((2 * speech.pcm.length) / 32));
  const starts = running.messages.flatMap((message) => (message.type === 'final' ? message.words : []));
  const lengthMs = speech.pcm.length / 32;
  for (const [index, { startMs }] of speech.words.entries()) {
    assert.ok(Math.abs((starts[index]?.start_ms ?? 0) - startMs) <= frameMs);
    const again = starts[index + words.length]?.start_ms ?? 0;
    assert.ok(Math.abs(again - lengthMs - startMs) <= frameMs, `${again} for ${lengthMs + startMs}`);
  }
});

test('a session of four and a half hours goes over to a new stream before the four hours are over', async () => {
  const running = startSession();
  for (let half = 0; half < 9; half += 1) {
    await speak(running, speech);
    await pass(running, 30 * 60_000, 2000);
  }
  await speak(running, speech);
  const stopped = await stop(running);
  assert.deepEqual(heard(running), Array.from({ length: 10 }, () => words).flat());
  assert.equal(running.service.streams, 2);
  assert.deepEqual(running.service.errors, []);
  assert.deepEqual(stopped.coverage.lost_ms, 0);
  assert.ok(!running.messages.some(({ type }) => type === 'engine'), 'a client need not hear of it');
});

test('a session that speaks when the stream has become old changes over at its next final', async () => {
  const running = startSession();
  await speak(running, speech);
  // The engine's longest stream is 3 h 50 min: it comes to that in the middle of the next speech.
  const oldMs = (4 * 60 - 10) * 60_000;
  await pass(running, oldMs - running.clock.now() - 1000, 1000);
  assert.equal(running.service.streams, 1);
  await speak(running, speech);
  await speak(running, speech);
  await stop(running);
  assert.deepEqual(heard(running), [...words, ...words, ...words]);
  assert.equal(running.service.streams, 2);
  assert.deepEqual(running.service.errors, []);
});
