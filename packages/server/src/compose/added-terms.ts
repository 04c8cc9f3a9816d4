/** The extractor of this installation: the built-in lists, and those of the folder that is set up. */
import { createExtractor, type Extractor } from '@clarity-care/clinical';
import { ConfigError, type ServerConfig } from '../config.ts';
import type { AddedList } from '../terminology/added-list.ts';
import { LexiconError, readLexiconFolder } from '../terminology/lexicon-folder.ts';

export interface ComposedExtractor {
  readonly extractor: Extractor;
  /** What it has beside the built-in lists. */
  readonly lists: readonly AddedList[];
  /** Terms of these lists. */
  readonly addedTerms: number;
  /** What may be meant otherwise in them; one line each, with the remedy. */
  readonly doubts: readonly string[];
}

/** Throws `ConfigError` with every line of the lists that is wrong. */
export function composeExtractor({ lexiconDir }: Pick<ServerConfig, 'lexiconDir'>): ComposedExtractor {
  if (lexiconDir === undefined) return { extractor: createExtractor(), lists: [], addedTerms: 0, doubts: [] };
  try {
    const { lists, rows, count, doubts } = readLexiconFolder(lexiconDir);
    return { extractor: createExtractor(rows), lists, addedTerms: count, doubts };
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error;
    throw new ConfigError(error.problems.map((problem) => `CLARITY_LEXICON_DIR: ${problem}`));
  }
}
