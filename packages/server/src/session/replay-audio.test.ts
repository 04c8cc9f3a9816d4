import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AudioBlocks } from '../audio/audio-blocks.ts';
import type { FrameFormat } from '../audio/matched-frames.ts';
import type { AudioFrame } from '../engines/speech-engine.ts';
import { ReplayAudio } from './replay-audio.ts';

const format = { sampleRateHz: 16_000, channels: 1 } as const;
const samplesPerFrame = 1600;

const replayed = (
  source: AsyncIterable<AudioFrame>,
  of: FrameFormat = format,
  startSample = 0,
): ReplayAudio => new ReplayAudio(source, of, { blocks: new AudioBlocks(), startSample });

/** A frame of 100 ms whose samples all hold one number. */
function frame(number: number): AudioFrame {
  const pcm = Buffer.alloc(2 * samplesPerFrame);
  for (let i = 0; i < samplesPerFrame; i += 1) pcm.writeInt16LE(number, 2 * i);
  return { pcm };
}

/** Frames that hold their own number, or all the same one. */
function frames(count: number, value?: number): AsyncGenerator<AudioFrame> {
  return (async function* () {
    for (let number = 0; number < count; number += 1) yield frame(value ?? number);
  })();
}

/** A source that gives a frame when told to. */
class Tap implements AsyncIterable<AudioFrame> {
  readonly #waiting: ((result: IteratorResult<AudioFrame>) => void)[] = [];
  asked = 0;
  isReturned = false;

  give(number: number): void {
    const next = this.#waiting.shift();
    assert.ok(next !== undefined, 'nobody asked');
    next({ done: false, value: frame(number) });
  }

