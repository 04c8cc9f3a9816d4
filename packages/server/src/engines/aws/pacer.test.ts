import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import { Pacer } from './pacer.ts';

/** Milliseconds of audio that go in `forMs`, in chunks of 100 ms. */
function sentIn(forMs: number, maxSpeed: number, isBehind: boolean): number {
  const clock = new ManualClock();
  const pacer = new Pacer(clock, maxSpeed);
  let sentMs = 0;
  for (let passedMs = 0; ;) {
    const waitMs = pacer.waitMs(100, isBehind);
    passedMs += waitMs;
    if (passedMs > forMs) return sentMs;
    clock.advance(waitMs);
    if (waitMs > 0) continue;
    pacer.spend(100);
    sentMs += 100;
  }
}

test('a second goes at once', () => {
  assert.equal(sentIn(0, 2, false), 1_000);
});

for (const [maxSpeed, isBehind, expectedMs] of [
  [2, false, 1_000 + 20_000],
  [2, true, 1_000 + 10_000],
  [10, false, 1_000 + 100_000],
  [1, false, 1_000 + 10_000],
] as const) {
  test(`at speed ${maxSpeed}${isBehind ? ', behind' : ''}, ten seconds let ${expectedMs} ms go`, () => {
    assert.equal(sentIn(10_000, maxSpeed, isBehind), expectedMs);
  });
}

test('a pause gives a second of credit, not more', () => {
  const clock = new ManualClock();
  const pacer = new Pacer(clock, 2);
  pacer.spend(1_000);
  clock.advance(3_600_000);
  for (let sent = 0; sent < 10; sent += 1) {
    assert.equal(pacer.waitMs(100, false), 0);
    pacer.spend(100);
  }
  assert.equal(pacer.waitMs(100, false), 50);
});
