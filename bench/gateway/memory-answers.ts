/** A server under the bench tells its memory when it is asked. */
import { createInterface } from 'node:readline';

/** Bytes in use after a collection. */
export interface MemoryFigures {
  readonly rss: number;
  /** Of live objects and of buffers outside of the heap. */
  readonly live: number;
}

/** Each line of the input is answered by one. Resolves when the input ends. Needs `--expose-gc`. */
export async function answerMemory(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line !== 'memory') throw new Error('the bench asks for memory only');
    process.stdout.write(`${JSON.stringify(await memory())}\n`);
  }
}

async function memory(): Promise<MemoryFigures> {
  if (globalThis.gc === undefined) throw new Error('start node with --expose-gc');
  // V8 throws compiled code that nobody runs away after some collections: all of it before the first figure.
  for (let round = 0; round < 12; round += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, live: heapUsed + external };
}
