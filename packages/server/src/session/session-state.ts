/** What a session is, what can happen to it, and what it wants done: the types of the pure step. */
import type { Finding } from '@clarity-care/clinical';
import type {
  ClientMessage,
  CloseCode,
  Coverage,
  ErrorCode,
  Limits,
  ServerMessageBody,
  SessionConfig,
  Violation,
} from '@clarity-care/protocol';
import type { EngineSelection } from '../engines/engine-registry.ts';
import type { EngineCapabilities, EngineError, EngineEvent } from '../engines/speech-engine.ts';
import type { EndReason, NewSession, Segment, SessionEnd } from '../storage/transcript-store.ts';

/** A message before it has its `seq`. */
export type Outgoing = ServerMessageBody<Finding>;

/** How a session says goodbye once the engine has given its last final. */
export type Farewell =
  | { readonly type: 'stopped' }
  /** The client knows why already; the connection is closed after the last final. */
  | { readonly type: 'close'; readonly closeCode: CloseCode }
  /** The client has gone, or has been told already: nothing more is sent. */
  | { readonly type: 'none' };

/** How a session is to end that has been asked to before it was open. */
export interface Ending {
  readonly farewell: Farewell;
  readonly reason: EndReason;
}

export interface OutgoingError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly retry_after_ms?: number;
  readonly field?: string;
}

/** What every phase after the config knows. */
export interface Opened {
  readonly config: SessionConfig;
  readonly engine: string;
  readonly capabilities: EngineCapabilities;
  /** An engine stream runs; it is opened by the first audio. */
  readonly streaming: boolean;
  /** Number of the segment under way; the first is 1. */
  readonly segment: number;
  /** End of the last final. */
  readonly finalMs: number;
  /** Sum of the finals' lengths. */
  readonly spokenMs: number;
  readonly lastAckAtMs: number;
  /** `progressOf` when the socket was last paused, or when the stall deadline last passed. */
  readonly stallMarkMs: number;
  readonly pace: Pace;
}

/** How fast audio arrives, to notice a wrong sample rate; see `arrival-pace.ts`. */
export interface Pace {
  readonly windowStartAtMs: number | undefined;
  readonly windowStartReceivedMs: number;
  readonly suspectRateHz: number | undefined;
  readonly isSettled: boolean;
}

export type SessionState = {
  readonly connectedAtMs: number;
  readonly lastHeardAtMs: number;
} & (
  | { readonly phase: 'awaiting_config'; readonly heldBytes: number }
  /** The config is good; an engine is being chosen. */
  | {
      readonly phase: 'choosing_engine';
      readonly config: SessionConfig;
      readonly unknownFields: readonly string[];
      readonly heldBytes: number;
      readonly ending: Ending | undefined;
    }
  | { readonly phase: 'open'; readonly opened: Opened }
  /** No more audio is taken; the engine's last finals are awaited. */
  | {
      readonly phase: 'finishing';
      readonly opened: Opened;
      readonly farewell: Farewell;
      readonly reason: EndReason;
      /** `progressOf` when the deadline was set. */
      readonly finishMarkMs: number;
      /** Half of the time to answer `stop` is over. */
      readonly isSecondHalf: boolean;
    }
  | { readonly phase: 'ended' }
);

export type DeadlineName = 'config' | 'idle' | 'longest' | 'finish' | 'stall';

export type SessionEvent =
  | { readonly type: 'message'; readonly message: Exclude<ClientMessage, { type: 'audio' }> }
  | { readonly type: 'unknown_message'; readonly messageType: string }
  | { readonly type: 'violation'; readonly violation: Violation }
  | { readonly type: 'audio'; readonly bytes: number }
  | { readonly type: 'audio_notice'; readonly notice: Extract<Outgoing, { type: 'warning' }> }
  | { readonly type: 'audio_undecodable'; readonly message: string }
  | { readonly type: 'engine_chosen'; readonly selection: EngineSelection }
  | { readonly type: 'engine_event'; readonly event: EngineEvent }
  | { readonly type: 'engine_ended' }
  | { readonly type: 'engine_failed'; readonly error: EngineError }
  /** The frame queue is full and the socket is not read, or it is read again. */
  | { readonly type: 'reading_paused' }
  | { readonly type: 'reading_resumed' }
  | { readonly type: 'deadline'; readonly name: DeadlineName }
  | { readonly type: 'client_gone' }
  | { readonly type: 'drain' };

/** An event with the facts of its moment. */
export type SessionInput = SessionEvent & {
  readonly atMs: number;
  /** Audio received so far, in milliseconds of the session's audio. */
  readonly receivedMs: number;
  /** Audio that the engine has taken so far. */
  readonly heardMs: number;
  /** The engine has taken all audio there is, to its end. */
  readonly isHeardToTheEnd: boolean;
};

/** Effects are carried out in order, each finished before the next: so a final is durable before it is visible. */
export type Effect =
  | { readonly type: 'send'; readonly message: Outgoing; readonly droppable: boolean }
  /** The shell adds the digest of the audio. */
  | {
      readonly type: 'send_stopped';
      readonly audioMs: number;
      readonly segments: number;
      readonly coverage: Coverage;
    }
  | { readonly type: 'close'; readonly code: CloseCode }
  | { readonly type: 'choose_engine'; readonly name: string; readonly language: string }
  | {
      readonly type: 'start_engine';
      readonly name: string;
      readonly config: SessionConfig;
      readonly targetRateHz: number;
    }
  | { readonly type: 'end_audio' }
  | { readonly type: 'abort_engine' }
  | { readonly type: 'create_session'; readonly session: Omit<NewSession, 'sessionId'> }
  | { readonly type: 'append_segment'; readonly segment: Segment }
  | { readonly type: 'end_session'; readonly end: SessionEnd }
  | { readonly type: 'set_deadline'; readonly name: DeadlineName; readonly afterMs: number }
  | { readonly type: 'clear_deadline'; readonly name: DeadlineName };

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}

/** What the step is told from outside, and never changes during a session. */
export interface SessionRules {
  readonly sessionId: string;
  readonly limits: Limits;
  readonly configTimeoutMs: number;
  /** From `stop` to `stopped`, at most. */
  readonly finishTimeoutMs: number;
  /** Longest time for which the engine may take no audio. */
  readonly stallTimeoutMs: number;
  readonly ackIntervalMs: number;
  /** Findings over the words of one final; pure. */
  readonly annotate: (text: string, words: Segment['words']) => readonly Finding[];
}
