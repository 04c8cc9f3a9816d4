/**
 * The steps of the engine's streams: begun with the first audio, begun anew when one breaks, handed to the next engine
 * when one breaks again and again, replaced before one is too long. What is not final is heard again each time.
 */
import { closeCodes } from '@clarity-care/protocol';
import type { EngineSelection } from '../engines/engine-registry.ts';
import { errors, notHonoured } from './session-errors.ts';
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { EngineTrouble, Opened, SessionRules, StreamState } from './session-state.ts';
import { engineGone } from './step-farewell.ts';
import { followedBy, send, tell, withOpened, type In, type Live, type StepOf } from './step-effects.ts';

const firstRetryMs = 250;
const longestRetryMs = 5000;
/** A stream that took so much new audio before it broke has worked. */
const workedForMs = 30_000;
/** An old stream goes on for so long when nobody pauses, then it is replaced within an utterance. */
const rolloverGraceMs = 5 * 60_000;
/** Of a pause, so much is heard again by another stream: several times what an engine lags behind. */
const pauseOverlapMs = 30_000;
/** A stream that has taken so much new audio works, also when nobody speaks. */
const recoveredAfterMs = 10_000;

/** Less audio than this after the last stream's end opens no other: it is what a resampler holds back, and no speech. */
export const UNHEARD_MS = 20;

type Running = Extract<StreamState, { kind: 'running' }>;

/** The next stream of the session's engine, from the end of the last final on. */
export function startStream<State extends Live>(
  state: State,
  input: SessionInput,
  options: { readonly isRecovery: boolean; readonly fromMs?: number },
): StepOf<State> {
  const { opened } = state;
  const { engine: name, capabilities, config, language } = opened;
  const isFirst = opened.stream.kind === 'none';
  const number = opened.stream.number + 1;
  const fromMs =
    opened.stream.kind === 'none'
      ? opened.stream.fromMs
      : Math.max(opened.settledMs, input.keptFromMs, options.fromMs ?? 0);
  const stream: Running = {
    kind: 'running',
    number,
    offsetMs: fromMs,
    ...(isFirst ? {} : { replayUntilMs: Math.max(opened.furthestMs, input.takenMs) }),
    isRecovery: options.isRecovery,
    isOld: false,
  };
  return {
    state: withOpened(state, {
      stream,
      furthestMs: Math.max(opened.furthestMs, input.takenMs),
      gapMs: isFirst ? 0 : input.givenUpMs,
      openUtteranceMs: undefined,
    }),
    effects: [
      {
        type: 'start_engine',
        name,
        capabilities,
        config,
        language,
        stream: number,
        fromMs,
        ...(opened.engineMemory?.engine === name ? { memory: opened.engineMemory.memory } : {}),
      },
      ...(capabilities.maxStreamMs === undefined
        ? []
        : [{ type: 'set_deadline', name: 'rollover', afterMs: capabilities.maxStreamMs } as const]),
    ],
  };
}

/** A stream broke: it is tried again, or the next engine is asked for. */
export function engineTrouble(
  state: Live,
  input: SessionInput,
  trouble: EngineTrouble,
  rules: SessionRules,
): Step {
  const { opened } = state;
  const { stream } = opened;
  if (stream.kind !== 'running') return { state, effects: [] };
  if (trouble.isRejection) return engineGone(state, input, trouble, rules);
  const newAudioMs = input.takenMs - (stream.replayUntilMs ?? stream.offsetMs);
  const isFirst = opened.failures === 0 || newAudioMs >= workedForMs;
  const failures = isFirst ? 1 : opened.failures + 1;
  const troubled = withOpened(state, {
    failures,
    troubleSinceMs: isFirst ? input.atMs : opened.troubleSinceMs,
  });
  const told = stream.isRecovery
    ? []
    : [
        noted(opened, input, 'engine_reconnecting'),
        ...tell(state, [engineMessage(opened, input, 'reconnecting', trouble.error.message)]),
      ];
  const broken: Step = { state: troubled, effects: [{ type: 'abort_engine' }, ...told] };
  const isTriedAgain = trouble.error.retryable && failures < rules.maxEngineFailures;
  const next = isTriedAgain
    ? tryAgain(troubled, stream.number, trouble, rules)
    : lookForAnother(troubled, stream.number, trouble);
  return followedBy(broken, next);
}

/**
 * The stream says nothing of audio in which somebody may have spoken. Another one hears it again; when that one has
 * nothing to say of it either, it was noise, and the next stream begins after it. Neither is a failure in a row.
 */
export function engineMute(
  state: Live,
  input: SessionInput,
  trouble: EngineTrouble,
  rules: SessionRules,
): Step {
  if (state.phase === 'finishing') return engineTrouble(state, input, trouble, rules);
  const wasMute = state.opened.isMuteSuspected;
  const suspected = withOpened(state, { isMuteSuspected: true });
  const fromMs = wasMute ? input.takenMs - pauseOverlapMs : 0;
  const next = startStream(suspected, input, { isRecovery: false, fromMs });
  return followedBy({ state: suspected, effects: [{ type: 'abort_engine' }] }, next);
}

/** Waits a little longer after each failure in a row. */
function tryAgain(state: Live, number: number, trouble: EngineTrouble, rules: SessionRules): Step {
  const backoffMs = Math.min(longestRetryMs, firstRetryMs * 2 ** (state.opened.failures - 1));
  // Whoever waits for the answer to `stop` waits no longer than that.
  const limitMs = state.phase === 'finishing' ? rules.finishTimeoutMs / 14 : Number.POSITIVE_INFINITY;
  const afterMs = Math.min(limitMs, Math.max(backoffMs, trouble.error.retry_after_ms ?? 0));
  return {
    state: withOpened(state, { stream: { kind: 'waiting', number, trouble } }),
    effects: [{ type: 'set_deadline', name: 'retry', afterMs }],
  };
}

