// A short run of `npm run test:faults`: every fault at every moment once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultKinds, matrixRuns, moments } from './fault-matrix.ts';
import { runWithFaults } from './faulty-run.ts';

const runs = matrixRuns(faultKinds.length * moments.length + 1, 7);
const atOnce = 4;

test('each fault at each moment: the words are those of the uncut run, and nothing is lost', async () => {
  const pending = [...runs];
  let restarted = 0;
  const work = async () => {
    for (let run = pending.shift(); run !== undefined; run = pending.shift()) {
      const { problems, streams } = await runWithFaults(run);
      assert.deepEqual(problems, [], `${run.name}, seed ${run.seed}`);
      if (streams > 1) restarted += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // Faults that strike after the last result leave nothing to do again.
  assert.ok(restarted > runs.length / 2, `${restarted} of ${runs.length} runs needed another stream`);
});
