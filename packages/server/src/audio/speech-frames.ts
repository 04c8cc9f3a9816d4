/** The way from a client's bytes to an engine's frames: decode, mix, resample, cut into frames of 100 ms. */

import type { AudioFrame } from '../engines/speech-engine.ts';
import type { MediaEncoding } from './audio-decode-error.ts';
import { UnitAligner, interleavedS16FromSamples, mixToMono } from './pcm-samples.ts';
import { WaveHeaderRemover } from './pcm-stream-decoder.ts';
import { Resampler } from './resampler.ts';
import type { DecodedAudio, StreamDecoder } from './decoded-audio.ts';
import { createStreamDecoder } from './stream-decoder.ts';
import type { WaveHeader } from './wave-header.ts';

const FRAMES_PER_SECOND = 10;

/** Compressed audio is decoded in pieces, so that a large message of silence does not become minutes of samples at once. */
const MAX_PIECE_BYTES = 4 * 1024;

/** How much of the source's audio has been taken in so far. */
export interface AudioProgress {
  /** Samples of one channel, at the source's own rate. */
  readonly receivedSamples: number;
  readonly sampleRateHz: number;
  /** Whole milliseconds that have been received entirely. */
  readonly receivedMs: number;
}

export interface SpeechFramesOptions {
  readonly encoding: MediaEncoding;
  /** As declared by the client; used for `pcm`, while the other encodings carry their own rate and channels. */
  readonly sampleRateHz: number;
  readonly channels: number;
  /** The engine's rate in hertz. */
  readonly targetRateHz: number;
  /** Channels of the frames: 1 (the default) mixes all there are; 2 keeps two apart and doubles a single one. */
  readonly targetChannels?: 1 | 2;
  /** Called each time samples came in, before the frames that hold them are given out. */
  readonly onProgress?: (progress: AudioProgress) => void;
  /** Called once when a `pcm` stream begins with a WAV header, which is then skipped. Its rate and channels hold from there on. */
  readonly onWaveHeader?: (header: WaveHeader) => void;
}

/**
 * Frames of exactly 100 ms at `targetRateHz`, the last one shorter. Bytes are pulled only as frames are asked for.
 * Throws `AudioDecodeError` when the bytes are not what was declared, and `RangeError` for a rate outside
 * 8000…192000 Hz. `return()` ends at once, also while the source has nothing to give, and returns the source.
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

async function* generateFrames(
  source: AsyncIterator<Buffer>,
  options: SpeechFramesOptions,
  consumer: { readonly left: boolean },
): AsyncGenerator<AudioFrame, undefined> {
  const chunker = new FrameChunker(options.targetRateHz, targetChannelsOf(options));
  const converter = converterFor(options);
  let sourceDone = false;
  try {
    for (;;) {
      const result = await source.next();
      if (result.done) sourceDone = true;
      if (consumer.left) return undefined;
      if (result.done) break;
      for (const piece of converter.pieces(result.value)) {
        yield* chunker.push(await converter.convert(piece));
      }
    }
    yield* chunker.push(await converter.flush());
    yield* chunker.flush();
    return undefined;
  } finally {
    converter.close();
    if (!sourceDone && !consumer.left) await source.return?.();
  }
}

function targetChannelsOf({ targetChannels = 1 }: SpeechFramesOptions): 1 | 2 {
  return targetChannels;
}

/** From the client's bytes to s16le at the engine's rate, with the engine's channels. */
interface Converter {
  pieces(bytes: Buffer): Iterable<Buffer>;
  convert(bytes: Buffer): Promise<Buffer> | Buffer;
  flush(): Promise<Buffer> | Buffer;
  close(): void;
}

function converterFor(options: SpeechFramesOptions): Converter {
  const asIsPossible =
    options.encoding === 'pcm' &&
    options.channels === targetChannelsOf(options) &&
    options.sampleRateHz === options.targetRateHz;
  return asIsPossible ? new PassThroughConverter(options) : new DecodingConverter(options);
}

class ProgressCounter {
  readonly #onProgress: ((progress: AudioProgress) => void) | undefined;
  #receivedSamples = 0;

  constructor(onProgress: ((progress: AudioProgress) => void) | undefined) {
    this.#onProgress = onProgress;
  }

  add(samples: number, sampleRateHz: number): void {
    if (samples === 0) return;
    this.#receivedSamples += samples;
    this.#onProgress?.({
      receivedSamples: this.#receivedSamples,
      sampleRateHz,
      receivedMs: Math.floor((this.#receivedSamples * 1000) / sampleRateHz),
    });
  }
}

class DecodingConverter implements Converter {
  readonly #decoder: StreamDecoder;
  readonly #targetRateHz: number;
  readonly #targetChannels: 1 | 2;
  readonly #compressed: boolean;
  readonly #progress: ProgressCounter;
  /** One a channel of the frames. */
  #resamplers: readonly Resampler[] = [];

