/** A short run of the fuzz; `npm run test:fuzz` is the long one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeScript } from '../support/script.ts';
import { describeFuzz, runFuzz } from './fuzz-run.ts';
import { startMeasuredServer } from './measured-server.ts';

test('5,000 messages and frames of chance: each has an answer of the tables, and the server goes on', async (t) => {
  const server = await startMeasuredServer(await writeScript(20));
  try {
    const report = await runFuzz(server, { seed: 20_260_101, items: 5000, atOnce: 8 });
    for (const line of describeFuzz(report).split('\n')) t.diagnostic(line);
    assert.deepEqual(report.problems, []);
  } finally {
    assert.equal(await server.stop(), 0);
  }
});