  [Symbol.asyncIterator](): AsyncIterator<AudioFrame> {
    return {
      next: () => {
        this.asked += 1;
        return new Promise((resolve) => this.#waiting.push(resolve));
      },
      return: () => {
        this.isReturned = true;
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }
}

async function take(reader: AsyncIterator<AudioFrame, undefined>, count: number): Promise<number[]> {
  const numbers: number[] = [];
  while (numbers.length < count) {
    const result = await reader.next();
    if (result.done === true) break;
    numbers.push(result.value.pcm.readInt16LE(0));
  }
  return numbers;
}

describe('ReplayAudio', () => {
  it('gives a second reader the audio since the last final again, and then what is new', async () => {
    const audio = replayed(frames(10), format);
    const first = audio.read(0);
    assert.deepEqual(await take(first, 6), [0, 1, 2, 3, 4, 5]);
    audio.settle(300);
    const second = audio.read(300);
    assert.equal(audio.takenMs, 300);
    assert.deepEqual(await take(second, 100), [3, 4, 5, 6, 7, 8, 9]);
    assert.ok(audio.isHeardToTheEnd);
    assert.equal(audio.takenMs, 1000);
    assert.equal(audio.givenMs, 1300);
    assert.deepEqual(await take(first, 1), []);
  });

  it('begins within a frame, to the sample', async () => {
    const audio = replayed(frames(3), format);
    await take(audio.read(0), 3);
    audio.settle(130);
    assert.equal(audio.keptFromMs, 100);
    const { value } = await audio.read(130).next();
    assert.equal(value?.pcm.length, 2 * 70 * 16);
    assert.equal(audio.takenMs, 200);
  });

  it('keeps a frame that the reader before had asked for and did not wait for', async () => {
    const tap = new Tap();
    const audio = replayed(tap, format);
    const first = audio.read(0);
    const pending = first.next();
    const second = audio.read(0);
    assert.deepEqual(await pending, { done: true, value: undefined });
    const next = second.next();
    tap.give(7);
    assert.equal((await next).value?.pcm.readInt16LE(0), 7);
    assert.equal(tap.asked, 1);
  });

  it('is not heard to the end while a new reader still has some before it', async () => {
    const audio = replayed(frames(3), format);
    await take(audio.read(0), 10);
    assert.ok(audio.isHeardToTheEnd);
    const second = audio.read(0);
    assert.ok(!audio.isHeardToTheEnd);
    await take(second, 10);
    assert.ok(audio.isHeardToTheEnd);
  });

  it('keeps two minutes of quiet audio and no more', async () => {
    const audio = replayed(frames(3000, 0), format);
    await take(audio.read(0), 2000);
    assert.equal(audio.keptFromMs, 80_000);
    assert.equal(audio.givenUpMs, 0);
  });

  it('keeps five minutes when somebody may have spoken, and tells what it gave up until that is settled', async () => {
    const audio = replayed(frames(4000, 2000), format);
    const reader = audio.read(0);
    await take(reader, 3300);
    assert.equal(audio.keptFromMs, 30_000);
    assert.equal(audio.givenUpMs, 30_000);
    audio.settle(100_000);
    assert.equal(audio.givenUpMs, 0);
    assert.equal(audio.keptFromMs, 100_000);
  });

  it('keeps quiet audio while an utterance is open that began before it', async () => {
    const audio = replayed(frames(3000, 0), format);
    const reader = audio.read(0);
    await take(reader, 100);
    audio.settle(5000, 8000);
    await take(reader, 1900);
    assert.equal(audio.keptFromMs, 8000);
    audio.settle(5000);
    await take(reader, 1);
    assert.equal(audio.keptFromMs, 80_100);
  });

  it('hands on the failure of its source', async () => {
    const failing = replayed(
      (async function* (): AsyncGenerator<AudioFrame> {
        yield frame(0);
        throw new Error('broken');
      })(),
      format,
    );
    const reader = failing.read(0);
    await reader.next();
    await assert.rejects(reader.next(), /broken/);
  });

  it('gives its source back when it is closed', async () => {
    const tap = new Tap();
    const audio = replayed(tap, format);
    const pending = audio.read(0).next();
    await audio.close();
    assert.ok(tap.isReturned);
    assert.deepEqual(await pending, { done: true, value: undefined });
  });

  it('counts samples of both channels as one', async () => {
    const audio = replayed(frames(4), { sampleRateHz: 16_000, channels: 2 });
    await take(audio.read(0), 2);
    assert.equal(audio.takenMs, 100);
  });

  it('goes on taking while nobody reads, as much as may be kept, and gives it all to the next reader', async () => {
    const audio = replayed(frames(4000, 2000), format);
    const first = audio.read(0);
    await take(first, 10);
    audio.leaveReader();
    await audio.keepTaking();
    assert.equal(audio.givenUpMs, 0);
    const second = audio.read(500);
    assert.equal((await take(second, 2985)).length, 2985);
    assert.equal(audio.takenMs, 299_000);
    await audio.keepTaking();
    assert.equal((await take(second, 1)).length, 1, 'with a reader it takes nothing by itself');
  });

  it('hears somebody on the second channel too', async () => {
    const pcm = Buffer.alloc(6400);
    for (let i = 0; i < 1600; i += 1) pcm.writeInt16LE(2000, 4 * i + 2);
    const audio = replayed(
      (async function* () {
        for (let count = 0; count < 2000; count += 1) yield { pcm };
      })(),
      { sampleRateHz: 16_000, channels: 2 },
    );
    await take(audio.read(0), 2000);
    assert.equal(audio.keptFromMs, 0);
  });

  it('begins where a resumed session goes on', async () => {
    const audio = replayed(frames(3), format, 32_000);
    assert.deepEqual([audio.takenMs, audio.keptFromMs, audio.pulledMs], [2000, 2000, 0]);
    assert.deepEqual(await take(audio.read(0), 2), [0, 1]);
    assert.deepEqual([audio.takenMs, audio.givenMs, audio.pulledMs], [2200, 200, 200]);
    audio.settle(2100);
    assert.equal(audio.keptFromMs, 2100);
    assert.deepEqual(await take(audio.read(2100), 10), [1, 2]);
    assert.equal(audio.takenMs, 2300);
  });

  it('counts what it pulled and what of it is loud, once, and tells where the loud begins', async () => {
    const values = [0, 0, 3000, 0, 3000, 0];
    const audio = replayed(
      (async function* () {
        for (const value of values) yield frame(value);
      })(),
      format,
    );
    assert.equal(audio.firstLoudMs, undefined);
    await take(audio.read(0), 10);
    await take(audio.read(0), 10);
    assert.deepEqual([audio.pulledMs, audio.loudMs, audio.firstLoudMs], [600, 200, 200]);
    audio.settle(300);
    assert.equal(audio.firstLoudMs, 400);
    audio.settle(450);
    assert.deepEqual([audio.firstLoudMs, audio.keptFromMs], [400, 400], 'the rest of that frame is loud');
    audio.settle(500);
    assert.deepEqual([audio.firstLoudMs, audio.loudMs], [undefined, 200]);
  });

  it('does not call a frame loud for the word at its start that is settled', async () => {
    const pcm = Buffer.alloc(3200);
    for (let i = 0; i < 800; i += 1) pcm.writeInt16LE(3000, 2 * i);
    const audio = replayed(
      (async function* () {
        yield { pcm };
      })(),
      format,
    );
    await take(audio.read(0), 2);
    assert.equal(audio.firstLoudMs, 0);
    audio.settle(50);
    assert.equal(audio.firstLoudMs, undefined);
  });

  describe('a cut', () => {
    it('ends the reader at the newest audio, and leaves what comes after to the next one', async () => {
      const tap = new Tap();
      const audio = replayed(tap, format);
      const first = audio.read(0);
      const one = first.next();
      tap.give(1);
      assert.equal((await one).done, false);
      const waiting = first.next();
      assert.deepEqual([audio.cutMs, audio.isHeardToTheCut], [undefined, false]);
      audio.cutReader();
      assert.deepEqual(await waiting, { done: true, value: undefined });
      assert.deepEqual([audio.cutMs, audio.isHeardToTheCut, audio.isHeardToTheEnd], [100, true, false]);
      tap.give(2);
      const second = audio.read(100);
      assert.deepEqual([audio.cutMs, audio.isHeardToTheCut], [undefined, false]);
      assert.deepEqual(await take(second, 1), [2]);
      assert.equal(tap.asked, 2, 'what was asked for before the cut was not lost');
    });

    it('lies within a frame, to the sample, also in one that has not come yet', async () => {
      const audio = replayed(frames(4), format);
      const first = audio.read(0);
      await take(first, 1);
      audio.cutReader(230);
      assert.deepEqual(await take(first, 10), [1, 2]);
      assert.deepEqual([audio.takenMs, audio.cutMs, audio.isHeardToTheCut], [230, 230, true]);
      const { value } = await audio.read(230).next();
      assert.equal(value?.pcm.length, 2 * 70 * 16);
    });

    it('is where the reader is, when that is further', async () => {
      const audio = replayed(frames(4), format);
      const reader = audio.read(0);
      await take(reader, 3);
      audio.cutReader(100);
      assert.deepEqual(await take(reader, 10), []);
      assert.deepEqual([audio.cutMs, audio.isHeardToTheCut], [300, true]);
      audio.cutReader(400);
      assert.equal(audio.cutMs, 300, 'a cut that was reached stays');
    });

    it('is reached with the end of the audio, when that comes first', async () => {
      const audio = replayed(frames(2), format);
      const reader = audio.read(0);
      audio.cutReader(5000);
      assert.ok(!audio.isHeardToTheCut);
      await take(reader, 10);
      assert.deepEqual([audio.isHeardToTheCut, audio.isHeardToTheEnd], [true, true]);
    });

    it('lets audio be taken until there is another reader', async () => {
      const audio = replayed(frames(5), format);
      const reader = audio.read(0);
      await take(reader, 1);
      audio.cutReader();
      await take(reader, 1);
      await audio.keepTaking();
      assert.equal(audio.pulledMs, 500);
      assert.deepEqual(await take(audio.read(100), 10), [1, 2, 3, 4]);
    });

    it('cuts nothing without a reader', () => {
      const audio = replayed(frames(1), format);
      audio.cutReader();
      assert.deepEqual([audio.cutMs, audio.isHeardToTheCut], [undefined, false]);
    });
  });

  it('gives a stretch of what is kept as one buffer, and tells where it begins', async () => {
    const audio = replayed(frames(6), format, 16_000);
    await take(audio.read(0), 6);
    audio.settle(1200);
    const cases: [fromMs: number, untilMs: number, startMs: number, numbers: number[], samples: number][] = [
      [1250, 1380, 1250, [2, 3], 130 * 16],
      [0, 1300, 1200, [2], 1600],
      [1300, 99_999, 1300, [3, 4, 5], 4800],
      [1600, 1700, 1600, [], 0],
      [1400, 1400, 1400, [], 0],
      [0, 1100, 1200, [], 0],
    ];
    for (const [fromMs, untilMs, startMs, numbers, samples] of cases) {
      const stretch = audio.pcmBetween(fromMs, untilMs);
      assert.equal(stretch.startMs, startMs);
      assert.equal(stretch.pcm.length, 2 * samples);
      const found = new Set<number>();
      for (let at = 0; at < stretch.pcm.length; at += 2) found.add(stretch.pcm.readInt16LE(at));
      assert.deepEqual([...found], numbers);
    }
  });
});
