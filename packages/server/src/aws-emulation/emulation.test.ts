/** The whole emulation on one port, driven by the official SDKs as they are; and frames that no SDK would send. */
import { ComprehendMedicalClient, DetectEntitiesV2Command } from '@aws-sdk/client-comprehendmedical';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ListMedicalTranscriptionJobsCommand, TranscribeClient } from '@aws-sdk/client-transcribe';
import {
  StartMedicalStreamTranscriptionCommand,
  TranscribeStreamingClient,
} from '@aws-sdk/client-transcribe-streaming';
import { extract } from '@clarity-care/clinical';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect as connectHttp2 } from 'node:http2';
import { test, type TestContext } from 'node:test';
import { emulationCredentials, serveEmulation } from '../../test/support/emulation-under-test.ts';
import { ManualClock } from '../clock/manual-clock.ts';
import { createScriptedEngine } from '../engines/scripted/scripted-engine.ts';
import { encodeMessage, EventStreamReader } from './wire/event-stream-codec.ts';
import type { EventStreamMessage, HeaderValue } from './wire/event-stream-message.ts';
import { createSdkSigner } from './wire/sdk-parts.ts';

const chunk = Buffer.alloc(3200);

async function serve(t: TestContext) {
  const clock = new ManualClock();
  clock.advance(Date.now());
  const emulation = await serveEmulation({
    engine: createScriptedEngine([
      {
        words: [
          { text: 'patient', startMs: 100, endMs: 400 },
          { text: 'denies', startMs: 450, endMs: 700 },
          { text: 'fever', startMs: 750, endMs: 1000 },
        ],
      },
    ]),
    extract: (text) => extract(text),
    clock,
  });
  t.after(() => emulation.close());
  return { emulation, clock, port: emulation.port, configuration: emulation.clientConfiguration };
}

test('one port is every service at once, for the SDKs as they are', async (t) => {
  const { configuration } = await serve(t);
  const streaming = new TranscribeStreamingClient(configuration);
  const batch = new TranscribeClient(configuration);
  const comprehend = new ComprehendMedicalClient(configuration);
  const objects = new S3Client({ ...configuration, forcePathStyle: true });
  t.after(() => [streaming, batch, comprehend, objects].forEach((client) => client.destroy()));

  const hear = async () => {
    const { TranscriptResultStream } = await streaming.send(
      new StartMedicalStreamTranscriptionCommand({
        LanguageCode: 'en-US',
        MediaSampleRateHertz: 16_000,
        MediaEncoding: 'pcm',
        Specialty: 'PRIMARYCARE',
        Type: 'DICTATION',
        AudioStream: (async function* () {
          for (let sent = 0; sent < 12; sent += 1) yield { AudioEvent: { AudioChunk: chunk } };
        })(),
      }),
    );
    assert.ok(TranscriptResultStream);
    const finals: string[] = [];
    for await (const { TranscriptEvent } of TranscriptResultStream) {
      for (const result of TranscriptEvent?.Transcript?.Results ?? []) {
        if (result.IsPartial === false) finals.push(result.Alternatives?.[0]?.Transcript ?? '');
      }
    }
    return finals;
  };
  const store = async () => {
    await objects.send(new CreateBucketCommand({ Bucket: 'recordings' }));
    await objects.send(new PutObjectCommand({ Bucket: 'recordings', Key: "a b/ü+(')*.txt", Body: 'words' }));
    const { Body } = await objects.send(
      new GetObjectCommand({ Bucket: 'recordings', Key: "a b/ü+(')*.txt" }),
    );
    return Body?.transformToString();
  };
  const [finals, stored, jobs, entities] = await Promise.all([
    hear(),
    store(),
    batch.send(new ListMedicalTranscriptionJobsCommand({})),
    comprehend.send(new DetectEntitiesV2Command({ Text: 'Takes metformin 500 mg.' })),
  ]);
  assert.equal(finals.length, 1);
  assert.match(finals[0] ?? '', /patient denies fever/i);
  assert.equal(stored, 'words');
  assert.deepEqual(jobs.MedicalTranscriptionJobSummaries, []);
  assert.ok(entities.Entities?.some(({ Text }) => Text === 'metformin'));
});

interface RawStream {
  /** Signs a frame with that payload, as if so long ago, and sends it as `change` leaves it. */
  send(payload: Buffer, change?: (frame: EventStreamMessage) => Buffer, agoMs?: number): Promise<void>;
  /** The exception frame that ends the stream. */
  exception(): Promise<{ type: string | undefined; message: string }>;
  /** The connection is gone. */
  readonly closed: Promise<unknown>;
}

