/** Frames in another engine's format: when a session goes on with an engine that wants another rate, or hears one channel only. */
import type { AudioFrame } from '../engines/speech-engine.ts';
import { interleavedS16FromSamples, mixToMono, samplesFromS16 } from './pcm-samples.ts';
import { Resampler } from './resampler.ts';

export interface FrameFormat {
  readonly sampleRateHz: number;
  readonly channels: 1 | 2;
}

/** The same audio; frames that fit already are handed through. `return()` returns the source. */
export function matchFrames(
  frames: AsyncIterableIterator<AudioFrame, undefined>,
  from: FrameFormat,
  to: FrameFormat,
): AsyncIterableIterator<AudioFrame, undefined> {
  if (from.sampleRateHz === to.sampleRateHz && from.channels === to.channels) return frames;
  const resamplers = Array.from(
    { length: to.channels },
    () => new Resampler(from.sampleRateHz, to.sampleRateHz),
  );
  const planesOf = (pcm: Buffer): readonly Float32Array[] => {
    const planes = samplesFromS16(pcm, from.channels);
    if (planes.length === to.channels) return planes;
    const mono = mixToMono(planes);
    return resamplers.map(() => mono);
  };
  let isFlushed = false;
  const matched: AsyncIterableIterator<AudioFrame, undefined> = {
    [Symbol.asyncIterator]: () => matched,
    async next() {
      for (;;) {
        const result = await frames.next();
        if (result.done === true) {
          if (isFlushed) return result;
          isFlushed = true;
          const rest = interleavedS16FromSamples(resamplers.map((resampler) => resampler.flush()));
          return rest.length === 0 ? result : { done: false, value: { pcm: rest } };
        }
        const planes = planesOf(result.value.pcm);
        const pcm = interleavedS16FromSamples(
          resamplers.map((resampler, channel) => resampler.push(planes[channel] ?? new Float32Array(0))),
        );
        // A resampler may hold a short frame back whole.
        if (pcm.length > 0) return { done: false, value: { pcm } };
      }
    },
    async return() {
      await frames.return?.();
      return { done: true, value: undefined };
    },
  };
  return matched;
}
