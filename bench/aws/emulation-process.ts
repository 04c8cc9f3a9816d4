/** The emulation in a process of its own, so that its work is not counted as ours. Prints its port; ends with its parent. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAwsEmulation } from '../../packages/server/src/aws-emulation/emulation.ts';
import { awsLimits } from '../../packages/server/src/aws-emulation/emulation-options.ts';
import { orderFaults } from '../../packages/server/src/aws-emulation/faults.ts';
import { systemClock } from '../../packages/server/src/clock/clock.ts';
import { createMarkedEngine } from '../../packages/server/test/support/marked-engine.ts';
import { benchCredentials } from './emulation-under-bench.ts';

const objectFolder = await mkdtemp(join(tmpdir(), 'clarity-bench-aws-'));
const emulation = createAwsEmulation({
  engine: createMarkedEngine(),
  extract: () => [],
  credentials: [benchCredentials],
  clock: systemClock,
  limits: awsLimits,
  seed: 1,
  faults: orderFaults(),
  vocabularies: [],
  objectFolder,
  onFailure: (name, error) => process.stderr.write(`${name}: ${String(error)}\n`),
});
const port = await emulation.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${port}\n`);
process.stdin.resume().once('end', () => {
  void emulation
    .close()
    .then(() => rm(objectFolder, { recursive: true }))
    .then(() => process.exit(0));
});
