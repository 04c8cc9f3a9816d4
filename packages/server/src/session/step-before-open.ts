/** The steps of a session that has no record yet: it waits for its config, then for its engine. */
import { closeCodes, defaultConfig, parseConfig, type CloseCode } from '@clarity-care/protocol';
import { freshPace } from './arrival-pace.ts';
import { engineRefusal, errors, notHonoured } from './session-errors.ts';
import type {
  Effect,
  Opened,
  OutgoingError,
  SessionInput,
  SessionRules,
  SessionState,
  Step,
} from './session-state.ts';
import { endedFrom, followedBy, pong, readingChanged, send, type In, type Phase } from './step-effects.ts';
import { finish } from './step-ending.ts';
import { startStream } from './step-stream.ts';

/** Before the config the rate is not known; the default is taken: 16 kHz, 16-bit, one channel. */
const defaultBytesPerMs = (defaultConfig.sample_rate * 2) / 1000;

export function awaitingConfig(
  state: Phase<'awaiting_config'>,
  input: SessionInput,
  rules: SessionRules,
): Step {
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

export function choosingEngine(
  state: Phase<'choosing_engine'>,
  input: SessionInput,
  rules: SessionRules,
): Step {
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
            state: {
              ...state,
              ending: { farewell: { type: 'stopped' }, reason: 'stopped', atMs: input.atMs },
            },
            effects: [],
          };
      }
      break;
    case 'client_gone':
      // What it had said already is still to be recognised and stored.
      if (state.heldBytes === 0) return unopenedEnd(state, input, rules);
      return {
        state: {
          ...state,
          ending: { farewell: { type: 'none' }, reason: 'client_gone', atMs: input.atMs },
        },
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
  if (state.phase === 'awaiting_config' && heldBytes > limitMs * defaultBytesPerMs) {
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
      return { state: endedFrom(state), effects: [] };
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
    case 'annotated':
    case 'annotation_failed':
    case 'cost_cap_near':
      return { state, effects: [] };
  }
}

function refuse(state: SessionState, error: OutgoingError, code: CloseCode): Step {
  return {
    state: endedFrom(state),
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
  const { config, unknownFields, heldBytes, ending, connectedAtMs, lastHeardAtMs, isReadingPaused } = state;
  const { spending } = rules;
  const wantsRemote = config.extract && rules.remoteAnnotator !== 'none';
  if (wantsRemote && spending.state === 'capped' && spending.atCap === 'refuse') {
    return refuse(state, errors.costCapped(spending.cappedForMs), closeCodes.quota);
  }
  const isAnnotatorSpared = wantsRemote && spending.state === 'capped';
  const spends = capabilities.isBilled === true || (wantsRemote && !isAnnotatorSpared);
  const opened: Opened = {
    config,
    engine: name,
    capabilities,
    language: selection.language,
    stream: { kind: 'none' },
    failures: 0,
    troubleSinceMs: 0,
    isMuteSuspected: false,
    furthestMs: 0,
    segment: 1,
    finalMs: 0,
    spokenMs: 0,
    lostMs: 0,
    gapMs: 0,
    openUtteranceMs: undefined,
    lastFinals: [],
    trends: [],
    remoteAnnotator: wantsRemote && !isAnnotatorSpared ? rules.remoteAnnotator : 'none',
    annotations: [],
    isAnnotatorDown: false,
    lastAckAtMs: input.atMs,
    stallMarkMs: input.givenMs,
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
    ...(selection.passedOver === undefined ? [] : [send(errors.passedOver(name, selection.passedOver))]),
    ...(selection.isSparing === true ? [send(errors.sparing(name))] : []),
    ...(isAnnotatorSpared ? [send(errors.sparingAnnotator)] : []),
    ...(spends && spending.state === 'near_cap' ? [send(errors.costCapNear)] : []),
    { type: 'set_deadline', name: 'idle', afterMs: rules.limits.idle_ms },
  ];
  const idle: Phase<'open'> = { phase: 'open', connectedAtMs, lastHeardAtMs, isReadingPaused, opened };
  const started =
    heldBytes > 0 ? startStream(idle, input, { isRecovery: false }) : { state: idle, effects: [] };
  const next = followedBy({ state: idle, effects }, started);
  if (ending === undefined) return next;
  return followedBy(next, finish(started.state, input, ending, rules));
}
