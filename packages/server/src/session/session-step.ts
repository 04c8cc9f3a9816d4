/**
 * The session as a pure step: state and input in, state and effects out. No I/O, no clock, no flags beside the phase.
 *
 * awaiting_config → choosing_engine → open → finishing → ended
 */
import { closeCodes, parseConfig, type CloseCode } from '@clarity-care/protocol';
import type { EndReason } from '../storage/transcript-store.ts';
import { freshPace, observePace } from './arrival-pace.ts';
import { engineFailure, engineRefusal, errors, notHonoured } from './session-errors.ts';
import { sessionEnd, toPartial, toSegment } from './session-records.ts';
import type {
  Effect,
  Farewell,
  Opened,
  OutgoingError,
  SessionInput,
  SessionRules,
  SessionState,
  Step,
} from './session-state.ts';

type In<Type extends SessionInput['type']> = Extract<SessionInput, { type: Type }>;
type Phase<Name extends SessionState['phase']> = Extract<SessionState, { phase: Name }>;

/** The state of a socket that has just been accepted, and what to do first. */
export function beginSession(atMs: number, rules: SessionRules): Step {
  return {
    state: { phase: 'awaiting_config', connectedAtMs: atMs, lastHeardAtMs: atMs, heldBytes: 0 },
    effects: [
      { type: 'set_deadline', name: 'config', afterMs: rules.configTimeoutMs },
      { type: 'set_deadline', name: 'longest', afterMs: rules.limits.max_session_ms },
    ],
  };
}

export function step(state: SessionState, input: SessionInput, rules: SessionRules): Step {
  if (state.phase === 'ended') return { state, effects: [] };
  const heard = isFromClient(input) ? { ...state, lastHeardAtMs: input.atMs } : state;
  switch (heard.phase) {
    case 'awaiting_config':
      return awaitingConfig(heard, input, rules);
    case 'choosing_engine':
      return choosingEngine(heard, input, rules);
    case 'open':
      return open(heard, input, rules);
    case 'finishing':
      return finishing(heard, input, rules);
  }
}

function isFromClient(input: SessionInput): boolean {
  return input.type === 'audio' || input.type === 'message' || input.type === 'unknown_message';
}

function awaitingConfig(state: Phase<'awaiting_config'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'message':
      switch (input.message.type) {
        case 'config': {
          const parsed = parseConfig(input.message.config);
          if (!parsed.ok)
            return refuse(state, errors.configInvalid(parsed.problems), closeCodes.configRefused);
          const { config, unknownFields } = parsed;
          return {
            state: { ...state, phase: 'choosing_engine', config, unknownFields, ending: undefined },
            effects: [
              { type: 'clear_deadline', name: 'config' },
              { type: 'choose_engine', name: config.engine, language: config.language_code },
            ],
          };
        }
        case 'ping':
          return pong(state, input.message);
        case 'stop':
          return refuse(state, errors.stopBeforeConfig, closeCodes.configRefused);
      }
      break;
    case 'audio':
      return holdAudio(state, input, rules);
    case 'deadline':
      return input.name === 'config'
        ? refuse(state, errors.configTimeout(rules.configTimeoutMs), closeCodes.noConfigInTime)
        : unopenedEnd(state, input, rules);
    default:
      return unopenedEnd(state, input, rules);
  }
}

function choosingEngine(state: Phase<'choosing_engine'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'engine_chosen':
      return engineChosen(state, input, rules);
    case 'message':
      switch (input.message.type) {
        case 'config':
          return refuse(state, errors.configRepeated, closeCodes.configRefused);
        case 'ping':
          return pong(state, input.message);
        case 'stop':
          return {
            state: { ...state, ending: { farewell: { type: 'stopped' }, reason: 'stopped' } },
            effects: [],
          };
      }
      break;
    case 'client_gone':
      // What it had said already is still to be recognised and stored.
      if (state.heldBytes === 0) return unopenedEnd(state, input, rules);
      return {
        state: { ...state, ending: { farewell: { type: 'none' }, reason: 'client_gone' } },
        effects: [],
      };
    case 'audio':
      return holdAudio(state, input, rules);
    default:
      return unopenedEnd(state, input, rules);
  }
}

