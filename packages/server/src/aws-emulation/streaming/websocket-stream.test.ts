/** A presigned WebSocket, as a program without the SDK opens it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { WebSocket } from 'ws';
import { emulationCredentials } from '../../../test/support/emulation-under-test.ts';
import type { StreamFault } from '../faults.ts';
import { decodeMessage, encodeMessage } from '../wire/event-stream-codec.ts';
import type { EventStreamMessage, HeaderValue } from '../wire/event-stream-message.ts';
import { createSdkSigner } from '../wire/sdk-parts.ts';
import type { TranscriptEvent } from './results.ts';
import { ordered, serveStreaming } from './streaming-served.ts';
import {
  dictation,
  dictationFinals,
  finalsOf,
  scriptLengthMs,
  silentChunks,
} from './streaming-under-test.ts';

const audioHeaders = new Map<string, HeaderValue>([
  [':message-type', { type: 'string', value: 'event' }],
  [':event-type', { type: 'string', value: 'AudioEvent' }],
  [':content-type', { type: 'string', value: 'application/octet-stream' }],
]);

function audioEvent(payload: Buffer): Buffer {
  return encodeMessage({ headers: audioHeaders, payload });
}

async function openSocket(t: TestContext, port: number, query: Readonly<Record<string, string>> = {}) {
  const host = `127.0.0.1:${String(port)}`;
  const presigned = await createSdkSigner(emulationCredentials, 'transcribe').presign(
    {
      method: 'GET',
      path: '/medical-stream-transcription-websocket',
      headers: { host },
      query: {
        'language-code': 'en-US',
        'media-encoding': 'pcm',
        'sample-rate': '16000',
        specialty: 'PRIMARYCARE',
        type: 'DICTATION',
        ...query,
      },
    },
    { signingDate: new Date(), expiresIn: 300 },
  );
  const search = new URLSearchParams(presigned.query as Record<string, string>);
  const socket = new WebSocket(`ws://${host}${presigned.path}?${search.toString()}`);
  t.after(() => socket.terminate());
  const messages: EventStreamMessage[] = [];
  socket.on('message', (message: Buffer) => messages.push(decodeMessage(message)));
  socket.on('error', () => {});
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  const results = () =>
    messages
      .filter(({ headers }) => headers.get(':event-type')?.value === 'TranscriptEvent')
      .flatMap(({ payload }) => (JSON.parse(payload.toString()) as TranscriptEvent).Transcript.Results);
  const exceptions = () => messages.flatMap(({ headers }) => headers.get(':exception-type')?.value ?? []);
  const dictate = () => {
    for (const chunk of silentChunks(scriptLengthMs(dictation))) socket.send(audioEvent(chunk));
    socket.send(audioEvent(Buffer.alloc(0)));
  };
  return { socket, closed, results, exceptions, dictate };
}

test('a presigned WebSocket: unsigned audio events in, the same results out, closed with 1000', async (t) => {
  const { served } = await serveStreaming(t);
  const { closed, results, exceptions, dictate } = await openSocket(t, served.port);
  dictate();
  assert.equal(await closed, 1000);
  assert.deepEqual(finalsOf(results()), dictationFinals);
  assert.deepEqual(exceptions(), []);
  assert.equal(served.liveStreams, 0);
});

test('a WebSocket with wrong parameters is told by an exception and closed', async (t) => {
  const { served } = await serveStreaming(t);
  const { closed, exceptions } = await openSocket(t, served.port, { 'language-code': 'en-GB' });
  assert.equal(await closed, 1000);
  assert.deepEqual(exceptions(), ['BadRequestException']);
});

const badMessages: readonly (readonly [title: string, message: Buffer | string])[] = [
  ['text', 'audio'],
  ['no event-stream message', Buffer.from('audio')],
  ['another event', encodeMessage({ headers: new Map(), payload: Buffer.alloc(2) })],
  ['a broken CRC', Buffer.concat([audioEvent(Buffer.alloc(100)).subarray(0, -1), Buffer.of(0x55)])],
];
for (const [title, message] of badMessages) {
  test(`a WebSocket message that is ${title} ends the stream with an exception`, async (t) => {
    const { served } = await serveStreaming(t);
    const { socket, closed, exceptions } = await openSocket(t, served.port);
    socket.send(message);
    assert.equal(await closed, 1000);
    assert.deepEqual(exceptions(), ['BadRequestException']);
  });
}

const socketFaults: readonly (readonly [fault: StreamFault, code: number])[] = [
  [{ kind: 'exception', type: 'ServiceUnavailableException' }, 1000],
  [{ kind: 'reset' }, 1011],
  [{ kind: 'kill' }, 1006],
  [{ kind: 'clean_end' }, 1000],
];
for (const [fault, code] of socketFaults) {
  for (const moment of [{ at: 'start' }, { at: 'final', count: 1 }] as const) {
    test(`${fault.kind} of a WebSocket at ${moment.at} closes it with ${String(code)}`, async (t) => {
      const { served } = await serveStreaming(t, ordered(fault, moment));
      const { closed, results, exceptions, dictate } = await openSocket(t, served.port);
      dictate();
      assert.equal(await closed, code);
      const finals = finalsOf(results());
      const said = moment.at === 'final' ? dictationFinals.slice(0, 1) : [];
      // A killed connection may take with it what was on its way.
      assert.deepEqual(finals, fault.kind === 'kill' ? said.slice(0, finals.length) : said);
      assert.deepEqual(exceptions(), fault.kind === 'exception' ? [fault.type] : []);
      assert.equal(served.liveStreams, 0);
    });
  }
}

test('a mute WebSocket takes all audio and says nothing until the client leaves', async (t) => {
  const { served } = await serveStreaming(t, ordered({ kind: 'silence' }, { at: 'start' }));
  const { socket, closed, results, dictate } = await openSocket(t, served.port);
  dictate();
  socket.ping();
  await once(socket, 'pong');
  assert.deepEqual(results(), []);
  assert.equal(served.liveStreams, 1);
  socket.close();
  await closed;
});
