/** What the emulation is built from. */
import type { Finding } from '@clarity-care/clinical';
import type { Clock } from '../clock/clock.ts';
import type { SpeechEngine } from '../engines/speech-engine.ts';
import type { FaultOrders } from './faults.ts';
import type { Credentials } from './wire/signed-request.ts';

/** AWS's quotas; the defaults are AWS's own. */
export interface EmulationLimits {
  /** Streams at once; 25. */
  readonly concurrentStreams: number;
  /** Streams begun within one second; 25. */
  readonly streamStartsPerSecond: number;
  /** Longest stream, in milliseconds of the clock; four hours. */
  readonly maxStreamMs: number;
  /** Longest time without an audio event; 15,000. */
  readonly maxSilenceMs: number;
  /** Comprehend Medical: requests a second; 100. */
  readonly comprehendRequestsPerSecond: number;
  /** Comprehend Medical: characters a second; 40,000. */
  readonly comprehendCharactersPerSecond: number;
}

export const awsLimits: EmulationLimits = {
  concurrentStreams: 25,
  streamStartsPerSecond: 25,
  maxStreamMs: 4 * 3_600_000,
  maxSilenceMs: 15_000,
  comprehendRequestsPerSecond: 100,
  comprehendCharactersPerSecond: 40_000,
};

export interface EmulationOptions {
  /** Hears what is streamed. */
  readonly engine: Pick<SpeechEngine, 'capabilities' | 'transcribe'>;
  /** The local annotator: measurements in a text. */
  readonly extract: (text: string) => readonly Finding[];
  /** Who may call. */
  readonly credentials: readonly Credentials[];
  readonly clock: Clock;
  readonly limits: EmulationLimits;
  /** Seed of the churn in partials: the same seed and audio give the same events. */
  readonly seed: number;
  readonly faults: FaultOrders;
  /**
   * Finds what tells who the patient is, for streams and jobs that ask for PHI: UTF-16 offsets into the text. Without it
   * such streams get no entities, and such jobs are refused.
   */
  readonly findPhi?: (
    text: string,
  ) => readonly { readonly begin: number; readonly end: number; readonly category: string }[];
  /** Names of vocabularies that exist. */
  readonly vocabularies: readonly string[];
  /** Where the objects of S3 and the results of batch jobs are kept. */
  readonly objectFolder: string;
  /** For faults of ours; never told words of a patient. */
  readonly onFailure: (name: string, error: unknown) => void;
}
