/**
 * The decoder's estimate of the noise, read and set in the library's memory, for which it has no call. The structures are
 * those of sphinxbase 0.8 (5prealpha), fe_internal.h and fe_noise.c, up to the last field that is wanted; that the library
 * has them is known from the constants among their fields.
 */
import koffi from 'koffi';
import { DecoderSetupError, type NoiseEstimate } from './decoder.ts';
import { noiseBands } from './stream-memory.ts';

export interface NoiseEstimateInMemory {
  /** `undefined`: nothing was heard since the stream was begun. */
  read(): NoiseEstimate | undefined;
  write(noise: NoiseEstimate): void;
  /** The next frame is the first that is heard. */
  forget(): void;
}

/** To be called once in a process, before a function is declared that takes an `fe_t`. */
export function declareFrontEndTypes(): void {
  koffi.struct('noise_stats_t', {
    power: 'double *',
    noise: 'double *',
    floor: 'double *',
    peak: 'double *',
    undefined: 'uint8_t',
    num_filters: 'uint32_t',
    slow_peak_sum: 'double',
    lambda_power: 'double',
    comp_lambda_power: 'double',
    lambda_a: 'double',
    comp_lambda_a: 'double',
    lambda_b: 'double',
    comp_lambda_b: 'double',
    lambda_t: 'double',
    mu_t: 'double',
    max_gain: 'double',
    inv_max_gain: 'double',
  });
  koffi.struct('fe_t', {
    config: 'void *',
    refcount: 'int',
    sampling_rate: 'float',
    frame_rate: 'int16_t',
    frame_shift: 'int16_t',
    window_length: 'float',
    frame_size: 'int16_t',
    fft_size: 'int16_t',
    switches: koffi.array('uint8_t', 10),
    pre_emphasis_alpha: 'float',
    pre_emphasis_prior: 'int16_t',
    dither_seed: 'int32_t',
    num_overflow_samps: 'int16_t',
    num_processed_samps: 'size_t',
    ccc: 'void *',
    sss: 'void *',
    mel_fb: 'void *',
    hamming_window: 'void *',
    noise_stats: 'noise_stats_t *',
  });
}

/** Of 16 kHz, 100 frames a second and the library's own defaults. */
const knownFront = {
  sampling_rate: 16_000,
  frame_rate: 100,
  frame_shift: 160,
  frame_size: 410,
  fft_size: 512,
  pre_emphasis_alpha: Math.fround(0.97),
} as const;

interface FrontEnd {
  readonly sampling_rate: number;
  readonly frame_rate: number;
  readonly frame_shift: number;
  readonly frame_size: number;
  readonly fft_size: number;
  readonly pre_emphasis_alpha: number;
  readonly noise_stats: unknown;
}

interface NoiseFields {
  readonly power: unknown;
  readonly noise: unknown;
  readonly floor: unknown;
  readonly peak: unknown;
  readonly undefined: number;
  readonly num_filters: number;
  readonly slow_peak_sum: number;
  readonly lambda_power: number;
  readonly lambda_a: number;
  readonly lambda_b: number;
  readonly lambda_t: number;
  readonly max_gain: number;
}

/**
 * @param frontEnd a decoder's `fe_t`.
 * @throws DecoderSetupError when the library in memory has other structures.
 */
export function noiseEstimateOf(frontEnd: unknown): NoiseEstimateInMemory {
  const { noise_stats, ...front } = koffi.decode(frontEnd, 'fe_t') as FrontEnd;
  // What lies on both sides of the way to the pointer is as the settings have it, so it is a pointer, and may be followed.
  const isKnown = Object.entries(knownFront).every(
    ([name, value]) => front[name as keyof typeof knownFront] === value,
  );
  if (!isKnown || noise_stats === null) throw foreignLibrary();
  const fields = (): NoiseFields => koffi.decode(noise_stats, 'noise_stats_t') as NoiseFields;
  const { num_filters, lambda_power, lambda_a, lambda_b, lambda_t, max_gain } = fields();
  const found = [num_filters, lambda_power, lambda_a, lambda_b, lambda_t, max_gain];
  const known = [noiseBands, 0.7, 0.995, 0.5, 0.85, 20];
  if (found.some((value, index) => value !== known[index])) throw foreignLibrary();

  const bands = (at: unknown): readonly number[] => [...(koffi.decode(at, 'double', noiseBands) as number[])];
  return {
    read: () => {
      const now = fields();
      if (now.undefined !== 0) return undefined;
      return {
        power: bands(now.power),
        noise: bands(now.noise),
        floor: bands(now.floor),
        peak: bands(now.peak),
        slowPeak: now.slow_peak_sum,
      };
    },
    write: ({ power, noise, floor, peak, slowPeak }) => {
      if ([power, noise, floor, peak].some((each) => each.length !== noiseBands))
        throw new RangeError(`An estimate of the noise has ${noiseBands} bands.`);
      const before = fields();
      koffi.encode(before.power, 'double', [...power], noiseBands);
      koffi.encode(before.noise, 'double', [...noise], noiseBands);
      koffi.encode(before.floor, 'double', [...floor], noiseBands);
      koffi.encode(before.peak, 'double', [...peak], noiseBands);
      koffi.encode(noise_stats, 'noise_stats_t', { ...before, undefined: 0, slow_peak_sum: slowPeak });
    },
    forget: () => koffi.encode(noise_stats, 'noise_stats_t', { ...fields(), undefined: 1 }),
  };
}

function foreignLibrary(): DecoderSetupError {
  return new DecoderSetupError(
    'The front end of the shared library libsphinxbase.so.3 is not that of sphinxbase 0.8 (5prealpha).',
  );
}
