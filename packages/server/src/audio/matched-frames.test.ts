import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AudioFrame } from '../engines/speech-engine.ts';
import { matchFrames, type FrameFormat } from './matched-frames.ts';

class Frames implements AsyncIterableIterator<AudioFrame, undefined> {
  readonly #frames: Buffer[];
  isReturned = false;

  constructor(frames: Buffer[]) {
    this.#frames = frames;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<AudioFrame, undefined>> {
    const pcm = this.#frames.shift();
    return Promise.resolve(
      pcm === undefined ? { done: true, value: undefined } : { done: false, value: { pcm } },
    );
  }

  return(): Promise<IteratorResult<AudioFrame, undefined>> {
    this.isReturned = true;
    return Promise.resolve({ done: true, value: undefined });
  }
}

function constant(values: readonly number[], samples: number): Buffer {
  const pcm = Buffer.alloc(2 * values.length * samples);
  for (let i = 0; i < samples; i += 1) {
    for (const [channel, value] of values.entries())
      pcm.writeInt16LE(value, 2 * (i * values.length + channel));
  }
  return pcm;
}

async function joined(frames: Buffer[], from: FrameFormat, to: FrameFormat): Promise<Buffer> {
  const out: Buffer[] = [];
  for await (const { pcm } of matchFrames(new Frames(frames), from, to)) out.push(Buffer.from(pcm));
  return Buffer.concat(out);
}

const mono16 = { sampleRateHz: 16_000, channels: 1 } as const;
const stereo16 = { sampleRateHz: 16_000, channels: 2 } as const;
const mono8 = { sampleRateHz: 8000, channels: 1 } as const;

describe('matchFrames', () => {
  it('hands frames through that fit already', async () => {
    const frame = constant([5], 1600);
    assert.equal((await matchFrames(new Frames([frame]), mono16, mono16).next()).value?.pcm, frame);
  });

  it('mixes two channels to one, and doubles one to two', async () => {
    const mixed = await joined([constant([3000, 1000], 1600)], stereo16, mono16);
    assert.ok(mixed.equals(constant([2000], 1600)));
    const doubled = await joined([constant([700], 1600)], mono16, stereo16);
    assert.ok(doubled.equals(constant([700, 700], 1600)));
  });

  it('changes the rate without losing a sample, also of one-sample frames', async () => {
    const frames = Array.from({ length: 1600 }, () => constant([4000], 1));
    const halved = await joined(frames, mono16, mono8);
    assert.equal(halved.length, 1600);
    assert.equal(halved.readInt16LE(800), 4000);
  });

  it('gives its source back', async () => {
    const frames = new Frames([constant([1], 10)]);
    await matchFrames(frames, mono16, mono8).return?.();
    assert.ok(frames.isReturned);
  });
});
