/** What the server says, taken in. */
import type { ServerMessage } from '@clarity-care/protocol';
import { bytesOfMs } from './audio-format.ts';
import type { Circumstances, DictationState, Effect, Step } from './dictation-state.ts';
import { becomeReady, end, longestSilenceMs, lose } from './step-connection.ts';
import { pump, settle } from './step-audio.ts';

export function hear(state: DictationState, message: ServerMessage, seen: Circumstances): Step {
  if (!isInSequence(state, message.type, message.seq)) return unreadable(state, seen);
  if (message.type === 'ready') {
    const ready = becomeReady(state, message, seen);
    const pumped = pump(ready.state, seen);
    return { state: pumped.state, effects: [...ready.effects, ...pumped.effects] };
  }
  const heard = takeIn(counted(state, message.seq), message);
  const pumped = pump(heard.state, seen);
  return { state: pumped.state, effects: [...stillThere(state), ...heard.effects, ...pumped.effects] };
}

/** A message of a newer server. */
export function passOver(state: DictationState, seq: number, seen: Circumstances): Step {
  if (!isInSequence(state, 'unknown', seq)) return unreadable(state, seen);
  return { state: counted(state, seq), effects: stillThere(state) };
}

/** No server of ours sends it: something between has changed the connection, and a new one is needed. */
export function unreadable(state: DictationState, seen: Circumstances): Step {
  return lose(state, undefined, 'message_unreadable', seen);
}

function takeIn(state: DictationState, message: Exclude<ServerMessage, { type: 'ready' }>): Step {
  const told: Effect = { do: 'tell', event: message };
  switch (message.type) {
    case 'ack':
    case 'heartbeat':
      return acknowledged(state, message.received_ms, message.final_ms, told);
    case 'final': {
      const { audio } = state;
      const finalByte = Math.max(audio.finalByte, positionOf(state, message.end_ms));
      return { state: { ...state, audio: { ...audio, finalByte } }, effects: [told] };
    }
    case 'error': {
      const { code, message: text, retryable, retry_after_ms } = message;
      const error = { code, message: text, retryable, retryAfterMs: retry_after_ms ?? 0 };
      return { state: { ...state, error }, effects: [told] };
    }
    case 'finalized': {
      const request = state.requests.find(({ kind, id }) => kind === 'finalize' && id === message.id);
      if (request === undefined) return { state, effects: [told] };
      const requests = state.requests.filter((other) => other !== request);
      return { state: { ...state, requests }, effects: [told, { do: 'answer', id: request.id, message }] };
    }
    case 'stopped':
      return stopped(state, message, told);
    case 'partial':
    case 'findings':
    case 'engine':
    case 'warning':
    case 'pong':
      return { state, effects: [told] };
  }
}

function acknowledged(state: DictationState, receivedMs: number, finalMs: number, told: Effect): Step {
  const before = state.audio;
  const audio = settle(before, positionOf(state, finalMs));
  const receivedByte = Math.max(audio.receivedByte, positionOf(state, receivedMs));
  const forget: Effect[] =
    audio.keptFromByte === before.keptFromByte ? [] : [{ do: 'forget', beforeByte: audio.keptFromByte }];
  return { state: { ...state, audio: { ...audio, receivedByte } }, effects: [...forget, told] };
}

function stopped(
  state: DictationState,
  message: Extract<ServerMessage, { type: 'stopped' }>,
  told: Effect,
): Step {
  const { audio, requests, settings } = state;
  const notHeardBytes = bytesOfMs(message.coverage.lost_ms, settings.format);
  const settled = settle(audio, audio.spokenByte);
  const all = { ...settled, lostBytes: settled.lostBytes + notHeardBytes };
  const ended = end({ ...state, audio: all }, 'stopped', undefined);
  return {
    state: ended.state,
    effects: [
      { do: 'forget', beforeByte: all.keptFromByte },
      told,
      ...requests.map((request): Effect => ({ do: 'answer', id: request.id, message })),
      ...ended.effects,
    ],
  };
}

/** A position in the session's time as one in the dictation; never beyond what was spoken. */
function positionOf({ session, audio, settings }: DictationState, ms: number): number {
  return Math.min(audio.spokenByte, (session?.originByte ?? 0) + bytesOfMs(ms, settings.format));
}

/**
 * Before `ready` only refusals come, whose numbers have nothing to go on from. An error that the server says out of turn,
 * right before it closes, may repeat the number of the message before it.
 */
function isInSequence({ link, session }: DictationState, type: string, seq: number): boolean {
  if (link.at !== 'open' && type !== 'ready') return true;
  const lastSeq = session?.lastSeq ?? 0;
  if (type === 'error' && seq === lastSeq) return true;
  return seq === lastSeq + 1 && (link.at === 'open') === (type !== 'ready');
}

function counted(state: DictationState, lastSeq: number): DictationState {
  const { link, session } = state;
  if (link.at !== 'open' || session === undefined) return state;
  return { ...state, session: { ...session, lastSeq } };
}

function stillThere({ link }: DictationState): Effect[] {
  return link.at === 'open' ? [{ do: 'set_timer', name: 'silence', ms: longestSilenceMs }] : [];
}