function lookForAnother(state: Live, number: number, trouble: EngineTrouble): Step {
  const { engine: after, language } = state.opened;
  return {
    state: withOpened(state, { stream: { kind: 'choosing', number, trouble } }),
    effects: [{ type: 'choose_fallback', after, language }],
  };
}

/** The deadline `retry`. */
export function retry(state: Live, input: SessionInput): Step {
  if (state.opened.stream.kind !== 'waiting') return { state, effects: [] };
  return startStream(state, input, { isRecovery: true });
}

/** The next engine, or that there is none: then the one there is, for as long as an outage may last. */
export function fallbackChosen(
  state: Live,
  input: In<'engine_chosen'>,
  selection: EngineSelection,
  rules: SessionRules,
): Step {
  const { opened } = state;
  const { stream } = opened;
  if (stream.kind !== 'choosing') return { state, effects: [] };
  if (selection.outcome === 'selected') {
    const { name, capabilities } = selection.engine;
    const changed = withOpened(state, {
      engine: name,
      capabilities,
      language: selection.language,
      failures: 0,
    });
    const told = [
      noted(changed.opened, input, 'engine_failed_over'),
      ...tell(state, [
        engineMessage(changed.opened, input, 'failed_over', stream.trouble.error.message),
        ...notHonoured(opened.config, name, capabilities).map(send),
      ]),
    ];
    const isLimitGone =
      opened.capabilities.maxStreamMs !== undefined && capabilities.maxStreamMs === undefined;
    if (isLimitGone) told.push({ type: 'clear_deadline', name: 'rollover' });
    return followedBy({ state: changed, effects: told }, startStream(changed, input, { isRecovery: false }));
  }
  const isOutageOver = input.atMs - opened.troubleSinceMs >= rules.engineOutageMs;
  // One that is only full may have a place soon.
  const isHopeful = stream.trouble.error.retryable || selection.outcome === 'at_capacity';
  if (isHopeful && !isOutageOver) return tryAgain(state, stream.number, stream.trouble, rules);
  return engineGone(state, input, stream.trouble, rules);
}

/** To be asked with every input: whether the stream that replaced a broken one is known to work. */
export function noteRecovery<State extends Live>(state: State, input: SessionInput): StepOf<State> {
  const { stream } = state.opened;
  if (stream.kind !== 'running' || stream.replayUntilMs === undefined || !stream.isRecovery) {
    return { state, effects: [] };
  }
  const isItsWord =
    (input.type === 'engine_event' ||
      (input.type === 'engine_ended' && (input.isTakenToTheEnd || input.isTakenToTheCut))) &&
    input.stream === stream.number;
  const newAudioMs = input.takenMs - stream.replayUntilMs;
  if (!isItsWord && newAudioMs < recoveredAfterMs) return { state, effects: [] };
  const message = engineMessage(state.opened, input, 'recovered');
  return {
    state: withOpened(state, { stream: { ...stream, isRecovery: false } }),
    effects: [noted(state.opened, input, 'engine_recovered'), ...tell(state, [message])],
  };
}

/** For whoever asks later what happened to the session. */
function noted(
  { engine }: Opened,
  { atMs }: SessionInput,
  type: 'engine_reconnecting' | 'engine_recovered' | 'engine_failed_over',
): Effect {
  return { type: 'note_occurrence', occurrence: { atMs, type, detail: engine } };
}

/** The deadline `rollover`: first the next pause is waited for, the second time nothing is. */
export function rollover(state: Live, input: SessionInput): Step {
  const { stream, openUtteranceMs } = state.opened;
  if (stream.kind !== 'running') return { state, effects: [] };
  if (openUtteranceMs === undefined) {
    // In a pause the engine has heard nearly all there is.
    return replaceOld(state, input, input.takenMs - pauseOverlapMs);
  }
  if (stream.isOld) return replaceOld(state, input, state.opened.finalMs);
  return {
    state: withOpened(state, { stream: { ...stream, isOld: true } }),
    effects: [{ type: 'set_deadline', name: 'rollover', afterMs: rolloverGraceMs }],
  };
}

/** After a final: the boundary at which an old stream is replaced. */
export function replaceIfOld<State extends Live>(state: State, input: SessionInput): StepOf<State> {
  const { stream } = state.opened;
  if (stream.kind !== 'running' || !stream.isOld || state.phase === 'finishing')
    return { state, effects: [] };
  return replaceOld(state, input, state.opened.finalMs);
}

function replaceOld<State extends Live>(state: State, input: SessionInput, fromMs: number): StepOf<State> {
  const { state: next, effects } = startStream(state, input, { isRecovery: false, fromMs });
  return { state: next, effects: [{ type: 'abort_engine' }, ...effects] };
}

function engineMessage(
  opened: Opened,
  input: SessionInput,
  what: 'reconnecting' | 'recovered' | 'failed_over',
  reason?: string,
): Effect {
  const { stream } = opened;
  const replayUntilMs = stream.kind === 'running' ? (stream.replayUntilMs ?? input.takenMs) : input.takenMs;
  const offsetMs =
    what === 'recovered' && stream.kind === 'running'
      ? stream.offsetMs
      : Math.max(opened.settledMs, input.keptFromMs);
  return send({
    type: 'engine',
    state: what,
    engine: opened.engine,
    replayed_ms: Math.max(0, replayUntilMs - offsetMs),
    ...(reason === undefined ? {} : { reason }),
  });
}

/** The engine has done nothing for too long. */
export const stalled: EngineTrouble = {
  error: errors.stalled,
  closeCode: closeCodes.engineFailed,
  isRejection: false,
};
