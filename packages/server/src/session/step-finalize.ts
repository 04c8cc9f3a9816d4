/** The steps of `finalize`: the stream under way ends with the audio received so far, and the next begins where it ended. */
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { PendingFinalize, SessionRules } from './session-state.ts';
import { acknowledgeNow } from './step-acknowledge.ts';
import { followedBy, progressOf, send, tell, withOpened, type Live, type Phase } from './step-effects.ts';
import { settledUntil } from './step-settle.ts';
import { engineTrouble, stalled, startStream, UNHEARD_MS } from './step-stream.ts';

export function finalize(
  state: Phase<'open'>,
  input: SessionInput,
  wanted: PendingFinalize,
  rules: SessionRules,
): Step {
  const { finalizing, stream } = state.opened;
  if (stream.kind === 'none' && input.receivedMs - stream.fromMs <= UNHEARD_MS) {
    return { state, effects: [finalized(wanted)] };
  }
  const pending = withOpened(state, {
    finalizing: [...finalizing, wanted],
    finalizeMarkMs: progressOf(state.opened, input),
  });
  // One after the other: the next is dealt with when this one is.
  if (finalizing.length > 0) return { state: pending, effects: [] };
  const started =
    stream.kind === 'none'
      ? startStream(pending, input, { isRecovery: false })
      : { state: pending, effects: [] };
  return followedBy(started, { state: started.state, effects: cutting(rules) });
}

/** The stream under way has given all that it heard up to where the segment is to end. */
export function streamCut(state: Live, input: SessionInput, rules: SessionRules): Step {
  const { opened } = state;
  const [first, ...rest] = opened.finalizing;
  if (first === undefined || opened.stream.kind !== 'running') return { state, effects: [] };
  const cutMs = Math.max(opened.settledMs, input.takenMs);
  const isMoreThere = input.receivedMs - cutMs > UNHEARD_MS;
  const settled = settledUntil(state, cutMs);
  const done = isMoreThere ? [first] : [first, ...rest];
  const next = withOpened(settled.state, {
    finalizing: isMoreThere ? rest : [],
    finalizeMarkMs: progressOf(settled.state.opened, input),
    stream: { kind: 'none', number: opened.stream.number, fromMs: cutMs },
  });
  const answered: Step = {
    state: next,
    effects: [
      { type: 'clear_deadline', name: 'rollover' },
      { type: 'clear_deadline', name: 'finalize' },
      ...settled.effects,
      { type: 'release_cut' },
      ...tell(state, done.map(finalized)),
    ],
  };
  const told = acknowledgeNow(next, input);
  const acknowledged = followedBy(answered, told);
  if (!isMoreThere) return acknowledged;
  const again = startStream(told.state, input, { isRecovery: false });
  const cut = rest.length === 0 ? [] : cutting(rules);
  return followedBy(acknowledged, { state: again.state, effects: [...again.effects, ...cut] });
}

/** An engine that does nothing with the end of its audio is replaced. */
export function finalizePassed(state: Live, input: SessionInput, rules: SessionRules): Step {
  const { finalizing, finalizeMarkMs } = state.opened;
  if (finalizing.length === 0) return { state, effects: [] };
  const mark = progressOf(state.opened, input);
  const marked = withOpened(state, { finalizeMarkMs: mark });
  const waiting: Step = { state: marked, effects: [waitingFor(rules)] };
  if (mark !== finalizeMarkMs) return waiting;
  return followedBy(waiting, engineTrouble(marked, input, stalled, rules));
}

function cutting(rules: SessionRules): Effect[] {
  return [{ type: 'cut_stream' }, waitingFor(rules)];
}

function waitingFor(rules: SessionRules): Effect {
  return { type: 'set_deadline', name: 'finalize', afterMs: rules.finishTimeoutMs / 2 };
}

/** The answer to `finalize`. */
export function finalized({ id }: PendingFinalize): Effect {
  return send({ type: 'finalized', ...(id === undefined ? {} : { id }) });
}
