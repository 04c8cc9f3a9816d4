/** A real server in a process of its own that can be asked for the memory that it holds. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listeningUrl, projectFolder } from '../support/server-process.ts';
import type { MemoryAnswer, MemoryQuestion } from './memory-probe.ts';

export interface Peak {
  readonly grownBytes: number;
  readonly looks: number;
}

export interface MeasuredServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly socketUrl: string;
  /** False once the process has ended, by itself or by `stop`. */
  isRunning(): boolean;
  /** Everything it has written to its log so far. */
  log(): string;
  /** What is in use now, once everything unreachable has been collected. */
  memory(): Promise<MemoryAnswer>;
  /**
   * How much more was in use at any look while `run` ran than before it or after it, whichever is less. Each look takes
   * the server 50 ms and more.
   */
  peakWhile(run: () => Promise<void>): Promise<Peak>;
  /** SIGTERM, and its database is taken away. Resolves to the exit code. */
  stop(): Promise<number | null>;
}

/** Between two looks: often enough to see a buffer that grows, seldom enough that the server gets on. */
const lookEveryMs = 250;

/** Resolves once it listens, with the script's engine only; rejects with its output when it ends before. */
export async function startMeasuredServer(scriptFile: string): Promise<MeasuredServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'clarity-test-'));
  const child = fork(join(projectFolder, 'packages/server/src/main.ts'), ['serve'], {
    // Code that V8 drops because it was not used for some looks would count as memory that the sessions gave back.
    execArgv: ['--expose-gc', '--no-flush-bytecode', '--import', import.meta.resolve('./memory-probe.ts')],
    env: {
      ...process.env,
      // Whatever account this machine has: tests stay on it.
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_EC2_METADATA_DISABLED: 'true',
      API_HOST: '127.0.0.1',
      API_PORT: '0',
      CLARITY_DATA_DIR: dataDir,
      CLARITY_SCRIPT: scriptFile,
      // No recogniser: it would take memory and is not asked here.
      CLARITY_MODEL_DIR: '/nowhere',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('the server has no output that could be read');
  const output: string[] = [];
  stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const url = await listeningUrl(child, stdout, output);
  const ask = async (question: MemoryQuestion): Promise<MemoryAnswer> => {
    const answer = once(child, 'message');
    child.send(question);
    const [memory] = (await answer) as [MemoryAnswer];
    return memory;
  };
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    url,
    isRunning,
    socketUrl: `${url.replace('http', 'ws')}/ws/transcribe`,
    log: () => output.join(''),
    memory: () => ask({ ask: 'now' }),
    peakWhile: async (run) => {
      const before = await ask({ ask: 'now' });
      await ask({ ask: 'watch', everyMs: lookEveryMs });
      await run();
      const peak = await ask({ ask: 'peak' });
      const after = await ask({ ask: 'now' });
      return {
        grownBytes: peak.liveBytes - Math.min(before.liveBytes, after.liveBytes),
        looks: peak.samples,
      };
    },
    stop: async () => {
      if (isRunning()) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await rm(dataDir, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}
