import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findWaveSamples } from '../audio/wave-header.ts';
import type { AudioChunk, AudioStore } from '../storage/audio-store.ts';
import { recordedForm, type RecordedSpan } from './recorded-span.ts';
import { WAVE_HEADER_BYTES, waveFile, waveFileBytes } from './wave-file.ts';

/** Answers as the port says: chunks that hold audio of the stretch, in order. */
function storeOf(chunks: readonly AudioChunk[]): Pick<AudioStore, 'audioOf'> {
  return {
    async *audioOf(_sessionId, { fromMs, untilMs }) {
      for (const chunk of chunks) {
        const lengthMs = (chunk.pcm.length / 2 / chunk.channels / chunk.sampleRateHz) * 1000;
        if (chunk.startMs < untilMs && chunk.startMs + lengthMs > fromMs) yield chunk;
      }
    },
  };
}

/** Samples as a chunk of one channel. */
function chunk(startMs: number, samples: readonly number[], sampleRateHz = 8000): AudioChunk {
  return { startMs, sampleRateHz, channels: 1, pcm: Buffer.from(Int16Array.from(samples).buffer) };
}

const span: RecordedSpan = { sessionId: 's', fromMs: 0, toMs: 3, sampleRateHz: 8000, channels: 1 };

async function read(chunks: readonly AudioChunk[], wanted: RecordedSpan): Promise<Buffer> {
  const bytes = waveFileBytes(wanted);
  assert(bytes !== undefined);
  const file = await buffer(waveFile(storeOf(chunks), wanted, { first: 0, last: bytes - 1 }));
  assert.equal(file.length, bytes);
  return file;
}

async function samples(chunks: readonly AudioChunk[], wanted: RecordedSpan): Promise<number[]> {
  const pcm = (await read(chunks, wanted)).subarray(WAVE_HEADER_BYTES);
  return Array.from({ length: pcm.length / 2 }, (_, i) => pcm.readInt16LE(2 * i));
}

const ms = (value: number): number[] => Array.from({ length: 8 }, () => value);

