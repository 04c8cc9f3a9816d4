/**
 * The messages of `/ws/transcribe`. Names are those of the wire.
 *
 * All times are whole milliseconds of the session's audio, counted in samples received: neither the wall clock nor
 * the engine's own.
 */
import type { SessionConfig } from './config.ts';

/** What a client can send, after parsing. Audio is the same whether it came as a binary frame or as `audio`. */
export type ClientMessage =
  | { readonly type: 'config'; readonly config: unknown }
  | { readonly type: 'audio'; readonly bytes: Uint8Array }
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
}

export type WarningCode =
  /** The config has a field this server does not know. */
  | 'unknown_field'
  /** The chosen engine cannot honour a field. */
  | 'not_honoured'
  /** A text frame of a type this server does not know; it was passed over. */
  | 'unknown_message'
  /** The stream's own header says another rate or channel count than the config; the header counts. */
  | 'header_differs'
  /** PCM audio arrives at a steady pace that fits another sample rate. */
  | 'sample_rate_suspect'
  /** The audio ended in the middle of a sample. */
  | 'odd_byte_dropped'
  /** Most of what may be spent in a day is spent. */
  | 'cost_cap_near'
  /** An engine that `auto` would rather have taken cannot be had; another one was. */
  | 'engine_passed_over'
  /** What may be spent in a day is spent: the session goes to an engine that costs nothing. */
  | 'cost_cap_reached'
  /** The vendor's annotator did not answer; this server's own did. */
  | 'annotator_failed';

export type ErrorCode =
  | 'config_invalid'
  | 'config_repeated'
  | 'config_timeout'
  | 'audio_before_config'
  | 'audio_undecodable'
  | 'audio_invalid'
  | 'message_not_json'
  | 'message_invalid'
  | 'frame_too_large'
  | 'engine_unknown'
  | 'engine_unavailable'
  | 'engine_at_capacity'
  | 'engine_failed'
  | 'engine_stalled'
  /** Speech is still being recognised when `stop` must be answered; the transcript can be fetched later. */
  | 'engine_behind'
  /** What may be spent in a day is spent, and the server does not go on with an engine that costs nothing. */
  | 'cost_cap_reached'
  | 'idle_timeout'
  | 'session_too_long'
  | 'draining'
  | 'origin_not_allowed'
  | 'internal_error';

/** What a server can say, without its `seq`. */
export type ServerMessageBody<Finding = unknown, Trend = unknown> =
  | {
      readonly type: 'ready';
      readonly session_id: string;
      readonly engine: string;
      readonly config: SessionConfig;
      readonly limits: Limits;
      /** Audio already final; 0 for a new session. */
      readonly have_ms: number;
    }
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
  | {
      readonly type: 'warning';
      readonly code: WarningCode;
      readonly message: string;
      readonly field?: string;
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
      /** Hex digest over every audio byte received, in order. */
      readonly sha256: string;
    }
  | { readonly type: 'pong'; readonly id?: string | number };

/** `seq` rises by one with each message of a session. */
export type ServerMessage<Finding = unknown, Trend = unknown> = ServerMessageBody<Finding, Trend> & {
  readonly seq: number;
};
