import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAccountCredentials } from '../../aws-account/credentials.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import type { TranscribeOptions } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { engineUnderTest, keys, readStream } from './engine-under-test.ts';
import { settle, spoken } from './fake-medical-service.ts';

test('what the service is asked for', async () => {
  const { engine, service } = engineUnderTest();
  const asked = async (options: Partial<TranscribeOptions>) => {
    const { audio, abort, done } = readStream(engine, options);
    audio.give(100);
    await settle();
    abort.abort();
    await done;
    return service.stream.request;
  };
  assert.deepEqual(await asked({}), {
    sampleRateHz: 16_000,
    specialty: 'PRIMARYCARE',
    speechType: 'DICTATION',
    speakerLabels: false,
    vocabularyName: undefined,
    channels: 1,
  });
  assert.deepEqual(
    await asked({
      specialty: 'CARDIOLOGY',
      speechType: 'CONVERSATION',
      speakerLabels: true,
      vocabularyName: 'cardio.words-2_b',
      channels: 2,
    }),
    {
      sampleRateHz: 16_000,
      specialty: 'CARDIOLOGY',
      speechType: 'CONVERSATION',
      speakerLabels: true,
      vocabularyName: 'cardio.words-2_b',
      channels: 2,
    },
  );
});

const refusals: readonly (readonly [Partial<TranscribeOptions>, field: string, text: RegExp])[] = [
  [{ language: 'en-GB' }, 'language_code', /^language_code: "en-GB" given; .*en-US only/],
  [{ specialty: 'SURGERY' }, 'specialty', /^specialty: "SURGERY" given; use one of PRIMARYCARE/],
  [{ vocabularyName: 'my words' }, 'vocabulary_name', /^vocabulary_name: "my words" given; use 1 to 200/],
  [{ vocabularyName: '' }, 'vocabulary_name', /^vocabulary_name: "" given/],
  [{ vocabularyName: 'x'.repeat(201) }, 'vocabulary_name', /x{57}…" given/],
];

for (const [options, field, text] of refusals) {
  test(`${JSON.stringify(options).slice(0, 60)} is refused before anything is sent`, async () => {
    const { engine, service } = engineUnderTest();
    const { audio, done, state } = readStream(engine, options);
    audio.give(100);
    await done;
    assert.ok(state.error instanceof EngineError);
    assert.equal(state.error.code, 'engine_rejected');
    assert.equal(state.error.field, field);
    assert.equal(state.error.retryable, false);
    assert.match(state.error.message, text);
    assert.equal(service.streams.length, 0);
    assert.deepEqual(await engine.availability(), { state: 'available' });
  });
}

test('without credentials it is unavailable, with the remedy', async () => {
  const clock = new ManualClock();
  const lookUp = () => Promise.reject(new Error('none'));
  const { engine } = engineUnderTest({
    clock,
    credentials: createAccountCredentials({ region: 'us-east-1', clock, lookUp }),
  });
  const availability = await engine.availability();
  assert.equal(availability.state, 'unavailable');
  assert.match(
    availability.state === 'unavailable' ? availability.message : '',
    /AWS_ACCESS_KEY_ID.*AWS_PROFILE/,
  );
});

test('in a region without the service it is unavailable, unless an endpoint is named', async () => {
  const there = await engineUnderTest({ region: 'eu-central-1' }).engine.availability();
  assert.match(there.state === 'unavailable' ? there.message : '', /^AWS_REGION is "eu-central-1"/);
  const elsewhere = engineUnderTest({ region: 'eu-central-1', endpoint: 'http://127.0.0.1:1' });
  assert.deepEqual(await elsewhere.engine.availability(), { state: 'available' });
});

/** A stream that ends with the service's error. */
async function failWith(subject: ReturnType<typeof engineUnderTest>, name: string, isWorking = false) {
  const { audio, done } = readStream(subject.engine);
  audio.give(100);
  await settle();
  if (isWorking) subject.service.stream.greet();
  await settle();
  subject.service.stream.listener.onFailure(Object.assign(new Error(), { name }));
  await done;
}

test('a denied stream counts for a minute', async () => {
  const subject = engineUnderTest();
  await failWith(subject, 'AccessDeniedException');
  const denied = await subject.engine.availability();
  assert.match(denied.state === 'unavailable' ? denied.message : '', /IAM action/);
  subject.clock.advance(59_999);
  assert.equal((await subject.engine.availability()).state, 'unavailable');
  subject.clock.advance(1);
  assert.equal((await subject.engine.availability()).state, 'available');
});

test('a full account counts until a stream works', async () => {
  const subject = engineUnderTest();
  await failWith(subject, 'LimitExceededException');
  subject.clock.advance(10_000);
  const full = await subject.engine.availability();
  assert.equal(full.state === 'at_capacity' && full.retryAfterMs, 50_000);
  const { audio, abort, done } = readStream(subject.engine);
  audio.give(100);
  await settle();
  subject.service.stream.greet();
  await settle();
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
  abort.abort();
  await done;
});

test('a full account has room again when a stream of ours is over', async () => {
  const subject = engineUnderTest();
  const { audio, abort, done } = readStream(subject.engine);
  audio.give(100);
  await settle();
  subject.service.stream.greet();
  await settle();
  await failWith(subject, 'LimitExceededException');
  assert.equal((await subject.engine.availability()).state, 'at_capacity');
  abort.abort();
  await done;
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
});

test('a stream that breaks on its way says nothing of the next; one that cannot begin does', async () => {
  const subject = engineUnderTest();
  await failWith(subject, 'ServiceUnavailableException', true);
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
  await failWith(subject, 'InternalFailureException');
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
  await failWith(subject, 'TimeoutError');
  assert.equal((await subject.engine.availability()).state, 'unavailable');
});

/** A stream that has had its first event. */
async function workingStream({ engine, service }: ReturnType<typeof engineUnderTest>) {
  const reading = readStream(engine);
  reading.audio.give(100);
  await settle();
  const { stream } = service;
  stream.greet();
  await settle();
  const end = async (): Promise<void> => {
    reading.abort.abort();
    await reading.done;
  };
  return { stream, end };
}

/** A probe that finds what the test says, and counts. */
function network() {
  const state: { problem: string | undefined; probes: number } = { problem: undefined, probes: 0 };
  const probe = () => {
    state.probes += 1;
    return Promise.resolve(state.problem);
  };
  return { state, probe };
}

test('without a stream the probe decides; after a failure it is asked again in five seconds', async () => {
  const { state, probe } = network();
  const subject = engineUnderTest({ probe });
  state.problem = 'no network: plug it in';
  assert.deepEqual(await subject.engine.availability(), { state: 'unavailable', message: state.problem });
  state.problem = undefined;
  subject.clock.advance(4_999);
  assert.equal((await subject.engine.availability()).state, 'unavailable');
  subject.clock.advance(1);
  assert.equal((await subject.engine.availability()).state, 'available');
  assert.equal(state.probes, 2);
  await subject.engine.close();
  assert.match(JSON.stringify(await subject.engine.availability()), /closed/);
});

test('the probe does not overrule what a stream has just shown', async () => {
  const { state, probe } = network();
  const subject = engineUnderTest({ probe });
  state.problem = 'no network';
  const { stream, end } = await workingStream(subject);
  // It works for long, and speaks once more before its end.
  await subject.pass(300_000, 1_000);
  stream.say(spoken(false, 200, 900, [['Denies', 200, 900]]));
  await settle();
  await end();
  subject.clock.advance(59_999);
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
  assert.equal(state.probes, 0);
  subject.clock.advance(1);
  assert.deepEqual(await subject.engine.availability(), { state: 'unavailable', message: 'no network' });
});

test('one connection that fails beside a stream that works spoils nothing, also while nobody speaks', async () => {
  const { state, probe } = network();
  const subject = engineUnderTest({ probe });
  state.problem = 'no network';
  const { end } = await workingStream(subject);
  for (const name of ['TimeoutError', 'ENOTFOUND', 'ServiceUnavailableException']) {
    await failWith(subject, name);
    assert.deepEqual(await subject.engine.availability(), { state: 'available' }, name);
  }
  await subject.pass(120_000, 1_000);
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
  assert.equal(state.probes, 0);
  await end();
  await failWith(subject, 'TimeoutError');
  assert.equal((await subject.engine.availability()).state, 'unavailable');
});

test('a refusal counts also while an older stream works and speaks', async () => {
  const subject = engineUnderTest();
  const { stream, end } = await workingStream(subject);
  await failWith(subject, 'AccessDeniedException');
  stream.say(spoken(true, 200, 900, [['denies', 200, 900]]));
  await settle();
  const denied = await subject.engine.availability();
  assert.match(denied.state === 'unavailable' ? denied.message : '', /IAM action/);
  await end();
});

test('a stream that hears a minute of sound and says nothing is mute, and says nothing of the service', async () => {
  const subject = engineUnderTest();
  const reading = readStream(subject.engine);
  reading.audio.give(1_000, 2_000);
  await settle();
  subject.service.stream.greet();
  for (let second = 0; second < 60; second += 1) {
    reading.audio.give(1_000, 2_000);
    await subject.pass(1_000, 500);
  }
  await reading.done;
  assert.ok(reading.state.error instanceof EngineError);
  assert.equal(reading.state.error.code, 'engine_mute');
  assert.equal(reading.state.error.retryable, true);
  assert.deepEqual(await subject.engine.availability(), { state: 'available' });
});

test('refused keys are looked up again for the next stream', async () => {
  let lookUps = 0;
  const lookUp = () => {
    lookUps += 1;
    return Promise.resolve(keys);
  };
  const clock = new ManualClock();
  const credentials = createAccountCredentials({ region: 'us-east-1', clock, lookUp });
  const subject = engineUnderTest({ clock, credentials });
  await subject.engine.availability();
  await failWith(subject, 'AccessDeniedException');
  await subject.engine.availability();
  assert.equal(lookUps, 1);
  await failWith(subject, 'UnrecognizedClientException');
  await subject.engine.availability();
  assert.equal(lookUps, 2);
});