describe('the WAV file', () => {
  it('has a header that says its form and length', async () => {
    const file = await read([chunk(0, ms(1))], { ...span, channels: 2 });
    assert.deepEqual(findWaveSamples(file, 1000), {
      sampleFormat: 'integer',
      sampleRateHz: 8000,
      channels: 2,
      bitsPerSample: 16,
      headerBytes: 44,
    });
    assert.equal(file.readUInt32LE(4), file.length - 8);
    assert.equal(file.readUInt32LE(40), file.length - 44);
    assert.equal(file.readUInt32LE(28), 32_000);
    assert.equal(file.readUInt16LE(32), 4);
  });

  const cases: readonly [
    name: string,
    chunks: readonly AudioChunk[],
    wanted: RecordedSpan,
    samples: number[],
  ][] = [
    [
      'chunks that follow each other',
      [chunk(0, ms(1)), chunk(1, [...ms(2), ...ms(3)])],
      span,
      [...ms(1), ...ms(2), ...ms(3)],
    ],
    [
      'a gap of a millisecond is a joint',
      [chunk(0, ms(1)), chunk(2, ms(3))],
      { ...span, toMs: 4 },
      [...ms(1), ...ms(1), ...ms(3), ...ms(0)],
    ],
    [
      'a long gap',
      [chunk(0, ms(1)), chunk(3, ms(4))],
      { ...span, toMs: 4 },
      [...ms(1), ...ms(0), ...ms(0), ...ms(4)],
    ],
    [
      'silence before and after',
      [chunk(2, ms(3))],
      { ...span, toMs: 4 },
      [...ms(0), ...ms(0), ...ms(3), ...ms(0)],
    ],
    ['a stretch inside', [chunk(0, [...ms(1), ...ms(2), ...ms(3)])], { ...span, fromMs: 1, toMs: 2 }, ms(2)],
    [
      'overlap: the later chunk counts',
      [chunk(0, [...ms(1), ...ms(1), ...ms(1)]), chunk(1, ms(2))],
      span,
      [...ms(1), ...ms(2), ...ms(0)],
    ],
    ['nothing recorded', [], span, [...ms(0), ...ms(0), ...ms(0)]],
  ];
  for (const [name, chunks, wanted, expected] of cases) {
    it(name, async () => assert.deepEqual(await samples(chunks, wanted), expected));
  }

  it('holds the last sample through the joint of chunks whose rate has no whole number of samples a millisecond', async () => {
    // 44.1 samples a millisecond: 10 ms are 441 samples, so chunks of 100 samples begin at 0, 2.27, 4.54 … ms.
    const chunks = Array.from({ length: 5 }, (_, i) =>
      chunk(
        Math.floor((i * 100) / 44.1),
        Array.from({ length: 100 }, () => i + 1),
        44_100,
      ),
    );
    const got = await samples(chunks, { ...span, toMs: 10, sampleRateHz: 44_100 });
    assert.equal(got.length, 441);
    assert(got.every((sample, i) => sample > 0 && sample >= (got[i - 1] ?? 0)));
  });

  it('resamples chunks of another rate, and makes two channels of one and one of two', async () => {
    const tone = (hz: number, rateHz: number): number[] =>
      Array.from({ length: rateHz / 10 }, (_, i) =>
        Math.round(8000 * Math.sin((2 * Math.PI * hz * i) / rateHz)),
      );
    const two: AudioChunk = {
      startMs: 200,
      sampleRateHz: 8000,
      channels: 2,
      pcm: Buffer.from(Int16Array.from(tone(200, 8000).flatMap((sample) => [sample, 0])).buffer),
    };
    const chunks = [chunk(0, tone(200, 8000)), chunk(100, tone(200, 16_000), 16_000), two];
    const mono = await samples(chunks, { ...span, toMs: 300 });
    const middle = (from: number): number => Math.max(...mono.slice(from + 200, from + 600));
    assert.equal(mono.length, 2400);
    assert(Math.abs(middle(0) - 8000) < 50 && Math.abs(middle(800) - 8000) < 80);
    assert(Math.abs(middle(1600) - 4000) < 50);
    const stereo = await samples(chunks, { ...span, toMs: 100, channels: 2 });
    assert.deepEqual(
      stereo,
      mono.slice(0, 800).flatMap((sample) => [sample, sample]),
    );
  });

  it('has the same bytes in whatever range they are asked for', async () => {
    const chunks = [
      chunk(
        0,
        Array.from({ length: 88 }, (_, i) => i),
        11_025,
      ),
      chunk(
        9,
        Array.from({ length: 300 }, (_, i) => 1000 + i),
        11_025,
      ),
      chunk(
        60,
        Array.from({ length: 100 }, (_, i) => 3000 + i),
        8000,
      ),
    ];
    const wanted = { ...span, fromMs: 1, toMs: 80, sampleRateHz: 11_025, channels: 2 };
    const whole = await read(chunks, wanted);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(whole.length - 1), async (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const part = await buffer(waveFile(storeOf(chunks), wanted, { first, last }));
        assert(part.equals(whole.subarray(first, last + 1)), `${first}-${last}`);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('reads its chunks one at a time', async () => {
    let waiting = 0;
    const store: Pick<AudioStore, 'audioOf'> = {
      async *audioOf() {
        for (let i = 0; i < 100; i += 1) {
          waiting += 1;
          assert(waiting <= 2);
          yield chunk(
            i * 10,
            Array.from({ length: 80 }, () => i),
          );
        }
      },
    };
    const wanted = { ...span, toMs: 1000 };
    for await (const piece of waveFile(store, wanted, { first: 0, last: 16_043 })) {
      if (piece.length > WAVE_HEADER_BYTES) waiting -= 1;
    }
  });

  it('ends at 4 GiB', () => {
    const day = { ...span, sampleRateHz: 48_000, channels: 2 };
    assert.equal(waveFileBytes({ ...day, toMs: 6 * 3_600_000 }), 6 * 3600 * 192_000 + 44);
    assert.equal(waveFileBytes({ ...day, toMs: 7 * 3_600_000 }), undefined);
  });

  it('has the form of the first chunk of the stretch', async () => {
    const store = storeOf([chunk(0, ms(1)), chunk(10, ms(1), 16_000)]);
    assert.deepEqual(await recordedForm(store, { ...span, fromMs: 5, toMs: 20 }), {
      sampleRateHz: 16_000,
      channels: 1,
    });
    assert.equal(await recordedForm(store, { ...span, fromMs: 20, toMs: 30 }), undefined);
  });
});