  constructor(options: SpeechFramesOptions) {
    this.#decoder = createStreamDecoder(options.encoding, options);
    this.#targetRateHz = options.targetRateHz;
    this.#targetChannels = targetChannelsOf(options);
    this.#compressed = options.encoding !== 'pcm';
    this.#progress = new ProgressCounter(options.onProgress);
  }

  *pieces(bytes: Buffer): Iterable<Buffer> {
    if (!this.#compressed) {
      yield bytes;
      return;
    }
    for (let at = 0; at < bytes.length; at += MAX_PIECE_BYTES) yield bytes.subarray(at, at + MAX_PIECE_BYTES);
  }

  async convert(bytes: Buffer): Promise<Buffer> {
    return interleavedS16FromSamples(this.#resample(await this.#decoder.decode(bytes)));
  }

  async flush(): Promise<Buffer> {
    const rest = interleavedS16FromSamples(this.#resample(await this.#decoder.flush()));
    if (this.#resamplers.length === 0) return rest;
    const last = this.#resamplers.map((resampler) => resampler.flush());
    return Buffer.concat([rest, interleavedS16FromSamples(last)]);
  }

  close(): void {
    this.#decoder.close();
  }

  #resample(audio: DecodedAudio | undefined): Float32Array[] {
    if (!audio) return [];
    const planes = toChannels(audio.channels, this.#targetChannels);
    this.#progress.add(planes[0]?.length ?? 0, audio.sampleRateHz);
    // The rate is only known once the stream's header has been read; within a stream it does not change.
    if (this.#resamplers.length === 0) {
      this.#resamplers = planes.map(() => new Resampler(audio.sampleRateHz, this.#targetRateHz));
    }
    return planes.map((plane, channel) => this.#resamplers[channel]?.push(plane) ?? plane);
  }
}

function toChannels(planes: readonly Float32Array[], count: 1 | 2): readonly Float32Array[] {
  if (planes.length === count) return planes;
  const mono = mixToMono(planes);
  return count === 1 ? [mono] : [mono, mono];
}

/** Most streams are already what the engine wants: their bytes are neither copied nor turned into floats. */
class PassThroughConverter implements Converter {
  readonly #options: SpeechFramesOptions;
  readonly #remover: WaveHeaderRemover;
  readonly #channels: 1 | 2;
  readonly #aligner: UnitAligner;
  readonly #progress: ProgressCounter;
  /** Takes over when a WAV header tells another rate or more channels. */
  #decoding: DecodingConverter | undefined;

  constructor(options: SpeechFramesOptions) {
    this.#options = options;
    this.#channels = targetChannelsOf(options);
    this.#aligner = new UnitAligner(2 * this.#channels);
    this.#remover = new WaveHeaderRemover((header) => {
      options.onWaveHeader?.(header);
      const { sampleRateHz, channels } = header;
      if (channels === this.#channels && sampleRateHz === options.targetRateHz) return;
      this.#decoding = new DecodingConverter({ ...this.#options, sampleRateHz, channels });
    });
    this.#progress = new ProgressCounter(options.onProgress);
  }

  *pieces(bytes: Buffer): Iterable<Buffer> {
    yield bytes;
  }

  convert(bytes: Buffer): Promise<Buffer> | Buffer {
    const audio = this.#remover.push(bytes);
    return this.#decoding ? this.#decoding.convert(audio) : this.#pass(audio);
  }

  flush(): Promise<Buffer> | Buffer {
    return this.#decoding ? this.#decoding.flush() : this.#pass(this.#remover.flush());
  }

  close(): void {
    this.#decoding?.close();
  }

  #pass(audio: Buffer): Buffer {
    const whole = this.#aligner.align(audio);
    this.#progress.add(whole.length / (2 * this.#channels), this.#options.sampleRateHz);
    return whole;
  }
}

/** Cuts a stream of samples into frames of equal length. */
class FrameChunker {
  readonly #frameBytes: number;
  #held: Buffer[] = [];
  #heldBytes = 0;

  constructor(rateHz: number, channels: number) {
    this.#frameBytes = 2 * channels * Math.round(rateHz / FRAMES_PER_SECOND);
  }

  *push(pcm: Buffer): Iterable<AudioFrame> {
    let at = 0;
    while (this.#heldBytes + pcm.length - at >= this.#frameBytes) {
      const end = at + this.#frameBytes - this.#heldBytes;
      const piece = pcm.subarray(at, end);
      const frame = this.#heldBytes === 0 ? piece : Buffer.concat([...this.#held, piece], this.#frameBytes);
      this.#held = [];
      this.#heldBytes = 0;
      at = end;
      yield { pcm: frame };
    }
    if (at < pcm.length) {
      this.#held.push(pcm.subarray(at));
      this.#heldBytes += pcm.length - at;
    }
  }

  *flush(): Iterable<AudioFrame> {
    if (this.#heldBytes > 0) yield { pcm: Buffer.concat(this.#held) };
    this.#held = [];
    this.#heldBytes = 0;
  }
}
