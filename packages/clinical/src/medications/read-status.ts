/** What is done with a medication: it is started, stopped, held, changed or continued. */

import type { AttributeMatch } from './attribute-match.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import type { TokenRange } from './scan-attributes.ts';
import { STATUS_AFTER, STATUS_BEFORE } from './status-words.ts';
import type { MedicationStatus, StatusEntry } from './status-words.ts';

export interface StatusMatch {
  readonly first: number;
  readonly last: number;
  readonly status: MedicationStatus;
}

/** A name with what was found to belong to it. */
export interface StatusSubject extends TokenRange {
  readonly matches: readonly AttributeMatch[];
}

/** Between the verb and the name. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'the a an his her my your their our this that these new taking on with him you them me patient pt low high dose doses dosage of ' +
    'home all both some back daily scheduled oral course trial medication medications medicine including : also again ' +
    "either - ( ' once only today just up down patient's 's regular usual current outpatient dosing"
  ).split(' '),
);
const LINKS: ReadonlySet<string> = new Set([',', 'and', '&', 'or', 'as', 'well', 'plus', '/', 'with']);
const NEGATIONS: ReadonlySet<string> = new Set(
  "not don't didn't doesn't won't never haven't hasn't hadn't wasn't isn't shouldn't can't cannot without couldn't wouldn't".split(
    ' ',
  ),
);
/** Tokens from a verb to the name, at most. */
const WIDEST = 12;
/** Between the two of `switch X to Y`. */
const SWITCH_LINKS: ReadonlySet<string> = new Set([
  'to',
  'over',
  'with',
  'for',
  'onto',
  'the',
  'a',
  'and',
  'then',
  'instead',
]);
/** Behind `aspirin stopped`, besides marks and numbers. */
const AFTER_TIGHT: ReadonlySet<string> = new Set(
  'in on by due because yesterday last today for after when since secondary to from prior before this now about given until as per over'.split(
    ' ',
  ),
);
const BEFORE_AUXILIARY: ReadonlySet<string> = new Set([
  ',',
  '(',
  '-',
  'which',
  'that',
  'it',
  'therapy',
  'they',
  ')',
  'and',
  'dose',
  'both',
]);

/**
 * The status of each subject, if any is said.
 * @param subjects in the order of the text
 */
export function readStatuses(
  document: ClinicalDocument,
  subjects: readonly StatusSubject[],
): (StatusMatch | undefined)[] {
  const { segments } = document;
  const statuses: (StatusMatch | undefined)[] = [];
  const entries: (StatusEntry | undefined)[] = [];
  subjects.forEach((subject, k) => {
    const asked = segments.asked[segments.sentence[subject.first] ?? 0] === true;
    const before = asked ? undefined : verbBefore(document, subjects, k, statuses, entries);
    entries[k] = before?.entry;
    statuses[k] = before?.match ?? (asked ? undefined : verbAfter(document, subject, subjects[k + 1]));
  });
  // `lisinopril and metformin were stopped`
  for (let k = subjects.length - 2; k >= 0; k -= 1) {
    const [own, next, subject, following] = [statuses[k], statuses[k + 1], subjects[k], subjects[k + 1]];
    if (own !== undefined || next === undefined || subject === undefined || following === undefined) continue;
    if (next.first > following.first && isLinked(document, endOf(subject), following.first))
      statuses[k] = next;
  }
  return statuses;
}

const endOf = (subject: StatusSubject): number => Math.max(subject.last, subject.matches.at(-1)?.last ?? 0);
const startOf = (subject: StatusSubject): number =>
  Math.min(subject.first, subject.matches[0]?.first ?? Infinity);

/** Nothing but `,` and `and` between. */
function isLinked({ tokens, segments }: ClinicalDocument, from: number, to: number): boolean {
  if (to - from > 4 || segments.sentence[from - 1] !== segments.sentence[to]) return false;
  const between = tokens.slice(from, to).map(({ text }) => text);
  return between.every((word) => LINKS.has(word) || FILLERS.has(word));
}

interface Verb {
  readonly match: StatusMatch;
  readonly entry: StatusEntry;
}

