import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AccountCredentialsError } from '../../aws-account/credentials.ts';
import { EngineError } from '../speech-engine.ts';
import { isAboutCredentials, isOfOneStream, toEngineError } from './service-errors.ts';

const context = { region: 'us-east-1', endpoint: undefined, vocabularyName: undefined, isWorking: false };

interface Thrown {
  readonly name?: string;
  readonly code?: string;
  readonly status?: number;
  readonly message?: string;
}

function thrown({ name = 'Error', code, status, message = 'the patient denies vertigo' }: Thrown): Error {
  return Object.assign(new Error(message), {
    name,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { $metadata: { httpStatusCode: status, requestId: 'r-1' } }),
  });
}

const cases: readonly (readonly [Thrown, code: string, retryable: boolean, text: RegExp])[] = [
  [{ name: 'LimitExceededException' }, 'engine_at_capacity', true, /quota of concurrent medical streams/],
  [{ status: 429 }, 'engine_at_capacity', true, /quota/],
  // Before the first event it is about places, whatever its words.
  [
    { name: 'LimitExceededException', message: 'You have too many streams of 4 hours' },
    'engine_at_capacity',
    true,
    /quota/,
  ],
  [{ name: 'BadRequestException' }, 'engine_failed', true, /did not accept the stream/],
  [
    {
      name: 'BadRequestException',
      message: 'Your request timed out because no new audio was received for 15 seconds.',
    },
    'engine_failed',
    true,
    /received no audio for 15 s/,
  ],
  [{ name: 'ConflictException' }, 'engine_failed', true, /Another stream/],
  [{ name: 'InternalFailureException' }, 'engine_failed', true, /failed/],
  [{ name: 'ServiceUnavailableException' }, 'engine_failed', true, /not available for the moment/],
  [{ name: 'UnknownError', status: 503 }, 'engine_failed', true, /not available for the moment/],
  [
    { name: 'UnrecognizedClientException', status: 403 },
    'engine_unavailable',
    false,
    /AWS_ACCESS_KEY_ID.*AWS_PROFILE/,
  ],
  [{ name: 'InvalidSignatureException', status: 403 }, 'engine_unavailable', false, /AWS_SECRET_ACCESS_KEY/],
  [{ name: 'ExpiredTokenException' }, 'engine_unavailable', false, /have expired.*AWS_PROFILE/],
  [{ name: 'CredentialsProviderError' }, 'engine_unavailable', false, /AWS_ACCESS_KEY_ID/],
  [{ name: 'RequestTimeTooSkewed' }, 'engine_unavailable', true, /clock/],
  [
    { name: 'AccessDeniedException' },
    'engine_unavailable',
    false,
    /IAM action transcribe:StartMedicalStreamTranscription/,
  ],
  [{ status: 403 }, 'engine_unavailable', false, /IAM action/],
  [{ code: 'ENOTFOUND' }, 'engine_unavailable', true, /AWS_REGION "us-east-1"/],
  [{ code: 'ECONNREFUSED' }, 'engine_failed', true, /connection/],
  [{ code: 'ECONNRESET' }, 'engine_failed', true, /connection/],
  [{ name: 'TimeoutError' }, 'engine_failed', true, /connection/],
  [{ code: 'ERR_HTTP2_STREAM_ERROR' }, 'engine_failed', true, /connection/],
  [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'engine_unavailable', false, /NODE_EXTRA_CA_CERTS/],
  [{ name: 'toString' }, 'engine_failed', true, /broke/],
  [{}, 'engine_failed', true, /broke/],
];

