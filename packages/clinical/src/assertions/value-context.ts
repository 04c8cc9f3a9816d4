/** The assertion of a measured value, from the words around it and around its name. */

import { MONTHS } from '../reading/months.ts';
import { TERMINATORS, TRIGGERS } from './triggers/values.ts';
import type { Trigger } from './triggers/values.ts';
import type { Assertion } from '../finding.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import type { TokenSet } from '../reading/token-set.ts';
import type { PhraseMatch } from '../reading/phrase-trie.ts';
import { WordSet } from '../reading/word-tables.ts';
import { TELLING } from './triggers/family.ts';
import { RETRACTIONS } from './retractions.ts';
import type { Statement } from './statement.ts';

/** The first that applies holds; `historical` and `present` are settled by distance before. */
const ORDER: readonly Assertion[] = ['family', 'hypothetical', 'negated', 'historical', 'possible'];

const FARTHEST_BEFORE = 24;
const FARTHEST_AFTER = 12;

/** What nobody but the patient can say, and only about. */
const ESTIMATES: ReadonlySet<string> = new Set(['pain_score', 'weight_change']);

interface Heard {
  readonly assertion: Assertion;
  readonly distance: number;
}

/**
 * The assertions of values, in the order of the statements, none of which is a mention.
 * @param nameStarts tokens at which the name of a measurement begins: it ends the reach of what stands before it
 */
