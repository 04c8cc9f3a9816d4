import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../reading/document.ts';
import { nameDocument } from './named-document.ts';
import { JOINED_NAMES } from './names.ts';

/** The kinds that are named, in the order of the text. */
const kinds = (text: string): string[] =>
  nameDocument(readDocument(text, JOINED_NAMES)).names.flatMap(({ senses }) =>
    senses.map(({ row }) => row.kind),
  );

const CASES: readonly (readonly [string, readonly string[]])[] = [
  // A neighbour, a heading, a colon, a value or a unit vouches for a short name.
  ['sodium 138 K 4', ['sodium', 'potassium']],
  ['labs K 4', ['potassium']],
  ['K: 4', ['potassium']],
  ['K-4', ['potassium']],
  ['K 4.2', ['potassium']],
  ['K 4 mmol/L', ['potassium']],
  ['PT/INR', ['pt', 'inr']],
  ['CK 90, CK-MB 3, troponin 0', ['ck', 'troponin']],
  ['BP 120/80 P 72', ['blood_pressure', 'heart_rate']],
  // Neighbours of another panel do not, and neither does a number of another size.
  ['BP 120/80 pt 14', ['blood_pressure']],
  ['WBC 5 pt 14', ['wbc']],
  ['K 4', []],
  ['the J A K two', []],
  ['sodium 138, aspirin 81 mg 1', ['sodium']],
  // In another fluid than blood.
  ['urine sodium 20', []],
  ['CSF: WBC 3, glucose 60', []],
  ['UA with WBC 5. Serum glucose 90', ['glucose']],
  ['glucose in the urine', []],
];

for (const [text, expected] of CASES) test(text, () => assert.deepEqual(kinds(text), expected));
