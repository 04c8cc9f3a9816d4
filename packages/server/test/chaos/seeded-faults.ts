/** Engine faults by chance: which streams break, how, and after how much audio. */
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { withFaults, type EngineFault } from '../../src/engines/scripted/faulty-engine.ts';
import { EngineError, type SpeechEngine } from '../../src/engines/speech-engine.ts';

/** What a process of the server under chaos is told, as JSON in its environment. */
export interface FaultSettings {
  readonly seed: number;
  /** 0…1: of the streams. */
  readonly share: number;
  /** So many streams of each engine, the first ones, break within their first second. */
  readonly sureFaults: number;
  /** 0…1: of the other faults, the ones that hang. Rarely, since the session gives a hanging engine half a minute. */
  readonly hangShare: number;
}

/** More streams than one process lives to see. */
const streamsDrawn = 5_000;

/**
 * Streams that fail at a sample, and some that hang. None ends early as if its audio had: such an engine has said that
 * it heard half of a word to its end, and nobody could tell that it lied.
 */
export function withSeededFaults(
  engine: SpeechEngine,
  { seed, share, sureFaults, hangShare }: FaultSettings,
): SpeechEngine {
  const random = createStreamRandom(seed, 0, 0);
  const faults = Array.from({ length: streamsDrawn }, (_, index): EngineFault => {
    if (index < sureFaults) return broken(random.integer(0, 1_000));
    if (!random.chance(share)) return { kind: 'none' };
    const afterMs = random.integer(0, 8_000);
    return random.chance(hangShare) ? { kind: 'hang', afterMs } : broken(afterMs);
  });
  return withFaults(engine, faults);
}

function broken(afterMs: number): EngineFault {
  const error = new EngineError('engine_failed', 'The stream broke, as it was told to.', { retryable: true });
  return { kind: 'fail', afterMs, error };
}
