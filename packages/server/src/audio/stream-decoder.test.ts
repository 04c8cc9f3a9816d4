import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AudioDecodeError, type MediaEncoding } from './audio-decode-error.ts';
import { joinPlanes } from './codec-library.ts';
import { opusPacketSamples } from './ogg-opus-stream-decoder.ts';
import { OggVorbisStreamDecoder } from './ogg-vorbis-stream-decoder.ts';
import { OggPageReader, pageChecksum } from './ogg-pages.ts';
import { s16FromSamples, samplesFromS16 } from './pcm-samples.ts';
import type { DecodedAudio, StreamDecoder } from './decoded-audio.ts';
import { createStreamDecoder } from './stream-decoder.ts';

const testAudio = (name: string): Buffer =>
  readFileSync(new URL(`../../../../test-data/audio/${name}`, import.meta.url));

const WAVE = testAudio('rising-tone-16k-mono.wav');
const FLAC = testAudio('rising-tone-16k-mono.flac');
const STEREO_FLAC = testAudio('rising-tone-44k1-stereo.flac');
const OPUS = testAudio('rising-tone-48k-mono.opus');
const ONE_PAGE_OPUS = testAudio('rising-tone-48k-stereo-short.opus');
const VORBIS = testAudio('rising-tone-44k1-stereo.ogg');
const WAVE_HEADER_BYTES = 44;

const decoderFor = (encoding: MediaEncoding): StreamDecoder =>
  createStreamDecoder(encoding, { sampleRateHz: 16000, channels: 1 });

interface Decoded {
  readonly sampleRateHz: number;
  readonly planes: Float32Array[];
}

/** Decodes `bytes` in pieces of the given lengths, used in turn. */
async function decodeAll(
  decoder: StreamDecoder,
  bytes: Buffer,
  lengths: number[] = [bytes.length],
): Promise<Decoded> {
  const pieces: DecodedAudio[] = [];
  const take = (audio: DecodedAudio | undefined): void => {
    if (!audio) return;
    assert.ok(audio.channels[0]!.length > 0, 'pieces without samples are not given out');
    pieces.push(audio);
  };
  try {
    for (let at = 0, i = 0; at < bytes.length; i += 1) {
      const end = at + lengths[i % lengths.length]!;
      take(await decoder.decode(bytes.subarray(at, end)));
      at = end;
    }
    take(await decoder.flush());
  } finally {
    decoder.close();
    decoder.close();
  }
  return {
    sampleRateHz: pieces[0]?.sampleRateHz ?? 0,
    planes: joinPlanes(pieces.map((piece) => piece.channels)),
  };
}

/** Compares the bytes: a readable difference of 100,000 numbers takes longer than anybody waits. */
function assertSame(actual: Decoded, wanted: Decoded): void {
  assert.equal(actual.sampleRateHz, wanted.sampleRateHz);
  assert.deepEqual(lengthsOf(actual), lengthsOf(wanted));
  actual.planes.forEach((plane, i) => assertSamePlane(plane, wanted.planes[i]!));
}

function assertSamePlane(actual: Float32Array, wanted: Float32Array): void {
  const bytesOf = (plane: Float32Array): Buffer =>
    Buffer.from(plane.buffer, plane.byteOffset, plane.byteLength);
  assert.ok(bytesOf(actual).equals(bytesOf(wanted)), 'the samples differ');
}

const lengthsOf = (decoded: Decoded): number[] => decoded.planes.map((plane) => plane.length);

/** The Ogg pages of `bytes`, each changed by `change` and given a checksum that fits. */
function changedPages(bytes: Buffer, change: (page: Buffer, index: number) => void): Buffer[] {
  return new OggPageReader().push(bytes).map((page, index) => {
    const copy = Buffer.from(page.bytes);
    change(copy, index);
    copy.writeUInt32LE(pageChecksum(copy), 22);
    return copy;
  });
}

/** Cosine of the angle between two signals: 1 when they are the same but for loudness. */
function likeness(a: Float32Array, b: Float32Array): number {
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    ab += value * b[i]!;
    aa += value * value;
    bb += b[i]! * b[i]!;
  });
  return ab / Math.sqrt(aa * bb);
}

