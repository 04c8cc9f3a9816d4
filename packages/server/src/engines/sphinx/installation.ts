/** Whether this machine has what the engine needs: two Debian packages and the language model made at set-up. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import {
  domainModelWeight,
  findStockModel,
  languageModelFiles,
  libraryNames,
  stockModelFolders,
} from './decoder-settings.ts';
import type { DecoderModels } from './pocketsphinx-library.ts';

/** Where to look. */
export interface InstallationFolders {
  /** Holds `domain.lm` and `words.dict`. */
  readonly modelDirectory: string;
  readonly stockModelFolders?: readonly string[];
  readonly libraryFolders?: readonly string[];
}

export type Installation =
  | { readonly isComplete: true; readonly models: DecoderModels }
  /** `message` says what is missing and what to do. */
  | { readonly isComplete: false; readonly message: string };

/** Folders that the loader of Debian and its kin looks into, with the names of the architectures we run on. */
const loaderFolders: readonly string[] = ['/usr/local/lib', '/usr/lib', '/lib', '/usr/lib64'].flatMap(
  (folder) => [
    ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((architecture) => join(folder, architecture)),
    folder,
  ],
);

const packagesRemedy =
  'run npm start, or: apt-get install --no-install-recommends libpocketsphinx3 pocketsphinx-en-us';
const modelRemedy = 'run npm start, or: npm run build:lm';

async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

async function isAnyReadable(folders: readonly string[], names: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    folders.flatMap((folder) => names.map((name) => isReadable(join(folder, name)))),
  );
  return found.includes(true);
}

/** Looks for the files; loads nothing. */
export async function inspectInstallation(folders: InstallationFolders): Promise<Installation> {
  for (const names of Object.values(libraryNames)) {
    if (!(await isAnyReadable(folders.libraryFolders ?? loaderFolders, names)))
      return { isComplete: false, message: `${names.join(' or ')} is not installed: ${packagesRemedy}` };
  }
  const stock = findStockModel(folders.stockModelFolders ?? stockModelFolders);
  if (stock === undefined)
    return {
      isComplete: false,
      message: `The stock model of US English is not installed: ${packagesRemedy}`,
    };
  const domainModel = join(folders.modelDirectory, languageModelFiles.domainModel);
  const dictionary = join(folders.modelDirectory, languageModelFiles.dictionary);
  for (const file of [domainModel, dictionary]) {
    if (!(await isReadable(file)))
      return { isComplete: false, message: `${file} cannot be read: ${modelRemedy}` };
  }
  return {
    isComplete: true,
    models: {
      acousticModelFolder: stock.acousticModelFolder,
      dictionaryFile: dictionary,
      stockLanguageModelFile: stock.languageModelFile,
      domainLanguageModelFile: domainModel,
      domainModelWeight,
    },
  };
}
