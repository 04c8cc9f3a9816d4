import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { createComprehendAnnotator } from './comprehend-annotator.ts';
import { readFailure } from './detection-failure.ts';
import { createSdkDetector } from './sdk-detector.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
const signal = new AbortController().signal;

interface Service {
  readonly endpoint: string;
  readonly requests: IncomingMessage[];
  /** Connections that were ever made. */
  connections: number;
}

/** Answers on the loopback as the service does, each request as `answer` says. */
async function serve(
  t: TestContext,
  answer: (response: ServerResponse, body: string) => void,
): Promise<Service> {
  const server = createServer((request, response) => {
    service.requests.push(request);
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => (body += text));
    request.on('end', () => {
      answer(response, body);
    });
  });
  server.on('connection', () => (service.connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const service: Service = { endpoint: `http://127.0.0.1:${String(port)}`, requests: [], connections: 0 };
  return service;
}

function answerJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}

const options = (service: Service, maxConnections = 4) => ({
  region: 'us-east-1',
  endpoint: service.endpoint,
  credentials,
  maxConnections,
});

test('the text is sent as DetectEntitiesV2 of that region, and the entities come back', async (t) => {
  const bodies: unknown[] = [];
  const service = await serve(t, (response, body) => {
    bodies.push(JSON.parse(body));
    answerJson(response, 200, {
      Entities: [{ Type: 'DX_NAME', BeginOffset: 0, EndOffset: 4 }],
      ModelVersion: '1',
    });
  });
  const detector = createSdkDetector(options(service));
  t.after(() => detector.close());
  assert.deepEqual(await detector.detect('pain 🩺', signal), [
    { Type: 'DX_NAME', BeginOffset: 0, EndOffset: 4 },
  ]);
  assert.deepEqual(bodies, [{ Text: 'pain 🩺' }]);
  const headers = service.requests[0]?.headers;
  assert.equal(headers?.['x-amz-target'], 'ComprehendMedical_20181030.DetectEntitiesV2');
  assert.match(headers.authorization ?? '', /\/us-east-1\/comprehendmedical\/aws4_request/);
});

test('connections are kept and used again, and never more are opened than allowed', async (t) => {
  const service = await serve(t, (response) =>
    answerJson(response, 200, { Entities: [], ModelVersion: '1' }),
  );
  const detector = createSdkDetector(options(service, 3));
  t.after(() => detector.close());
  for (let index = 0; index < 5; index += 1) await detector.detect('pain', signal);
  assert.equal(service.connections, 1);
  await Promise.all(Array.from({ length: 12 }, () => detector.detect('pain', signal)));
  assert.equal(service.requests.length, 17);
  assert.ok(service.connections <= 3, `${String(service.connections)} connections`);
});

test('the SDK does not try again by itself', async (t) => {
  const service = await serve(t, (response) =>
    answerJson(response, 500, { __type: 'InternalServerException', Message: 'trouble' }),
  );
  const detector = createSdkDetector(options(service));
  t.after(() => detector.close());
  const error: unknown = await detector.detect('pain', signal).catch((reason: unknown) => reason);
  assert.equal(service.requests.length, 1);
  assert.deepEqual(readFailure(error), {
    isRetryable: true,
    areCredentialsRefused: false,
    message:
      'Comprehend Medical has trouble of its own: it is asked again with the next finals (InternalServerException, HTTP 500).',
  });
});

test('an answer that is no JSON counts by its status', async (t) => {
  const service = await serve(t, (response) => response.writeHead(503).end('<html>busy</html>'));
  const detector = createSdkDetector(options(service));
  t.after(() => detector.close());
  const error: unknown = await detector.detect('pain', signal).catch((reason: unknown) => reason);
  const failure = readFailure(error);
  assert.equal(failure.isRetryable, true);
  assert.match(failure.message, /HTTP 503/);
});

test('the signal ends a request that is not answered', async (t) => {
  const abort = new AbortController();
  const service = await serve(t, () => {
    abort.abort();
  });
  const detector = createSdkDetector(options(service));
  t.after(() => detector.close());
  await assert.rejects(detector.detect('pain', abort.signal), { name: 'AbortError' });
  assert.equal(service.requests.length, 1);
});

