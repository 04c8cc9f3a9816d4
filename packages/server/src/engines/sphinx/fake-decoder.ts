/** A decoder for tests that hears what `fakeSpeech` makes. */
import assert from 'node:assert/strict';
import type { DecodedSegment, Decoder } from './decoder.ts';

const samplesPerMs = 16;
const samplesPerFrame = 160;
/** `-vad_postspeech 50`. */
const hangoverFrames = 50;
const zeros: readonly number[] = Array.from({ length: 13 }, () => 0);
const bands: readonly number[] = Array.from({ length: 25 }, () => 0);

/**
 * Hears the value of each frame's samples: 0 is silence, any other the number of a word. Until an utterance has been
 * ended it mishears every word, as the library does while its cepstral mean is cold.
 */
export function fakeDecoder(): Decoder & { readonly utterancesEnded: number } {
  let samplesTaken = 0;
  /** Samples of a frame that is not whole yet; an utterance's end forgets them, but not that they were taken. */
  let overflow: number[] = [];
  let isOpen = false;
  let isCold = true;
  /** Stands for the estimate of the noise: a word that is heard otherwise than by the uncut stream shows by its posterior. */
  let framesHeard = 0;
  let silentFrames = 0;
  let inSpeech = false;
  let utterancesEnded = 0;
  let segments: DecodedSegment[] = [];

  function hear(value: number, frame: number): void {
    framesHeard += 1;
    if (value !== 0) inSpeech = true;
    silentFrames = value === 0 ? silentFrames + 1 : 0;
    if (silentFrames >= hangoverFrames) inSpeech = false;
    const entry = value === 0 ? '<sil>' : isCold ? 'mumble' : `w${value}(2)`;
    const last = segments.at(-1);
    if (last?.entry === entry && last.lastFrame === frame - 1)
      segments = [...segments.slice(0, -1), { ...last, lastFrame: frame }];
    else
      segments = [
        ...segments,
        { entry, firstFrame: frame, lastFrame: frame, posterior: (framesHeard % 1000) / 1000 },
      ];
  }

  return {
    startStream: () => {
      assert.ok(!isOpen, 'the stream was begun anew inside an utterance');
      samplesTaken = 0;
      framesHeard = 0;
    },
    startUtterance: () => {
      assert.ok(!isOpen, 'an utterance was begun inside another');
      isOpen = true;
      segments = [];
      overflow = [];
      silentFrames = 0;
      inSpeech = false;
    },
    process: (samples) => {
      assert.ok(isOpen, 'samples outside an utterance');
      for (const sample of samples) {
        samplesTaken += 1;
        overflow.push(sample);
        if (overflow.length < samplesPerFrame) continue;
        hear(overflow[0] ?? 0, Math.floor((samplesTaken - samplesPerFrame) / samplesPerFrame));
        overflow = [];
      }
    },
    inSpeech: () => inSpeech,
    endUtterance: () => {
      assert.ok(isOpen, 'no utterance to end');
      isOpen = false;
      if (segments.some(({ entry }) => entry !== '<sil>')) isCold = false;
      utterancesEnded += 1;
    },
    hypothesis: () => segments.flatMap(({ entry }) => (entry === '<sil>' ? [] : [entry])).join(' '),
    segments: () => segments,
    memory: () => ({
      cepstralMean: { mean: zeros, sum: zeros, frames: isCold ? 0 : 1 },
      noise:
        framesHeard === 0
          ? undefined
          : { power: bands, noise: bands, floor: bands, peak: bands, slowPeak: framesHeard },
    }),
    setMemory: ({ cepstralMean, noise }) => {
      assert.ok(!isOpen, 'the memory was set inside an utterance');
      isCold = cepstralMean.frames === 0;
      framesHeard = noise?.slowPeak ?? 0;
    },
    close: () => {},
    get utterancesEnded() {
      return utterancesEnded;
    },
  };
}

/** Word number, or 0 for silence, and its length in milliseconds. */
export type FakeSound = readonly [word: number, lengthMs: number];

/** One after the other. */
export function fakeSpeech(...sounds: readonly FakeSound[]): Int16Array {
  return Int16Array.from(
    sounds.flatMap(([word, lengthMs]) => Array.from({ length: lengthMs * samplesPerMs }, () => word)),
  );
}
