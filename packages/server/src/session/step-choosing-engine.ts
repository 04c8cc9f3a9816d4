/** The steps of a session whose engine is being chosen, up to `ready`. */
import { closeCodes } from '@clarity-care/protocol';
import { freshPace } from './arrival-pace.ts';
import { engineRefusal, errors, notHonoured } from './session-errors.ts';
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { EndReason } from '../storage/transcript-store.ts';
import { spokenMsOf } from './session-records.ts';
import type { Farewell, Opened, SessionRules } from './session-state.ts';
import { FINALS_READ_AGAIN } from './segment-findings.ts';
import { acknowledge } from './step-acknowledge.ts';
import { holdAudio } from './step-before-open.ts';
import { followedBy, pong, send, type In, type Phase, type StepOf } from './step-effects.ts';
import { finish } from './step-ending.ts';
import { refuse, unopenedEnd } from './step-refusal.ts';
import { saidAgain } from './step-resume.ts';
import { startStream } from './step-stream.ts';

/** Before the end of the longest session the client is told, so long, or a tenth of it. */
const endsSoonMs = 5 * 60_000;

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
          return refuse(state, errors.configRepeated, closeCodes.configRefused, input, rules);
        case 'ping':
          return pong(state, input.message);
        case 'keepalive':
          return { state, effects: [] };
        case 'finalize':
          return refuse(state, errors.beforeReady('finalize'), closeCodes.configRefused, input, rules);
        case 'stop':
          return endingOnceChosen(state, input, { type: 'stopped' }, 'stopped', rules);
      }
      break;
    case 'client_gone':
      // What it had said already is still to be recognised and stored.
      if (state.heldBytes === 0) return unopenedEnd(state, input, rules);
      return endingOnceChosen(state, input, { type: 'none' }, 'client_gone', rules);
    case 'audio':
      // Only `ready` tells a resuming client from where to send.
      return state.resumed === undefined
        ? holdAudio(state, input, rules)
        : refuse(state, errors.audioBeforeReady, closeCodes.configRefused, input, rules);
    case 'deadline':
      return input.name === 'finish'
        ? refuse(state, errors.stalled, closeCodes.engineFailed, input, rules)
        : unopenedEnd(state, input, rules);
    default:
      return unopenedEnd(state, input, rules);
  }
}

