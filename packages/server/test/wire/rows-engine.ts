/** Dialogues of engines and annotators: one that breaks, hangs, is slow, is full, costs too much. */
import assert from 'node:assert/strict';
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { RemoteAnnotator } from '../../src/annotators/remote-annotator.ts';
import type { EngineSelection } from '../../src/engines/engine-registry.ts';
import { withFaults } from '../../src/engines/scripted/faulty-engine.ts';
import { createScriptedEngine } from '../../src/engines/scripted/scripted-engine.ts';
import { EngineError, type EngineErrorCode } from '../../src/engines/speech-engine.ts';
import { createMarkedEngine } from '../support/marked-engine.ts';
import { markedSpeech } from '../support/marked-audio.ts';
import { silence, utterance } from '../support/script.ts';
import type { Dialogue } from './dialogue.ts';
import { createGatedEngine } from './gated-engine.ts';
import type { GatewayUnderTest } from './gateway-under-test.ts';
import type { Row } from './rows.ts';
import type { Talk } from './talk.ts';

const speech = markedSpeech(3, createStreamRandom(11, 0, 0), 'with_a_pause');
const spoken = speech.words.map(({ text }) => text).join(' ');
const heardBy = (talk: Talk): string =>
  talk
    .of('final')
    .map(({ text }) => text)
    .join(' ');

const broken = (code: EngineErrorCode, retryable: boolean) =>
  ({
    kind: 'fail',
    afterMs: 600,
    error: new EngineError(code, 'The engine broke in a test.', { retryable }),
  }) as const;

const marked = createMarkedEngine();
const chosen = (more: object = {}): EngineSelection => ({
  outcome: 'selected',
  engine: marked,
  language: 'en-US',
  ...more,
});

const silentAnnotator: RemoteAnnotator = {
  name: 'silent',
  begin: ({ onFailed }) => ({
    add: ({ segment }) => onFailed([segment]),
    finish: () => Promise.resolve(),
    abandon: () => undefined,
  }),
  close: () => Promise.resolve(),
};

/** An engine that cannot be had: the answer to config. */
const notHad: readonly (readonly [string, EngineSelection, Row, Row, number])[] = [
  [
    'no engine is there',
    { outcome: 'unavailable', message: 'No engine is set up on this machine.' },
    'error engine_unavailable',
    'close engineFailed',
    4502,
  ],
  [
    'the engine is full',
    { outcome: 'at_capacity', message: 'Every stream of the engine is in use.', retryAfterMs: 2000 },
    'error engine_at_capacity',
    'close engineAtCapacity',
    4503,
  ],
  [
    'the engine costs money, and none is left',
    { outcome: 'cost_capped', message: 'What may be spent today is spent.', retryAfterMs: 3000 },
    'error cost_cap_reached',
    'close quota',
    4429,
  ],
];

