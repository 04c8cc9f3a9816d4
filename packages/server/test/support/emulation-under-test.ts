/** The whole emulation on a port of its own: a test says only what matters to it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAwsEmulation } from '../../src/aws-emulation/emulation.ts';
import { awsLimits, type EmulationOptions } from '../../src/aws-emulation/emulation-options.ts';
import { orderFaults } from '../../src/aws-emulation/faults.ts';
import { systemClock } from '../../src/clock/clock.ts';
import { createScriptedEngine } from '../../src/engines/scripted/scripted-engine.ts';

/** Whoever signs with these is let in. */
export const emulationCredentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-tests' };

export interface EmulationUnderTest {
  readonly port: number;
  readonly endpoint: string;
  /** As the SDK's clients take it; each request is made once. */
  readonly clientConfiguration: {
    readonly region: string;
    readonly endpoint: string;
    readonly credentials: typeof emulationCredentials;
    readonly maxAttempts: number;
  };
  /** Streams that are open. */
  readonly liveStreams: number;
  /** What the emulation told of failures of its own. */
  readonly failures: readonly unknown[];
  /** Rejects when there are failures. The second call does nothing more. */
  close(): Promise<void>;
}

/** Without changes: nothing is ever heard, no faults, AWS's limits, the time of day, a folder that goes with it. */
export async function serveEmulation(changes: Partial<EmulationOptions> = {}): Promise<EmulationUnderTest> {
  const ownFolder =
    changes.objectFolder === undefined ? await mkdtemp(join(tmpdir(), 'clarity-emulation-')) : undefined;
  const failures: unknown[] = [];
  const emulation = createAwsEmulation({
    engine: createScriptedEngine([]),
    extract: () => [],
    credentials: [emulationCredentials],
    clock: systemClock,
    limits: awsLimits,
    seed: 1,
    faults: orderFaults(),
    vocabularies: [],
    objectFolder: ownFolder ?? '',
    onFailure: (name, error) => failures.push([name, error]),
    ...changes,
  });
  const port = await emulation.listen({ host: '127.0.0.1', port: 0 });
  const endpoint = `http://127.0.0.1:${port}`;
  let closed: Promise<void> | undefined;
  const close = async () => {
    await emulation.close();
    if (ownFolder !== undefined) await rm(ownFolder, { recursive: true, force: true });
    assert.deepEqual(failures, []);
  };
  return {
    port,
    endpoint,
    clientConfiguration: {
      region: 'us-east-1',
      endpoint,
      credentials: emulationCredentials,
      maxAttempts: 1,
    },
    get liveStreams() {
      return emulation.liveStreams;
    },
    failures,
    close: () => (closed ??= close()),
  };
}
