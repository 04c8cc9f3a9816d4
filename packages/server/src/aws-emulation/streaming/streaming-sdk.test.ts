/** The official SDK, as it is, against the streaming of the emulation. */
import {
  StartMedicalStreamTranscriptionCommand,
  TranscribeStreamingClient,
  TranscribeStreamingServiceException,
  type StartMedicalStreamTranscriptionCommandInput,
} from '@aws-sdk/client-transcribe-streaming';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import { orderFaults, type FaultMoment } from '../faults.ts';
import type { MedicalResult } from './results.ts';
import { ordered, serveStreaming } from './streaming-served.ts';
import {
  dictation,
  dictationFinals,
  emulationOptions,
  finalsOf,
  scriptLengthMs,
  silentChunks,
  spokenScript,
} from './streaming-under-test.ts';

async function serve(t: TestContext, changes: Partial<EmulationOptions> = {}) {
  const { clock, served } = await serveStreaming(t, changes);
  const client = new TranscribeStreamingClient({
    ...served.clientConfiguration,
    logger: { trace() {}, debug() {}, info() {}, warn() {}, error() {} },
  });
  t.after(() => client.destroy());
  return { clock, served, client };
}

function request(
  changes: Partial<StartMedicalStreamTranscriptionCommandInput> = {},
): StartMedicalStreamTranscriptionCommand {
  return new StartMedicalStreamTranscriptionCommand({
    LanguageCode: 'en-US',
    MediaSampleRateHertz: 16_000,
    MediaEncoding: 'pcm',
    Specialty: 'PRIMARYCARE',
    Type: 'DICTATION',
    AudioStream: spoken(scriptLengthMs(dictation)),
    ...changes,
  });
}

async function* spoken(lengthMs: number) {
  for (const AudioChunk of silentChunks(lengthMs)) yield { AudioEvent: { AudioChunk } };
}

/** What the SDK gives, and the error it throws, if it throws one. */
async function hear(
  client: TranscribeStreamingClient,
  command = request(),
  onResult: (result: MedicalResult) => void = () => {},
) {
  const results: MedicalResult[] = [];
  let error: unknown;
  try {
    const { TranscriptResultStream } = await client.send(command);
    for await (const { TranscriptEvent } of TranscriptResultStream ?? [])
      for (const result of TranscriptEvent?.Transcript?.Results ?? []) {
        results.push(result as MedicalResult);
        onResult(result as MedicalResult);
      }
  } catch (thrown) {
    error = thrown;
  }
  return { results, finals: finalsOf(results), error };
}

test('the SDK streams audio and gets churning partials and every final', async (t) => {
  const { client, served } = await serve(t);
  const { results, finals, error } = await hear(client);
  assert.equal(error, undefined);
  assert.deepEqual(finals, dictationFinals);
  assert.ok(results.filter(({ IsPartial }) => IsPartial).length > 50);
  const item = results.at(-1)?.Alternatives[0]?.Items[0];
  assert.deepEqual(item, { StartTime: 2.8, EndTime: 3.08, Type: 'pronunciation', Content: 'Blood' });
  assert.equal(served.liveStreams, 0);
});

