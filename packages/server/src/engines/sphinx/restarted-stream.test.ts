/** A stream that begins where a final of another one ended says the rest as that one did. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EngineEvent } from '../speech-engine.ts';
import { createSeededRandom } from './language-model/seeded-random.ts';
import { fakeDecoder, fakeSpeech, type FakeSound } from './fake-decoder.ts';
import { createStreamDecoder, defaultStreamDecoderSettings } from './stream-decoder.ts';
import { decodeMemory } from './stream-memory.ts';

type Final = Extract<EngineEvent, { type: 'final' }>;

const samplesPerMs = 16;

/** Finals in the time of the whole audio. */
function finalsFrom(samples: Int16Array, startMs: number, memory?: string): Final[] {
  const finals: Final[] = [];
  const stream = createStreamDecoder(
    fakeDecoder(),
    defaultStreamDecoderSettings,
    (event) => {
      if (event.type !== 'final') return;
      const shift = <Span extends { readonly startMs: number; readonly endMs: number }>(
        span: Span,
      ): Span => ({
        ...span,
        startMs: span.startMs + startMs,
        endMs: span.endMs + startMs,
      });
      finals.push({ ...shift(event), words: event.words.map(shift) });
    },
    { startMs, memory: decodeMemory(memory) },
  );
  stream.accept(samples.subarray(startMs * samplesPerMs));
  stream.finish();
  return finals;
}

/** Words in utterances of any length, some too long for one; pauses that close an utterance and some that do not. */
function drawSpeech(seed: number): Int16Array {
  const random = createSeededRandom(seed);
  const sounds: FakeSound[] = [[0, random.integer(0, 900)]];
  for (let word = 1; word <= 60; word += 1) {
    sounds.push([word, random.integer(80, 700)]);
    if (random.chance(0.3)) sounds.push([0, random.integer(20, 2_500)]);
  }
  return fakeSpeech(...sounds);
}

test('at the end of any final, with its memory', () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const samples = drawSpeech(seed);
    const whole = finalsFrom(samples, 0);
    assert.ok(whole.length > 2);
    for (const [index, { endMs, memory }] of whole.entries()) {
      const rest = finalsFrom(samples, endMs, memory);
      assert.deepEqual(rest, whole.slice(index + 1), `seed ${seed}, after final ${index}`);
    }
  }
});

test('within a long silence, at any millisecond of it', () => {
  const samples = fakeSpeech(
    [0, 500],
    [1, 2_500],
    [0, 41_237],
    [2, 700],
    [3, 300],
    [0, 2_000],
    [4, 600],
    [0, 900],
  );
  const whole = finalsFrom(samples, 0);
  const [first, ...rest] = whole;
  assert.ok(first !== undefined && rest.length === 2);
  for (const afterMs of [0, 1, 777, 3_333, 5_000, 9_999])
    assert.deepEqual(finalsFrom(samples, first.endMs + afterMs, first.memory), rest, `${afterMs} ms on`);
});

test('without the memory the decoder is cold again, and warms up', () => {
  const samples = drawSpeech(1);
  const [first, second] = finalsFrom(samples, 0);
  assert.ok(first !== undefined && second !== undefined);
  const [again] = finalsFrom(samples, first.endMs);
  assert.equal(again?.text, second.text);
});

const strangers = ['', 'x', 'AAAA', Buffer.alloc(4 * 27, 0xff).toString('base64'), '\u0000'.repeat(144)];

for (const text of strangers) {
  test(`a memory of another making is passed over: ${JSON.stringify(text.slice(0, 8))}`, () => {
    assert.equal(decodeMemory(text), undefined);
  });
}
