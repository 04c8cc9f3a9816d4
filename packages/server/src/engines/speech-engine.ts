/**
 * The engine port: audio in as a stream, events out as a stream.
 *
 * An engine is a stranger to the rest of the server. Everything that holds for every engine (replay, failover,
 * the session's time line, coverage) lives in the session; an engine only turns audio into words.
 */

/**
 * One stretch of audio for an engine: signed 16-bit little-endian PCM at the engine's own rate, one channel, or as many
 * interleaved as the stream's `channels`.
 */
export interface AudioFrame {
  /** Whole samples of all channels only. The engine must not keep, change or transfer the buffer. */
  readonly pcm: Buffer;
}

/** A recognised word. Times are whole milliseconds since the first sample of this engine stream. */
export interface Word {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** 0…1. How sure the engine is of this word; absent when the engine does not say. */
  readonly confidence?: number;
  /** Speaker label as the engine gives it, such as "0". */
  readonly speaker?: string;
  /** Channel label as the engine gives it, such as "ch_0". */
  readonly channel?: string;
}

/**
 * What an engine says. A `partial` is the current guess at the utterance under way and replaces the one before;
 * a `final` closes the utterance. Finals are ordered, disjoint in time and never empty.
 */
export type EngineEvent =
  | {
      readonly type: 'partial';
      readonly startMs: number;
      readonly endMs: number;
      readonly text: string;
      readonly words?: readonly Word[];
    }
  | {
      readonly type: 'final';
      readonly startMs: number;
      /** The end of the last word, or later: a stream in the place of this one begins here. */
      readonly endMs: number;
      readonly text: string;
      readonly words: readonly Word[];
      /**
       * What the engine has learned of the speaker so far, for a stream of the same engine that begins at this final's end:
       * at most 1,000 characters of ASCII that only the engine understands. Holds no words. Absent where an engine
       * learns nothing.
       */
      readonly memory?: string;
    };

export interface EngineCapabilities {
  /** Rate in hertz at which the engine wants its audio. The session resamples to it. */
  readonly sampleRateHz: number;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** False for an engine that only gives finals. */
  readonly partials: boolean;
  /** Can tell speakers apart. */
  readonly speakerLabels: boolean;
  /** Can be told to favour phrases. */
  readonly vocabulary: boolean;
  /** Knows vocabularies by name. */
  readonly namedVocabulary: boolean;
  /** Channels that it hears apart; a session with more is mixed to one. */
  readonly channels: 1 | 2;
  /** Longest stream in milliseconds of audio; the session begins a new one before. Absent: no limit. */
  readonly maxStreamMs?: number;
  /** Every stream costs money at a vendor. */
  readonly isBilled?: true;
  /** True when `auto` must never choose it (a test or load engine). */
  readonly explicitOnly: boolean;
}

/** Whether the engine could start a stream now. `message` names the remedy; it is shown in `/health` and `clarity doctor`. */
export type Availability =
  | { readonly state: 'available' }
  | { readonly state: 'at_capacity'; readonly message: string; readonly retryAfterMs: number }
  | {
      readonly state: 'unavailable';
      readonly message: string;
      /** Nobody has set it up here, so that it is missing is no surprise. */
      readonly isSetUp?: false;
    };

/** What a stream has cost so far at the engine's vendor. Streams of engines without a vendor tell nothing. */
export interface EngineUsage {
  /** A row of the price table. */
  readonly service: string;
  /** Since the last time this stream told: seconds of audio. */
  readonly seconds: number;
}

export interface TranscribeOptions {
  /** BCP 47 tag, one of the engine's `languages`. */
  readonly language: string;
  /** When it aborts, the generator ends within 500 ms without an error. */
  readonly signal: AbortSignal;
  /** What is spoken about; an engine that knows no specialties passes over it. */
  readonly specialty?: string;
  /** One person dictating, or several talking. Default: dictation. */
  readonly speechType?: 'DICTATION' | 'CONVERSATION';
  /** Tell speakers apart, where the engine can. */
  readonly speakerLabels?: boolean;
  /** A vocabulary the engine knows by this name. */
  readonly vocabularyName?: string;
  /** Channels in each frame; more than 1 only when the engine's `channels` allows it. Default 1. */
  readonly channels?: 1 | 2;
  /** Where the stream begins in the session's audio, in whole milliseconds. Default 0. Events are told from the stream's beginning all the same. */
  readonly startMs?: number;
  /** Of the last final before `startMs`; an engine passes over one that it does not understand. */
  readonly memory?: string;
  /** Told at least once a minute of audio, and at the end of the stream. */
  readonly onUsage?: (usage: EngineUsage) => void;
}

export interface SpeechEngine {
  /** The name clients ask for and `/health` lists: lower case, no spaces. */
  readonly name: string;
  readonly capabilities: EngineCapabilities;
  availability(): Promise<Availability>;
  /**
   * One stream. Pulls `audio` at its own pace and no further than about one second ahead of what its reader
   * has asked for; the audio iterator's end is the end of speech. Throws `EngineError` and nothing else.
   */
  transcribe(audio: AsyncIterable<AudioFrame>, options: TranscribeOptions): AsyncIterable<EngineEvent>;
  /** Ends every process and handle the engine keeps. Streams under way end with `EngineError`. */
  close(): Promise<void>;
}

export type EngineErrorCode =
  /** Cannot start here: something is not installed or not configured. */
  | 'engine_unavailable'
  /** Every stream the engine can carry is in use. */
  | 'engine_at_capacity'
  /** The stream broke after it had started. */
  | 'engine_failed'
  /** It takes audio in which somebody may speak, and says nothing: perhaps there are no words, perhaps it is deaf. */
  | 'engine_mute'
  /** The engine refused the audio or the options; another try or another engine would not be what was asked for. */
  | 'engine_rejected';

/** The only error that leaves an engine. Its message never holds words of the transcript. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  /** Whether a new stream with the same audio may succeed. */
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  /** The field of the session's config at fault, by its name on the wire. */
  readonly field: string | undefined;

  constructor(
    code: EngineErrorCode,
    message: string,
    options: { retryable: boolean; retryAfterMs?: number; field?: string; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = 'EngineError';
    this.code = code;
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs;
    this.field = options.field;
  }
}
