import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { AnnotatorHealth } from './annotator-health.ts';

test('what a request showed counts for a minute, then the probe does', async () => {
  const clock = new ManualClock();
  let problem: string | undefined = 'no network';
  const health = new AnnotatorHealth({ clock, probe: () => Promise.resolve(problem) });
  assert.deepEqual(await health.state(), { state: 'unavailable', problem: 'no network' });
  health.note({ state: 'available' });
  clock.advance(59_999);
  assert.deepEqual(await health.state(), { state: 'available' });
  clock.advance(1);
  assert.deepEqual(await health.state(), { state: 'unavailable', problem: 'no network' });
  problem = undefined;
  health.note({ state: 'unavailable', problem: 'throttled' });
  assert.deepEqual(await health.state(), { state: 'unavailable', problem: 'throttled' });
  clock.advance(60_000);
  assert.deepEqual(await health.state(), { state: 'available' });
});
