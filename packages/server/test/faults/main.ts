/**
 * `npm run test:faults [-- --runs 500 --seed 1 --at-once 4]`: the fault matrix, with its counts: runs whose first fault
 * struck, runs in which all was well. Exit code 1 when any run went wrong.
 */
import { parseArgs } from 'node:util';
import { countOption } from '../support/count-option.ts';
import { matrixRuns } from './fault-matrix.ts';
import { runWithFaults } from './faulty-run.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '4' },
  },
});
const runs = matrixRuns(countOption('runs', values.runs), countOption('seed', values.seed));
const atOnce = countOption('at-once', values['at-once']);
const counts = new Map<
  string,
  { runs: number; struck: number; good: number; streams: number; driftMs: number }
>();
const pending = [...runs];
let failures = 0;

async function work(): Promise<void> {
  for (let run = pending.shift(); run !== undefined; run = pending.shift()) {
    const outcome = await runWithFaults(run);
    const count = counts.get(run.name) ?? { runs: 0, struck: 0, good: 0, streams: 0, driftMs: 0 };
    counts.set(run.name, count);
    count.runs += 1;
    if (outcome.struck[0] === run.faults[0]) count.struck += 1;
    count.streams += outcome.streams;
    count.driftMs = Math.max(count.driftMs, outcome.driftMs);
    if (outcome.problems.length === 0) count.good += 1;
    else {
      failures += 1;
      process.stdout.write(`FAILED ${run.name}, seed ${run.seed}: ${outcome.problems.join('; ')}\n`);
      process.stdout.write(`       ${run.ending}, ${JSON.stringify(run.faults)}\n`);
    }
  }
}

const beganMs = performance.now();
await Promise.all(Array.from({ length: atOnce }, work));
process.stdout.write('fault                                      runs  struck   good   streams   drift ms\n');
for (const [name, { runs: count, struck, good, streams, driftMs }] of [...counts].sort(([a], [b]) =>
  a.localeCompare(b),
)) {
  const cells = [
    String(count).padStart(5),
    String(struck).padStart(7),
    String(good).padStart(6),
    String(streams).padStart(9),
    String(driftMs).padStart(10),
  ];
  process.stdout.write(`${name.padEnd(42)} ${cells.join(' ')}\n`);
}
const seconds = ((performance.now() - beganMs) / 1000).toFixed(0);
process.stdout.write(`${runs.length - failures} of ${runs.length} runs good, in ${seconds} s\n`);
process.exitCode = failures === 0 ? 0 : 1;
