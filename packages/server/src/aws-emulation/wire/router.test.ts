import {
  ComprehendMedicalClient,
  DetectPHICommand,
  InferRxNormCommand,
} from '@aws-sdk/client-comprehendmedical';
import { GetObjectCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  StartMedicalStreamTranscriptionCommand,
  TranscribeStreamingClient,
} from '@aws-sdk/client-transcribe-streaming';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { WebSocket } from 'ws';
import { ManualClock } from '../../clock/manual-clock.ts';
import { AwsError } from './aws-error.ts';
import { HangUp, type JsonService } from './json-service.ts';
import { Listener } from './listener.ts';
import { Router, type Backends } from './router.ts';
import { createSdkSigner } from './sdk-parts.ts';
import { SignatureVerifier } from './signature-v4.ts';
import type { RequestHead, SignedIdentity } from './signed-request.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-tests' };

/** Says back what it was told; some operations go wrong. */
const echoService: JsonService = {
  targetPrefix: 'ComprehendMedical_20181030',
  signingName: 'comprehendmedical',
  async call(operation, input) {
    if (operation === 'InferRxNorm') throw new AwsError('TooManyRequestsException', 429, 'Slow down.');
    if (operation === 'InferICD10CM') throw new HangUp();
    if (operation === 'InferSNOMEDCT') throw new TypeError('the patient said so');
    const { Text } = input as { Text: string };
    return { Entities: [{ Id: 0, Text, Score: 1 }], ModelVersion: operation };
  },
};

const ignore = (): void => undefined;
/** The SDK would write to the console that it does not try a stream again. */
const logger = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };

interface Served {
  readonly heads: RequestHead[];
  readonly identities: SignedIdentity[];
  readonly failures: string[];
}

async function serve(t: TestContext, change: Partial<Backends> = {}) {
  const served: Served = { heads: [], identities: [], failures: [] };
  const clock = new ManualClock();
  clock.advance(Date.now());
  const router = new Router({
    backends: {
      services: [echoService],
      serveObject: async (_request, response, head, identity) => {
        served.heads.push(head);
        served.identities.push(identity);
        response.writeHead(200, { 'content-type': 'application/xml' });
        response.end('<ListAllMyBucketsResult><Buckets></Buckets></ListAllMyBucketsResult>');
      },
      serveHttp2Stream: (stream, head, identity) => {
        served.heads.push(head);
        served.identities.push(identity);
        stream.respond({ ':status': 200, 'content-type': 'application/vnd.amazon.eventstream' });
        stream.resume();
        stream.end();
      },
      serveWebSocketStream: (socket, head) => {
        served.heads.push(head);
        socket.send('served', () => socket.close());
      },
      ...change,
    },
    verifier: new SignatureVerifier([credentials], clock),
    clock,
    onFailure: (name) => served.failures.push(name),
  });
  const listener = new Listener(router, clock);
  const port = await listener.listen({ host: '127.0.0.1', port: 0 });
  t.after(() => listener.close());
  const configuration = {
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials,
    maxAttempts: 1,
    logger,
  };
  return { served, clock, port, configuration };
}

/** Name and HTTP status of what the SDK throws. */
async function failureOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const { name, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return `${name} ${$metadata?.httpStatusCode}`;
  }
  assert.fail('the call succeeded');
}

const wrongSecret = { ...credentials, secretAccessKey: 'another-secret' };
const unknownKey = { ...credentials, accessKeyId: 'AKIDNOBODY' };

function startStream() {
  return new StartMedicalStreamTranscriptionCommand({
    LanguageCode: 'en-US',
    MediaSampleRateHertz: 16_000,
    MediaEncoding: 'pcm',
    Specialty: 'PRIMARYCARE',
    Type: 'DICTATION',
    AudioStream: (async function* () {
      for (let sent = 0; sent < 50; sent += 1) yield { AudioEvent: { AudioChunk: Buffer.alloc(3200) } };
    })(),
  });
}

