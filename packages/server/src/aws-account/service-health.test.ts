import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { ServiceHealth } from './service-health.ts';

/** A probe that is answered by the test. */
function subject() {
  const clock = new ManualClock();
  const probes: ((problem: string | undefined) => void)[] = [];
  const health = new ServiceHealth({
    clock,
    probe: () => new Promise((resolve) => probes.push(resolve)),
  });
  const probed = async (problem: string | undefined): Promise<string | undefined> => {
    const asked = health.problem();
    const answer = probes.at(-1);
    assert.ok(answer !== undefined);
    answer(problem);
    return asked;
  };
  return { clock, health, probes, probed };
}

test('what a request showed counts for a minute, then the probe is asked', async () => {
  const { clock, health, probes, probed } = subject();
  health.note(undefined);
  clock.advance(59_999);
  assert.equal(await health.problem(), undefined);
  health.note('throttled: wait');
  clock.advance(59_999);
  assert.equal(await health.problem(), 'throttled: wait');
  assert.equal(probes.length, 0);
  clock.advance(1);
  assert.equal(await probed(undefined), undefined);
  assert.equal(probes.length, 1);
});

test('a probe that succeeded is asked again after a minute, one that failed after five seconds', async () => {
  const { clock, health, probes, probed } = subject();
  assert.equal(await probed(undefined), undefined);
  clock.advance(59_999);
  await health.problem();
  assert.equal(probes.length, 1);
  clock.advance(1);
  assert.equal(await probed('no network'), 'no network');
  clock.advance(4_999);
  assert.equal(await health.problem(), 'no network');
  assert.equal(probes.length, 2);
  clock.advance(1);
  assert.equal(await probed(undefined), undefined);
  assert.equal(probes.length, 3);
});

test('all who ask meanwhile share one probe, and a request that ends meanwhile tells more', async () => {
  const { health, probes } = subject();
  const asked = [health.problem(), health.problem(), health.problem()];
  assert.equal(probes.length, 1);
  health.note(undefined);
  probes[0]?.('no network');
  assert.deepEqual(await Promise.all(asked), [undefined, undefined, undefined]);
  assert.equal(await health.problem(), undefined);
});

test('an answer within an older conversation takes back no refusal, and counts when there is none', async () => {
  const { clock, health, probes } = subject();
  health.note('denied: allow it');
  health.noteAnswer();
  assert.equal(await health.problem(), 'denied: allow it');
  clock.advance(60_000);
  health.noteAnswer();
  clock.advance(30_000);
  health.noteAnswer();
  clock.advance(59_999);
  assert.equal(await health.problem(), undefined);
  assert.equal(probes.length, 0);
});

test('a probe that throws does not keep the next one from being asked', async () => {
  let probes = 0;
  const health = new ServiceHealth({
    clock: new ManualClock(),
    probe: () => {
      probes += 1;
      return probes === 1 ? Promise.reject(new Error('broken')) : Promise.resolve('no network');
    },
  });
  await assert.rejects(health.problem(), /broken/);
  assert.equal(await health.problem(), 'no network');
});
