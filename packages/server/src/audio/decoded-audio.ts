/** What a decoder of a stream is, and what it gives; one for each encoding stands in a file of its own. */

import type { WaveHeader } from './wave-header.ts';

/** A stretch of samples in -1…1: one array per channel, all of the same length, never empty. */
export interface DecodedAudio {
  readonly sampleRateHz: number;
  readonly channels: readonly Float32Array[];
}

/**
 * One stream. The samples do not depend on how the bytes are cut. Calls must not overlap: await one before the next.
 * `decode` and `flush` throw `AudioDecodeError` when the bytes are not what was declared.
 */
export interface StreamDecoder {
  /** What the bytes so far give; undefined when that is nothing yet. */
  decode(bytes: Buffer): Promise<DecodedAudio | undefined>;
  /** No more bytes will come: what was held back. A cut-off stream gives what is whole in it. */
  flush(): Promise<DecodedAudio | undefined>;
  /** Gives the decoder's memory back. May be called at any time between calls, more than once. */
  close(): void;
}

export interface StreamDecoderOptions {
  /** Declared rate in hertz and channels. They hold for `pcm`; the other encodings carry their own in their headers. */
  readonly sampleRateHz: number;
  readonly channels: number;
  /** Called once when a `pcm` stream turns out to begin with the header of a WAV file. The header is not decoded as audio. */
  readonly onWaveHeader?: (header: WaveHeader) => void;
}
