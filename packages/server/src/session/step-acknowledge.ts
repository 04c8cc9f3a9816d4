/** When the client is told how much of its audio has come. */
import type { SessionInput } from './session-input.ts';
import type { SessionRules } from './session-state.ts';
import { ack, withOpened, type Phase, type StepOf } from './step-effects.ts';

/** Once in each interval in which audio came, also when no more follows: who has no credit left waits for this. */
export function acknowledge(
  state: Phase<'open'>,
  input: SessionInput,
  rules: SessionRules,
): StepOf<Phase<'open'>> {
  const sinceMs = input.atMs - state.opened.lastAckAtMs;
  // A clock that was set back makes nobody wait until it is as late again.
  const leftMs = sinceMs < 0 ? 0 : rules.ackIntervalMs - sinceMs;
  if (leftMs <= 0) {
    return {
      state: withOpened(state, { lastAckAtMs: input.atMs }),
      effects: [ack(state.opened, input)],
    };
  }
  if (state.opened.isAckSet) return { state, effects: [] };
  return {
    state: withOpened(state, { isAckSet: true }),
    effects: [{ type: 'set_deadline', name: 'ack', afterMs: leftMs }],
  };
}
