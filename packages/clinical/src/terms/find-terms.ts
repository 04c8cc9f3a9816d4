/** The longest term of the lexicon at each place, and words that no list has but whose ending tells what they are. */

import type { ClinicalDocument } from '../reading/document.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { sensesOfForm } from './word-forms.ts';

export interface TermMatch {
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  /** At least one; those that need other capitals than the text has are left out. */
  readonly senses: readonly Sense[];
}

/** In the order of the text; no two overlap. */
export function findTerms(document: ClinicalDocument, lexicon: Lexicon): TermMatch[] {
  const { text, tokens, segments } = document;
  const found: TermMatch[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = lexicon.trie.longestAt(tokens, i);
    if (match === undefined) {
      const senses = sensesOfForm(tokens[i]?.text ?? '');
      if (senses !== undefined) found.push({ first: i, last: i + 1, senses });
      i += 1;
      continue;
    }
    // Nobody finishes another's words.
    if (segments.turn[i] !== segments.turn[match.end - 1]) {
      i += 1;
      continue;
    }
    const written = text.slice(tokens[i]?.begin, tokens[match.end - 1]?.end);
    const senses = match.entry.filter(({ capitals }) => capitals === undefined || capitals === written);
    if (senses.length > 0) found.push({ first: i, last: match.end, senses });
    i = match.end;
  }
  return found;
}
