/** The steps of a session that has its config and its engine, until its farewell is said. */
import { closeCodes, type CloseCode } from '@clarity-care/protocol';
import type { EndReason } from '../storage/transcript-store.ts';
import { observePace } from './arrival-pace.ts';
import { engineFailure, errors } from './session-errors.ts';
import { sessionEnd, toPartial, toSegment } from './session-records.ts';
import type {
  Effect,
  Farewell,
  Opened,
  OutgoingError,
  SessionInput,
  SessionRules,
  Step,
} from './session-state.ts';
import {
  ack,
  followedBy,
  pong,
  progressOf,
  readingChanged,
  send,
  type In,
  type Phase,
} from './step-effects.ts';

export function open(state: Phase<'open'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'audio':
      return audio(state, input, rules);
    case 'message':
      switch (input.message.type) {
        case 'stop':
          return finish(state, input, { type: 'stopped' }, 'stopped', rules);
        case 'ping':
          return pong(state, input.message);
        case 'config':
          return finishAfterError(state, input, errors.configRepeated, closeCodes.configRefused, rules);
      }
      break;
    case 'unknown_message':
      return { state, effects: [send(errors.unknownMessage(input.messageType))] };
    case 'violation':
      return finishAfterError(
        state,
        input,
        errors.violation(input.violation),
        input.violation.closeCode,
        rules,
      );
    case 'client_gone':
      return finish(state, input, { type: 'none' }, 'client_gone', rules);
    case 'drain':
      return finishTelling(state, input, errors.draining, closeCodes.draining, 'draining', rules);
    case 'deadline':
      return openDeadline(state, input, rules);
    case 'engine_ended':
      return engineGone(state, input, errors.endedEarly, closeCodes.engineFailed);
    default:
      return streaming(state, input, rules);
  }
}

/** After `stop`: audio is no longer taken, the engine's last words are. */
export function finishing(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'engine_ended':
      return bye(state, input);
    case 'client_gone':
      return { state: { ...state, farewell: { type: 'none' } }, effects: [] };
    case 'deadline':
      if (input.name === 'finish') return stillFinishing(state, input, rules);
      return input.name === 'stall' ? stallPassed(state, input, rules) : { state, effects: [] };
    case 'message':
      return input.message.type === 'ping' && state.farewell.type !== 'none'
        ? pong(state, input.message)
        : { state, effects: [] };
    case 'audio':
    case 'unknown_message':
    case 'violation':
    case 'drain':
      return { state, effects: [] };
    default:
      return streaming(state, input, rules);
  }
}

/** What the engine and its audio do, in `open` and in `finishing` alike. */
function streaming(
  state: Phase<'open'> | Phase<'finishing'>,
  input: SessionInput,
  rules: SessionRules,
): Step {
  switch (input.type) {
    case 'engine_event':
      return input.event.type === 'partial' ? partial(state, input) : final(state, input, rules);
    case 'engine_failed': {
      const { error, closeCode } = engineFailure(input.error);
      return engineGone(state, input, error, closeCode);
    }
    case 'audio_undecodable': {
      // What was decodable before is still on its way through the engine.
      const error = errors.audioUndecodable(input.message);
      if (state.phase === 'open') {
        return finishTelling(state, input, error, closeCodes.configRefused, 'refused', rules);
      }
      const farewell = { type: 'close', closeCode: closeCodes.configRefused } as const;
      return {
        state: state.farewell.type === 'none' ? state : { ...state, farewell, reason: 'refused' },
        effects: tell(state, [send({ type: 'error', ...error })]),
      };
    }
    case 'audio_notice':
      return { state, effects: tell(state, [send(input.notice)]) };
    case 'reading_paused':
    case 'reading_resumed': {
      const { effects } = readingChanged(state, input, rules);
      return { state: withStallMark(state, input), effects };
    }
    default:
      return { state, effects: [] };
  }
}