test('the answer repeats what was asked for, and names the session', async (t) => {
  const { client } = await serve(t, { vocabularies: ['cardiology-terms'] });
  const asked = {
    MediaSampleRateHertz: 32_000,
    Specialty: 'CARDIOLOGY',
    Type: 'CONVERSATION',
    VocabularyName: 'cardiology-terms',
    ShowSpeakerLabel: true,
    EnableChannelIdentification: true,
    NumberOfChannels: 2,
    ContentIdentificationType: 'PHI',
  } as const;
  const raw: Record<string, string>[] = [];
  client.middlewareStack.add(
    (next) => async (step) => {
      const result = await next(step);
      raw.push((result.response as { headers: Record<string, string> }).headers);
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  const answer = await client.send(request({ ...asked, AudioStream: spoken(100) }));
  assert.match(answer.SessionId ?? '', /^[0-9a-f-]{36}$/u);
  assert.match(answer.RequestId ?? '', /^[0-9a-f-]{36}$/u);
  for (const [field, value] of Object.entries(asked))
    assert.equal(answer[field as keyof typeof asked], value, field);
  // The SDK fills what an answer lacks from the request, so the headers themselves are looked at too.
  const names = Object.keys(raw[0] ?? {}).filter((name) => name.startsWith('x-amzn-transcribe-'));
  assert.equal(names.length, 11);
});

test('speakers, channels and entities come through the SDK', async (t) => {
  const { client } = await serve(t, { findPhi: () => [{ begin: 0, end: 3, category: 'NAME' }] });
  const command = request({
    ShowSpeakerLabel: true,
    EnableChannelIdentification: true,
    NumberOfChannels: 2,
    ContentIdentificationType: 'PHI',
    AudioStream: (async function* () {
      for (const AudioChunk of silentChunks(scriptLengthMs(dictation), 16_000, 2))
        yield { AudioEvent: { AudioChunk } };
    })(),
  });
  const { results } = await hear(client, command);
  for (const channelId of ['ch_0', 'ch_1']) {
    const finals = results.filter(({ ChannelId, IsPartial }) => ChannelId === channelId && !IsPartial);
    assert.deepEqual(finalsOf(finals), dictationFinals);
    assert.equal(finals[0]?.Alternatives[0]?.Entities?.[0]?.Category, 'PHI');
    assert.equal(finals[0]?.Alternatives[0]?.Items[0]?.Speaker, '0');
  }
});

const refusals: readonly (readonly [
  title: string,
  changes: Partial<StartMedicalStreamTranscriptionCommandInput>,
  message: RegExp,
])[] = [
  ['another language', { LanguageCode: 'en-GB' }, /sample rate/u],
  ['a rate of 8 kHz', { MediaSampleRateHertz: 8_000 }, /MediaSampleRateHertz is "8000"/u],
  ['an unknown vocabulary', { VocabularyName: 'nowhere' }, /VocabularyName is "nowhere"/u],
  ['channels without their number', { EnableChannelIdentification: true }, /NumberOfChannels/u],
];
for (const [title, changes, message] of refusals) {
  test(`${title} is refused by HTTP status`, async (t) => {
    const { client } = await serve(t);
    const { error } = await hear(client, request(changes));
    assert.ok(error instanceof TranscribeStreamingServiceException);
    assert.deepEqual([error.name, error.$metadata.httpStatusCode], ['BadRequestException', 400]);
    assert.match(error.message, message);
  });
}

const audioFaults: readonly (readonly [title: string, bytes: number, message: RegExp])[] = [
  ['more than a second of audio', 32_002, /more than one second/u],
  ['an odd number of bytes', 3_201, /even number of bytes/u],
];
for (const [title, bytes, message] of audioFaults) {
  test(`${title} ends the stream with an exception`, async (t) => {
    const { client } = await serve(t);
    const AudioStream = (async function* () {
      yield { AudioEvent: { AudioChunk: Buffer.alloc(bytes) } };
    })();
    const { error } = await hear(client, request({ AudioStream }));
    assert.ok(error instanceof TranscribeStreamingServiceException);
    assert.equal(error.name, 'BadRequestException');
    assert.match(error.message, message);
  });
}

test('15 s of silence, and a session id that is used again', async (t) => {
  const { client, clock } = await serve(t);
  const silent = () => request({ SessionId: '01234567-89ab-4cde-8f01-23456789abcd', AudioStream: never() });
  async function* never() {
    await new Promise(() => {});
    yield { AudioEvent: { AudioChunk: Buffer.alloc(0) } };
  }
  const first = hear(client, silent());
  await clock.waitFor(15_000);
  const second = hear(client, silent());
  const { error: conflict } = await first;
  assert.ok(conflict instanceof TranscribeStreamingServiceException);
  assert.equal(conflict.name, 'ConflictException');
  await clock.waitFor(15_000);
  clock.advance(15_000);
  const { error: timeout } = await second;
  assert.ok(timeout instanceof TranscribeStreamingServiceException);
  assert.equal(timeout.name, 'BadRequestException');
});

test('more streams than are allowed are refused with 429', async (t) => {
  const limits = { ...emulationOptions().limits, concurrentStreams: 1 };
  const { client, served } = await serve(t, { limits });
  const { TranscriptResultStream } = await client.send(request());
  const { error } = await hear(client);
  assert.ok(error instanceof TranscribeStreamingServiceException);
  assert.deepEqual([error.name, error.$metadata.httpStatusCode], ['LimitExceededException', 429]);
  for await (const _ of TranscriptResultStream ?? []);
  assert.equal(served.liveStreams, 0);
  assert.deepEqual((await hear(client)).finals, dictationFinals);
});

const exceptions = [
  ['BadRequestException', 400],
  ['LimitExceededException', 429],
  ['InternalFailureException', 500],
  ['ConflictException', 409],
  ['ServiceUnavailableException', 503],
] as const;
for (const [type, status] of exceptions) {
  for (const moment of [
    { at: 'start' },
    { at: 'partial', count: 5 },
    { at: 'final', count: 1 },
    { at: 'end' },
  ] as const satisfies readonly FaultMoment[]) {
    test(`an ordered ${type} at ${moment.at} is thrown by the SDK`, async (t) => {
      const { client, served } = await serve(t, ordered({ kind: 'exception', type }, moment));
      const { error, finals } = await hear(client);
      assert.ok(error instanceof TranscribeStreamingServiceException, String(error));
      assert.equal(error.name, type);
      if (moment.at === 'start') assert.equal(error.$metadata.httpStatusCode, status);
      if (moment.at !== 'end') assert.equal(finals.length, moment.at === 'final' ? 1 : 0);
      assert.equal(served.liveStreams, 0);
    });
  }
}

for (const kind of ['reset', 'kill', 'clean_end'] as const) {
  for (const moment of [
    { at: 'partial', count: 5 },
    { at: 'final', count: 1 },
  ] as const) {
    test(`a stream with ${kind} at ${moment.at}: what came before is told, and no error of AWS`, async (t) => {
      const { client } = await serve(t, ordered({ kind }, moment));
      const { error, finals } = await hear(client);
      // The SDK hides the others: its loop ends as if all had been said. A reset without an end is Node's own error.
      assert.equal(error instanceof Error ? error.name : error, kind === 'reset' ? 'Error' : undefined);
      const said = moment.at === 'final' ? dictationFinals.slice(0, 1) : [];
      // A connection that is cut may take with it what was on its way.
      assert.deepEqual(finals, kind === 'clean_end' ? said : said.slice(0, finals.length));
      assert.deepEqual((await hear(client)).finals, dictationFinals, 'the next stream is as ever');
    });
  }
}

test('a mute stream says nothing, and is over when the client leaves', async (t) => {
  const { client, served } = await serve(t, ordered({ kind: 'silence' }, { at: 'final', count: 1 }));
  const leave = new AbortController();
  const { TranscriptResultStream } = await client.send(request(), { abortSignal: leave.signal });
  const finals: boolean[] = [];
  for await (const { TranscriptEvent } of TranscriptResultStream ?? []) {
    for (const { IsPartial } of TranscriptEvent?.Transcript?.Results ?? []) {
      if (IsPartial === true) continue;
      finals.push(true);
      // Time for anything that should not come.
      for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      assert.equal(served.liveStreams, 1);
      leave.abort();
    }
  }
  assert.equal(finals.length, 1);
});

test('a slow start comes late, and then all is as ever', async (t) => {
  const { client, clock } = await serve(t, {
    faults: orderFaults([{ type: 'slow_start', delayMs: 7_000 }]),
  });
  const heard = hear(client);
  await clock.waitFor(7_000);
  clock.advance(7_000);
  assert.deepEqual((await heard).finals, dictationFinals);
});

test('a client that stops reading holds up its own stream only, and memory is bounded', async (t) => {
  const script = spokenScript(
    Array.from({ length: 300 }, () => 'no chest pain no shortness of breath no fever today'),
  );
  let takenMs = 0;
  const scripted = createScriptedEngine(script);
  const engine: EmulationOptions['engine'] = {
    capabilities: scripted.capabilities,
    transcribe: (audio, options) =>
      scripted.transcribe(
        (async function* () {
          for await (const frame of audio) {
            takenMs += frame.pcm.length / 32;
            yield frame;
          }
        })(),
        options,
      ),
  };
  const { client } = await serve(t, { engine });
  const leave = new AbortController();
  const AudioStream = spoken(scriptLengthMs(script));
  await client.send(request({ AudioStream }), { abortSignal: leave.signal });
  let before = -1;
  while (takenMs !== before) {
    before = takenMs;
    for (let turn = 0; turn < 500; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  assert.ok(takenMs < scriptLengthMs(script) / 2, `${String(takenMs)} ms were taken`);
  leave.abort();
});
