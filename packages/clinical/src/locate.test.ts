import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from './extract.ts';
import { locate } from './locate.ts';
import type { TimedWord } from './locate.ts';

/** Words of 100 ms each, one after the other. */
const spoken = (text: string, confidence: (word: string) => number = () => 0.9): TimedWord[] =>
  text.split(' ').map((word, i) => ({
    text: word,
    start_ms: i * 100,
    end_ms: i * 100 + 100,
    confidence: confidence(word),
  }));

test('a finding rests on the words of its value and its name', () => {
  const text = 'the pulse today is seventy two';
  const words = spoken(text, (word) => (word === 'pulse' ? 0.4 : word === 'today' ? 0.1 : 0.9));
  const [finding] = locate(text, words, extract(text));
  assert.deepEqual(finding?.audio, { start_ms: 100, end_ms: 600 });
  assert.equal(finding?.confidence, 0.4);
});

test('punctuation and capitals that the words have not are passed over', () => {
  const words = spoken('pulse seventy two temperature ninety eight point six');
  const text = 'Pulse, seventy two. Temperature: ninety eight point six.';
  const found = locate(text, words, extract(text));
  assert.deepEqual(
    found.map(({ kind, audio }) => [kind, audio]),
    [
      ['heart_rate', { start_ms: 0, end_ms: 300 }],
      ['body_temperature', { start_ms: 300, end_ms: 800 }],
    ],
  );
});

test('the same words said twice are told apart', () => {
  const text = 'pulse seventy two then later pulse seventy two';
  const starts = locate(text, spoken(text), extract(text)).map((finding) => finding.audio?.start_ms);
  assert.deepEqual(starts, [0, 500]);
});

test('words without confidence give audio alone, and no words give neither', () => {
  const text = 'pulse seventy two';
  const words = spoken(text).map(({ text: word, start_ms, end_ms }) => ({ text: word, start_ms, end_ms }));
  const [timed] = locate(text, words, extract(text));
  assert.deepEqual(timed?.audio, { start_ms: 0, end_ms: 300 });
  assert.ok(timed !== undefined && !('confidence' in timed));
  const [plain] = locate(text, [], extract(text));
  assert.ok(plain !== undefined && !('audio' in plain));
});

test('a word that the text lacks does not lose the rest', () => {
  const text = 'pulse seventy two';
  const words = [{ text: 'um', start_ms: 0, end_ms: 50 }, ...spoken(text)];
  assert.deepEqual(locate(text, words, extract(text))[0]?.audio, { start_ms: 0, end_ms: 300 });
});
