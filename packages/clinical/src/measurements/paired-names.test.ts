import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../reading/document.ts';
import { nameDocument } from './named-document.ts';
import { JOINED_NAMES } from './names.ts';
import { readPairedNames } from './paired-names.ts';

/** Each value found at the first token, with its kind; `was` where it is the one before. */
function paired(text: string): string[] {
  const document = nameDocument(readDocument(text, JOINED_NAMES));
  return readPairedNames(document, 0).map(
    ({ match }) => `${match.row.kind} ${JSON.stringify(match.value)}${match.former ? ' was' : ''}`,
  );
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['H/H 10.2/31', ['hemoglobin 10.2', 'hematocrit 31']],
  ['h and h ten point two and thirty one', ['hemoglobin 10.2', 'hematocrit 31']],
  ['BUN and creatinine of 18 and 1.1', ['bun 18', 'creatinine 1.1']],
  ['PT, PTT and INR were 13.2, 29 and 1.1', ['pt 13.2', 'ptt 29', 'inr 1.1']],
  ['AST/ALT 20/30', ['ast 20', 'alt 30']],
  [
    'h and h went from 9 and 27 to 11 and 33',
    ['hemoglobin 9 was', 'hematocrit 27 was', 'hemoglobin 11', 'hematocrit 33'],
  ],
  // One value for two names, a name alone, values of something else.
  ['BUN and creatinine 18', []],
  ['hemoglobin 10.2', []],
  ['H/H in 4/6 hours', []],
  ['AST and ALT normal, 2 liters given', []],
];

for (const [text, expected] of CASES) test(text, () => assert.deepEqual(paired(text), expected));
