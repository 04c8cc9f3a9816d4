/** One list of a practice's own terms: tab-separated lines, as people and spreadsheets write them. */
import { termOf, type LexiconRow } from '@clarity-care/clinical';
import { codeSystemNames, codeSystemOf } from './code-systems.ts';

/** A list as it lies in the folder: short to hand to another thread, which reads it again. */
export interface AddedList {
  /** The file's name, whose beginning says what its terms are. */
  readonly name: string;
  readonly text: string;
}

/** One thing that is wrong in a list, with its remedy. */
export type Complain = (lineNumber: number, problem: string) => void;

interface ListCategory {
  readonly category: LexiconRow['category'];
  /** The first is what a line means that does not say it. */
  readonly kinds: readonly string[];
}

const categories: Readonly<Record<string, ListCategory>> = {
  medications: { category: 'medication', kinds: ['generic_name', 'brand_name', 'drug_class'] },
  conditions: { category: 'condition', kinds: ['diagnosis', 'symptom', 'sign'] },
  symptoms: { category: 'condition', kinds: ['symptom', 'sign', 'diagnosis'] },
  procedures: { category: 'procedure', kinds: ['procedure', 'test', 'treatment'] },
  anatomy: { category: 'anatomy', kinds: ['system_organ_site'] },
};

/** What a file's name may begin with. */
export const listBeginnings = Object.keys(categories);

export function categoryOf(fileName: string): ListCategory | undefined {
  const beginning = listBeginnings.find((each) => fileName.toLowerCase().startsWith(each));
  return beginning === undefined ? undefined : categories[beginning];
}

/** Official descriptions are shorter by far. */
export const MAX_TERM_CHARACTERS = 400;

const columns = 'term, code system, code, display (a fifth may be the kind)';

export interface ListRow {
  readonly row: LexiconRow;
  readonly lineNumber: number;
}

/**
 * The rows of a list. What is wrong is told to `complain`, line by line, and has no row. The list's name must have a category.
 */
export function* readAddedList({ name, text }: AddedList, complain: Complain): Generator<ListRow> {
  const list = categoryOf(name);
  if (list === undefined) throw new RangeError('a list whose name says nothing');
  let lineNumber = 0;
  let isFirst = true;
  for (const line of linesOf(text)) {
    lineNumber += 1;
    if (line.trim() === '' || line.startsWith('#')) continue;
    const fields = line.split('\t').map(fieldOf);
    const isHeader = isFirst && /^terms?$/i.test(fields[0] ?? '');
    isFirst = false;
    if (isHeader) continue;
    const row = rowOf(fields, list);
    if (typeof row === 'string') complain(lineNumber, row);
    else yield { row, lineNumber };
  }
}

/** Without the mark at the beginning that some programs write, and with any of the usual line ends. */
function* linesOf(text: string): Generator<string> {
  let begin = text.startsWith('\uFEFF') ? 1 : 0;
  while (begin < text.length) {
    const found = text.indexOf('\n', begin);
    const end = found === -1 ? text.length : found;
    yield text.slice(begin, text.charAt(end - 1) === '\r' ? end - 1 : end);
    begin = end + 1;
  }
}

/** Spreadsheets put a field with a comma into quotation marks, and double those within it. */
function fieldOf(written: string): string {
  const field = written.trim();
  return /^"[^]*"$/.test(field) && field.length > 1 ? field.slice(1, -1).replaceAll('""', '"').trim() : field;
}

/** A row, or what is wrong with it. */
function rowOf(fields: readonly string[], { category, kinds }: ListCategory): LexiconRow | string {
  if (fields.length < 4 || fields.length > 5) {
    return `${fields.length} columns, separated by tabs; there are four: ${columns}`;
  }
  const [written = '', systemName = '', code = '', display = '', kind = ''] = fields;
  const term = readTerm(written);
  if ('problem' in term) return term.problem;
  if (kind !== '' && !kinds.includes(kind)) {
    return `${JSON.stringify(kind)} is no kind of this list: give ${kinds.join(' or ')}, or leave the column out`;
  }
  const row = { category, kind: kind === '' ? (kinds[0] ?? '') : kind, terms: [term.term] };
  if (systemName === '' && code === '') return { ...row, codes: [] };
  const system = codeSystemOf(systemName);
  if (system === undefined) {
    return `${JSON.stringify(systemName)} is no code system: give ${codeSystemNames} or the URI that FHIR has for it`;
  }
  const usual = system.codeOf(code);
  if (usual === undefined) {
    return `${JSON.stringify(code)} is no code of ${systemName}: give one such as ${system.example}, or leave system and code empty`;
  }
  return {
    ...row,
    codes: [
      { system: system.uri, code: usual, display: display === '' ? written.replace(/^[?=]/, '') : display },
    ],
  };
}

/** With the marks of the built-in lists: `?` before ordinary words, `=` before what counts only in these capitals. */
function readTerm(written: string): { readonly term: string } | { readonly problem: string } {
  if (written.length > MAX_TERM_CHARACTERS) {
    return { problem: `the term has ${written.length} characters: give at most ${MAX_TERM_CHARACTERS}` };
  }
  if (/^[?=]\s*[?=]/.test(written)) {
    return { problem: `${JSON.stringify(written)}: give one mark, "?" or "="` };
  }
  const mark = /^[?=]/.exec(written)?.[0] ?? '';
  const bare = written.slice(mark.length).trim();
  const term = termOf(bare);
  if (!/\p{L}.*\p{L}/u.test(term)) {
    return { problem: `${JSON.stringify(written)} is no term: give a word of two letters at least` };
  }
  if (mark !== '=') return { term: mark + term };
  if (term !== bare.toLowerCase() || bare === bare.toLowerCase()) {
    return { problem: `${JSON.stringify(written)}: after "=" give an abbreviation in capitals, such as =MS` };
  }
  return { term: mark + bare };
}
