/** What a dictation tells: every message of the server, and what only the client knows. */
import type { ErrorCode, ServerMessage } from '@clarity-care/protocol';

/** Why the connection changed its state. The server's own reasons are the codes of its `error`. */
export type ConnectionReason =
  | ErrorCode
  | 'started'
  | 'ready'
  /** There is something to say after `idle`. */
  | 'needed'
  /** The socket closed, or never opened, and nobody said why. */
  | 'connection_lost'
  /** The functions for `url` or `token` failed, or gave what is no address of a WebSocket. */
  | 'address_failed'
  /** Nothing was heard for 15 s, though the server speaks every 5 s. */
  | 'connection_silent'
  /** The server did not answer `ready` within 10 s. */
  | 'ready_timeout'
  /** The server sent what is not of this protocol. */
  | 'message_unreadable'
  /** `giveUpAfterMs` is over. */
  | 'gave_up'
  /** The dictation was stopped as asked. */
  | 'stopped'
  /** `close()` was called. */
  | 'closed_by_caller';

export interface ConnectionEvent {
  readonly type: 'connection';
  /**
   * `connecting`: there is no session yet, or a new one is to be opened. `resuming`: the session waits for this client.
   * `idle`: the server ended a session in which nothing came; the next audio opens a new one.
   */
  readonly state: 'connecting' | 'open' | 'resuming' | 'idle' | 'closed';
  /** Failures in a row so far. */
  readonly attempt: number;
  /** When the next attempt begins, from now. Absent unless one is waiting. */
  readonly retryInMs?: number;
  readonly reason: ConnectionReason;
  /** Close code of the socket (RFC 6455 §7.4; 4000–4999 are those of `closeCodes`). */
  readonly code?: number;
}

/** The session could not be resumed: a new one goes on with all audio that was not final. */
export interface SessionChangedEvent {
  readonly type: 'session_changed';
  readonly fromSessionId: string;
  readonly toSessionId: string;
  /** All audio that is lost by now: it was neither final nor kept any longer. */
  readonly lostMs: number;
}

/** The spool has reached its limit and has given up its oldest audio. */
export interface AudioDroppedEvent {
  readonly type: 'audio_dropped';
  /** All audio given up so far. */
  readonly droppedMs: number;
  /** Of it, what is lost as things stand: what the server has heard may become final while the connection lives. */
  readonly lostMs: number;
}

/** The microphone itself. `muted`: the system gives no sound, such as during a call. `ended`: unplugged, or no longer allowed. */
export interface MicrophoneEvent {
  readonly type: 'microphone';
  readonly state: 'live' | 'muted' | 'ended';
}

export type ClientEvent = ConnectionEvent | SessionChangedEvent | AudioDroppedEvent | MicrophoneEvent;

export type DictationEvent<Finding = unknown> = ServerMessage<Finding> | ClientEvent;

/** The event of one type. */
export type EventOf<Type extends DictationEvent['type'], Finding = unknown> = Extract<
  DictationEvent<Finding>,
  { readonly type: Type }
>;
