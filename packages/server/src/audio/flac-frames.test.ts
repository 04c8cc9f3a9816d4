import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FlacFormatError, FlacFrameReader } from './flac-frames.ts';

const FLAC = readFileSync(new URL('../../../../test-data/audio/rising-tone-16k-mono.flac', import.meta.url));
const MAX_FRAME_BYTES = 512 * 1024;

/** The frames' bytes: everything after the last metadata block. */
const FRAMES = ((): Buffer => {
  let at = 4;
  while ((FLAC[at]! & 0x80) === 0) at += 4 + FLAC.readUIntBE(at + 1, 3);
  return FLAC.subarray(at + 4 + FLAC.readUIntBE(at + 1, 3));
})();

function framesOf(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const reader = new FlacFrameReader(MAX_FRAME_BYTES);
  const frames: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const end = at + lengths[i % lengths.length]!;
    frames.push(...reader.push(bytes.subarray(at, end)));
    at = end;
  }
  const last = reader.flush();
  return last ? [...frames, last] : frames;
}

describe('FlacFrameReader', () => {
  it('finds every frame, the same ones however the bytes are cut', () => {
    const frames = framesOf(FRAMES, [FRAMES.length]);
    assert.equal(frames.length, 7, '28,000 samples in frames of 4,096');
    assert.ok(Buffer.concat(frames).equals(FRAMES));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1 }), (lengths) => {
        const cut = framesOf(FRAMES, lengths);
        assert.equal(cut.length, frames.length);
        cut.forEach((frame, i) => assert.ok(frame.equals(frames[i]!)));
      }),
      { numRuns: 40 },
    );
  });

  it('drops a frame that is cut off', () => {
    assert.equal(framesOf(FRAMES.subarray(0, -1), [1000]).length, 6);
    assert.equal(framesOf(Buffer.alloc(0), [1]).length, 0);
  });

  it('refuses bytes that are no frame, and a frame that does not end', () => {
    assert.throws(() => framesOf(Buffer.from('no frame here'), [13]), FlacFormatError);
    const reader = new FlacFrameReader(10_000);
    const endless = Buffer.concat([FRAMES.subarray(0, 20), Buffer.alloc(20_000, 0xff)]);
    assert.throws(() => reader.push(endless), /does not end within 10000 bytes/);
  });

  it('never gives out a frame that is damaged', () => {
    const whole = framesOf(FRAMES, [FRAMES.length]);
    fc.assert(
      fc.property(fc.nat(FRAMES.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(FRAMES);
        damaged[at] = damaged[at]! ^ change;
        try {
          for (const frame of framesOf(damaged, [5000])) {
            assert.ok(whole.some((good) => good.equals(frame)));
          }
        } catch (error) {
          assert.ok(error instanceof FlacFormatError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