test('a service that cannot be reached is worth another try', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const detector = createSdkDetector({ region: 'us-east-1', endpoint, credentials, maxConnections: 1 });
  t.after(() => detector.close());
  const error: unknown = await detector.detect('pain', signal).catch((reason: unknown) => reason);
  const failure = readFailure(error);
  assert.equal(failure.isRetryable, true);
  assert.match(failure.message, /ECONNREFUSED/);
});

test('credentials that cannot be had are not worth another try, and the remedy is named', async (t) => {
  const service = await serve(t, (response) => answerJson(response, 200, { Entities: [] }));
  const none = () =>
    Promise.reject(Object.assign(new Error('none in any place'), { name: 'CredentialsProviderError' }));
  const detector = createSdkDetector({ ...options(service), credentials: none });
  t.after(() => detector.close());
  const error: unknown = await detector.detect('pain', signal).catch((reason: unknown) => reason);
  const failure = readFailure(error);
  assert.equal(failure.isRetryable, false);
  assert.match(failure.message, /set AWS_ACCESS_KEY_ID/);
  assert.equal(service.requests.length, 0);
});

for (const [body, field] of [
  ['{"Entities":"x"}', 'Entities'],
  ['{"Entities":[null]}', 'Entities[0]'],
  ['{"Entities":[{"Attributes":"x"}]}', 'Entities[0].Attributes'],
  ['{}', 'Entities'],
  ['', 'Entities'],
] as const) {
  test(`HTTP 200 with ${body === '' ? 'nothing' : body} is a failure that names the field`, async (t) => {
    const service = await serve(t, (response) => response.writeHead(200).end(body));
    const detector = createSdkDetector(options(service));
    t.after(() => detector.close());
    const error: unknown = await detector.detect('pain', signal).catch((reason: unknown) => reason);
    assert.deepEqual(readFailure(error), {
      isRetryable: false,
      areCredentialsRefused: false,
      message: `Comprehend Medical gave an answer that is not in its own form: check the endpoint and any proxy before it (MalformedAnswer, ${field}).`,
    });
  });
}

test('rubbish from the service fails the finals and is seen; the next answer is taken', async (t) => {
  const bodies = ['{"Entities":[{"Attributes":{}}]}', '<html>', '{"Entities":[]}'];
  const service = await serve(t, (response) => response.writeHead(200).end(bodies.shift()));
  const told: string[] = [];
  const faults: unknown[] = [];
  const annotator = createComprehendAnnotator({
    ...options(service),
    clock: new ManualClock(),
    extract: () => [],
    onSeen: (state) => told.push(state === 'available' ? state : state.unavailable),
    onFault: (error) => faults.push(error),
  });
  t.after(() => annotator.close());
  for (const segment of [0, 1, 2]) {
    const session = annotator.begin({
      onFindings: () => told.push(`found ${String(segment)}`),
      onFailed: (segments) => told.push(`failed ${segments.join(' ')}`),
      onUsage: ({ units }) => told.push(`${String(units)} unit`),
    });
    session.add({ segment, text: 'no pain', words: [] });
    await session.finish();
  }
  const malformed =
    'Comprehend Medical gave an answer that is not in its own form: check the endpoint and any proxy before it';
  assert.deepEqual(told, [
    `${malformed} (MalformedAnswer, Entities[0].Attributes).`,
    'failed 0',
    `${malformed} (SyntaxError, HTTP 200).`,
    'failed 1',
    'available',
    '1 unit',
    'found 2',
  ]);
  assert.deepEqual(faults, []);
});

const keyOf = (request: IncomingMessage | undefined): string | undefined =>
  /Credential=([^/]+)/.exec(request?.headers.authorization ?? '')?.[1];