/** The signal of the test files at another rate; test-data/README.md has its formula. */
function risingTone(sampleRateHz: number, samples: number, seconds: number): Float32Array {
  return Float32Array.from({ length: samples }, (_, i) => {
    const t = i / sampleRateHz;
    const tone = Math.sin(2 * Math.PI * (200 * t + (2800 / (2 * seconds)) * t * t));
    return 0.5 * tone * (0.55 + 0.45 * Math.sin(2 * Math.PI * 3.1 * t));
  });
}

describe('every stream decoder', () => {
  const cases: [string, () => StreamDecoder, Buffer][] = [
    ['pcm', () => decoderFor('pcm'), WAVE.subarray(WAVE_HEADER_BYTES)],
    ['pcm with a WAV header', () => decoderFor('pcm'), WAVE],
    ['flac, mono', () => decoderFor('flac'), FLAC],
    ['flac, stereo', () => decoderFor('flac'), STEREO_FLAC],
    ['ogg-opus', () => decoderFor('ogg-opus'), OPUS],
    ['ogg-opus on one page', () => decoderFor('ogg-opus'), ONE_PAGE_OPUS],
    ['ogg-vorbis', () => new OggVorbisStreamDecoder(), VORBIS],
  ];
  for (const [name, create, bytes] of cases) {
    it(`gives the same samples for small odd pieces as for all bytes at once: ${name}`, async () => {
      const whole = await decodeAll(create(), bytes);
      for (const lengths of [[3], [777], [1, 2, 4095, 13], [4096]]) {
        assertSame(await decodeAll(create(), bytes, lengths), whole);
      }
    });

    it(`gives nothing for no bytes: ${name}`, async () => {
      assert.deepEqual((await decodeAll(create(), Buffer.alloc(0))).planes, []);
    });
  }
});

describe('pcm', () => {
  it('has the declared rate and channels, and drops half a sample at the end', async () => {
    const decoder = createStreamDecoder('pcm', { sampleRateHz: 8000, channels: 2 });
    const decoded = await decodeAll(
      decoder,
      Buffer.from(Int16Array.of(16384, -16384, 8192, 0, 1).buffer),
      [3],
    );
    assertSame(decoded, {
      sampleRateHz: 8000,
      planes: [Float32Array.of(0.5, 0.25), Float32Array.of(-0.5, 0)],
    });
  });

  it('tells of a WAV header once, takes it off, and believes its rate and channels', async () => {
    const stereo = Buffer.from(WAVE);
    stereo.writeUInt16LE(2, 22);
    stereo.writeUInt32LE(44100, 24);
    const seen: unknown[] = [];
    const options = {
      sampleRateHz: 16000,
      channels: 1,
      onWaveHeader: (header: unknown) => seen.push(header),
    };
    const decoded = await decodeAll(createStreamDecoder('pcm', options), stereo, [5]);
    assert.deepEqual(seen, [
      { sampleFormat: 'integer', sampleRateHz: 44100, channels: 2, bitsPerSample: 16, headerBytes: 44 },
    ]);
    assertSame(decoded, { sampleRateHz: 44100, planes: samplesFromS16(WAVE.subarray(WAVE_HEADER_BYTES), 2) });
  });

  it('takes audio that only looks like a WAV header at first for audio', async () => {
    for (const text of ['R', 'RI', 'RIFF', 'RIFFxxxxWAV', 'RIFFxxxxAVI xxxx', 'RIxx']) {
      const { planes } = await decodeAll(decoderFor('pcm'), Buffer.from(text), [1]);
      assert.equal(planes[0]?.length ?? 0, Math.floor(text.length / 2), text);
    }
  });

  it('refuses a WAV file that is not 16-bit PCM, with the remedy', async () => {
    const float = Buffer.from(WAVE);
    float.writeUInt16LE(3, 20);
    float.writeUInt16LE(32, 34);
    await assert.rejects(decodeAll(decoderFor('pcm'), float), (error: unknown) => {
      assert.ok(error instanceof AudioDecodeError);
      assert.equal(error.encoding, 'pcm');
      assert.match(error.message, /pcm.*32-bit float.*ffmpeg/);
      return true;
    });
    const endless = Buffer.concat([WAVE.subarray(0, 12), Buffer.alloc(70_000)]);
    await assert.rejects(decodeAll(decoderFor('pcm'), endless), /no data chunk/);
  });
});

