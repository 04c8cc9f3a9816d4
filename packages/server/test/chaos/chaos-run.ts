/** One run: dictations through the cutting proxy, while servers and recognisers are killed; then everything is compared. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createStreamRandom, type SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { SpeechEngine } from '../../src/engines/speech-engine.ts';
import { createSphinxEngine } from '../../src/engines/sphinx/sphinx-engine.ts';
import { startPostgres } from '../support/postgres-cluster.ts';
import { projectFolder } from '../support/server-process.ts';
import { createBurstEngine } from './burst-engine.ts';
import { drawCut, startCuttingProxy } from './cutting-proxy.ts';
import { startMortalServer, type MortalServer } from './mortal-server.ts';
import { startNginx } from './nginx-proxy.ts';
import { dictateThroughCuts, type ClientReport } from './resuming-client.ts';
import type { FaultSettings } from './seeded-faults.ts';
import { spokenMaterials, type Material } from './spoken-material.ts';
import { compareStored, isSameText, readStored } from './stored-session.ts';
import { textOf, uncutFinals } from './uncut-run.ts';

export type ChaosEngine = 'sphinx' | 'bursts';

export interface ChaosPlan {
  readonly dictations: number;
  readonly seed: number;
  readonly store: 'sqlite' | 'postgres';
  /** Two need the store that both can reach, and nginx. */
  readonly instances: 1 | 2;
  readonly engine: ChaosEngine;
  /** At once. */
  readonly atOnce: number;
  /** Time between two kills; a server's start takes about two seconds of it. */
  readonly killEveryMs: { readonly least: number; readonly most: number };
  /** 0…1: of the engine's faults, those that last for half a minute. */
  readonly hangShare: number;
}

export interface ChaosCounts {
  dictations: number;
  /** Dictations whose stored text is the uncut run's. */
  equalTexts: number;
  audioMs: number;
  connections: number;
  cuts: number;
  halfOpen: number;
  serverKills: number;
  serverDrains: number;
  recogniserKills: number;
  engineFaults: number;
  resumes: number;
  /** With settled audio before, and more to come. */
  resumesMidway: number;
  /** Answers to `stop` that the engine is not done yet. */
  enginesBehind: number;
  /** Sessions whose `stopped` was cut off. */
  stoppedUnseen: number;
}

export interface ChaosOutcome {
  readonly counts: ChaosCounts;
  /** One line each; they name the dictation and quote no words. */
  readonly problems: readonly string[];
  /** Dictations of which the text differs, with both texts' lengths in words. */
  readonly differences: readonly string[];
}

/** Audio that differs: what an uncut engine makes of it must be found out once for each. */
const mostMaterials = 48;
const dictationTimeLimitMs = 240_000;
/** Of the engine's streams. */
const engineFaultShare = 0.2;
/** A SIGTERM in the place of a SIGKILL; and both, against a recogniser that is killed. */
const drainShare = 0.2;

