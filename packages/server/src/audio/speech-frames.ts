/** The way from a client's bytes to an engine's frames: decode, mix, resample, cut into frames. */

import type { AudioFrame } from '../engines/speech-engine.ts';
import { FrameChunker, shortestFrameMs, type GivenAudio } from './frame-chunker.ts';
import { flushMarker } from './frame-queue.ts';
import { speechConverter, type SpeechConverterOptions } from './speech-converter.ts';

export interface SpeechFramesOptions extends Omit<SpeechConverterOptions, 'targetChannels'> {
  /** Channels of the frames: 1 (the default) mixes all there are; 2 keeps two apart and doubles a single one. */
  readonly targetChannels?: 1 | 2;
  /**
   * Frames are 100 ms long; bytes that come in one piece stay one frame up to this length, so that nothing of them waits
   * for the next piece. From 100 (the default) on.
   */
  readonly longestFrameMs?: number;
  /** Called at each `flushMarker` among the bytes, when all that it let out has been given out. */
  readonly onFlush?: (flushed: GivenAudio) => void;
}

/**
 * Frames of 100 ms at `targetRateHz`, or longer as `longestFrameMs` allows; the last one may be shorter, and so may the
 * last one before a `flushMarker` among the bytes. A flush changes no sample. It holds back what cannot be told yet: the
 * half of the resampler's filter (under 10 ms), part of a sample, and compressed audio that is not whole.
 *
 * Bytes are pulled only as frames are asked for; one `next()` at a time. Throws `AudioDecodeError` when the bytes are not
 * what was declared, and `RangeError` for a rate outside 8000…192000 Hz. `return()` ends at once, also while the
 * source has nothing to give, and returns the source.
 */
export function speechFrames(
  bytes: AsyncIterable<Buffer>,
  options: SpeechFramesOptions,
): AsyncGenerator<AudioFrame, undefined> {
  const source = bytes[Symbol.asyncIterator]();
  const consumer = { left: false };
  const frames = generateFrames(source, options, consumer);
  const leave = async (): Promise<void> => {
    if (consumer.left) return;
    consumer.left = true;
    // A generator that waits for its source would take no notice of its own return(), so the source is told first.
    await source.return?.();
  };
  const generator: AsyncGenerator<AudioFrame, undefined> = {
    next: () => frames.next(),
    return: async () => {
      await leave();
      return frames.return(undefined);
    },
    throw: async (error: unknown) => {
      await leave();
      return frames.throw(error);
    },
    [Symbol.asyncIterator]: () => generator,
    [Symbol.asyncDispose]: async () => {
      await generator.return(undefined);
    },
  };
  return generator;
}

/** Without `yield*` and needless `await`: each of them costs every frame of every session its promises. */
async function* generateFrames(
  source: AsyncIterator<Buffer>,
  options: SpeechFramesOptions,
  consumer: { readonly left: boolean },
): AsyncGenerator<AudioFrame, undefined> {
  const { targetRateHz, targetChannels = 1, longestFrameMs = shortestFrameMs } = options;
  const chunker = new FrameChunker({ rateHz: targetRateHz, channels: targetChannels, longestFrameMs });
  const converter = speechConverter({ ...options, targetChannels });
  const { longestPieceBytes } = converter;
  let sourceDone = false;
  try {
    for (;;) {
      const result = await source.next();
      if (result.done) sourceDone = true;
      if (consumer.left) return undefined;
      if (result.done) break;
      const bytes = result.value;
      if (bytes === flushMarker) {
        const rest = chunker.takeRest();
        if (rest !== undefined) yield rest;
        options.onFlush?.(chunker.given);
        continue;
      }
      for (let at = 0; at < bytes.length; at += longestPieceBytes) {
        const piece = bytes.length <= longestPieceBytes ? bytes : bytes.subarray(at, at + longestPieceBytes);
        const pcm = converter.convert(piece);
        chunker.push(pcm instanceof Buffer ? pcm : await pcm);
        for (let frame = chunker.take(); frame !== undefined; frame = chunker.take()) yield frame;
      }
    }
    chunker.push(await converter.flush());
    for (let frame = chunker.takeRest(); frame !== undefined; frame = chunker.takeRest()) yield frame;
    return undefined;
  } finally {
    converter.close();
    if (!sourceDone && !consumer.left) await source.return?.();
  }
}
