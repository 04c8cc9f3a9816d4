/** The port through which recorded audio is kept: pieces of PCM, in the order of the session's time. */
import type { SessionLease } from './transcript-store.ts';

export interface AudioChunk {
  /** In milliseconds of the session's audio. */
  readonly startMs: number;
  readonly sampleRateHz: number;
  readonly channels: number;
  /** Signed 16-bit little-endian, channels interleaved. */
  readonly pcm: Buffer;
}

export interface AudioStore {
  /** Idempotent: the later of two that hold the same stretch counts. Throws `SessionClaimedError`, `UnknownSessionError`. */
  appendAudio(lease: SessionLease, chunk: AudioChunk): Promise<void>;
  /** The chunks that hold audio of that stretch, in order, one at a time; `untilMs` is not part of it. None where nothing was recorded. */
  audioOf(
    sessionId: string,
    span: { readonly fromMs: number; readonly untilMs: number },
  ): AsyncIterable<AudioChunk>;
}
