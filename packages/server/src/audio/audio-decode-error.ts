/** Encodings a stream can be declared to have; the names are those of the wire's `media_encoding`. */
export type MediaEncoding = 'pcm' | 'ogg-opus' | 'flac';

/**
 * The audio is not what it was declared to be, or it is damaged. The same bytes will fail again, so there is no use
 * in a second try. The message names the encoding and the remedy and holds no part of the audio.
 */
export class AudioDecodeError extends Error {
  readonly code = 'audio_undecodable';
  readonly retryable = false;
  /** What was being decoded, such as `ogg-opus`. */
  readonly encoding: string;

  constructor(encoding: string, problem: string, remedy: string, cause?: unknown) {
    super(`audio declared as ${encoding}: ${problem}; ${remedy}`, { cause });
    this.name = 'AudioDecodeError';
    this.encoding = encoding;
  }
}
