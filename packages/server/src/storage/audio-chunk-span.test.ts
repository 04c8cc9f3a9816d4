import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunkEndMs, chunkUntil } from './audio-chunk-span.ts';

/** `samples` of each channel. */
function chunk(startMs: number, samples: number, { sampleRateHz = 16_000, channels = 1 } = {}) {
  return { startMs, sampleRateHz, channels, pcm: Buffer.alloc(samples * channels * 2) };
}

describe('a chunk of audio', () => {
  const ends = [
    { of: chunk(500, 16_000), endMs: 1500 },
    { of: chunk(500, 16_000, { channels: 2 }), endMs: 1500 },
    { of: chunk(0, 1, { sampleRateHz: 44_100 }), endMs: 1 },
    { of: chunk(0, 0), endMs: 0 },
  ];
  for (const { of, endMs } of ends) {
    it(`of ${of.pcm.length} bytes, ${of.sampleRateHz} Hz and ${of.channels} channels from ${of.startMs} ms ends at ${endMs} ms`, () => {
      assert.equal(chunkEndMs(of), endMs);
    });
  }

  const cuts = [
    { name: 'keeps all before its end', of: chunk(500, 16_000), untilMs: 1500, samples: 16_000 },
    { name: 'is cut to the sample', of: chunk(500, 16_000), untilMs: 501, samples: 16 },
    { name: 'is cut in both channels', of: chunk(500, 16_000, { channels: 2 }), untilMs: 750, samples: 4000 },
    {
      name: 'is cut where the client goes on, at a rate that is not whole in a millisecond',
      of: chunk(1, 44_100, { sampleRateHz: 44_100 }),
      untilMs: 3,
      samples: 132 - 44,
    },
    { name: 'is gone when nothing is left', of: chunk(500, 16_000), untilMs: 500, samples: undefined },
    { name: 'is gone when it begins later', of: chunk(500, 16_000), untilMs: 100, samples: undefined },
  ];
  for (const { name, of, untilMs, samples } of cuts) {
    it(name, () => {
      const left = chunkUntil(of, untilMs);
      assert.equal(left && left.pcm.length / (2 * left.channels), samples);
    });
  }
});
