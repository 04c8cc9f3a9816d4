import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultMaxSessions, memoryBytes } from './default-max-sessions.ts';

const mib = 1024 * 1024;
const cases: readonly (readonly [memoryMib: number, sessions: number])[] = [
  [64 * 1024, 1000],
  [2048, 1000],
  [1999, 999],
  [512, 256],
  [2, 1],
  [1, 1],
];

for (const [memoryMib, sessions] of cases) {
  test(`${memoryMib} MiB: ${sessions} sessions`, () => {
    assert.equal(defaultMaxSessions(memoryMib * mib), sessions);
  });
}

test('this machine has memory', () => {
  assert.ok(Number.isFinite(memoryBytes()) && memoryBytes() > 16 * mib);
});
