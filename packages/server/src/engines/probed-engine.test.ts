import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withProbe } from './probed-engine.ts';
import { createScriptedEngine } from './scripted/scripted-engine.ts';

test('what cannot be reached is not available, and a closed engine is not probed', async () => {
  const engine = createScriptedEngine([]);
  const network: { problem?: string } = {};
  let probes = 0;
  const probed = withProbe(engine, () => {
    probes += 1;
    return Promise.resolve(network.problem);
  });
  assert.deepEqual(await probed.availability(), { state: 'available' });
  network.problem = 'no network: plug it in';
  assert.deepEqual(await probed.availability(), { state: 'unavailable', message: network.problem });
  await probed.close();
  assert.match(JSON.stringify(await probed.availability()), /closed/);
  assert.equal(probes, 2);
});
