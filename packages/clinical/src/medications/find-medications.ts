/** Medications with what is said of their taking, and allergies. */

import { assignAttributes } from './assign-attributes.ts';
import type { Assigned } from './assign-attributes.ts';
import type { AttributeMatch } from './attribute-match.ts';
import { quantityOf } from './attribute-match.ts';
import { RETRACTIONS } from '../assertions/retractions.ts';
import type { Found } from '../assertions/statement.ts';
import { findAllergies } from './find-allergies.ts';
import type { Attribute, AttributeValue } from '../finding.ts';
import { FORMS } from './forms.ts';
import {
  isDosed,
  isMeasuredOrMissed,
  isTaken,
  LEAST_BARE_DOSE,
  MEASURED_DRUGS,
  medicationSections,
} from './medication-context.ts';
import { readStatuses } from './read-status.ts';
import type { StatusMatch } from './read-status.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { scanAttributes } from './scan-attributes.ts';
import type { TokenRange } from './scan-attributes.ts';
import type { TermMatch } from '../terms/find-terms.ts';
import type { Sense } from '../terms/lexicon.ts';

/** What is said of a name stands so many tokens from it, at most. */
const FARTHEST_BEFORE = 16;
const FARTHEST_AFTER = 45;

interface Name extends TokenRange {
  readonly sense: Sense;
}

/** A name with what belongs to it. */
interface Medication extends Name {
  readonly matches: readonly AttributeMatch[];
  readonly corrected: ReadonlySet<AttributeMatch>;
}

/**
 * Findings of category `medication` and `allergy`, in the order of the text.
 * @param terms all terms of the lexicon, in the order of the text; those without a sense as a medication are passed over
 */
export function findMedications(document: ClinicalDocument, terms: readonly TermMatch[]): Found[] {
  const names: Name[] = [];
  for (const { first, last, senses } of terms) {
    const sense = senses.find(({ category }) => category === 'medication');
    if (sense === undefined) continue;
    // The inhaler of `albuterol inhaler` and of `fluticasone nasal inhaler` is a form.
    const before = names.at(-1)?.last;
    const isForm =
      sense.weak &&
      before !== undefined &&
      first - before <= 1 &&
      FORMS.longestAt(document.tokens, before)?.end === last;
    if (!isForm) names.push({ first, last, sense });
  }
  const allergies = findAllergies(
    document,
    names.map(({ first, last, sense }) => ({ first, last, codes: sense.codes })),
  );
  if (names.length === 0) return [...allergies.found];
  const ends = new Map(names.map(({ first, last }) => [first, last]));
  const attributes = scanAttributes(document, rangesAround(document, names), (token) => ends.get(token));
  const assigned = assignAttributes(document, names, attributes);
  const medications = names.map((name, k) => withAttributes(document, name, assigned[k]));
  const statuses = readStatuses(document, medications);
  const isCounted = countedNames(document, medications, statuses, allergies.claimed);
  const found = medications.flatMap((medication, k) =>
    isCounted[k] === true ? [{ ...asFound(document, medication, statuses[k]), k }] : [],
  );
  return [...joinCorrections(document, medications, found), ...allergies.found].toSorted(
    (a, b) => a.finding.begin - b.finding.begin,
  );
}

/** The stretches of text near the names; they do not overlap. */
function rangesAround({ tokens }: ClinicalDocument, names: readonly Name[]): TokenRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const { first, last } of names) {
    const from = Math.max(0, first - FARTHEST_BEFORE);
    const to = Math.min(tokens.length, last + FARTHEST_AFTER);
    const before = ranges.at(-1);
    if (before !== undefined && from <= before.last) before.last = Math.max(before.last, to);
    else ranges.push({ first: from, last: to });
  }
  return ranges;
}

function withAttributes(document: ClinicalDocument, name: Name, assigned: Assigned | undefined): Medication {
  const { matches = [], corrected = new Set<AttributeMatch>() } = assigned ?? {};
  const isMeasured = MEASURED_DRUGS.has(document.tokens[name.first]?.text ?? '');
  const kept = matches.filter((match) => {
    const value = quantityOf(match)?.value;
    return !(isMeasured && match.measure === 'bare' && typeof value === 'number' && value < LEAST_BARE_DOSE);
  });
  return { ...name, matches: kept, corrected };
}

