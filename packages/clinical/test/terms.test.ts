/**
 * Every line of `terms/*.tsv`: a sentence for each row of the built-in lists, in the form of the cases. The words that must not count are
 * among the cases.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../src/index.ts';
import type { Finding } from '../src/index.ts';
import { builtInRows } from '../src/terms/built-in.ts';
import { pickExpected, readCaseLines } from './case-lines.ts';

const FILES: Readonly<Record<string, Finding['category']>> = {
  medications: 'medication',
  conditions: 'condition',
  symptoms: 'condition',
  procedures: 'procedure',
  anatomy: 'anatomy',
};

const bare = (term: string): string => term.replace(/^[?=]/, '').toLowerCase();
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The texts of the findings that the lines expect, by category. */
const said = new Map<string, Set<string>>();

for (const [name, category] of Object.entries(FILES)) {
  const lines = readCaseLines(new URL(`./terms/${name}.tsv`, import.meta.url));
  const known = said.get(category) ?? new Set<string>();
  said.set(category, known);
  for (const { expected } of lines)
    for (const finding of expected) known.add(plain((finding as { text: string }).text));
  test(`each line of ${name}: ${lines.length}`, () => {
    const wrong = lines.flatMap(({ number, text, expected }) => {
      const found = extract(text).filter((finding) => finding.category === category);
      const picked = pickExpected(found, expected);
      return JSON.stringify(picked) === JSON.stringify(expected) ? [] : [{ number, text, picked, expected }];
    });
    assert.deepEqual(wrong, []);
  });
}

test('each row of the lists has a line', () => {
  const isSaid = (category: string, term: string): boolean => {
    const word = plain(bare(term));
    const known = said.get(category);
    return known?.has(word) === true || known?.has(`${word}s`) === true;
  };
  const silent = builtInRows()
    .filter(({ category }) => category !== 'social')
    .filter(({ category, terms }) => !terms.some((term) => isSaid(category, term)));
  assert.deepEqual(
    silent.map(({ category, terms }) => `${category}: ${terms[0]}`),
    [],
  );
});
