/** `clarity simulate` in a process of its own, with the scripted engine behind it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { projectFolder } from './server-process.ts';

export interface SimulatorProcess {
  readonly endpoint: string;
  /** What a server needs in its environment to take it for AWS. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** @param script for the scripted engine; each stream says it from its beginning */
export async function startSimulator(
  script: string,
  parameters: readonly string[] = [],
): Promise<SimulatorProcess> {
  const child = spawn(
    process.execPath,
    [
      join(projectFolder, 'packages/server/src/main.ts'),
      'simulate',
      '--port',
      '0',
      '--engine',
      'scripted',
      ...parameters,
    ],
    { env: { ...process.env, CLARITY_SCRIPT: script }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const environment: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value] = /export (\w+)=(\S+)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) environment[name] = value;
    if (environment.AWS_SECRET_ACCESS_KEY !== undefined) break;
  }
  const { AWS_ENDPOINT_URL: endpoint } = environment;
  if (endpoint === undefined) throw new Error(`the simulator ended with code ${String(child.exitCode)}`);
  return {
    endpoint,
    environment,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
