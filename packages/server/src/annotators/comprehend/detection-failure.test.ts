import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AttemptTimeout, MalformedAnswer, readFailure } from './detection-failure.ts';
import { serviceError } from './fake-detector.ts';

const cases: readonly (readonly [name: string, error: unknown, isRetryable: boolean, message: RegExp])[] = [
  [
    'throttling',
    serviceError('TooManyRequestsException', 429),
    true,
    /quota.*TooManyRequestsException, HTTP 429/,
  ],
  ['a fault of the service', serviceError('InternalServerException', 500), true, /trouble of its own/],
  [
    'a proxy without a name for it',
    serviceError('Unknown', 502),
    true,
    /trouble of its own.*Unknown, HTTP 502/,
  ],
  ['429 under another name', serviceError('SlowDown', 429), true, /quota.*SlowDown/],
  [
    'an answer that is not JSON',
    Object.assign(new SyntaxError('<html>'), { $response: { statusCode: 503 } }),
    true,
    /503/,
  ],
  [
    'no connection',
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    true,
    /region and the endpoint.*ECONNREFUSED/,
  ],
  ['our own limit', new AttemptTimeout(10_000), true, /in time.*AttemptTimeout/],
  [
    'a text that is too long',
    serviceError('TextSizeLimitExceededException', 400),
    false,
    /fault of the server/,
  ],
  ['no permission', serviceError('AccessDeniedException', 400), false, /comprehendmedical:DetectEntitiesV2/],
  ['a wrong secret', serviceError('InvalidSignatureException', 400), false, /clock of this machine/],
  [
    'no credentials',
    Object.assign(new Error('none'), { name: 'CredentialsProviderError' }),
    false,
    /AWS_ACCESS_KEY_ID/,
  ],
  [
    'no credentials in any place that the account knows',
    Object.assign(new Error('none'), { name: 'AccountCredentialsError' }),
    false,
    /AWS_ACCESS_KEY_ID/,
  ],
  [
    'an answer in another form',
    new MalformedAnswer('Entities[0].Attributes'),
    false,
    /check the endpoint.*\(MalformedAnswer, Entities\[0\]\.Attributes\)/,
  ],
  [
    'a page instead of an answer',
    Object.assign(new SyntaxError('<html>'), { $metadata: { httpStatusCode: 200 } }),
    false,
    /any proxy.*SyntaxError, HTTP 200/,
  ],
  ['nothing that is known', 'a sentence', false, /an unnamed error/],
];

for (const [name, error, isRetryable, message] of cases) {
  test(`${name}: ${isRetryable ? 'worth' : 'not worth'} another try`, () => {
    const failure = readFailure(error);
    assert.equal(failure.isRetryable, isRetryable);
    assert.match(failure.message, message);
  });
}

test('a signature that was off by the clock is tried again once the SDK has the right time', () => {
  const error = serviceError('InvalidSignatureException', 400);
  Object.assign(error, { $metadata: { httpStatusCode: 400, clockSkewCorrected: true } });
  assert.equal(readFailure(error).isRetryable, true);
});

test('only what speaks against the keys themselves asks for other keys', () => {
  const areRefused = (name: string, status = 400): boolean =>
    readFailure(serviceError(name, status)).areCredentialsRefused;
  for (const name of ['ExpiredTokenException', 'UnrecognizedClientException', 'InvalidSignatureException'])
    assert.equal(areRefused(name), true, name);
  for (const name of ['AccessDeniedException', 'CredentialsProviderError', 'AccountCredentialsError'])
    assert.equal(areRefused(name), false, name);
  assert.equal(areRefused('InternalServerException', 500), false);
});

test('nothing that could be a sentence gets into the message', () => {
  const error = Object.assign(new Error('John Doe has pain'), {
    name: 'John Doe has pain',
    code: 'John Doe',
    $metadata: { httpStatusCode: 'John' },
  });
  assert.doesNotMatch(readFailure(error).message, /John|pain/);
});
