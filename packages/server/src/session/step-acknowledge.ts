/** When the client is told how much of its audio has come. */
import type { SessionInput } from './session-input.ts';
import type { SessionRules } from './session-state.ts';
import { ack, tell, withOpened, type Live, type Phase, type StepOf } from './step-effects.ts';

/**
 * With the first audio after an interval: what the engine says of it goes in the same packet. And without more audio a
 * little later all the same: who has no credit left waits for this.
 */
export function acknowledge(
  state: Phase<'open'>,
  input: SessionInput,
  rules: SessionRules,
): StepOf<Phase<'open'>> {
  const sinceMs = input.atMs - state.opened.lastAckAtMs;
  // A clock that was set back makes nobody wait until it is as late again.
  const passedMs = sinceMs < 0 ? rules.ackLatestMs : sinceMs;
  if (passedMs >= (input.type === 'audio' ? rules.ackIntervalMs : rules.ackLatestMs)) {
    return acknowledgeNow(state, input);
  }
  if (state.opened.isAckSet) return { state, effects: [] };
  return {
    state: withOpened(state, { isAckSet: true }),
    effects: [{ type: 'set_deadline', name: 'ack', afterMs: rules.ackLatestMs - passedMs }],
  };
}

/** Whoever listens is told, and the next ack is an interval away. */
export function acknowledgeNow<State extends Live>(state: State, input: SessionInput): StepOf<State> {
  const { isAckSet } = state.opened;
  return {
    state: withOpened(state, { lastAckAtMs: input.atMs, isAckSet: false }),
    effects: [
      ...tell(state, [ack(state.opened, input)]),
      ...(isAckSet ? [{ type: 'clear_deadline', name: 'ack' } as const] : []),
    ],
  };
}
