/** PocketSphinx with a language model for clinical dictation: offline, on any machine, one process for each stream. */
import { availableParallelism } from 'node:os';
import type { Availability, SpeechEngine } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { sampleRateHz } from './decoder-settings.ts';
import { inspectInstallation, type InstallationFolders } from './installation.ts';
import { createProcessPool, type ProcessPool } from './process-pool.ts';
import { startRecogniser } from './recogniser-child.ts';
import { transcribeWith, type Seat } from './recogniser-stream.ts';
import { defaultStreamDecoderSettings } from './stream-decoder.ts';

export interface SphinxEngineOptions extends InstallationFolders {
  /** Streams at once; more are refused. Default: five for each core, which keep the 95th percentile of the lag under 40 ms. */
  readonly maxStreams?: number;
  /** Processes that wait with their models loaded, about 100 MB each. Default 1; 0 starts each with its stream. */
  readonly warmProcesses?: number;
}

export interface SphinxEngine extends SpeechEngine {
  /** Starts the waiting processes, so that the first stream need not wait for the models. Does nothing when they cannot be. */
  warmUp(): Promise<void>;
}

const language = 'en-US';
/** Told to those who are refused: dictations last minutes, so a place is seldom free sooner. */
const retryAfterMs = 5_000;

export function createSphinxEngine(options: SphinxEngineOptions): SphinxEngine {
  const maxStreams = options.maxStreams ?? 5 * availableParallelism();
  const warmProcesses = options.warmProcesses ?? 1;
  let openStreams = 0;
  let isClosed = false;
  let pool: ProcessPool | undefined;

  const atCapacityMessage = () =>
    `All ${String(maxStreams)} streams of sphinx are in use: set SPHINX_MAX_STREAMS, or wait.`;

  /** The pool is made when the models have been seen: their paths are fixed from then on. */
  async function preparePool(): Promise<ProcessPool> {
    const installation = await inspectInstallation(options);
    if (isClosed)
      throw new EngineError('engine_unavailable', 'The sphinx engine is closed.', { retryable: false });
    if (!installation.isComplete)
      throw new EngineError('engine_unavailable', installation.message, { retryable: false });
    const config = { models: installation.models, stream: defaultStreamDecoderSettings };
    pool ??= createProcessPool(() => startRecogniser(config), warmProcesses);
    return pool;
  }

  async function takeSeat(wanted: string): Promise<Seat> {
    if (wanted !== language)
      throw new EngineError('engine_rejected', `sphinx knows ${language} only, not ${wanted}.`, {
        retryable: false,
      });
    if (openStreams >= maxStreams)
      throw new EngineError('engine_at_capacity', atCapacityMessage(), { retryable: true, retryAfterMs });
    openStreams += 1;
    const release = (): void => {
      openStreams -= 1;
    };
    try {
      return { recogniser: (await preparePool()).take(), release };
    } catch (error) {
      release();
      throw error;
    }
  }

  return {
    name: 'sphinx',
    capabilities: {
      sampleRateHz,
      languages: [language],
      partials: true,
      speakerLabels: false,
      vocabulary: false,
      namedVocabulary: false,
      channels: 1,
      explicitOnly: false,
    },

    async availability(): Promise<Availability> {
      if (isClosed) return { state: 'unavailable', message: 'The sphinx engine is closed.' };
      const installation = await inspectInstallation(options);
      if (!installation.isComplete) return { state: 'unavailable', message: installation.message };
      if (openStreams >= maxStreams)
        return { state: 'at_capacity', message: atCapacityMessage(), retryAfterMs };
      return { state: 'available' };
    },

    transcribe: (audio, { language: wanted, signal, startMs = 0, memory }) =>
      transcribeWith(audio, { startMs, ...(memory === undefined ? {} : { memory }) }, signal, () =>
        takeSeat(wanted),
      ),

    async warmUp() {
      if ((await inspectInstallation(options)).isComplete && !isClosed) (await preparePool()).refill();
    },

    async close() {
      isClosed = true;
      await pool?.close();
    },
  };
}
