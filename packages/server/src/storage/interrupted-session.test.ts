import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interruptedEnd } from './interrupted-session.ts';

describe('the end of an interrupted session', () => {
  it('counts the audio up to the last final, and the gaps between finals as silence', () => {
    const end = interruptedEnd(
      [
        { startMs: 500, endMs: 2000 },
        { startMs: 2600, endMs: 4000 },
      ],
      9000,
    );
    assert.deepEqual(end, {
      endedAtMs: 9000,
      reason: 'interrupted',
      audioMs: 4000,
      coverage: { final_ms: 2900, silence_ms: 1100, lost_ms: 0 },
    });
  });

  it('claims no audio when there was no final', () => {
    assert.deepEqual(interruptedEnd([], 9000), {
      endedAtMs: 9000,
      reason: 'interrupted',
      audioMs: 0,
      coverage: { final_ms: 0, silence_ms: 0, lost_ms: 0 },
    });
  });
});
