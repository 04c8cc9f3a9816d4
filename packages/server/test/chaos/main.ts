/**
 * `npm run test:chaos [-- --dictations 200 --seed 1 --store sqlite|postgres --instances 1|2 --engine sphinx|bursts
 * --at-once 4]`: real speech through cut connections, killed servers and failing engines, against uncut runs. Prints the
 * counts. Exit code 1 when anything was lost, doubled or different, or nothing went wrong on purpose.
 */
import { parseArgs } from 'node:util';
import { countOption } from '../support/count-option.ts';
import { runChaos, type ChaosEngine, type ChaosPlan } from './chaos-run.ts';
import { undisturbed } from './undisturbed.ts';

const { values } = parseArgs({
  options: {
    dictations: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite' },
    instances: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'sphinx' },
    'at-once': { type: 'string', default: '4' },
  },
});

function oneOf<Choice extends string>(name: string, given: string, allowed: readonly Choice[]): Choice {
  const chosen = allowed.find((choice) => choice === given);
  if (chosen === undefined)
    throw new RangeError(`--${name} is ${JSON.stringify(given)}: give ${allowed.join(' or ')}`);
  return chosen;
}

const engine: ChaosEngine = oneOf('engine', values.engine, ['sphinx', 'bursts']);
const instances = oneOf('instances', values.instances, ['1', '2']) === '1' ? 1 : 2;
const store = instances === 2 ? 'postgres' : oneOf('store', values.store, ['sqlite', 'postgres']);
const plan: ChaosPlan = {
  dictations: countOption('dictations', values.dictations),
  seed: countOption('seed', values.seed),
  store,
  instances,
  engine,
  atOnce: countOption('at-once', values['at-once']),
  // Each start of the recogniser takes seconds of the processor: more kills would leave no time for dictations.
  killEveryMs: engine === 'sphinx' ? { least: 8_000, most: 24_000 } : { least: 3_000, most: 9_000 },
  hangShare: 0.03,
};

// Whoever stops the run stops its servers too: see mortal-server.ts.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const beganMs = performance.now();
const { counts, problems, differences } = await runChaos(plan, (line) => {
  const seconds = ((performance.now() - beganMs) / 1000).toFixed(0);
  process.stderr.write(`${seconds.padStart(5)} s  ${line}\n`);
});
const seconds = ((performance.now() - beganMs) / 1000).toFixed(0);
const lines: readonly (readonly [string, string | number])[] = [
  ['dictations', counts.dictations],
  ['audio, seconds', (counts.audioMs / 1000).toFixed(0)],
  ['connections', counts.connections],
  ['cuts', counts.cuts],
  ['  of them half open', counts.halfOpen],
  ['servers killed (SIGKILL)', counts.serverKills],
  ['servers drained (SIGTERM)', counts.serverDrains],
  ['recognisers killed', counts.recogniserKills],
  ['streams that broke', counts.engineFaults],
  ['resumes', counts.resumes],
  ['  of them after settled audio', counts.resumesMidway],
  ['answers that the engine is behind', counts.enginesBehind],
  ['sessions whose stopped was cut off', counts.stoppedUnseen],
  ['texts equal to the uncut run', `${counts.equalTexts} of ${counts.dictations}`],
];
for (const [name, value] of lines) process.stdout.write(`${name.padEnd(38)}${value}\n`);
for (const difference of differences) process.stdout.write(`DIFFERS ${difference}\n`);
for (const problem of problems) process.stdout.write(`FAILED  ${problem}\n`);
const untried = undisturbed(counts);
for (const line of untried) process.stdout.write(`UNTRIED ${line}\n`);
process.stdout.write(
  `${store}, ${instances === 1 ? 'one instance' : 'two instances behind nginx'}, ${engine}, seed ${plan.seed}: ${problems.length} went wrong, in ${seconds} s\n`,
);
process.exitCode = problems.length + differences.length + untried.length === 0 ? 0 : 1;
