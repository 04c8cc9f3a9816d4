/**
 * The messages of `/ws/transcribe`. Names are those of the wire.
 *
 * All times are whole milliseconds of the session's audio, counted in samples received: neither the wall clock nor
 * the engine's own.
 */
import type { SessionConfig } from './config.ts';
import type { ErrorCode } from './error-codes.ts';
import type { WarningCode } from './warning-codes.ts';

/** What a client can send, after parsing. Audio is the same whether it came as a binary frame or as `audio`. */
export type ClientMessage =
  | { readonly type: 'config'; readonly config: unknown }
  | { readonly type: 'audio'; readonly bytes: Uint8Array }
  /** End the segment under way; answered by `finalized` once its final is stored. */
  | { readonly type: 'finalize'; readonly id?: string | number }
  /** The client is there, though no audio comes: the microphone is muted. */
  | { readonly type: 'keepalive' }
  | { readonly type: 'stop' }
  | { readonly type: 'ping'; readonly id?: string | number };

export interface FinalWord {
  readonly text: string;
  readonly start_ms: number;
  readonly end_ms: number;
  /** 0…1. */
  readonly confidence?: number;
  readonly speaker?: string;
  readonly channel?: string;
}

/** How the session's audio was used up. The three sum to `audio_ms`. */
export interface Coverage {
  /** Inside finals. */
  readonly final_ms: number;
  /** Heard by the engine, which found no words there. */
  readonly silence_ms: number;
  /** Never heard: the engine failed first. */
  readonly lost_ms: number;
}

/** What a session has cost at a vendor, by the price table of the server. */
export interface Cost {
  /** US dollars, to a millionth. */
  readonly usd: number;
  /** Month of the price table, such as `2026-07`. */
  readonly prices_of: string;
  readonly items: readonly {
    /** A row of the price table, such as `transcribe_medical_streaming`. */
    readonly service: string;
    /** Seconds of audio, as they are billed. */
    readonly seconds?: number;
    /** Units of 100 characters, as they are billed. */
    readonly units?: number;
    readonly usd: number;
  }[];
}

export interface Limits {
  /** Bytes in one frame. */
  readonly max_frame_bytes: number;
  /** Longest time without a message from the client. */
  readonly idle_ms: number;
  /** Longest session. */
  readonly max_session_ms: number;
  /** Audio that may arrive before `config`. */
  readonly max_audio_before_config_ms: number;
  /** How much more audio than time may come over one connection while the server's buffer is full. */
  readonly max_audio_ahead_ms: number;
  /** How long after its connection was lost a session can be resumed. */
  readonly resume_window_ms: number;
}

/** What a server can say, without its `seq`. */
export type ServerMessageBody<Finding = unknown, Trend = unknown> =
  | {
      readonly type: 'ready';
      readonly session_id: string;
      /** Whoever has it can resume this session. */
      readonly resume_token: string;
      readonly engine: string;
      readonly config: SessionConfig;
      readonly limits: Limits;
      /** Audio that need not be sent (again): send from sample `floor(have_ms * sample_rate / 1000)` on. 0 for a new session. */
      readonly have_ms: number;
    }
  /** `received_ms`: audio received. `final_ms`: audio that the client need not keep any longer. */
  | { readonly type: 'ack'; readonly received_ms: number; readonly final_ms: number }
  | {
      readonly type: 'partial';
      readonly segment: number;
      readonly start_ms: number;
      readonly end_ms: number;
      readonly text: string;
      readonly words?: readonly FinalWord[];
    }
  | {
      readonly type: 'final';
      readonly segment: number;
      readonly start_ms: number;
      readonly end_ms: number;
      readonly text: string;
      readonly words: readonly FinalWord[];
    }
  /** All findings of the segment that are known; a later one replaces it. */
  | {
      readonly type: 'findings';
      readonly segment: number;
      readonly findings: readonly Finding[];
      /** Vital signs of the session that these findings have changed. */
      readonly trends?: readonly Trend[];
    }
  /** The engine's stream broke and what became of it. Nothing that was spoken is lost by it. */
  | {
      readonly type: 'engine';
      readonly state: 'reconnecting' | 'recovered' | 'failed_over';
      /** The engine that goes on. */
      readonly engine: string;
      /** Audio that is given to the engine once more. */
      readonly replayed_ms: number;
      /** What went wrong, with its remedy; absent when all is well again. */
      readonly reason?: string;
    }
  /** Every five seconds. */
  | {
      readonly type: 'heartbeat';
      readonly received_ms: number;
      readonly final_ms: number;
      /** Audio received that the engine has not taken yet. */
      readonly lag_ms: number;
      /** 0…1: share of the audio since the last heartbeat that is louder than a room; 0 where none came. */
      readonly speech_ratio: number;
      /** Time since the last words, or since the session began; wall clock. */
      readonly since_text_ms: number;
    }
  | {
      readonly type: 'warning';
      readonly code: WarningCode;
      readonly message: string;
      readonly field?: string;
      /** When what is warned of will happen, from now. */
      readonly deadline_ms?: number;
    }
  | {
      readonly type: 'error';
      readonly code: ErrorCode;
      readonly message: string;
      readonly retryable: boolean;
      readonly retry_after_ms?: number;
      /** The config field at fault. */
      readonly field?: string;
    }
  | {
      readonly type: 'stopped';
      readonly audio_ms: number;
      readonly segments: number;
      readonly coverage: Coverage;
      readonly cost: Cost;
      /** Hex digest over every audio byte received, in order, from `sha256_from_ms` on. */
      readonly sha256: string;
      /** Absent where it is 0. A session that was resumed has the digest of what came over its last connection. */
      readonly sha256_from_ms?: number;
    }
  /** The segment has ended, and its final, if there were words, is stored. */
  | { readonly type: 'finalized'; readonly id?: string | number }
  | { readonly type: 'pong'; readonly id?: string | number };

/** `seq` rises by one with each message of a session. */
export type ServerMessage<Finding = unknown, Trend = unknown> = ServerMessageBody<Finding, Trend> & {
  readonly seq: number;
};
