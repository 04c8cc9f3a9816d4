/** Whether a long session keeps its memory: a whole session over the engine `aws`, with a database, faster than real time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeServerText } from '@clarity-care/protocol';
import { AudioBlocks } from '../../packages/server/src/audio/audio-blocks.ts';
import { createAccountCredentials } from '../../packages/server/src/aws-account/credentials.ts';
import { systemClock } from '../../packages/server/src/clock/clock.ts';
import { createAwsEngine } from '../../packages/server/src/engines/aws/aws-engine.ts';
import { createEngineRegistry } from '../../packages/server/src/engines/engine-registry.ts';
import { Session } from '../../packages/server/src/session/session.ts';
import { sessionRules } from '../../packages/server/src/session/session-rules.ts';
import { openSqliteStore } from '../../packages/server/src/storage/sqlite/sqlite-store.ts';
import { singleSessionMeter } from '../../packages/server/src/usage/single-session-meter.ts';
import { benchCredentials, benchRegion, type EmulationUnderBench } from './emulation-under-bench.ts';

const frameBytes = 3200;
const dayMs = 86_400_000;

export interface LongSession {
  readonly audioMinutes: number;
  readonly segments: number;
  readonly lostMs: number;
  /** Live objects and buffers after a collection, when the session was a minute old, and at its end. */
  readonly megabytesAfterAMinute: number;
  readonly megabytesAtTheEnd: number;
  readonly grownMegabytes: number;
  /** The same for the emulation's process. */
  readonly emulationGrownMegabytes: number;
  readonly seconds: number;
}

/** `speech` is said over and over. Needs `--expose-gc`. */
export async function measureLongSession(
  speech: Buffer,
  emulation: EmulationUnderBench,
  audioMinutes: number,
): Promise<LongSession> {
  const beganMs = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'clarity-bench-session-'));
  const store = await openSqliteStore({ directory: folder });
  const engine = createAwsEngine({
    region: benchRegion,
    endpoint: emulation.endpoint,
    credentials: createAccountCredentials({
      region: benchRegion,
      clock: systemClock,
      given: benchCredentials,
    }),
    clock: systemClock,
    maxSpeed: 400,
  });
  let segments = 0;
  let lostMs = Number.NaN;
  let isReading = true;
  let readAgain: () => void = () => undefined;
  const session = new Session({
    audioBlocks: new AudioBlocks(),
    connection: {
      send: (text) => {
        const message = decodeServerText(text);
        if (message.type === 'final') segments += 1;
        if (message.type === 'stopped') lostMs = message.coverage.lost_ms;
        if (message.type === 'error') throw new Error(message.message);
      },
      close: () => undefined,
      terminate: () => undefined,
      bufferedBytes: () => 0,
      drained: () => Promise.resolve(),
      pauseReading: () => {
        isReading = false;
      },
      resumeReading: () => {
        isReading = true;
        readAgain();
      },
    },
    store,
    engines: createEngineRegistry([engine]),
    meter: singleSessionMeter(),
    instanceId: 'bench',
    recordsAudio: false,
    rules: sessionRules(
      { sessionId: 'bench', resumeToken: 'bench' },
      {
        idleMs: dayMs,
        maxSessionMs: dayMs,
        resumeWindowMs: 0,
        maxAudioAheadMs: dayMs,
        finishTimeoutMs: dayMs,
      },
    ),
    clock: systemClock,
    log: {
      event: () => undefined,
      failure: (name, error) => {
        throw new Error(name, { cause: error });
      },
    },
  });
  session.receive({ ok: true, message: { type: 'config', config: {} } });
  const minuteBytes = 60 * 32_000;
  let afterAMinute = 0;
  let emulationAfterAMinute = 0;
  for (let sent = 0; sent < audioMinutes * minuteBytes; sent += frameBytes) {
    if (!isReading) {
      await new Promise<void>((resolve) => {
        readAgain = resolve;
      });
    }
    if (sent === minuteBytes) {
      emulationAfterAMinute = await emulation.memoryMb();
      afterAMinute = liveMegabytes();
    }
    const at = sent % speech.length;
    session.receive({
      ok: true,
      message: { type: 'audio', bytes: Buffer.from(speech.subarray(at, at + frameBytes)) },
    });
    if (sent % (frameBytes * 10) === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const atTheEnd = liveMegabytes();
  const emulationAtTheEnd = await emulation.memoryMb();
  session.receive({ ok: true, message: { type: 'stop' } });
  await session.finished;
  await engine.close();
  await store.close();
  await rm(folder, { recursive: true });
  return {
    audioMinutes,
    segments,
    lostMs,
    megabytesAfterAMinute: afterAMinute,
    megabytesAtTheEnd: atTheEnd,
    grownMegabytes: atTheEnd - afterAMinute,
    emulationGrownMegabytes: emulationAtTheEnd - emulationAfterAMinute,
    seconds: (performance.now() - beganMs) / 1000,
  };
}

function liveMegabytes(): number {
  if (globalThis.gc === undefined) throw new Error('start node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
