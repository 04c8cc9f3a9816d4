import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FrameQueue } from '../../audio/frame-queue.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import { withFaults } from '../../engines/scripted/faulty-engine.ts';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import { EngineError, type AudioFrame } from '../../engines/speech-engine.ts';
import { awsLimits, type EmulationOptions } from '../emulation-options.ts';
import { transcribeMedicalStream } from './medical-stream.ts';
import type { TranscriptEvent } from './results.ts';
import type { StreamParameters } from './stream-parameters.ts';
import {
  awsError,
  dictation,
  dictationFinals,
  emulationOptions,
  finalsOf,
  resultsOf,
  scriptLengthMs,
  silentChunks,
  spokenScript,
  streamParameters,
} from './streaming-under-test.ts';

interface StreamUnderTest {
  readonly audio: AsyncIterable<Buffer>;
  readonly options?: EmulationOptions;
  readonly parameters?: StreamParameters;
  readonly streamNumber?: number;
  readonly signal?: AbortSignal;
}

function open({
  audio,
  options = emulationOptions(),
  parameters = streamParameters(),
  streamNumber = 0,
  signal = new AbortController().signal,
}: StreamUnderTest): AsyncGenerator<TranscriptEvent> {
  return transcribeMedicalStream({ audio, options, parameters, streamNumber, signal });
}

async function* inTurn(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks;
}

async function allEvents(stream: StreamUnderTest): Promise<TranscriptEvent[]> {
  const events: TranscriptEvent[] = [];
  for await (const event of open(stream)) events.push(event);
  return events;
}

const dictationMs = scriptLengthMs(dictation);

test('an empty event at once, churning partials, each final as it was said, the end', async () => {
  const events = await allEvents({ audio: inTurn(silentChunks(dictationMs)) });
  assert.deepEqual(events[0], { Transcript: { Results: [] } });
  const results = resultsOf(events);
  assert.deepEqual(finalsOf(results), dictationFinals);

  // 12 words in 4.4 s of speech and pauses: the engine itself gives 12 partials.
  const partials = results.filter(({ IsPartial }) => IsPartial);
  assert.ok(partials.length > 50 && partials.length < 100, String(partials.length));
  const firstFinal = results.findIndex(({ IsPartial }) => !IsPartial);
  assert.equal(new Set(results.slice(0, firstFinal + 1).map(({ ResultId }) => ResultId)).size, 1);
  assert.equal(new Set(results.map(({ ResultId }) => ResultId)).size, 2);
  assert.deepEqual(
    results.filter(({ IsPartial }) => !IsPartial).map(({ StartTime, EndTime }) => [StartTime, EndTime]),
    [
      [0, 2.38],
      [2.8, 3.98],
    ],
  );
});

