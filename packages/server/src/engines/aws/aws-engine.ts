/** Amazon Transcribe Medical as an engine, by AWS's own SDK. */
import type { AccountCredentials } from '../../aws-account/credentials.ts';
import { regionProblem } from '../../aws-account/regions.ts';
import type { Probe } from '../../aws-account/service-health.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Availability, SpeechEngine, TranscribeOptions } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { transcribeWith } from './aws-stream.ts';
import { LastSeen } from './last-seen.ts';
import { specialties, type MedicalStreamRequest, type OpenMedicalStream } from './medical-stream.ts';
import { createSdkStreams } from './sdk-stream.ts';
import { isAboutCredentials, isOfOneStream, toEngineError } from './service-errors.ts';
import { defaultWatchdogTimes, type WatchdogTimes } from './stream-watchdog.ts';

export interface AwsEngineOptions {
  readonly region: string;
  /** Asked once for each stream, so that each has fresh ones. */
  readonly credentials: AccountCredentials;
  readonly clock: Clock;
  /** Whether somebody has given credentials or a profile: then their lack is a fault. Default: true. */
  readonly isSetUp?: boolean;
  /** Instead of AWS's own address of the region, such as that of the emulation. */
  readonly endpoint?: string;
  readonly watchdog?: Partial<WatchdogTimes>;
  /** How many times faster than real time audio may be handed over, 1 or more. Default 2. */
  readonly maxSpeed?: number;
  /** Milliseconds without audio from the source after which silence is put in. Default 5,000; AWS's limit is 15,000. */
  readonly keepAliveAfterMs?: number;
  /** Whether the service can be reached; asked while streams have shown nothing of it. Default: it can. */
  readonly probe?: Probe;
  /** The service. Default: AWS's SDK. */
  readonly openStream?: OpenMedicalStream;
}

const sampleRateHz = 16_000;
const language = 'en-US';
/** AWS ends a stream after four hours; the session needs a pause in the speech to begin the next one. */
const maxStreamMs = (4 * 60 - 10) * 60_000;

const closedMessage = 'The aws engine is closed.';

export function createAwsEngine(options: AwsEngineOptions): SpeechEngine {
  const { region, credentials, clock, endpoint } = options;
  const open =
    options.openStream ??
    createSdkStreams({ region, credentials, ...(endpoint === undefined ? {} : { endpoint }) });
  const watchdog = { ...defaultWatchdogTimes, ...options.watchdog };
  const lastSeen = new LastSeen(clock, options.probe ?? (() => Promise.resolve(undefined)));
  const closing = new AbortController();

  async function* transcribe(
    audio: Parameters<SpeechEngine['transcribe']>[0],
    stream: TranscribeOptions,
  ): ReturnType<typeof transcribeWith> {
    const request = toRequest(stream);
    let isWorking = false;
    try {
      yield* transcribeWith(audio, request, {
        open,
        clock,
        watchdog,
        maxSpeed: options.maxSpeed ?? 2,
        keepAliveAfterMs: options.keepAliveAfterMs ?? 5_000,
        signal: stream.signal,
        closing: closing.signal,
        onUsage: stream.onUsage ?? (() => {}),
        onWorking: () => {
          isWorking = true;
          lastSeen.worked();
        },
        onHeard: () => lastSeen.heard(),
        onBroken: (error) => {
          if (isAboutCredentials(error)) credentials.forget();
          const { vocabularyName } = request;
          const told = toEngineError(error, { region, endpoint, vocabularyName, isWorking });
          if (!isOfOneStream(error)) lastSeen.failed(told, isWorking);
          return told;
        },
      });
    } finally {
      if (isWorking) lastSeen.ended();
    }
  }

  return {
    name: 'aws',
    capabilities: {
      sampleRateHz,
      languages: [language],
      partials: true,
      speakerLabels: true,
      vocabulary: false,
      namedVocabulary: true,
      channels: 2,
      maxStreamMs,
      isBilled: true,
      explicitOnly: false,
    },

    async availability(): Promise<Availability> {
      if (closing.signal.aborted) return { state: 'unavailable', message: closedMessage };
      const problem =
        (endpoint === undefined ? regionProblem(region, 'transcribe_medical_streaming') : undefined) ??
        (await credentials.problem());
      if (problem !== undefined)
        return {
          state: 'unavailable',
          message: problem,
          ...(options.isSetUp === false ? { isSetUp: false } : {}),
        };
      return lastSeen.availability();
    },

    transcribe,

    close: () => {
      closing.abort();
      return Promise.resolve();
    },
  };
}

/** Checked here, since the service answers some of these with the name of another field, and after audio was sent. */
function toRequest(stream: TranscribeOptions): MedicalStreamRequest {
  if (stream.language !== language)
    throw rejected('language_code', stream.language, `Amazon Transcribe Medical knows ${language} only`);
  const asked = stream.specialty ?? 'PRIMARYCARE';
  const specialty = specialties.find((name) => name === asked);
  if (specialty === undefined) throw rejected('specialty', asked, `use one of ${specialties.join(', ')}`);
  const { vocabularyName } = stream;
  if (vocabularyName !== undefined && !/^[0-9a-zA-Z._-]{1,200}$/.test(vocabularyName))
    throw rejected(
      'vocabulary_name',
      vocabularyName,
      'use 1 to 200 letters, digits, dots, hyphens and underscores',
    );
  return {
    sampleRateHz,
    specialty,
    speechType: stream.speechType ?? 'DICTATION',
    speakerLabels: stream.speakerLabels ?? false,
    vocabularyName,
    channels: stream.channels ?? 1,
  };
}

function rejected(field: string, value: string, remedy: string): EngineError {
  const shown = JSON.stringify(value.length <= 60 ? value : `${value.slice(0, 57)}…`);
  return new EngineError('engine_rejected', `${field}: ${shown} given; ${remedy}.`, {
    retryable: false,
    field,
  });
}
