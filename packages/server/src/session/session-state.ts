/** What a session is, what can happen to it, and what it wants done: the types of the pure step. */
import type { Finding, Trend } from '@clarity-care/clinical';
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
export type Outgoing = ServerMessageBody<Finding, Trend>;

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
  /** When it was asked. */
  readonly atMs: number;
}

export interface OutgoingError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable: boolean;
  readonly retry_after_ms?: number;
  readonly field?: string;
}

/** What is said when the engine is given up. */
export interface EngineTrouble {
  readonly error: OutgoingError;
  readonly closeCode: CloseCode;
  /** The engine refused what it was asked for: no other try and no other engine would be that. */
  readonly isRejection: boolean;
}

/** The engine's stream under way, or what is there instead of one. Streams are numbered from 1. */
export type StreamState =
  /** Nothing was said yet: the first audio opens the first stream. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly number: number;
      /** Where it begins, in milliseconds of the session's audio. */
      readonly offsetMs: number;
      /** It hears again what an earlier stream has taken, up to here; absent once it is past that. */
      readonly replayUntilMs?: number;
      /** The client has been told that the engine's stream broke, and not yet that another one works. */
      readonly isRecovery: boolean;
      /** The stream has become long: the next final is its last. */
      readonly isOld: boolean;
    }
  /** The stream broke; another try comes with the deadline `retry`. */
  | { readonly kind: 'waiting'; readonly number: number; readonly trouble: EngineTrouble }
  /** The engine is given up; another one is being looked for. */
  | { readonly kind: 'choosing'; readonly number: number; readonly trouble: EngineTrouble };

/** A final for which the remote annotator has not answered yet. */
export interface PendingAnnotation {
  readonly segment: number;
  readonly text: string;
  readonly words: Segment['words'];
  readonly localFindings: readonly Finding[];
}

export interface SpokenFinal extends Pick<Segment, 'text' | 'words'> {
  /** Another person speaks than in the final before, or may do so. */
  readonly isOtherSpeaker: boolean;
}

/** What every phase after the config knows. */
export interface Opened {
  readonly config: SessionConfig;
  /** BCP 47 tag in the engine's own spelling. */
  readonly language: string;
  readonly engine: string;
  readonly capabilities: EngineCapabilities;
  readonly stream: StreamState;
  /** Streams that broke in a row without a final or much new audio between them. */
  readonly failures: number;
  /** When the first of them broke. */
  readonly troubleSinceMs: number;
  /** Two streams in a row that said nothing of audio in which somebody may have spoken: there was nothing. */
  readonly isMuteSuspected: boolean;
  /** The furthest that any stream has come in the audio. */
  readonly furthestMs: number;
  /** Number of the segment under way; the first is 1. */
  readonly segment: number;
  /** End of the last final. */
  readonly finalMs: number;
  /** Sum of the finals' lengths. */
  readonly spokenMs: number;
  /** Audio before the last final that could not be kept until a stream was there to hear it. */
  readonly lostMs: number;
  /** The same after the last final. */
  readonly gapMs: number;
  /** A partial has been given whose final has not; since it began. */
  readonly openUtteranceMs: number | undefined;
  readonly remoteAnnotator: SessionRules['remoteAnnotator'];
  readonly annotations: readonly PendingAnnotation[];
  /** The last finals, in order, with their findings as they were last stored: what is said next may show the last in another light. */
  readonly lastFinals: readonly Segment[];
  /** The session's vital signs, one trend a kind. */
  readonly trends: readonly Trend[];
  /** The client has been told that the remote annotator does not answer. */
  readonly isAnnotatorDown: boolean;
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
  /** The socket is not read, so nothing can be heard from the client. */
  readonly isReadingPaused: boolean;
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
      readonly finishSinceMs: number;
      /** `progressOf` when the deadline was set. */
      readonly finishMarkMs: number;
      /** Half of the time to answer `stop` is over. */
      readonly isSecondHalf: boolean;
    }
  /** Everything is recognised; the remote annotator's last answers are awaited. */
  | {
      readonly phase: 'annotating';
      readonly opened: Opened;
      readonly farewell: Farewell;
      readonly reason: EndReason;
    }
  | { readonly phase: 'ended' }
);

export type DeadlineName =
  | 'config'
  | 'idle'
  | 'longest'
  | 'finish'
  | 'stall'
  /** A broken stream is replaced. */
  | 'retry'
  /** The stream has become long. */
  | 'rollover'
  | 'annotate';

