/** Pass 7: the assertion of each value, from the words around it, its section, and what the speaker took back. */

import type { Assignment } from './assign.ts';
import { TERMINATORS, TRIGGERS } from './context-triggers.ts';
import type { Trigger } from './context-triggers.ts';
import type { ClinicalDocument } from './document.ts';
import type { Assertion } from './finding.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import { RETRACTIONS } from './slot-words.ts';

/** The first that applies holds; `historical` and `present` are settled by distance before. */
const ORDER: readonly Assertion[] = ['family', 'hypothetical', 'negated', 'historical', 'possible'];

const FARTHEST_BEFORE = 24;
const FARTHEST_AFTER = 12;
/** Tokens between a value and the one that takes its place. */
const RETRACTION_REACH = 12;

interface Heard {
  readonly assertion: Assertion;
  readonly distance: number;
}

/** The assertions, in the order of the assignments. */
export function assertAll(document: ClinicalDocument, assignments: readonly Assignment[]): Assertion[] {
  const triggers = findTriggers(document);
  const isValue = new Array<boolean>(document.tokens.length).fill(false);
  for (const { match } of assignments) for (let i = match.first; i < match.last; i += 1) isValue[i] = true;
  const isName = new Array<boolean>(document.tokens.length).fill(false);
  for (const name of document.names) isName[name.first] = true;
  const reader = new ContextReader(document, triggers, isValue, isName);
  return assignments.map((assignment, i) => {
    if (isRetracted(document, assignment, assignments[i + 1])) return 'retracted';
    return reader.assertionOf(assignment);
  });
}

function findTriggers(document: ClinicalDocument): (PhraseMatch<readonly Trigger[]> | undefined)[] {
  const { tokens } = document;
  const found = new Array<PhraseMatch<readonly Trigger[]> | undefined>(tokens.length).fill(undefined);
  for (let i = 0; i < tokens.length;) {
    const match = TRIGGERS.longestAt(tokens, i);
    if (match === undefined) i += 1;
    else {
      found[i] = match;
      i = match.end;
    }
  }
  return found;
}

class ContextReader {
  readonly #document: ClinicalDocument;
  readonly #triggers: readonly (PhraseMatch<readonly Trigger[]> | undefined)[];
  readonly #isValue: readonly boolean[];
  readonly #isName: readonly boolean[];

  constructor(
    document: ClinicalDocument,
    triggers: readonly (PhraseMatch<readonly Trigger[]> | undefined)[],
    isValue: readonly boolean[],
    isName: readonly boolean[],
  ) {
    this.#document = document;
    this.#triggers = triggers;
    this.#isValue = isValue;
    this.#isName = isName;
  }

