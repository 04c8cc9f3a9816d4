import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AudioDecodeError } from './audio-decode-error.ts';
import fc from 'fast-check';
import { FrameQueue, flushMarker } from './frame-queue.ts';
import type { GivenAudio } from './frame-chunker.ts';
import type { AudioProgress } from './speech-converter.ts';
import { speechFrames, type SpeechFramesOptions } from './speech-frames.ts';
import type { WaveHeader } from './wave-header.ts';

const testAudio = (name: string): Buffer =>
  readFileSync(new URL(`../../../../test-data/audio/${name}`, import.meta.url));

const WAVE = testAudio('rising-tone-16k-mono.wav');
const PCM = WAVE.subarray(44);
const PCM_16K: SpeechFramesOptions = {
  encoding: 'pcm',
  sampleRateHz: 16000,
  channels: 1,
  targetRateHz: 16000,
};
const FRAME_BYTES = 3200;

async function* pieces(bytes: Buffer, length: number): AsyncGenerator<Buffer, undefined> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  return undefined;
}

/** All frames as one buffer, with the length of each proved. */
async function framesOf(bytes: Buffer, length: number, options: SpeechFramesOptions): Promise<Buffer> {
  const frames: Buffer[] = [];
  for await (const frame of speechFrames(pieces(bytes, length), options)) frames.push(Buffer.from(frame.pcm));
  const frameBytes = (options.targetRateHz / 5) * (options.targetChannels ?? 1);
  frames.slice(0, -1).forEach((frame) => assert.equal(frame.length, frameBytes));
  const last = frames.at(-1);
  if (last) assert.ok(last.length > 0 && last.length <= frameBytes && last.length % 2 === 0);
  return Buffer.concat(frames);
}

