/** A client's bytes as samples for an engine: decoded, mixed, resampled. */

import type { MediaEncoding } from './audio-decode-error.ts';
import type { DecodedAudio, StreamDecoder } from './decoded-audio.ts';
import { UnitAligner, interleavedS16FromSamples, mixToMono } from './pcm-samples.ts';
import { WaveHeaderRemover } from './pcm-stream-decoder.ts';
import { Resampler } from './resampler.ts';
import { createStreamDecoder } from './stream-decoder.ts';
import type { WaveHeader } from './wave-header.ts';

/** Compressed audio is decoded in pieces, so that a large message of silence does not become minutes of samples at once. */
const maxCompressedBytes = 4 * 1024;

/** How much of the source's audio has been taken in so far. */
export interface AudioProgress {
  /** Samples of one channel, at the source's own rate. */
  readonly receivedSamples: number;
  readonly sampleRateHz: number;
  /** Whole milliseconds that have been received entirely. */
  readonly receivedMs: number;
}

export interface SpeechConverterOptions {
  readonly encoding: MediaEncoding;
  /** As declared by the client; used for `pcm`, while the other encodings carry their own rate and channels. */
  readonly sampleRateHz: number;
  readonly channels: number;
  /** The engine's rate in hertz. */
  readonly targetRateHz: number;
  /** Channels of the samples: 1 mixes all there are; 2 keeps two apart and doubles a single one. */
  readonly targetChannels: 1 | 2;
  /** Called each time samples came in, before they are given out. */
  readonly onProgress?: (progress: AudioProgress) => void;
  /** Called once when a `pcm` stream begins with a WAV header, which is then skipped. Its rate and channels hold from there on. */
  readonly onWaveHeader?: (header: WaveHeader) => void;
}

/** From the client's bytes to s16le at the engine's rate, with the engine's channels. */
export interface SpeechConverter {
  /** Bytes to convert at once, at most. */
  readonly longestPieceBytes: number;
  /** Whole samples of every channel; may be empty. Calls must not overlap. Throws `AudioDecodeError`. */
  convert(bytes: Buffer): Promise<Buffer> | Buffer;
  /** The rest, at the end of the stream. */
  flush(): Promise<Buffer> | Buffer;
  close(): void;
}

export function speechConverter(options: SpeechConverterOptions): SpeechConverter {
  const asIsPossible =
    options.encoding === 'pcm' &&
    options.channels === options.targetChannels &&
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

class DecodingConverter implements SpeechConverter {
  readonly longestPieceBytes: number;
  readonly #decoder: StreamDecoder;
  readonly #targetRateHz: number;
  readonly #targetChannels: 1 | 2;
  readonly #progress: ProgressCounter;
  /** One a channel of the frames. */
  #resamplers: readonly Resampler[] = [];

  constructor(options: SpeechConverterOptions) {
    this.#decoder = createStreamDecoder(options.encoding, options);
    this.#targetRateHz = options.targetRateHz;
    this.#targetChannels = options.targetChannels;
    this.longestPieceBytes = options.encoding === 'pcm' ? Number.POSITIVE_INFINITY : maxCompressedBytes;
    this.#progress = new ProgressCounter(options.onProgress);
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
class PassThroughConverter implements SpeechConverter {
  readonly longestPieceBytes = Number.POSITIVE_INFINITY;
  readonly #options: SpeechConverterOptions;
  readonly #remover: WaveHeaderRemover;
  readonly #channels: 1 | 2;
  readonly #aligner: UnitAligner;
  readonly #progress: ProgressCounter;
  /** Takes over when a WAV header tells another rate or more channels. */
  #decoding: DecodingConverter | undefined;

  constructor(options: SpeechConverterOptions) {
    this.#options = options;
    this.#channels = options.targetChannels;
    this.#aligner = new UnitAligner(2 * this.#channels);
    this.#remover = new WaveHeaderRemover((header) => {
      options.onWaveHeader?.(header);
      const { sampleRateHz, channels } = header;
      if (channels === this.#channels && sampleRateHz === options.targetRateHz) return;
      this.#decoding = new DecodingConverter({ ...this.#options, sampleRateHz, channels });
    });
    this.#progress = new ProgressCounter(options.onProgress);
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