async function presign(port: number, choices: { atMs: number; expiresIn?: number; secret?: string }) {
  const host = `127.0.0.1:${port}`;
  const signer = createSdkSigner(
    { ...credentials, secretAccessKey: choices.secret ?? credentials.secretAccessKey },
    'transcribe',
  );
  const { path, query = {} } = await signer.presign(
    {
      method: 'GET',
      protocol: 'ws:',
      hostname: '127.0.0.1',
      path: '/medical-stream-transcription-websocket',
      query: { 'language-code': 'en-US', 'sample-rate': '16000', 'media-encoding': 'pcm' },
      headers: { host },
      body: '',
    },
    { signingDate: new Date(choices.atMs), expiresIn: choices.expiresIn ?? 300 },
  );
  return `ws://${host}${path}?${new URLSearchParams(query as Record<string, string>).toString()}`;
}

/** The refusal of an upgrade. */
async function refusalOf(url: string): Promise<{ status: number; type: unknown; message: unknown }> {
  const socket = new WebSocket(url);
  const [request, response] = await once(socket, 'unexpected-response');
  const body = JSON.parse(await text(response)) as { Message?: unknown };
  request.destroy();
  return { status: response.statusCode, type: response.headers['x-amzn-errortype'], message: body.Message };
}

test('the SDK calls a JSON service, with and without a session token', async (t) => {
  const { configuration } = await serve(t);
  const client = new ComprehendMedicalClient(configuration);
  t.after(() => client.destroy());
  const words = 'BP 120/80, naïve 🫀';
  const { Entities, ModelVersion } = await client.send(new DetectPHICommand({ Text: words }));
  assert.equal(Entities?.[0]?.Text, words);
  assert.equal(ModelVersion, 'DetectPHI');
  const withToken = new ComprehendMedicalClient({
    ...configuration,
    credentials: { ...credentials, sessionToken: 'a+session/token==' },
  });
  t.after(() => withToken.destroy());
  assert.ok((await withToken.send(new DetectPHICommand({ Text: words }))).Entities);
});

test("a service's error reaches the SDK as its modelled exception", async (t) => {
  const { configuration } = await serve(t);
  const client = new ComprehendMedicalClient(configuration);
  t.after(() => client.destroy());
  const error = await client.send(new InferRxNormCommand({ Text: 'a' })).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof Error);
  assert.equal(error.name, 'TooManyRequestsException');
  assert.equal(error.message, 'Slow down.');
});

test('the SDK sees its own mistakes by their names: JSON services', async (t) => {
  const { configuration } = await serve(t);
  const failure = (own: object) => {
    const client = new ComprehendMedicalClient({ ...configuration, ...own });
    t.after(() => client.destroy());
    return failureOf(client.send(new DetectPHICommand({ Text: 'a' })));
  };
  assert.equal(await failure({ credentials: wrongSecret }), 'InvalidSignatureException 400');
  assert.equal(await failure({ credentials: unknownKey }), 'UnrecognizedClientException 400');
  assert.equal(await failure({ systemClockOffset: 16 * 60_000 }), 'InvalidSignatureException 400');
});

test("the SDK follows the emulation's clock and succeeds at the second attempt", async (t) => {
  const { clock, configuration } = await serve(t);
  clock.advance(3_600_000);
  const client = new ComprehendMedicalClient({ ...configuration, maxAttempts: 2 });
  t.after(() => client.destroy());
  const { $metadata } = await client.send(new DetectPHICommand({ Text: 'a' }));
  assert.equal($metadata.attempts, 2);
});

test('the SDK sees its own mistakes by their names: streams', async (t) => {
  const { configuration, served } = await serve(t);
  const failure = (own: object) => {
    const client = new TranscribeStreamingClient({ ...configuration, ...own });
    t.after(() => client.destroy());
    return failureOf(client.send(startStream()));
  };
  assert.equal(await failure({ credentials: wrongSecret }), 'InvalidSignatureException 403');
  assert.equal(await failure({ credentials: unknownKey }), 'UnrecognizedClientException 403');
  assert.equal(await failure({ systemClockOffset: -16 * 60_000 }), 'InvalidSignatureException 403');
  assert.deepEqual(served.identities, []);
});

test('a well signed stream is handed on with what its signature proved', async (t) => {
  const { configuration, served } = await serve(t);
  const client = new TranscribeStreamingClient(configuration);
  t.after(() => client.destroy());
  await client.send(startStream());
  const [identity] = served.identities;
  assert.equal(identity?.accessKeyId, credentials.accessKeyId);
  assert.match(identity.signature, /^[0-9a-f]{64}$/);
  assert.equal(served.heads[0]?.headers['x-amzn-transcribe-specialty'], 'PRIMARYCARE');
});

