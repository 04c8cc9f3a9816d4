/** What a dictation knows, what can happen to it, and what it can ask for. All plain data; no socket, no timer, no audio. */
import type { ClientMessage, ServerMessage } from '@clarity-care/protocol';
import type { AudioFormat } from './audio-format.ts';
import type { ConnectionReason, DictationEvent } from './events.ts';
import type { Gap } from './gaps.ts';
import type { ServerError } from './reconnect.ts';

/** What does not change. */
export interface Settings {
  readonly format: AudioFormat;
  /** Fields of `config` as the caller gave them. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Most audio that is kept. */
  readonly spoolLimitBytes: number;
  /** Most audio that is on its way: sent, and not yet acknowledged as received. */
  readonly aheadBytes: number;
  /** How long to go on trying without a connection; `undefined`: for ever. */
  readonly giveUpAfterMs: number | undefined;
}

/** The connection, from the making of a socket to its end. */
export type Link =
  /** For `started`: the caller may send already, and still adds its listeners. */
  | { readonly at: 'unstarted' }
  | { readonly at: 'opening' }
  /** `config` is sent, `ready` is awaited. */
  | { readonly at: 'greeting' }
  | { readonly at: 'open'; readonly sinceMs: number }
  /** For the timer `retry`. Before `notBeforeMs` nothing is tried: the server has said so. */
  | { readonly at: 'waiting'; readonly notBeforeMs: number }
  /** For something to say. */
  | { readonly at: 'idle' }
  | { readonly at: 'closed'; readonly reason: ConnectionReason; readonly code: number | undefined };

export interface SessionState {
  readonly id: string;
  readonly token: string;
  /** Position in the dictation of the session's first byte; unknown for a session that another client began. */
  readonly originByte: number | undefined;
  /** `seq` of the last message that came. */
  readonly lastSeq: number;
  readonly maxFrameBytes: number;
  readonly maxAheadMs: number;
}

/** Positions in the dictation, in bytes since its first one. */
export interface AudioPositions {
  /** End of all audio that was given. */
  readonly spokenByte: number;
  /** Begin of the audio that is kept. */
  readonly keptFromByte: number;
  /** End of the audio that the server has settled: it need not be kept. */
  readonly settledByte: number;
  /** End of the last final. What is final is stored, whether its `ack` came or not. */
  readonly finalByte: number;
  /** End of what was sent over this connection. */
  readonly sentByte: number;
  /** End of what the server has told to have received. */
  readonly receivedByte: number;
  /** What went out as silence, or not at all, since it was kept no longer; from `settledByte` on. */
  readonly gaps: readonly Gap[];
  /** How much of that lay before `settledByte`. */
  readonly lostBytes: number;
  /** All that the spool has given up at its limit. Some of it may have been heard all the same. */
  readonly droppedBytes: number;
}

/** A request of the caller that holds its place among the audio, and is said again after a cut until it is answered. */
export interface Request {
  readonly kind: 'finalize' | 'stop';
  /** From 1 on; 0 is the client's own, for whose answer nobody waits. */
  readonly id: number;
  /** It is said once all audio before this position is sent. */
  readonly atByte: number;
  readonly isSaid: boolean;
}

export interface DictationState {
  readonly settings: Settings;
  readonly link: Link;
  /** Closes since the last connection that lived long. */
  readonly failures: number;
  readonly session: SessionState | undefined;
  /** The session before, which could not be resumed. */
  readonly endedSessionId: string | undefined;
  readonly audio: AudioPositions;
  readonly requests: readonly Request[];
  /** The last `error` of this connection. */
  readonly error: ServerError | undefined;
  /** Times that a resume was asked for over a connection that was lost before the answer: the server may still act on it. */
  readonly unansweredResumes: number;
  /** 1, or less after the server has said that audio came too far ahead, until a connection has lived long. */
  readonly aheadShare: number;
  /** `settledByte` at which the client has last asked by itself for the end of the segment; -1: never. */
  readonly nudgedAtByte: number;
}

export type TimerName = 'retry' | 'ready' | 'silence' | 'pump' | 'settle' | 'give_up';

export type DictationInput =
  | { readonly type: 'started' }
  | { readonly type: 'socket_opened' }
  | { readonly type: 'socket_message'; readonly message: ServerMessage }
  /** A message of a type that this client does not know. */
  | { readonly type: 'socket_unknown'; readonly seq: number }
  | { readonly type: 'socket_unreadable' }
  | { readonly type: 'socket_closed'; readonly code: number }
  /** There was no socket: `url` or `token` could not be had. */
  | { readonly type: 'socket_impossible' }
  | { readonly type: 'spoke'; readonly bytes: number }
  /** A source that can wait does so, since the spool is full. */
  | { readonly type: 'source_waits' }
  | { readonly type: 'source_goes_on' }
  | { readonly type: 'asked'; readonly kind: Request['kind']; readonly id: number }
  | { readonly type: 'keepalive' }
  | { readonly type: 'timer'; readonly name: TimerName }
  /** The network is back. */
  | { readonly type: 'online' }
  | { readonly type: 'closed_by_caller' };

/** What is the case while an input is taken. */
export interface Circumstances {
  readonly nowMs: number;
  /** 0 ≤ random < 1. */
  readonly random: number;
  /** Bytes in the socket's own buffer. */
  readonly bufferedBytes: number;
}

export type Effect =
  | { readonly do: 'open_socket' }
  /** Nothing more is heard of it after this. `cut`: no farewell, which a dead connection would never answer. */
  | { readonly do: 'drop_socket'; readonly how: 'close' | 'cut' }
  | { readonly do: 'say'; readonly message: ClientMessage }
  /** Send that stretch of the dictation; what is no longer kept of it is silence. */
  | { readonly do: 'transmit'; readonly fromByte: number; readonly toByte: number }
  /** Put the audio of this input into the spool. */
  | { readonly do: 'keep' }
  | { readonly do: 'forget'; readonly beforeByte: number }
  | { readonly do: 'set_timer'; readonly name: TimerName; readonly ms: number }
  | { readonly do: 'clear_timer'; readonly name: TimerName }
  | { readonly do: 'tell'; readonly event: DictationEvent }
  /** A request was answered by that message. */
  | { readonly do: 'answer'; readonly id: number; readonly message: ServerMessage }
  /** It is over; all that waits is told why. `stopped` is no failure. */
  | { readonly do: 'end'; readonly reason: ConnectionReason; readonly code: number | undefined };

export interface Step {
  readonly state: DictationState;
  readonly effects: readonly Effect[];
}

/** A session that another client began, or this one before its page was loaded again. */
export interface SessionToResume {
  readonly session_id: string;
  readonly token: string;
  /** 0: everything that is final is told again. */
  readonly last_seq: number;
}

export function initialState(settings: Settings, resume?: SessionToResume): DictationState {
  return {
    settings,
    link: { at: 'unstarted' },
    failures: 0,
    session:
      resume === undefined
        ? undefined
        : {
            id: resume.session_id,
            token: resume.token,
            originByte: undefined,
            lastSeq: resume.last_seq,
            maxFrameBytes: Infinity,
            maxAheadMs: Infinity,
          },
    endedSessionId: undefined,
    audio: {
      spokenByte: 0,
      keptFromByte: 0,
      settledByte: 0,
      finalByte: 0,
      sentByte: 0,
      receivedByte: 0,
      gaps: [],
      lostBytes: 0,
      droppedBytes: 0,
    },
    requests: [],
    error: undefined,
    aheadShare: 1,
    unansweredResumes: 0,
    nudgedAtByte: -1,
  };
}
