import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { AwsError } from './aws-error.ts';
import { ChunkSignatureChain } from './chunk-signature-chain.ts';
import { encodeMessage } from './event-stream-codec.ts';
import type { EventStreamMessage, HeaderValue } from './event-stream-message.ts';
import { createSdkSigner } from './sdk-parts.ts';
import type { SignedIdentity } from './signed-request.ts';
import { deriveSigningKey } from './signing-key.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-tests' };
const beginMs = Date.UTC(2026, 10, 23, 23, 59, 50);
const seed = 'ab'.repeat(32);

const signingKeyOf = (date: string) =>
  deriveSigningKey(credentials.secretAccessKey, date, 'us-east-1', 'transcribe');
const identity: SignedIdentity = {
  accessKeyId: credentials.accessKeyId,
  date: '20261123',
  region: 'us-east-1',
  service: 'transcribe',
  signingKey: signingKeyOf('20261123'),
  signingKeyOf,
  signature: seed,
};

function audio(text: string): EventStreamMessage {
  const headers = new Map<string, HeaderValue>([[':event-type', { type: 'string', value: 'AudioEvent' }]]);
  return { headers, payload: Buffer.from(text) };
}

/** Frames as the SDK signs them, one second apart. */
async function signedFrames(payloads: readonly Buffer[], secretAccessKey = credentials.secretAccessKey) {
  const signer = createSdkSigner({ ...credentials, secretAccessKey }, 'transcribe');
  const frames: EventStreamMessage[] = [];
  let priorSignature = seed;
  for (const [index, payload] of payloads.entries()) {
    const signingDate = new Date(beginMs + index * 1000);
    const date = { type: 'timestamp', value: signingDate } as const;
    const { signature } = await signer.signMessage(
      { message: { headers: { ':date': date }, body: payload }, priorSignature },
      { signingDate },
    );
    priorSignature = signature;
    frames.push({
      headers: new Map<string, HeaderValue>([
        [':date', { type: 'timestamp', value: signingDate.getTime() }],
        [':chunk-signature', { type: 'binary', value: Buffer.from(signature, 'hex') }],
      ]),
      payload,
    });
  }
  return frames;
}

function createChain(atMs = beginMs): ChunkSignatureChain {
  const clock = new ManualClock();
  clock.advance(atMs);
  return new ChunkSignatureChain(identity, clock);
}

function frameAt(frames: readonly EventStreamMessage[], index: number): EventStreamMessage {
  const frame = frames[index];
  assert.ok(frame);
  return frame;
}

function assertRefused(act: () => unknown, inMessage: RegExp): void {
  assert.throws(act, (error) => {
    assert.ok(error instanceof AwsError, String(error));
    assert.deepEqual([error.type, error.status], ['BadRequestException', 400]);
    assert.match(error.message, inMessage);
    return true;
  });
}

const payloads = [encodeMessage(audio('one')), encodeMessage(audio('two')), Buffer.alloc(0)];

test("the SDK's frames come out of the chain, also past midnight", async () => {
  const chain = createChain();
  const many = Array.from({ length: 20 }, (_, index) => encodeMessage(audio(`chunk ${index}`)));
  const frames = await signedFrames([...many, Buffer.alloc(0)]);
  assert.equal(frames.length, 21);
  for (const [index, frame] of frames.slice(0, 20).entries()) {
    assert.deepEqual(chain.verify(frame), audio(`chunk ${index}`));
  }
  assert.equal(chain.verify(frameAt(frames, 20)), 'end');
  assertRefused(() => chain.verify(frameAt(frames, 20)), /after the empty one/);
});

test('a frame that is changed, left out, repeated or moved is refused', async () => {
  const frames = await signedFrames(payloads);
  const [first, second] = [frameAt(frames, 0), frameAt(frames, 1)];
  assertRefused(() => createChain().verify({ ...first, payload: encodeMessage(audio('won')) }), /signature/);
  assertRefused(() => createChain().verify(second), /signature/);
  const repeating = createChain();
  repeating.verify(first);
  assertRefused(() => repeating.verify(first), /signature/);
  const cutShort = createChain();
  cutShort.verify(first);
  assertRefused(() => cutShort.verify(frameAt(frames, 2)), /signature/);
});

test('a changed date, another header or another secret is refused', async () => {
  const first = frameAt(await signedFrames(payloads), 0);
  const withHeader = (name: string, value: HeaderValue): EventStreamMessage => ({
    ...first,
    headers: new Map([...first.headers, [name, value]]),
  });
  const later = withHeader(':date', { type: 'timestamp', value: beginMs + 1 });
  assertRefused(() => createChain().verify(later), /signature/);
  const more = withHeader(':event-type', { type: 'string', value: 'AudioEvent' });
  assertRefused(() => createChain().verify(more), /signature/);
  const short = withHeader(':chunk-signature', { type: 'binary', value: Buffer.alloc(31) });
  assertRefused(() => createChain().verify(short), /signature/);
  const wrong = frameAt(await signedFrames(payloads, 'another-secret'), 0);
  assertRefused(() => createChain().verify(wrong), /signature/);
});

test('a frame without date or signature is refused', async () => {
  const first = frameAt(await signedFrames(payloads), 0);
  for (const name of [':date', ':chunk-signature']) {
    const headers = new Map(first.headers);
    headers.delete(name);
    assertRefused(() => createChain().verify({ ...first, headers }), /lacks ':date'/);
  }
  assertRefused(() => createChain().verify(audio('bare')), /lacks ':date'/);
});

test('a frame may be five minutes old, or as far ahead', async () => {
  const first = frameAt(await signedFrames(payloads), 0);
  const limitMs = 5 * 60_000;
  assert.deepEqual(createChain(beginMs + limitMs).verify(first), audio('one'));
  assert.deepEqual(createChain(beginMs - limitMs).verify(first), audio('one'));
  assertRefused(() => createChain(beginMs + limitMs + 1).verify(first), /Signature expired/);
  assertRefused(() => createChain(beginMs - limitMs - 1).verify(first), /not yet current/);
});

test('a well signed frame with a broken message inside is refused', async () => {
  const inner = encodeMessage(audio('one'));
  inner.writeUInt8(inner.readUInt8(inner.length - 1) ^ 1, inner.length - 1);
  const frame = frameAt(await signedFrames([inner]), 0);
  assertRefused(() => createChain().verify(frame), /CRC-32/);
});
