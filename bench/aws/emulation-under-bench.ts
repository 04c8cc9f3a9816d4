/** Starts the emulation's process and gives its address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const benchCredentials = { accessKeyId: 'AKIDBENCH', secretAccessKey: 'a-secret-of-the-bench' };
export const benchRegion = 'us-east-1';

export interface EmulationUnderBench {
  readonly endpoint: string;
  close(): Promise<void>;
}

export async function startEmulation(): Promise<EmulationUnderBench> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./emulation-process.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    endpoint: `http://127.0.0.1:${line.toString('utf8').trim()}`,
    async close() {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
