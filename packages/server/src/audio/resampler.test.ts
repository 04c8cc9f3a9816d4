import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Resampler } from './resampler.ts';

const TARGET_HZ = 16000;

function sine(rateHz: number, toneHz: number, samples: number): Float32Array {
  return Float32Array.from(
    { length: samples },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * toneHz * i) / rateHz),
  );
}

function resample(fromHz: number, input: Float32Array, toHz: number = TARGET_HZ): Float32Array {
  const resampler = new Resampler(fromHz, toHz);
  return Float32Array.from([...resampler.push(input), ...resampler.flush()]);
}

/** Away from the edges, where the silence before and after the input counts. */
function middle(samples: Float32Array): Float32Array {
  return samples.subarray(1000, samples.length - 1000);
}

function power(samples: Float32Array): number {
  return samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
}

const decibels = (ratio: number): number => 10 * Math.log10(ratio);

describe('Resampler', () => {
  const rates = [8000, 11025, 12000, 22050, 24000, 32000, 44100, 48000, 44101, 8001, 47999, 96000];

  for (const fromHz of rates) {
    it(`keeps tones of the pass band from ${fromHz} Hz with more than 70 dB to the error, at the right time`, () => {
      const passBandHz = 0.875 * (Math.min(fromHz, TARGET_HZ) / 2);
      for (const toneHz of [50, 440, 1000, 0.5 * passBandHz, passBandHz - 10]) {
        const output = resample(fromHz, sine(fromHz, toneHz, Math.round(fromHz / 2)));
        // The wanted output is the same sine sampled at the other rate: any delay would count as error.
        const wanted = sine(TARGET_HZ, toneHz, output.length);
        const error = output.map((value, i) => value - wanted[i]!);
        const snr = decibels(power(middle(wanted)) / power(middle(error)));
        assert.ok(snr > 70, `${toneHz} Hz: ${snr.toFixed(1)} dB`);
      }
    });
  }

  for (const fromHz of [22050, 24000, 32000, 44100, 48000, 44101, 96000]) {
    it(`rejects tones above 8 kHz from ${fromHz} Hz by more than 60 dB`, () => {
      for (const toneHz of [8010, 8500, 9000, 10000, 0.49 * fromHz]) {
        const input = sine(fromHz, toneHz, Math.round(fromHz / 2));
        const rejection = decibels(power(input) / power(middle(resample(fromHz, input))));
        assert.ok(rejection > 60, `${toneHz} Hz: ${rejection.toFixed(1)} dB`);
      }
    });
  }

  it('makes no images above the input band when it goes up from 8 kHz', () => {
    const output = middle(resample(8000, sine(8000, 3000, 8000)));
    // The image of 3 kHz lies at 8 - 3 = 5 kHz.
    let re = 0;
    let im = 0;
    output.forEach((value, i) => {
      re += value * Math.cos((2 * Math.PI * 5000 * i) / TARGET_HZ);
      im += value * Math.sin((2 * Math.PI * 5000 * i) / TARGET_HZ);
    });
    const imagePower = 2 * ((re / output.length) ** 2 + (im / output.length) ** 2);
    assert.ok(decibels(power(output) / imagePower) > 60);
  });

  it('passes a constant unchanged', () => {
    for (const fromHz of [8000, 44100, 44101, 48000]) {
      for (const value of middle(resample(fromHz, new Float32Array(fromHz).fill(0.25)))) {
        assert.ok(Math.abs(value - 0.25) < 1e-6);
      }
    }
  });

  it('gives ceil(n * 16000 / rate) samples, the same ones however the input is cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8000, max: 48000 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 12 }),
        (fromHz, lengths) => {
          const total = lengths.reduce((sum, length) => sum + length, 0);
          const input = Float32Array.from({ length: total }, (_, i) => Math.sin(i * i * 0.01));
          const resampler = new Resampler(fromHz, TARGET_HZ);
          const pieces: number[] = [];
          let at = 0;
          for (const length of lengths) {
            pieces.push(...resampler.push(input.subarray(at, at + length)));
            at += length;
          }
          pieces.push(...resampler.flush());
          assert.equal(pieces.length, Math.ceil((total * TARGET_HZ) / fromHz));
          assert.deepEqual(Float32Array.from(pieces), resample(fromHz, input));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds back no more than the half of its filter: under 10 ms', () => {
    for (const fromHz of [8000, 11025, 44100, 48000]) {
      const ready = new Resampler(fromHz, TARGET_HZ).push(new Float32Array(fromHz));
      assert.ok(
        TARGET_HZ - ready.length < TARGET_HZ / 100,
        `${fromHz} Hz: ${TARGET_HZ - ready.length} samples`,
      );
    }
  });

  it('does not drift', () => {
    const resampler = new Resampler(44100, TARGET_HZ);
    const piece = new Float32Array(44100);
    let outputs = 0;
    for (let second = 0; second < 60; second += 1) outputs += resampler.push(piece).length;
    assert.equal(outputs + resampler.flush().length, 60 * TARGET_HZ);
  });

  it('hands equal rates through without a copy', () => {
    const resampler = new Resampler(16000, 16000);
    const input = sine(16000, 440, 100);
    assert.equal(resampler.push(input), input);
    assert.equal(resampler.flush().length, 0);
  });

  it('refuses other rates, by name and value', () => {
    assert.throws(() => new Resampler(7999, 16000), /fromHz is 7999/);
    assert.throws(() => new Resampler(16000, 16000.5), /toHz is 16000.5/);
  });
});
