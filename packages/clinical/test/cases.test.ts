/**
 * Every line of `cases/<category>/*.tsv`: a text, a tab, and as JSON the findings of that category it must give (`[]`:
 * none). The fields given are compared; `code` stands for the first code. In a folder `all` every category counts.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { extract } from '../src/index.ts';
import type { Finding } from '../src/index.ts';

const folder = new URL('./cases/', import.meta.url);

/** Folders whose name is not the category's. */
const CATEGORIES: Readonly<Record<string, Finding['category']>> = {
  measurements: 'measurement',
  medications: 'medication',
  conditions: 'condition',
  procedures: 'procedure',
  allergies: 'allergy',
};

/** What the expectation names, of the finding; attributes as fully as the expectation gives them. */
function pick(found: unknown, expected: unknown): unknown {
  if (Array.isArray(found) && Array.isArray(expected))
    return found.map((item, i): unknown => pick(item, expected[i] ?? expected[0]));
  if (typeof found !== 'object' || found === null || typeof expected !== 'object' || expected === null)
    return found;
  const record: Record<string, unknown> = { ...found };
  const codes = record['codes'];
  if ('code' in expected && Array.isArray(codes)) record['code'] = (codes as { code: string }[])[0]?.code;
  return Object.fromEntries(
    Object.entries(expected).map(([field, value]) => [field, pick(record[field], value)]),
  );
}

// `assertions` has its own form and its own test.
for (const name of readdirSync(folder).filter((entry) => entry !== 'assertions')) {
  const category = CATEGORIES[name] ?? name;
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.tsv'));
  for (const file of files) {
    const lines = readFileSync(new URL(`${name}/${file}`, folder), 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (line === '') return;
      const [text, json] = line.split('\t');
      test(`${name}/${file}:${index + 1} ${text}`, () => {
        assert.ok(text !== undefined && json !== undefined, 'a line is a text, a tab and JSON');
        const expected = JSON.parse(json.replaceAll('\\\\n', '\\n')) as unknown[];
        const found = extract(text.replaceAll('\\n', '\n'))
          .filter((finding) => category === 'all' || finding.category === category)
          .map((finding, i) => pick(finding, expected[i] ?? { kind: '', text: '' }));
        assert.deepEqual(found, expected);
      });
    });
  }
}
