/**
 * The session as a pure step: state and input in, state and effects out. No I/O, no clock, no flags beside the phase.
 *
 * awaiting_config (→ claiming) → choosing_engine → open → finishing (→ annotating) → ended
 */
import type { Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { SessionRules, SessionState } from './session-state.ts';
import { awaitingConfig } from './step-before-open.ts';
import { choosingEngine } from './step-choosing-engine.ts';
import { claiming } from './step-resume.ts';
import { annotating, finishing } from './step-while-finishing.ts';
import { open } from './step-while-open.ts';

/** The state of a socket that has just been accepted, and what to do first. */
export function beginSession(atMs: number, rules: SessionRules): Step {
  return {
    state: {
      phase: 'awaiting_config',
      connectedAtMs: atMs,
      lastHeardAtMs: atMs,
      isReadingPaused: false,
      heldBytes: 0,
    },
    effects: [
      { type: 'set_deadline', name: 'config', afterMs: rules.configTimeoutMs },
      { type: 'set_deadline', name: 'longest', afterMs: rules.limits.max_session_ms },
    ],
  };
}

export function step(state: SessionState, input: SessionInput, rules: SessionRules): Step {
  if (state.phase === 'ended') return { state, effects: [] };
  const heard = hear(state, input);
  switch (heard.phase) {
    case 'awaiting_config':
      return awaitingConfig(heard, input, rules);
    case 'claiming':
      return claiming(heard, input, rules);
    case 'choosing_engine':
      return choosingEngine(heard, input, rules);
    case 'open':
      return open(heard, input, rules);
    case 'finishing':
      return finishing(heard, input, rules);
    case 'annotating':
      return annotating(heard, input, rules);
  }
}

/** Whoever is not read cannot be heard: their silence counts from when they are read again. */
function hear<State extends SessionState>(state: State, input: SessionInput): State {
  if (input.type === 'reading_paused') return { ...state, isReadingPaused: true };
  if (input.type === 'reading_resumed') {
    return { ...state, isReadingPaused: false, lastHeardAtMs: input.atMs };
  }
  return isFromClient(input) ? { ...state, lastHeardAtMs: input.atMs } : state;
}

function isFromClient(input: SessionInput): boolean {
  return input.type === 'audio' || input.type === 'message' || input.type === 'unknown_message';
}
