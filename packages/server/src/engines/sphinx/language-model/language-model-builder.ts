/** Builds the domain language model and the dictionary from the committed text and the stock model. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { languageModelFiles } from '../decoder-settings.ts';
import type { StockModelPaths } from '../decoder-settings.ts';
import { arpaPieces } from './arpa.ts';
import { corpusDefaults, drawCorpus } from './corpus.ts';
import type { CorpusOptions } from './corpus.ts';
import { chooseDictionary } from './dictionary-chooser.ts';
import { formatPronunciations, readPronunciations } from './pronunciation-dictionary.ts';
import { readTemplateSource, wordsOfSource } from './sentence-templates.ts';
import { rankStockWords } from './stock-unigrams.ts';
import { estimateTrigramModel } from './trigram-estimator.ts';

export interface LanguageModelOptions {
  /** Folder with templates, slots, medications and pronunciations. */
  readonly speechModelFolder: string;
  readonly stockModel: StockModelPaths;
  /** Made when it does not exist; earlier files are replaced. */
  readonly outputFolder: string;
  readonly corpus?: CorpusOptions;
  /** One line of progress. */
  readonly log: (line: string) => void;
}

/** What `model.json` holds. */
export interface LanguageModelManifest {
  /** SHA-256 over every input: text, pronunciations, this code, the corpus' options, the stock model's files. */
  readonly inputsSha256: string;
  readonly templates: number;
  readonly sentences: number;
  readonly trainingWords: number;
  readonly vocabulary: number;
  readonly bigrams: number;
  readonly trigrams: number;
  readonly dictionaryWords: number;
  /** Words left out, with their sentences, because no dictionary has them. */
  readonly unpronounceable: readonly string[];
}

export interface LanguageModelResult {
  readonly manifest: LanguageModelManifest;
  /** False when the files were up to date already. */
  readonly built: boolean;
}

function inputFiles(speechModelFolder: string): string[] {
  const within = (folder: string, ending: string): string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name));
  return [
    ...within(join(speechModelFolder, 'templates'), '.txt'),
    ...within(join(speechModelFolder, 'slots'), '.txt'),
    join(speechModelFolder, 'medications.tsv'),
    join(speechModelFolder, 'pronunciations.dict'),
    ...within(import.meta.dirname, '.ts'),
  ];
}

function hashInputs(options: LanguageModelOptions, corpus: CorpusOptions): string {
  const hash = createHash('sha256');
  for (const path of [...inputFiles(options.speechModelFolder), options.stockModel.dictionaryFile]) {
    hash
      .update(`${basename(path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  // The stock model is 27 MB and comes from a package: its size tells its versions apart.
  hash.update(String(statSync(options.stockModel.languageModelFile).size));
  return hash.update(JSON.stringify(corpus)).digest('hex');
}

function readManifest(outputFolder: string): LanguageModelManifest | undefined {
  const paths = Object.values(languageModelFiles).map((name) => join(outputFolder, name));
  if (!paths.every((path) => existsSync(path))) return undefined;
  try {
    return JSON.parse(
      readFileSync(join(outputFolder, languageModelFiles.manifest), 'utf8'),
    ) as LanguageModelManifest;
  } catch (error) {
    // A manifest that was cut short is no manifest: everything is built again.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Under another name first, so that an engine that starts meanwhile never reads half a file. */
function replaceFile(path: string, pieces: Iterable<string>): void {
  const underWay = `${path}.new`;
  writeFileSync(underWay, [...pieces].join(''));
  renameSync(underWay, path);
}

/**
 * Builds the model, or does nothing when `outputFolder` holds one made of the same inputs. The same inputs give the
 * same bytes. Takes a few seconds and about 300 MB of memory.
 * @throws {TemplateSourceError} for faulty text, {StockModelError} when the library or its model cannot be used.
 */
export function buildLanguageModel(options: LanguageModelOptions): LanguageModelResult {
  const { speechModelFolder, stockModel, outputFolder, log } = options;
  const corpusOptions = options.corpus ?? corpusDefaults;
  const inputsSha256 = hashInputs(options, corpusOptions);
  const existing = readManifest(outputFolder);
  if (existing?.inputsSha256 === inputsSha256) return { manifest: existing, built: false };

  const source = readTemplateSource(speechModelFolder);
  const corpus = drawCorpus(source, corpusOptions);
  log(`drew ${corpus.training.length} sentences from ${source.templates.length} templates`);

  const domainWords = wordsOfSource(source);
  for (const sentence of corpus.training) for (const word of sentence.split(' ')) domainWords.add(word);
  const { dictionary, unpronounceable } = chooseDictionary(
    readPronunciations(stockModel.dictionaryFile),
    readPronunciations(join(speechModelFolder, 'pronunciations.dict')),
    rankStockWords(stockModel.languageModelFile),
    domainWords,
  );
  log(`chose ${dictionary.size} words for the dictionary`);

  const unknown = new Set(unpronounceable);
  const training = corpus.training.filter(
    (sentence) => !sentence.split(' ').some((word) => unknown.has(word)),
  );
  if (unknown.size > 0) {
    const lost = corpus.training.length - training.length;
    log(
      `left out ${lost} sentences: no pronunciation for ${unpronounceable.join(', ')} (run write-pronunciations.ts)`,
    );
  }
  const model = estimateTrigramModel(
    training,
    [...domainWords].filter((word) => !unknown.has(word)),
  );
  log(`estimated ${model.tables.bigrams.size} bigrams and ${model.tables.trigrams.size} trigrams`);

  const manifest: LanguageModelManifest = {
    inputsSha256,
    templates: source.templates.length,
    sentences: training.length,
    trainingWords: training.reduce((sum, sentence) => sum + sentence.split(' ').length, 0),
    vocabulary: model.words.length - 2,
    bigrams: model.tables.bigrams.size,
    trigrams: model.tables.trigrams.size,
    dictionaryWords: dictionary.size,
    unpronounceable,
  };
  mkdirSync(outputFolder, { recursive: true });
  replaceFile(join(outputFolder, languageModelFiles.domainModel), arpaPieces(model));
  replaceFile(join(outputFolder, languageModelFiles.dictionary), [formatPronunciations(dictionary)]);
  replaceFile(join(outputFolder, languageModelFiles.manifest), [
    `${JSON.stringify(manifest, undefined, 2)}\n`,
  ]);
  return { manifest, built: true };
}
