/** A child of the bench on a core of its own, where the machine lets it choose: lines in, lines out. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Whether servers are kept on the first core and the load on the second. */
export const arePinned =
  availableParallelism() > 1 && spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status === 0;

export type Core = 'servers' | 'load';

/** Clock ticks of /proc: 100 a second on every Linux (proc(5), USER_HZ). */
const microsPerTick = 10_000;

export class BenchProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<unknown>;
  readonly #lines: AsyncIterator<string>;

  /** @param logFile where its error output goes; to that of the bench unless told. */
  constructor(core: Core, command: string, parameters: readonly string[], logFile?: string) {
    const cpu = core === 'servers' ? '0' : '1';
    const [program, ...rest] = arePinned
      ? ['taskset', '--cpu-list', cpu, command, ...parameters]
      : [command, ...parameters];
    const log = logFile === undefined ? 'inherit' : openSync(logFile, 'a');
    this.#child = spawn(program ?? command, rest, { stdio: ['pipe', 'pipe', log] });
    if (typeof log === 'number') closeSync(log);
    this.#exited = once(this.#child, 'exit');
    const { stdout } = this.#child;
    if (stdout === null) throw new Error('the child of the bench has no output');
    this.#lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  /** A module of this folder, with the Node that runs the bench. */
  static node(core: Core, file: string, parameters: readonly string[] = [], logFile?: string): BenchProcess {
    const module = fileURLToPath(new URL(file, import.meta.url));
    return new BenchProcess(core, process.execPath, ['--expose-gc', module, ...parameters], logFile);
  }

  async nextLine(): Promise<string> {
    const line = await this.#lines.next();
    if (line.done !== true) return line.value;
    throw new Error('a process of the bench has ended; what it said is above');
  }

  /** One question at a time; lines that do not begin as its answer does are passed over. */
  async ask(line: string, answerStart = ''): Promise<string> {
    this.#child.stdin?.write(`${line}\n`);
    for (;;) {
      const answer = await this.nextLine();
      if (answer.startsWith(answerStart)) return answer;
    }
  }

  /** Processor time of all its threads so far, user and system. Linux only. */
  async cpuMicros(): Promise<number> {
    const stat = await readFile(`/proc/${String(this.#child.pid)}/stat`, 'latin1');
    // proc(5): the second field is in brackets and may hold anything; utime and stime are the 14th and 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * microsPerTick;
  }

  /** Resolves once it does next to nothing: what one phase has left must not count for the next. */
  async idle(): Promise<void> {
    const shareMs = 300;
    for (let round = 0; round < 40; round += 1) {
      const before = await this.cpuMicros();
      await delay(shareMs);
      if ((await this.cpuMicros()) - before <= shareMs * 1000 * 0.07) return;
    }
    throw new Error('a server of the bench did not come to rest within 12 s');
  }

  async close(): Promise<void> {
    this.#child.stdin?.end();
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 20_000);
    await this.#exited;
    clearTimeout(timer);
  }
}
