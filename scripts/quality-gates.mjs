// The checks that need no running program: format, lint with the import rules, types, unused code.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './setup.mjs';

const gates = [
  {
    name: 'format',
    tool: 'prettier',
    parameters: ['--check', '--log-level', 'warn', '.'],
    remedy: 'npm run format mends it',
  },
  { name: 'lint', tool: 'oxlint', parameters: ['--type-aware', '--quiet'] },
  { name: 'types', tool: 'tsc', parameters: ['-p', '.'] },
  { name: 'types of protocol, without Node', tool: 'tsc', parameters: ['-p', 'packages/protocol'] },
  { name: 'types of clinical, without Node', tool: 'tsc', parameters: ['-p', 'packages/clinical'] },
  { name: 'types of client, without Node', tool: 'tsc', parameters: ['-p', 'packages/client'] },
  { name: 'unused code', tool: 'knip', parameters: ['--no-progress'] },
];

/** Environment in which `node` is the pinned one, also for what the tools start. */
export function projectEnvironment() {
  return { ...process.env, PATH: `${join(pinnedNode(root), '..')}:${process.env.PATH ?? ''}` };
}

/** Runs them all and ends the process if one fails. */
export function passQualityGates() {
  for (const { name, tool, parameters, remedy = 'see above' } of gates) {
    const began = Date.now();
    const done = spawnSync(join(root, 'node_modules/.bin', tool), parameters, {
      cwd: root,
      stdio: 'inherit',
      env: projectEnvironment(),
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    if (done.status !== 0) {
      process.stderr.write(`\n  check  ${name} failed: ${remedy}\n`);
      process.exit(1);
    }
    process.stderr.write(`  check  ${name} is good (${seconds} s)\n`);
  }
}

/** A test that hangs is a failed test, and says which one it is. */
const longestTestMs = 600_000;

/** Runs node's test runner over the patterns; its summary is the last thing printed. Ends the process with its code. */
export function runTests(patterns) {
  const done = spawnSync(
    pinnedNode(root),
    ['--test', '--test-reporter=spec', `--test-timeout=${longestTestMs}`, ...patterns],
    {
      cwd: root,
      stdio: 'inherit',
      env: projectEnvironment(),
    },
  );
  process.exit(done.status ?? 1);
}

/** Tests beside the files: no server, no recogniser, seconds. */
export const unitTests = [
  'packages/*/src/**/*.test.ts',
  'packages/clinical/test/**/*.test.ts',
  'packages/client/test/*.test.ts',
  'bench/**/*.test.ts',
  'scripts/**/*.test.mjs',
  'docs/**/*.test.mjs',
  'deploy/**/*.test.mjs',
];

/** Suites that cross folders: the recogniser, the database, the wire, whole processes. */
export const crossingSuites = [
  'packages/client/test/end-to-end/*.test.ts',
  'packages/server/test/**/*.test.ts',
];
