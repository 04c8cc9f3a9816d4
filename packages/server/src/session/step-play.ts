/** For tests of the step: the events of a session in short, and a way to play them and read the effects. */
import assert from 'node:assert/strict';
import {
  EngineError,
  type EngineCapabilities,
  type EngineEvent,
  type SpeechEngine,
} from '../engines/speech-engine.ts';
import { beginSession, step } from './session-step.ts';
import type { Effect } from './session-effect.ts';
import type { SessionEvent } from './session-input.ts';
import type { SessionRules, SessionState } from './session-state.ts';

export const rules: SessionRules = {
  sessionId: 'session-1',
  resumeToken: 'token-1',
  limits: {
    max_frame_bytes: 262_144,
    idle_ms: 300_000,
    max_session_ms: 14_400_000,
    max_audio_before_config_ms: 2000,
    max_audio_ahead_ms: 3_600_000,
    resume_window_ms: 600_000,
  },
  configTimeoutMs: 10_000,
  finishTimeoutMs: 14_000,
  stallTimeoutMs: 30_000,
  ackIntervalMs: 500,
  ackLatestMs: 900,
  heartbeatIntervalMs: 5000,
  spending: { state: 'free', atCap: 'spare', cappedForMs: 0 },
  maxEngineFailures: 3,
  engineOutageMs: 60_000,
  remoteAnnotator: 'none',
  annotationTimeoutMs: 5000,
  identify: () => [],
  annotate: (finals) => finals.map(() => []),
};

export const capabilities: EngineCapabilities = {
  sampleRateHz: 16_000,
  languages: ['en-US'],
  partials: true,
  speakerLabels: false,
  vocabulary: false,
  namedVocabulary: false,
  channels: 1,
  explicitOnly: false,
};

const word = { text: 'stable', startMs: 100, endMs: 600 };
export const finalEvent = (startMs: number, endMs: number): EngineEvent => ({
  type: 'final',
  startMs,
  endMs,
  text: 'stable',
  words: [{ ...word, startMs, endMs }],
});
export const partialEvent: EngineEvent = { type: 'partial', startMs: 100, endMs: 600, text: 'stable' };

export const config: SessionEvent = { type: 'message', message: { type: 'config', config: {} } };
export const stop: SessionEvent = { type: 'message', message: { type: 'stop' } };
const engine: SpeechEngine = {
  name: 'scripted',
  capabilities,
  availability: () => Promise.resolve({ state: 'available' }),
  transcribe: () => assert.fail('the step starts no engine itself'),
  close: () => Promise.resolve(),
};
/** An engine of that name is chosen. */
export const selected = (name: string, can = capabilities): SessionEvent => ({
  type: 'engine_chosen',
  selection: { outcome: 'selected', engine: { ...engine, name, capabilities: can }, language: 'en-US' },
});
export const chosen = selected('scripted');
export const audio: SessionEvent = { type: 'audio', bytes: 3200 };
export const event = (engineEvent: EngineEvent, stream = 1): SessionEvent => ({
  type: 'engine_event',
  stream,
  event: engineEvent,
});
export const endedStream = (stream: number): SessionEvent => ({ type: 'engine_ended', stream });
export const ended = endedStream(1);
export const failed = (stream = 1, retryable = true): SessionEvent => ({
  type: 'engine_failed',
  stream,
  error: new EngineError('engine_failed', 'broke', { retryable }),
});
/** There is no other engine. */
export const noFallback: SessionEvent = {
  type: 'engine_chosen',
  selection: { outcome: 'unavailable', message: 'No engine is set up.' },
};
export const finishDeadline: SessionEvent = { type: 'deadline', name: 'finish' };
export const retryDeadline: SessionEvent = { type: 'deadline', name: 'retry' };
export const gone: SessionEvent = { type: 'client_gone' };

export type At =
  | SessionEvent
  | {
      readonly at: number;
      readonly received?: number;
      /** Where the engine's stream has come to; default: all that was received. */
      readonly taken?: number;
      /** Given to all streams together; default: what this one has taken. */
      readonly given?: number;
      readonly keptFrom?: number;
      readonly givenUp?: number;
      readonly toTheEnd?: boolean;
      readonly toTheCut?: boolean;
      readonly loud?: number;
      readonly pulled?: number;
      readonly firstLoud?: number;
      readonly event: SessionEvent;
    };

/** What every session does beside the matter; tests of it look at `all`. */
const bookkeeping: ReadonlySet<string> = new Set([
  'record_audio',
  'revive_session',
  'note_occurrence',
  'begin_audio',
  'deadline heartbeat',
  'deadline ends_soon',
  'deadline ack',
]);

/** Plays the inputs, 10 ms apart unless told, and answers the effects of each in short. */
export function play(
  inputs: readonly At[],
  sessionRules = rules,
): { state: SessionState; effects: string[][]; all: Effect[] } {
  const begun = beginSession(0, sessionRules);
  let state = begun.state;
  const all = [...begun.effects];
  const effects = inputs.map((input, index) => {
    const placed = 'at' in input ? input : { at: (index + 1) * 10, event: input };
    const {
      at: atMs,
      received: receivedMs = 0,
      taken: takenMs = receivedMs,
      given: givenMs = takenMs,
      keptFrom: keptFromMs = 0,
      givenUp: givenUpMs = 0,
      toTheCut: isTakenToTheCut = false,
      toTheEnd: isTakenToTheEnd = !isTakenToTheCut,
      loud: loudMs = 0,
      pulled: pulledMs = receivedMs,
      firstLoud: firstLoudMs,
    } = placed;
    const facts = {
      atMs,
      receivedMs,
      takenMs,
      givenMs,
      keptFromMs,
      givenUpMs,
      loudMs,
      pulledMs,
      firstLoudMs,
      isTakenToTheCut,
      isTakenToTheEnd,
      isHeardToTheEnd: isTakenToTheEnd,
    };
    const next = step(state, { ...placed.event, ...facts }, sessionRules);
    state = next.state;
    all.push(...next.effects);
    return next.effects
      .map(inShort)
      .filter((effect) => !bookkeeping.has(effect.replace(/^(in \d+|clear) /, 'deadline ')));
  });
  return { state, effects, all };
}

export function inShort(effect: Effect): string {
  switch (effect.type) {
    case 'send':
      if (effect.message.type === 'engine') return effect.message.state;
      return 'code' in effect.message ? `${effect.message.type} ${effect.message.code}` : effect.message.type;
    case 'start_engine':
      return effect.stream === 1 ? 'start_engine' : `start_engine ${effect.stream} at ${effect.fromMs}`;
    case 'close':
      return `close ${effect.code}`;
    case 'set_deadline':
      return `in ${effect.afterMs} ${effect.name}`;
    case 'clear_deadline':
      return `clear ${effect.name}`;
    case 'end_session':
      return `end ${effect.end.reason}`;
    default:
      return effect.type;
  }
}