function openDeadline(state: Phase<'open'>, input: In<'deadline'>, rules: SessionRules): Step {
  switch (input.name) {
    case 'idle': {
      const quietMs = input.atMs - state.lastHeardAtMs;
      const { idle_ms } = rules.limits;
      if (quietMs < idle_ms) {
        return { state, effects: [{ type: 'set_deadline', name: 'idle', afterMs: idle_ms - quietMs }] };
      }
      return finishTelling(state, input, errors.idle(idle_ms), closeCodes.idleTooLong, 'limit', rules);
    }
    case 'longest': {
      const error = errors.longestSession(rules.limits.max_session_ms);
      return finishTelling(state, input, error, closeCodes.longestSession, 'limit', rules);
    }
    case 'stall':
      return stallPassed(state, input, rules);
    case 'config':
    case 'finish':
      return { state, effects: [] };
  }
}

function audio(state: Phase<'open'>, input: In<'audio'>, rules: SessionRules): Step {
  const started = state.opened.streaming ? { state, effects: [] } : startStream(state);
  const { opened } = started.state as Phase<'open'>;
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

/** The first audio opens the engine's stream, so a session without audio costs nothing. */
export function startStream(state: Phase<'open'>): Step {
  const { engine, config, capabilities } = state.opened;
  return {
    state: { ...state, opened: { ...state.opened, streaming: true } },
    effects: [{ type: 'start_engine', name: engine, config, targetRateHz: capabilities.sampleRateHz }],
  };
}

/** Ends the audio; the farewell is said once the engine has given its last final. */
export function finish(
  state: Phase<'open'>,
  input: SessionInput,
  farewell: Farewell,
  reason: EndReason,
  rules: SessionRules,
): Step {
  const { connectedAtMs, lastHeardAtMs, opened } = state;
  const finishMarkMs = progressOf(opened, input);
  const next: Phase<'finishing'> = {
    finishMarkMs,
    isSecondHalf: false,
    phase: 'finishing',
    connectedAtMs,
    lastHeardAtMs,
    opened,
    farewell,
    reason,
  };
  if (!opened.streaming) return bye(next, input);
  return {
    state: next,
    effects: [
      { type: 'clear_deadline', name: 'idle' },
      { type: 'end_audio' },
      { type: 'set_deadline', name: 'finish', afterMs: rules.finishTimeoutMs / 2 },
    ],
  };
}

/**
 * The client is told at once why no more audio is taken; the last finals still reach it, then the connection is closed.
 */
function finishTelling(
  state: Phase<'open'>,
  input: SessionInput,
  error: OutgoingError,
  closeCode: CloseCode,
  reason: EndReason,
  rules: SessionRules,
): Step {
  const told: Step = { state, effects: [send({ type: 'error', ...error })] };
  return followedBy(told, finish(state, input, { type: 'close', closeCode }, reason, rules));
}

/**
 * The time for an answer to `stop` is over. An engine that has done nothing meanwhile is given up; one that is only
 * slow goes on for the transcript, and the client is told where to find it.
 */
function stillFinishing(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  const finishMarkMs = progressOf(state.opened, input);
  const again: Effect = { type: 'set_deadline', name: 'finish', afterMs: rules.finishTimeoutMs / 2 };
  // Right after `stop` the engine takes what was on its way: only the second half tells whether it still works.
  if (!state.isSecondHalf) return { state: { ...state, finishMarkMs, isSecondHalf: true }, effects: [again] };
  if (finishMarkMs === state.finishMarkMs) {
    return engineGone(state, input, errors.stalled, closeCodes.engineFailed);
  }
  const isWaitedFor = state.farewell.type === 'stopped';
  const closeCode = state.farewell.type === 'close' ? state.farewell.closeCode : closeCodes.engineFailed;
  return {
    state: { ...state, finishMarkMs, farewell: { type: 'none' } },
    effects: [
      ...tell(state, [
        ...(isWaitedFor ? [send({ type: 'error', ...errors.behind(rules.sessionId) })] : []),
        { type: 'close', code: closeCode },
      ]),
      again,
    ],
  };
}

/** The socket has not been read for long: bearable while the engine goes on taking audio. */
function stallPassed(
  state: Phase<'open'> | Phase<'finishing'>,
  input: SessionInput,
  rules: SessionRules,
): Step {
  if (progressOf(state.opened, input) === state.opened.stallMarkMs) {
    return engineGone(state, input, errors.stalled, closeCodes.engineFailed);
  }
  return {
    state: withStallMark(state, input),
    effects: [{ type: 'set_deadline', name: 'stall', afterMs: rules.stallTimeoutMs }],
  };
}

function withStallMark<State extends Phase<'open'> | Phase<'finishing'>>(
  state: State,
  input: SessionInput,
): State {
  return { ...state, opened: { ...state.opened, stallMarkMs: progressOf(state.opened, input) } };
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
  return followedBy(told, finish(state, input, { type: 'none' }, 'refused', rules));
}

function partial(state: Phase<'open'> | Phase<'finishing'>, input: In<'engine_event'>): Step {
  if (!state.opened.config.interim_results || input.event.type !== 'partial') return { state, effects: [] };
  const message = toPartial(input.event, state.opened.segment);
  return { state, effects: tell(state, [{ type: 'send', message, droppable: true }]) };
}

function final(
  state: Phase<'open'> | Phase<'finishing'>,
  input: In<'engine_event'>,
  rules: SessionRules,
): Step {
  const { opened } = state;
  if (input.event.type !== 'final') return { state, effects: [] };
  const segment = toSegment(input.event, opened, rules.annotate);
  const { startMs, endMs, text, words, findings } = segment;
  const next: Opened = {
    ...opened,
    segment: opened.segment + 1,
    finalMs: endMs,
    spokenMs: opened.spokenMs + (endMs - startMs),
    lastAckAtMs: input.atMs,
  };
  const messages: Effect[] = [
    send({ type: 'final', segment: segment.segment, start_ms: startMs, end_ms: endMs, text, words }),
  ];
  if (findings.length > 0) messages.push(send({ type: 'findings', segment: segment.segment, findings }));
  // With the ack the client learns at once which audio it need not keep any longer.
  messages.push(ack(next, input));
  return {
    state: { ...state, opened: next },
    effects: [{ type: 'append_segment', segment }, ...tell(state, messages)],
  };
}

/** The engine's stream is over before its time: what was not final is lost, and the client hears of it. */
function engineGone(
  state: Phase<'open'> | Phase<'finishing'>,
  input: SessionInput,
  error: OutgoingError,
  closeCode: CloseCode,
): Step {
  const { connectedAtMs, lastHeardAtMs, opened } = state;
  const effects: Effect[] = tell(state, [
    send({ type: 'error', ...error }),
    { type: 'close', code: closeCode },
  ]);
  return {
    state: { phase: 'ended', connectedAtMs, lastHeardAtMs },
    effects: [
      { type: 'abort_engine' },
      { type: 'end_session', end: sessionEnd(opened, { ...input, isHeardToTheEnd: false }, 'engine_failed') },
      ...effects,
    ],
  };
}

/** The engine has given its last final: totals, then the farewell. */
function bye(state: Phase<'finishing'>, input: SessionInput): Step {
  const { opened, farewell, reason, connectedAtMs, lastHeardAtMs } = state;
  const end = sessionEnd(opened, input, reason);
  return {
    state: { phase: 'ended', connectedAtMs, lastHeardAtMs },
    effects: [{ type: 'end_session', end }, ...goodbye(farewell, end, opened.segment - 1)],
  };
}

function goodbye(farewell: Farewell, end: ReturnType<typeof sessionEnd>, segments: number): Effect[] {
  switch (farewell.type) {
    case 'stopped':
      return [
        { type: 'send_stopped', audioMs: end.audioMs, segments, coverage: end.coverage },
        { type: 'close', code: closeCodes.stopped },
      ];
    case 'close':
      return [{ type: 'close', code: farewell.closeCode }];
    case 'none':
      return [];
  }
}

/** Messages for a client that is still listening. */
function tell(state: Phase<'open'> | Phase<'finishing'>, effects: Effect[]): Effect[] {
  return state.phase === 'finishing' && state.farewell.type === 'none' ? [] : effects;
}