/** The engine is waited for, but no longer than for an answer to `stop`. */
function endingOnceChosen(
  state: Phase<'choosing_engine'>,
  { atMs }: SessionInput,
  farewell: Farewell,
  reason: EndReason,
  rules: SessionRules,
): Step {
  return {
    state: { ...state, ending: { farewell, reason, atMs } },
    effects: [{ type: 'set_deadline', name: 'finish', afterMs: rules.finishTimeoutMs }],
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
    return refuse(state, error, closeCode, input, rules);
  }
  const { name, capabilities } = selection.engine;
  const { config, warnings, resumed, heldBytes, ending } = state;
  const { connectedAtMs, lastHeardAtMs, isReadingPaused } = state;
  const { spending } = rules;
  const wantsRemote = config.extract && rules.remoteAnnotator !== 'none';
  if (wantsRemote && spending.state === 'capped' && spending.atCap === 'refuse') {
    return refuse(state, errors.costCapped(spending.cappedForMs), closeCodes.quota, input, rules);
  }
  const isAnnotatorSpared = wantsRemote && spending.state === 'capped';
  const spends = capabilities.isBilled === true || (wantsRemote && !isAnnotatorSpared);
  const again =
    resumed === undefined ? { trends: [], noted: [], said: [] } : saidAgain(resumed, config.redact);
  const opened: Opened = {
    ...beginning(state, rules),
    config,
    engine: name,
    capabilities,
    language: selection.language,
    failures: 0,
    troubleSinceMs: 0,
    isMuteSuspected: false,
    gapMs: 0,
    openUtteranceMs: undefined,
    trends: again.trends,
    finalizing: [],
    finalizeMarkMs: 0,
    openedAtMs: input.atMs,
    lastTextAtMs: input.atMs,
    heartbeatMark: { loudMs: 0, pulledMs: 0 },
    isIdleTold: false,
    remoteAnnotator: wantsRemote && !isAnnotatorSpared ? rules.remoteAnnotator : 'none',
    annotations: [],
    isAnnotatorDown: false,
    lastAckAtMs: input.atMs,
    isAckSet: false,
    stallMarkMs: input.givenMs,
    pace: freshPace,
  };
  const leftMs = rules.limits.max_session_ms - (input.atMs - opened.startedAtMs);
  const warnMs = Math.min(endsSoonMs, rules.limits.max_session_ms / 10);
  const effects: Effect[] = [
    ...(resumed === undefined
      ? [
          {
            type: 'create_session',
            session: { sessionId: opened.sessionId, engine: name, config, startedAtMs: opened.startedAtMs },
          } as const,
        ]
      : [
          { type: 'revive_session' } as const,
          {
            type: 'note_occurrence',
            occurrence: { atMs: input.atMs, type: 'resumed', detail: name },
          } as const,
        ]),
    { type: 'begin_audio', fromMs: opened.baseMs },
    ...again.noted,
    send({
      type: 'ready',
      session_id: opened.sessionId,
      resume_token: resumed?.request.token ?? rules.resumeToken,
      engine: name,
      config,
      limits: rules.limits,
      have_ms: opened.baseMs,
    }),
    ...again.said,
    ...warnings.map((warning) => send(warning)),
    ...notHonoured(config, name, capabilities).map((warning) => send(warning)),
    ...(selection.passedOver === undefined ? [] : [send(errors.passedOver(name, selection.passedOver))]),
    ...(selection.isSparing === true ? [send(errors.sparing(name))] : []),
    ...(isAnnotatorSpared ? [send(errors.sparingAnnotator)] : []),
    ...(spends && spending.state === 'near_cap' ? [send(errors.costCapNear)] : []),
    { type: 'set_deadline', name: 'idle', afterMs: idleWarningMs(rules.limits.idle_ms) },
    { type: 'set_deadline', name: 'heartbeat', afterMs: rules.heartbeatIntervalMs },
    ...(leftMs > warnMs
      ? [{ type: 'set_deadline', name: 'ends_soon', afterMs: leftMs - warnMs } as const]
      : []),
  ];
  const idle: Phase<'open'> = { phase: 'open', connectedAtMs, lastHeardAtMs, isReadingPaused, opened };
  const opening = { state: idle, effects };
  const next = heldBytes > 0 ? audioWaited(opening, input, rules) : opening;
  if (ending === undefined) return next;
  return followedBy(next, finish(next.state, input, ending, rules));
}

/** Audio has come before `ready`. */
function audioWaited(
  opening: StepOf<Phase<'open'>>,
  input: SessionInput,
  rules: SessionRules,
): StepOf<Phase<'open'>> {
  const started = startStream(opening.state, input, { isRecovery: false });
  const told = acknowledge(started.state, input, rules);
  return { state: told.state, effects: [...opening.effects, ...started.effects, ...told.effects] };
}

/** The client is warned when this much of the time without a message is over. */
export function idleWarningMs(idleMs: number): number {
  return Math.floor(idleMs * 0.8);
}

/** Where a session begins, or goes on. */
function beginning({ resumed, connectedAtMs }: Phase<'choosing_engine'>, rules: SessionRules) {
  if (resumed === undefined) {
    return {
      sessionId: rules.sessionId,
      startedAtMs: connectedAtMs,
      baseMs: 0,
      stream: { kind: 'none', number: 0, fromMs: 0 } as const,
      furthestMs: 0,
      segment: 1,
      finalMs: 0,
      engineMemory: undefined,
      settledMs: 0,
      spokenMs: 0,
      lostMs: 0,
      lastFinals: [],
    };
  }
  const { sessionId, startedAtMs, segments, settledMs, lostMs } = resumed.session;
  const last = segments.at(-1);
  return {
    sessionId,
    startedAtMs,
    baseMs: settledMs,
    stream: { kind: 'none', number: 0, fromMs: settledMs } as const,
    furthestMs: settledMs,
    segment: (last?.segment ?? 0) + 1,
    finalMs: last?.endMs ?? 0,
    engineMemory:
      last?.engine === undefined || last.engineMemory === undefined
        ? undefined
        : { engine: last.engine, memory: last.engineMemory },
    settledMs,
    spokenMs: spokenMsOf(segments),
    lostMs,
    lastFinals: segments.slice(-FINALS_READ_AGAIN),
  };
}
