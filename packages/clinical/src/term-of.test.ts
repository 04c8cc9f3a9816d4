import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExtractor, termOf } from './index.ts';
import { JOINED_NAMES } from './measurements/names.ts';
import { tokenize } from './reading/tokens.ts';

const forms: readonly [written: string, form: string][] = [
  ['Lisinopril', 'lisinopril'],
  ['St. John’s wort', "st . john 's wort"],
  ['Beta-blocker', 'beta blocker'],
  ['C.O.P.D.', 'copd'],
  ['Type 2 diabetes mellitus', 'type 2 diabetes mellitus'],
  ['  vitamin  B12 ', 'vitamin b12'],
  ['Zorblax-40', 'zorblax - 40'],
  ['A1c', 'a1c'],
  ['Pneumonia, unspecified organism', 'pneumonia , unspecified organism'],
  ['Café-au-lait', 'café au lait'],
  ['  ', ''],
];
for (const [written, form] of forms) {
  test(`${JSON.stringify(written)} is ${JSON.stringify(form)}`, () => assert.equal(termOf(written), form));
}

test('the short way gives what the tokeniser gives', () => {
  for (const term of [
    'Aspirin',
    'vitamin d 3',
    'insulin 70 30',
    'BP',
    'a1c test',
    'Essential (primary) hypertension',
    'Fracture, left (5), initial encounter',
    'Burn of 10, 20 and (30 or 40)',
    'Pain, (see below),',
    '(a)',
  ]) {
    const tokens = tokenize(term, JOINED_NAMES);
    assert.equal(termOf(term), tokens.map(({ text }) => text).join(' '));
  }
});

test('a term of a practice is found however it is written', () => {
  const codes = [{ system: 'urn:test', code: '1', display: 'x' }];
  const terms = [termOf("Quillon's ataxia"), termOf('Zorblax-type fever')];
  const extractor = createExtractor([{ category: 'condition', kind: 'diagnosis', codes, terms }]);
  const found = extractor
    .extract('Known quillon’s ataxia and Zorblax type fever.')
    .filter((finding) => finding.codes[0]?.system === 'urn:test');
  assert.deepEqual(
    found.map(({ text }) => text),
    ['quillon’s ataxia', 'Zorblax type fever'],
  );
});
