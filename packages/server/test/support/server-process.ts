/** A real server in a process of its own, on a free port, with a database of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const main = join(projectFolder, 'packages/server/src/main.ts');

export interface ServerProcess {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly socketUrl: string;
  readonly dataDir: string;
  readonly process: ChildProcess;
  /** Everything it has written to its log so far. */
  log(): string;
  /** SIGTERM; resolves to the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL, as a power cut would. The database stays. */
  kill(): Promise<void>;
}

export interface ServerProcessOptions {
  readonly port?: number;
  /** Keep the database of an earlier one; else a new folder is made. */
  readonly dataDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Resolves once it listens; rejects with its output when it ends before. */
export async function startServer(options: ServerProcessOptions = {}): Promise<ServerProcess> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'clarity-test-')));
  const child = spawn(process.execPath, [main, 'serve'], {
    env: {
      ...process.env,
      // Whatever account this machine has: tests stay on it.
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_EC2_METADATA_DISABLED: 'true',
      API_HOST: '127.0.0.1',
      API_PORT: String(options.port ?? 0),
      CLARITY_DATA_DIR: dataDir,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const url = await listeningUrl(child, child.stdout, output);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  };
  return {
    url,
    socketUrl: `${url.replace('http', 'ws')}/ws/transcribe`,
    dataDir,
    process: child,
    log: () => output.join(''),
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}

/** The address that a server prints once it listens. Rejects with `output`, which its lines join, when it ends before. */
export function listeningUrl(child: ChildProcess, stdout: Readable, output: string[] = []): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`the server ended with code ${code}:\n${output.join('')}`)),
    );
    createInterface({ input: stdout }).on('line', (line) => {
      output.push(`${line}\n`);
      const listening = /listens at (http:\S+)/.exec(line)?.[1];
      if (listening !== undefined) resolve(listening);
    });
  });
}

/** Takes the database of a server that has ended away. */
export async function removeData(server: ServerProcess): Promise<void> {
  await rm(server.dataDir, { recursive: true, force: true });
}
