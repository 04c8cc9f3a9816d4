import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { AwsError } from './aws-error.ts';
import { createSdkSigner, type SdkRequest } from './sdk-parts.ts';
import {
  claimedService,
  jsonRules,
  objectRules,
  SignatureVerifier,
  streamingRules,
  webSocketRules,
  type SignatureRules,
} from './signature-v4.ts';
import type { RequestHead } from './signed-request.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-tests' };
const signedAtMs = Date.UTC(2026, 10, 23, 9, 30);
const minuteMs = 60_000;
const body = '{"Text":"no findings"}';

const jsonRequest: SdkRequest = {
  method: 'POST',
  path: '/',
  headers: {
    host: '127.0.0.1:8080',
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'ComprehendMedical_20181030.DetectPHI',
  },
  body,
};
const streamRequest: SdkRequest = {
  method: 'POST',
  path: '/medical-stream-transcription',
  headers: {
    ':authority': '127.0.0.1:8080',
    'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-EVENTS',
    'x-amzn-transcribe-language-code': 'en-US',
  },
};
const webSocketRequest: SdkRequest = {
  method: 'GET',
  protocol: 'ws:',
  hostname: '127.0.0.1',
  path: '/medical-stream-transcription-websocket',
  query: { 'language-code': 'en-US', 'media-encoding': 'pcm', 'vocabulary-name': 'a b+c/é' },
  headers: { host: '127.0.0.1:8080' },
  body: '',
};
const objectRequest: SdkRequest = {
  method: 'PUT',
  path: '/bucket/a%20b//..%2F%C3%BC%2B.wav',
  query: { 'x-id': 'PutObject', tag: ['b', 'a'] },
  headers: { host: '127.0.0.1:8080', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
};

interface Sent {
  readonly head: RequestHead;
  readonly rules: SignatureRules;
  readonly body?: Buffer;
}

/** The request as it would come over the wire. */
function headOf({ method, path, query = {}, headers }: SdkRequest): RequestHead {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  const { ':authority': authority, ...others } = headers;
  return {
    method,
    path,
    rawQuery: pairs.join('&'),
    headers: authority === undefined ? others : { ...others, host: authority },
  };
}

interface SigningChoices {
  readonly atMs?: number;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly service?: string;
  readonly expiresIn?: number;
  readonly applyChecksum?: boolean;
}

async function signed(
  request: SdkRequest,
  rules: SignatureRules,
  {
    atMs = signedAtMs,
    service = rules.service,
    expiresIn,
    applyChecksum = true,
    ...other
  }: SigningChoices = {},
): Promise<Sent> {
  const signer = createSdkSigner({ ...credentials, ...other }, service, applyChecksum);
  const signingDate = new Date(atMs);
  const sent =
    expiresIn === undefined
      ? await signer.sign(request, { signingDate })
      : await signer.presign(request, { signingDate, expiresIn });
  const head = headOf(sent);
  return rules.protocol === 'json' ? { head, rules, body: Buffer.from(body) } : { head, rules };
}

function verify({ head, rules, body: sentBody }: Sent, skewMs = 0) {
  const clock = new ManualClock();
  clock.advance(signedAtMs + skewMs);
  return new SignatureVerifier([credentials], clock).verify(head, rules, sentBody);
}

function assertRefused(sent: Sent, type: string, status: number, skewMs = 0): void {
  assert.throws(
    () => verify(sent, skewMs),
    (error) => {
      assert.ok(error instanceof AwsError, String(error));
      assert.deepEqual([error.type, error.status], [type, status]);
      assert.ok(!error.message.includes(credentials.secretAccessKey));
      return true;
    },
  );
}

const json = jsonRules('comprehendmedical');

test('what the SDK signs is accepted, in every protocol', async () => {
  const accepted = [
    await signed(jsonRequest, json),
    await signed(jsonRequest, json, { sessionToken: 'a+token/with=signs' }),
    await signed(streamRequest, streamingRules),
    await signed(webSocketRequest, webSocketRules, { expiresIn: 300 }),
    await signed(webSocketRequest, webSocketRules, { expiresIn: 1, sessionToken: 'a+token/with=signs' }),
    await signed(objectRequest, objectRules),
    await signed({ ...objectRequest, method: 'GET' }, objectRules, { expiresIn: 604_800 }),
  ];
  for (const sent of accepted) {
    const identity = verify(sent);
    assert.equal(identity.accessKeyId, credentials.accessKeyId);
    assert.equal(identity.date, '20261123');
    assert.equal(identity.region, 'us-east-1');
    assert.equal(identity.service, sent.rules.service);
    assert.deepEqual(identity.signingKeyOf('20261123'), identity.signingKey);
    assert.notDeepEqual(identity.signingKeyOf('20261124'), identity.signingKey);
    assert.equal(claimedService(sent.head), sent.rules.service);
  }
});

test("paths with dots and empty segments are signed as each service's clients do it", async () => {
  const request = { ...jsonRequest, path: '/a/./b/../c%20d//e/' };
  assert.equal(verify(await signed(request, json)).service, 'comprehendmedical');
  const object = { ...objectRequest, path: '/bucket/./b/../c%20d//e/' };
  assert.equal(verify(await signed(object, objectRules)).service, 's3');
});

test('every word that may stand for the hash of an object', async () => {
  const words = [
    'UNSIGNED-PAYLOAD',
    'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ];
  for (const word of words) {
    const headers = { ...objectRequest.headers, 'x-amz-content-sha256': word };
    assert.equal(verify(await signed({ ...objectRequest, headers }, objectRules)).service, 's3');
  }
  const odd = { ...objectRequest.headers, 'x-amz-content-sha256': 'STREAMING-SOMETHING' };
  assertRefused(await signed({ ...objectRequest, headers: odd }, objectRules), 'InvalidArgument', 400);
});

test('the absent hash is that of the body, of nothing for a stream, and an error for an object', async () => {
  const { 'x-amz-content-sha256': _word, ...headers } = streamRequest.headers;
  const bare = { applyChecksum: false };
  assert.ok(verify(await signed(jsonRequest, json, bare)));
  assert.ok(verify(await signed({ ...streamRequest, headers, body: '' }, streamingRules, bare)));
  const object = { ...objectRequest, headers: { host: '127.0.0.1:8080' } };
  assertRefused(await signed(object, objectRules, bare), 'InvalidRequest', 400);
});

test('a wrong secret is refused in the name of each protocol', async () => {
  const wrong = { secretAccessKey: 'another-secret' };
  assertRefused(await signed(jsonRequest, json, wrong), 'InvalidSignatureException', 400);
  assertRefused(await signed(streamRequest, streamingRules, wrong), 'InvalidSignatureException', 403);
  assertRefused(await signed(objectRequest, objectRules, wrong), 'SignatureDoesNotMatch', 403);
  const presigned = { ...wrong, expiresIn: 60 };
  assertRefused(await signed(webSocketRequest, webSocketRules, presigned), 'InvalidSignatureException', 403);
});

test('an unknown access key is refused in the name of each protocol', async () => {
  const unknown = { accessKeyId: 'AKIDNOBODY' };
  assertRefused(await signed(jsonRequest, json, unknown), 'UnrecognizedClientException', 400);
  assertRefused(await signed(streamRequest, streamingRules, unknown), 'UnrecognizedClientException', 403);
  assertRefused(await signed(objectRequest, objectRules, unknown), 'InvalidAccessKeyId', 403);
});

test('a request without a signature is refused in the name of each protocol', () => {
  const bare = (request: SdkRequest, rules: SignatureRules): Sent => ({ head: headOf(request), rules });
  assertRefused(bare(jsonRequest, json), 'MissingAuthenticationTokenException', 400);
  assertRefused(bare(streamRequest, streamingRules), 'MissingAuthenticationTokenException', 403);
  assertRefused(bare(webSocketRequest, webSocketRules), 'MissingAuthenticationTokenException', 403);
  assertRefused(bare(objectRequest, objectRules), 'AccessDenied', 403);
  assert.equal(claimedService(headOf(objectRequest)), undefined);
});

test('each place takes its own kind of signature only', async () => {
  const header = await signed(webSocketRequest, streamingRules);
  assertRefused({ ...header, rules: webSocketRules }, 'MissingAuthenticationTokenException', 403);
  const url = await signed(streamRequest, webSocketRules, { expiresIn: 60 });
  assertRefused({ ...url, rules: streamingRules }, 'MissingAuthenticationTokenException', 403);
  const both = await signed(objectRequest, objectRules, { expiresIn: 60 });
  const headers = { ...both.head.headers, authorization: 'AWS4-HMAC-SHA256 Credential=a' };
  assertRefused({ ...both, head: { ...both.head, headers } }, 'AuthorizationQueryParametersError', 400);
});

test('anything changed after signing is refused', async () => {
  const sent = await signed(jsonRequest, json);
  const changed = (change: Partial<RequestHead>): Sent => ({ ...sent, head: { ...sent.head, ...change } });
  const withHeader = (name: string, value: string) =>
    changed({ headers: { ...sent.head.headers, [name]: value } });
  const tampered = [
    changed({ method: 'PUT' }),
    changed({ path: '/other' }),
    changed({ rawQuery: 'a=b' }),
    withHeader('host', 'elsewhere'),
    withHeader('x-amz-target', 'ComprehendMedical_20181030.DetectEntitiesV2'),
    withHeader('x-amz-security-token', 'not signed'),
    withHeader('x-amzn-transcribe-type', 'DICTATION'),
    { ...sent, body: Buffer.from('{"Text":"other"}') },
  ];
  for (const one of tampered) assertRefused(one, 'InvalidSignatureException', 400);
  const { 'content-type': _dropped, ...fewer } = sent.head.headers;
  assertRefused(changed({ headers: fewer }), 'InvalidSignatureException', 400);
  // Whitespace may be folded on the way, and headers that travel with a connection may be added.
  const spaced = { ...jsonRequest, headers: { ...jsonRequest.headers, 'content-type': 'a  b\t c' } };
  const folded = await signed(spaced, json);
  for (const value of ['a b c', '  a   b c ']) {
    const headers = { ...folded.head.headers, 'content-type': value };
    assert.ok(verify({ ...folded, head: { ...folded.head, headers } }));
  }
  assert.ok(verify(withHeader('connection', 'keep-alive')));
});

test('a presigned URL stands for its own query only', async () => {
  const sent = await signed(webSocketRequest, webSocketRules, { expiresIn: 60 });
  const withQuery = (rawQuery: string): Sent => ({ ...sent, head: { ...sent.head, rawQuery } });
  const { rawQuery } = sent.head;
  assertRefused(withQuery(`${rawQuery}&specialty=RADIOLOGY`), 'InvalidSignatureException', 403);
  assertRefused(withQuery(rawQuery.replace('en-US', 'en-GB')), 'InvalidSignatureException', 403);
  assertRefused(withQuery(rawQuery.replace(/Expires=60/, 'Expires=61')), 'InvalidSignatureException', 403);
  assertRefused(withQuery(`${rawQuery}&X-Amz-Expires=60`), 'IncompleteSignatureException', 400);
  assertRefused(withQuery(rawQuery.replace(/X-Amz-Date=\w+/, '')), 'IncompleteSignatureException', 400);
  // The order of a query is not its meaning.
  assert.ok(verify(withQuery(rawQuery.split('&').reverse().join('&'))));
});

test('a presigned URL lives as long as it says and no longer than it may', async () => {
  const sent = await signed(webSocketRequest, webSocketRules, { expiresIn: 300 });
  assert.ok(verify(sent, 300_000));
  assertRefused(sent, 'InvalidSignatureException', 403, 300_001);
  assert.ok(verify(sent, -15 * minuteMs));
  assertRefused(sent, 'InvalidSignatureException', 403, -15 * minuteMs - 1);
  assertRefused(
    await signed(webSocketRequest, webSocketRules, { expiresIn: 301 }),
    'IncompleteSignatureException',
    400,
  );
  const object = await signed(objectRequest, objectRules, { expiresIn: 604_800 });
  assert.ok(verify(object, 604_800_000));
  assertRefused(object, 'AccessDenied', 403, 604_800_001);
  const expiry = (value: string): Sent => {
    const rawQuery = object.head.rawQuery.replace('Expires=604800', `Expires=${value}`);
    return { ...object, head: { ...object.head, rawQuery } };
  };
  for (const value of ['604801', '0', '-1', '1e3', '99999999999']) {
    assertRefused(expiry(value), 'AuthorizationQueryParametersError', 400);
  }
});

test('clocks may differ by fifteen minutes', async () => {
  const sent = await signed(jsonRequest, json);
  for (const skewMs of [15 * minuteMs, -15 * minuteMs]) {
    assert.ok(verify(sent, skewMs));
    assertRefused(sent, 'InvalidSignatureException', 400, skewMs + Math.sign(skewMs));
  }
  assertRefused(await signed(streamRequest, streamingRules), 'InvalidSignatureException', 403, 16 * minuteMs);
  assertRefused(await signed(objectRequest, objectRules), 'RequestTimeTooSkewed', 403, 16 * minuteMs);
});

test('a scope for another service or day is refused', async () => {
  assertRefused(await signed(jsonRequest, json, { service: 'transcribe' }), 'InvalidSignatureException', 400);
  assertRefused(
    await signed(objectRequest, objectRules, { service: 'transcribe' }),
    'AuthorizationHeaderMalformed',
    400,
  );
  const sent = await signed(jsonRequest, json);
  const headers = { ...sent.head.headers, 'x-amz-date': '20261124T000000Z' };
  assertRefused({ ...sent, head: { ...sent.head, headers } }, 'InvalidSignatureException', 400);
  const object = await signed(objectRequest, objectRules);
  const later = { ...object.head.headers, 'x-amz-date': '20261124T000000Z' };
  const moved = { ...object, head: { ...object.head, headers: later } };
  assertRefused(moved, 'AuthorizationHeaderMalformed', 400);
});

test('what is no authorization is refused', async () => {
  const sent = await signed(jsonRequest, json);
  const good = sent.head.headers['authorization'] ?? '';
  const withAuthorization = (authorization: string): Sent => ({
    ...sent,
    head: { ...sent.head, headers: { ...sent.head.headers, authorization } },
  });
  const malformed = [
    'Bearer abc',
    'AWS4-HMAC-SHA256',
    'AWS4-HMAC-SHA256 ,,,=',
    good.replace('Signature=', 'Sig='),
    good.replace('SignedHeaders=', 'Headers='),
    good.replace('/aws4_request', ''),
    good.replace('AWS4-HMAC-SHA256', 'AWS4-ECDSA-P256-SHA256'),
  ];
  for (const one of malformed) assertRefused(withAuthorization(one), 'IncompleteSignatureException', 400);
  for (const one of [good.replace(/Signature=.*/, 'Signature=zz'), good.slice(0, -1), `${good}0`]) {
    assertRefused(withAuthorization(one), 'InvalidSignatureException', 400);
  }
  const { 'x-amz-date': _dropped, ...undated } = sent.head.headers;
  assertRefused({ ...sent, head: { ...sent.head, headers: undated } }, 'IncompleteSignatureException', 400);
  const headers = { ...sent.head.headers, 'x-amz-date': '20261132T000000Z' };
  assertRefused({ ...sent, head: { ...sent.head, headers } }, 'IncompleteSignatureException', 400);
  const hostless = good.replace(';host', '');
  assertRefused(withAuthorization(hostless), 'InvalidSignatureException', 400);
});
