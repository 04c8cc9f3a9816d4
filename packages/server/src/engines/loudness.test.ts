import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isLoud } from './loudness.ts';

/** The definition, word for word: the mean power of all samples is above −45 dB of full scale. */
function isLoudByDefinition(pcm: Buffer): boolean {
  let power = 0;
  for (let at = 0; at < pcm.length; at += 2) power += (pcm.readInt16LE(at) / 32_768) ** 2;
  return power / (pcm.length / 2) > 10 ** (-45 / 10);
}

/** The same bytes at an odd place in memory, where they cannot be read as whole samples. */
function moved(pcm: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(1), pcm], pcm.length + 1).subarray(1);
}

function noise(amplitudes: readonly number[]): Buffer {
  return Buffer.from(Int16Array.from(amplitudes).buffer);
}

describe('isLoud', () => {
  it('is the mean power against −45 dB, for any samples, wherever they lie in memory', () => {
    const samples = fc
      .integer({ min: 1, max: 1000 })
      .chain((loudest) =>
        fc.array(fc.integer({ min: -loudest, max: loudest }), { minLength: 1, maxLength: 400 }),
      );
    fc.assert(
      fc.property(samples, (amplitudes) => {
        const pcm = noise(amplitudes);
        const wanted = isLoudByDefinition(pcm);
        assert.equal(isLoud(pcm), wanted);
        assert.equal(isLoud(moved(pcm)), wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of each tenth of a second of a recording, made quieter and quieter', () => {
    const wave = readFileSync(
      new URL('../../../../test-data/audio/rising-tone-16k-mono.wav', import.meta.url),
    ).subarray(44);
    const verdicts = new Set<boolean>();
    for (let halvings = 0; halvings < 12; halvings += 1) {
      for (let at = 0; at + 3200 <= wave.length; at += 3200) {
        const quieter = noise(
          Array.from({ length: 1600 }, (_, i) => wave.readInt16LE(at + 2 * i) >> halvings),
        );
        assert.equal(isLoud(quieter), isLoudByDefinition(quieter));
        verdicts.add(isLoud(quieter));
      }
    }
    assert.equal(verdicts.size, 2, 'some are loud and some are not');
  });

  it('has its bound between 184 and 185 of 32,768, which are 45.01 and 44.96 dB below full scale', () => {
    const cases: [amplitude: number, isHeard: boolean][] = [
      [184, false],
      [-184, false],
      [185, true],
      [-185, true],
    ];
    for (const [amplitude, isHeard] of cases) {
      const pcm = noise(Array.from({ length: 1600 }, () => amplitude));
      assert.equal(isLoud(pcm), isHeard);
      assert.equal(isLoud(moved(pcm)), isHeard);
    }
  });

  it('hears a loud end of a quiet frame, and nothing in no samples', () => {
    const pcm = Buffer.alloc(3200);
    for (let at = 3000; at < 3200; at += 2) pcm.writeInt16LE(3000, at);
    assert.equal(isLoud(pcm), true);
    assert.equal(isLoud(Buffer.alloc(3200)), false);
    assert.equal(isLoud(Buffer.alloc(0)), false);
  });
});
