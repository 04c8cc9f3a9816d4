// A short run of `npm run test:faults`: every fault at every moment twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellCount, matrixRuns } from './fault-matrix.ts';
import { runWithFaults } from './faulty-run.ts';

const atOnce = 4;

test('each fault at each moment strikes, the words are those of the uncut run, and nothing is lost', async () => {
  const runs = matrixRuns(2 * cellCount, 7);
  assert.equal(new Set(runs.map(({ name, ending }) => `${name}, ${ending}`)).size, runs.length);
  const pending = [...runs];
  const failures: string[] = [];
  const work = async () => {
    for (let run = pending.shift(); run !== undefined; run = pending.shift()) {
      const { problems } = await runWithFaults(run);
      failures.push(...problems.map((problem) => `${run.name}, seed ${run.seed}: ${problem}`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  assert.deepEqual(failures, []);
});
