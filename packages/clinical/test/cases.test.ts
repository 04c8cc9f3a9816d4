/** Every line of `cases/*.tsv`: a text, a tab, and the findings it must give as JSON (`[]`: none). Fields given are compared. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { extract } from '../src/index.ts';

const folder = new URL('./cases/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv'))) {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
  lines.forEach((line, index) => {
    const [text, json] = line.split('\t');
    if (text === undefined || json === undefined) return;
    test(`${file}:${index + 1} ${text}`, () => {
      const expected = JSON.parse(json) as Record<string, unknown>[];
      const found = extract(text).map((finding, i): Record<string, unknown> => {
        const fields = Object.keys(expected[i] ?? { kind: '', value: '' });
        return Object.fromEntries(fields.map((field) => [field, finding[field as keyof typeof finding]]));
      });
      assert.deepEqual(found, expected);
    });
  });
}