/** For each name whether it is a medication here. */
function countedNames(
  document: ClinicalDocument,
  medications: readonly Medication[],
  statuses: readonly (StatusMatch | undefined)[],
  claimed: ReadonlySet<number>,
): boolean[] {
  const isWeak = medications.some(({ sense }) => sense.weak);
  const sections = isWeak ? medicationSections(document) : [];
  const counted = medications.map((medication, k) => {
    if (claimed.has(medication.first) || isMeasuredOrMissed(document, medication)) return false;
    if (!medication.sense.weak) return true;
    if (isDosed(document, medication, medication.matches) || statuses[k] !== undefined) return true;
    return (
      isTaken(document, medication) ||
      (sections[medication.first] === true && !hasValue(document, medication))
    );
  });
  // In a list with what is surely one.
  medications.forEach((medication, k) => {
    if (counted[k] === true || !medication.sense.weak || claimed.has(medication.first)) return;
    if (hasValue(document, medication) || isMeasuredOrMissed(document, medication)) return;
    const isBeside = (a: number, b: number): boolean =>
      counted[a === k ? b : a] === true && isListed(document, medications[a], medications[b]);
    if (isBeside(k - 1, k) || isBeside(k, k + 1)) counted[k] = true;
  });
  return counted;
}

/** `potassium 4.2`, `calcium was nine point two`. */
function hasValue({ tokens, numbers }: ClinicalDocument, { last }: Name): boolean {
  const isOver = /^(?:is|was|of|at|:|=|,|are|were)$/.test(tokens[last]?.text ?? '');
  const at = isOver ? last + 1 : last;
  return numbers.atoms[at] !== undefined && tokens[at]?.lineBreaks === 0;
}

const LIST_LINKS: ReadonlySet<string> = new Set([',', 'and', '&', 'plus', ';', '-', '*', '•', '.', '/', ')']);
const MOST_LINKS = 4;

function isListed(
  { tokens }: ClinicalDocument,
  a: Medication | undefined,
  b: Medication | undefined,
): boolean {
  if (a === undefined || b === undefined) return false;
  const from = Math.max(a.last, a.matches.at(-1)?.last ?? 0);
  const to = Math.min(b.first, b.matches[0]?.first ?? Infinity);
  const between = tokens.slice(from, to);
  return (
    between.length <= MOST_LINKS &&
    (between.length > 0 || (tokens[to]?.lineBreaks ?? 0) > 0) &&
    between.every(({ text, type }) => LIST_LINKS.has(text) || type === 'numeral')
  );
}

function asFound(document: ClinicalDocument, medication: Medication, status: StatusMatch | undefined): Found {
  const { text, tokens } = document;
  const { first, last, sense, matches, corrected } = medication;
  const [begin, end] = [tokens[first]?.begin ?? 0, tokens[last - 1]?.end ?? 0];
  const attributes = attributesOf(document, medication, status?.status === 'changed');
  if (status !== undefined) attributes.push(attributeAt(document, 'status', status, status.status));
  // What is taken back inside it must not seem to take it back as a whole.
  const statementLast = corrected.size > 0 ? Math.max(last, matches.at(-1)?.last ?? 0) : last;
  return {
    statement: { first, last: statementLast, form: 'mention', subject: `medication ${first}` },
    finding: {
      kind: sense.kind,
      category: 'medication',
      text: text.slice(begin, end),
      begin,
      end,
      codes: sense.codes,
      attributes: attributes.toSorted((a, b) => a.begin - b.begin || a.end - b.end),
    },
  };
}

function attributeAt(
  { text, tokens }: ClinicalDocument,
  kind: string,
  { first, last }: TokenRange,
  value: AttributeValue,
): Attribute {
  const begin = tokens[first]?.begin ?? 0;
  const end = tokens[last - 1]?.end ?? begin;
  return { kind, text: text.slice(begin, end), begin, end, value };
}

