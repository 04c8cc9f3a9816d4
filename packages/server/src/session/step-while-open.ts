/** The steps of a session that takes audio: it has its config and its engine. */
import { closeCodes, type CloseCode } from '@clarity-care/protocol';
import { observePace } from './arrival-pace.ts';
import { errors } from './session-errors.ts';
import type { EndReason } from '../storage/transcript-store.ts';
import type { Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { Ending, Farewell, OutgoingError, SessionRules } from './session-state.ts';
import { acknowledge } from './step-acknowledge.ts';
import { followedBy, pong, send, withOpened, type In, type Phase, type StepOf } from './step-effects.ts';
import { idleWarningMs } from './step-choosing-engine.ts';
import { finish, finishTelling } from './step-ending.ts';
import { cutShort, supersededBy } from './step-farewell.ts';
import { finalize, finalizePassed, streamCut } from './step-finalize.ts';
import { heartbeat } from './step-heartbeat.ts';
import { endedEarly, isCurrent, speech } from './step-speech.ts';
import { engineTrouble, noteRecovery, retry, rollover, startStream } from './step-stream.ts';

/** Each waits for the one before, and with it for the engine; no person ends segments so fast. */
const MOST_FINALIZES_WAITING = 100;

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
        case 'keepalive':
          return { state, effects: [] };
        case 'finalize':
          if (state.opened.finalizing.length >= MOST_FINALIZES_WAITING) {
            const error = errors.tooManyFinalizes(MOST_FINALIZES_WAITING);
            return finishTelling(state, input, error, closeCodes.wrongKindOfFrame, 'limit', rules);
          }
          return finalize(state, input, input.message, rules);
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
    case 'superseded':
      return supersededBy(state);
    case 'drain':
      // The client goes on elsewhere, at once; what it has said is recognised and stored for those who do not.
      return finishAfterError(state, input, errors.draining, closeCodes.draining, rules, 'draining');
    case 'cut_short':
      return cutShort(state, input, rules);
    case 'reading_paused':
      if (isTooFarAhead(state, input, rules)) {
        const error = errors.tooFarAhead(rules.limits.max_audio_ahead_ms);
        return finishTelling(state, input, error, closeCodes.tooFarAhead, 'limit', rules);
      }
      return speech(state, input, rules);
    case 'audio_undecodable': {
      // What was decodable before is still on its way through the engine.
      const error = errors.audioUndecodable(input.message);
      return finishTelling(state, input, error, closeCodes.configRefused, 'refused', rules);
    }
    case 'engine_ended':
      if (!isCurrent(state, input.stream)) return { state, effects: [] };
      if (input.isTakenToTheCut) return cutThenGoOn(state, input, rules);
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
      if (quietMs >= idle_ms) {
        return finishTelling(state, input, errors.idle(idle_ms), closeCodes.idleTooLong, 'limit', rules);
      }
      const isToTell = quietMs >= idleWarningMs(idle_ms);
      const nextMs = isToTell ? idle_ms : idleWarningMs(idle_ms);
      return {
        state: withOpened(state, { isIdleTold: isToTell }),
        effects: [
          { type: 'set_deadline', name: 'idle', afterMs: nextMs - quietMs },
          ...(isToTell && !state.opened.isIdleTold ? [send(errors.idleSoon(idle_ms - quietMs))] : []),
        ],
      };
    }
    case 'heartbeat':
      return heartbeat(state, input, rules);
    case 'ack':
      return acknowledge(withOpened(state, { isAckSet: false }), input, rules);
    case 'ends_soon': {
      const leftMs = rules.limits.max_session_ms - (input.atMs - state.opened.startedAtMs);
      return { state, effects: [send(errors.endsSoon(Math.max(0, leftMs)))] };
    }
    case 'finalize':
      return finalizePassed(state, input, rules);
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
  const observed =
    opened.config.media_encoding === 'pcm'
      ? observePace(opened.pace, input, opened.config.sample_rate)
      : opened;
  if ('fittingRateHz' in observed && observed.fittingRateHz !== undefined) {
    effects.push(send(errors.sampleRateSuspect(opened.config.sample_rate, observed.fittingRateHz)));
  }
  const paced = withOpened(started.state, { pace: observed.pace });
  const told = acknowledge(paced, input, rules);
  return { state: told.state, effects: [...effects, ...told.effects] };
}

function ending(farewell: Farewell, reason: EndReason, { atMs }: SessionInput): Ending {
  return { farewell, reason, atMs };
}

/** The client is told at once, and what it had spoken is still recognised and stored. */
function finishAfterError(
  state: Phase<'open'>,
  input: SessionInput,
  error: OutgoingError,
  code: CloseCode,
  rules: SessionRules,
  reason: EndReason = 'refused',
): Step {
  const told: Step = { state, effects: [send({ type: 'error', ...error }), { type: 'close', code }] };
  return followedBy(told, finish(state, input, ending({ type: 'none' }, reason, input), rules));
}

/** The stream has ended where `finalize` wanted it to; that it got there shows too that it works. */
function cutThenGoOn(state: Phase<'open'>, input: SessionInput, rules: SessionRules): Step {
  const recovered = noteRecovery(state, input);
  return followedBy(recovered, streamCut(recovered.state, input, rules));
}

/** A full buffer alone is no fault: a file may come as fast as the engine takes it. */
function isTooFarAhead({ opened }: Phase<'open'>, input: SessionInput, { limits }: SessionRules): boolean {
  const cameMs = input.receivedMs - opened.baseMs;
  return cameMs - (input.atMs - opened.openedAtMs) > limits.max_audio_ahead_ms;
}
