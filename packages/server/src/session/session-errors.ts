/** Everything a session can complain of: the words, the stable code, and whether trying again makes sense. */
import {
  closeCodes,
  type CloseCode,
  type ConfigProblem,
  type SessionConfig,
  type Violation,
} from '@clarity-care/protocol';
import type { EngineSelection } from '../engines/engine-registry.ts';
import type { EngineCapabilities, EngineError } from '../engines/speech-engine.ts';
import type { EngineTrouble, Outgoing, OutgoingError } from './session-state.ts';

type Warning = Extract<Outgoing, { type: 'warning' }>;

const seconds = (ms: number) => `${ms / 1000} s`;

export const errors = {
  configInvalid: (problems: readonly ConfigProblem[]): OutgoingError => ({
    code: 'config_invalid',
    message: problems.map((problem) => problem.message).join('. '),
    retryable: false,
    ...(problems[0] === undefined ? {} : { field: problems[0].field }),
  }),
  configRepeated: {
    code: 'config_repeated',
    message: 'A second config was sent; a session has one. Open another socket for another config.',
    retryable: false,
  },
  configTimeout: (timeoutMs: number): OutgoingError => ({
    code: 'config_timeout',
    message: `No config came within ${seconds(timeoutMs)}. Send {"type":"config","config":{}} first.`,
    retryable: true,
  }),
  beforeConfig: (type: string): OutgoingError => ({
    code: 'config_invalid',
    message: `${type} came before config. Send {"type":"config","config":{}} first.`,
    retryable: false,
    field: 'config',
  }),
  beforeReady: (type: string): OutgoingError => ({
    code: 'config_invalid',
    message: `${type} came before ready. Wait for ready: it says that the session goes on, and from where.`,
    retryable: false,
    field: 'config',
  }),
  audioBeforeReady: {
    code: 'audio_before_config',
    message:
      'Audio came before ready to a session that is resumed. Wait for ready, and send audio from have_ms on.',
    retryable: false,
  },
  audioChanged: (field: keyof SessionConfig, stored: unknown): OutgoingError => ({
    code: 'config_invalid',
    message: `${field}: the session that is resumed has ${JSON.stringify(stored)}; send the same, or leave it out`,
    retryable: false,
    field,
  }),
  keptOnResume: (field: string): Warning => ({
    type: 'warning',
    code: 'not_honoured',
    message: `A session that is resumed keeps its ${field}.`,
    field,
  }),
  resumeRefused: {
    code: 'resume_refused',
    message:
      'There is no session with this id and token that could be resumed, or its time is over. Open a new one.',
    retryable: false,
    field: 'resume',
  },
  takenOver: {
    code: 'session_taken_over',
    message: 'A newer connection has resumed this session; this one ends.',
    retryable: false,
  },
  tooFarAhead: (limitMs: number): OutgoingError => ({
    code: 'audio_too_far_ahead',
    message: `Audio came more than ${seconds(limitMs)} faster than time passes, and the buffer is full. Finals that were sent are stored. Resume, and send no faster than ack.received_ms follows.`,
    retryable: true,
  }),
  audioBeforeConfig: (limitMs: number): OutgoingError => ({
    code: 'audio_before_config',
    message: `More than ${seconds(limitMs)} of audio came before config. Send config first and wait for ready.`,
    retryable: false,
  }),
  audioUndecodable: (message: string): OutgoingError => ({
    code: 'audio_undecodable',
    message,
    retryable: false,
  }),
  violation: ({ code, message }: Violation): OutgoingError => ({ code, message, retryable: false }),
  endedEarly: {
    code: 'engine_failed',
    message: 'The speech engine stopped before the audio ended. Finals that were sent are stored.',
    retryable: true,
  },
  stalled: {
    code: 'engine_stalled',
    message: 'The speech engine takes no audio or gives no answer. Finals that were sent are stored.',
    retryable: true,
  },
  behind: (sessionId: string): OutgoingError => ({
    code: 'engine_behind',
    message: `The speech engine is behind and goes on: finals that come later are stored, and will be at /api/sessions/${sessionId}.`,
    retryable: false,
  }),
  notAnswering: (sessionId: string): OutgoingError => ({
    code: 'engine_stalled',
    message:
      'The speech engine gives no answer. Finals that were sent are stored, and the server tries again for a while: ' +
      `what it still hears will be at /api/sessions/${sessionId}.`,
    retryable: false,
  }),
  tooManyFinalizes: (most: number): OutgoingError => ({
    code: 'message_invalid',
    message: `finalize: ${most} of them wait for their answer already; wait for finalized before the next.`,
    retryable: false,
  }),
  annotatorFailed: {
    type: 'warning',
    code: 'annotator_failed',
    message:
      "The remote annotator gives no findings; this server's own found what it could. The server's log and GET /health say why.",
  },
  passedOver: (
    taken: string,
    { name, message }: { readonly name: string; readonly message: string },
  ): Warning => ({
    type: 'warning',
    code: 'engine_passed_over',
    message: `This session goes to ${taken}, since ${name} cannot be had: ${message}`,
    field: 'engine',
  }),
  sparing: (engine: string): Warning => ({
    type: 'warning',
    code: 'cost_cap_reached',
    message: `What may be spent on engines today is spent: this session goes to ${engine}, which costs nothing.`,
    field: 'engine',
  }),
  costCapped: (retryAfterMs: number): OutgoingError => ({
    code: 'cost_cap_reached',
    message:
      'What may be spent today is spent (COST_CAP_USD_PER_DAY), and findings here cost money (ANNOTATOR).',
    retryable: true,
    retry_after_ms: retryAfterMs,
  }),
  sparingAnnotator: {
    type: 'warning',
    code: 'cost_cap_reached',
    message: "What may be spent today is spent: this session's findings are those of this server alone.",
    field: 'extract',
  },
  costCapNear: {
    type: 'warning',
    code: 'cost_cap_near',
    message: 'More than 80 % of what may be spent today is spent. See GET /api/usage.',
  },
  idle: (idleMs: number): OutgoingError => ({
    code: 'idle_timeout',
    message: `Nothing came for ${seconds(idleMs)}. Send {"type":"keepalive"} while the microphone is off.`,
    retryable: true,
  }),
  idleSoon: (leftMs: number): Warning => ({
    type: 'warning',
    code: 'idle_soon',
    message:
      'Nothing has come for long, and the session will end. Send {"type":"keepalive"} while the microphone is off.',
    deadline_ms: Math.round(leftMs),
  }),
  endsSoon: (leftMs: number): Warning => ({
    type: 'warning',
    code: 'session_ends_soon',
    message: 'The longest session is nearly reached. Send stop at the next pause, and open a new session.',
    deadline_ms: Math.round(leftMs),
  }),
  longestSession: (maxMs: number): OutgoingError => ({
    code: 'session_too_long',
    message: `The longest session, ${seconds(maxMs)}, is reached. Open a new socket to go on.`,
    retryable: true,
  }),
  draining: {
    code: 'draining',
    message:
      'The server is shutting down. What was final is stored: resume this session, here or on another server.',
    retryable: true,
  },
  internal: {
    code: 'internal_error',
    message: 'Something failed in the server. Finals that were sent are stored.',
    retryable: true,
  },
  unknownMessage: (type: string): Warning => ({
    type: 'warning',
    code: 'unknown_message',
    message: `A message of type ${JSON.stringify(type)} is not known here and was passed over. Known: config, audio, finalize, keepalive, ping, stop.`,
  }),
  unknownField: (field: string): Warning => {
    const name = field.slice(0, 60);
    return {
      type: 'warning',
      code: 'unknown_field',
      message: `config.${name} is not known here and has no effect.`,
      field: name,
    };
  },
  sampleRateSuspect: (declaredHz: number, fittingHz: number): Warning => ({
    type: 'warning',
    code: 'sample_rate_suspect',
    message:
      `sample_rate is ${declaredHz}, but audio arrives at the pace of ${fittingHz} Hz. ` +
      `If this is live audio, open a new session with sample_rate ${fittingHz}.`,
    field: 'sample_rate',
  }),
} as const satisfies Record<string, unknown>;

