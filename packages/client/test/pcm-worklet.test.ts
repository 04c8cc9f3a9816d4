/** The AudioWorklet, in a context that has what a browser's has. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

interface Processor {
  process(inputs: Float32Array[][]): boolean;
}

type ProcessorClass = new (options: { processorOptions: { targetRateHz: number } }) => Processor;

const source = readFileSync(new URL('../worklet/pcm-worklet.js', import.meta.url), 'utf8');

/** Loads the worklet at an input rate. `frames` gets what it posts, `flush` asks for the rest. */
function load(inputRateHz: number, targetRateHz = 16_000) {
  const frames: Int16Array[] = [];
  const posted: unknown[] = [];
  let listener: () => void = () => undefined;
  class AudioWorkletProcessor {
    readonly port = {
      addEventListener: (_: string, added: () => void) => {
        listener = added;
      },
      start: () => undefined,
      postMessage: (message: unknown) => {
        posted.push(message);
        if (typeof message !== 'string') frames.push(new Int16Array(message as ArrayBuffer));
      },
    };
  }
  const registered: { name: string; processor: ProcessorClass }[] = [];
  runInNewContext(source, {
    AudioWorkletProcessor,
    sampleRate: inputRateHz,
    registerProcessor: (name: string, processor: ProcessorClass) => registered.push({ name, processor }),
  });
  const [only] = registered;
  assert.ok(only !== undefined);
  assert.equal(only.name, 'clarity-pcm');
  return {
    processor: new only.processor({ processorOptions: { targetRateHz } }),
    frames,
    posted,
    flush: () => listener(),
  };
}

/** One second of a tone at half of full scale, given in the blocks of 128 samples that Web Audio gives. */
function hear(inputRateHz: number, toneHz: number, targetRateHz?: number): Float64Array {
  const { processor, frames, flush } = load(inputRateHz, targetRateHz);
  for (let at = 0; at < inputRateHz; at += 128) {
    const block = Float32Array.from(
      { length: 128 },
      (_, index) => 0.5 * Math.sin((2 * Math.PI * toneHz * (at + index)) / inputRateHz),
    );
    assert.equal(processor.process([[block]]), true);
  }
  flush();
  return Float64Array.from(frames.flatMap((frame) => [...frame].map((sample) => sample / 32_767)));
}

/** Root mean square of the middle, as decibels below that of the tone. */
function levelDb(samples: Float64Array): number {
  const middle = samples.subarray(samples.length / 4, (samples.length * 3) / 4);
  const square = middle.reduce((sum, sample) => sum + sample * sample, 0) / middle.length;
  return 10 * Math.log10(square / 0.125 + 1e-12);
}

for (const rate of [44_100, 48_000, 96_000, 192_000]) {
  for (const toneHz of [100, 1000, 7000]) {
    test(`${toneHz} Hz at ${rate} Hz stays as it is`, () => {
      const samples = hear(rate, toneHz);
      assert.ok(Math.abs(levelDb(samples)) < 0.1, `${levelDb(samples)} dB`);
      // Sample by sample the same tone, so that no block of Web Audio leaves a seam.
      for (let at = 200; at < 15_000; at += 1) {
        const tone = 0.5 * Math.sin((2 * Math.PI * toneHz * at) / 16_000);
        assert.ok(Math.abs((samples[at] ?? 0) - tone) < 0.005, `sample ${at}`);
      }
    });
  }
  // Each would fold back into speech: to 7500, 6000 and 1000 Hz.
  for (const toneHz of [8500, 10_000, 15_000]) {
    test(`${toneHz} Hz at ${rate} Hz is gone`, () => {
      const level = levelDb(hear(rate, toneHz));
      assert.ok(level < -65, `${level} dB`);
    });
  }
}

test('rates without a small common multiple, and a higher rate than the input', () => {
  assert.ok(Math.abs(levelDb(hear(44_101, 1000))) < 0.1);
  assert.ok(levelDb(hear(44_101, 10_000)) < -55);
  assert.ok(Math.abs(levelDb(hear(8000, 1000))) < 0.1);
  assert.ok(Math.abs(levelDb(hear(16_000, 1000))) < 0.1);
  assert.ok(levelDb(hear(48_000, 5000, 8000)) < -65);
});

test('frames of 100 ms; the rest when it is asked for', () => {
  const { processor, frames, posted, flush } = load(48_000);
  for (let at = 0; at < 48_000 / 4; at += 128) processor.process([[new Float32Array(128)]]);
  assert.deepEqual(
    frames.map(({ length }) => length),
    [1600, 1600],
  );
  flush();
  assert.equal(posted.at(-1), 'flushed');
  const total = frames.reduce((sum, { length }) => sum + length, 0);
  // 4.5 ms are still in the filter.
  assert.ok(total > 4000 - 80 && total <= 4000 + 43, `${total} samples`);
});

test('two channels become their mean; what is too loud is clipped, not wrapped', () => {
  const { processor, frames } = load(16_000);
  const left = new Float32Array(128).fill(0.5);
  const right = new Float32Array(128).fill(-0.25);
  for (let block = 0; block < 20; block += 1) processor.process([[left, right]]);
  assert.ok(Math.abs((frames[0]?.[800] ?? 0) - 0.125 * 32_767) < 2);
  const loud = load(16_000);
  for (let block = 0; block < 20; block += 1) loud.processor.process([[new Float32Array(128).fill(3)]]);
  assert.equal(loud.frames[0]?.[800], 32_767);
});

test('no microphone: nothing comes, and the worklet lives on', () => {
  const { processor, frames } = load(48_000);
  assert.equal(processor.process([[]]), true);
  assert.deepEqual(frames, []);
});
