/** Starts the emulation's process and gives its address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const benchCredentials = { accessKeyId: 'AKIDBENCH', secretAccessKey: 'a-secret-of-the-bench' };
export const benchRegion = 'us-east-1';

/** What the process answers to `memory`. */
export interface EmulationMemory {
  readonly megabytes: number;
}

export interface EmulationUnderBench {
  readonly endpoint: string;
  /** Megabytes of live objects and buffers in the emulation's process, after a collection. One call at a time. */
  memoryMb(): Promise<number>;
  /** Rejects when the emulation failed. */
  close(): Promise<void>;
}

export async function startEmulation(): Promise<EmulationUnderBench> {
  const main = fileURLToPath(new URL('./emulation-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', main], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done !== true) return line.value;
    throw new Error('the process of the emulation has ended');
  };
  const port = await nextLine();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async memoryMb() {
      child.stdin.write('memory\n');
      return (JSON.parse(await nextLine()) as EmulationMemory).megabytes;
    },
    async close() {
      child.stdin.end();
      const [code] = await exited;
      if (code !== 0) throw new Error(`the process of the emulation ended with code ${String(code)}`);
    },
  };
}