/** The attributes as they hold: without what was taken back, or what the dose was before. */
function attributesOf(document: ClinicalDocument, medication: Medication, isChanged: boolean): Attribute[] {
  const { tokens } = document;
  const { matches, corrected } = medication;
  const isFrom = (match: AttributeMatch): boolean => tokens[match.first - 1]?.text === 'from';
  const isTo = (match: AttributeMatch): boolean => tokens[match.first - 1]?.text === 'to';
  const doses = matches.filter((match) => match.kind === 'dose');
  const held = matches.filter((match) => {
    if (corrected.has(match) || isRepeated(document, match, matches)) return false;
    const isFormer = isFrom(match) && match.to === undefined;
    return !(
      isFormer &&
      match.kind === 'dose' &&
      doses.some((other) => other.first > match.first && isTo(other))
    );
  });
  const hasPieces = held.some(
    ({ measure, kind }) => kind === 'dose' && (measure === 'amount' || measure === 'volume'),
  );
  const hasMass = held.some(({ measure }) => measure === 'mass' || measure === 'concentration');
  return held.flatMap((match) => {
    const { kind, measure, to } = match;
    const isStep = to !== undefined && (isFrom(match) || (isChanged && tokens[to.first - 1]?.text === 'to'));
    if (measure === 'bare' && to !== undefined && !isStep && !hasMass) return [];
    const range = isStep ? { first: to.first, last: match.last } : match;
    const value = isStep ? to.value : measure === 'bare' ? correctedUnit(match, corrected) : match.value;
    const isPiece = measure === 'bare' && hasMass && corrected.size === 0;
    const hasOtherPieces =
      hasPieces || held.some((other) => other.measure === 'bare' && other !== match && hasMass);
    const isStrength = kind === 'dose' && measure === 'mass' && hasOtherPieces && corrected.size === 0;
    if (isPiece && hasPieces) return [];
    return [attributeAt(document, isStrength ? 'strength' : kind, range, value)];
  });
}

/** `BID (2 times a day)` says it twice. */
function isRepeated(
  { tokens }: ClinicalDocument,
  match: AttributeMatch,
  matches: readonly AttributeMatch[],
): boolean {
  if (match.kind !== 'frequency' || tokens[match.first - 1]?.text !== '(') return false;
  return matches.some(
    (other) =>
      other.kind === 'frequency' &&
      other.first < match.first &&
      JSON.stringify(other.value) === JSON.stringify(match.value),
  );
}

/** `25 mg, make that 50`: the unit is the same. */
function correctedUnit(match: AttributeMatch, corrected: ReadonlySet<AttributeMatch>): AttributeValue {
  const former = [...corrected].find(({ kind }) => kind === 'dose');
  const [own, unit] = [quantityOf(match), former === undefined ? undefined : quantityOf(former)?.unit];
  return own === undefined || unit === undefined ? match.value : { ...own, unit };
}

/** Between a name and the one that takes its place, behind the words that take it back. */
const MOST_BEFORE_CORRECTION = 3;

/** `lisinopril, I mean losartan`: the one takes the other's place, which their common subject tells. */
function joinCorrections(
  document: ClinicalDocument,
  medications: readonly Medication[],
  found: readonly (Found & { readonly k: number })[],
): Found[] {
  const joined: Found[] = [];
  let subject = '';
  found.forEach(({ statement, finding, k }, i) => {
    const next = found[i + 1];
    const end = next?.k === k + 1 ? correctionEnd(document, medications[k], medications[k + 1]) : undefined;
    const own = subject === '' ? statement.subject : subject;
    joined.push({
      finding,
      statement: { ...statement, subject: own, ...(end === undefined ? {} : { last: end }) },
    });
    subject = end === undefined ? '' : own;
  });
  return joined;
}

/** The end of what is said of `a`, if `b` corrects it. */
function correctionEnd(
  { tokens }: ClinicalDocument,
  a: Medication | undefined,
  b: Medication | undefined,
): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  const from = Math.max(a.last, a.matches.at(-1)?.last ?? 0);
  const to = Math.min(b.first, b.matches[0]?.first ?? Infinity);
  for (let i = from; i < Math.min(to, from + MOST_BEFORE_CORRECTION); i += 1) {
    const cue = RETRACTIONS.longestAt(tokens, i);
    if (cue !== undefined && to - cue.end <= MOST_BEFORE_CORRECTION) return from;
  }
  return undefined;
}
