/** `npm run build:lm`: makes the language model of the PocketSphinx engine in `var/language-model/`. */
import { join, relative } from 'node:path';
import { findStockModel, stockModelFolders } from '../decoder-settings.ts';
import { buildLanguageModel } from './language-model-builder.ts';
import { TemplateSourceError } from './sentence-templates.ts';
import { generatedFolder, speechModelFolder } from './speech-model-folder.ts';
import { StockModelError } from './stock-unigrams.ts';

function main(): number {
  const startedMs = performance.now();
  const log = (line: string): void => {
    console.log(`${((performance.now() - startedMs) / 1000).toFixed(1).padStart(5)} s  ${line}`);
  };
  const stockModel = findStockModel();
  if (stockModel === undefined) {
    console.error(
      `The stock model is in none of ${stockModelFolders.join(', ')}. Install it:\n` +
        '  apt-get install --no-install-recommends libpocketsphinx3 pocketsphinx-en-us',
    );
    return 1;
  }
  const outputFolder = join(generatedFolder, 'language-model');
  const shownFolder = relative(process.cwd(), outputFolder);
  try {
    const { built } = buildLanguageModel({ speechModelFolder, stockModel, outputFolder, log });
    log(built ? `the language model is in ${shownFolder}` : `${shownFolder} is up to date`);
    return 0;
  } catch (error) {
    if (!(error instanceof TemplateSourceError) && !(error instanceof StockModelError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main();
