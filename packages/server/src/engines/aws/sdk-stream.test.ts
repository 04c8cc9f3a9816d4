/** The official SDK against a server that does nothing but answer: what it hides is seen all the same. */
import assert from 'node:assert/strict';
import { createServer, type ServerHttp2Session, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { crc32 } from 'node:zlib';
import { AccountCredentialsError, createAccountCredentials } from '../../aws-account/credentials.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import { AudioFeed } from './audio-feed.ts';
import { keys } from './engine-under-test.ts';
import type { MedicalStreamRequest, ServiceResult } from './medical-stream.ts';
import { createSdkStreams, type SdkStreamOptions } from './sdk-stream.ts';
import { toEngineError } from './service-errors.ts';

/** One message of the event stream; all headers are strings. */
function message(headers: Readonly<Record<string, string>>, payload: string): Buffer {
  const encoded = Object.entries(headers).map(([name, value]) => {
    const head = Buffer.from([name.length, ...Buffer.from(name), 7, 0, 0]);
    head.writeUInt16BE(Buffer.byteLength(value), head.length - 2);
    return Buffer.concat([head, Buffer.from(value)]);
  });
  const head = Buffer.concat(encoded);
  const body = Buffer.from(payload);
  const prelude = Buffer.alloc(12);
  prelude.writeUInt32BE(16 + head.length + body.length, 0);
  prelude.writeUInt32BE(head.length, 4);
  prelude.writeUInt32BE(crc32(prelude.subarray(0, 8)), 8);
  const whole = Buffer.concat([prelude, head, body]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(whole));
  return Buffer.concat([whole, check]);
}

const event = (results: readonly ServiceResult[]): Buffer =>
  message(
    { ':message-type': 'event', ':event-type': 'TranscriptEvent', ':content-type': 'application/json' },
    JSON.stringify({ Transcript: { Results: results } }),
  );

const exception = (type: string): Buffer =>
  message(
    { ':message-type': 'exception', ':exception-type': type, ':content-type': 'application/json' },
    JSON.stringify({ Message: 'in AWS’s words' }),
  );

interface Service {
  readonly endpoint: string;
  /** The request, once it has come. */
  readonly stream: Promise<ServerHttp2Stream>;
  /** The request's headers. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Resolves when the client has sent its end. */
  readonly clientEnded: Promise<void>;
  readonly receivedBytes: number;
}

async function serve(t: TestContext): Promise<Service> {
  const server = createServer();
  const sessions = new Set<ServerHttp2Session>();
  const arrived = Promise.withResolvers<ServerHttp2Stream>();
  const ended = Promise.withResolvers<void>();
  let headers: Readonly<Record<string, unknown>> = {};
  let receivedBytes = 0;
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => {});
  });
  server.on('stream', (stream, requestHeaders) => {
    headers = requestHeaders;
    stream.on('error', () => {});
    stream.on('data', (bytes: Buffer) => (receivedBytes += bytes.length));
    stream.on('end', () => ended.resolve());
    arrived.resolve(stream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(async () => {
    for (const session of sessions) session.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stream: arrived.promise,
    clientEnded: ended.promise,
    get headers() {
      return headers;
    },
    get receivedBytes() {
      return receivedBytes;
    },
  };
}

const request: MedicalStreamRequest = {
  sampleRateHz: 16_000,
  specialty: 'CARDIOLOGY',
  speechType: 'CONVERSATION',
  speakerLabels: true,
  vocabularyName: 'words-1',
  channels: 2,
};

/** Begins a stream and notes what the listener is told. */
function listen(t: TestContext, endpoint: string, options: Partial<SdkStreamOptions> = {}) {
  const clock = new ManualClock();
  const feed = new AudioFeed({
    clock,
    sampleRateHz: 16_000,
    channels: 2,
    maxSpeed: 1,
    keepAliveAfterMs: 5_000,
    onSent: () => {},
    onChange: () => {},
  });
  const told: string[] = [];
  const waiting: { readonly word: string; readonly resolve: () => void }[] = [];
  const tell = (word: string): void => {
    told.push(word);
    for (const each of waiting) if (each.word === word) each.resolve();
  };
  const over = Promise.withResolvers<void>();
  let failure: unknown;
  const stream = createSdkStreams({
    region: 'us-east-1',
    endpoint,
    credentials: createAccountCredentials({ region: 'us-east-1', clock, given: keys }),
    ...options,
  })(request, feed, {
    onConnected: () => tell('connected'),
    onResults: (results) => {
      tell(`results ${results.length}`);
      return Promise.resolve();
    },
    onEnd: (isWhole) => {
      tell(isWhole ? 'whole end' : 'cut');
      over.resolve();
    },
    onFailure: (error) => {
      tell(`failure ${error instanceof Error ? error.name : typeof error}`);
      failure = error;
      over.resolve();
    },
  });
  t.after(() => {
    feed.stop();
    stream.close();
  });
  const until = (word: string): Promise<void> =>
    told.includes(word) ? Promise.resolve() : new Promise((resolve) => waiting.push({ word, resolve }));
  return {
    feed,
    close: stream.close,
    told,
    until,
    over: over.promise,
    get failure() {
      return failure;
    },
  };
}

test('the request has every field, and a whole answer is told as whole', async (t) => {
  const service = await serve(t);
  const { feed, told, until, over } = listen(t, service.endpoint);
  feed.write(Buffer.alloc(6_400));
  const stream = await service.stream;
  const sent = Object.entries(service.headers).filter(([name]) => name.startsWith('x-amzn-transcribe-'));
  assert.deepEqual(Object.fromEntries(sent), {
    'x-amzn-transcribe-language-code': 'en-US',
    'x-amzn-transcribe-sample-rate': '16000',
    'x-amzn-transcribe-media-encoding': 'pcm',
    'x-amzn-transcribe-vocabulary-name': 'words-1',
    'x-amzn-transcribe-specialty': 'CARDIOLOGY',
    'x-amzn-transcribe-type': 'CONVERSATION',
    'x-amzn-transcribe-show-speaker-label': 'true',
    'x-amzn-transcribe-enable-channel-identification': 'true',
    'x-amzn-transcribe-number-of-channels': '2',
  });
  stream.respond({ ':status': 200, 'content-type': 'application/vnd.amazon.eventstream' });
  await until('connected');
  assert.deepEqual(told, ['connected']);
  stream.write(event([]));
  await until('results 0');
  stream.write(event([{ IsPartial: true }]));
  await until('results 1');
  feed.end();
  await service.clientEnded;
  assert.ok(service.receivedBytes > 6_400);
  stream.end();
  await over;
  assert.deepEqual(told, ['connected', 'results 0', 'results 1', 'whole end']);
});

/** A stream that has been answered with one event, before or after the client's end. */
async function answered(t: TestContext, isClientEnded: boolean) {
  const service = await serve(t);
  const listening = listen(t, service.endpoint);
  listening.feed.write(Buffer.alloc(6_400));
  const stream = await service.stream;
  stream.respond({ ':status': 200 });
  stream.write(event([]));
  await listening.until('results 0');
  if (isClientEnded) {
    listening.feed.end();
    await service.clientEnded;
  }
  return { stream, ...listening };
}

for (const isClientEnded of [false, true]) {
  const when = isClientEnded ? 'after our end' : 'before our end';

  test(`a killed connection ${when} is told as cut or failed, never as whole`, async (t) => {
    const { stream, told, over } = await answered(t, isClientEnded);
    stream.session?.destroy();
    await over;
    assert.equal(told.includes('whole end'), false);
    assert.match(told.at(-1) ?? '', /^(cut|failure)/);
  });

  test(`an exception frame ${when} is the failure`, async (t) => {
    const { stream, told, over } = await answered(t, isClientEnded);
    stream.end(exception('ConflictException'));
    await over;
    assert.equal(told.at(-1), 'failure ConflictException');
  });

  test(`half a message ${when} is a failure`, async (t) => {
    const { stream, told, over } = await answered(t, isClientEnded);
    stream.end(event([]).subarray(0, 40));
    await over;
    assert.match(told.at(-1) ?? '', /^failure/);
  });

  test(`closing ${when} ends the connection and tells nothing more`, async (t) => {
    const { stream, feed, told, close } = await answered(t, isClientEnded);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    feed.stop();
    close();
    await closed;
    assert.deepEqual(told, ['connected', 'results 0']);
  });
}

test('an error as the status of the answer', async (t) => {
  const service = await serve(t);
  const { feed, told, over } = listen(t, service.endpoint);
  feed.write(Buffer.alloc(6_400));
  const stream = await service.stream;
  stream.respond({
    ':status': 429,
    'x-amzn-errortype': 'LimitExceededException',
    'content-type': 'application/json',
  });
  stream.end(JSON.stringify({ Message: 'in AWS’s words' }));
  await over;
  assert.deepEqual(told, ['failure LimitExceededException']);
});

test('nobody listens at the address', async (t) => {
  const listening = listen(t, 'http://127.0.0.1:1');
  await listening.over;
  const context = {
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:1',
    vocabularyName: undefined,
    isWorking: false,
  };
  assert.match(toEngineError(listening.failure, context).message, /^The connection to Amazon Transcribe/);
});

test('without credentials nothing is sent', async (t) => {
  const service = await serve(t);
  const lookUp = () => Promise.reject(new Error('none'));
  const credentials = createAccountCredentials({ region: 'us-east-1', clock: new ManualClock(), lookUp });
  const { told, over } = listen(t, service.endpoint, { credentials });
  await over;
  assert.deepEqual(told, [`failure ${AccountCredentialsError.name}`]);
  assert.deepEqual(service.headers, {});
});

test('closing before the answer ends the request', async (t) => {
  const service = await serve(t);
  const { feed, told, close } = listen(t, service.endpoint);
  feed.write(Buffer.alloc(6_400));
  const incoming = await service.stream;
  const closed = new Promise((resolve) => incoming.once('close', resolve));
  close();
  await closed;
  assert.deepEqual(told, []);
});