test("objects go to their service, and refusals come in S3's own words", async (t) => {
  const { configuration, served } = await serve(t);
  const objects = (own: object = {}) => {
    const client = new S3Client({ ...configuration, forcePathStyle: true, ...own });
    t.after(() => client.destroy());
    return client;
  };
  await objects().send(new ListBucketsCommand({}));
  await objects().send(new PutObjectCommand({ Bucket: 'bucket', Key: "a b/ü+(')*!~&=?.wav", Body: 'RIFF' }));
  assert.deepEqual(
    served.identities.map(({ service }) => service),
    ['s3', 's3'],
  );
  assert.equal(
    await failureOf(objects({ credentials: wrongSecret }).send(new ListBucketsCommand({}))),
    'SignatureDoesNotMatch 403',
  );
  const large = new PutObjectCommand({ Bucket: 'bucket', Key: 'k', Body: Buffer.alloc(8 * 1024 * 1024) });
  assert.equal(await failureOf(objects({ credentials: unknownKey }).send(large)), 'InvalidAccessKeyId 403');
  const skewed = objects({ systemClockOffset: 16 * 60_000 });
  assert.equal(
    await failureOf(skewed.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'k' }))),
    'RequestTimeTooSkewed 403',
  );
});

test('a presigned WebSocket is upgraded, and refused with an answer', async (t) => {
  const { clock, port, served } = await serve(t);
  const atMs = clock.now();
  const socket = new WebSocket(await presign(port, { atMs }));
  const [message] = await once(socket, 'message');
  assert.equal(String(message), 'served');
  await once(socket, 'close');
  assert.match(served.heads[0]?.rawQuery ?? '', /sample-rate=16000/);

  const late = await refusalOf(await presign(port, { atMs: atMs - 301_000 }));
  assert.deepEqual([late.status, late.type], [403, 'InvalidSignatureException']);
  assert.match(String(late.message), /Presign a new one/);
  const long = await refusalOf(await presign(port, { atMs, expiresIn: 301 }));
  assert.deepEqual([long.status, long.type], [400, 'IncompleteSignatureException']);
  const forged = await refusalOf(await presign(port, { atMs, secret: 'another-secret' }));
  assert.deepEqual([forged.status, forged.type], [403, 'InvalidSignatureException']);
  const bare = await refusalOf(
    `ws://127.0.0.1:${port}/medical-stream-transcription-websocket?sample-rate=16000`,
  );
  assert.deepEqual([bare.status, bare.type], [403, 'MissingAuthenticationTokenException']);
  const elsewhere = await refusalOf(`ws://127.0.0.1:${port}/elsewhere`);
  assert.deepEqual([elsewhere.status, elsewhere.type], [404, 'UnknownOperationException']);
});

/** A signed call as any HTTP client can send it. */
async function post(port: number, target: string, body: string, atMs: number, sentBody = body) {
  const request = {
    method: 'POST',
    path: '/',
    headers: { host: `127.0.0.1:${port}`, 'x-amz-target': target },
    body,
  };
  const { headers } = await createSdkSigner(credentials, 'comprehendmedical').sign(request, {
    signingDate: new Date(atMs),
  });
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { ...headers },
    body: sentBody,
  });
  const content = (await response.json()) as Record<string, unknown>;
  return { status: response.status, headers: response.headers, content };
}

test('a body that was changed after signing is refused', async (t) => {
  const { clock, port } = await serve(t);
  const target = 'ComprehendMedical_20181030.DetectPHI';
  const tampered = await post(port, target, '{"Text":"a"}', clock.now(), '{"Text":"b"}');
  assert.deepEqual([tampered.status, tampered.content['__type']], [400, 'InvalidSignatureException']);
});

