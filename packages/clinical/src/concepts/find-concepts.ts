/** Conditions, procedures and tests, anatomy and habits: terms of the lexicon that stand for themselves. */

import type { Found } from '../assertions/statement.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import type { TermMatch } from '../terms/find-terms.ts';
import type { Sense } from '../terms/lexicon.ts';
import { isCued } from './cues.ts';
import { modifiersOf } from './modifiers.ts';

/** Token spans that are already something else; the last is exclusive. */
export interface TakenSpan {
  readonly first: number;
  readonly last: number;
}

export interface TakenSpans {
  /** Measurements and medications that were found, with their names: `potassium 4.2` is no test to order. */
  readonly taken: readonly TakenSpan[];
  /** Names of measurements, with a value or without: the `heart` of `heart rate` is no site. */
  readonly named: readonly TakenSpan[];
}

/** In the order of the text; no two of one category overlap. */
export function findConcepts(
  document: ClinicalDocument,
  terms: readonly TermMatch[],
  { taken, named }: TakenSpans,
): Found[] {
  const isInsideTaken = coverOf(document, taken);
  const isInsideName = coverOf(document, named);
  const yields = (term: TermMatch, category: Sense['category']): boolean => {
    if (category === 'anatomy') return isInsideTaken(term) || isInsideName(term);
    return category === 'procedure' && isInsideTaken(term);
  };
  const sites = terms.filter(({ senses }) => senses.some(({ category }) => category === 'anatomy'));
  let nextSite = 0;
  return terms.flatMap((term): Found[] => {
    while ((sites[nextSite]?.last ?? Infinity) <= term.first) nextSite += 1;
    const sense = term.senses.find(
      (candidate) =>
        candidate.category !== 'medication' &&
        !yields(term, candidate.category) &&
        (!candidate.weak || isCued(document, term, candidate.category)),
    );
    if (sense === undefined) return [];
    const near = [sites[nextSite - 1], sites[nextSite], sites[nextSite + 1]].filter(
      (site) => site !== undefined && site !== term,
    );
    return [toFound(document, term, sense, near as TermMatch[])];
  });
}

/** Tells whether a term lies within one of the spans; a longer term is not theirs (`vas deferens`, `T12 vertebra`). */
function coverOf({ tokens }: ClinicalDocument, spans: readonly TakenSpan[]): (term: TakenSpan) => boolean {
  const lastOf = new Int32Array(tokens.length);
  for (const { first, last } of spans) lastOf.fill(last, first, last);
  return ({ first, last }) => (lastOf[first] ?? 0) >= last;
}

function toFound(
  document: ClinicalDocument,
  term: TermMatch,
  sense: Sense,
  sites: readonly TermMatch[],
): Found {
  const { text, tokens } = document;
  const { first, last } = term;
  const begin = tokens[first]?.begin ?? 0;
  const end = tokens[last - 1]?.end ?? begin;
  return {
    statement: { first, last, form: 'mention', subject: sense.category },
    finding: {
      kind: sense.kind,
      category: sense.category,
      text: text.slice(begin, end),
      begin,
      end,
      codes: sense.codes,
      attributes: modifiersOf(document, term, sense.category, sites),
    },
  };
}