/** Audio that came before the session is open waits in the frame queue, up to a limit. */
function holdAudio(
  state: Phase<'awaiting_config'> | Phase<'choosing_engine'>,
  input: In<'audio'>,
  rules: SessionRules,
): Step {
  const heldBytes = state.heldBytes + input.bytes;
  const limitMs = rules.limits.max_audio_before_config_ms;
  // Before the config the rate is not known: the default, 16 kHz of 16-bit samples, is taken.
  if (state.phase === 'awaiting_config' && heldBytes > limitMs * 32) {
    return refuse(state, errors.audioBeforeConfig(limitMs), closeCodes.configRefused);
  }
  return { state: { ...state, heldBytes }, effects: [] };
}

/** What ends a session that has no record yet, or leaves it as it is. */
function unopenedEnd(
  state: Phase<'awaiting_config'> | Phase<'choosing_engine'>,
  input: SessionInput,
  rules: SessionRules,
): Step {
  switch (input.type) {
    case 'unknown_message':
      return { state, effects: [send(errors.unknownMessage(input.messageType))] };
    case 'violation':
      return refuse(state, errors.violation(input.violation), input.violation.closeCode);
    case 'drain':
      return refuse(state, errors.draining, closeCodes.draining);
    case 'client_gone':
      return { state: { ...state, phase: 'ended' }, effects: [] };
    case 'deadline':
      if (input.name === 'stall') return refuse(state, errors.stalled, closeCodes.engineFailed);
      return input.name === 'longest'
        ? refuse(state, errors.longestSession(rules.limits.max_session_ms), closeCodes.longestSession)
        : { state, effects: [] };
    case 'reading_paused':
    case 'reading_resumed':
      return readingChanged(state, input, rules);
    case 'audio':
    case 'audio_notice':
    case 'audio_undecodable':
    case 'message':
    case 'engine_chosen':
    case 'engine_event':
    case 'engine_ended':
    case 'engine_failed':
      return { state, effects: [] };
  }
}

function refuse(state: SessionState, error: OutgoingError, code: CloseCode): Step {
  return {
    state: { phase: 'ended', connectedAtMs: state.connectedAtMs, lastHeardAtMs: state.lastHeardAtMs },
    effects: [send({ type: 'error', ...error }), { type: 'close', code }],
  };
}

function engineChosen(
  state: Phase<'choosing_engine'>,
  input: In<'engine_chosen'>,
  rules: SessionRules,
): Step {
  const { selection } = input;
  if (selection.outcome !== 'selected') {
    const { error, closeCode } = engineRefusal(selection);
    return refuse(state, error, closeCode);
  }
  const { name, capabilities } = selection.engine;
  const { config, unknownFields, heldBytes, ending, connectedAtMs, lastHeardAtMs } = state;
  const opened: Opened = {
    config,
    engine: name,
    capabilities,
    streaming: false,
    segment: 1,
    finalMs: 0,
    spokenMs: 0,
    lastAckAtMs: input.atMs,
    pace: freshPace,
  };
  const effects: Effect[] = [
    { type: 'create_session', session: { engine: name, config, startedAtMs: connectedAtMs } },
    send({
      type: 'ready',
      session_id: rules.sessionId,
      engine: name,
      config,
      limits: rules.limits,
      have_ms: 0,
    }),
    ...unknownFields.map((field) => send(errors.unknownField(field))),
    ...notHonoured(config, name, capabilities).map(send),
    { type: 'set_deadline', name: 'idle', afterMs: rules.limits.idle_ms },
  ];
  let next: Step = { state: { phase: 'open', connectedAtMs, lastHeardAtMs, opened }, effects };
  if (heldBytes > 0) next = followedBy(next, startStream(next.state as Phase<'open'>));
  if (ending === undefined) return next;
  return followedBy(next, finish(next.state as Phase<'open'>, input, ending.farewell, ending.reason, rules));
}

function open(state: Phase<'open'>, input: SessionInput, rules: SessionRules): Step {
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
    case 'drain': {
      const farewell = { type: 'error', error: errors.draining, closeCode: closeCodes.draining } as const;
      return finish(state, input, farewell, 'draining', rules);
    }
    case 'deadline':
      return openDeadline(state, input, rules);
    case 'engine_ended':
      return engineGone(state, input, errors.endedEarly, closeCodes.engineFailed);
    default:
      return streaming(state, input, rules);
  }
}

