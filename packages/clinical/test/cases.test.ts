/**
 * Every line of `cases/<category>/*.tsv`: a text, a tab, and as JSON the findings of that category it must give (`[]`:
 * none). The fields given are compared; `code` stands for the first code. In a folder `all` every category counts.
 */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

import { extract } from '../src/index.ts';
import type { Finding } from '../src/index.ts';
import { pickExpected, readCaseLines } from './case-lines.ts';

const folder = new URL('./cases/', import.meta.url);

/** Folders whose name is not the category's. */
const CATEGORIES: Readonly<Record<string, Finding['category']>> = {
  measurements: 'measurement',
  medications: 'medication',
  conditions: 'condition',
  procedures: 'procedure',
  allergies: 'allergy',
};

// `assertions` has its own form and its own test.
for (const name of readdirSync(folder).filter((entry) => entry !== 'assertions')) {
  const category = CATEGORIES[name] ?? name;
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.tsv'));
  for (const file of files) {
    for (const { number, text, expected } of readCaseLines(new URL(`${name}/${file}`, folder))) {
      test(`${name}/${file}:${number} ${text}`, () => {
        const found = extract(text).filter((finding) => category === 'all' || finding.category === category);
        assert.deepEqual(pickExpected(found, expected), expected);
      });
    }
  }
}
