/** The way from a microphone to the socket, with a Web Audio of the test's own. */
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, test } from 'node:test';
import { EventHub } from '../src/event-hub.ts';
import type { MicrophoneStream } from '../src/index.ts';
import { captureMicrophone } from '../src/microphone.ts';
import { begin, speech, type DictationUnderTest } from './support/dictation-under-test.ts';

class FakePort extends EventTarget {
  readonly asked: unknown[] = [];

  start(): void {}

  /** The worklet answers a flush with what it has left. */
  postMessage(message: unknown): void {
    this.asked.push(message);
    this.give(speech(30).buffer);
    this.give('flushed');
  }

  give(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

class FakeWorkletNode {
  readonly port = new FakePort();
  readonly options: unknown;

  constructor(_context: unknown, _name: string, options: unknown) {
    this.options = options;
    nodes.push(this);
  }
}

class FakeContext {
  state = 'suspended';
  readonly modules: unknown[] = [];
  readonly audioWorklet = {
    addModule: async (url: unknown) => {
      this.modules.push(url);
      if (url === 'missing.js') throw new Error('the worklet is not there');
      if (url === 'slow.js') await new Promise<void>((resolve) => loads.push(resolve));
    },
  };

  constructor() {
    contexts.push(this);
  }

  createMediaStreamSource() {
    return { connect: () => undefined, disconnect: () => undefined };
  }

  async resume(): Promise<void> {
    if (isUntouched) await new Promise<never>(() => undefined);
    this.state = 'running';
  }

  async close(): Promise<void> {
    this.state = 'closed';
  }
}

class FakeTrack extends EventTarget {
  muted = false;
  readyState: 'live' | 'ended' = 'live';
}

let contexts: FakeContext[] = [];
let nodes: FakeWorkletNode[] = [];
/** Each lets a slow worklet come. */
let loads: (() => void)[] = [];
/** Browsers start no sound before the user has touched the page. */
let isUntouched = false;
const page = globalThis as unknown as Record<string, unknown>;

beforeEach(() => {
  contexts = [];
  nodes = [];
  loads = [];
  isUntouched = false;
  page['AudioContext'] = FakeContext;
  page['AudioWorkletNode'] = FakeWorkletNode;
});
afterEach(() => {
  delete page['AudioContext'];
  delete page['AudioWorkletNode'];
});

const streamOf = (...tracks: FakeTrack[]): MicrophoneStream => ({ getAudioTracks: () => tracks });
const turn = () => new Promise((resolve) => setImmediate(resolve));
const options = { workletUrl: '/pcm-worklet.js' };

test('sound goes out; what the worklet still had goes out at the end', async () => {
  const client = await begin({ config: { sample_rate: 8000 } });
  const socket = client.ready();
  const microphone = await client.dictation.streamMicrophone(streamOf(new FakeTrack()), options);
  assert.deepEqual(contexts[0]?.modules, ['/pcm-worklet.js']);
  assert.equal(contexts[0].state, 'running');
  assert.deepEqual(nodes[0]?.options, { numberOfOutputs: 0, processorOptions: { targetRateHz: 8000 } });
  nodes[0].port.give(speech(100).buffer);
  const stopping = microphone.stop();
  assert.equal(microphone.stop(), stopping);
  await stopping;
  assert.deepEqual(nodes[0].port.asked, ['flush']);
  assert.equal(socket.audio.length, 130 * 32);
  assert.equal(contexts[0].state, 'closed');
});

test('a microphone that falls silent or is unplugged is told of', async () => {
  const client = await begin();
  client.ready();
  const track = new FakeTrack();
  await client.dictation.streamMicrophone(streamOf(track), options);
  for (const type of ['mute', 'unmute', 'ended']) track.dispatchEvent(new Event(type));
  assert.deepEqual(
    client.events.flatMap((event) => (event.type === 'microphone' ? [event.state] : [])),
    ['live', 'muted', 'live', 'ended'],
  );
});

test('the microphone is let go when the dictation ends', async () => {
  const client = await begin();
  client.ready();
  await client.dictation.streamMicrophone(streamOf(new FakeTrack()), options);
  client.dictation.close();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(contexts[0]?.state, 'closed');
});

const endings: readonly [name: string, end: (client: DictationUnderTest) => void, error: object][] = [
  ['close()', ({ dictation }) => dictation.close(), { name: 'DictationError', reason: 'closed_by_caller' }],
  [
    'a takeover',
    (client) => client.socket().drop(4409),
    { name: 'DictationError', reason: 'connection_lost', closeCode: 4409 },
  ],
  [
    'stop()',
    (client) => {
      void client.dictation.stop();
      const coverage = { final_ms: 0, silence_ms: 0, lost_ms: 0 };
      const cost = { usd: 0, prices_of: '2026-07', items: [] };
      const totals = { audio_ms: 0, segments: 0, coverage, cost, sha256: '' };
      client.socket().say({ type: 'stopped', seq: 2, ...totals });
    },
    { name: 'TypeError', message: /was stopped/ },
  ],
];

for (const [name, end, error] of endings) {
  test(`${name} while the worklet loads: refused, and the microphone is let go at once`, async () => {
    const client = await begin();
    client.ready();
    const starting = client.dictation.streamMicrophone(streamOf(new FakeTrack()), { workletUrl: 'slow.js' });
    await turn();
    assert.equal(loads.length, 1);
    end(client);
    await assert.rejects(starting, error);
    assert.equal(contexts[0]?.state, 'closed');
    for (const load of loads) load();
    await turn();
    assert.equal(nodes.length, 0, 'a worklet that comes late is not used');
  });

  test(`${name} while the page was not touched: refused, and the microphone is let go at once`, async () => {
    isUntouched = true;
    const client = await begin();
    client.ready();
    const starting = client.dictation.streamMicrophone(streamOf(new FakeTrack()), options);
    await turn();
    assert.equal(nodes.length, 1);
    end(client);
    await assert.rejects(starting, error);
    assert.equal(contexts[0]?.state, 'closed');
  });
}

test('a listener that closes as the microphone goes live lets it go', async () => {
  const client = await begin();
  client.ready();
  client.dictation.on('microphone', () => client.dictation.close());
  await client.dictation.streamMicrophone(streamOf(new FakeTrack()), options);
  await turn();
  assert.equal(contexts[0]?.state, 'closed');
});

test('a microphone that was stopped is held by nothing: neither by its track nor by the dictation', async (t) => {
  const track = new FakeTrack();
  const { signal } = new AbortController();
  const held = () => [
    getEventListeners(signal, 'abort').length,
    ...['mute', 'unmute', 'ended'].map((type) => getEventListeners(track, type).length),
  ];
  const outcomes = { audio: () => undefined, changed: () => undefined };
  const microphone = await captureMicrophone(streamOf(track), options, 16_000, outcomes, signal);
  assert.deepEqual(held(), [1, 1, 1, 1]);
  await microphone.stop();
  assert.deepEqual(held(), [0, 0, 0, 0]);

  const client = await begin();
  const listening = t.mock.method(EventHub.prototype, 'on');
  await (await client.dictation.streamMicrophone(streamOf(track), options)).stop();
  assert.equal(listening.mock.callCount(), 0, 'no listener that nobody takes back');
});

test('no track, two channels, no worklet: refused, and no context is left open', async () => {
  const client = await begin();
  await assert.rejects(client.dictation.streamMicrophone(streamOf(), options), /no audio track/);
  const missing = client.dictation.streamMicrophone(streamOf(new FakeTrack()), { workletUrl: 'missing.js' });
  await assert.rejects(missing, /worklet is not there/);
  assert.deepEqual(
    contexts.map(({ state }) => state),
    ['closed'],
  );
  const stereo = await begin({ config: { number_of_channels: 2 } });
  await assert.rejects(stereo.dictation.streamMicrophone(streamOf(new FakeTrack()), options), /is sent as 1/);
});