describe('flac', () => {
  it('decodes without loss, with rate and channels from the header', async () => {
    const decoded = await decodeAll(decoderFor('flac'), FLAC, [1000]);
    assert.equal(decoded.sampleRateHz, 16000);
    assert.ok(s16FromSamples(decoded.planes[0]!).equals(WAVE.subarray(WAVE_HEADER_BYTES)));
    const stereo = await decodeAll(decoderFor('flac'), STEREO_FLAC);
    assert.equal(stereo.sampleRateHz, 44100);
    assert.deepEqual(lengthsOf(stereo), [60417, 60417]);
  });

  it('passes over metadata of any length', async () => {
    const picture = Buffer.alloc(4 + 300_000, 0xff);
    picture.writeUInt32BE(0x06_000000 + 300_000, 0);
    const withPicture = Buffer.concat([FLAC.subarray(0, 42), picture, FLAC.subarray(42)]);
    const decoded = await decodeAll(decoderFor('flac'), withPicture, [10_000]);
    assert.equal(decoded.planes[0]!.length, 28000);
  });

  it('gives what is whole in a stream that was cut off', async () => {
    const { planes } = await decodeAll(decoderFor('flac'), FLAC.subarray(0, FLAC.length - 500));
    assert.equal(planes[0]!.length, 24_576, 'six frames of 4,096 samples');
  });

  it('refuses what is not FLAC, at its first byte, inside its header and after it', async () => {
    await assert.rejects(decodeAll(decoderFor('flac'), OPUS), isDecodeError('flac'));
    await assert.rejects(decodeAll(decoderFor('flac'), FLAC.subarray(0, 20)), isDecodeError('flac'));
    const noFrames = Buffer.concat([FLAC.subarray(0, 42), Buffer.from([0x81, 0, 0, 0]), Buffer.alloc(1000)]);
    await assert.rejects(decodeAll(decoderFor('flac'), noFrames), isDecodeError('flac'));
    const decoder = decoderFor('flac');
    const noEnd = Buffer.concat([
      FLAC.subarray(0, 42),
      Buffer.from([0x81, 0, 0, 0]),
      Buffer.alloc(1_100_000),
    ]);
    await assert.rejects(decoder.decode(noEnd), isDecodeError('flac'));
    decoder.close();
  });
});