/** A service that knows one key; a provider that remembers its keys until it is told to forget them. */
async function replaceKeys(t: TestContext, refusal: string, maxConnections = 4) {
  const service = await serve(t, (response) => {
    const isKnown = keyOf(response.req) === 'NEW';
    answerJson(response, isKnown ? 200 : 400, isKnown ? { Entities: [] } : { __type: refusal });
  });
  const provided: string[] = [];
  let accessKeyId = 'OLD';
  let forgotten = 0;
  const detector = createSdkDetector({
    ...options(service, maxConnections),
    // As of a profile or the environment: they have no end.
    credentials: () => {
      provided.push(accessKeyId);
      return Promise.resolve({ accessKeyId, secretAccessKey: 'secret' });
    },
    onCredentialsRefused: () => {
      forgotten += 1;
      accessKeyId = 'NEW';
    },
  });
  t.after(() => detector.close());
  return { service, detector, provided, forgotten: () => forgotten };
}

for (const refusal of [
  'ExpiredTokenException',
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
]) {
  test(`keys that are refused (${refusal}) are looked for anew with the next request`, async (t) => {
    const { service, detector, provided, forgotten } = await replaceKeys(t, refusal);
    await assert.rejects(detector.detect('pain', signal), { name: refusal });
    assert.equal(forgotten(), 1);
    assert.deepEqual(await detector.detect('pain', signal), []);
    assert.deepEqual(await detector.detect('pain', signal), []);
    assert.deepEqual(service.requests.map(keyOf), ['OLD', 'NEW', 'NEW']);
    assert.deepEqual([provided, forgotten()], [['OLD', 'NEW'], 1]);
    // The connection outlives the keys.
    assert.equal(service.connections, 1);
  });
}

test('requests that the same keys signed drop them once, and not the keys that followed', async (t) => {
  const { service, detector, provided, forgotten } = await replaceKeys(t, 'ExpiredTokenException', 2);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 6 }, async () => {
      await assert.rejects(detector.detect('pain', signal), { name: 'ExpiredTokenException' });
      return detector.detect('pain', signal);
    }),
  );
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    Array.from({ length: 6 }, () => 'fulfilled'),
  );
  assert.equal(service.requests.length, 12);
  assert.deepEqual([provided, forgotten()], [['OLD', 'NEW'], 1]);
});

test('what says nothing against the keys does not drop them', async (t) => {
  const { detector, provided, forgotten } = await replaceKeys(t, 'AccessDeniedException');
  for (let index = 0; index < 2; index += 1)
    await assert.rejects(detector.detect('pain', signal), { name: 'AccessDeniedException' });
  assert.deepEqual([provided, forgotten()], [['OLD'], 0]);
});

test("the service's time, once learnt, is kept over new keys", async (t) => {
  const hourMs = 3_600_000;
  const signedMs = (request: IncomingMessage): number =>
    Date.parse(
      String(request.headers['x-amz-date']).replace(
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
        '$1-$2-$3T$4:$5:$6Z',
      ),
    );
  const aheadMs: number[] = [];
  const service = await serve(t, (response) => {
    const offMs = Date.now() + hourMs - signedMs(response.req);
    aheadMs.push(offMs);
    response.setHeader('date', new Date(Date.now() + hourMs).toUTCString());
    if (offMs > hourMs / 2) answerJson(response, 400, { __type: 'InvalidSignatureException' });
    else answerJson(response, 200, { Entities: [] });
  });
  const detector = createSdkDetector(options(service));
  t.after(() => detector.close());
  const error: unknown = await detector.detect('pain', signal).catch((reason: unknown) => reason);
  assert.equal(readFailure(error).isRetryable, true);
  assert.deepEqual(await detector.detect('pain', signal), []);
  assert.equal(aheadMs.length, 2);
});

test('close lets the connections go, also when none was ever opened', async (t) => {
  const closed = Promise.withResolvers<void>();
  const service = await serve(t, (response) => {
    response.socket?.once('close', closed.resolve);
    answerJson(response, 200, { Entities: [], ModelVersion: '1' });
  });
  const detector = createSdkDetector(options(service));
  await detector.detect('pain', signal);
  await detector.close();
  await closed.promise;
  await createSdkDetector(options(service)).close();
  assert.equal(service.connections, 1);
});
