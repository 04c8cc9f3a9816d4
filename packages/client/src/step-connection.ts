/** The connection: opened, greeted, lost, tried again, given up. */
import { closeCodes, type ServerMessage } from '@clarity-care/protocol';
import { bytesOfMs, msOfBytes } from './audio-format.ts';
import type {
  AudioPositions,
  Circumstances,
  DictationState,
  Effect,
  SessionState,
  Step,
} from './dictation-state.ts';
import type { ConnectionReason } from './events.ts';
import { withGap } from './gaps.ts';
import { healthyMs, nextStep } from './reconnect.ts';
import { halfOfShare, settle } from './step-audio.ts';

/** From the making of the socket to `ready`. */
export const readyDeadlineMs = 10_000;

/** The server speaks every 5 s: three of these missed is a dead connection, whatever the socket believes. */
export const longestSilenceMs = 15_000;

/** RFC 6455 §7.1.5: no close frame came. */
const noCloseFrame = 1006;

type Ready = Extract<ServerMessage, { type: 'ready' }>;

export function start(state: DictationState): Step {
  const { giveUpAfterMs } = state.settings;
  const opened = open(state);
  return {
    state: opened.state,
    effects: [
      {
        do: 'tell',
        event: {
          type: 'connection',
          state: state.session === undefined ? 'connecting' : 'resuming',
          attempt: 0,
          reason: 'started',
        },
      },
      ...giveUpTimer(giveUpAfterMs),
      ...opened.effects,
    ],
  };
}

export function open(state: DictationState): Step {
  return {
    state: { ...state, link: { at: 'opening' }, error: undefined },
    effects: [
      { do: 'clear_timer', name: 'retry' },
      { do: 'set_timer', name: 'ready', ms: readyDeadlineMs },
      { do: 'open_socket' },
    ],
  };
}

/** There is something to say after a session that ended of idleness. */
export function openAgain(state: DictationState): Step {
  const opened = open(state);
  return {
    state: opened.state,
    effects: [
      {
        do: 'tell',
        event: { type: 'connection', state: 'connecting', attempt: state.failures, reason: 'needed' },
      },
      ...giveUpTimer(state.settings.giveUpAfterMs),
      ...opened.effects,
    ],
  };
}

/** The network is back: what waits is tried at once, unless the server has named a time. */
export function online(state: DictationState, { nowMs }: Circumstances): Step {
  const { link } = state;
  return link.at === 'waiting' && nowMs >= link.notBeforeMs ? open(state) : { state, effects: [] };
}

export function greet(state: DictationState): Step {
  const { session, settings } = state;
  const resume =
    session === undefined
      ? {}
      : { resume: { session_id: session.id, token: session.token, last_seq: session.lastSeq } };
  return {
    state: { ...state, link: { at: 'greeting' } },
    effects: [{ do: 'say', message: { type: 'config', config: { ...settings.config, ...resume } } }],
  };
}

/** The session is there: a new one, or the one before with what it has settled meanwhile. */
export function becomeReady(state: DictationState, ready: Ready, { nowMs }: Circumstances): Step {
  const isResumed = state.session?.id === ready.session_id;
  const knownOriginByte = isResumed ? state.session?.originByte : undefined;
  const { audio, originByte } =
    knownOriginByte === undefined
      ? audioNewToSession(state, ready)
      : audioGoingOn(state, ready, knownOriginByte);
  const session: SessionState = {
    id: ready.session_id,
    token: ready.resume_token,
    originByte,
    lastSeq: ready.seq,
    maxFrameBytes: ready.limits.max_frame_bytes,
    maxAheadMs: ready.limits.max_audio_ahead_ms,
  };
  const fromSessionId = isResumed ? undefined : (state.session?.id ?? state.endedSessionId);
  const effects: Effect[] = [
    { do: 'clear_timer', name: 'ready' },
    { do: 'clear_timer', name: 'give_up' },
    { do: 'set_timer', name: 'silence', ms: longestSilenceMs },
    { do: 'forget', beforeByte: audio.keptFromByte },
  ];
  if (fromSessionId !== undefined) {
    const lostMs = msOfBytes(audio.lostBytes, state.settings.format);
    const event = { type: 'session_changed', fromSessionId, toSessionId: session.id, lostMs } as const;
    effects.push({ do: 'tell', event });
  }
  effects.push(
    { do: 'tell', event: ready },
    {
      do: 'tell',
      event: { type: 'connection', state: 'open', attempt: state.failures, reason: 'ready' },
    },
  );
  return {
    state: { ...state, link: { at: 'open', sinceMs: nowMs }, session, endedSessionId: undefined, audio },
    effects,
  };
}

/** Audio goes on from `have_ms`. What was not kept from there on goes out as silence, so that later times stay true. */
function audioGoingOn(
  { audio, settings }: DictationState,
  ready: Ready,
  originByte: number,
): { audio: AudioPositions; originByte: number } {
  const haveByte = Math.min(originByte + bytesOfMs(ready.have_ms, settings.format), audio.spokenByte);
  return {
    originByte,
    audio: { ...settle(audio, haveByte), sentByte: haveByte, receivedByte: haveByte },
  };
}

/**
 * A session that has heard nothing of this dictation, be it new or begun by another client, gets all that was not final in the
 * one before, as far as it is kept. The rest is lost: what such a session has in `have_ms` is not from here.
 */