export function valueAssertions(
  document: ClinicalDocument,
  statements: readonly Statement[],
  nameStarts: TokenSet,
): Assertion[] {
  if (statements.length === 0) return [];
  const triggers = findTriggers(document);
  const isValue = new Uint8Array(document.tokens.length);
  for (const { first, last } of statements) isValue.fill(1, first, last);
  const reader = new ValueReader(document, triggers, isValue, nameStarts);
  return statements.map((statement) => reader.assertionOf(statement));
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

class ValueReader {
  readonly #document: ClinicalDocument;
  readonly #triggers: readonly (PhraseMatch<readonly Trigger[]> | undefined)[];
  readonly #isValue: Uint8Array;
  readonly #nameStarts: TokenSet;

  constructor(
    document: ClinicalDocument,
    triggers: readonly (PhraseMatch<readonly Trigger[]> | undefined)[],
    isValue: Uint8Array,
    nameStarts: TokenSet,
  ) {
    this.#document = document;
    this.#triggers = triggers;
    this.#isValue = isValue;
    this.#nameStarts = nameStarts;
  }

  assertionOf(statement: Statement): Assertion {
    const heard = [...this.#before(statement), ...this.#after(statement)];
    if (statement.former === true) heard.push({ assertion: 'historical', distance: 0 });
    if (heard.length === 0) return this.#unheard(statement);
    const nearest = (assertion: Assertion): number =>
      Math.min(...heard.filter((h) => h.assertion === assertion).map((h) => h.distance));
    const isPast = nearest('historical') < nearest('present');
    // `no pain, zero out of ten` denies nothing about the zero.
    const isZero = statement.form === 'zero';
    // `maybe ten pounds`, `probably a six`: one's own estimate is no doubt.
    const isEstimate = ESTIMATES.has(statement.subject);
    const said = ORDER.find(
      (assertion) =>
        heard.some((h) => h.assertion === assertion) &&
        (assertion !== 'historical' || isPast) &&
        (assertion !== 'negated' || !isZero) &&
        (assertion !== 'possible' || !isEstimate),
    );
    return said ?? this.#unheard(statement);
  }

  /** What the sentence and its section make of it. */
  #unheard(statement: Statement): Assertion {
    const { segments } = this.#document;
    const sentence = segments.sentence[statement.first] ?? 0;
    if (segments.asked[sentence] === true && !this.#isConfirmed(statement.last, sentence)) return 'possible';
    return segments.heading[statement.first]?.values ?? 'present';
  }

  /** `2 to 7 out of 10 ? yeah that's correct`. */
  #isConfirmed(last: number, sentence: number): boolean {
    const { tokens, segments } = this.#document;
    let at = last;
    while (at < last + FARTHEST_BEFORE && segments.sentence[at] === sentence) at += 1;
    while (at < tokens.length && /^(?:um|uh|oh|well|,|\[|\]|patient|doctor)$/.test(tokens[at]?.text ?? ''))
      at += 1;
    return /^(?:yes|yeah|yep|yup|correct|right|exactly)$/.test(tokens[at]?.text ?? '');
  }

  #before(statement: Statement): Heard[] {
    const { tokens, segments } = this.#document;
    const { first, name, form } = statement;
    const heard: Heard[] = [];
    const value = first;
    const named = name !== undefined && name.first < value;
    // The reach is counted from the name, if that comes first; within the slot nothing is too far.
    const anchor = named ? name.first : value;
    const slotStart = named ? name.last : value;
    const sentence = segments.sentence[value];
    const anchorSentence = segments.sentence[anchor];
    let isCut = false;
    let isNewClause = false;
    let isOfPatient = false;
    for (let i = value - 1; i >= Math.max(0, anchor - FARTHEST_BEFORE); i -= 1) {
      if (named && i < slotStart && i >= anchor) continue;
      const here = segments.sentence[i];
      if (here !== sentence && here !== anchorSentence) break;
      if (TERMINATORS.has(tokens[i]) || RETRACTIONS.longestAt(tokens, i) !== undefined) break;
      if (tokens[i]?.text === 'and' && this.#isOfNow(i + 1)) isNewClause = true;
      if (PATIENT.has(tokens[i])) isOfPatient = true;
      const isComma = tokens[i]?.text === ',';
      if (this.#isValue[i] === 1 || (this.#nameStarts.has(i) && i !== anchor) || isComma) isCut = true;
      const found = this.#triggers[i];
      if (found === undefined || found.end > value) continue;
      const distance = i >= slotStart ? value - found.end : anchor - found.end;
      const inSlot = i >= slotStart;
      for (const trigger of found.entry) {
        if (trigger.direction === 'after') continue;
        if (trigger.tight === true && isCut) continue;
        if (trigger.assertion === 'family' && (isOfPatient || this.#tells(i, found.end))) continue;
        if (trigger.assertion === 'historical' && isNewClause) continue;
        if (trigger.assertion === 'negated' && form === 'value' && this.#isTakenFever(i, found.end, value))
          continue;
        if (trigger.assertion === 'possible' && SAYS_MORE.has(tokens[statement.last])) continue;
        if (distance > (inSlot && trigger.reach > 1 ? FARTHEST_BEFORE : trigger.reach)) continue;
        if (trigger.boundsOnly === true && form !== 'bound') continue;
        heard.push({ assertion: trigger.assertion, distance: inSlot ? distance : distance + 1 });
      }
    }
    const past = this.#monthBefore(anchor, sentence);
    if (past !== undefined) heard.push({ assertion: 'historical', distance: past });
    return heard;
  }

  /** `and is`, `and she is`. */
  #isOfNow(at: number): boolean {
    const { tokens } = this.#document;
    return OF_NOW.has(tokens[PRONOUNS.has(tokens[at]) ? at + 1 : at]);
  }

  /** `husband was with her and …`: the relative only tells or is there. */
  #tells(at: number, end: number): boolean {
    return (TELLING.longestAt(this.#document.tokens, at + 1)?.end ?? 0) > end;
  }

  /** `no fever 98.6`: the number is what was measured. */
  #isTakenFever(at: number, end: number, value: number): boolean {
    const { tokens } = this.#document;
    return tokens[at]?.text !== 'not' && end === value - 1 && tokens[end]?.text === 'fever';
  }

  /** `in march her a1c was 9.2`. */
  #monthBefore(anchor: number, sentence: number | undefined): number | undefined {
    const { masks, tokens, segments } = this.#document;
    for (let i = anchor - 1; i >= Math.max(0, anchor - 5); i -= 1) {
      if (segments.sentence[i] !== sentence || this.#isValue[i] === 1) return undefined;
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
      if (i < 1 || segments.sentence[i] !== sentence || this.#isValue[i] === 1) return undefined;
      const lead = tokens[i - 1]?.text;
      if (
        MONTHS.has(tokens[i]?.text ?? '') &&
        (lead === 'in' || lead === 'from' || lead === 'since' || lead === 'early' || lead === 'late')
      )
        return n;
    }
    return undefined;
  }

  /** `3.1 cm (previously 2.8 cm)`. */
  #isOfNext(at: number, end: number): boolean {
    const isLeading = LEADING.has(this.#document.tokens[at]?.text ?? '');
    return isLeading && (this.#isValue[end] === 1 || this.#isValue[end + 1] === 1);
  }

  /** `120/80 is normal`, `so a blood pressure of 120/80 is normal`; not `her sodium of 138 is normal`. */
  #isGeneral(name: Statement['name']): boolean {
    if (name === undefined) return true;
    const { tokens, segments } = this.#document;
    if (!ARTICLES.has(tokens[name.first - 1])) return false;
    const lead = name.first - 2;
    return segments.sentence[lead] !== segments.sentence[name.first] || GENERAL_LEADS.has(tokens[lead]);
  }

  #after({ last, isChange, name }: Statement): Heard[] {
    const { tokens, segments, masks } = this.#document;
    const heard: Heard[] = [];
    const sentence = segments.sentence[last - 1];
    for (let i = last; i < Math.min(tokens.length, last + FARTHEST_AFTER); i += 1) {
      if (segments.sentence[i] !== sentence || this.#isValue[i] === 1) break;
      // What a change is counted from is past; the change is not.
      if (isChange === true && BASES.has(tokens[i])) return heard;
      if (this.#nameStarts.has(i) || TERMINATORS.has(tokens[i])) break;
      // Behind a comma it may as well belong to what follows.
      const comma = tokens[last]?.text === ',' ? 6 : 0;
      const distance = i - last + comma;
      const found = this.#triggers[i];
      const isOfNext = found !== undefined && this.#isOfNext(i, found.end);
      for (const trigger of found?.entry ?? []) {
        if (trigger.direction === 'before' || distance > trigger.reach || isOfNext) continue;
        if (trigger.general === true && !this.#isGeneral(name)) continue;
        heard.push({ assertion: trigger.assertion, distance });
      }
      const lead = DATE_LEADS.has(tokens[i]);
      const dated = masks[i]?.label === 'date' || (lead && masks[i + 1]?.label === 'date');
      const isStill = STILL.has(tokens[i - 1]);
      if (dated && distance <= 3 && lead && !isStill) heard.push({ assertion: 'historical', distance });
    }
    const month = this.#bareMonth(last + 1, 1, sentence);
    if (month !== undefined) heard.push({ assertion: 'historical', distance: month });
    return heard;
  }
}

/** Said of the value that follows, where one does. */
const LEADING: ReadonlySet<string> = new Set(['previously', 'formerly', 'prior']);

const ARTICLES = new WordSet(['a', 'an']);
const GENERAL_LEADS = new WordSet([',', 'so', 'well', 'that', 'but', 'because', 'remember', 'generally']);

/** Behind `and`: what follows is no longer of the past. */
const OF_NOW = new WordSet([
  'has',
  'have',
  'is',
  'are',
  'presents',
  'reports',
  'complains',
  'rates',
  'weighs',
  "i'm",
  "he's",
  "she's",
]);
const PRONOUNS = new WordSet(['i', 'he', 'she', 'it', 'they', 'patient', 'pt']);
/** Whom the rest is about, whatever relative was named before. */
const PATIENT = new WordSet(['i', "i'm", "i've", 'my', 'your', 'hers', 'patient', 'pt']);
/** Behind a value: what is thought is more than the value (`i think the potassium of 5.9 is hemolyzed`). */
const SAYS_MORE = new WordSet(['is', 'was', 'are', 'were', 'may', 'might', 'could', 'would']);

const BASES = new WordSet(['since', 'from', 'than', 'compared', 'versus']);
const DATE_LEADS = new WordSet(['in', 'on', 'from', 'since']);
const STILL = new WordSet(['stable', 'unchanged', 'same']);
