/** The `clarity` command in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectFolder } from '../support/server-process.ts';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it to its end, with `input` as standard input. */
export async function clarity(
  parameters: readonly string[],
  input: string | Buffer = '',
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const child = spawn(join(projectFolder, 'packages/server/bin/clarity.mjs'), [...parameters], {
    env: {
      ...process.env,
      // Whatever account this machine has: tests stay on it.
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...environment,
    },
  });
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { code, stdout, stderr };
}
