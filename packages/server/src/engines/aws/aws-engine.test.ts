import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAccountCredentials } from '../../aws-account/credentials.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import type { TranscribeOptions } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { engineUnderTest, keys, readStream } from './engine-under-test.ts';
import { settle } from './fake-medical-service.ts';
import type { ServiceSighting } from './last-seen.ts';

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

test('what is seen is told, with its time', async () => {
  const seen: ServiceSighting[] = [];
  const subject = engineUnderTest({ onSeen: (sighting) => seen.push(sighting) });
  subject.clock.advance(1_000);
  await failWith(subject, 'ServiceUnavailableException');
  subject.clock.advance(1_000);
  await failWith(subject, 'InternalFailureException', true);
  assert.deepEqual(
    seen.map(({ atMs, availability: { state } }) => [atMs, state]),
    [
      [1_000, 'unavailable'],
      [2_000, 'available'],
    ],
  );
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
