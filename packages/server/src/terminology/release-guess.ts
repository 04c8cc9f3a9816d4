/** What a file is that is not the release it was given as. */
import type { TermReader } from './term-reader.ts';

/** Lines that are looked at before a file is called the wrong one. */
export const GUESSED_LINES = 100;

/** Whether so many bad lines say that this is another file, not a file with bad lines in it. */
export function isOtherFile(lines: number, badLines: number): boolean {
  return lines >= 5 && badLines >= lines * 0.9;
}

/** What one of the first lines tells by itself. */
const signs: readonly (readonly [isSo: (line: string) => boolean, what: string])[] = [
  [(line) => line.startsWith('PK'), 'a ZIP archive: unpack it'],
  // 1F 8B, the second as Windows-1252 has it where the line is not UTF-8.
  [(line) => line.startsWith('\u001F\u2039') || line.startsWith('\u001F\u008B'), 'a gzip archive: unpack it'],
  [(line) => line.startsWith('%PDF-'), 'a PDF'],
  [(line) => line.includes('\0'), 'a binary file'],
  [(line) => /^C\d{7}\|(?:[^|]*\|){17}$/.test(line), 'MRCONSO.RRF of the UMLS'],
  [(line) => /^(?:[^|]*\|){4,}$/.test(line), 'another table of RxNorm or the UMLS'],
  [(line) => /^\s*<[?!A-Za-z]/.test(line), 'XML or HTML'],
  [(line) => /^\s*[{[]/.test(line), 'JSON'],
];

/**
 * In one line, with what to do; the lines themselves are not told.
 * @param readers of the releases there are, fresh ones, by the word they are asked for with
 */
export function otherFile(
  lines: readonly string[],
  asked: string,
  readers: readonly (readonly [name: string, reader: TermReader])[],
): string {
  for (const [name, reader] of readers) {
    if (name === asked) continue;
    const bad = lines.filter((line) => reader.read(line) !== undefined).length;
    if (bad * 10 <= lines.length) {
      return `this looks like a file of ${name}: clarity terminology import ${name} FILE`;
    }
  }
  const [, what] = signs.find(([isSo]) => lines.slice(0, 5).some(isSo)) ?? [];
  return `this is no file of ${asked}${what === undefined ? '' : `, but ${what}`}; ${expected(asked)}`;
}

function expected(name: string): string {
  return name === 'rxnorm'
    ? 'give RXNCONSO.RRF of a release of RxNorm'
    : 'give icd10cm_codes_….txt or icd10cm_order_….txt of a release of ICD-10-CM';
}
