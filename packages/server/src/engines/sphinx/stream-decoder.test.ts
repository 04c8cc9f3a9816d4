import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EngineEvent } from '../speech-engine.ts';
import type { Decoder } from './decoder.ts';
import { fakeDecoder, fakeSpeech } from './fake-decoder.ts';
import {
  createStreamDecoder,
  defaultStreamDecoderSettings,
  type StreamDecoderSettings,
} from './stream-decoder.ts';

function decode(
  samples: Int16Array,
  chunkSamples = 1_600,
  settings: StreamDecoderSettings = defaultStreamDecoderSettings,
): EngineEvent[] {
  const events: EngineEvent[] = [];
  const stream = createStreamDecoder(fakeDecoder(), settings, (event) => events.push(event));
  for (let index = 0; index < samples.length; index += chunkSamples)
    stream.accept(samples.subarray(index, index + chunkSamples));
  stream.finish();
  assert.equal(stream.decodedSamples, samples.length);
  return events;
}

const finals = (events: readonly EngineEvent[]) =>
  events.flatMap((event) =>
    event.type === 'final' ? [`${event.startMs}-${event.endMs} ${event.text}`] : [],
  );

const twoUtterances = fakeSpeech([0, 1000], [1, 400], [2, 2600], [0, 900], [3, 500], [0, 1000]);

test('finals carry the times of the stream, without marks of pronunciation', () => {
  assert.deepEqual(finals(decode(twoUtterances)), ['1000-4200 w1 w2', '4900-5600 w3']);
});

test('words have their own times and the posterior as confidence', () => {
  const final = decode(twoUtterances).find(({ type }) => type === 'final');
  assert.deepEqual(final?.words, [
    { text: 'w1', startMs: 1000, endMs: 1400, confidence: 0.336 },
    { text: 'w2', startMs: 1400, endMs: 4000, confidence: 0.376 },
  ]);
});

test('the same events come of any chunks', () => {
  const expected = decode(twoUtterances);
  for (const chunkSamples of [1, 333, 320, 799, 801, 100_000])
    assert.deepEqual(decode(twoUtterances, chunkSamples), expected, `chunks of ${chunkSamples}`);
});

test('a first utterance too short for the warm-up is decoded twice', () => {
  assert.deepEqual(finals(decode(fakeSpeech([0, 300], [1, 400], [0, 1000]))), ['300-900 w1']);
});

test('so it is when the audio ends within it', () => {
  assert.deepEqual(finals(decode(fakeSpeech([0, 300], [1, 433]))), ['300-730 w1']);
});

test('without warm-up the first utterance stays cold', () => {
  const settings = { ...defaultStreamDecoderSettings, warmUpSamples: 0 };
  assert.deepEqual(finals(decode(fakeSpeech([0, 300], [1, 400], [0, 1000]), 1_600, settings)), [
    '300-900 mumble',
  ]);
});

test('partials come only when the words have changed', () => {
  const partials = decode(twoUtterances).flatMap((event) => (event.type === 'partial' ? [event.text] : []));
  assert.deepEqual(partials, ['mumble', 'w1 w2', 'w3']);
});

test('an utterance without end is cut between words and loses none', () => {
  const words = Array.from({ length: 60 }, (_, index) => [index + 1, 450] as const);
  const events = decode(fakeSpeech(...words, [0, 800]));
  const heard = events.flatMap((event) => (event.type === 'final' ? event.text.split(' ') : []));
  assert.deepEqual(
    heard,
    words.map(([word]) => `w${word}`),
  );
  assert.equal(finals(events).length, 2);
});

test('one endless word is cut all the same', () => {
  const events = finals(decode(fakeSpeech([7, 40_000])));
  assert.deepEqual(events, ['0-18000 w7', '18000-36000 w7', '36000-40000 w7']);
});

test('silence, and no audio at all, give nothing', () => {
  assert.deepEqual(decode(fakeSpeech([0, 30_000])), []);
  assert.deepEqual(decode(new Int16Array(0)), []);
});

test('fillers are no words', () => {
  const events: EngineEvent[] = [];
  const noisy: Decoder = {
    ...fakeDecoder(),
    segments: () => [
      { entry: '[NOISE]', firstFrame: 10, lastFrame: 20, posterior: 1 },
      { entry: '++breath++', firstFrame: 21, lastFrame: 30, posterior: 1 },
      { entry: '</s>', firstFrame: 31, lastFrame: 32, posterior: 1 },
    ],
  };
  const stream = createStreamDecoder(noisy, defaultStreamDecoderSettings, (event) => events.push(event));
  stream.accept(fakeSpeech([1, 400], [0, 1000]));
  stream.finish();
  assert.deepEqual(events, []);
});
