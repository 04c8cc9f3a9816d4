/** The lists that come with this package. */

import { ANATOMY } from '../lexicons/anatomy.ts';
import { CONDITIONS } from '../lexicons/conditions.ts';
import { HABITS } from '../lexicons/habits.ts';
import { MEDICATIONS } from '../lexicons/medications.ts';
import { PROCEDURES } from '../lexicons/procedures.ts';
import { SYMPTOMS } from '../lexicons/symptoms.ts';
import type { LexiconRow } from './lexicon.ts';
import { readAnatomy, readConditions, readHabits, readMedications, readProcedures } from './read-list.ts';

export function builtInRows(): LexiconRow[] {
  return [
    ...readMedications(MEDICATIONS),
    ...readConditions(CONDITIONS),
    ...readConditions(SYMPTOMS),
    ...readProcedures(PROCEDURES),
    ...readAnatomy(ANATOMY),
    ...readHabits(HABITS),
  ];
}

/**
 * Terms, as the tokeniser gives them, that may mean something of this category and need a clinical cue for it: the built-in
 * lists say so, or know them as something else only (`cholesterol`, a test, is an ingredient of RxNorm's too).
 */
export function doubtfulTerms(category: LexiconRow['category']): ReadonlySet<string> {
  const doubtful = new Set<string>();
  const certain = new Set<string>();
  for (const row of builtInRows()) {
    for (const term of row.terms) {
      const isCertain = row.category === category && !term.startsWith('?');
      (isCertain ? certain : doubtful).add(term.replace(/^[?=]/, '').toLowerCase());
    }
  }
  return new Set([...doubtful].filter((term) => !certain.has(term)));
}
