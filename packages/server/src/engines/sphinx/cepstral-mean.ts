/**
 * The decoder's cepstral mean, read and set in the library's memory: it has no call for both the mean and what it is made
 * from. The two structures are those of the public headers sphinxbase/feat.h and cmn.h of 0.8 (5prealpha).
 */
import koffi from 'koffi';
import type { CepstralMean } from './decoder.ts';
import { DecoderSetupError } from './decoder.ts';

export interface CepstralMeanInMemory {
  read(): CepstralMean;
  write(mean: CepstralMean): void;
}

/** The stock model's; `-ceplen`. */
const coefficients = 13;

/** To be called once in a process, before a function is declared that takes a `feat_t`. */
export function declareFeatureTypes(): void {
  koffi.struct('cmn_t', {
    cmn_mean: 'float *',
    cmn_var: 'float *',
    sum: 'float *',
    nframe: 'int32_t',
    veclen: 'int32_t',
  });
  // Up to the field that is wanted: it is only ever used through a pointer.
  koffi.struct('feat_t', {
    refcount: 'int',
    name: 'void *',
    cepsize: 'int32_t',
    n_stream: 'int32_t',
    stream_len: 'void *',
    window_size: 'int32_t',
    n_sv: 'int32_t',
    sv_len: 'void *',
    subvecs: 'void *',
    sv_buf: 'void *',
    sv_dim: 'int32_t',
    cmn: 'int',
    varnorm: 'int32_t',
    agc: 'int',
    compute_feat: 'void *',
    cmn_struct: 'cmn_t *',
  });
}

interface MeanFields {
  readonly cmn_mean: unknown;
  readonly sum: unknown;
  readonly nframe: number;
  readonly veclen: number;
}

/**
 * @param feat a decoder's `feat_t`.
 * @throws DecoderSetupError when the library in memory has other structures.
 */
export function cepstralMeanOf(feat: unknown): CepstralMeanInMemory {
  const { cepsize, cmn_struct } = koffi.decode(feat, 'feat_t') as {
    readonly cepsize: number;
    readonly cmn_struct: unknown;
  };
  if (cepsize !== coefficients || cmn_struct === null) throw foreignLibrary();
  const fields = (): MeanFields => koffi.decode(cmn_struct, 'cmn_t') as MeanFields;
  if (fields().veclen !== coefficients) throw foreignLibrary();
  const numbers = (at: unknown): readonly number[] => koffi.decode(at, 'float', coefficients) as number[];
  return {
    read: () => {
      const { cmn_mean, sum, nframe } = fields();
      return { mean: [...numbers(cmn_mean)], sum: [...numbers(sum)], frames: nframe };
    },
    write: ({ mean, sum, frames }) => {
      if (mean.length !== coefficients || sum.length !== coefficients)
        throw new RangeError(`A cepstral mean has ${coefficients} coefficients, not ${mean.length}.`);
      const before = fields();
      koffi.encode(before.cmn_mean, 'float', [...mean], coefficients);
      koffi.encode(before.sum, 'float', [...sum], coefficients);
      koffi.encode(cmn_struct, 'cmn_t', { ...before, nframe: frames });
    },
  };
}

function foreignLibrary(): DecoderSetupError {
  return new DecoderSetupError(
    'The shared library libsphinxbase.so.3 is not that of sphinxbase 0.8 (5prealpha).',
  );
}
