/**
 * PocketSphinx 0.8 (5prealpha, as Debian ships it) through its C interface.
 *
 * Only the recogniser's child process imports this file: the library ends its process when it meets a NULL handle or
 * a broken model, and so does a mistake in a declaration here.
 */
import koffi, { type LibraryHandle } from 'koffi';
import { cepstralMeanOf, declareFeatureTypes } from './cepstral-mean.ts';
import type { DecodedSegment, Decoder } from './decoder.ts';
import { DecoderSetupError } from './decoder.ts';
import type { DecoderSetting } from './decoder-settings.ts';
import { libraryNames } from './decoder-settings.ts';
import { declareFrontEndTypes, noiseEstimateOf } from './noise-estimate.ts';

/** What `openDecoder` loads. */
export interface DecoderModels {
  readonly acousticModelFolder: string;
  readonly dictionaryFile: string;
  readonly stockLanguageModelFile: string;
  /** Absent: the stock language model alone. */
  readonly domainLanguageModelFile: string | undefined;
  /** 0…1, the domain model's share; the stock model has the rest. */
  readonly domainModelWeight: number;
}

type Handle = unknown;

const searchName = 'dictation';
/** sphinxbase, ngram_model.h: `ngram_file_type_t`, told by the file itself. */
const ngramFileTypeAuto = 0;

