/**
 * `npm run bench:gateway`: what the gateway costs beside a relay of `ws` alone (and one of FastAPI, where Python has it):
 * processor time of a frame, memory of a session, sessions at real time on one core. Servers share one core and are
 * measured by turns; the load comes from another. `--quick` for the processor time alone. Exit code 1 when a target is
 * missed or cannot be decided, with `--quick` only when the server fails. Linux only.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arePinned } from './bench-process.ts';
import { partialsPerUtterance } from './echo-engine.ts';
import { Load, mostLatencyMs, type Step } from './phases.ts';
import { searchSustained, type Sustained } from './search.ts';
import { startFastApi, startGateway, startRelay, type ServerUnderBench } from './servers.ts';
import { leastOfRelay, verdictOf } from './verdict.ts';

/** Live objects and buffers; audio that is not final yet has to be kept beside it. */
const mostKbPerSession = 60;

interface Size {
  readonly sessions: number;
  readonly measureMs: number;
  /** How often each server has its turn. */
  readonly rounds: number;
}
const quickSize: Size = { sessions: 300, measureMs: 2500, rounds: 2 };
const fullSize: Size = { sessions: 500, measureMs: 3500, rounds: 2 };
/** After an utterance of the engine all audio is final. */
const memorySize = { few: 200, many: 700, frames: partialsPerUtterance };
/** For the two that the target is about; they are mostly done before. */
const searchMs = 300_000;
/** FastAPI is there for comparison only: its search comes afterwards and takes none of that time. */
const fastApiSearchMs = 45_000;

/** Of each server the processor time of a frame in each of its turns, in microseconds. */
async function cpuByTurns(load: Load, servers: readonly ServerUnderBench[], size: Size): Promise<Step[][]> {
  const steps: Step[][] = servers.map(() => []);
  for (let round = 0; round < size.rounds; round += 1)
    for (const [at, server] of servers.entries())
      steps[at]?.push(await load.step(server, size.sessions, size.measureMs));
  return steps;
}

