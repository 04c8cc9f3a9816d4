/** What a session is, and the rules it lives by: the state of the pure step. */
import type { Finding, Trend } from '@clarity-care/clinical';
import type {
  CloseCode,
  ErrorCode,
  Limits,
  ResumeRequest,
  ServerMessageBody,
  SessionConfig,
} from '@clarity-care/protocol';
import type { EngineCapabilities } from '../engines/speech-engine.ts';
import type { ClaimedSession, EndReason, Segment } from '../storage/transcript-store.ts';

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
  /** All that came was heard: the next audio opens a stream. `number` is that of the stream before, 0 for none. */
  | { readonly kind: 'none'; readonly number: number; readonly fromMs: number }
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

/** A segment that the client wants ended. */
export interface PendingFinalize {
  readonly id?: string | number;
}

/** What every phase after the config knows. */
export interface Opened {
  readonly sessionId: string;
  readonly startedAtMs: number;
  /** Where the audio of this connection begins, in milliseconds of the session's audio. */
  readonly baseMs: number;
  /** When its first audio could come. */
  readonly openedAtMs: number;
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
  /** What the engine of the last final has learned by then. */
  readonly engineMemory: { readonly engine: string; readonly memory: string } | undefined;
  /** Audio up to here is dealt with and stored as such: the client need not keep it. At least `finalMs`. */
  readonly settledMs: number;
  /** The first of these is being dealt with: the stream under way ends where its audio does. */
  readonly finalizing: readonly PendingFinalize[];
  /** `progressOf` when the deadline for the first was set. */
  readonly finalizeMarkMs: number;
  /** The client knows that it has said nothing for long. */
  readonly isIdleTold: boolean;
  /** When words last came, or the session was opened. */
  readonly lastTextAtMs: number;
  /** `loudMs` and `pulledMs` at the last heartbeat. */
  readonly heartbeatMark: { readonly loudMs: number; readonly pulledMs: number };
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
  /** The deadline `ack` is set. */
  readonly isAckSet: boolean;
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

/** A config as it came. */
export interface WantedConfig {
  readonly config: SessionConfig;
  readonly given: ReadonlySet<keyof SessionConfig>;
  readonly unknownFields: readonly string[];
}

/** A session that goes on over a new connection. */
export interface ResumedSession {
  readonly session: ClaimedSession;
  readonly request: ResumeRequest;
}

export type SessionState = {
  readonly connectedAtMs: number;
  readonly lastHeardAtMs: number;
  /** The socket is not read, so nothing can be heard from the client. */
  readonly isReadingPaused: boolean;
} & (
  | { readonly phase: 'awaiting_config'; readonly heldBytes: number }
  /** The session that the client wants to resume is being fetched. */
  | {
      readonly phase: 'claiming';
      readonly request: ResumeRequest;
      readonly wanted: WantedConfig;
      /** The claim cannot be taken back: it is waited for, and the session ended again. */
      readonly ending:
        | { readonly reason: 'client_gone' }
        | { readonly reason: 'refused'; readonly error: OutgoingError; readonly closeCode: CloseCode }
        | undefined;
    }
  /** The config is good; an engine is being chosen. */
  | {
      readonly phase: 'choosing_engine';
      readonly config: SessionConfig;
      readonly warnings: readonly Outgoing[];
      readonly resumed: ResumedSession | undefined;
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
  /** Of a session that is not a resumed one. */
  readonly sessionId: string;
  readonly resumeToken: string;
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
  /** Between two acks, while audio comes. */
  readonly ackIntervalMs: number;
  /** After this at the latest audio is acknowledged, also when no more follows. */
  readonly ackLatestMs: number;
  readonly heartbeatIntervalMs: number;
  readonly spending: SessionSpending;
  /** All findings of a text that follows another one, to find the identifiers in it; pure. */
  readonly identify: (text: string, before?: string) => readonly Finding[];
  /** Findings over the words of finals that were said right upon each other, for each of them; pure. */
  readonly annotate: (finals: readonly SpokenFinal[]) => readonly (readonly Finding[])[];
}
