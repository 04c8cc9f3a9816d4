/** Words in, findings out: all passes in order. */

import { assertAll } from './assertions/assert.ts';
import type { Found } from './assertions/statement.ts';
import { segmentFindings, turnFindings } from './conversation.ts';
import type { SpokenSegment, Turn, TurnFinding } from './conversation.ts';
import { findConcepts } from './concepts/find-concepts.ts';
import type { Finding } from './finding.ts';
import { findMeasurements } from './measurements/find-measurements.ts';
import { nameDocument } from './measurements/named-document.ts';
import { JOINED_NAMES } from './measurements/names.ts';
import { findMedications } from './medications/find-medications.ts';
import { findIdentifiers } from './phi/find-identifiers.ts';
import { readDocument } from './reading/document.ts';
import { builtInRows } from './terms/built-in.ts';
import { findTerms } from './terms/find-terms.ts';
import { Lexicon } from './terms/lexicon.ts';
import type { LexiconRow } from './terms/lexicon.ts';
import { OTHER_PHRASES } from './terms/other-phrases.ts';

export interface ExtractOptions {
  /** UTF-16 offsets at which a speaker's turn begins, ascending; turns the text itself marks need none. */
  readonly turnOffsets?: readonly number[];
}

export interface Extractor {
  /**
   * Finds what a text says, spoken or written, in the order of the text. Never throws; the text is not changed,
   * and every finding's `text` is exactly `text.slice(begin, end)`. No two findings of one category overlap.
   * @param text any text, at most a few megabytes; time grows linearly with its length
   */
  extract(text: string, options?: ExtractOptions): Finding[];
  /**
   * As `extract`, over a conversation: what a speaker asks for is looked for in the next turn. A name that stands in an
   * earlier turn than its value is left out of the finding.
   */
  extractTurns(turns: readonly Turn[]): TurnFinding[];
  /**
   * The findings of each of some segments that follow right upon each other in a session: the later ones may answer a question
   * of an earlier one (`any fever` … `no`), take a value back (`scratch that`) or finish one that a pause cut in two. Such a
   * value is found in the segment in which it begins, with the words that stand there. Offsets count in each segment's text.
   */
  extractSegments(segments: readonly SpokenSegment[]): Finding[][];
}

/**
 * An extractor with the built-in lists and those of a practice; a term of the practice's goes before a built-in one of the
 * same category. Making one takes some tens of milliseconds: make it once.
 */
export function createExtractor(addedRows: Iterable<LexiconRow> = []): Extractor {
  const lexicon = new Lexicon([...addedRows, ...builtInRows()], OTHER_PHRASES);
  const extractText: Extractor['extract'] = (text, options = {}) => extractWith(lexicon, text, options);
  return {
    extract: extractText,
    extractTurns: (turns) => turnFindings(extractText, turns),
    extractSegments: (segments) => segmentFindings(extractText, segments),
  };
}

let builtIn: Extractor | undefined;
/** Made when it is first needed: importing this module does no work. */
const builtInExtractor = (): Extractor => (builtIn ??= createExtractor());

/** With the built-in lists: see `Extractor`. */
export const extract: Extractor['extract'] = (text, options) => builtInExtractor().extract(text, options);
/** With the built-in lists: see `Extractor`. */
export const extractSegments: Extractor['extractSegments'] = (segments) =>
  builtInExtractor().extractSegments(segments);
/** With the built-in lists: see `Extractor`. */
export const extractTurns: Extractor['extractTurns'] = (turns) => builtInExtractor().extractTurns(turns);

function extractWith(lexicon: Lexicon, text: string, options: ExtractOptions): Finding[] {
  const document = nameDocument(readDocument(text, JOINED_NAMES, options.turnOffsets));
  const measurements = findMeasurements(document);
  const terms = findTerms(document, lexicon);
  // A name of something else only ends a search: it takes no term's place.
  const ownNames = document.names.filter(({ senses, parts }) => senses.length > 0 || parts !== undefined);
  const medications = findMedications(document, terms);
  const isReaction = reactionCheck(medications);
  const concepts = findConcepts(document, terms, {
    taken: [...measurements, ...medications].flatMap(({ statement }) =>
      statement.name === undefined ? [statement] : [statement, statement.name],
    ),
    named: ownNames,
  }).filter(({ finding }) => !isReaction(finding));
  const clinical = [...measurements, ...medications, ...concepts];
  const identifiers = findIdentifiers(
    document,
    clinical.map(({ statement }) => statement),
  );
  const found = inOrder([...clinical, ...identifiers]);
  const assertions = assertAll(
    document,
    found.map(({ statement, finding }) => ({ ...statement, category: finding.category })),
    document.nameStarts,
  );
  return found.map(({ finding }, i) => ({ ...finding, assertion: assertions[i] ?? 'present' }));
}

/**
 * Tells whether a condition is what an allergen does (`penicillin (rash)`), so that nobody has it now, or the word in
 * `no known allergies`. What is named before the allergen (`anaphylaxis to peanuts`) may be why the patient came.
 */
function reactionCheck(medications: readonly Found[]): (finding: Found['finding']) => boolean {
  const inside = new Set<number>();
  for (const { finding, statement } of medications) {
    const isNone = finding.category === 'allergy' && statement.assertion === 'negated';
    for (let offset = finding.begin; isNone && offset < finding.end; offset += 1) inside.add(offset);
    for (const { kind, begin, end } of finding.attributes) {
      if (finding.category !== 'allergy' || kind !== 'reaction' || begin < finding.begin) continue;
      for (let offset = begin; offset < end; offset += 1) inside.add(offset);
    }
  }
  return ({ category, begin, end }) => category === 'condition' && inside.has(begin) && inside.has(end - 1);
}

/** In the order of the text; of two of one category that overlap the first stays, of two that begin together the longer. */
function inOrder(found: readonly Found[]): Found[] {
  const ends = new Map<Finding['category'], number>();
  return found
    .toSorted((a, b) => a.finding.begin - b.finding.begin || b.finding.end - a.finding.end)
    .filter(({ finding }) => {
      const isFree = finding.begin >= (ends.get(finding.category) ?? 0);
      if (isFree) ends.set(finding.category, finding.end);
      return isFree;
    });
}
