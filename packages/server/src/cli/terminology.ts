/** `clarity terminology import`: a release of a code system, from its own files into the folder of lists. */
import { resolve } from 'node:path';
import { isReleaseName, readRelease, releaseNames, writeList } from '../terminology/term-release.ts';
import { fileError } from './json-lines.ts';
import { parseParameters, UsageError } from './usage-error.ts';

/** Resolves to the exit code: 1 when a line of a file is bad, and then nothing is written. */
export async function terminology(
  parameters: readonly string[],
  lexiconDir: string | undefined,
): Promise<number> {
  const { values, positionals } = parseParameters(parameters, { to: { type: 'string' } });
  const [action, name = '', ...files] = positionals;
  if (action !== 'import') {
    throw new UsageError(
      `terminology: import is what can be done: clarity terminology import ${releaseNames[0]} FILE…`,
    );
  }
  if (!isReleaseName(name)) {
    throw new UsageError(
      `terminology: ${JSON.stringify(name)} is no release: give ${releaseNames.join(' or ')}`,
    );
  }
  if (files.length === 0)
    throw new UsageError(`terminology: which file? clarity terminology import ${name} FILE…`);
  const folder = values.to === undefined ? lexiconDir : resolve(values.to);
  if (folder === undefined) {
    throw new UsageError(
      'terminology: where to? Set CLARITY_LEXICON_DIR to the folder of your lists, or give --to DIR',
    );
  }
  const release = await readRelease(name, files).catch((error: unknown) => {
    const path = error instanceof Error && 'path' in error ? String(error.path) : files.join(', ');
    throw fileError(path, error);
  });
  if (release.outcome === 'bad') {
    for (const problem of release.problems) process.stderr.write(`clarity: ${problem}\n`);
    process.stderr.write('clarity: nothing was written\n');
    return 1;
  }
  const { lines, concepts, doubtful, leftOut, listName } = release;
  if (lines.length === 0) {
    process.stderr.write(
      `clarity: there is no term of ${name} in ${files.join(', ')}: nothing was written\n`,
    );
    return 1;
  }
  const path = writtenList(folder, () => writeList(folder, listName, lines));
  process.stdout.write(
    `${path}: ${lines.length} terms of ${concepts} concepts; ${doubtful} of them are ordinary words too and count beside a ` +
      `clinical cue only; ${leftOut} names were left out as too short, too long or not of the form\n`,
  );
  if (lexiconDir === undefined || resolve(lexiconDir) !== folder) {
    process.stdout.write(`Set CLARITY_LEXICON_DIR=${folder} to use it.\n`);
  }
  process.stdout.write('A server that runs takes it at its next start.\n');
  return 0;
}

/** A folder that cannot be made or written to is a mistake on the command line. */
function writtenList(folder: string, write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new UsageError(
      `${folder}: the list cannot be written there (${String(error.code)}); give another folder with --to`,
    );
  }
}
