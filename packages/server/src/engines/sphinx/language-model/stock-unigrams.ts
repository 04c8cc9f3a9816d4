/** Reads the words of the stock language model, the most probable first, through Debian's libsphinxbase. */
import koffi from 'koffi';
import { libraryNames } from '../decoder-settings.ts';

/** Words of the stock model that can be recognised, the most probable first; without sentence marks. */
export type RankedWords = readonly string[];

/** The library or the model cannot be used; the message names the remedy. */
export class StockModelError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StockModelError';
  }
}

function loadSphinxbase(): ReturnType<typeof koffi.load> {
  let failure: unknown;
  for (const name of libraryNames.sphinxbase) {
    try {
      return koffi.load(name);
    } catch (error) {
      failure = error;
    }
  }
  throw new StockModelError(
    `${libraryNames.sphinxbase.join(' or ')} cannot be loaded; install it: apt-get install libpocketsphinx3`,
    failure,
  );
}

/** Files of any form that the library knows: ARPA, dump or binary. */
const NGRAM_AUTO = 0;
/** The library's default base of logarithms; any other would do for ranking. */
const LOG_BASE = 1.0001;

/**
 * Ranks the words of a language model by their unigram probability; equals keep the model's order.
 * @param languageModelFile path of a model that sphinxbase reads.
 * @throws {StockModelError} when library or model cannot be loaded.
 */
export function rankStockWords(languageModelFile: string): RankedWords {
  const library = loadSphinxbase();
  library.func('void err_set_logfp(void *file)')(null);
  const logmathInit = library.func('void *logmath_init(double base, int shift, int use_table)');
  const logmathFree = library.func('int logmath_free(void *logmath)');
  const readModel = library.func(
    'void *ngram_model_read(void *config, const char *file, int type, void *logmath)',
  );
  const freeModel = library.func('int ngram_model_free(void *model)');
  const countsOf = library.func('uint32_t *ngram_model_get_counts(void *model)');
  const wordOf = library.func('const char *ngram_word(void *model, int32_t word)');
  const scoreOf = library.func(
    'int32_t ngram_ng_score(void *model, int32_t word, int32_t *history, int32_t length, _Out_ int32_t *used)',
  );

  const logmath: unknown = logmathInit(LOG_BASE, 0, 1);
  if (logmath === null)
    throw new StockModelError('libsphinxbase cannot make its table of logarithms: out of memory?');
  const model: unknown = readModel(null, languageModelFile, NGRAM_AUTO, logmath);
  if (model === null) {
    logmathFree(logmath);
    throw new StockModelError(
      `${languageModelFile} is not a language model that libsphinxbase reads; reinstall pocketsphinx-en-us`,
    );
  }
  try {
    const [wordCount = 0] = koffi.decode(countsOf(model), 'uint32_t', 1) as Uint32Array;
    const scored: { word: string; score: number }[] = [];
    const used = [0];
    for (let number = 0; number < wordCount; number += 1) {
      const word = wordOf(model, number) as string;
      if (/^[a-z']/.test(word)) scored.push({ word, score: scoreOf(model, number, null, 0, used) as number });
    }
    return scored.sort((left, right) => right.score - left.score).map(({ word }) => word);
  } finally {
    freeModel(model);
    logmathFree(logmath);
  }
}
