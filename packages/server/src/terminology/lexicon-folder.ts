/** The folder of a practice's own lists: read once, at the start, and refused as a whole when a line of it is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconRow } from '@clarity-care/clinical';
import { categoryOf, listBeginnings, readAddedList, type AddedList } from './added-list.ts';

/** The folder cannot be used; `problems` has one line each, with file, line and remedy. */
export class LexiconError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The lists of terms are not usable: ${problems.length} problems`);
    this.name = 'LexiconError';
    this.problems = problems;
  }
}

export interface AddedTerms {
  readonly lists: readonly AddedList[];
  readonly rows: readonly LexiconRow[];
}

/** More are counted, not told. */
const MAX_TOLD = 20;

/** All `*.tsv` files of the folder, by name. Throws `LexiconError`. */
export function readLexiconFolder(folder: string): AddedTerms {
  const problems: string[] = [];
  let untold = 0;
  const tell = (problem: string): void => {
    if (problems.length < MAX_TOLD) problems.push(problem);
    else untold += 1;
  };
  const lists = namesIn(folder).flatMap((name): AddedList[] => {
    const path = join(folder, name);
    if (categoryOf(name) === undefined) {
      tell(`${path}: a list's name begins with what its terms are: ${listBeginnings.join(', ')}. Rename it`);
      return [];
    }
    const text = readText(path, tell);
    return text === undefined ? [] : [{ name, text }];
  });
  const rows = lists.flatMap((list) => [
    ...readAddedList(list, (line, problem) => tell(`${join(folder, list.name)}, line ${line}: ${problem}`)),
  ]);
  if (untold > 0) problems.push(`and ${untold} more`);
  if (problems.length > 0) throw new LexiconError(problems);
  return { lists, rows };
}

/** The rows of lists that were read without a problem before. */
export function rowsOfLists(lists: readonly AddedList[]): LexiconRow[] {
  return lists.flatMap((list) => [...readAddedList(list, () => undefined)]);
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.tsv'));
    return names.filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
      throw new LexiconError([`${folder}: there is no such folder; make it, or name another`]);
    if (code === 'ENOTDIR')
      throw new LexiconError([`${folder} is not a folder; name the folder of the lists`]);
    if (code === 'EACCES')
      throw new LexiconError([`${folder} may not be read; change its owner or its mode`]);
    throw error;
  }
}

function readText(path: string, tell: (problem: string) => void): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    tell(`${path} cannot be read (${code}); mend it or take it away`);
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    tell(`${path} is not UTF-8; save it as UTF-8`);
    return undefined;
  }
}
