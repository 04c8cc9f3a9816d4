/** Cuts a stream of samples into frames. */

import type { AudioFrame } from '../engines/speech-engine.ts';

export const shortestFrameMs = 100;

/** How much has been given out. */
export interface GivenAudio {
  /** Since the stream's begin, in samples of one channel. */
  readonly givenSamples: number;
  /** The same in whole milliseconds, rounded down. */
  readonly givenMs: number;
}

export interface FrameChunkerOptions {
  readonly rateHz: number;
  readonly channels: number;
  /** From 100 on. */
  readonly longestFrameMs: number;
}

/**
 * Frames of 100 ms at least: what comes in shorter pieces is joined, what comes in one piece stays one, up to the longest
 * frame. So with a longest frame of 100 ms each has that length. Copies only to join.
 */
export class FrameChunker {
  readonly #rateHz: number;
  readonly #bytesPerSample: number;
  readonly #shortestBytes: number;
  readonly #longestBytes: number;
  readonly #held: Buffer[] = [];
  #heldBytes = 0;
  #givenBytes = 0;

  constructor({ rateHz, channels, longestFrameMs }: FrameChunkerOptions) {
    this.#rateHz = rateHz;
    this.#bytesPerSample = 2 * channels;
    const bytesOf = (ms: number) => this.#bytesPerSample * Math.round((ms * rateHz) / 1000);
    this.#shortestBytes = bytesOf(shortestFrameMs);
    this.#longestBytes = bytesOf(longestFrameMs);
  }

  get given(): GivenAudio {
    const givenSamples = this.#givenBytes / this.#bytesPerSample;
    return { givenSamples, givenMs: Math.floor((givenSamples * 1000) / this.#rateHz) };
  }

  /** Whole samples of every channel. */
  push(pcm: Buffer): void {
    if (pcm.length === 0) return;
    this.#held.push(pcm);
    this.#heldBytes += pcm.length;
  }

  /** The next frame of those that can be given; `undefined` when more samples are needed. */
  take(): AudioFrame | undefined {
    return this.#heldBytes < this.#shortestBytes ? undefined : this.#give();
  }

  /** What is held, however short it is; `undefined` when nothing is. */
  takeRest(): AudioFrame | undefined {
    return this.#heldBytes === 0 ? undefined : this.#give();
  }

  #give(): AudioFrame {
    const [first] = this.#held;
    if (first !== undefined && this.#held.length === 1 && first.length <= this.#longestBytes) {
      this.#held.length = 0;
      return this.#given(first);
    }
    const wantedBytes = Math.min(this.#heldBytes, this.#longestBytes);
    const pieces: Buffer[] = [];
    for (let joinedBytes = 0; joinedBytes < wantedBytes;) {
      const piece = this.#held.shift();
      if (piece === undefined) break;
      const part = piece.subarray(0, wantedBytes - joinedBytes);
      if (part.length < piece.length) this.#held.unshift(piece.subarray(part.length));
      pieces.push(part);
      joinedBytes += part.length;
    }
    const [only] = pieces;
    return this.#given(only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces));
  }

  #given(pcm: Buffer): AudioFrame {
    this.#heldBytes -= pcm.length;
    this.#givenBytes += pcm.length;
    return { pcm };
  }
}
