import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EngineErrorCode, EngineUsage } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { engineUnderTest, GivenAudio, readStream } from './engine-under-test.ts';
import { settle, spoken } from './fake-medical-service.ts';

type Subject = ReturnType<typeof engineUnderTest> & ReturnType<typeof readStream>;

/** A stream with its connection made and its first second of audio given. */
async function begun(options: Parameters<typeof readStream>[1] = {}): Promise<Subject> {
  const subject = engineUnderTest();
  const stream = readStream(subject.engine, options);
  stream.audio.give(1_000);
  await settle();
  subject.service.stream.greet();
  await settle();
  return { ...subject, ...stream };
}

function failureOf({ state }: Pick<Subject, 'state'>, code: EngineErrorCode = 'engine_failed'): string {
  assert.equal(state.outcome, 'threw');
  assert.ok(state.error instanceof EngineError);
  assert.equal(state.error.code, code);
  assert.equal(state.error.retryable, true);
  return state.error.message;
}

const patient = spoken(true, 200, 900, [['patient', 200, 800]]);
const denies = spoken(false, 200, 900, [['Patient', 200, 500], ['denies', 500, 800], '.']);

test('audio goes up, events come down, and both ends end the stream', async () => {
  const { audio, service, events, state, pass } = await begun();
  service.stream.say(patient);
  await settle();
  service.stream.say(denies);
  audio.give(150);
  audio.end();
  await pass(200);
  assert.equal(service.stream.hasEnded, true);
  assert.deepEqual(
    service.stream.received.map(({ length }) => length / 32),
    [...new Array<number>(11).fill(100), 50],
  );
  service.stream.listener.onEnd(true);
  await settle();
  assert.equal(state.outcome, 'ended');
  assert.deepEqual(
    events.map(({ type, startMs, endMs, text }) => [type, startMs, endMs, text]),
    [
      ['partial', 200, 900, 'patient'],
      ['final', 200, 900, 'Patient denies.'],
    ],
  );
  assert.equal(service.stream.isClosed, true);
  assert.equal(audio.isReturned, true);
});

test('no audio: no connection', async () => {
  const { engine, service } = engineUnderTest();
  const { audio, state } = readStream(engine);
  audio.end();
  await settle();
  assert.equal(state.outcome, 'ended');
  assert.equal(service.streams.length, 0);
});

test('the end is waited for, however long the service speaks', async () => {
  const subject = await begun();
  subject.audio.end();
  await subject.pass(4_000);
  subject.service.stream.say(patient);
  await subject.pass(4_000);
  assert.equal(subject.state.outcome, 'open');
  subject.service.stream.say(denies);
  await settle();
  subject.service.stream.listener.onEnd(true);
  await settle();
  assert.equal(subject.state.outcome, 'ended');
});

// The SDK shows all of these as an ordinary end.
test('an end before ours is a failure', async () => {
  const subject = await begun();
  subject.service.stream.listener.onEnd(true);
  await settle();
  assert.match(failureOf(subject), /before the audio had ended/);
});

test('a cut after our end is a failure', async () => {
  const subject = await begun();
  subject.audio.end();
  await settle();
  subject.service.stream.listener.onEnd(false);
  await settle();
  assert.match(failureOf(subject), /cut before the last results/);
});

test('an end without a single event is a failure', async () => {
  const subject = engineUnderTest();
  const stream = readStream(subject.engine, {});
  stream.audio.give(1_000);
  stream.audio.end();
  await settle();
  subject.service.stream.listener.onConnected();
  subject.service.stream.listener.onEnd(true);
  await settle();
  assert.match(failureOf({ ...subject, ...stream }), /without an event/);
});

test('an end with a sentence open is a failure', async () => {
  const subject = await begun();
  subject.service.stream.say(patient);
  subject.audio.end();
  await settle();
  subject.service.stream.listener.onEnd(true);
  await settle();
  assert.match(failureOf(subject), /middle of a sentence/);
});

test('what was said before a failure is told before it', async () => {
  const subject = await begun();
  subject.service.stream.say(denies);
  subject.service.stream.listener.onFailure(
    Object.assign(new Error('x'), { name: 'InternalFailureException' }),
  );
  await settle();
  assert.match(failureOf(subject), /Amazon Transcribe Medical failed/);
  assert.equal(subject.events.length, 1);
});

test('no connection in five seconds', async () => {
  const { engine, service, pass } = engineUnderTest();
  const stream = readStream(engine);
  stream.audio.give(300);
  await settle();
  await pass(4_900);
  assert.equal(stream.state.outcome, 'open');
  await pass(100);
  assert.match(failureOf(stream), /did not answer within 5 s/);
  assert.equal(service.stream.isClosed, true);
});

test('no first event in five seconds', async () => {
  const { engine, service, pass } = engineUnderTest();
  const stream = readStream(engine);
  stream.audio.give(300);
  await settle();
  await pass(4_000);
  service.stream.listener.onConnected();
  await pass(4_900);
  assert.equal(stream.state.outcome, 'open');
  await pass(100);
  assert.match(failureOf(stream), /sent nothing within 5 s/);
});

test('no end in five seconds, and the audio that went faster than real time is granted', async () => {
  const subject = await begun();
  subject.audio.end();
  await subject.pass(5_900);
  assert.equal(subject.state.outcome, 'open');
  await subject.pass(100);
  assert.match(failureOf(subject), /neither results nor its end within 5 s/);
});

test('ten seconds of audio without a word in the middle of a sentence', async () => {
  const subject = await begun();
  subject.service.stream.say(patient);
  await settle();
  for (let second = 0; second < 10; second += 1) {
    assert.equal(subject.state.outcome, 'open');
    subject.audio.give(1_000);
    await subject.pass(1_000);
  }
  assert.match(failureOf(subject), /silent in the middle of a sentence/);
});