/** What disturbs a turn makes it dearer, never cheaper. */
function leastMicros(steps: readonly Step[]): number {
  return Math.min(...steps.map(({ cpuMicrosPerFrame }) => cpuMicrosPerFrame));
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Servers {
  readonly relay: ServerUnderBench;
  readonly gateway: ServerUnderBench;
  readonly fastApi: ServerUnderBench | undefined;
}

function all({ relay, gateway, fastApi }: Servers): readonly ServerUnderBench[] {
  return fastApi === undefined ? [relay, gateway] : [relay, gateway, fastApi];
}

/** By turns for the relay and the gateway; FastAPI after them, so that it takes none of their time. */
async function searchAll(load: Load, { relay, gateway, fastApi }: Servers): Promise<readonly Sustained[]> {
  const two = await searchSustained(load, [relay, gateway], searchMs);
  return fastApi === undefined ? two : [...two, ...(await searchSustained(load, [fastApi], fastApiSearchMs))];
}

function foundOf(found: readonly Sustained[], { name }: ServerUnderBench): Sustained {
  const one = found.find((sustained) => sustained.name === name);
  if (one === undefined) throw new Error(`nothing was searched for ${name}`);
  return one;
}

interface Memory {
  readonly name: string;
  readonly rss_kb: number;
  readonly live_kb: number;
}

/** With a gateway of its own, whose sessions have all their audio final at the same moment. */
async function memoryOf(load: Load, relay: ServerUnderBench): Promise<readonly Memory[]> {
  const gateway = await startGateway('in-step');
  try {
    const memory: Memory[] = [];
    for (const server of [relay, gateway]) {
      const { rssKb, liveKb } = await load.memoryOfSessions(server, memorySize);
      memory.push({ name: server.name, rss_kb: rounded(rssKb), live_kb: rounded(liveKb) });
      say(
        `${server.name}: ${rssKb.toFixed(0)} KB a session (${liveKb.toFixed(0)} KB live); all audio final, 32 KB more for a second that is not`,
      );
    }
    return memory;
  } finally {
    await gateway.close();
  }
}

async function measure(isQuick: boolean, under: Servers, load: Load): Promise<boolean> {
  const servers = all(under);
  const size = isQuick ? quickSize : fullSize;
  const steps = await cpuByTurns(load, servers, size);
  const micros = new Map(servers.map(({ name }, at) => [name, leastMicros(steps[at] ?? [])]));
  const ofGateway = micros.get('gateway') ?? Number.NaN;
  for (const [name, cost] of micros) {
    say(
      `${name}: ${cost.toFixed(0)} µs of processor time for a frame at ${size.sessions} sessions` +
        (name === 'gateway' ? '' : `; the gateway does ${(cost / ofGateway).toFixed(2)} times as many`),
    );
  }
  if (isQuick) return steps.flat().every(({ closed, handled }) => closed === 0 && handled > 0);

  const memory = await memoryOf(load, under.relay);
  const found = await searchAll(load, under);
  for (const { name, sessions, atThat, cutShortBy } of found)
    say(
      `${name}: ${cutShortBy === undefined ? '' : 'at least '}${sessions} sessions with p99 under ${mostLatencyMs} ms` +
        (atThat === undefined
          ? ''
          : ` (${atThat.p99Ms.toFixed(0)} ms, core ${percent(atThat.serverLoad)}, that of the load ${percent(atThat.generatorLoad)})`),
    );
  const verdict = verdictOf(foundOf(found, under.gateway), foundOf(found, under.relay));
  const relayMicros = micros.get('ws relay') ?? Number.NaN;
  const result = {
    pinned: arePinned,
    sessions_for_cpu: size.sessions,
    cpu_micros_per_frame: Object.fromEntries([...micros].map(([name, cost]) => [name, rounded(cost)])),
    gateway_of_relay_by_cpu: rounded(relayMicros / ofGateway, 2),
    memory_per_session: memory,
    sustained_sessions: Object.fromEntries(found.map(({ name, sessions }) => [name, sessions])),
    gateway_of_relay_by_sessions: verdict.state === 'not decided' ? null : rounded(verdict.share, 2),
    verdict_by_sessions: verdict.state,
    sustained_at: found.map(({ name, atThat, cutShortBy }) => ({
      name,
      isCutShort: cutShortBy !== undefined,
      cutShortBy,
      ...atThat,
    })),
  };
  const folder = join(import.meta.dirname, '../results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'gateway.json'), `${JSON.stringify(result, undefined, 2)}\n`);
  say(
    verdict.state === 'not decided'
      ? `gateway of ws relay, by sessions: not decided, ${verdict.why}`
      : `gateway of ws relay, by sessions: ${verdict.share.toFixed(2)}, ${verdict.state} (at least ${leastOfRelay})`,
  );
  const kb = memory.find(({ name }) => name === 'gateway')?.live_kb ?? Number.NaN;
  return verdict.state === 'reached' && kb < mostKbPerSession;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

async function main(isQuick: boolean): Promise<number> {
  if (!existsSync('/proc/self/stat')) {
    process.stderr.write('bench:gateway reads processor times from /proc: run it on Linux\n');
    return isQuick ? 0 : 1;
  }
  const load = new Load();
  const relay = await startRelay();
  const gateway = await startGateway();
  const fastApi = isQuick ? undefined : await startFastApi();
  const under = { relay, gateway, fastApi };
  try {
    if (fastApi === undefined && !isQuick)
      say('FastAPI is not compared: python3 has no fastapi, uvicorn and websockets');
    return (await measure(isQuick, under, load)) ? 0 : 1;
  } finally {
    await load.close();
    await Promise.all(all(under).map((server) => server.close()));
  }
}

process.exitCode = await main(process.argv.includes('--quick'));
