/**
 * Streaming sample rate conversion by a windowed-sinc filter in polyphase form.
 *
 * Every output sample is the weighted sum of the input samples around its own point in time, so there is no delay to
 * correct: output sample k lies exactly at k / toHz seconds. The position is kept in whole numbers and cannot drift,
 * and each output sample is computed from the same inputs in the same order however the input was cut.
 */

/** Attenuation of aliases and images in decibels that the filter is designed for. */
const STOP_BAND_DB = 75;

/** The pass band as a part of the lower of the two Nyquist frequencies: 7 kHz when going to 16 kHz. */
const PASS_BAND = 0.875;

/** More phases than this are not tabulated; between the phases of the table the filter is interpolated linearly. */
const MAX_EXACT_PHASES = 1024;

/** Linear interpolation between 512 phases errs by (pi / 512)^2 / 8 at most, which is -106 dB. */
const INTERPOLATED_PHASES = 512;

const MAX_CACHED_FILTERS = 16;

export const MIN_SAMPLE_RATE_HZ = 8000;
/** Clients may declare 48000 at most; files and FLAC headers go higher. */
export const MAX_SAMPLE_RATE_HZ = 192000;

interface PolyphaseFilter {
  /** Output samples per `inputStep` input samples. */
  readonly outputStep: number;
  readonly inputStep: number;
  /** Input samples on either side of an output sample that count. */
  readonly halfTaps: number;
  /** `phases + 1` rows of 2 * halfTaps weights; row p is for a point p / phases of a sample after an input sample. */
  readonly weights: Float64Array;
  readonly phases: number;
}

const filters = new Map<string, PolyphaseFilter>();

/** One stream of mono audio from one rate to another. */
export class Resampler {
  readonly #filter: PolyphaseFilter | undefined;
  /** Input from sample `#firstIndex` of the stream on; negative indices are the silence before it. */
  #held: Float32Array;
  #heldCount: number;
  #firstIndex: number;
  #inputCount = 0;
  /** The next output sample lies at input sample `#inputIndex` + `#inputPhase` / outputStep. */
  #inputIndex = 0;
  #inputPhase = 0;

  /** Rates are whole numbers of hertz from 8000 to 192000; throws `RangeError` for others. Equal rates pass through. */
  constructor(fromHz: number, toHz: number) {
    checkRate('fromHz', fromHz);
    checkRate('toHz', toHz);
    this.#filter = fromHz === toHz ? undefined : filterFor(fromHz, toHz);
    const silence = this.#filter ? this.#filter.halfTaps : 0;
    this.#held = new Float32Array(silence);
    this.#heldCount = silence;
    this.#firstIndex = -silence;
  }