test('however the audio is cut, the events are the same; another stream of the emulation churns otherwise', async () => {
  const bytes = Buffer.concat([...silentChunks(dictationMs)]);
  function* cut(size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const whole = await allEvents({ audio: inTurn(cut(3_200)) });
  assert.deepEqual(await allEvents({ audio: inTurn(cut(1_002)) }), whole);
  assert.deepEqual(await allEvents({ audio: inTurn(cut(32_000)) }), whole);
  const other = await allEvents({ audio: inTurn(cut(3_200)), streamNumber: 1 });
  assert.notDeepEqual(other, whole);
  assert.deepEqual(finalsOf(resultsOf(other)), dictationFinals);
});

test('an empty audio event ends the audio, whatever comes after it', async () => {
  const audio = inTurn([...silentChunks(2_500), Buffer.alloc(0), ...silentChunks(5_000)]);
  assert.deepEqual(finalsOf(resultsOf(await allEvents({ audio }))), [
    'The patient reports chest pain since this morning.',
  ]);
});

test('no audio at all: the empty event and the end', async () => {
  assert.equal((await allEvents({ audio: inTurn([]) })).length, 1);
});

test('audio of 48 kHz comes to the engine at its own rate', async () => {
  const events = await allEvents({
    audio: inTurn(silentChunks(dictationMs, 48_000)),
    parameters: streamParameters({ 'sample-rate': '48000' }),
  });
  assert.deepEqual(finalsOf(resultsOf(events)), dictationFinals);
});

for (const [encoding, file] of [
  ['flac', 'rising-tone-44k1-stereo.flac'],
  ['ogg-opus', 'rising-tone-48k-mono.opus'],
] as const) {
  test(`${encoding} is decoded on its way to the engine`, async () => {
    const bytes = readFileSync(new URL(`../../../../../test-data/audio/${file}`, import.meta.url));
    const chunks = Array.from({ length: Math.ceil(bytes.length / 1_000) }, (_, index) =>
      bytes.subarray(index * 1_000, (index + 1) * 1_000),
    );
    const engine = createScriptedEngine(spokenScript(['a tone that rises']));
    const events = await allEvents({
      audio: inTurn(chunks),
      options: emulationOptions({ engine }),
      parameters: streamParameters({ 'media-encoding': encoding }),
    });
    // The files are less than two seconds long: the words of the first 1.2 s have been heard, and no more.
    assert.deepEqual(finalsOf(resultsOf(events)), ['A tone that rises.']);
  });
}

test('two channels are heard apart: each by a stream of the engine', async () => {
  const heard: Buffer[][] = [];
  const scripted = createScriptedEngine(dictation);
  const engine: EmulationOptions['engine'] = {
    capabilities: scripted.capabilities,
    transcribe: (audio, options) => {
      const frames: Buffer[] = [];
      heard.push(frames);
      async function* listened(): AsyncGenerator<AudioFrame> {
        for await (const frame of audio) {
          frames.push(frame.pcm);
          yield frame;
        }
      }
      return scripted.transcribe(listened(), options);
    },
  };
  const chunk = Buffer.alloc(6_400);
  for (let at = 0; at < chunk.length; at += 4) {
    chunk.writeInt16LE(11, at);
    chunk.writeInt16LE(-22, at + 2);
  }
  const events = await allEvents({
    audio: inTurn(Array.from({ length: dictationMs / 100 }, () => chunk)),
    options: emulationOptions({ engine }),
    parameters: streamParameters({ 'enable-channel-identification': 'true', 'number-of-channels': '2' }),
  });
  const results = resultsOf(events);
  for (const channelId of ['ch_0', 'ch_1'])
    assert.deepEqual(finalsOf(results.filter(({ ChannelId }) => ChannelId === channelId)), dictationFinals);
  assert.equal(results.filter(({ ChannelId }) => ChannelId === undefined).length, 0);
  const samples = heard.map(
    (frames) => new Set(new Int16Array(Uint8Array.from(Buffer.concat(frames)).buffer)),
  );
  assert.deepEqual(samples, [new Set([11]), new Set([-22])]);
});

test('speakers and PHI are told when asked for, on finals only', async () => {
  const options = emulationOptions({
    findPhi: (text) => [{ begin: 0, end: text.indexOf(' '), category: 'NAME' }],
  });
  const asked = streamParameters({ 'show-speaker-label': 'true', 'content-identification-type': 'PHI' });
  const results = resultsOf(
    await allEvents({ audio: inTurn(silentChunks(dictationMs)), options, parameters: asked }),
  );
  for (const { IsPartial, Alternatives } of results) {
    assert.equal(Alternatives[0]?.Entities?.length, IsPartial ? undefined : 1);
    assert.equal(Alternatives[0]?.Items[0]?.Speaker, IsPartial ? undefined : '0');
  }
  const unasked = resultsOf(await allEvents({ audio: inTurn(silentChunks(dictationMs)), options }));
  assert.ok(unasked.every(({ Alternatives }) => Alternatives[0]?.Entities === undefined));
});

test('what the request asks for reaches an engine that can do it', async () => {
  const told: unknown[] = [];
  const scripted = createScriptedEngine([]);
  const capabilities = { ...scripted.capabilities, speakerLabels: true, namedVocabulary: true };
  const engine: EmulationOptions['engine'] = {
    capabilities,
    transcribe: (audio, { signal, ...rest }) => {
      told.push(rest);
      return scripted.transcribe(audio, { signal, ...rest });
    },
  };
  await allEvents({
    audio: inTurn([]),
    options: emulationOptions({ engine }),
    parameters: streamParameters({ 'show-speaker-label': 'true', 'vocabulary-name': 'cardiology-terms' }),
  });
  assert.deepEqual(told, [
    {
      language: 'en-US',
      specialty: 'PRIMARYCARE',
      speechType: 'DICTATION',
      speakerLabels: true,
      vocabularyName: 'cardiology-terms',
    },
  ]);
});

test('15 s without an audio event end the stream, and audio puts the limit off', async () => {
  const clock = new ManualClock();
  const queue = new FrameQueue();
  const events = open({ audio: queue, options: emulationOptions({ clock }) });
  await events.next();
  const next = events.next();
  await clock.waitFor(15_000);
  clock.advance(14_999);
  // The next deadline is set when the engine has taken this and waits again.
  const isWaitingAgain = nextTimer(clock);
  queue.push(Buffer.alloc(3_200));
  await isWaitingAgain;
  clock.advance(14_999);
  clock.advance(1);
  await assert.rejects(next, awsError('BadRequestException', /No audio came for 15 seconds/u));
});

test('a stream ends after 4 hours, though audio comes all the time', async () => {
  const clock = new ManualClock();
  const options = emulationOptions({ clock, engine: createScriptedEngine([]) });
  const queue = new FrameQueue();
  const events = open({ audio: queue, options });
  await events.next();
  const next = events.next();
  await clock.waitFor(awsLimits.maxSilenceMs);
  for (let elapsedMs = 0; elapsedMs < awsLimits.maxStreamMs; elapsedMs += 10_000) {
    const isWaitingAgain = nextTimer(clock);
    queue.push(Buffer.alloc(3_200));
    await isWaitingAgain;
    clock.advance(10_000);
  }
  // A stream without an end would be waited for without an end.
  const outcome = await outcomeAfterAll(next);
  assert.ok(awsError('LimitExceededException', /14400 seconds/u)(outcome), String(outcome));
});

/** What a promise was rejected with, or `still open`, once everything has happened that needs no clock. */
async function outcomeAfterAll(promise: Promise<unknown>): Promise<unknown> {
  let outcome: unknown = 'still open';
  promise.then(
    () => (outcome = 'resolved'),
    (error: unknown) => (outcome = error),
  );
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return outcome;
}

/** Resolves when somebody sets the next timer. */
function nextTimer(clock: ManualClock): Promise<void> {
  const set = clock.after.bind(clock);
  return new Promise((resolve) => {
    clock.after = (ms, callback) => {
      clock.after = set;
      resolve();
      return set(ms, callback);
    };
  });
}

const badAudio: readonly (readonly [
  title: string,
  chunk: Buffer,
  message: RegExp,
  fields?: Record<string, string>,
])[] = [
  ['more than a second of audio', Buffer.alloc(32_002), /32002 bytes, more than one second/u],
  ['an odd number of bytes', Buffer.alloc(3_201), /ends within a sample/u],
  ['no FLAC', Buffer.alloc(3_200), /declared as flac/u, { 'media-encoding': 'flac' }],
  ['no Ogg', Buffer.alloc(3_201), /declared as ogg-opus/u, { 'media-encoding': 'ogg-opus' }],
];
for (const [title, chunk, message, fields] of badAudio) {
  test(`an audio event with ${title} is refused`, async () => {
    const audio = inTurn([chunk]);
    await assert.rejects(
      allEvents({ audio, parameters: streamParameters(fields) }),
      awsError('BadRequestException', message),
    );
  });
}

test('a second of two channels is a second', async () => {
  const parameters = streamParameters({ 'enable-channel-identification': 'true', 'number-of-channels': '2' });
  assert.equal((await allEvents({ audio: inTurn([Buffer.alloc(64_000)]), parameters })).length > 1, true);
  await assert.rejects(
    allEvents({ audio: inTurn([Buffer.alloc(64_004)]), parameters }),
    awsError('BadRequestException', /more than one second/u),
  );
});

const engineFailures = [
  ['engine_at_capacity', 'LimitExceededException'],
  ['engine_unavailable', 'ServiceUnavailableException'],
  ['engine_rejected', 'BadRequestException'],
  ['engine_failed', 'InternalFailureException'],
] as const;
for (const [code, type] of engineFailures) {
  test(`${code} is ${type} to the client, after what was said before`, async () => {
    const failures: unknown[] = [];
    const error = new EngineError(code, 'words of ours', { retryable: true });
    const engine = withFaults(createScriptedEngine(dictation), [{ kind: 'fail', afterMs: 3_000, error }]);
    const options = emulationOptions({ engine, onFailure: (_, failure) => failures.push(failure) });
    const events: TranscriptEvent[] = [];
    const stream = async () => {
      for await (const event of open({ audio: inTurn(silentChunks(dictationMs)), options }))
        events.push(event);
    };
    await assert.rejects(stream, awsError(type, /^(?!.*words of ours)/u));
    assert.deepEqual(finalsOf(resultsOf(events)), dictationFinals.slice(0, 1));
    assert.deepEqual(failures, code === 'engine_failed' || code === 'engine_unavailable' ? [error] : []);
  });
}

test('an engine that ends before the audio does is a failure, not an end', async () => {
  const engine = withFaults(createScriptedEngine(dictation), [{ kind: 'end', afterMs: 1_000 }]);
  const failures: unknown[] = [];
  const options = emulationOptions({ engine, onFailure: (_, failure) => failures.push(failure) });
  // The engine under the fault takes its own end; the channel's audio goes on.
  await assert.rejects(
    allEvents({ audio: inTurn(silentChunks(dictationMs)), options }),
    awsError('InternalFailureException', /ended before the audio/u),
  );
  assert.equal(failures.length, 1);
});

test('the abort ends the events, the engine and the reading of the audio', async () => {
  const stop = new AbortController();
  let isEngineStopped = false;
  const scripted = createScriptedEngine(dictation);
  const engine: EmulationOptions['engine'] = {
    capabilities: scripted.capabilities,
    async *transcribe(audio, options) {
      yield* scripted.transcribe(audio, options);
      isEngineStopped = options.signal.aborted;
    },
  };
  const queue = new FrameQueue();
  const events = open({ audio: queue, options: emulationOptions({ engine }), signal: stop.signal });
  await events.next();
  const next = events.next();
  queue.push(Buffer.alloc(3_200));
  stop.abort();
  assert.deepEqual(await next, { done: true, value: undefined });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(isEngineStopped, true);
  queue.push(Buffer.alloc(3_200));
  assert.equal(queue.queuedBytes, 0);
});

test('nobody takes events: no more than a few seconds of audio are taken', async () => {
  let takenChunks = 0;
  async function* counted() {
    for (const chunk of silentChunks(600_000)) {
      takenChunks += 1;
      yield chunk;
    }
  }
  const minute = spokenScript(Array.from({ length: 200 }, () => 'no pain no fever today'));
  const events = open({
    audio: counted(),
    options: emulationOptions({ engine: createScriptedEngine(minute) }),
  });
  await events.next();
  await events.next();
  for (let turn = 0; turn < 2_000; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(takenChunks < 60, `${String(takenChunks)} chunks of 100 ms`);
  await events.return(undefined);
});

test('finals are not dropped for a slow client', async () => {
  const script = spokenScript(
    Array.from({ length: 100 }, (_, index) => `number ${String(index)}`),
    40,
    20,
  );
  const options = emulationOptions({ engine: createScriptedEngine(script) });
  const results = [];
  for await (const event of open({ audio: inTurn(silentChunks(scriptLengthMs(script))), options })) {
    results.push(...resultsOf([event]));
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  assert.deepEqual(
    finalsOf(results),
    Array.from({ length: 100 }, (_, index) => `Number ${String(index)}.`),
  );
});