for (const [error, code, retryable, text] of cases) {
  test(`${error.name ?? ''} ${error.code ?? ''} ${error.status ?? ''} ${error.message ?? ''}: ${code}`, () => {
    const told = toEngineError(thrown(error), context);
    assert.equal(told.code, code);
    assert.equal(told.retryable, retryable);
    assert.match(told.message, text);
    assert.equal(told.retryAfterMs, code === 'engine_at_capacity' ? 5_000 : undefined);
    // What the error itself says may be speech.
    const cause = told.cause instanceof Error ? told.cause.message : '';
    assert.doesNotMatch(`${told.message} ${cause}`, /patient|vertigo/);
    assert.equal(told.cause instanceof Error, true);
  });
}

test('a limit that a stream reaches after its first event is its own', () => {
  for (const message of ['The stream has lasted 14400 seconds', 'any other words']) {
    const error = thrown({ name: 'LimitExceededException', status: 429, message });
    const told = toEngineError(error, { ...context, isWorking: true });
    assert.equal(told.code, 'engine_failed');
    assert.equal(told.retryable, true);
    assert.equal(told.retryAfterMs, undefined);
    assert.match(told.message, /reached its longest time/);
  }
});

test('a vocabulary that is not there names the field, the value and the remedy', () => {
  const error = thrown({ name: 'BadRequestException', message: 'The requested vocabulary does not exist' });
  const told = toEngineError(error, { ...context, vocabularyName: 'cardio-2' });
  assert.equal(told.code, 'engine_rejected');
  assert.equal(told.retryable, false);
  assert.equal(told.field, 'vocabulary_name');
  assert.match(told.message, /^vocabulary_name: "cardio-2" given; .*us-east-1.*leave vocabulary_name out/);
  assert.equal(toEngineError(error, context).code, 'engine_failed');
});

test('an address of one’s own that is not found is not blamed on the region', () => {
  const told = toEngineError(thrown({ code: 'ENOTFOUND' }), { ...context, endpoint: 'http://aws.local:1' });
  assert.match(told.message, /"http:\/\/aws\.local:1".*AWS_ENDPOINT_URL/);
  assert.doesNotMatch(told.message, /AWS_REGION/);
});

test('missing credentials keep their own words, and the engine’s errors stay as they are', () => {
  const told = toEngineError(new AccountCredentialsError('No AWS credentials were found: set X.'), context);
  assert.equal(told.code, 'engine_unavailable');
  assert.equal(told.message, 'No AWS credentials were found: set X.');
  const own = new EngineError('engine_failed', 'x', { retryable: true });
  assert.equal(toEngineError(own, context), own);
});

test('the system’s error is found within those that wrap it', () => {
  const system = thrown({ code: 'ENOTFOUND' });
  const session = Object.assign(new Error('cancelled', { cause: system }), {
    code: 'ERR_HTTP2_STREAM_CANCEL',
  });
  const told = toEngineError(new Error('pipeline', { cause: session }), context);
  assert.match(told.message, /AWS_REGION/);
  const circle = new Error('a');
  circle.cause = circle;
  assert.equal(toEngineError(circle, context).code, 'engine_failed');
});

test('what is no error is told too', () => {
  assert.equal(toEngineError('the patient', context).code, 'engine_failed');
  assert.equal(toEngineError(undefined, context).message, 'The stream to Amazon Transcribe Medical broke.');
});

test('only errors about the keys make them be looked up again', () => {
  assert.equal(isAboutCredentials(thrown({ name: 'UnrecognizedClientException' })), true);
  assert.equal(isAboutCredentials(thrown({ name: 'ExpiredTokenException' })), true);
  assert.equal(isAboutCredentials(thrown({ name: 'AccessDeniedException' })), false);
  assert.equal(isAboutCredentials(thrown({ code: 'ENOTFOUND' })), false);
});

test('an error of one stream says nothing of the next', () => {
  for (const name of ['BadRequestException', 'ConflictException', 'InternalFailureException'])
    assert.equal(isOfOneStream(thrown({ name })), true);
  for (const name of ['ServiceUnavailableException', 'LimitExceededException', 'TimeoutError', 'Error'])
    assert.equal(isOfOneStream(thrown({ name })), false);
});