/** @param onProgress told in a line how far it is. */
export async function runChaos(
  plan: ChaosPlan,
  onProgress: (line: string) => void = () => undefined,
): Promise<ChaosOutcome> {
  const random = createStreamRandom(plan.seed, 1, 0);
  const materials = spokenMaterials(Math.min(plan.dictations, mostMaterials), random);
  const uncut = await uncutTexts(plan.engine, materials);
  onProgress(`${materials.length} dictations were heard uncut`);
  const closers: (() => Promise<void>)[] = [];
  try {
    const database = await databaseOf(plan, closers);
    const servers: MortalServer[] = [];
    for (let instance = 0; instance < plan.instances; instance += 1) {
      const server = await startMortalServer((process) => ({
        ...database,
        CHAOS_FAULTS: JSON.stringify(faultsOf(plan, instance, process)),
        // Sessions of other processes than the last one still hold a place for a while.
        SPHINX_MAX_STREAMS: String(4 * plan.atOnce),
      }));
      servers.push(server);
      closers.push(() => server.stop());
    }
    const front = plan.instances === 1 ? undefined : await startNginx(servers.map(({ port }) => port));
    if (front !== undefined) closers.push(() => front.stop());
    return await dictateUnderChaos(plan, {
      onProgress,
      materials,
      uncut,
      servers,
      frontPort: front?.port ?? servers[0]?.port ?? 0,
    });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

interface Stage {
  readonly onProgress: (line: string) => void;
  readonly materials: readonly Material[];
  /** By the material's name. */
  readonly uncut: ReadonlyMap<string, string>;
  readonly servers: readonly MortalServer[];
  readonly frontPort: number;
}

async function dictateUnderChaos(plan: ChaosPlan, stage: Stage): Promise<ChaosOutcome> {
  const counts = noCounts();
  const problems: string[] = [];
  const differences: string[] = [];
  const reports: { readonly name: string; readonly material: Material; readonly report: ClientReport }[] = [];
  const cutRandom = createStreamRandom(plan.seed, 2, 0);
  const proxy = await startCuttingProxy(
    () => stage.frontPort,
    () => drawCut(cutRandom),
  );
  const pending = Array.from({ length: plan.dictations }, (_, index) => index);
  const work = async (): Promise<void> => {
    for (let index = pending.shift(); index !== undefined; index = pending.shift()) {
      const material = stage.materials[index % stage.materials.length];
      if (material === undefined) return;
      const report = await dictateThroughCuts({
        url: `ws://127.0.0.1:${proxy.port}/ws/transcribe`,
        pcm: material.pcm,
        engine: plan.engine,
        random: createStreamRandom(plan.seed, 3, index),
        timeLimitMs: dictationTimeLimitMs,
      });
      stage.onProgress(
        `${reports.length + 1} of ${plan.dictations} done, this one over ${report.connections} connections`,
      );
      reports.push({ name: `dictation ${index} (${material.name})`, material, report });
    }
  };
  const calm = new AbortController();
  const killing = killByChance(plan, stage.servers, createStreamRandom(plan.seed, 4, 0), counts, calm.signal);
  try {
    await Promise.all(Array.from({ length: plan.atOnce }, work));
  } finally {
    calm.abort();
    await killing;
    await proxy.close();
  }
  for (const { name, material, report } of reports) {
    counts.dictations += 1;
    counts.audioMs += material.pcm.length / 32;
    counts.connections += report.connections;
    counts.resumes += report.resumes;
    counts.resumesMidway += report.resumesMidway;
    counts.enginesBehind += report.enginesBehind;
    if (report.isStoppedUnseen) counts.stoppedUnseen += 1;
    const found = [...report.problems];
    const url = stage.servers[0]?.url ?? '';
    if (report.sessionId === undefined) found.push('no session');
    else {
      const stored = await readStored(url, report.sessionId);
      found.push(...compareStored(stored, report));
      const wanted = stage.uncut.get(material.name) ?? '';
      if (isSameText(stored, wanted)) counts.equalTexts += 1;
      else
        differences.push(
          `${name}, session ${report.sessionId}: ${wordsApart(textOf(stored.segments), wanted)}`,
        );
    }
    if (found.length > 0)
      problems.push(
        `${name}, session ${report.sessionId ?? 'none'}, closes ${report.closeCodes.join(' ')}: ${found.join('; ')}`,
      );
  }
  counts.cuts = proxy.counts.cuts;
  counts.halfOpen = proxy.counts.halfOpen;
  counts.engineFaults = stage.servers.reduce(
    (sum, server) => sum + server.log().split('"engine_stream_failed"').length - 1,
    0,
  );
  return { counts, problems, differences };
}

/**
 * Until `calm` aborts. The first kill comes as soon as any may, since a short run must have one; the one under way is waited
 * for, so that afterwards every server is there.
 */
async function killByChance(
  plan: ChaosPlan,
  servers: readonly MortalServer[],
  random: SeededRandom,
  counts: ChaosCounts,
  calm: AbortSignal,
): Promise<void> {
  const { least, most } = plan.killEveryMs;
  for (let waitMs = least; ; waitMs = random.integer(least, most)) {
    try {
      await delay(waitMs, undefined, { signal: calm });
    } catch {
      return;
    }
    const server = servers[random.integer(0, servers.length - 1)];
    if (server === undefined) return;
    if (plan.engine === 'sphinx' && random.chance(0.4)) {
      if (server.killRecogniser((count) => random.integer(0, Math.max(0, count - 1))))
        counts.recogniserKills += 1;
    } else if (random.chance(drainShare)) {
      counts.serverDrains += 1;
      await server.drainAndRestart();
    } else {
      counts.serverKills += 1;
      await server.killAndRestart();
    }
  }
}

async function uncutTexts(engine: ChaosEngine, materials: readonly Material[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const heard = createEngine(engine);
  const pending = [...materials];
  const work = async (): Promise<void> => {
    for (let material = pending.shift(); material !== undefined; material = pending.shift())
      texts.set(material.name, textOf(await uncutFinals(heard, material.pcm)));
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await heard.close();
  }
  return texts;
}

function createEngine(engine: ChaosEngine): SpeechEngine {
  switch (engine) {
    case 'sphinx':
      return createSphinxEngine({
        modelDirectory: join(projectFolder, 'var/language-model'),
        warmProcesses: 1,
      });
    case 'bursts':
      return createBurstEngine();
  }
}

async function databaseOf(
  plan: ChaosPlan,
  closers: (() => Promise<void>)[],
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'clarity-chaos-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  switch (plan.store) {
    case 'sqlite':
      return { CLARITY_DATA_DIR: folder };
    case 'postgres': {
      const cluster = await startPostgres();
      closers.push(() => cluster.stop());
      return { CLARITY_DATA_DIR: folder, DATABASE_URL: cluster.url(await cluster.createDatabase()) };
    }
  }
}

/**
 * Each process has its own faults; one that came back with the same would fail at the same place for ever. In a short run
 * chance may leave every stream alone: those of the first dictations break for sure.
 */
function faultsOf(plan: ChaosPlan, instance: number, process: number): FaultSettings {
  return {
    seed: plan.seed * 1_000 + instance * 500 + process,
    share: engineFaultShare,
    sureFaults: process === 0 ? plan.atOnce : 0,
    hangShare: plan.hangShare,
  };
}

function wordsApart(heard: string, uncut: string): string {
  const [left, right] = [heard, uncut].map((text) => (text === '' ? [] : text.split(' ')));
  let same = 0;
  while (left?.[same] !== undefined && left[same] === right?.[same]) same += 1;
  return `${left?.length ?? 0} words against ${right?.length ?? 0}, the same up to word ${same}`;
}

export function noCounts(): ChaosCounts {
  return {
    dictations: 0,
    equalTexts: 0,
    audioMs: 0,
    connections: 0,
    cuts: 0,
    halfOpen: 0,
    serverKills: 0,
    serverDrains: 0,
    recogniserKills: 0,
    engineFaults: 0,
    resumes: 0,
    resumesMidway: 0,
    enginesBehind: 0,
    stoppedUnseen: 0,
  };
}