function loadLibrary(names: readonly string[]): LibraryHandle {
  const failures: string[] = [];
  for (const name of names) {
    try {
      return koffi.load(name);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new DecoderSetupError(
    `The shared library ${names.join(' or ')} cannot be loaded (${failures.join('; ')}).`,
  );
}

let declared: ReturnType<typeof declareFunctions> | undefined;

/** Loads the libraries at the first call. A type's name may be declared once in a process, so this is done once. */
function loadFunctions(): ReturnType<typeof declareFunctions> {
  declared ??= declareFunctions();
  return declared;
}

function declareFunctions() {
  const base = loadLibrary(libraryNames.sphinxbase);
  const pocketsphinx = loadLibrary(libraryNames.pocketsphinx);
  for (const type of ['cmd_ln_t', 'ps_decoder_t', 'ps_seg_t', 'ngram_model_t', 'logmath_t'])
    koffi.opaque(type);
  declareFeatureTypes();
  declareFrontEndTypes();
  return {
    err_set_logfp: base.func('void err_set_logfp(void *stream)'),
    cmd_ln_init: base.func('cmd_ln_t *cmd_ln_init(cmd_ln_t *inout, const void *definition, int strict, ...)'),
    cmd_ln_free_r: base.func('int cmd_ln_free_r(cmd_ln_t *config)'),
    ngram_model_read: base.func(
      'ngram_model_t *ngram_model_read(cmd_ln_t *config, const char *file, int type, logmath_t *logmath)',
    ),
    ngram_model_set_init: base.func(
      'ngram_model_t *ngram_model_set_init(cmd_ln_t *config, ngram_model_t **models, const char **names, const float *weights, int count)',
    ),
    ngram_model_free: base.func('int ngram_model_free(ngram_model_t *model)'),
    logmath_exp: base.func('double logmath_exp(logmath_t *logmath, int value)'),
    ps_args: pocketsphinx.func('const void *ps_args()'),
    ps_init: pocketsphinx.func('ps_decoder_t *ps_init(cmd_ln_t *config)'),
    ps_free: pocketsphinx.func('int ps_free(ps_decoder_t *decoder)'),
    ps_get_feat: pocketsphinx.func('feat_t *ps_get_feat(ps_decoder_t *decoder)'),
    ps_get_fe: pocketsphinx.func('fe_t *ps_get_fe(ps_decoder_t *decoder)'),
    ps_get_logmath: pocketsphinx.func('logmath_t *ps_get_logmath(ps_decoder_t *decoder)'),
    ps_set_lm: pocketsphinx.func(
      'int ps_set_lm(ps_decoder_t *decoder, const char *name, ngram_model_t *model)',
    ),
    ps_set_search: pocketsphinx.func('int ps_set_search(ps_decoder_t *decoder, const char *name)'),
    ps_start_stream: pocketsphinx.func('int ps_start_stream(ps_decoder_t *decoder)'),
    ps_start_utt: pocketsphinx.func('int ps_start_utt(ps_decoder_t *decoder)'),
    ps_process_raw: pocketsphinx.func(
      'int ps_process_raw(ps_decoder_t *decoder, const int16_t *samples, size_t count, int no_search, int full_utterance)',
    ),
    ps_get_in_speech: pocketsphinx.func('uint8_t ps_get_in_speech(ps_decoder_t *decoder)'),
    ps_end_utt: pocketsphinx.func('int ps_end_utt(ps_decoder_t *decoder)'),
    ps_get_hyp: pocketsphinx.func('const char *ps_get_hyp(ps_decoder_t *decoder, int *score)'),
    ps_seg_iter: pocketsphinx.func('ps_seg_t *ps_seg_iter(ps_decoder_t *decoder)'),
    ps_seg_next: pocketsphinx.func('ps_seg_t *ps_seg_next(ps_seg_t *segment)'),
    ps_seg_word: pocketsphinx.func('const char *ps_seg_word(ps_seg_t *segment)'),
    ps_seg_frames: pocketsphinx.func(
      'void ps_seg_frames(ps_seg_t *segment, _Out_ int *first, _Out_ int *last)',
    ),
    ps_seg_prob: pocketsphinx.func(
      'int ps_seg_prob(ps_seg_t *segment, int *acoustic, int *language, int *backoff)',
    ),
  };
}

function mustBeHandle(handle: Handle, call: string): Handle {
  if (handle === null || handle === undefined) throw new DecoderSetupError(`${call} returned no handle.`);
  return handle;
}

function mustSucceed(result: number, call: string): void {
  if (result < 0) throw new Error(`${call} returned ${String(result)}.`);
}

/**
 * Loads the models and returns a decoder ready for one stream. Blocks for 0.3 to 0.8 s.
 *
 * @throws DecoderSetupError when the libraries or a model cannot be loaded.
 */
export function openDecoder(models: DecoderModels, settings: readonly DecoderSetting[]): Decoder {
  const c = loadFunctions();
  // Before the first call that could write to stderr; -logfn keeps ps_init from opening stderr again.
  c.err_set_logfp(null);
  const flags: readonly DecoderSetting[] = [
    ['-logfn', '/dev/null'],
    ['-hmm', models.acousticModelFolder],
    ['-dict', models.dictionaryFile],
    ...settings,
  ];
  const definition = mustBeHandle(c.ps_args(), 'ps_args');
  const config = mustBeHandle(
    c.cmd_ln_init(null, definition, 1, ...flags.flat().flatMap((text) => ['str', text]), 'str', null),
    'cmd_ln_init',
  );
  const decoder = mustBeHandle(c.ps_init(config), 'ps_init');
  const logmath = mustBeHandle(c.ps_get_logmath(decoder), 'ps_get_logmath');

  const mean = cepstralMeanOf(mustBeHandle(c.ps_get_feat(decoder), 'ps_get_feat'));
  const noise = noiseEstimateOf(mustBeHandle(c.ps_get_fe(decoder), 'ps_get_fe'));

  const readModel = (file: string) =>
    mustBeHandle(c.ngram_model_read(config, file, ngramFileTypeAuto, logmath), `ngram_model_read of ${file}`);
  const stock = readModel(models.stockLanguageModelFile);
  let languageModel = stock;
  if (models.domainLanguageModelFile !== undefined) {
    const domain = readModel(models.domainLanguageModelFile);
    languageModel = mustBeHandle(
      c.ngram_model_set_init(
        config,
        [domain, stock],
        ['domain', 'stock'],
        Float32Array.of(models.domainModelWeight, 1 - models.domainModelWeight),
        2,
      ),
      'ngram_model_set_init',
    );
    // The set and the search each hold a count of their own on what they use; ours is given back.
    c.ngram_model_free(domain);
    c.ngram_model_free(stock);
  }
  mustSucceed(c.ps_set_lm(decoder, searchName, languageModel), 'ps_set_lm');
  c.ngram_model_free(languageModel);
  mustSucceed(c.ps_set_search(decoder, searchName), 'ps_set_search');
  c.cmd_ln_free_r(config);

  return {
    startStream: () => mustSucceed(c.ps_start_stream(decoder), 'ps_start_stream'),
    startUtterance: () => mustSucceed(c.ps_start_utt(decoder), 'ps_start_utt'),
    process: (samples) =>
      mustSucceed(c.ps_process_raw(decoder, samples, samples.length, 0, 0), 'ps_process_raw'),
    inSpeech: () => c.ps_get_in_speech(decoder) !== 0,
    endUtterance: () => mustSucceed(c.ps_end_utt(decoder), 'ps_end_utt'),
    hypothesis: () => c.ps_get_hyp(decoder, null) ?? '',
    segments: () => {
      const segments: DecodedSegment[] = [];
      const first = [0];
      const last = [0];
      // ps_seg_next frees its argument and returns NULL after the last one.
      for (let segment = c.ps_seg_iter(decoder); segment !== null; segment = c.ps_seg_next(segment)) {
        c.ps_seg_frames(segment, first, last);
        segments.push({
          entry: c.ps_seg_word(segment) ?? '',
          firstFrame: first[0] ?? 0,
          lastFrame: last[0] ?? 0,
          posterior: Math.min(1, c.logmath_exp(logmath, c.ps_seg_prob(segment, null, null, null))),
        });
      }
      return segments;
    },
    memory: () => ({ cepstralMean: mean.read(), noise: noise.read() }),
    setMemory: (wanted) => {
      mean.write(wanted.cepstralMean);
      if (wanted.noise !== undefined) noise.write(wanted.noise);
      else noise.forget();
    },
    close: () => {
      c.ps_free(decoder);
    },
  };
}
