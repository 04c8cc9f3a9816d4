// `npm test`: set up what is missing, then everything: gates, a short run of each bench, all tests.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pinnedNode } from './pinned-node.mjs';
import {
  crossingSuites,
  passQualityGates,
  projectEnvironment,
  runTests,
  unitTests,
} from './quality-gates.mjs';
import { root, setUpOrExit } from './setup.mjs';

setUpOrExit('test');
passQualityGates();
for (const bench of [
  'bench/clinical/main.ts',
  'bench/wer/main.ts',
  'bench/latency/main.ts',
  'bench/aws/main.ts',
  'bench/gateway/main.ts',
]) {
  process.stderr.write(`\n  bench  ${bench} --quick\n`);
  const done = spawnSync(pinnedNode(root), [join(root, bench), '--quick'], {
    cwd: root,
    stdio: 'inherit',
    env: projectEnvironment(),
  });
  if (done.status !== 0) process.exit(1);
}
runTests([...unitTests, ...crossingSuites]);
