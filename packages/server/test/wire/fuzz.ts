/**
 * `npm run test:fuzz [-- --items 100000 --seed 1 --at-once 8]`: the socket under messages and frames of chance, with
 * counts of what became of the connections. Exit code 1 when anything was not of the tables.
 */
import { parseArgs } from 'node:util';
import { countOption } from '../support/count-option.ts';
import { writeScript } from '../support/script.ts';
import { describeFuzz, runFuzz } from './fuzz-run.ts';
import { startMeasuredServer } from './measured-server.ts';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '8' },
  },
});
const options = {
  seed: countOption('seed', values.seed),
  items: countOption('items', values.items),
  atOnce: countOption('at-once', values['at-once']),
};
const server = await startMeasuredServer(await writeScript(20));
try {
  const beganMs = performance.now();
  const report = await runFuzz(server, options);
  const seconds = ((performance.now() - beganMs) / 1000).toFixed(0);
  process.stdout.write(`${describeFuzz(report)}\nseed ${options.seed}, ${seconds} s\n`);
  process.exitCode = report.problems.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
