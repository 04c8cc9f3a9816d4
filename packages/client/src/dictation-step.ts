/**
 * The whole behaviour of a dictation as one pure function: what is known and what happens, to what is known then and what is
 * to be done. `dictation-runner.ts` does it.
 */
import type {
  Circumstances,
  DictationInput,
  DictationState,
  Effect,
  Step,
  TimerName,
} from './dictation-state.ts';
import { pump, speak } from './step-audio.ts';
import { end, greet, lose, online, open, openAgain, start } from './step-connection.ts';
import { sourceWaits, whenNothingSettles } from './step-full-spool.ts';
import { hear, passOver, unreadable } from './step-messages.ts';

export function step(state: DictationState, input: DictationInput, seen: Circumstances): Step {
  if (state.link.at === 'closed') return { state, effects: [] };
  switch (input.type) {
    case 'started':
      return start(state);
    case 'socket_opened':
      return greet(state);
    case 'socket_message':
      return hear(state, input.message, seen);
    case 'socket_unknown':
      return passOver(state, input.seq, seen);
    case 'socket_unreadable':
      return unreadable(state, seen);
    case 'socket_closed':
      return lose(state, input.code, 'connection_lost', seen);
    case 'socket_impossible':
      return lose(state, undefined, 'address_failed', seen);
    case 'spoke':
      return wake(speak(state, input.bytes), seen);
    case 'source_waits':
      return sourceWaits(state);
    case 'source_goes_on':
      return { state, effects: [{ do: 'clear_timer', name: 'settle' }] };
    case 'asked': {
      const { kind, id } = input;
      const request = { kind, id, atByte: state.audio.spokenByte, isSaid: false };
      return wake({ state: { ...state, requests: [...state.requests, request] }, effects: [] }, seen);
    }
    case 'keepalive':
      return {
        state,
        effects: state.link.at === 'open' ? [{ do: 'say', message: { type: 'keepalive' } }] : [],
      };
    case 'timer':
      return timeIsUp(state, input.name, seen);
    case 'online':
      return online(state, seen);
    case 'closed_by_caller':
      return end(state, 'closed_by_caller', undefined);
  }
}

function timeIsUp(state: DictationState, name: TimerName, seen: Circumstances): Step {
  switch (name) {
    case 'retry':
      return open(state);
    case 'ready':
      return lose(state, undefined, 'ready_timeout', seen);
    case 'silence':
      return lose(state, undefined, 'connection_silent', seen);
    case 'pump':
      return pump(state, seen);
    case 'settle':
      return whenNothingSettles(state, seen);
    case 'give_up':
      return end(state, 'gave_up', undefined);
  }
}

/**
 * There is something to say: on the connection that is there, or on a new one if the last session has ended of idleness. Before
 * `started` it waits for that, which opens the first one.
 */
function wake(before: Step, seen: Circumstances): Step {
  const next = before.state.link.at === 'idle' ? openAgain(before.state) : pump(before.state, seen);
  const effects: Effect[] = [...before.effects, ...next.effects];
  return { state: next.state, effects };
}
