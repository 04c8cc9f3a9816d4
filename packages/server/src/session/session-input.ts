/** What can happen to a session: the inputs of the pure step. */
import type { Finding } from '@clarity-care/clinical';
import type { ClientMessage, CloseCode, Violation } from '@clarity-care/protocol';
import type { EngineSelection } from '../engines/engine-registry.ts';
import type { EngineError, EngineEvent } from '../engines/speech-engine.ts';
import type { Claim } from '../storage/transcript-store.ts';
import type { Outgoing, OutgoingError } from './session-state.ts';

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
  | 'annotate'
  | 'heartbeat'
  /** Audio came soon after the last ack, and no more since: it is acknowledged all the same. */
  | 'ack'
  /** The engine has to answer `finalize`. */
  | 'finalize'
  /** The longest session is nearly reached. */
  | 'ends_soon';

export type SessionEvent =
  | { readonly type: 'message'; readonly message: Exclude<ClientMessage, { type: 'audio' }> }
  | { readonly type: 'unknown_message'; readonly messageType: string }
  | { readonly type: 'violation'; readonly violation: Violation }
  | { readonly type: 'audio'; readonly bytes: number }
  | { readonly type: 'audio_notice'; readonly notice: Extract<Outgoing, { type: 'warning' }> }
  | { readonly type: 'audio_undecodable'; readonly message: string }
  /** Right before the config: there is no place for the session. */
  | { readonly type: 'not_admitted'; readonly error: OutgoingError; readonly closeCode: CloseCode }
  /** What became of `claim_session`. */
  | { readonly type: 'session_claimed'; readonly claim: Claim }
  /** A newer connection has resumed the session, perhaps on another server. */
  | { readonly type: 'superseded' }
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
  /** The server goes away. */
  | { readonly type: 'drain' }
  /** It waits no longer. */
  | { readonly type: 'cut_short' };

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
  /** Of the audio that was taken from the client's: louder than a room, and all; sums. */
  readonly loudMs: number;
  readonly pulledMs: number;
  /** Where the first loud audio begins that is kept. */
  readonly firstLoudMs: number | undefined;
  /** The engine's stream has taken all there is up to where the client wants the segment ended. */
  readonly isTakenToTheCut: boolean;
  /** The engine's stream has taken all there is: the audio's end, or where it could not be decoded. */
  readonly isTakenToTheEnd: boolean;
  /** The same, and all of it could be decoded. */
  readonly isHeardToTheEnd: boolean;
};
