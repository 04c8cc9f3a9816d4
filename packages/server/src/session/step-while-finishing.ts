/** The steps of a session that takes no more audio: the engine's last words are awaited, then the annotator's. */
import { closeCodes } from '@clarity-care/protocol';
import { errors } from './session-errors.ts';
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { SessionRules } from './session-state.ts';
import { annotated, annotationFailed, giveUpAnnotations } from './step-annotation.ts';
import {
  followedBy,
  pong,
  progressOf,
  send,
  tell,
  type In,
  type Phase,
  type StepOf,
} from './step-effects.ts';
import { heardOut } from './step-ending.ts';
import { bye, cutShort, supersededBy } from './step-farewell.ts';
import { finalizePassed, streamCut } from './step-finalize.ts';
import { endedEarly, isCurrent, speech } from './step-speech.ts';
import { engineTrouble, noteRecovery, retry, stalled } from './step-stream.ts';

/** After `stop`: audio is no longer taken, the engine's last words are. */
export function finishing(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'engine_ended':
      return engineEnded(state, input, rules);
    case 'client_gone':
      return { state: { ...state, farewell: { type: 'none' } }, effects: [] };
    case 'superseded':
      return supersededBy(state);
    case 'cut_short':
      return cutShort(state, input, rules);
    case 'audio_undecodable': {
      const farewell = { type: 'close', closeCode: closeCodes.configRefused } as const;
      return {
        state: state.farewell.type === 'none' ? state : { ...state, farewell, reason: 'refused' },
        effects: tell(state, [send({ type: 'error', ...errors.audioUndecodable(input.message) })]),
      };
    }
    case 'deadline':
      if (input.name === 'finish') return stillFinishing(state, input, rules);
      if (input.name === 'retry') return retry(state, input);
      if (input.name === 'finalize') return finalizePassed(state, input, rules);
      return speech(state, input, rules);
    case 'message':
      return pinged(state, input);
    case 'audio':
    case 'unknown_message':
    case 'violation':
    case 'drain':
      return { state, effects: [] };
    default:
      return speech(state, input, rules);
  }
}

/** Everything is recognised and stored; findings may still come. */
export function annotating(state: Phase<'annotating'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'annotated':
      return whenAllAnswered(annotated(state, input), input, rules);
    case 'annotation_failed':
      return whenAllAnswered(annotationFailed(state, input.segments), input, rules);
    case 'client_gone':
      return { state: { ...state, farewell: { type: 'none' } }, effects: [] };
    case 'superseded':
      return supersededBy(state);
    case 'cut_short':
      return cutShort(state, input, rules);
    case 'message':
      return pinged(state, input);
    case 'deadline': {
      if (input.name !== 'annotate') return { state, effects: [] };
      return whenAllAnswered(giveUpAnnotations(state), input, rules);
    }
    default:
      return { state, effects: [] };
  }
}

function whenAllAnswered(
  before: StepOf<Phase<'annotating'>>,
  input: SessionInput,
  rules: SessionRules,
): Step {
  return before.state.opened.annotations.length > 0
    ? before
    : followedBy(before, bye(before.state, input, rules));
}

function engineEnded(state: Phase<'finishing'>, input: In<'engine_ended'>, rules: SessionRules): Step {
  if (!isCurrent(state, input.stream)) return { state, effects: [] };
  if (input.isTakenToTheCut) return cutThenHeardOut(state, input, rules);
  if (!input.isTakenToTheEnd) return engineTrouble(state, input, endedEarly, rules);
  const recovered = speech(state, input, rules);
  return followedBy(recovered, heardOut(state, input, rules));
}

/** `finalize` came before `stop`: what lies after the cut is heard by another stream. */
function cutThenHeardOut(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  const recovered = noteRecovery(state, input);
  const cut = followedBy(recovered, streamCut(recovered.state, input, rules));
  if (cut.state.phase !== 'finishing' || cut.state.opened.stream.kind !== 'none') return cut;
  return followedBy(cut, heardOut(cut.state, input, rules));
}

function pinged(state: Phase<'finishing'> | Phase<'annotating'>, input: In<'message'>): Step {
  return input.message.type === 'ping' && state.farewell.type !== 'none'
    ? pong(state, input.message)
    : { state, effects: [] };
}

/**
 * The time for an answer to `stop` is over, half of it or all. An engine that has done nothing meanwhile is replaced; the
 * client is told where to find what comes later.
 */
function stillFinishing(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  const finishMarkMs = progressOf(state.opened, input);
  const hasMoved = finishMarkMs !== state.finishMarkMs;
  const halfMs = rules.finishTimeoutMs / 2;
  // The second half is shorter for whoever waits, when `stop` had waited for an engine to be chosen.
  const leftMs = Math.max(0, state.finishSinceMs + rules.finishTimeoutMs - input.atMs);
  const isWaitedFor = state.farewell.type !== 'none' && !state.isSecondHalf;
  const afterMs = isWaitedFor ? Math.min(halfMs, leftMs) : halfMs;
  const again: Effect = { type: 'set_deadline', name: 'finish', afterMs };
  const marked: Phase<'finishing'> = { ...state, finishMarkMs, isSecondHalf: !state.isSecondHalf };
  const told: Step = state.isSecondHalf ? tellLate(marked, hasMoved) : { state: marked, effects: [] };
  const waiting = followedBy(told, { state: told.state, effects: [again] });
  if (hasMoved || waiting.state.phase !== 'finishing') return waiting;
  return followedBy(waiting, engineTrouble(waiting.state, input, stalled, rules));
}

/** Whoever waits is told, and the connection is closed; the session goes on for the transcript. */
function tellLate(state: Phase<'finishing'>, hasMoved: boolean): Step {
  const { farewell } = state;
  if (farewell.type === 'none') return { state, effects: [] };
  const works = hasMoved && state.opened.failures === 0;
  const error = works ? errors.behind(state.opened.sessionId) : errors.notAnswering(state.opened.sessionId);
  return {
    state: { ...state, farewell: { type: 'none' } },
    effects: [
      ...(farewell.type === 'stopped' ? [send({ type: 'error', ...error })] : []),
      {
        type: 'close',
        code: farewell.type === 'close' ? farewell.closeCode : closeCodes.engineFailed,
      },
    ],
  };
}