describe('ogg-opus', () => {
  it('counts samples exactly: pre-skip at the start, trimming at the end', async () => {
    const long = await decodeAll(decoderFor('ogg-opus'), OPUS);
    assert.equal(long.sampleRateHz, 48000);
    assert.deepEqual(lengthsOf(long), [84000]);
    const short = await decodeAll(decoderFor('ogg-opus'), ONE_PAGE_OPUS);
    assert.deepEqual(lengthsOf(short), [9000, 9000]);
  });

  it('keeps the samples at their times', async () => {
    const { planes } = await decodeAll(decoderFor('ogg-opus'), OPUS);
    const tone = risingTone(48000, 84000, 1.75);
    // Opus's own filters move the signal by some hundredths of a millisecond.
    const likenesses = [0, 1, 2, 3].map((lag) =>
      likeness(planes[0]!.subarray(0, 80_000), tone.subarray(lag)),
    );
    assert.ok(Math.max(...likenesses) > 0.98, String(likenesses));
  });

  it('gives each page out as soon as its last byte is there', async () => {
    const decoder = decoderFor('ogg-opus');
    const [head, tags, first] = new OggPageReader().push(OPUS).map((page) => page.bytes);
    await decoder.decode(head!);
    await decoder.decode(tags!);
    const audio = await decoder.decode(first!);
    decoder.close();
    assert.equal(audio?.channels[0]?.length, 8640 - 312);
  });

  it('keeps the length of a recording cut out of a longer one', async () => {
    const moved = changedPages(OPUS, (page) => {
      const position = page.readBigUInt64LE(6);
      if (position > 0n) page.writeBigUInt64LE(position + 480_000n, 6);
    });
    assert.equal((await decodeAll(decoderFor('ogg-opus'), Buffer.concat(moved))).planes[0]!.length, 84000);
  });

  it('does not take a comment header of several pages for audio', async () => {
    const pages = changedPages(OPUS, (page, i) => page.writeUInt32LE(i < 2 ? i : i + 2, 18));
    const tags = Buffer.alloc(255 * 255, 1);
    const filler = [1, 2, 3].map((sequence) => {
      const whole = sequence < 3;
      const body = whole ? tags : Buffer.alloc(10);
      const header = Buffer.alloc(27 + (whole ? 255 : 1), 255);
      pages[0]!.copy(header, 0, 0, 27);
      header[5] = sequence === 1 ? 0 : 1;
      header.fill(whole ? 255 : 0, 6, 14);
      header.writeUInt32LE(sequence, 18);
      header[26] = whole ? 255 : 1;
      if (!whole) header[27] = 10;
      const page = Buffer.concat([header, body]);
      page.writeUInt32LE(pageChecksum(page), 22);
      return page;
    });
    const stream = Buffer.concat([pages[0]!, ...filler, ...pages.slice(2)]);
    assertSame(
      await decodeAll(decoderFor('ogg-opus'), stream, [999]),
      await decodeAll(decoderFor('ogg-opus'), OPUS),
    );
  });

  it('plays streams that follow one another', async () => {
    const { planes } = await decodeAll(decoderFor('ogg-opus'), Buffer.concat([OPUS, OPUS]), [500]);
    const once = await decodeAll(decoderFor('ogg-opus'), OPUS);
    assertSamePlane(planes[0]!, Float32Array.from([...once.planes[0]!, ...once.planes[0]!]));
    const mixed = await decodeAll(decoderFor('ogg-opus'), Buffer.concat([OPUS, ONE_PAGE_OPUS]));
    assert.equal(mixed.planes[0]!.length, 84000 + 9000);
  });

  it('gives all of the whole pages of a stream that was cut off', async () => {
    const { planes } = await decodeAll(decoderFor('ogg-opus'), OPUS.subarray(0, OPUS.length - 1));
    assert.equal(planes[0]!.length, 75840 - 312);
  });

  it('refuses other formats, damage and gaps, with the encoding and the remedy', async () => {
    const pages = changedPages(OPUS, () => undefined);
    const damaged = Buffer.from(OPUS);
    damaged[2000] = damaged[2000]! ^ 1;
    const bad = [FLAC, VORBIS, WAVE, damaged, OPUS.subarray(0, 30), Buffer.concat(pages.toSpliced(4, 1))];
    for (const bytes of bad)
      await assert.rejects(decodeAll(decoderFor('ogg-opus'), bytes), isDecodeError('ogg-opus'));
  });

  it('knows the length of packets by RFC 6716', () => {
    const cases: [number[], number | undefined][] = [
      [[0 << 3], 480],
      [[(3 << 3) | 1], 5760],
      [[13 << 3], 960],
      [[(16 << 3) | 2], 240],
      [[(31 << 3) | 3, 6], 5760],
      [[(31 << 3) | 3], undefined],
      [[], undefined],
    ];
    for (const [bytes, samples] of cases) assert.equal(opusPacketSamples(Buffer.from(bytes)), samples);
  });
});

describe('ogg-vorbis', () => {
  it('counts samples exactly and keeps them at their times', async () => {
    const decoded = await decodeAll(new OggVorbisStreamDecoder(), VORBIS, [4096]);
    assert.equal(decoded.sampleRateHz, 44100);
    assert.deepEqual(lengthsOf(decoded), [60417, 60417]);
    assert.ok(likeness(decoded.planes[0]!, risingTone(44100, 60417, 1.37)) > 0.95);
  });
});

function isDecodeError(encoding: string): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof AudioDecodeError, String(error));
    assert.equal(error.encoding, encoding);
    assert.equal(error.code, 'audio_undecodable');
    assert.match(error.message, new RegExp(`^audio declared as ${encoding}: .+; .+`));
    return true;
  };
}
