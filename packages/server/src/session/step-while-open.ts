/** The steps of a session that takes audio: it has its config and its engine. */
import { closeCodes, type CloseCode } from '@clarity-care/protocol';
import { observePace } from './arrival-pace.ts';
import { errors } from './session-errors.ts';
import type { EndReason } from '../storage/transcript-store.ts';
import type { Ending, Farewell, OutgoingError, SessionInput, SessionRules, Step } from './session-state.ts';
import { ack, followedBy, pong, send, type In, type Phase, type StepOf } from './step-effects.ts';
import { finish, finishTelling } from './step-ending.ts';
import { endedEarly, isCurrent, speech } from './step-speech.ts';
import { engineTrouble, retry, rollover, startStream } from './step-stream.ts';

export function open(state: Phase<'open'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'audio': {
      const heard = audio(state, input, rules);
      return followedBy(heard, speech(heard.state, input, rules));
    }
    case 'message':
      switch (input.message.type) {
        case 'stop':
          return finish(state, input, ending({ type: 'stopped' }, 'stopped', input), rules);
        case 'ping':
          return pong(state, input.message);
        case 'config':
          return finishAfterError(state, input, errors.configRepeated, closeCodes.configRefused, rules);
      }
      break;
    case 'unknown_message':
      return { state, effects: [send(errors.unknownMessage(input.messageType))] };
    case 'violation': {
      const { violation } = input;
      return finishAfterError(state, input, errors.violation(violation), violation.closeCode, rules);
    }
    case 'client_gone':
      return finish(state, input, ending({ type: 'none' }, 'client_gone', input), rules);
    case 'drain':
      return finishTelling(state, input, errors.draining, closeCodes.draining, 'draining', rules);
    case 'audio_undecodable': {
      // What was decodable before is still on its way through the engine.
      const error = errors.audioUndecodable(input.message);
      return finishTelling(state, input, error, closeCodes.configRefused, 'refused', rules);
    }
    case 'engine_ended':
      if (!isCurrent(state, input.stream)) return { state, effects: [] };
      return engineTrouble(state, input, endedEarly, rules);
    case 'deadline':
      return deadline(state, input, rules);
    default:
      return speech(state, input, rules);
  }
}

function deadline(state: Phase<'open'>, input: In<'deadline'>, rules: SessionRules): Step {
  switch (input.name) {
    case 'idle': {
      const quietMs = input.atMs - state.lastHeardAtMs;
      const { idle_ms } = rules.limits;
      if (state.isReadingPaused) {
        return { state, effects: [{ type: 'set_deadline', name: 'idle', afterMs: idle_ms }] };
      }
      if (quietMs < idle_ms) {
        return { state, effects: [{ type: 'set_deadline', name: 'idle', afterMs: idle_ms - quietMs }] };
      }
      return finishTelling(state, input, errors.idle(idle_ms), closeCodes.idleTooLong, 'limit', rules);
    }
    case 'longest': {
      const error = errors.longestSession(rules.limits.max_session_ms);
      return finishTelling(state, input, error, closeCodes.longestSession, 'limit', rules);
    }
    case 'retry':
      return retry(state, input);
    case 'rollover':
      return rollover(state, input);
    case 'stall':
      return speech(state, input, rules);
    case 'config':
    case 'finish':
    case 'annotate':
      return { state, effects: [] };
  }
}

/** The first audio opens the engine's stream, so a session without audio costs nothing. */
function audio(state: Phase<'open'>, input: In<'audio'>, rules: SessionRules): StepOf<Phase<'open'>> {
  const isFirst = state.opened.stream.kind === 'none';
  const started = isFirst ? startStream(state, input, { isRecovery: false }) : { state, effects: [] };
  const { opened } = started.state;
  const effects = [...started.effects];
  const isAckDue = input.atMs - opened.lastAckAtMs >= rules.ackIntervalMs;
  if (isAckDue) effects.push(ack(opened, input));
  const observed =
    opened.config.media_encoding === 'pcm'
      ? observePace(opened.pace, input, opened.config.sample_rate)
      : opened;
  if ('fittingRateHz' in observed && observed.fittingRateHz !== undefined) {
    effects.push(send(errors.sampleRateSuspect(opened.config.sample_rate, observed.fittingRateHz)));
  }
  return {
    state: {
      ...state,
      opened: { ...opened, pace: observed.pace, lastAckAtMs: isAckDue ? input.atMs : opened.lastAckAtMs },
    },
    effects,
  };
}

function ending(farewell: Farewell, reason: EndReason, { atMs }: SessionInput): Ending {
  return { farewell, reason, atMs };
}

/** The client has made a mistake: it is told at once, and what it had spoken is still recognised and stored. */
function finishAfterError(
  state: Phase<'open'>,
  input: SessionInput,
  error: OutgoingError,
  code: CloseCode,
  rules: SessionRules,
): Step {
  const told: Step = { state, effects: [send({ type: 'error', ...error }), { type: 'close', code }] };
  return followedBy(told, finish(state, input, ending({ type: 'none' }, 'refused', input), rules));
}