test('what is no call is refused', async (t) => {
  const { clock, port, served } = await serve(t);
  const atMs = clock.now();
  const prefix = 'ComprehendMedical_20181030';
  const damaged = await post(port, `${prefix}.DetectPHI`, '{"Text":"Mr Smith', atMs);
  assert.deepEqual([damaged.status, damaged.content['__type']], [400, 'SerializationException']);
  assert.ok(!JSON.stringify(damaged.content).includes('Smith'));
  const unknown = await post(port, 'Other_20200101.Call', '{}', atMs);
  assert.deepEqual([unknown.status, unknown.content['__type']], [400, 'UnknownOperationException']);
  const large = await post(port, `${prefix}.DetectPHI`, ' '.repeat(256 * 1024 + 1), atMs);
  assert.deepEqual([large.status, large.content['__type']], [413, 'RequestEntityTooLargeException']);
  const fitting = await post(port, `${prefix}.DetectPHI`, '{}'.padEnd(256 * 1024), atMs);
  assert.equal(fitting.status, 200);
  assert.equal(fitting.headers.get('content-type'), 'application/x-amz-json-1.1');
  assert.ok(fitting.headers.get('x-amzn-requestid'));
  const nothing = await fetch(`http://127.0.0.1:${port}/nothing`);
  assert.equal(nothing.status, 404);
  assert.equal(nothing.headers.get('x-amzn-errortype'), 'UnknownOperationException');
  assert.deepEqual(served.failures, []);
});

test('a fault of ours is reported, and told without its words', async (t) => {
  const { clock, port, served } = await serve(t);
  const failed = await post(port, 'ComprehendMedical_20181030.InferSNOMEDCT', '{}', clock.now());
  assert.deepEqual([failed.status, failed.content['__type']], [500, 'InternalFailure']);
  assert.ok(!JSON.stringify(failed.content).includes('patient'));
  assert.deepEqual(served.failures, ['aws_emulation_request']);
});

test('a service that was ordered to hang up leaves no answer', async (t) => {
  const { clock, port, served } = await serve(t);
  await assert.rejects(post(port, 'ComprehendMedical_20181030.InferICD10CM', '{}', clock.now()), TypeError);
  assert.deepEqual(served.failures, []);
});

test('a JSON service answers over HTTP/2 too, and S3 sends its clients to HTTP/1.1', async (t) => {
  const { clock, port } = await serve(t);
  const session = connectHttp2(`http://127.0.0.1:${port}`);
  t.after(() => session.destroy());
  const body = '{"Text":"a"}';
  const sign = async (service: string, headers: Record<string, string>) => {
    const request = {
      method: 'POST',
      path: '/',
      headers: { ':authority': `127.0.0.1:${port}`, ...headers },
      body,
    };
    const signingDate = new Date(clock.now());
    return (await createSdkSigner(credentials, service).sign(request, { signingDate })).headers;
  };
  const target = { 'x-amz-target': 'ComprehendMedical_20181030.DetectPHI' };
  const called = session.request({
    ':method': 'POST',
    ':path': '/',
    ...(await sign('comprehendmedical', target)),
  });
  called.end(body);
  assert.equal((JSON.parse(await text(called)) as { ModelVersion: string }).ModelVersion, 'DetectPHI');
  const object = session.request({ ':method': 'POST', ':path': '/', ...(await sign('s3', {})) });
  object.end(body);
  const [error] = await once(object, 'error');
  assert.match(String(error), /HTTP_1_1_REQUIRED/);
});

test('a body that does not come to its end is cut after thirty seconds', async (t) => {
  const { clock, port, served } = await serve(t);
  const socket = connect(port, '127.0.0.1');
  t.after(() => socket.destroy());
  socket.write('POST / HTTP/1.1\r\nhost: a\r\nx-amz-target: a.b\r\ncontent-length: 10\r\n\r\n{');
  await clock.waitFor(30_000);
  clock.advance(30_000);
  await once(socket.resume(), 'close');
  assert.deepEqual(served.failures, []);
});

test('a backend that throws costs its own stream only', async (t) => {
  const broken = () => {
    throw new TypeError('broken');
  };
  const { clock, port, configuration, served } = await serve(t, {
    serveHttp2Stream: broken,
    serveWebSocketStream: broken,
    serveObject: async () => broken(),
  });
  const client = new TranscribeStreamingClient(configuration);
  t.after(() => client.destroy());
  assert.equal(await failureOf(client.send(startStream())), 'InternalFailure 500');
  const socket = new WebSocket(await presign(port, { atMs: clock.now() }));
  await once(socket, 'close');
  const objects = new S3Client({ ...configuration, forcePathStyle: true });
  t.after(() => objects.destroy());
  await assert.rejects(objects.send(new ListBucketsCommand({})), { code: 'ECONNRESET' });
  assert.deepEqual(served.failures, [
    'aws_emulation_request',
    'aws_emulation_websocket',
    'aws_emulation_object',
  ]);
});
