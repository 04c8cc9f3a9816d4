/** Encoded bytes in, samples out, for every encoding a stream can be declared to have. */

import type { MediaEncoding } from './audio-decode-error.ts';
import type { StreamDecoder, StreamDecoderOptions } from './decoded-audio.ts';
import { FlacStreamDecoder } from './flac-stream-decoder.ts';
import { OggOpusStreamDecoder } from './ogg-opus-stream-decoder.ts';
import { PcmStreamDecoder } from './pcm-stream-decoder.ts';

/** Loads a codec only when its first bytes come. */
export function createStreamDecoder(encoding: MediaEncoding, options: StreamDecoderOptions): StreamDecoder {
  switch (encoding) {
    case 'pcm':
      return new PcmStreamDecoder(options);
    case 'ogg-opus':
      return new OggOpusStreamDecoder();
    case 'flac':
      return new FlacStreamDecoder();
  }
}