function verbBefore(
  document: ClinicalDocument,
  subjects: readonly StatusSubject[],
  k: number,
  statuses: readonly (StatusMatch | undefined)[],
  entries: readonly (StatusEntry | undefined)[],
): Verb | undefined {
  const subject = subjects[k];
  const previous = subjects[k - 1];
  if (subject === undefined) return undefined;
  const { tokens, segments } = document;
  const start = startOf(subject);
  const floor = Math.max(previous === undefined ? 0 : endOf(previous), start - WIDEST);
  for (let i = start - 1; i >= floor; i -= 1) {
    if (segments.sentence[i] !== segments.sentence[subject.first]) return undefined;
    const found = verbEndingAt(document, i + 1, floor);
    if (found !== undefined) {
      if (found.entry.isTight === true && !isRightBefore(document, found.last, start)) return undefined;
      if (isDenied(document, found.first)) return undefined;
      const { first, last, entry } = found;
      const isSwitched = entry.isSwitch === true && switchesTo(document, subject, subjects[k + 1]);
      const status = entry.isSwitch !== true ? entry.status : isSwitched ? 'stopped' : entry.status;
      return { match: { first, last, status }, entry };
    }
    const text = tokens[i]?.text ?? '';
    if (!FILLERS.has(text) && !(i >= floor && LINKS.has(text))) break;
  }
  if (previous === undefined) return undefined;
  const [told, entry] = [statuses[k - 1], entries[k - 1]];
  if (told === undefined || entry === undefined) return undefined;
  const from = endOf(previous);
  if (entry.isSwitch === true && told.status === 'stopped') {
    return switchesTo(document, previous, subject)
      ? { match: { ...told, status: 'started' }, entry: { status: 'started' } }
      : undefined;
  }
  // A list goes on; a switch does not.
  return told.last <= previous.first && isLinked(document, from, start) ? { match: told, entry } : undefined;
}

/** The longest verb phrase that ends before token `end`. */
function verbEndingAt(
  { tokens }: ClinicalDocument,
  end: number,
  floor: number,
): { first: number; last: number; entry: StatusEntry } | undefined {
  let best: { first: number; last: number; entry: StatusEntry } | undefined;
  for (let first = end - 1; first >= Math.max(floor, end - LONGEST_VERB); first -= 1) {
    const found = STATUS_BEFORE.longestAt(tokens, first);
    if (found?.end === end) best = { first, last: end, entry: found.entry };
  }
  return best;
}

const LONGEST_VERB = 6;
const DETERMINERS: ReadonlySet<string> = new Set('the a her his my your their'.split(' '));

const isRightBefore = ({ tokens }: ClinicalDocument, end: number, start: number): boolean =>
  end === start || (end + 1 === start && DETERMINERS.has(tokens[end]?.text ?? ''));

function isDenied({ tokens }: ClinicalDocument, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (NEGATIONS.has(text)) return true;
    if (text === ',' || text === '.' || text === 'and' || text === 'but') return false;
  }
  return false;
}

/** `X to Y`, `X 20 mg over to Y`. */
function switchesTo(
  { tokens, segments }: ClinicalDocument,
  from: StatusSubject,
  to: StatusSubject | undefined,
): boolean {
  if (to === undefined || segments.sentence[from.first] !== segments.sentence[to.first]) return false;
  const between = tokens.slice(endOf(from), startOf(to)).map(({ text }) => text);
  const isTo = between.includes('to') || between.includes('with') || between.includes('for');
  return between.length <= 4 && isTo && between.every((word) => SWITCH_LINKS.has(word));
}

/** `was stopped`, `has been increased to 40 mg`. */
function verbAfter(
  document: ClinicalDocument,
  subject: StatusSubject,
  next: StatusSubject | undefined,
): StatusMatch | undefined {
  const { tokens, segments } = document;
  const places = [endOf(subject), subject.last];
  for (const place of places) {
    for (let i = place; i <= place + 2; i += 1) {
      if (segments.sentence[i] !== segments.sentence[subject.first] || i >= (next?.first ?? Infinity)) break;
      const found = STATUS_AFTER.longestAt(tokens, i);
      if (found !== undefined) {
        if (found.entry.isTight === true && !(i === place && endsThere(document, found.end))) break;
        return { first: i, last: found.end, status: found.entry.status };
      }
      if (!BEFORE_AUXILIARY.has(tokens[i]?.text ?? '')) break;
    }
  }
  return undefined;
}

function endsThere({ tokens, numbers, segments }: ClinicalDocument, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.type !== 'word' || token.lineBreaks > 0) return true;
  return (
    segments.sentence[at] !== segments.sentence[at - 1] ||
    numbers.atoms[at] !== undefined ||
    AFTER_TIGHT.has(token.text)
  );
}