  /** Takes input and returns the output that can be told from the input so far; it may be empty. */
  push(samples: Float32Array): Float32Array {
    if (!this.#filter) return samples;
    this.#inputCount += samples.length;
    this.#hold(samples);
    // The last sample an output needs is halfTaps after its own input sample.
    return this.#produce(this.#filter, this.#inputCount - this.#filter.halfTaps);
  }

  /** The rest, after which all output together is ceil(inputs * toHz / fromHz) samples. Call it once. */
  flush(): Float32Array {
    if (!this.#filter) return new Float32Array(0);
    this.#hold(new Float32Array(this.#filter.halfTaps));
    return this.#produce(this.#filter, this.#inputCount);
  }

  #hold(samples: Float32Array): void {
    const needed = this.#heldCount + samples.length;
    if (needed > this.#held.length) {
      const grown = new Float32Array(needed * 2);
      grown.set(this.#held.subarray(0, this.#heldCount));
      this.#held = grown;
    }
    this.#held.set(samples, this.#heldCount);
    this.#heldCount = needed;
  }

  /** All outputs whose own input sample comes before `endIndex`. */
  #produce(filter: PolyphaseFilter, endIndex: number): Float32Array {
    const { outputStep, inputStep, halfTaps, weights, phases } = filter;
    const taps = 2 * halfTaps;
    const held = this.#held;
    const whole = Math.floor(inputStep / outputStep);
    const part = inputStep % outputStep;
    const remaining = (endIndex - this.#inputIndex) * outputStep - this.#inputPhase;
    const output = new Float32Array(Math.max(0, Math.ceil(remaining / inputStep)));
    for (let k = 0; k < output.length; k += 1) {
      const position = (this.#inputPhase * phases) / outputStep;
      const row = Math.floor(position);
      const between = position - row;
      const from = this.#inputIndex - halfTaps + 1 - this.#firstIndex;
      let value = weightedSum(held, from, weights, row * taps, taps);
      if (between !== 0) {
        value += between * (weightedSum(held, from, weights, (row + 1) * taps, taps) - value);
      }
      output[k] = value;
      this.#inputIndex += whole;
      this.#inputPhase += part;
      if (this.#inputPhase >= outputStep) {
        this.#inputPhase -= outputStep;
        this.#inputIndex += 1;
      }
    }
    const spent = Math.min(this.#heldCount, Math.max(0, this.#inputIndex - halfTaps + 1 - this.#firstIndex));
    held.copyWithin(0, spent, this.#heldCount);
    this.#heldCount -= spent;
    this.#firstIndex += spent;
    return output;
  }
}

/** Four sums side by side, because one sum would make each addition wait for the one before. `taps` is a multiple of 4. */
function weightedSum(
  samples: Float32Array,
  samplesFrom: number,
  weights: Float64Array,
  weightsFrom: number,
  taps: number,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const end = weightsFrom + taps;
  for (let s = samplesFrom, w = weightsFrom; w < end; s += 4, w += 4) {
    a += samples[s]! * weights[w]!;
    b += samples[s + 1]! * weights[w + 1]!;
    c += samples[s + 2]! * weights[w + 2]!;
    d += samples[s + 3]! * weights[w + 3]!;
  }
  return a + b + (c + d);
}

/** Filters are the same for every stream of a rate and cost up to a few megabytes, so the last used are kept. */
function filterFor(fromHz: number, toHz: number): PolyphaseFilter {
  const key = `${fromHz}-${toHz}`;
  const filter = filters.get(key) ?? designFilter(fromHz, toHz);
  filters.delete(key);
  filters.set(key, filter);
  const oldest = filters.keys().next();
  if (filters.size > MAX_CACHED_FILTERS && !oldest.done) filters.delete(oldest.value);
  return filter;
}

function designFilter(fromHz: number, toHz: number): PolyphaseFilter {
  const divisor = greatestCommonDivisor(fromHz, toHz);
  const outputStep = toHz / divisor;
  const phases = outputStep <= MAX_EXACT_PHASES ? outputStep : INTERPOLATED_PHASES;

  const nyquistHz = Math.min(fromHz, toHz) / 2;
  const cutoff = ((1 + PASS_BAND) / 2) * (nyquistHz / fromHz);
  const transition = (1 - PASS_BAND) * (nyquistHz / fromHz);
  // J. F. Kaiser, "Nonrecursive digital filter design using the I0-sinh window function" (1974): length and beta.
  const beta = 0.1102 * (STOP_BAND_DB - 8.7);
  const length = (STOP_BAND_DB - 7.95) / (2.285 * 2 * Math.PI * transition);
  const halfTaps = 2 * Math.ceil(length / 4);

  const taps = 2 * halfTaps;
  const weights = new Float64Array((phases + 1) * taps);
  for (let row = 0; row <= phases; row += 1) {
    let sum = 0;
    for (let tap = 0; tap < taps; tap += 1) {
      const distance = tap - halfTaps + 1 - row / phases;
      const weight = sinc(2 * cutoff * distance) * kaiser(distance / halfTaps, beta);
      weights[row * taps + tap] = weight;
      sum += weight;
    }
    // Every phase passes a constant unchanged, else the phases would add a tone of their own.
    for (let tap = 0; tap < taps; tap += 1) weights[row * taps + tap]! /= sum;
  }
  return { outputStep, inputStep: fromHz / divisor, halfTaps, weights, phases };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** The Kaiser window over -1…1. */
function kaiser(x: number, beta: number): number {
  return Math.abs(x) >= 1 ? 0 : besselI0(beta * Math.sqrt(1 - x * x)) / besselI0(beta);
}

/** Modified Bessel function of the first kind and order zero, by its power series. */
function besselI0(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function checkRate(field: string, rateHz: number): void {
  if (!Number.isInteger(rateHz) || rateHz < MIN_SAMPLE_RATE_HZ || rateHz > MAX_SAMPLE_RATE_HZ) {
    throw new RangeError(
      `${field} is ${rateHz}: give a whole number of hertz from ${MIN_SAMPLE_RATE_HZ} to ${MAX_SAMPLE_RATE_HZ}`,
    );
  }
}