test('a minute of sound without a word; of silence, as long as it lasts', async () => {
  const subject = await begun();
  const giveSeconds = async (seconds: number, level: number): Promise<void> => {
    for (let second = 0; second < seconds && subject.state.outcome === 'open'; second += 1) {
      subject.audio.give(1_000, level);
      await subject.pass(1_000, 500);
    }
  };
  await giveSeconds(150, 100);
  await giveSeconds(59, 2_000);
  assert.equal(subject.state.outcome, 'open');
  await giveSeconds(1, 2_000);
  assert.match(failureOf(subject, 'engine_mute'), /minute of sound/);
});

test('a connection that takes no audio for ten seconds', async () => {
  const subject = await begun();
  subject.service.stream.isStalled = true;
  subject.audio.give(2_000);
  await subject.pass(9_900);
  assert.equal(subject.state.outcome, 'open');
  await subject.pass(200);
  assert.match(failureOf(subject), /took no audio for 10 s/);
});

test('silence is put in, and its time is taken out of the events', async () => {
  const subject = await begun();
  await subject.pass(11_000);
  assert.equal(subject.service.stream.receivedMs, 1_200);
  subject.audio.give(1_000);
  await settle();
  subject.service.stream.say(
    spoken(false, 900, 1_700, [
      ['no', 900, 1_100],
      ['fever', 1_300, 1_700],
    ]),
  );
  await settle();
  const [event] = subject.events;
  assert.deepEqual(
    [event?.startMs, event?.endMs, ...(event?.words ?? []).map(({ startMs, endMs }) => [startMs, endMs])],
    [900, 1_500, [900, 1_000], [1_100, 1_500]],
  );
  subject.abort.abort();
  await subject.done;
});

test('the connection is kept alive while nobody reads, and no audio is taken', async () => {
  const { engine, service, pass } = engineUnderTest();
  const audio = new GivenAudio();
  const { signal } = new AbortController();
  const events = engine.transcribe(audio, { language: 'en-US', signal });
  const reader = events[Symbol.asyncIterator]();
  audio.give(10_000);
  const first = reader.next();
  await settle();
  service.stream.greet();
  service.stream.say(patient);
  assert.equal((await first).done, false);
  const { pulledFrames } = audio;
  // More comes than anybody reads.
  service.stream.say(denies);
  await pass(60_000, 500);
  assert.equal(audio.pulledFrames, pulledFrames);
  assert.ok(pulledFrames <= 16, `${pulledFrames} frames were taken`);
  assert.ok(service.stream.receivedMs >= 1_000 + 10 * 100, `${service.stream.receivedMs} ms were sent`);
  const second = await reader.next();
  assert.equal(second.done !== true && second.value.type, 'final');
  await reader.return?.();
  assert.equal(service.stream.isClosed, true);
});

test('an abort ends the stream without an error', async () => {
  const subject = await begun();
  subject.service.stream.say(patient);
  subject.abort.abort();
  await subject.done;
  assert.equal(subject.state.outcome, 'ended');
  assert.equal(subject.service.stream.isClosed, true);
  assert.equal(subject.audio.isReturned, true);
  // The SDK pulls for a while after the end.
  assert.equal(subject.service.stream.hasEnded, true);
});

test('an abort ends a connection under way', async () => {
  const { engine, service } = engineUnderTest();
  const { audio, abort, done, state } = readStream(engine);
  audio.give(100);
  await settle();
  abort.abort();
  await done;
  assert.equal(state.outcome, 'ended');
  assert.equal(service.stream.isClosed, true);
});

test('closing the engine ends streams under way with its error', async () => {
  const subject = await begun();
  await subject.engine.close();
  await settle();
  assert.match(failureOf(subject), /aws engine is closed/);
  assert.equal((await subject.engine.availability()).state, 'unavailable');
});

test('a source that fails is not the service’s fault', async () => {
  const subject = await begun();
  subject.audio.fail();
  await settle();
  assert.ok(subject.state.error instanceof EngineError);
  assert.equal(subject.state.error.retryable, false);
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
});

test('frames of half a sample of two channels are refused', async () => {
  const { engine, service } = engineUnderTest();
  const { audio, done, state } = readStream(engine, { channels: 2 });
  audio.giveFrame(Buffer.alloc(6));
  await done;
  assert.ok(state.error instanceof EngineError);
  assert.equal(state.error.code, 'engine_rejected');
  assert.equal(state.error.field, 'number_of_channels');
  assert.equal(service.streams.length, 0);
});

test('usage is told each minute of audio and at the end, with the silence put in', async () => {
  const told: EngineUsage[] = [];
  const subject = await begun({ onUsage: (usage) => told.push(usage) });
  for (let second = 1; second < 65; second += 1) {
    subject.audio.give(1_000);
    await subject.pass(1_000, 500);
  }
  assert.deepEqual(told, [{ service: 'transcribe_medical_streaming', seconds: 60 }]);
  await subject.pass(5_000);
  subject.abort.abort();
  await subject.done;
  assert.deepEqual(told.slice(1), [{ service: 'transcribe_medical_streaming', seconds: 5.1 }]);
});

test('a refused stream costs nothing', async () => {
  const told: EngineUsage[] = [];
  const { engine, service } = engineUnderTest();
  const { audio, done } = readStream(engine, { onUsage: (usage) => told.push(usage) });
  audio.give(500);
  await settle();
  service.stream.listener.onFailure(Object.assign(new Error(), { name: 'AccessDeniedException' }));
  await done;
  assert.deepEqual(told, []);
});
