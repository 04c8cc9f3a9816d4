/** The engine `aws`, through AWS's own SDK, against the emulation with the scripted engine behind it. */
import { createAccountCredentials } from '../../src/aws-account/credentials.ts';
import type { EmulationOptions } from '../../src/aws-emulation/emulation-options.ts';
import { systemClock } from '../../src/clock/clock.ts';
import { createAwsEngine } from '../../src/engines/aws/aws-engine.ts';
import { createScriptedEngine, type Script } from '../../src/engines/scripted/scripted-engine.ts';
import { emulationCredentials, serveEmulation } from '../support/emulation-under-test.ts';
import type { ConformanceSubject } from './engine-conformance.ts';

const region = 'us-east-1';

const script: Script = [
  {
    words: [
      { text: 'patient', startMs: 300, endMs: 700, confidence: 0.9 },
      { text: 'reports', startMs: 700, endMs: 1_050, confidence: 0.8 },
      { text: 'dizziness', startMs: 1_100, endMs: 1_600, confidence: 0.7 },
    ],
    finalAtMs: 2_100,
  },
  {
    words: [
      { text: 'increase', startMs: 3_000, endMs: 3_400 },
      { text: 'metoprolol', startMs: 3_450, endMs: 4_200 },
    ],
  },
  { words: [{ text: 'return', startMs: 5_000, endMs: 5_300 }] },
];

const bytesPerMs = 32;

export interface AwsSubject {
  readonly subject: ConformanceSubject;
  /** Failures of the emulation itself. */
  readonly failures: readonly unknown[];
  readonly close: () => Promise<void>;
}

/** @param changes of the emulation only: the engine goes by the time of day. */
export async function startAwsSubject(changes: Partial<EmulationOptions> = {}): Promise<AwsSubject> {
  const emulation = await serveEmulation({ engine: createScriptedEngine(script), ...changes });
  return {
    subject: {
      createEngine: () =>
        createAwsEngine({
          region,
          endpoint: emulation.endpoint,
          credentials: createAccountCredentials({ region, clock: systemClock, given: emulationCredentials }),
          clock: systemClock,
          // Six seconds of audio in half a second.
          maxSpeed: 10,
        }),
      language: 'en-US',
      speech: Buffer.alloc(6_000 * bytesPerMs),
      // Ends inside an utterance, so that its finals differ.
      otherSpeech: Buffer.alloc(3_420 * bytesPerMs),
      streamLimitMs: 10_000,
    },
    failures: emulation.failures,
    close: () => emulation.close(),
  };
}