/** A stream whose frames the test makes itself, with the SDK's signer. */
async function openRawStream(t: TestContext, port: number, clock: ManualClock): Promise<RawStream> {
  const signer = createSdkSigner(emulationCredentials, 'transcribe');
  const signed = await signer.sign(
    {
      method: 'POST',
      path: '/medical-stream-transcription',
      headers: {
        ':authority': `127.0.0.1:${port}`,
        'content-type': 'application/vnd.amazon.eventstream',
        'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-EVENTS',
        'x-amzn-transcribe-language-code': 'en-US',
        'x-amzn-transcribe-sample-rate': '16000',
        'x-amzn-transcribe-media-encoding': 'pcm',
        'x-amzn-transcribe-specialty': 'PRIMARYCARE',
        'x-amzn-transcribe-type': 'DICTATION',
      },
    },
    { signingDate: new Date(clock.now()) },
  );
  const session = connectHttp2(`http://127.0.0.1:${port}`);
  t.after(() => session.destroy());
  const closed = new Promise((resolve) => session.once('close', resolve));
  const stream = session.request({ ':method': 'POST', ':path': signed.path, ...signed.headers });
  const [headers] = await once(stream, 'response');
  assert.equal(headers[':status'], 200);
  const received: EventStreamMessage[] = [];
  const reader = new EventStreamReader();
  stream.on('data', (bytes: Buffer) => received.push(...reader.push(bytes)));
  let priorSignature = /Signature=(\w+)/.exec(signed.headers['authorization'] ?? '')?.[1] ?? '';
  return {
    closed,
    async send(payload, change = encodeMessage, agoMs = 0) {
      const signingDate = new Date(clock.now() - agoMs);
      const date = { type: 'timestamp', value: signingDate } as const;
      const { signature } = await signer.signMessage(
        { message: { headers: { ':date': date }, body: payload }, priorSignature },
        { signingDate },
      );
      priorSignature = signature;
      const frame: EventStreamMessage = {
        headers: new Map<string, HeaderValue>([
          [':date', { type: 'timestamp', value: signingDate.getTime() }],
          [':chunk-signature', { type: 'binary', value: Buffer.from(signature, 'hex') }],
        ]),
        payload,
      };
      stream.write(change(frame));
    },
    async exception() {
      await once(stream, 'end');
      const last = received.at(-1);
      assert.equal(last?.headers.get(':message-type')?.value, 'exception');
      return { type: String(last.headers.get(':exception-type')?.value), message: last.payload.toString() };
    },
  };
}

function audioEvent(audio: Buffer): Buffer {
  const headers = new Map<string, HeaderValue>([
    [':message-type', { type: 'string', value: 'event' }],
    [':event-type', { type: 'string', value: 'AudioEvent' }],
    [':content-type', { type: 'string', value: 'application/octet-stream' }],
  ]);
  return encodeMessage({ headers, payload: audio });
}

const badFrames: readonly [name: string, change: (frame: EventStreamMessage) => Buffer, message: RegExp][] = [
  [
    'a tampered frame',
    (frame) => encodeMessage({ ...frame, payload: audioEvent(Buffer.alloc(3200, 1)) }),
    /signature of a frame/,
  ],
  [
    'a broken CRC',
    (frame) => {
      const bytes = encodeMessage(frame);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      return bytes;
    },
    /CRC-32/,
  ],
  [
    'an unsigned frame',
    (frame) => encodeMessage({ headers: new Map(), payload: frame.payload }),
    /lacks ':date'/,
  ],
];

for (const [name, change, message] of badFrames) {
  test(`${name} ends the stream with AWS's own exception`, async (t) => {
    const { clock, port } = await serve(t);
    const stream = await openRawStream(t, port, clock);
    await stream.send(audioEvent(chunk));
    await stream.send(audioEvent(chunk), change);
    const exception = await stream.exception();
    assert.equal(exception.type, 'BadRequestException');
    assert.match(exception.message, message);
  });
}

test("a frame that was signed more than five minutes ago ends the stream with AWS's own exception", async (t) => {
  const { clock, port } = await serve(t);
  const stream = await openRawStream(t, port, clock);
  await stream.send(audioEvent(chunk), encodeMessage, 299_000);
  await stream.send(audioEvent(chunk), encodeMessage, 300_001);
  const exception = await stream.exception();
  assert.equal(exception.type, 'BadRequestException');
  assert.match(exception.message, /Signature expired/);
});

test('close ends open streams', async (t) => {
  const { emulation, clock, port } = await serve(t);
  const stream = await openRawStream(t, port, clock);
  await stream.send(audioEvent(chunk));
  await emulation.close();
  await stream.closed;
  await assert.rejects(fetch(`http://127.0.0.1:${port}/`), TypeError);
});
