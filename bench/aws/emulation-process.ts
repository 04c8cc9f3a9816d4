/**
 * The emulation in a process of its own, so that its work is not counted as ours. Prints its port; ends with its parent.
 * A line `memory` is answered by a line of JSON. Needs `--expose-gc`.
 */
import { createInterface } from 'node:readline';
import { serveEmulation } from '../../packages/server/test/support/emulation-under-test.ts';
import { createMarkedEngine } from '../../packages/server/test/support/marked-engine.ts';
import { benchCredentials, type EmulationMemory } from './emulation-under-bench.ts';

const emulation = await serveEmulation({ engine: createMarkedEngine(), credentials: [benchCredentials] });
process.stdout.write(`${emulation.port}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'memory') throw new Error('the bench asks for memory only');
  process.stdout.write(`${JSON.stringify(memory())}\n`);
}
await emulation.close();

/** Of live objects and buffers. */
function memory(): EmulationMemory {
  if (globalThis.gc === undefined) throw new Error('start node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { megabytes: (heapUsed + external) / 1e6 };
}