/** One warning for each field of the config that this engine cannot honour. */
export function notHonoured(
  config: SessionConfig,
  engine: string,
  capabilities: EngineCapabilities,
): Warning[] {
  const warnings: Warning[] = [];
  const warn = (field: keyof SessionConfig, message: string) =>
    warnings.push({ type: 'warning', code: 'not_honoured', message, field });
  if (config.number_of_channels > capabilities.channels) {
    warn(
      'number_of_channels',
      `Engine ${engine} hears one channel: the ${config.number_of_channels} channels are mixed.`,
    );
  }
  if (config.show_speaker_label && !capabilities.speakerLabels) {
    warn(
      'show_speaker_label',
      `Engine ${engine} does not tell speakers apart: words come without a speaker.`,
    );
  }
  if (config.vocabulary_name !== null && !capabilities.namedVocabulary) {
    warn('vocabulary_name', `Engine ${engine} knows no vocabularies by name: it goes without.`);
  }
  if (config.vocabulary !== null && config.vocabulary.length > 0 && !capabilities.vocabulary) {
    warn('vocabulary', `Engine ${engine} cannot be told to favour phrases: it goes without.`);
  }
  if (config.interim_results && !capabilities.partials) {
    warn('interim_results', `Engine ${engine} gives finals only: no partials will come.`);
  }
  return warnings;
}

