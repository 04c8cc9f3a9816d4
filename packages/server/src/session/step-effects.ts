/** Small pieces that the steps of all phases are made of. */
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { Opened, SessionRules, SessionState } from './session-state.ts';

/** The input of that type. */
export type In<Type extends SessionInput['type']> = Extract<SessionInput, { type: Type }>;
/** The state in that phase. */
export type Phase<Name extends SessionState['phase']> = Extract<SessionState, { phase: Name }>;

export function send(message: Extract<Effect, { type: 'send' }>['message']): Effect {
  return { type: 'send', message, droppable: false };
}

export function pong(state: SessionState, ping: { readonly id?: string | number }): Step {
  return { state, effects: [send({ type: 'pong', ...(ping.id === undefined ? {} : { id: ping.id }) })] };
}

export function ack(opened: Opened, input: SessionInput): Effect {
  const message = { type: 'ack', ...progressTold(opened, input) } as const;
  return { type: 'send', message, droppable: true };
}

/** The end of a last word is rounded to the engine's frames and may lie past the last sample: no more is told than came. */
export function progressTold({ settledMs }: Opened, { receivedMs }: SessionInput) {
  return { received_ms: receivedMs, final_ms: Math.min(settledMs, receivedMs) };
}

/** A socket that is not read tells nothing, not even that it was closed: that must not last. */
export function readingChanged(
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

export function followedBy(first: Step, second: Step): Step {
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

/** Rises whenever an engine takes audio or closes an utterance; while it stands still no engine does anything. */
export function progressOf(opened: Opened, { givenMs }: SessionInput): number {
  return givenMs + opened.finalMs;
}

/** A step that leaves the session in a phase that the caller knows. */
export interface StepOf<State extends SessionState> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A session whose engine is at work, or should be. */
export type Live = Phase<'open'> | Phase<'finishing'>;

/** Nothing more happens. */
export function endedFrom({ connectedAtMs, lastHeardAtMs, isReadingPaused }: SessionState): Phase<'ended'> {
  return { phase: 'ended', connectedAtMs, lastHeardAtMs, isReadingPaused };
}

/** Messages for a client that is still listening. */
export function tell(state: SessionState, effects: Effect[]): Effect[] {
  return 'farewell' in state && state.farewell.type === 'none' ? [] : effects;
}

export function withOpened<State extends Live | Phase<'annotating'>>(
  state: State,
  change: Partial<Opened>,
): State {
  return { ...state, opened: { ...state.opened, ...change } };
}
