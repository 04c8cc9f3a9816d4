import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  UnitAligner,
  interleavedS16FromSamples,
  mixToMono,
  s16FromSamples,
  samplesFromS16,
} from './pcm-samples.ts';

const s16 = (...values: number[]): Buffer => Buffer.from(Int16Array.from(values).buffer);

describe('UnitAligner', () => {
  it('gives whole units and carries the rest, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 9 })),
        fc.integer({ min: 1, max: 6 }),
        (pieces, unitBytes) => {
          const aligner = new UnitAligner(unitBytes);
          const out = pieces.map((piece) => aligner.align(Buffer.from(piece)));
          for (const bytes of out) assert.equal(bytes.length % unitBytes, 0);
          const all = Buffer.concat(pieces);
          assert.equal(aligner.carriedBytes, all.length % unitBytes);
          assert.deepEqual(Buffer.concat(out), all.subarray(0, all.length - aligner.carriedBytes));
        },
      ),
    );
  });
});

describe('s16 and floats', () => {
  it('turn every 16-bit value into a float and back unchanged', () => {
    const all = s16(...Array.from({ length: 65536 }, (_, i) => i - 32768));
    const [samples] = samplesFromS16(all, 1);
    assert.equal(samples![0], -1);
    assert.equal(samples![32768], 0);
    assert.deepEqual(s16FromSamples(samples!), all);
  });

  it('take channels apart and put them together', () => {
    const bytes = s16(1, -2, 3, -4, 32767, -32768);
    const planes = samplesFromS16(bytes, 2);
    assert.deepEqual(
      planes.map((plane) => [...plane].map((v) => v * 32768)),
      [
        [1, 3, 32767],
        [-2, -4, -32768],
      ],
    );
    assert.deepEqual(interleavedS16FromSamples(planes), bytes);
    assert.equal(interleavedS16FromSamples([]).length, 0);
  });

  it('limit values that are out of range, and read not-a-number as silence', () => {
    const samples = Float32Array.of(1, 1.5, -1.5, Number.NaN, Infinity, -Infinity);
    assert.deepEqual(s16FromSamples(samples), s16(32767, 32767, -32768, 0, 32767, -32768));
  });

  it('round ties to even, so that mixing adds no offset', () => {
    const step = 1 / 32768;
    const samples = Float32Array.of(0.5 * step, 1.5 * step, 2.5 * step, -0.5 * step, -1.5 * step, 0.6 * step);
    assert.deepEqual(s16FromSamples(samples), s16(0, 2, 2, 0, -2, 1));
  });
});

describe('mixToMono', () => {
  it('is the mean of the channels', () => {
    const mono = mixToMono(samplesFromS16(s16(100, 200, -100, 100, 32767, 32767, -32768, -32768), 2));
    assert.deepEqual(s16FromSamples(mono), s16(150, 0, 32767, -32768));
  });

  it('hands one channel through, and gives nothing for none', () => {
    const plane = Float32Array.of(0.25);
    assert.equal(mixToMono([plane]), plane);
    assert.equal(mixToMono([]).length, 0);
  });
});
