/** How a session ends that was never opened. One that was to be resumed stays what it was, and can be resumed again. */
import { closeCodes, type CloseCode } from '@clarity-care/protocol';
import type { ClaimedSession } from '../storage/transcript-store.ts';
import { errors } from './session-errors.ts';
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import { spokenMsOf } from './session-records.ts';
import type { OutgoingError, SessionRules } from './session-state.ts';
import { endedFrom, readingChanged, send, type Phase } from './step-effects.ts';

type Unopened = Phase<'awaiting_config'> | Phase<'claiming'> | Phase<'choosing_engine'>;

/** What ends a session that is not open yet, or leaves it as it is. */
export function unopenedEnd(state: Unopened, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'unknown_message':
      return { state, effects: [send(errors.unknownMessage(input.messageType))] };
    case 'violation':
      return refuse(state, errors.violation(input.violation), input.violation.closeCode, input, rules);
    case 'not_admitted':
      return refuse(state, input.error, input.closeCode, input, rules);
    case 'superseded':
      return { state: endedFrom(state), effects: [...saidTakenOver] };
    case 'drain':
    case 'cut_short':
      return refuse(state, errors.draining, closeCodes.draining, input, rules);
    case 'client_gone':
      return { state: endedFrom(state), effects: givenBack(state, input, rules) };
    case 'deadline':
      if (input.name === 'stall') {
        return refuse(state, errors.stalled, closeCodes.engineFailed, input, rules);
      }
      return input.name === 'longest'
        ? refuse(
            state,
            errors.longestSession(rules.limits.max_session_ms),
            closeCodes.longestSession,
            input,
            rules,
          )
        : { state, effects: [] };
    case 'reading_paused':
    case 'reading_resumed':
      return readingChanged(state, input, rules);
    case 'audio':
    case 'audio_notice':
    case 'audio_undecodable':
    case 'message':
    case 'session_claimed':
    case 'engine_chosen':
    case 'engine_event':
    case 'engine_ended':
    case 'engine_failed':
    case 'annotated':
    case 'annotation_failed':
    case 'cost_cap_near':
      return { state, effects: [] };
  }
}

export const saidTakenOver: readonly Effect[] = [
  send({ type: 'error', ...errors.takenOver }),
  { type: 'close', code: closeCodes.takenOver },
];

export function refuse(
  state: Unopened,
  error: OutgoingError,
  code: CloseCode,
  input: SessionInput,
  rules: SessionRules,
): Step {
  return {
    state: endedFrom(state),
    effects: [...givenBack(state, input, rules), send({ type: 'error', ...error }), { type: 'close', code }],
  };
}

function givenBack(state: Unopened, input: SessionInput, rules: SessionRules): Effect[] {
  const session = 'resumed' in state ? state.resumed?.session : undefined;
  return session === undefined ? [] : [endAgain(session, input, rules)];
}

/** Whoever had it may have left it without an end. */
export function endAgain(
  session: ClaimedSession,
  input: Pick<SessionInput, 'atMs'>,
  rules: SessionRules,
): Extract<Effect, { type: 'end_session' }> {
  const spokenMs = spokenMsOf(session.segments);
  return {
    type: 'end_session',
    end: {
      endedAtMs: input.atMs,
      reason: 'client_gone',
      audioMs: session.settledMs,
      coverage: {
        final_ms: spokenMs,
        silence_ms: Math.max(0, session.settledMs - spokenMs - session.lostMs),
        lost_ms: Math.min(session.lostMs, session.settledMs - spokenMs),
      },
    },
    resumableUntilMs: input.atMs + rules.limits.resume_window_ms,
    isGivenBack: true,
  };
}
