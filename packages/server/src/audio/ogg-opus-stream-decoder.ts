/** Opus in Ogg (RFC 7845, RFC 6716). The samples come at 48 kHz, whatever rate was recorded. */

import { AudioDecodeError } from './audio-decode-error.ts';
import { OggCodecStreamDecoder, type OggCodec } from './ogg-codec-stream-decoder.ts';

const REMEDY = 'send whole Ogg pages of Opus from the first page on, or declare the encoding that is sent';

/** RFC 7845 §5.1: signature, version, channels, pre-skip, input rate, gain, mapping family. */
const HEAD_BYTES = 19;

const OGG_OPUS: OggCodec = {
  encoding: 'ogg-opus',
  remedy: REMEDY,
  signature: Buffer.from('OpusHead', 'latin1'),
  headerPackets: 2,
  // The comment header can go over several pages, which the library takes for audio from the second on.
  passesHeaders: false,
  load: async () => {
    const { OggOpusDecoder } = await import('ogg-opus-decoder');
    const decoder = new OggOpusDecoder();
    await decoder.ready;
    return decoder;
  },
  preSkipSamples: (head) => {
    if (head.length < HEAD_BYTES) {
      throw new AudioDecodeError('ogg-opus', `the OpusHead packet has ${head.length} bytes`, REMEDY);
    }
    return head.readUInt16LE(10);
  },
  packetSamples: opusPacketSamples,
};

/** Decodes `ogg-opus`: streams may follow one another in a chain. */
export class OggOpusStreamDecoder extends OggCodecStreamDecoder {
  constructor() {
    super(OGG_OPUS);
  }
}

/**
 * Samples at 48 kHz of an Opus packet by its first bytes (RFC 6716 §3.1 and §3.2): the frame size in the high five
 * bits, the count of frames in the low two. Undefined for a packet that breaks the rules.
 */
export function opusPacketSamples(packet: Buffer): number | undefined {
  const tableOfContents = packet[0];
  if (tableOfContents === undefined) return undefined;
  const configuration = tableOfContents >> 3;
  const frameSamples =
    configuration < 12
      ? [480, 960, 1920, 2880][configuration % 4]! // SILK: 10, 20, 40, 60 ms
      : configuration < 16
        ? [480, 960][configuration % 2]! // hybrid: 10, 20 ms
        : [120, 240, 480, 960][configuration % 4]!; // CELT: 2.5, 5, 10, 20 ms
  switch (tableOfContents & 0b11) {
    case 0:
      return frameSamples;
    case 3: {
      const second = packet[1];
      return second === undefined ? undefined : frameSamples * (second & 0b111111);
    }
    default:
      return frameSamples * 2;
  }
}
