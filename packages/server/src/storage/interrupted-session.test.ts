import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interruptedEnd, type HeardStretch } from './interrupted-session.ts';

const finals: readonly HeardStretch[] = [
  { startMs: 500, endMs: 2000, lostMs: 0 },
  { startMs: 2600, endMs: 4000, lostMs: 200 },
];

describe('the end of an interrupted session', () => {
  const cases = [
    {
      name: 'counts the gaps between finals as silence, but for what was lost',
      segments: finals,
      settledMs: 4000,
      audioMs: 4000,
      coverage: { final_ms: 2900, silence_ms: 900, lost_ms: 200 },
    },
    {
      name: 'counts settled silence after the last final',
      segments: finals,
      settledMs: 6500,
      audioMs: 6500,
      coverage: { final_ms: 2900, silence_ms: 3400, lost_ms: 200 },
    },
    {
      name: 'counts what was lost after the last final',
      segments: finals,
      settledMs: 6500,
      settledLostMs: 1000,
      audioMs: 6500,
      coverage: { final_ms: 2900, silence_ms: 2600, lost_ms: 1000 },
    },
    {
      name: 'counts what was heard beyond what is settled',
      segments: finals,
      settledMs: 2000,
      audioMs: 4000,
      coverage: { final_ms: 2900, silence_ms: 900, lost_ms: 200 },
    },
    {
      name: 'claims no audio when there was none',
      segments: [],
      settledMs: 0,
      audioMs: 0,
      coverage: { final_ms: 0, silence_ms: 0, lost_ms: 0 },
    },
    {
      name: 'never loses more than was not heard',
      segments: [{ startMs: 0, endMs: 900, lostMs: 500 }],
      settledMs: 1000,
      audioMs: 1000,
      coverage: { final_ms: 900, silence_ms: 0, lost_ms: 100 },
    },
  ];
  for (const { name, segments, settledMs, settledLostMs = 0, audioMs, coverage } of cases) {
    it(name, () => {
      assert.deepEqual(interruptedEnd(segments, { settledMs, lostMs: settledLostMs }, 9000), {
        endedAtMs: 9000,
        reason: 'interrupted',
        audioMs,
        coverage,
      });
    });
  }
});
