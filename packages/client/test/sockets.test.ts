/** The same over real sockets: Node's own WebSocket and that of `ws`, against a server of `ws` whose connections are cut. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { WebSocket as WsSocket, WebSocketServer } from 'ws';
import { connect } from '../src/connect.ts';
import type { SocketConstructor } from '../src/socket.ts';
import { speech } from './support/dictation-under-test.ts';
import { readyMessage } from './support/fake-socket.ts';

const constructors: readonly [name: string, constructor: SocketConstructor | undefined][] = [
  ["Node's own", undefined],
  ['that of ws', WsSocket],
];

/** Settles nothing before `stop`; cuts its first connections when half of the audio has come. */
async function cuttingServer(audioBytes: number, cuts: number) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const heard: Buffer[] = [];
  const protocols: string[] = [];
  let seq = 0;
  let cutsLeft = cuts;
  server.on('connection', (socket) => {
    protocols.push(socket.protocol);
    const audio: Buffer[] = [];
    let isCut = false;
    const say = (message: object) => socket.send(JSON.stringify({ ...message, seq: (seq += 1) }));
    const bytes = () => audio.reduce((sum, { length }) => sum + length, 0);
    socket.on('message', (frame: Buffer, isBinary) => {
      if (isBinary) {
        audio.push(frame);
        say({ type: 'ack', received_ms: Math.floor(bytes() / 32), final_ms: 0 });
        if (cutsLeft > 0 && !isCut && bytes() > audioBytes / 2) {
          cutsLeft -= 1;
          isCut = true;
          socket.terminate();
        }
        return;
      }
      const message = JSON.parse(frame.toString()) as {
        type: string;
        config?: { resume?: { last_seq: number } };
      };
      if (message.type === 'config') {
        seq = message.config?.resume?.last_seq ?? 0;
        say(readyMessage(0));
      }
      if (message.type !== 'stop') return;
      heard.push(Buffer.concat(audio));
      const coverage = { final_ms: 0, silence_ms: 0, lost_ms: 0 };
      say({ type: 'stopped', audio_ms: 0, segments: 0, coverage, cost: {}, sha256: '' });
      socket.close(1000);
    });
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `ws://127.0.0.1:${port}/ws/transcribe`, heard, protocols };
}

for (const [name, webSocket] of constructors) {
  test(`${name}: cuts, resumes, and every byte comes`, async (t) => {
    const audio = speech(20_000);
    const { server, url, heard, protocols } = await cuttingServer(audio.length, 3);
    t.after(() => server.close());
    const dictation = connect({
      url,
      token: 'not-a-real-token',
      random: () => 0,
      ...(webSocket === undefined ? {} : { webSocket }),
    });
    const states: string[] = [];
    dictation.on('connection', ({ state }) => states.push(state));
    await dictation.stream([audio]);
    await dictation.stop();
    assert.equal(heard.length, 1);
    assert.equal(Buffer.compare(heard[0] ?? Buffer.alloc(0), audio), 0);
    assert.deepEqual(
      protocols,
      Array.from({ length: 4 }, () => 'clarity.v1'),
    );
    assert.equal(states.filter((state) => state === 'open').length, 4);
    assert.equal(states.at(-1), 'closed');
  });

  test(`${name}: nobody listens; it gives up when it was told to`, async () => {
    const { server, url } = await cuttingServer(1, 0);
    server.close();
    await once(server, 'close');
    const dictation = connect({
      url,
      giveUpAfterMs: 300,
      random: () => 0.1,
      ...(webSocket === undefined ? {} : { webSocket }),
    });
    await assert.rejects(dictation.stop(), { name: 'DictationError', reason: 'gave_up' });
  });
}