  assertionOf(assignment: Assignment): Assertion {
    const heard = [...this.#before(assignment), ...this.#after(assignment)];
    if (assignment.match.former) heard.push({ assertion: 'historical', distance: 0 });
    const nearest = (assertion: Assertion): number =>
      Math.min(...heard.filter((h) => h.assertion === assertion).map((h) => h.distance));
    const isPast = nearest('historical') < nearest('present');
    // `no pain, zero out of ten` denies nothing about the zero.
    const isZero = assignment.match.value === 0;
    const said = ORDER.find(
      (assertion) =>
        heard.some((h) => h.assertion === assertion) &&
        (assertion !== 'historical' || isPast) &&
        (assertion !== 'negated' || !isZero),
    );
    if (said !== undefined) return said;
    const { segments } = this.#document;
    const sentence = segments.sentence[assignment.match.first] ?? 0;
    if (segments.asked[sentence] === true) return 'possible';
    return segments.section[assignment.match.first] ?? 'present';
  }

  #before({ match, name }: Assignment): Heard[] {
    const { tokens, segments } = this.#document;
    const heard: Heard[] = [];
    const value = match.first;
    const named = name !== undefined && name.first < value;
    // The reach is counted from the name, if that comes first; within the slot nothing is too far.
    const anchor = named ? name.first : value;
    const slotStart = named ? name.last : value;
    const sentence = segments.sentence[value];
    const anchorSentence = segments.sentence[anchor];
    let isCut = false;
    for (let i = value - 1; i >= Math.max(0, anchor - FARTHEST_BEFORE); i -= 1) {
      if (named && i < slotStart && i >= anchor) continue;
      const here = segments.sentence[i];
      if (here !== sentence && here !== anchorSentence) break;
      const text = tokens[i]?.text ?? '';
      if (TERMINATORS.has(text) || RETRACTIONS.longestAt(tokens, i) !== undefined) break;
      if (this.#isValue[i] === true || (this.#isName[i] === true && i !== anchor) || text === ',')
        isCut = true;
      const found = this.#triggers[i];
      if (found === undefined || found.end > value) continue;
      const distance = i >= slotStart ? value - found.end : anchor - found.end;
      const inSlot = i >= slotStart;
      for (const trigger of found.entry) {
        if (trigger.direction === 'after') continue;
        if (trigger.tight === true && isCut) continue;
        if (distance > (inSlot && trigger.reach > 1 ? FARTHEST_BEFORE : trigger.reach)) continue;
        if (trigger.boundsOnly === true && !isBound(match.value)) continue;
        heard.push({ assertion: trigger.assertion, distance: inSlot ? distance : distance + 1 });
      }
    }
    const past = this.#monthBefore(anchor, sentence);
    if (past !== undefined) heard.push({ assertion: 'historical', distance: past });
    return heard;
  }

  /** `in march her a1c was 9.2`. */
  #monthBefore(anchor: number, sentence: number | undefined): number | undefined {
    const { masks, tokens, segments } = this.#document;
    for (let i = anchor - 1; i >= Math.max(0, anchor - 5); i -= 1) {
      if (segments.sentence[i] !== sentence || this.#isValue[i] === true) return undefined;
      const mask = masks[i];
      const lead = mask === undefined ? undefined : (tokens[mask.first]?.text ?? '');
      if (mask?.label === 'date' && (lead === 'in' || tokens[mask.first - 1]?.text === 'in'))
        return anchor - i;
    }
    return this.#bareMonth(anchor - 1, -1, sentence);
  }

  /** `in march` without a year is no mask; it is one month's name after `in`. */
  #bareMonth(from: number, step: 1 | -1, sentence: number | undefined): number | undefined {
    const { tokens, segments } = this.#document;
    for (let i = from, n = 0; n < 4; i += step, n += 1) {
      if (i < 1 || segments.sentence[i] !== sentence || this.#isValue[i] === true) return undefined;
      const lead = tokens[i - 1]?.text;
      if (
        MONTHS.has(tokens[i]?.text ?? '') &&
        (lead === 'in' || lead === 'from' || lead === 'since' || lead === 'early' || lead === 'late')
      )
        return n;
    }
    return undefined;
  }

  #after({ match }: Assignment): Heard[] {
    const { tokens, segments, masks } = this.#document;
    const heard: Heard[] = [];
    const sentence = segments.sentence[match.last - 1];
    for (let i = match.last; i < Math.min(tokens.length, match.last + FARTHEST_AFTER); i += 1) {
      if (segments.sentence[i] !== sentence || this.#isValue[i] === true) break;
      // What a change is counted from is past; the change is not.
      if (match.row.kind === 'weight_change' && BASES.has(tokens[i]?.text ?? '')) return heard;
      if (this.#isName[i] === true || TERMINATORS.has(tokens[i]?.text ?? '')) break;
      // Behind a comma it may as well belong to what follows.
      const comma = tokens[match.last]?.text === ',' ? 6 : 0;
      const distance = i - match.last + comma;
      const found = this.#triggers[i];
      for (const trigger of found?.entry ?? []) {
        if (trigger.direction === 'before' || distance > trigger.reach) continue;
        heard.push({ assertion: trigger.assertion, distance });
      }
      const lead = /^(?:in|on|from|since)$/.test(tokens[i]?.text ?? '');
      const dated = masks[i]?.label === 'date' || (lead && masks[i + 1]?.label === 'date');
      if (dated && distance <= 3 && lead) heard.push({ assertion: 'historical', distance });
    }
    const month = this.#bareMonth(match.last + 1, 1, sentence);
    if (month !== undefined) heard.push({ assertion: 'historical', distance: month });
    return heard;
  }
}

const BASES: ReadonlySet<string> = new Set(['since', 'from', 'than', 'compared', 'versus']);

const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

function isBound(value: Assignment['match']['value']): boolean {
  return typeof value !== 'number' && 'comparator' in value;
}

/** Taken back at once (`scratch that`), or in favour of the next value of the same kind (`make that`). */
function isRetracted(
  document: ClinicalDocument,
  assignment: Assignment,
  next: Assignment | undefined,
): boolean {
  if (assignment.match.brokenOff) return true;
  const { tokens, segments } = document;
  const from = assignment.match.last;
  const sameKind = next !== undefined && next.match.row === assignment.match.row;
  const nextAt = next?.match.first ?? tokens.length;
  for (let i = from; i < Math.min(nextAt, from + RETRACTION_REACH); i += 1) {
    if (segments.turn[i] !== segments.turn[from - 1]) return false;
    const cue = RETRACTIONS.longestAt(tokens, i);
    if (cue === undefined) continue;
    if (cue.entry.atOnce) return i - from <= 2;
    if (sameKind && i - from <= 3 && nextAt - cue.end <= RETRACTION_REACH) return true;
  }
  return false;
}
