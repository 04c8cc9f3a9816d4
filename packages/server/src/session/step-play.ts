/** For tests of the step: the events of a session in short, and a way to play them and read the effects. */
import assert from 'node:assert/strict';
import type { EngineCapabilities, EngineEvent, SpeechEngine } from '../engines/speech-engine.ts';
import { beginSession, step } from './session-step.ts';
import type { Effect, SessionEvent, SessionRules, SessionState } from './session-state.ts';

export const rules: SessionRules = {
  sessionId: 'session-1',
  limits: {
    max_frame_bytes: 1_048_576,
    idle_ms: 300_000,
    max_session_ms: 14_400_000,
    max_audio_before_config_ms: 2000,
  },
  configTimeoutMs: 10_000,
  finishTimeoutMs: 14_000,
  stallTimeoutMs: 30_000,
  ackIntervalMs: 500,
  annotate: () => [],
};

export const capabilities: EngineCapabilities = {
  sampleRateHz: 16_000,
  languages: ['en-US'],
  partials: true,
  speakerLabels: false,
  vocabulary: false,
  namedVocabulary: false,
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
export const chosen: SessionEvent = {
  type: 'engine_chosen',
  selection: { outcome: 'selected', engine, language: 'en-US' },
};
export const audio: SessionEvent = { type: 'audio', bytes: 3200 };
export const event = (engineEvent: EngineEvent): SessionEvent => ({
  type: 'engine_event',
  event: engineEvent,
});
export const ended: SessionEvent = { type: 'engine_ended' };
export const finishDeadline: SessionEvent = { type: 'deadline', name: 'finish' };
export const gone: SessionEvent = { type: 'client_gone' };

export type At =
  | SessionEvent
  | {
      readonly at: number;
      readonly received?: number;
      /** Default: all that was received. */
      readonly heard?: number;
      readonly toTheEnd?: boolean;
      readonly event: SessionEvent;
    };

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
      heard: heardMs = receivedMs,
      toTheEnd: isHeardToTheEnd = true,
    } = placed;
    const facts = { atMs, receivedMs, heardMs, isHeardToTheEnd };
    const next = step(state, { ...placed.event, ...facts }, sessionRules);
    state = next.state;
    all.push(...next.effects);
    return next.effects.map(inShort);
  });
  return { state, effects, all };
}

export function inShort(effect: Effect): string {
  switch (effect.type) {
    case 'send':
      return 'code' in effect.message ? `${effect.message.type} ${effect.message.code}` : effect.message.type;
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
