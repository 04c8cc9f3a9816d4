/** Conversions between signed 16-bit little-endian PCM and samples as floats in -1…1. */

/** 2^52 + 2^51: adding and subtracting it rounds a double to the nearest integer, ties to even. */
const ROUND_TO_EVEN = 6755399441055744;

const S16_SCALE = 32768;

const nothing = Buffer.alloc(0);

/**
 * Cuts a byte stream at whole units (a unit is a sample, or one sample of each channel): the bytes of a unit that is
 * not complete are carried over to the next call.
 */
export class UnitAligner {
  readonly #unitBytes: number;
  #carried: Buffer = nothing;

  constructor(unitBytes: number) {
    this.#unitBytes = unitBytes;
  }

  /** The carried bytes and `bytes`, as far as they make whole units. May be empty. Copies only to join. */
  align(bytes: Buffer): Buffer {
    const joined = this.#carried.length === 0 ? bytes : Buffer.concat([this.#carried, bytes]);
    const restBytes = joined.length % this.#unitBytes;
    if (restBytes === 0) {
      this.#carried = nothing;
      return joined;
    }
    // Copied, because the rest is a view on the socket's chunk and would keep all of it alive.
    this.#carried = Buffer.from(joined.subarray(joined.length - restBytes));
    return joined.subarray(0, joined.length - restBytes);
  }

  /** Bytes of the incomplete unit. At the end of a stream they are no audio. */
  get carriedBytes(): number {
    return this.#carried.length;
  }
}

/** Interleaved s16le bytes as one float array per channel. `bytes` must hold whole samples of every channel. */
export function samplesFromS16(bytes: Buffer, channels: number): Float32Array[] {
  const count = bytes.length / (2 * channels);
  const planes: Float32Array[] = [];
  for (let channel = 0; channel < channels; channel += 1) {
    const plane = new Float32Array(count);
    for (let i = 0, at = channel * 2; i < count; i += 1, at += 2 * channels) {
      // The shifts extend the sign of the high byte.
      plane[i] = ((bytes[at]! | (bytes[at + 1]! << 8)) << 16) / (S16_SCALE * 65536);
    }
    planes.push(plane);
  }
  return planes;
}

/** The mean of all channels, which have equal lengths. One channel is handed through as it is. */
export function mixToMono(planes: readonly Float32Array[]): Float32Array {
  const first = planes[0];
  if (!first) return new Float32Array(0);
  if (planes.length === 1) return first;
  const mono = new Float32Array(first.length);
  for (let i = 0; i < mono.length; i += 1) {
    let sum = 0;
    for (const plane of planes) sum += plane[i]!;
    mono[i] = sum / planes.length;
  }
  return mono;
}

/**
 * Floats as s16le bytes: rounded to the nearest step with ties to even (rounding all ties up would add a constant
 * offset to every mixed-down stereo stream), limited to the range, not-a-number as silence.
 */
export function s16FromSamples(samples: Float32Array): Buffer {
  const bytes = Buffer.allocUnsafe(samples.length * 2);
  for (let i = 0; i < samples.length; i += 1) {
    const scaled = samples[i]! * S16_SCALE;
    const limited = scaled > 32767 ? 32767 : scaled < -32768 ? -32768 : scaled;
    const rounded = limited + ROUND_TO_EVEN - ROUND_TO_EVEN;
    // The bitwise operators read not-a-number as 0.
    bytes[2 * i] = rounded & 0xff;
    bytes[2 * i + 1] = (rounded >> 8) & 0xff;
  }
  return bytes;
}

/** Like `s16FromSamples` for several channels of equal length, interleaved. */
export function interleavedS16FromSamples(planes: readonly Float32Array[]): Buffer {
  const [first] = planes;
  if (!first) return Buffer.alloc(0);
  if (planes.length === 1) return s16FromSamples(first);
  const interleaved = new Float32Array(first.length * planes.length);
  planes.forEach((plane, channel) => {
    for (let i = 0; i < plane.length; i += 1) interleaved[i * planes.length + channel] = plane[i]!;
  });
  return s16FromSamples(interleaved);
}
