/** `npm run test:properties`: the session's step over 100,000 random sequences. `--count N`, `--seed N`. */
import { parseArgs } from 'node:util';
import { countOption } from '../support/count-option.ts';
import { failureText, runSequences } from './run-sequences.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const count = countOption('count', values.count);
const seed = countOption('seed', values.seed);
const beganMs = performance.now();
const { reached, failure } = runSequences(count, seed);
for (const [title, counts] of [
  ['phase < input', reached.inputs],
  ['phase > effect', reached.effects],
  ['how it ended', reached.endings],
] as const) {
  process.stdout.write(`\n${title}\n`);
  for (const [name, times] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    process.stdout.write(`${String(times).padStart(10)}  ${name}\n`);
  }
}
const seconds = ((performance.now() - beganMs) / 1000).toFixed(1);
if (failure !== undefined) {
  process.stdout.write(`\n${failureText(failure)}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(
    `\n${count} sequences from seed ${seed}, ${reached.steps} steps, no promise broken (${seconds} s)\n`,
  );
}