/** After `stop`: audio is no longer taken, the engine's last words are. */
function finishing(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'engine_ended':
      return bye(state, input);
    case 'client_gone':
      return { state: { ...state, farewell: { type: 'none' } }, effects: [] };
    case 'deadline':
      return input.name === 'finish' || input.name === 'stall'
        ? engineGone(state, input, errors.stalled, closeCodes.engineFailed)
        : { state, effects: [] };
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
      const farewell = { type: 'error', error, closeCode: closeCodes.configRefused } as const;
      if (state.phase === 'open') return finish(state, input, farewell, 'refused', rules);
      return {
        state: state.farewell.type === 'none' ? state : { ...state, farewell, reason: 'refused' },
        effects: [],
      };
    }
    case 'audio_notice':
      return { state, effects: tell(state, [send(input.notice)]) };
    case 'reading_paused':
    case 'reading_resumed':
      return readingChanged(state, input, rules);
    default:
      return { state, effects: [] };
  }
}

/** A socket that is not read tells nothing, not even that it was closed: that must not last. */
function readingChanged(
  state: SessionState,
  input: In<'reading_paused'> | In<'reading_resumed'>,
  rules: SessionRules,
): Step {
  const effect: Effect =
    input.type === 'reading_paused'
      ? { type: 'set_deadline', name: 'stall', afterMs: rules.stallTimeoutMs }
      : { type: 'clear_deadline', name: 'stall' };
  return { state, effects: [effect] };
}

function openDeadline(state: Phase<'open'>, input: In<'deadline'>, rules: SessionRules): Step {
  switch (input.name) {
    case 'idle': {
      const quietMs = input.atMs - state.lastHeardAtMs;
      const { idle_ms } = rules.limits;
      if (quietMs < idle_ms) {
        return { state, effects: [{ type: 'set_deadline', name: 'idle', afterMs: idle_ms - quietMs }] };
      }
      const farewell = {
        type: 'error',
        error: errors.idle(idle_ms),
        closeCode: closeCodes.idleTooLong,
      } as const;
      return finish(state, input, farewell, 'limit', rules);
    }
    case 'longest': {
      const error = errors.longestSession(rules.limits.max_session_ms);
      return finish(
        state,
        input,
        { type: 'error', error, closeCode: closeCodes.longestSession },
        'limit',
        rules,
      );
    }
    case 'stall':
      return engineGone(state, input, errors.stalled, closeCodes.engineFailed);
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
function startStream(state: Phase<'open'>): Step {
  const { engine, config, capabilities } = state.opened;
  return {
    state: { ...state, opened: { ...state.opened, streaming: true } },
    effects: [{ type: 'start_engine', name: engine, config, targetRateHz: capabilities.sampleRateHz }],
  };
}

/** Ends the audio; the farewell is said once the engine has given its last final. */
function finish(
  state: Phase<'open'>,
  input: SessionInput,
  farewell: Farewell,
  reason: EndReason,
  rules: SessionRules,
): Step {
  const { connectedAtMs, lastHeardAtMs, opened } = state;
  const next: Phase<'finishing'> = {
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
      { type: 'set_deadline', name: 'finish', afterMs: rules.finishTimeoutMs },
    ],
  };
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
      { type: 'end_session', end: sessionEnd(opened, input, 'engine_failed', { isHeardToTheEnd: false }) },
      ...effects,
    ],
  };
}

/** The engine has given its last final: totals, then the farewell. */
function bye(state: Phase<'finishing'>, input: SessionInput): Step {
  const { opened, farewell, reason, connectedAtMs, lastHeardAtMs } = state;
  const end = sessionEnd(opened, input, reason, { isHeardToTheEnd: true });
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
    case 'error':
      return [send({ type: 'error', ...farewell.error }), { type: 'close', code: farewell.closeCode }];
    case 'none':
      return [];
  }
}

/** Messages for a client that is still listening. */
function tell(state: Phase<'open'> | Phase<'finishing'>, effects: Effect[]): Effect[] {
  return state.phase === 'finishing' && state.farewell.type === 'none' ? [] : effects;
}

function pong(state: SessionState, ping: { readonly id?: string | number }): Step {
  return { state, effects: [send({ type: 'pong', ...(ping.id === undefined ? {} : { id: ping.id }) })] };
}

function ack(opened: Opened, input: SessionInput): Effect {
  const message = { type: 'ack', received_ms: input.receivedMs, final_ms: opened.finalMs } as const;
  return { type: 'send', message, droppable: true };
}

function send(message: Extract<Effect, { type: 'send' }>['message']): Effect {
  return { type: 'send', message, droppable: false };
}

function followedBy(first: Step, second: Step): Step {
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}
