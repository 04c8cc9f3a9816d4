import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '@clarity-care/clinical';
import { awaitedTogether, endWith, leftAtEnd, stillAwaited } from './awaited-segments.ts';
import type { Segment, SessionEnd } from './transcript-store.ts';

/** Each word takes 400 ms, and a pause of 100 ms follows it. */
function spoken(text: string, startMs: number, number = 0): Segment {
  const words = text.split(' ').map((word, n) => ({
    text: word.replace(/[,.]$/, ''),
    start_ms: startMs + n * 500,
    end_ms: startMs + n * 500 + 400,
  }));
  return {
    segment: number,
    startMs,
    endMs: words.at(-1)?.end_ms ?? startMs,
    text,
    words,
    findings: extract(text),
  };
}
const awaited = (segment: Segment, lostMs = 0) => ({ segment, lostMs });
const vitals = spoken('No fever, pulse seventy two. Pulse oximetry ninety eight percent.', 1000);

test('what was heard again is awaited no longer, and what was not stays as it was', () => {
  const later = spoken('blood pressure one twenty over eighty', 20_000, 1);
  assert.deepEqual(stillAwaited([awaited(vitals), awaited(later)], 0), [awaited(vitals), awaited(later)]);
  assert.deepEqual(stillAwaited([awaited(vitals), awaited(later)], vitals.endMs), [awaited(later)]);
  assert.deepEqual(stillAwaited([awaited(vitals)], vitals.endMs - 1), []);
});

test('of a segment that was heard again in part the other words stay, with their findings', () => {
  const [left] = stillAwaited([awaited(vitals)], 1000 + 5 * 500);
  assert.ok(left !== undefined);
  const { text, words, findings, startMs, endMs } = left.segment;
  assert.equal(text, 'Pulse oximetry ninety eight percent.');
  assert.deepEqual(words, vitals.words.slice(5));
  assert.deepEqual([startMs, endMs], [3500, vitals.endMs]);
  assert.ok(findings.length > 0);
  for (const found of findings) assert.equal(text.slice(found.begin, found.end), found.text);
  assert.deepEqual(
    findings.map(({ kind, codes }) => ({ kind, codes })),
    extract(text).map(({ kind, codes }) => ({ kind, codes })),
  );
});

test('a word stays where more than half of it was not heard again', () => {
  const half = (heardMs: number) => stillAwaited([awaited(vitals)], heardMs)[0]?.segment.words[0];
  assert.equal(half(1000 + 150)?.text, 'No');
  assert.equal(half(1000 + 150)?.start_ms, 1150);
  assert.equal(half(1000 + 250)?.text, 'fever');
});

test('a segment without times of words stays whole', () => {
  const segment = { ...vitals, words: [] };
  const [left] = stillAwaited([awaited(segment)], 2000);
  assert.deepEqual(left?.segment, { ...segment, startMs: 2000 });
});

test('where two connections have heard the same audio, the later one counts', () => {
  const again = spoken('No fever', 1000);
  const [first, second, ...none] = awaitedTogether([awaited(vitals)], [awaited(again)]);
  assert.equal(first?.segment.text, 'No fever');
  assert.equal(second?.segment.text, 'pulse seventy two. Pulse oximetry ninety eight percent.');
  assert.deepEqual(none, []);
});

const end = {
  endedAtMs: 1,
  reason: 'client_gone',
  audioMs: 900,
  coverage: { final_ms: 500, silence_ms: 300, lost_ms: 100 },
} as const;
const sumOf = ({ coverage: { final_ms, silence_ms, lost_ms } }: SessionEnd) =>
  final_ms + silence_ms + lost_ms;

test('what is left at the end follows the stored segments, and counts', () => {
  const two = leftAtEnd([awaited(vitals), awaited(spoken('and so on', 20_000), 400)], end, {
    segment: 4,
    endMs: 800,
  });
  assert.deepEqual(
    two.map(({ segment }) => segment.segment),
    [5, 6],
  );
  const whole = endWith(end, two);
  assert.equal(whole.audioMs, 21_400);
  assert.equal(sumOf(whole), whole.audioMs);
  assert.equal(whole.coverage.lost_ms, 400, 'what was lost before them');
  assert.deepEqual(endWith({ ...end, heardMs: 3 }, []), end);
});

test('audio that came again and was not heard again is no reason to give its words up', () => {
  const lost = {
    ...end,
    audioMs: 9000,
    heardMs: 1000,
    coverage: { final_ms: 500, silence_ms: 500, lost_ms: 8000 },
  };
  const left = leftAtEnd([awaited(vitals)], lost, undefined);
  assert.deepEqual(
    left.map(({ segment }) => segment.text),
    [vitals.text],
  );
  const whole = endWith(lost, left);
  const { heardMs: _, ...kept } = lost;
  const spokenMs = vitals.endMs - vitals.startMs;
  assert.deepEqual(whole, {
    ...kept,
    coverage: { final_ms: 500 + spokenMs, silence_ms: 500, lost_ms: 8000 - spokenMs },
  });
});

test('nothing comes twice: what a stored segment has is not put back', () => {
  const last = { segment: 2, endMs: 3400 };
  const [left, ...none] = leftAtEnd([awaited(vitals)], { ...end, audioMs: 1000 }, last);
  assert.equal(left?.segment.text, 'Pulse oximetry ninety eight percent.');
  assert.deepEqual(none, []);
  const whole = endWith({ ...end, audioMs: 1000, coverage: { final_ms: 1000, silence_ms: 0, lost_ms: 0 } }, [
    left,
  ]);
  assert.equal(sumOf(whole), whole.audioMs);
});
