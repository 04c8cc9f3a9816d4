/** Vorbis in Ogg (the Vorbis I specification). Files only: no client can declare it for a live stream. */

import { OggCodecStreamDecoder } from './ogg-codec-stream-decoder.ts';

export class OggVorbisStreamDecoder extends OggCodecStreamDecoder {
  constructor() {
    super({
      encoding: 'ogg-vorbis',
      remedy: 'convert it: ffmpeg -i … -ar 16000 -ac 1 out.wav',
      signature: Buffer.from('\x01vorbis', 'latin1'),
      headerPackets: 3,
      passesHeaders: true,
      load: async () => {
        const { OggVorbisDecoder } = await import('@wasm-audio-decoders/ogg-vorbis');
        const decoder = new OggVorbisDecoder();
        await decoder.ready;
        return decoder;
      },
      preSkipSamples: () => 0,
      // The length of a Vorbis packet depends on the code book and on the packet before it.
      packetSamples: () => undefined,
    });
  }
}
