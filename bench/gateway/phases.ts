/** What is measured: one load on one server, the largest load it sustains, the memory of its sessions. */
import { BenchProcess } from './bench-process.ts';
import type { LoadRequest, LoadResult } from './load-terms.ts';
import type { MemoryFigures } from './memory-answers.ts';
import type { ServerUnderBench } from './servers.ts';

/** Compilation, and the first audio of all sessions at once, are over after this. */
const warmUpMs = 4000;
/** A load is sustained while 99 of 100 replies come within this. */
export const mostLatencyMs = 50;
/** Share of its core from which on the generator gives less than it was asked for, and at other times. */
const fullCore = 0.95;
/** Frames whose replies are still on their way when the measuring ends. */
const leastReplied = 0.98;

export interface Step extends LoadResult {
  readonly sessions: number;
  /** Processor time of the server for a frame that it has answered, user and system. */
  readonly cpuMicrosPerFrame: number;
  /** Share of one core that the server, and the generator, used. */
  readonly serverLoad: number;
  readonly generatorLoad: number;
}

/** A server that does not keep up lets nobody in. */
export class NotOpenedError extends Error {}

export class Load {
  readonly #generator = BenchProcess.node('load', './load-generator.ts');

  /** Answers a `LoadResult` to `stream`. */
  async #ask(request: Exclude<LoadRequest, { type: 'connect' }>): Promise<LoadResult | null> {
    return JSON.parse(await this.#generator.ask(JSON.stringify(request))) as LoadResult | null;
  }

  async #connect({ name, target }: ServerUnderBench, sessions: number): Promise<void> {
    const request: LoadRequest = { type: 'connect', target, sessions };
    const opened = Number(await this.#generator.ask(JSON.stringify(request)));
    if (opened === sessions) return;
    await this.#ask({ type: 'disconnect' });
    throw new NotOpenedError(`${name}: ${opened} of ${sessions} sessions could be opened`);
  }

  /** New sessions, some seconds of audio at real time, and their end. Throws `NotOpenedError`. */
  async step(under: ServerUnderBench, sessions: number, measureMs: number): Promise<Step> {
    const server = under.process;
    await this.#connect(under, sessions);
    await server.idle();
    const before = await this.#cpu(server);
    const result = await this.#ask({ type: 'stream', warmUpMs, measureMs });
    const after = await this.#cpu(server);
    await this.#ask({ type: 'disconnect' });
    await server.idle();
    if (result === null) throw new Error('the load generator has measured nothing');
    const seconds = (warmUpMs + measureMs) / 1000;
    return {
      ...result,
      sessions,
      cpuMicrosPerFrame: (after.server - before.server) / Math.max(1, result.handled),
      serverLoad: (after.server - before.server) / (seconds * 1e6),
      generatorLoad: (after.generator - before.generator) / (seconds * 1e6),
    };
  }

  async #cpu(server: BenchProcess): Promise<{ server: number; generator: number }> {
    return { server: await server.cpuMicros(), generator: await this.#generator.cpuMicros() };
  }

  /**
   * What a session costs while it lives, with all its audio final: from the growth between few and many sessions, since
   * what is made once, such as compiled code, is not a session's.
   */
  async memoryOfSessions(
    server: ServerUnderBench,
    { few, many, frames }: { readonly few: number; readonly many: number; readonly frames: number },
  ): Promise<SessionMemory> {
    const withFew = await this.#memoryWith(server, few, frames);
    const withMany = await this.#memoryWith(server, many, frames);
    await this.#ask({ type: 'disconnect' });
    await server.process.idle();
    const kilobytes = (bytes: number) => bytes / 1024 / (many - few);
    return {
      rssKb: kilobytes(withMany.rss - withFew.rss),
      liveKb: kilobytes(withMany.live - withFew.live),
    };
  }

  async #memoryWith(server: ServerUnderBench, sessions: number, frames: number): Promise<MemoryFigures> {
    await this.#connect(server, sessions);
    await this.#ask({ type: 'stream_frames', frames });
    await server.process.idle();
    return server.memory();
  }

  close(): Promise<void> {
    return this.#generator.close();
  }
}

export interface SessionMemory {
  /** Growth of the process's resident memory. */
  readonly rssKb: number;
  /** Growth of live objects and buffers: without what the allocator keeps of audio that was not final yet. */
  readonly liveKb: number;
}

/** A load that the generator could hardly give proves nothing of the server. */
export function isSustained({ p99Ms, sent, replied, closed, serverLoad, generatorLoad }: Step): boolean {
  const hasKeptUp = p99Ms < mostLatencyMs && replied >= sent * leastReplied && closed === 0;
  return hasKeptUp && serverLoad < 1 && generatorLoad < fullCore;
}

/** The generator was at its end, and the server was not: another generator might have got more out of it. */
export function isGeneratorsLimit({ serverLoad, generatorLoad }: Step): boolean {
  return generatorLoad >= fullCore && serverLoad < fullCore;
}
