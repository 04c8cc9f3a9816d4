/**
 * What the decoder is told, shared by the engine and the word-error-rate bench, so that the bench measures what runs.
 * The figures behind each value are in bench/results/wer-errors.json.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Flag and value, as `cmd_ln` takes them. */
export type DecoderSetting = readonly [flag: `-${string}`, value: string];

/** Hertz. The stock acoustic model was trained at this rate. */
export const sampleRateHz = 16_000;

/**
 * Given to `cmd_ln_init` beside `-hmm` and `-dict`. The flat second pass is off because a long utterance can keep it
 * busy for many seconds. In its place the beams are wider than the library's (1e-48, 7e-29, 1e-48), and a limit on the
 * states that stay alive in a frame (library: 30,000) bounds the work in noise. A language weight of 7 serves the
 * voices of real people better than 8, at a little more work; 6.5 serves them no better.
 */
export const decoderSettings: readonly DecoderSetting[] = [
  ['-samprate', String(sampleRateHz)],
  ['-fwdflat', 'no'],
  ['-beam', '1e-60'],
  ['-wbeam', '1e-40'],
  ['-pbeam', '1e-60'],
  ['-lw', '7'],
  ['-maxhmmpf', '6000'],
];

/**
 * Weight of the domain model in `ngram_model_set_init`, in 0…1; the stock model gets the rest.
 *
 * sphinxbase raises each model's probability to the language weight before it adds them up (`ngram_model_set_score`),
 * so that the sum is nearly the larger of the two, and a weight w counts like a factor of w^(1/7) on the probability:
 * 0.01 halves what the domain model says. Measured at a language weight of 8: with 0.5, recordings of real people lose 8
 * points to clinical words; with a millionth, sentences of held-out templates lose 5.
 */
export const domainModelWeight = 0.01;

/** Frames of 10 ms that the decoder takes a second, for word times. */
export const framesPerSecond = 100;

/** The stock model of US English that Debian's and Ubuntu's `pocketsphinx-en-us` installs. */
export interface StockModelPaths {
  /** Folder of the acoustic model, for `-hmm`. */
  readonly acousticModelFolder: string;
  /** Binary trigram model, for `ngram_model_read`. */
  readonly languageModelFile: string;
  /** Pronunciations in CMU phones. */
  readonly dictionaryFile: string;
}

/** Folders looked into, in this order. */
export const stockModelFolders: readonly string[] = [
  '/usr/share/pocketsphinx/model/en-us',
  '/usr/local/share/pocketsphinx/model/en-us',
];

/** The first folder that holds all three parts of the stock model, or `undefined` when none does. */
export function findStockModel(folders: readonly string[] = stockModelFolders): StockModelPaths | undefined {
  for (const folder of folders) {
    const paths: StockModelPaths = {
      acousticModelFolder: join(folder, 'en-us'),
      languageModelFile: join(folder, 'en-us.lm.bin'),
      dictionaryFile: join(folder, 'cmudict-en-us.dict'),
    };
    if (Object.values(paths).every((path: string) => existsSync(path))) return paths;
  }
  return undefined;
}

/** Shared libraries by the names that the loader knows, newest first. */
export const libraryNames = {
  pocketsphinx: ['libpocketsphinx.so.3'],
  sphinxbase: ['libsphinxbase.so.3'],
} as const;

/** What `npm run build:lm` writes, relative to its output folder (`var/language-model/` at the repository's root). */
export const languageModelFiles = {
  domainModel: 'domain.lm',
  dictionary: 'words.dict',
  manifest: 'model.json',
} as const;