function audioNewToSession(
  { audio, settings }: DictationState,
  ready: Ready,
): { audio: AudioPositions; originByte: number } {
  const wantedByte = Math.max(audio.settledByte, audio.finalByte);
  const beginByte = Math.max(wantedByte, audio.keptFromByte);
  const skipping = { ...audio, gaps: withGap(audio.gaps, wantedByte, beginByte) };
  return {
    originByte: beginByte - bytesOfMs(ready.have_ms, settings.format),
    audio: {
      ...settle(skipping, beginByte),
      finalByte: beginByte,
      sentByte: beginByte,
      receivedByte: beginByte,
    },
  };
}

/**
 * Resumes that the server may still act on: sent, and neither `ready` nor `error` came. Each takes the session over once at most,
 * and none does so long after, nor takes a session that it did not name.
 */
function unansweredResumes(
  { link, session, error, unansweredResumes: before }: DictationState,
  { isOwnEcho, livedLong, endSession }: Record<'isOwnEcho' | 'livedLong' | 'endSession', boolean>,
): number {
  if (livedLong || endSession) return 0;
  if (isOwnEcho) return before - 1;
  return link.at === 'greeting' && session !== undefined && error === undefined ? before + 1 : before;
}

/** The connection is gone. `reason` is what this client saw; the server's own `error`, when it came, says more. */
export function lose(
  state: DictationState,
  code: number | undefined,
  reason: ConnectionReason,
  { nowMs, random }: Circumstances,
): Step {
  const { link, error, session } = state;
  const livedLong = link.at === 'open' && nowMs - link.sinceMs >= healthyMs;
  const before = livedLong ? 0 : state.failures;
  const shareBefore = livedLong ? 1 : state.aheadShare;
  // A resume of ours that came late, over a connection that is gone, has taken the session from this one.
  const isOwnEcho = code === closeCodes.takenOver && !livedLong && state.unansweredResumes > 0;
  const next = isOwnEcho
    ? nextStep({ code: noCloseFrame, error: undefined, failures: before, random })
    : nextStep({ code: code ?? noCloseFrame, error, failures: before, random });
  const failures = before + 1;
  const told = error?.code ?? reason;
  const endSession = next.action === 'connect' || next.action === 'connect_when_needed';
  const lost: DictationState = {
    ...state,
    failures,
    unansweredResumes: unansweredResumes(state, { isOwnEcho, livedLong, endSession }),
    session: endSession ? undefined : session,
    endedSessionId: endSession ? (session?.id ?? state.endedSessionId) : state.endedSessionId,
    requests: state.requests.map((request) => ({ ...request, isSaid: false })),
    aheadShare:
      error?.code === 'audio_too_far_ahead' ? halfOfShare(shareBefore, state.settings) : shareBefore,
  };
  const effects: Effect[] = [{ do: 'drop_socket', how: 'cut' }, ...clearTimers('ready', 'silence', 'pump')];
  if (next.action === 'give_up') {
    const ended = end(lost, told, code);
    return { state: ended.state, effects: [...effects, ...ended.effects] };
  }
  const codeField = code === undefined ? {} : { code };
  if (next.action === 'connect_when_needed' && !hasToSay(lost)) {
    const event = {
      type: 'connection',
      state: 'idle',
      attempt: failures,
      reason: told,
      ...codeField,
    } as const;
    return {
      state: { ...lost, link: { at: 'idle' } },
      // Nothing is tried, so there is nothing to give up.
      effects: [...effects, ...clearTimers('give_up'), { do: 'tell', event }],
    };
  }
  const event = {
    type: 'connection',
    state: lost.session === undefined ? 'connecting' : 'resuming',
    attempt: failures,
    retryInMs: next.delayMs,
    reason: told,
    ...codeField,
  } as const;
  return {
    state: { ...lost, link: { at: 'waiting', notBeforeMs: nowMs + (error?.retryAfterMs ?? 0) } },
    effects: [
      ...effects,
      ...(link.at === 'open' ? giveUpTimer(state.settings.giveUpAfterMs) : []),
      { do: 'set_timer', name: 'retry', ms: next.delayMs },
      { do: 'tell', event },
    ],
  };
}

/** Nothing more is tried. */
export function end(state: DictationState, reason: ConnectionReason, code: number | undefined): Step {
  return {
    state: { ...state, link: { at: 'closed', reason, code }, requests: [] },
    effects: [
      ...clearTimers('retry', 'ready', 'silence', 'pump', 'settle', 'give_up'),
      { do: 'drop_socket', how: 'close' },
      {
        do: 'tell',
        event: {
          type: 'connection',
          state: 'closed',
          attempt: state.failures,
          reason,
          ...(code === undefined ? {} : { code }),
        },
      },
      { do: 'end', reason, code },
    ],
  };
}

/** Audio that was not sent yet, or a request that was not answered. */
export function hasToSay({ audio, requests }: DictationState): boolean {
  return audio.sentByte < audio.spokenByte || requests.length > 0;
}

function clearTimers(...names: Extract<Effect, { do: 'clear_timer' }>['name'][]): Effect[] {
  return names.map((name) => ({ do: 'clear_timer', name }));
}

function giveUpTimer(ms: number | undefined): Effect[] {
  return ms === undefined ? [] : [{ do: 'set_timer', name: 'give_up', ms }];
}
