import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExtractor, termOf, type LexiconRow } from '@clarity-care/clinical';
import { variantRows } from './term-variants.ts';

const rowOf = (term: string, code: string, category: LexiconRow['category'] = 'medication'): LexiconRow => ({
  category,
  kind: 'generic_name',
  terms: [term],
  codes: [{ system: 'urn:test', code, display: term }],
});

const forms: readonly [term: string, variants: readonly string[]][] = [
  [
    termOf('St. John’s wort'),
    [
      "st . john 's wort",
      "st john 's wort",
      'st . johns wort',
      'st johns wort',
      'st . john wort',
      'st john wort',
    ],
  ],
  ["?quillon 's drops", ["?quillon 's drops", '?quillons drops', '?quillon drops']],
  ['zorblaxine', ['zorblaxine']],
  ['=ZBX', ['=ZBX']],
  ['0.9 saline', ['0.9 saline']],
];
for (const [term, variants] of forms) {
  test(`of ${term}`, () =>
    assert.deepEqual(
      new Set([term, ...variantRows([rowOf(term, 'A')]).flatMap(({ terms }) => terms)]),
      new Set(variants),
    ));
}

test('a term of its own is not taken by the variant of another', () => {
  const rows = [rowOf("st . john 's wort", 'A'), rowOf('st johns wort', 'B'), rowOf('?st john wort', 'C')];
  const terms = variantRows(rows).flatMap((row) => row.terms);
  assert.deepEqual(terms, ['st . johns wort', 'st . john wort', "st john 's wort"]);
});

test("however it is written, the practice's term goes before the built-in one", () => {
  const rows = [rowOf(termOf("St. John's wort"), 'M-17')];
  const extractor = createExtractor([...rows, ...variantRows(rows)]);
  for (const written of [
    "St. John's wort",
    'St. John’s wort',
    "St John's wort",
    'st johns wort',
    'St. Johns Wort',
    'st john wort',
  ]) {
    const found = extractor
      .extract(`She takes ${written} daily.`)
      .filter(({ category }) => category === 'medication');
    assert.deepEqual(
      found.map(({ text, codes }) => [text, codes[0]?.code]),
      [[written, 'M-17']],
      written,
    );
  }
});