describe('speechFrames', () => {
  it('passes PCM at the engine rate through unchanged, in frames of 100 ms', async () => {
    for (const length of [1, 333, 3200, 1_000_000]) {
      assert.ok((await framesOf(PCM, length, PCM_16K)).equals(PCM));
    }
    assert.equal((await framesOf(Buffer.alloc(0), 1, PCM_16K)).length, 0);
  });

  it('gives the right length for every encoding, the same bytes however the input is cut', async () => {
    const cases: [string, SpeechFramesOptions, number][] = [
      ['rising-tone-16k-mono.flac', { ...PCM_16K, encoding: 'flac' }, 28000],
      ['rising-tone-44k1-stereo.flac', { ...PCM_16K, encoding: 'flac' }, Math.ceil((60417 * 160) / 441)],
      ['rising-tone-48k-mono.opus', { ...PCM_16K, encoding: 'ogg-opus' }, 28000],
      ['rising-tone-48k-stereo-short.opus', { ...PCM_16K, encoding: 'ogg-opus', targetRateHz: 8000 }, 1500],
      ['rising-tone-16k-mono.wav', { ...PCM_16K, sampleRateHz: 8000 }, 28000],
    ];
    for (const [name, options, samples] of cases) {
      const whole = await framesOf(testAudio(name), 1_000_000, options);
      assert.equal(whole.length, samples * 2, name);
      assert.ok((await framesOf(testAudio(name), 777, options)).equals(whole), name);
    }
  });

  it('mixes declared stereo PCM down and resamples it', async () => {
    const stereo = Buffer.alloc(8000 * 4);
    for (let i = 0; i < 8000; i += 1) {
      stereo.writeInt16LE(3000, 4 * i);
      stereo.writeInt16LE(1000, 4 * i + 2);
    }
    const options: SpeechFramesOptions = { ...PCM_16K, sampleRateHz: 8000, channels: 2 };
    const mono = await framesOf(stereo, 999, options);
    assert.equal(mono.length, 16000 * 2);
    assert.equal(mono.readInt16LE(16000), 2000);
  });

  it('keeps two channels apart, at their own rate and resampled, and doubles a single one', async () => {
    const stereo = Buffer.alloc(8000 * 4);
    for (let i = 0; i < 8000; i += 1) {
      stereo.writeInt16LE(3000, 4 * i);
      stereo.writeInt16LE(1000, 4 * i + 2);
    }
    const twoChannels = { ...PCM_16K, channels: 2, targetChannels: 2 } as const;
    assert.ok((await framesOf(stereo, 777, twoChannels)).equals(stereo));
    const resampled = await framesOf(stereo, 999, { ...twoChannels, sampleRateHz: 8000 });
    assert.equal(resampled.length, 16_000 * 4);
    assert.deepEqual([resampled.readInt16LE(32_000), resampled.readInt16LE(32_002)], [3000, 1000]);
    const doubled = await framesOf(stereo.subarray(0, 4000), 333, { ...PCM_16K, targetChannels: 2 });
    assert.equal(doubled.length, 8000);
    assert.deepEqual([doubled.readInt16LE(0), doubled.readInt16LE(2)], [3000, 3000]);
  });

  it('tells how much of the source came in, exactly, before the frames that hold it', async () => {
    const seen: AudioProgress[] = [];
    let framesMs = 0;
    const options: SpeechFramesOptions = {
      ...PCM_16K,
      sampleRateHz: 44100,
      onProgress: (progress) => seen.push(progress),
    };
    for await (const frame of speechFrames(pieces(PCM, 501), options)) {
      framesMs += frame.pcm.length / 32;
      assert.ok(seen.at(-1)!.receivedMs + 1 >= framesMs);
    }
    assert.deepEqual(seen.at(-1), { receivedSamples: 28000, sampleRateHz: 44100, receivedMs: 634 });
    seen.slice(1).forEach((progress, i) => assert.ok(progress.receivedSamples > seen[i]!.receivedSamples));
  });

  it('skips a WAV header, tells of it, and counts only samples', async () => {
    for (const length of [1, 7, 4096]) {
      const headers: WaveHeader[] = [];
      let received = 0;
      const audio = await framesOf(WAVE, length, {
        ...PCM_16K,
        onWaveHeader: (header) => headers.push(header),
        onProgress: (progress) => {
          received = progress.receivedSamples;
        },
      });
      assert.ok(audio.equals(PCM));
      assert.equal(received, 28000);
      assert.equal(headers.length, 1);
    }
  });

  it('goes by the rate of a WAV header when the declared one is wrong', async () => {
    const wave = Buffer.from(WAVE);
    wave.writeUInt32LE(32000, 24);
    assert.equal((await framesOf(wave, 10, PCM_16K)).length, 28000);
  });

  it('pulls no more than it is asked for', async () => {
    let pulled = 0;
    async function* counted(): AsyncGenerator<Buffer, undefined> {
      for await (const piece of pieces(PCM, FRAME_BYTES)) {
        pulled += 1;
        yield piece;
      }
      return undefined;
    }
    const frames = speechFrames(counted(), PCM_16K);
    assert.equal(pulled, 0);
    await frames.next();
    assert.equal(pulled, 1);
    await frames.return(undefined);
  });

  it('ends at once when it is returned while its source has nothing, and returns the source', async () => {
    const queue = new FrameQueue();
    const frames = speechFrames(queue, PCM_16K);
    queue.push(PCM.subarray(0, 1000));
    const next = frames.next();
    await new Promise(setImmediate);
    await frames.return(undefined);
    assert.equal((await next).done, true);
    queue.push(PCM);
    assert.equal(queue.queuedBytes, 0, 'a consumer that left is not queued for');
    assert.equal((await frames.next()).done, true);
  });

  it('returns its source when it was never started, when its reader breaks off and when decoding fails', async () => {
    const source = (): { audio: AsyncIterable<Buffer>; returned: () => number } => {
      let returned = 0;
      const iterator: AsyncIterator<Buffer, undefined> = {
        next: () => Promise.resolve({ done: false, value: PCM }),
        return: () => {
          returned += 1;
          return Promise.resolve({ done: true, value: undefined });
        },
      };
      return { audio: { [Symbol.asyncIterator]: () => iterator }, returned: () => returned };
    };
    const unstarted = source();
    await speechFrames(unstarted.audio, PCM_16K).return(undefined);
    assert.equal(unstarted.returned(), 1);

    const broken = source();
    for await (const frame of speechFrames(broken.audio, PCM_16K)) {
      assert.equal(frame.pcm.length, FRAME_BYTES);
      break;
    }
    assert.equal(broken.returned(), 1);

    const failing = source();
    await assert.rejects(
      speechFrames(failing.audio, { ...PCM_16K, encoding: 'flac' }).next(),
      AudioDecodeError,
    );
    assert.equal(failing.returned(), 1);
  });

  it('hands an error of the source on', async () => {
    async function* failing(): AsyncGenerator<Buffer, undefined> {
      yield PCM.subarray(0, FRAME_BYTES);
      throw new Error('the socket broke');
    }
    const frames = speechFrames(failing(), PCM_16K);
    assert.equal((await frames.next()).done, false);
    await assert.rejects(frames.next(), /the socket broke/);
  });

  it('gives the same samples with flushes at random places, and all that can be told at each', async () => {
    const cases: [SpeechFramesOptions, Buffer, heldMs: number][] = [
      [PCM_16K, PCM, 0],
      [{ ...PCM_16K, targetChannels: 2 }, PCM, 0],
      [{ ...PCM_16K, sampleRateHz: 44_100 }, PCM, 10],
      [{ ...PCM_16K, encoding: 'flac' }, testAudio('rising-tone-16k-mono.flac'), Infinity],
      [{ ...PCM_16K, encoding: 'ogg-opus' }, testAudio('rising-tone-48k-mono.opus'), Infinity],
    ];
    for (const [options, bytes, heldMs] of cases) {
      const whole = await framesOf(bytes, 8192, options);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(bytes.length), { minLength: 1, maxLength: 8 }), async (places) => {
          const frames: Buffer[] = [];
          const flushed: GivenAudio[] = [];
          let givenBytes = 0;
          let receivedMs = 0;
          const audio = speechFrames(flushedAt(bytes, places), {
            ...options,
            onProgress: (progress) => ({ receivedMs } = progress),
            onFlush: (given) => {
              assert.equal(given.givenSamples, givenBytes / (2 * (options.targetChannels ?? 1)));
              assert.equal(given.givenMs, Math.floor(given.givenSamples / 16));
              assert.ok(given.givenMs >= receivedMs - heldMs, `${given.givenMs} of ${receivedMs} ms`);
              flushed.push(given);
            },
          });
          for await (const { pcm } of audio) {
            assert.ok(pcm.length > 0);
            givenBytes += pcm.length;
            frames.push(Buffer.from(pcm));
          }
          assert.ok(Buffer.concat(frames).equals(whole));
          assert.equal(flushed.length, places.length);
        }),
        { numRuns: 15 },
      );
    }
  });

  it('hands on what comes in one piece as one frame, up to the longest, and joins what is short', async () => {
    const cases: [pieceBytes: number, longestFrameMs: number, frameBytes: number[]][] = [
      [8192, 500, [8192, 8192, 8192, 8192, 8192, 8192]],
      [8192, 100, [...Array.from({ length: 15 }, () => 3200), 1152]],
      [640, 500, [...Array.from({ length: 15 }, () => 3200), 1152]],
      [2000, 500, [...Array.from({ length: 12 }, () => 4000), 1152]],
      [49_152, 500, [16_000, 16_000, 16_000, 1152]],
    ];
    const audio = PCM.subarray(0, 49_152);
    for (const [pieceBytes, longestFrameMs, frameBytes] of cases) {
      const frames: Buffer[] = [];
      const options = { ...PCM_16K, longestFrameMs };
      for await (const { pcm } of speechFrames(pieces(audio, pieceBytes), options)) frames.push(pcm);
      assert.deepEqual(
        frames.map(({ length }) => length),
        frameBytes,
        `pieces of ${pieceBytes} bytes, frames up to ${longestFrameMs} ms`,
      );
      assert.ok(Buffer.concat(frames).equals(audio));
    }
  });

  it('cuts a frame short at a flush, and goes on with whole ones', async () => {
    const lengths: number[] = [];
    for await (const { pcm } of speechFrames(flushedAt(PCM.subarray(0, 12_000), [5000]), PCM_16K))
      lengths.push(pcm.length);
    assert.deepEqual(lengths, [3200, 1800, 3200, 3200, 600]);
  });
});

/** The bytes in pieces, with a flush at each of the places. */
async function* flushedAt(bytes: Buffer, places: readonly number[]): AsyncGenerator<Buffer, undefined> {
  let from = 0;
  for (const place of places.toSorted((a, b) => a - b)) {
    yield* pieces(bytes.subarray(from, place), 8192);
    yield flushMarker;
    from = place;
  }
  yield* pieces(bytes.subarray(from), 8192);
  return undefined;
}
