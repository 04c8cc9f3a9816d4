import assert from 'node:assert/strict';
import { test } from 'node:test';

import { medicationsIn } from '../../test/medication-lexicon.ts';
import { ALLERGEN_ROWS } from './allergens.ts';
import { ALLERGY_HEADINGS, ALLERGY_LEADS, NO_ALLERGIES_PHRASES } from './allergy-words.ts';
import { REACTION_ROWS } from './reactions.ts';

const allergies = (text: string): [string, string | undefined][] =>
  medicationsIn(text)
    .filter(({ category }) => category === 'allergy')
    .map((finding) => [finding.text, finding.codes[0]?.code]);

test('every allergen with its code', () => {
  for (const { code, words } of ALLERGEN_ROWS)
    for (const word of words) {
      const expected = [[word, code === '' ? undefined : code]];
      assert.deepEqual(allergies(`she is allergic to ${word}`), expected, word);
      assert.deepEqual(allergies(`she has a ${word} allergy`), expected, word);
      assert.deepEqual(allergies(`she likes ${word}`), [], word);
    }
});

test('behind every lead and heading', () => {
  for (const lead of ALLERGY_LEADS)
    assert.deepEqual(allergies(`${lead} penicillin and latex`).length, 2, lead);
  for (const heading of ALLERGY_HEADINGS) {
    assert.deepEqual(allergies(`${heading}: penicillin, latex`).length, 2, heading);
    assert.deepEqual(
      allergies(`${heading}:\n- penicillin\n- latex\nMEDICATIONS:\nlisinopril`).length,
      2,
      heading,
    );
  }
});

test('every way to say that there are none', () => {
  for (const phrase of NO_ALLERGIES_PHRASES)
    assert.deepEqual(allergies(phrase), [[phrase, undefined]], phrase);
});

test('every reaction', () => {
  for (const [value, words] of REACTION_ROWS)
    for (const word of words) {
      const found = medicationsIn(`allergies: penicillin (${word}), latex`);
      assert.deepEqual(
        found[0]?.attributes.map((attribute) => [attribute.text, attribute.value]),
        [[word, value]],
        word,
      );
      assert.equal(found.length, 2, word);
    }
});

test('an allergen is no medication', () => {
  assert.deepEqual(
    medicationsIn('lisinopril daily, allergic to penicillin').map(({ category }) => category),
    ['medication', 'allergy'],
  );
});
