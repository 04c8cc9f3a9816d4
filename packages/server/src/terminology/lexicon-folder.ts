/** The folder of a practice's own lists: read once, at the start, and refused as a whole when a line of it is wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconRow } from '@clarity-care/clinical';
import { categoryOf, listBeginnings, readAddedList, type AddedList, type Complain } from './added-list.ts';
import { placeOf, TermDoubts } from './term-doubts.ts';
import { variantRows } from './term-variants.ts';
import { ToldLines } from './told-lines.ts';

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
  /** Of the lines, then those of other ways to write the same terms. */
  readonly rows: readonly LexiconRow[];
  /** Terms as the lists have them. */
  readonly count: number;
  /** What is taken as it is, and may be meant otherwise; one line each, with the remedy. */
  readonly doubts: readonly string[];
}

/** All `*.tsv` files of the folder, by name. Throws `LexiconError`. */
export function readLexiconFolder(folder: string): AddedTerms {
  const problems = new ToldLines();
  const doubts = new ToldLines();
  const names = namesIn(folder);
  for (const name of names.filter((each) => looksLikeList.test(each))) {
    doubts.tell(`${name} is passed over: a list is a file *.tsv, with tabs between its columns`);
  }
  const lists = names.filter(isList).flatMap((name): AddedList[] => {
    const path = join(folder, name);
    if (categoryOf(name) === undefined) {
      problems.tell(
        `${path}: a list's name begins with what its terms are: ${listBeginnings.join(', ')}. Rename it`,
      );
      return [];
    }
    const text = readText(path, (problem) => problems.tell(problem));
    return text === undefined ? [] : [{ name, text }];
  });
  const termDoubts = new TermDoubts();
  const rows: LexiconRow[] = [];
  for (const list of lists) {
    const complain: Complain = (line, problem) =>
      problems.tell(`${join(folder, list.name)}, line ${line}: ${problem}`);
    for (const { row, lineNumber } of readAddedList(list, complain)) {
      rows.push(row);
      const placed = { listName: list.name, lineNumber, row };
      const doubt = termDoubts.doubtAbout(placed);
      if (doubt !== undefined) doubts.tell(`${placeOf(placed)}: ${doubt}`);
    }
  }
  if (problems.count > 0) throw new LexiconError(problems.lines);
  return { lists, rows: [...rows, ...variantRows(rows)], count: rows.length, doubts: doubts.lines };
}

/** The same rows, of lists that were read without a problem before. */
export function rowsOfLists(lists: readonly AddedList[]): LexiconRow[] {
  const rows = lists.flatMap((list) => [...readAddedList(list, () => undefined)].map(({ row }) => row));
  return [...rows, ...variantRows(rows)];
}

const isList = (name: string): boolean => /\.tsv$/i.test(name);

/** What people save a list as who meant to add it. */
const looksLikeList = /\.(?:csv|txt|tab|xlsx?|ods)$/i;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
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
