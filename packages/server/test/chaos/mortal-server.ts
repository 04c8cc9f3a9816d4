/** A server that is killed and comes back: on the same port, with the same database. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { listeningUrl } from '../support/server-process.ts';

const entry = join(import.meta.dirname, 'server-under-test.ts');

export interface MortalServer {
  readonly port: number;
  readonly url: string;
  /** Everything its processes have written to their logs. */
  log(): string;
  /** SIGKILL; resolves when another process listens in its place. */
  killAndRestart(): Promise<void>;
  /** SIGTERM: it drains, as at an update; resolves when another process listens in its place. */
  drainAndRestart(): Promise<void>;
  /** Kills one of its recogniser processes; false when it has none. */
  killRecogniser(pick: (count: number) => number): boolean;
  stop(): Promise<void>;
}

/** @param environment asked for each process: its number, from 0. */
export async function startMortalServer(
  environment: (process: number) => Readonly<Record<string, string>>,
): Promise<MortalServer> {
  const port = await freePort();
  const output: string[] = [];
  let started = 0;
  let child: ChildProcess | undefined;
  // It must not outlive the run, however that ends.
  const killAtExit = (): void => void child?.kill('SIGKILL');
  process.once('exit', killAtExit);
  await start();

  async function start(): Promise<void> {
    const next = spawn(process.execPath, [entry], {
      env: {
        ...process.env,
        AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
        AWS_EC2_METADATA_DISABLED: 'true',
        API_HOST: '127.0.0.1',
        API_PORT: String(port),
        ...environment(started),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started += 1;
    child = next;
    next.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
    await listeningUrl(next, next.stdout, output);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  return {
    port,
    url: `http://127.0.0.1:${port}`,
    log: () => output.join(''),
    async killAndRestart() {
      await end('SIGKILL');
      // A supervisor takes a moment as well.
      await delay(100);
      await start();
    },
    async drainAndRestart() {
      await end('SIGTERM');
      await start();
    },
    killRecogniser(pick) {
      const recognisers = childrenOf(child?.pid ?? 0);
      const chosen = recognisers[pick(recognisers.length)];
      if (chosen === undefined) return false;
      try {
        process.kill(chosen, 'SIGKILL');
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
        throw error;
      }
    },
    async stop() {
      await end('SIGTERM');
      process.off('exit', killAtExit);
    },
  };
}

/** Processes whose parent is `pid`, from `/proc`: proc(5), the field after the state. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid ? [Number(name)] : [];
    } catch (error) {
      // It ended while the list was read.
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
        return [];
      throw error;
    }
  });
}
