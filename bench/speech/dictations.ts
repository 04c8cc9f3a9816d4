/** The synthetic dictations of `test-data/`, with what a listener would have written down of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingValue } from '../../packages/clinical/src/index.ts';

export const projectFolder = join(import.meta.dirname, '../..');
/** Where speech goes: made once, never committed. */
export const speechFolder = join(projectFolder, 'var/speech');
const dictationsFile = join(projectFolder, 'test-data/dictations/dictations.tsv');

/** What a listener would have written down. */
export interface Measured {
  readonly kind: string;
  readonly value: FindingValue;
  readonly unit: string;
}

export interface Dictation {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Measured[];
}

/** `dictations.tsv`: id, specialty, text, expected findings as JSON; `#` begins a comment. */
export function readDictations(file = dictationsFile): Dictation[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [id, , text, expected] = line.split('\t');
      if (id === undefined || text === undefined || expected === undefined) {
        throw new Error(`${file}, line ${index + 1}: four columns are expected`);
      }
      return { id, text, expected: JSON.parse(expected) as Measured[] };
    });
}