export type SessionEvent =
  | { readonly type: 'message'; readonly message: Exclude<ClientMessage, { type: 'audio' }> }
  | { readonly type: 'unknown_message'; readonly messageType: string }
  | { readonly type: 'violation'; readonly violation: Violation }
  | { readonly type: 'audio'; readonly bytes: number }
  | { readonly type: 'audio_notice'; readonly notice: Extract<Outgoing, { type: 'warning' }> }
  | { readonly type: 'audio_undecodable'; readonly message: string }
  | { readonly type: 'engine_chosen'; readonly selection: EngineSelection }
  /** Times are those of the stream. */
  | { readonly type: 'engine_event'; readonly stream: number; readonly event: EngineEvent }
  | { readonly type: 'engine_ended'; readonly stream: number }
  | { readonly type: 'engine_failed'; readonly stream: number; readonly error: EngineError }
  /** The remote annotator's answer for one final, or that there will be none for these. */
  | { readonly type: 'annotated'; readonly segment: number; readonly findings: readonly Finding[] }
  | { readonly type: 'annotation_failed'; readonly segments: readonly number[] }
  /** Most of what may be spent in a day is spent. */
  | { readonly type: 'cost_cap_near' }
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
  /** How far into the session's audio the engine's stream has come. */
  readonly takenMs: number;
  /** Audio that was given to all streams together; stands still when no engine works. */
  readonly givenMs: number;
  /** From here on audio is kept, and could be heard again. */
  readonly keptFromMs: number;
  /** Audio since the last final that could not be kept although somebody may have spoken in it. */
  readonly givenUpMs: number;
  /** The engine's stream has taken all there is: the audio's end, or where it could not be decoded. */
  readonly isTakenToTheEnd: boolean;
  /** The same, and all of it could be decoded. */
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
  /** The next engine that is set up, after this one. */
  | { readonly type: 'choose_fallback'; readonly after: string; readonly language: string }
  | {
      readonly type: 'start_engine';
      readonly name: string;
      readonly capabilities: EngineCapabilities;
      readonly config: SessionConfig;
      readonly language: string;
      readonly stream: number;
      /** Where the stream begins, in milliseconds of the session's audio. */
      readonly fromMs: number;
    }
  /** Everything before is final, and need not be kept. */
  | {
      readonly type: 'settle_audio';
      readonly untilMs: number;
      readonly openUtteranceMs: number | undefined;
    }
  | { readonly type: 'end_audio' }
  | { readonly type: 'abort_engine' }
  | { readonly type: 'create_session'; readonly session: Omit<NewSession, 'sessionId'> }
  | { readonly type: 'append_segment'; readonly segment: Segment }
  | { readonly type: 'replace_findings'; readonly segment: number; readonly findings: readonly Finding[] }
  | {
      readonly type: 'annotate';
      readonly final: Pick<Segment, 'segment' | 'text' | 'words'>;
    }
  /** No more finals come for the annotator. */
  | { readonly type: 'finish_annotation' }
  | { readonly type: 'abandon_annotation' }
  | { readonly type: 'end_session'; readonly end: SessionEnd }
  | { readonly type: 'set_deadline'; readonly name: DeadlineName; readonly afterMs: number }
  | { readonly type: 'clear_deadline'; readonly name: DeadlineName };

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}

/** What may be spent when a session begins. */
export interface SessionSpending {
  readonly state: 'free' | 'near_cap' | 'capped';
  /** At the cap a session does without what costs money, or is refused. */
  readonly atCap: 'spare' | 'refuse';
  /** Milliseconds until the day is over. */
  readonly cappedForMs: number;
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
  /** After so many broken streams in a row the next engine is taken. */
  readonly maxEngineFailures: number;
  /** While there is no other engine, this one is tried again for so long. */
  readonly engineOutageMs: number;
  /** Whether a remote annotator answers for finals, and whether the local one does too. */
  readonly remoteAnnotator: 'none' | 'beside_local' | 'instead_of_local';
  /** Longest wait for its last answers. */
  readonly annotationTimeoutMs: number;
  readonly ackIntervalMs: number;
  readonly spending: SessionSpending;
  /** All findings of a text that follows another one, to find the identifiers in it; pure. */
  readonly identify: (text: string, before?: string) => readonly Finding[];
  /** Findings over the words of finals that were said right upon each other, for each of them; pure. */
  readonly annotate: (finals: readonly SpokenFinal[]) => readonly (readonly Finding[])[];
}
