/** A release of a code system, from its own files to a list of terms. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubtfulTerms, termOf } from '@clarity-care/clinical';
import { MAX_TERM_CHARACTERS } from './added-list.ts';
import { ordinaryNames } from './ordinary-names.ts';
import { createIcd10CmReader } from './icd-10-cm-release.ts';
import { GUESSED_LINES, isOtherFile, otherFile } from './release-guess.ts';
import { releaseLines } from './release-lines.ts';
import { createRxNormReader } from './rxnorm-release.ts';
import type { TermReader } from './term-reader.ts';
import { ToldLines } from './told-lines.ts';

interface Release {
  readonly createReader: () => TermReader;
  /** In the folder of lists. */
  readonly listName: string;
  readonly category: 'medication' | 'condition';
}

const releases = {
  rxnorm: { createReader: createRxNormReader, listName: 'medications-rxnorm.tsv', category: 'medication' },
  'icd-10-cm': {
    createReader: createIcd10CmReader,
    listName: 'conditions-icd-10-cm.tsv',
    category: 'condition',
  },
} as const satisfies Record<string, Release>;

export type ReleaseName = keyof typeof releases;
export const releaseNames = Object.keys(releases) as readonly ReleaseName[];
export const isReleaseName = (name: string): name is ReleaseName => Object.hasOwn(releases, name);

export type ReadRelease =
  | { readonly outcome: 'bad'; readonly problems: readonly string[] }
  | {
      readonly outcome: 'read';
      readonly listName: string;
      /** Of the list, without its line end. */
      readonly lines: readonly string[];
      readonly concepts: number;
      /** Names that are no terms, such as a single letter. */
      readonly leftOut: number;
      /** Terms that are ordinary words too, or mean something else: they need a clinical cue. */
      readonly doubtful: number;
    };

/** Reads the files line by line. Rejects with the error of the file system. */
export async function readRelease(name: ReleaseName, files: readonly string[]): Promise<ReadRelease> {
  const { createReader, listName, category } = releases[name];
  const reader = createReader();
  const problems = new ToldLines();
  for (const file of files) {
    const other = await otherFileIn(file, name);
    if (other !== undefined) return { outcome: 'bad', problems: [`${file}: ${other}`] };
    for await (const { number, text } of releaseLines(file)) {
      const problem = reader.read(text);
      if (problem !== undefined) problems.tell(`${file}, line ${number}: ${problem}`);
    }
  }
  if (problems.count > 0) return { outcome: 'bad', problems: problems.lines };
  return { outcome: 'read', listName, ...listOf(reader, name, doubtfulTerms(category)) };
}

/** One line for a file that is another one altogether, in the place of a line for each of its lines. */
async function otherFileIn(file: string, name: ReleaseName): Promise<string | undefined> {
  const reader = releases[name].createReader();
  const lines: string[] = [];
  for await (const { text } of releaseLines(file)) {
    lines.push(text);
    if (lines.length === GUESSED_LINES) break;
  }
  const badLines = lines.filter((line) => reader.read(line) !== undefined).length;
  if (!isOtherFile(lines.length, badLines)) return undefined;
  const readers = releaseNames.map((each) => [each, releases[each].createReader()] as const);
  return otherFile(lines, name, readers);
}

function listOf(reader: TermReader, systemName: ReleaseName, doubtfulOnes: ReadonlySet<string>) {
  const seen = new Set<string>();
  const concepts = new Set<string>();
  const lines: string[] = [];
  let leftOut = 0;
  let doubtful = 0;
  for (const { term, code, display, kind } of reader.rows()) {
    const form = termOf(term);
    if (seen.has(form)) continue;
    seen.add(form);
    // One or two letters are said for too much else.
    if (!/\p{L}{3}/u.test(form) || /^[?=#]|\t/.test(term) || term.length > MAX_TERM_CHARACTERS) {
      leftOut += 1;
      continue;
    }
    const isDoubtful = doubtfulOnes.has(form) || ordinaryNames.has(form);
    if (isDoubtful) doubtful += 1;
    concepts.add(code);
    lines.push([isDoubtful ? `?${term}` : term, systemName, code, display, kind].join('\t'));
  }
  return { lines, concepts: concepts.size, leftOut, doubtful };
}

const note =
  '# Written by clarity terminology import, and anew with each release: keep your own terms in other files.';
const header = 'term\tcode system\tcode\tdisplay\tkind';

/** Makes the folder if need be. The list is there as a whole or, when this fails, as it was before. */
export function writeList(folder: string, listName: string, lines: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, listName);
  const part = join(folder, `.${listName}.${process.pid}.part`);
  try {
    const text = [note, header, ...lines].map((line) => `${line}\n`).join('');
    writeFileSync(part, text, { flush: true });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return path;
}
