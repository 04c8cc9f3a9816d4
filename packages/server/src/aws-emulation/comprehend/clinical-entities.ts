/** All that is found in a text, in the order of the text. */
import type { Finding } from '@clarity-care/clinical';

import { Context } from './context.ts';
import type { ClinicalEntity, EntityAttribute, Trait } from './entity.ts';
import { OTHER_SENSE } from './lexicon.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { longestSpans } from './longest-spans.ts';
import { measurementEntities } from './measurement-entities.ts';
import { medicationAttributes } from './medication-attributes.ts';
import { modifiersBefore } from './modifiers.ts';
import { findPhi } from './phi-finder.ts';
import { timeExpressions } from './time-expressions.ts';
import type { DatedEntity } from './time-expressions.ts';
import { readWords } from './words.ts';
import type { Word } from './words.ts';

interface FoundTerm {
  readonly term: Term;
  readonly begin: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

interface Span {
  readonly begin: number;
  readonly end: number;
}

/**
 * Entities of every category; those of one category do not overlap. Time grows linearly with the text.
 * @param findings the local annotator's, of the same text
 */
export function findClinicalEntities(
  text: string,
  findings: readonly Finding[],
  lexicon: Lexicon,
): ClinicalEntity[] {
  const words = readWords(text);
  const measurements = measurementEntities(text, findings);
  const terms = withoutMeasured(findTerms(words, lexicon), measurements);
  const taken = takenWords(words, [...terms, ...measurements.flatMap(spansOf)]);
  const named = nameEntities(words, terms, taken);
  const dated = [...named, ...measurements.map((entity) => ({ entity, ...wordsOf(words, entity) }))];
  dated.sort((a, b) => a.first - b.first);
  const entities = dated.map(({ entity }) => entity);
  const times = timeExpressions(words, dated, takenWords(words, entities.flatMap(spansOf)));
  return [...entities, ...times, ...phiEntities(text)].sort(byPlace);
}

/** The entities of protected health information. */
export function phiEntities(text: string): ClinicalEntity[] {
  return findPhi(text).map(({ begin, end, category, score }) => ({
    begin,
    end,
    category: 'PROTECTED_HEALTH_INFORMATION',
    type: category,
    score,
    traits: [],
    attributes: [],
    concepts: {},
  }));
}

function byPlace(a: Span, b: Span): number {
  return a.begin - b.begin || b.end - a.end;
}

function findTerms(words: readonly Word[], lexicon: Lexicon): FoundTerm[] {
  const found: (Omit<FoundTerm, 'term'> & { term: Term | typeof OTHER_SENSE })[] = [];
  words.forEach((word, i) => {
    const match = lexicon.longestAt(words, i);
    if (match === undefined) return;
    const { entry: term, first, last } = match;
    found.push({ term, first, last, begin: word.begin, end: words[last - 1]?.end ?? word.end });
  });
  return longestSpans(found).flatMap(({ term, ...place }) =>
    term === OTHER_SENSE ? [] : [{ term, ...place }],
  );
}

/** A part of the body, or a test, that a measurement's words hold is no entity of its own. */
function withoutMeasured(terms: readonly FoundTerm[], measurements: readonly ClinicalEntity[]): FoundTerm[] {
  const spans = measurements.flatMap(spansOf).sort(byPlace);
  let next = 0;
  return terms.filter(({ term, begin, end }) => {
    while ((spans[next]?.end ?? Infinity) <= begin) next += 1;
    const span = spans[next];
    const isInside = span !== undefined && span.begin < end;
    return !isInside || (term.category !== 'ANATOMY' && term.category !== 'TEST_TREATMENT_PROCEDURE');
  });
}

function nameEntities(
  words: readonly Word[],
  terms: readonly FoundTerm[],
  taken: readonly boolean[],
): DatedEntity[] {
  const context = new Context(words);
  const medications = terms.filter(({ term }) => term.category === 'MEDICATION');
  const ofMedications = medicationAttributes(words, medications, taken);
  let medication = 0;
  return terms.map(({ term, begin, end, first, last }) => {
    const attributes: readonly EntityAttribute[] =
      term.category === 'MEDICATION'
        ? (ofMedications[medication++] ?? [])
        : modifiersBefore(words, term.category, first);
    const byNature = term.traits.map((name): Trait => ({ name, score: term.score }));
    const { category, type, score, concepts } = term;
    const traits = [...byNature, ...context.traitsOf(category, first, last)];
    return { entity: { begin, end, category, type, score, traits, attributes, concepts }, first, last };
  });
}

function spansOf({ begin, end, attributes }: ClinicalEntity): Span[] {
  return [{ begin, end }, ...attributes];
}

/** For each word whether it is part of a span. */
function takenWords(words: readonly Word[], spans: readonly Span[]): boolean[] {
  const sorted = [...spans].sort(byPlace);
  let next = 0;
  let reach = 0;
  return words.map((word) => {
    for (let span = sorted[next]; span !== undefined && span.begin < word.end; span = sorted[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return word.begin < reach;
  });
}

/** Indices of the words in a span, found by halving. */
function wordsOf(words: readonly Word[], { begin, end }: Span): { first: number; last: number } {
  const first = countEndingBy(words, begin);
  return { first, last: Math.max(first + 1, countEndingBy(words, end)) };
}

function countEndingBy(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