export const engineDialogues: readonly Dialogue[] = [
  {
    name: 'a stream that breaks is replaced: told, heard again, nothing lost',
    rows: ['server engine', 'engine reconnecting', 'engine recovered'],
    run: async (stage) => {
      const gateway = await stage.gateway({ engines: [withFaults(marked, [broken('engine_failed', true)])] });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      talk.speak(speech.pcm);
      await talk.first('engine');
      gateway.clock.advance(250);
      const stopped = await talk.stop();
      assert.equal(heardBy(talk), spoken);
      assert.equal(stopped.coverage.lost_ms, 0);
      assert.deepEqual(
        talk.of('engine').map(({ state }) => state),
        ['reconnecting', 'recovered'],
      );
    },
  },
  {
    name: 'an engine that is given up: the next one hears it all',
    rows: ['server engine', 'engine failed_over'],
    run: async (stage) => {
      const engines = [
        withFaults(marked, [broken('engine_unavailable', false)]),
        createMarkedEngine('second'),
      ];
      const gateway = await stage.gateway({ engines });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      talk.speak(speech.pcm);
      const stopped = await talk.stop();
      assert.equal(heardBy(talk), spoken);
      assert.equal(stopped.coverage.lost_ms, 0);
      assert.equal(talk.of('engine').at(-1)?.engine, 'second');
    },
  },
  {
    name: 'no engine is left: error, close 4502, and the session can be resumed',
    rows: ['error engine_failed', 'close engineFailed'],
    run: async (stage) => {
      const gateway = await stage.gateway({
        engines: [withFaults(marked, [broken('engine_failed', false)])],
      });
      const talk = await stage.connect(gateway.url);
      const { session_id, resume_token } = await talk.begin();
      talk.speak(speech.pcm);
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['engine_failed', 4502]);
      const again = await stage.connect(gateway.url);
      const ready = await again.begin({
        resume: { session_id, token: resume_token, last_seq: talk.lastSeq },
      });
      again.speak(speech.pcm.subarray(32 * ready.have_ms));
      const stopped = await again.stop();
      assert.equal([heardBy(talk), heardBy(again)].filter(Boolean).join(' '), spoken);
      assert.equal(stopped.coverage.lost_ms, 0);
    },
  },
  ...notHad.map(([name, selection, error, close, code]): Dialogue => ({
    name: `${name}: ${error}, close ${code}`,
    rows: [error, close],
    run: async (stage) => {
      const gateway = await stage.gateway({ selection });
      const talk = await stage.connect(gateway.url);
      talk.send({ type: 'config', config: {} });
      const refusal = await talk.refusal();
      assert.equal(refusal.close, code);
      const isTold = 'retryAfterMs' in selection ? selection.retryAfterMs : undefined;
      assert.equal(refusal.error.retry_after_ms, isTold);
    },
  })),
  {
    name: 'an engine that hangs after stop: answered in time, with an error',
    rows: ['error engine_stalled', 'close engineFailed', 'invariant 3'],
    run: async (stage) => {
      const gateway = await stage.gateway({ engines: [createGatedEngine()] });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      talk.speak(silence(1000));
      talk.send({ type: 'stop' });
      await gateway.clock.waitFor(7000);
      gateway.clock.advance(7000);
      await talk.first('engine');
      gateway.clock.advance(7000);
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['engine_stalled', 4502]);
      await endOf(gateway, talk);
    },
  },
  {
    name: 'an engine that is only slow after stop: told where the transcript will be',
    rows: ['error engine_behind', 'close engineFailed', 'invariant 3'],
    run: async (stage) => {
      const engine = createGatedEngine();
      const gateway = await stage.gateway({ engines: [engine] });
      const talk = await stage.connect(gateway.url);
      const { session_id } = await talk.begin();
      talk.speak(silence(1000));
      talk.send({ type: 'stop' });
      await gateway.clock.waitFor(7000);
      await engine.let();
      gateway.clock.advance(7000);
      await settledIn(talk);
      await engine.let();
      gateway.clock.advance(7000);
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['engine_behind', 4502]);
      assert.ok(error.message.includes(session_id));
      await endOf(gateway, talk);
    },
  },
  {
    name: 'a fault of ours: internal_error, close 1011, and the session can be resumed',
    rows: ['error internal_error', 'close internalError'],
    run: async (stage) => {
      let isFaulty = true;
      const faulty = {
        ...marked,
        transcribe: (...parameters: Parameters<typeof marked.transcribe>) => {
          if (isFaulty) throw new TypeError('a fault of the server');
          return marked.transcribe(...parameters);
        },
      };
      const gateway = await stage.gateway({ engines: [faulty] });
      const talk = await stage.connect(gateway.url);
      const { session_id, resume_token } = await talk.begin();
      talk.speak(speech.pcm);
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['internal_error', 1011]);
      isFaulty = false;
      const again = await stage.connect(gateway.url);
      await again.begin({ resume: { session_id, token: resume_token, last_seq: talk.lastSeq } });
      again.speak(speech.pcm);
      await again.stop();
      assert.equal(heardBy(again), spoken);
    },
  },
  {
    name: 'an engine with a longest stream: another stream takes over, and each word is heard once',
    rows: ['server final', 'invariant 6'],
    run: async (stage) => {
      let streams = 0;
      const engine = {
        ...marked,
        capabilities: { ...marked.capabilities, maxStreamMs: 60_000 },
        transcribe: (...parameters: Parameters<typeof marked.transcribe>) => {
          streams += 1;
          return marked.transcribe(...parameters);
        },
      };
      const gateway = await stage.gateway({ engines: [engine] });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      const half = 32 * Math.floor(speech.pcm.length / 64);
      talk.speak(speech.pcm.subarray(0, half));
      await talk.first('final');
      gateway.clock.advance(60_000);
      talk.speak(speech.pcm.subarray(half));
      await talk.until((t) => t.of('final').length === speech.utterances.length, 'all finals');
      await talk.stop();
      assert.equal(heardBy(talk), spoken);
      assert.equal(streams, 2);
    },
  },
  ...(
    [
      ['engine_passed_over', { passedOver: { name: 'better', message: 'It is not set up.' } }],
      ['cost_cap_reached', { isSparing: true }],
    ] as const
  ).map(([code, more]): Dialogue => ({
    name: `a session that goes to another engine than it would: warning ${code}`,
    rows: [`warning ${code}`],
    run: async (stage) => {
      const gateway = await stage.gateway({ selection: chosen(more) });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      assert.equal((await talk.first('warning')).code, code);
      await talk.stop();
    },
  })),
  {
    name: 'most of the day is spent: warning cost_cap_near',
    rows: ['warning cost_cap_near'],
    run: async (stage) => {
      const billed = { ...marked, capabilities: { ...marked.capabilities, isBilled: true as const } };
      const spending = { state: 'near_cap', atCap: 'spare', cappedForMs: 0 } as const;
      const gateway = await stage.gateway({ engines: [billed], settings: { spending } });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      assert.equal((await talk.first('warning')).code, 'cost_cap_near');
      await talk.stop();
    },
  },
  {
    name: 'an annotator that does not answer: warned of once, and the findings of the server itself',
    rows: ['warning annotator_failed', 'server findings'],
    run: async (stage) => {
      const engines = [createScriptedEngine([utterance(0), utterance(1)])].map((engine) => ({
        ...engine,
        capabilities: { ...engine.capabilities, explicitOnly: false },
      }));
      const settings = { remoteAnnotator: 'instead_of_local' } as const;
      const gateway = await stage.gateway({ engines, annotator: silentAnnotator, settings });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      talk.speak(silence(2000));
      await talk.stop();
      assert.equal(talk.of('warning').length, 1);
      assert.equal(talk.of('findings').length, 2);
    },
  },
];

/** What was sent before is dealt with. */
async function settledIn(talk: Talk): Promise<void> {
  const id = talk.messages.length;
  talk.send({ type: 'ping', id });
  await talk.until(({ messages }) => messages.some((m) => m.type === 'pong' && m.id === id), 'pong');
}

/** A session that goes on without its client is told to end, as when the server goes. */
async function endOf({ live, clock }: GatewayUnderTest, talk: Talk): Promise<void> {
  await talk.closed;
  const drained = live.drain(clock, 1000);
  clock.advance(1000);
  await drained;
}
