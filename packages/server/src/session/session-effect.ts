/** What a session wants done: the outputs of the pure step. */
import type { Finding } from '@clarity-care/clinical';
import type { CloseCode, Coverage, ResumeRequest, SessionConfig } from '@clarity-care/protocol';
import type { EngineCapabilities } from '../engines/speech-engine.ts';
import type { Segment, SessionEnd, SessionOccurrence, SessionRecord } from '../storage/transcript-store.ts';
import type { DeadlineName } from './session-input.ts';
import type { Outgoing, SessionState } from './session-state.ts';

/** A segment that is said again; see `append_segment` for the numbers. */
export interface SayingAt {
  readonly segment: number;
  readonly saidAt?: number;
  readonly findingsSaidAt?: number;
}

/** Effects are carried out in order, each finished before the next: so a final is durable before it is visible. */
export type Effect =
  | {
      readonly type: 'send';
      readonly message: Outgoing;
      readonly droppable: boolean;
      /** One of many: the next waits until this one is on its way, so that a long replay fills no buffer. */
      readonly isPaced?: true;
    }
  /** The shell adds the digest of the audio. */
  | {
      readonly type: 'send_stopped';
      readonly audioMs: number;
      /** Where the digest of the audio begins. */
      readonly digestFromMs: number;
      readonly segments: number;
      readonly coverage: Coverage;
    }
  | { readonly type: 'close'; readonly code: CloseCode }
  /** Answered by `session_claimed`. Messages are numbered from the client's `last_seq` on. */
  | { readonly type: 'claim_session'; readonly request: ResumeRequest }
  | { readonly type: 'choose_engine'; readonly name: string; readonly language: string }
  /** The claimed session goes on: what was provisional is put aside. */
  | { readonly type: 'revive_session' }
  /** The audio of this connection begins here. */
  | { readonly type: 'begin_audio'; readonly fromMs: number }
  /** The mask for what the client receives learns what was said before. */
  | { readonly type: 'mask_earlier'; readonly segments: readonly Segment[] }
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
      /** What an earlier stream of this engine has learned. */
      readonly memory?: string;
    }
  /** Everything before is final, and need not be kept. */
  | {
      readonly type: 'settle_audio';
      readonly untilMs: number;
      readonly openUtteranceMs: number | undefined;
    }
  /** What lies between the last settled moment and this one is recorded, where audio is. */
  | { readonly type: 'record_audio'; readonly untilMs: number }
  /** The stream under way ends with the audio that was received so far. */
  | { readonly type: 'cut_stream' }
  /** The next stream may go on after it. */
  | { readonly type: 'release_cut' }
  | { readonly type: 'end_audio' }
  | { readonly type: 'abort_engine' }
  | { readonly type: 'create_session'; readonly session: SessionRecord }
  /** The numbers `*At` count messages from the next one, which is 0; absent where nobody is told. */
  | {
      readonly type: 'append_segment';
      readonly segment: Segment;
      readonly saidAt?: number;
      readonly findingsSaidAt?: number;
      readonly isProvisional: boolean;
      readonly lostMs: number;
      readonly engineMemory?: string;
    }
  | {
      readonly type: 'replace_findings';
      readonly segment: number;
      readonly findings: readonly Finding[];
      readonly saidAt?: number;
    }
  | { readonly type: 'note_sayings'; readonly sayings: readonly SayingAt[] }
  | { readonly type: 'settle_session'; readonly untilMs: number; readonly lostMs: number }
  | { readonly type: 'note_occurrence'; readonly occurrence: SessionOccurrence }
  | {
      readonly type: 'annotate';
      readonly final: Pick<Segment, 'segment' | 'text' | 'words'>;
    }
  /** No more finals come for the annotator. */
  | { readonly type: 'finish_annotation' }
  | { readonly type: 'abandon_annotation' }
  | {
      readonly type: 'end_session';
      readonly end: SessionEnd;
      readonly resumableUntilMs?: number;
      /** A session that was claimed and does not go on: the end that it has, if any, stays. */
      readonly isGivenBack?: true;
    }
  | { readonly type: 'set_deadline'; readonly name: DeadlineName; readonly afterMs: number }
  | { readonly type: 'clear_deadline'; readonly name: DeadlineName };

export interface Step {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}
