/** A few medications for tests, and what is found of them in a text. */

import { findMedications } from '../src/medications/find-medications.ts';
import type { Found } from '../src/assertions/statement.ts';
import { readDocument } from '../src/reading/document.ts';
import { findTerms } from '../src/terms/find-terms.ts';
import { Lexicon } from '../src/terms/lexicon.ts';
import type { LexiconRow } from '../src/terms/lexicon.ts';

const row = (term: string, code: string, kind = 'generic_name'): LexiconRow => ({
  category: 'medication',
  kind,
  codes: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display: term.replace('?', '') }],
  terms: [term],
});

// The codes are stand-ins: tests of the real ones are the lexicon's.
const LEXICON = new Lexicon([
  row('lisinopril', '1'),
  row('metformin', '2'),
  row('albuterol', '3'),
  row('penicillin', '4', 'drug_class'),
  row('?potassium', '5'),
  row('lithium', '6'),
  row('losartan', '7'),
]);

export function medicationsIn(text: string): Found['finding'][] {
  const document = readDocument(text, new Set());
  return findMedications(document, findTerms(document, LEXICON)).map(({ finding }) => finding);
}

/** Kind, text and value of what is said of the first finding. */
export function attributesIn(text: string): [string, string, unknown][] {
  return (medicationsIn(text)[0]?.attributes ?? []).map((attribute) => [
    attribute.kind,
    attribute.text,
    attribute.value,
  ]);
}