/** How an engine's error is told to the client, if nothing helps. */
export function engineFailure(error: EngineError): EngineTrouble {
  const { code, message, retryable, retryAfterMs, field } = error;
  const retryAfter = retryAfterMs === undefined ? {} : { retry_after_ms: retryAfterMs };
  switch (code) {
    case 'engine_at_capacity':
      return {
        error: { code, message, retryable: true, ...retryAfter },
        closeCode: closeCodes.engineAtCapacity,
        isRejection: false,
      };
    case 'engine_mute':
    case 'engine_unavailable':
    case 'engine_failed':
      return {
        error: { code: code === 'engine_mute' ? 'engine_failed' : code, message, retryable, ...retryAfter },
        closeCode: closeCodes.engineFailed,
        isRejection: false,
      };
    case 'engine_rejected':
      return field === undefined
        ? {
            error: { code: 'engine_failed', message, retryable: false },
            closeCode: closeCodes.engineFailed,
            isRejection: true,
          }
        : {
            error: { code: 'config_invalid', message, retryable: false, field },
            closeCode: closeCodes.configRefused,
            isRejection: true,
          };
  }
}

/** Why no engine could be had for this config. */
export function engineRefusal(selection: Exclude<EngineSelection, { outcome: 'selected' }>): {
  error: OutgoingError;
  closeCode: CloseCode;
} {
  const { message } = selection;
  switch (selection.outcome) {
    case 'not_found':
      return {
        error: { code: 'engine_unknown', message, retryable: false, field: 'engine' },
        closeCode: closeCodes.configRefused,
      };
    case 'language_unsupported':
      return {
        error: { code: 'config_invalid', message, retryable: false, field: 'language_code' },
        closeCode: closeCodes.configRefused,
      };
    case 'unavailable':
      return {
        error: { code: 'engine_unavailable', message, retryable: false },
        closeCode: closeCodes.engineFailed,
      };
    case 'cost_capped':
      return {
        error: {
          code: 'cost_cap_reached',
          message,
          retryable: true,
          retry_after_ms: selection.retryAfterMs,
        },
        closeCode: closeCodes.quota,
      };
    case 'at_capacity':
      return {
        error: {
          code: 'engine_at_capacity',
          message,
          retryable: true,
          retry_after_ms: selection.retryAfterMs,
        },
        closeCode: closeCodes.engineAtCapacity,
      };
  }
}
