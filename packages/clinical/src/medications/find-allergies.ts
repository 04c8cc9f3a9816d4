/** What a patient is allergic to, what it does, and that there is nothing. */

import { ALLERGENS } from './allergens.ts';
import {
  ALLERGEN_FILLERS,
  ALLERGY_WORDS,
  BULLETS,
  ITEM_ENDS,
  LINKS,
  ANTIALLERGICS,
  EXCEPTIONS,
  HEADINGS,
  LEADS,
  NO_ALLERGIES,
  OTHER_ALLERGY_WORDS,
} from './allergy-words.ts';
import { answerAfter, answerStart, noneAnswerAt } from './allergy-answers.ts';
import {
  CAUSES,
  CAUSE_VERBS,
  isBarred,
  reactionsOfBarred,
  reactionsOfVerb,
  TAKES,
  TAKE_VERBS,
} from './caused-reactions.ts';
import type { Found } from '../assertions/statement.ts';
import type { Assertion, Attribute, Code } from '../finding.ts';
import { reactionAt, readReactions } from './read-reactions.ts';
import type { Reactions } from './read-reactions.ts';
import { REACTIONS } from './reactions.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { WordSet } from '../reading/word-tables.ts';
import type { TokenRange } from './scan-attributes.ts';

/** A medication's name, with its codes. */
export interface AllergenTerm extends TokenRange {
  readonly codes: readonly Code[];
}

export interface Allergies {
  readonly found: readonly Found[];
  /** Tokens at which a medication's name begins that is an allergen, so that it is not one that is taken. */
  readonly claimed: ReadonlySet<number>;
}

/** Only here an allergy can begin to be spoken of. */
const CUES = new WordSet([
  ...CAUSE_VERBS,
  ...TAKE_VERBS,
  ...(
    "allergic allergy allergies anaphylaxis anaphylactic hypersensitivity hypersensitive nkda nka nkfda nkma n no not denies denied without has don't " +
    "doesn't do does isn't never drug medication known food patient"
  ).split(' '),
]);
/** Tokens of a list, of fillers and of other things, at most. */
const LONGEST_LIST = 250;
const MOST_FILLERS = 6;
const LONGEST_UNKNOWN = 4;
const LONGEST_UNKNOWN_SAID = 2;
const LONGEST_HEADING = 5;

/**
 * Allergies, in the order of the text. The span is the allergen; where there are none the words that say so.
 * @param terms names of medications and their classes, in the order of the text
 */
export function findAllergies(document: ClinicalDocument, terms: readonly AllergenTerm[]): Allergies {
  return new AllergyFinder(document, terms).find();
}

interface Item extends TokenRange {
  readonly codes: readonly Code[];
  readonly reactions: readonly Attribute[];
}

class AllergyFinder {
  readonly #document: ClinicalDocument;
  readonly #terms = new Map<number, AllergenTerm>();
  readonly #termEnds = new Map<number, AllergenTerm>();
  readonly #found = new Map<number, Found>();
  readonly #claimed = new Set<number>();

  constructor(document: ClinicalDocument, terms: readonly AllergenTerm[]) {
    this.#document = document;
    for (const term of terms) {
      this.#terms.set(term.first, term);
      this.#termEnds.set(term.last, term);
    }
  }

  find(): Allergies {
    const { tokens } = this.#document;
    for (let i = 0; i < tokens.length;) {
      i = CUES.has(tokens[i]) ? this.#readCue(i) : i + 1;
    }
    const found = [...this.#found].toSorted(([a], [b]) => a - b).map(([, one]) => one);
    return { found, claimed: this.#claimed };
  }

  /** Reads what is said at a cue, and gives the token to go on from. */
  #readCue(at: number): number {
    const { tokens } = this.#document;
    if (CAUSES.has(tokens[at])) return this.#readCause(at);
    if (TAKES.has(tokens[at])) return this.#readBarred(at);
    const none = NO_ALLERGIES.longestAt(tokens, at);
    if (none !== undefined && this.#isNone(none.end)) return this.#readNone(at, none.end);
    const lead = LEADS.longestAt(tokens, at);
    const heading = this.#headingEnd(at);
    if (lead !== undefined && (heading ?? 0) <= lead.end) {
      const end = this.#readList({ first: at, last: lead.end }, lead.end, false);
      return end > lead.end ? end : this.#readAnswer(at);
    }
    if (heading !== undefined) return this.#readList({ first: at, last: heading }, heading, true);
    if (ALLERGY_WORDS.has(tokens[at]?.text ?? '')) {
      this.#readBefore(at);
      return this.#readAnswer(at);
    }
    return at + 1;
  }

  /** `no allergies to penicillin` is of penicillin alone. */
  #isNone(end: number): boolean {
    const { tokens } = this.#document;
    const next = tokens[end]?.text ?? '';
    if (tokens[end]?.lineBreaks !== 0) return true;
    if (ALLERGY_WORDS.has(tokens[end - 1]?.text ?? '') && OTHER_ALLERGY_WORDS.has(next)) return false;
    const to = next === 'to' || next === ':' ? end + 1 : end;
    return to === end || this.#allergenAt(to) === undefined;
  }

  #readNone(first: number, last: number): number {
    const { tokens } = this.#document;
    const but = EXCEPTIONS.longestAt(tokens, tokens[last]?.text === ',' ? last + 1 : last);
    if (but !== undefined && this.#allergenAt(this.#skipFillers(but.end)) !== undefined)
      return this.#readList({ first: but.end - 1, last: but.end }, but.end, false, 'present');
    this.#add({ first, last, codes: [], reactions: [] }, undefined, 'negated');
    return last;
  }

  /** The colon of `ALLERGIES:`, or the end of a line that holds nothing else. */
  #headingEnd(at: number): number | undefined {
    const { tokens, segments } = this.#document;
    const found = HEADINGS.longestAt(tokens, at);
    if (found === undefined) return undefined;
    const next = tokens[found.end];
    if (next === undefined) return undefined;
    const startsLine = at === 0 || (tokens[at]?.lineBreaks ?? 0) > 0;
    const startsSentence = at === 0 || segments.sentence[at - 1] !== segments.sentence[at];
    if (next.text === ':' || (next.text === '-' && next.spaced)) return found.end + 1;
    if (startsLine && next.lineBreaks > 0) return found.end;
    // `allergies penicillin and sulfa`, as dictated.
    return (startsLine || startsSentence || found.end - at > 1) && this.#allergenAt(found.end) !== undefined
      ? found.end
      : undefined;
  }

  /** `penicillin and sulfa allergies`, `latex allergy`. */
  #readBefore(at: number): void {
    const { tokens, segments } = this.#document;
    const next = tokens[at + 1]?.text ?? '';
    if (OTHER_ALLERGY_WORDS.has(next) || (next === 'to' && tokens[at]?.text !== 'allergic')) return;
    const cue = { first: at, last: at + 1 };
    for (let end = at; end > 0;) {
      const item = this.#allergenBefore(end);
      if (item === undefined || segments.sentence[item.first] !== segments.sentence[at]) return;
      const name = tokens[item.first]?.text ?? '';
      if (ANTIALLERGICS.has(name)) return;
      const reactions = end === at ? this.#readReactions(at + 1).reactions : [];
      this.#add({ ...item, reactions }, cue);
      end = item.first;
      const link = tokens[end - 1]?.text ?? '';
      if (link === ',' || link === 'and' || link === '/' || link === 'or') end -= 1;
      else return;
      if (tokens[end - 1]?.text === ',') end -= 1;
    }
  }

  /** `any drug allergies? – yes, penicillin`, `– none that I know of`. */
  #readAnswer(at: number): number {
    const answer = answerAfter(this.#document, at);
    if (answer === undefined) return at + 1;
    const start = answerStart(this.#document, answer);
    if (this.#allergenAt(start) !== undefined) this.#readList(undefined, start, false);
    else {
      const none = noneAnswerAt(this.#document, at, answer);
      if (none !== undefined) this.#add({ ...none, codes: [], reactions: [] }, undefined, 'negated');
    }
    return at + 1;
  }

  /** `penicillin gives me hives`. */
  #readCause(verb: number): number {
    const { tokens, segments } = this.#document;
    const item = this.#allergenBefore(verb);
    if (item !== undefined && segments.sentence[item.first] === segments.sentence[verb]) {
      const reactions = reactionsOfVerb(this.#document, verb, tokens[item.first]?.text ?? '');
      if (reactions.length > 0) this.#add({ ...item, reactions }, undefined);
    }
    return verb + 1;
  }

  /** `I can't take codeine, it makes me throw up`; without what it does there may be other reasons. */
  #readBarred(verb: number): number {
    const { segments } = this.#document;
    const item = isBarred(this.#document, verb) ? this.#allergenAt(this.#skipFillers(verb + 1)) : undefined;
    if (item !== undefined && segments.sentence[item.first] === segments.sentence[verb]) {
      const reactions = reactionsOfBarred(this.#document, item.last);
      if (reactions.length > 0) this.#add({ ...item, reactions }, undefined, 'present');
    }
    return verb + 1;
  }

  #allergenAt(at: number): Omit<Item, 'reactions'> | undefined {
    const term = this.#terms.get(at);
    const other = ALLERGENS.longestAt(this.#document.tokens, at);
    if (term !== undefined && (other === undefined || other.end <= term.last)) return term;
    return other === undefined ? undefined : { first: at, last: other.end, codes: other.entry };
  }

  #allergenBefore(end: number): Omit<Item, 'reactions'> | undefined {
    const term = this.#termEnds.get(end);
    if (term !== undefined) return term;
    for (let first = Math.max(0, end - 4); first < end; first += 1) {
      const found = ALLERGENS.longestAt(this.#document.tokens, first);
      if (found?.end === end) return { first, last: end, codes: found.entry };
    }
    return undefined;
  }

  #skipFillers(at: number): number {
    const { tokens } = this.#document;
    let next = at;
    while (
      next - at < MOST_FILLERS &&
      ALLERGEN_FILLERS.has(tokens[next]?.text ?? '') &&
      this.#allergenAt(next) === undefined
    )
      next += 1;
    return next;
  }

  /** Reads the allergens from `from` on, and gives the token behind the last. */
  #readList(cue: TokenRange | undefined, from: number, isHeading: boolean, assertion?: Assertion): number {
    const { tokens } = this.#document;
    let at = this.#skipFillers(from);
    let end = from;
    // `her allergies are bad, …` lists nothing.
    const isTo = tokens[from - 1]?.text === 'to';
    const cueReaction = this.#reactionOfCue(cue);
    for (let isFirst = true; at < tokens.length && at - from < LONGEST_LIST; isFirst = false) {
      if (!isFirst && this.#isOver(end, at, isHeading)) break;
      const none = isHeading ? NO_ALLERGIES.longestAt(tokens, at) : undefined;
      if (none !== undefined) break;
      const item = this.#allergenAt(at);
      if (item === undefined) {
        const next = this.#behindUnknown(at, isHeading ? LONGEST_UNKNOWN : isTo ? LONGEST_UNKNOWN_SAID : 0);
        if (next === undefined) break;
        end = next;
        at = this.#nextItem(next);
        continue;
      }
      if (!isFirst && isHeading && this.#newSentence(end, at) && !this.#isListItem(item.last)) break;
      const { reactions, last } = this.#readReactions(item.last, isHeading);
      this.#add({ ...item, reactions: [...cueReaction, ...reactions] }, cue, assertion);
      end = Math.max(last, item.last);
      at = this.#nextItem(end);
      if (at === end && !isHeading) break;
    }
    return Math.max(end, from);
  }

  /** `anaphylaxis to peanuts` says the reaction first. */
  #reactionOfCue(cue: TokenRange | undefined): readonly Attribute[] {
    if (cue === undefined) return [];
    const found = REACTIONS.longestAt(this.#document.tokens, cue.first);
    return found === undefined || found.end > cue.last
      ? []
      : [reactionAt(this.#document, cue.first, found.end, found.entry)];
  }

  #newSentence(end: number, at: number): boolean {
    const { sentence } = this.#document.segments;
    return sentence[end - 1] !== sentence[at];
  }

  /** A new statement, heading or line that is no more of the list. */
  #isOver(end: number, at: number, isHeading: boolean): boolean {
    const { tokens, segments } = this.#document;
    if (!isHeading) return segments.sentence[end - 1] !== segments.sentence[at];
    if (segments.turn[end - 1] !== segments.turn[at]) return true;
    for (let i = end; i <= at; i += 1) {
      const token = tokens[i];
      if ((token?.lineBreaks ?? 0) > 1 && i > 0) return true;
      if ((token?.lineBreaks ?? 0) > 0 && this.#isOtherHeading(i)) return true;
    }
    return false;
  }

  #isOtherHeading(at: number): boolean {
    const { tokens } = this.#document;
    if (this.#allergenAt(at) !== undefined) return false;
    for (let i = at; i <= at + LONGEST_HEADING; i += 1) {
      const token = tokens[i];
      if (token === undefined || (i > at && token.lineBreaks > 0)) return false;
      if (token.text === ':') return true;
      if (token.type !== 'word') return false;
    }
    return false;
  }

  /** Alone between marks: `Sulfa.`, and not `Lisinopril 20 mg`. */
  #isListItem(end: number): boolean {
    const { tokens } = this.#document;
    const token = tokens[end];
    return token === undefined || token.lineBreaks > 0 || ITEM_ENDS.has(token.text);
  }

  /** An unknown name in a list is passed over. */
  #behindUnknown(at: number, longest: number): number | undefined {
    const { tokens, segments } = this.#document;
    for (let i = at; i <= at + longest; i += 1) {
      const token = tokens[i];
      if (token === undefined || segments.sentence[i] !== segments.sentence[at]) return undefined;
      if (i > at && (token.lineBreaks > 0 || token.text === ',' || token.text === ';')) return i;
      if (token.text === '(') return this.#readReactions(i).last;
      if (token.type !== 'word') return undefined;
    }
    return undefined;
  }

  /** Over `,` and `and`, bullets and line breaks. */
  #nextItem(end: number): number {
    const { tokens } = this.#document;
    let at = end;
    for (let n = 0; n < 5; n += 1) {
      const text = tokens[at]?.text ?? '';
      const isMark = LINKS.has(text) || BULLETS.has(text) || text === '.' || text === ')';
      const isNumber = tokens[at]?.type === 'numeral' && (tokens[at]?.lineBreaks ?? 0) > 0;
      if (!isMark && !isNumber) break;
      at += 1;
    }
    return this.#allergenAt(at) === undefined ? this.#skipFillers(at) : at;
  }

  #readReactions(at: number, isListed = false): Reactions {
    return readReactions(this.#document, at, isListed, (token) => this.#allergenAt(token) !== undefined);
  }

  #add(item: Item, name: TokenRange | undefined, assertion?: Assertion): void {
    if (this.#found.has(item.first)) return;
    const { text, tokens } = this.#document;
    const { first, last, codes, reactions } = item;
    const begin = tokens[first]?.begin ?? 0;
    const end = tokens[last - 1]?.end ?? begin;
    if (this.#terms.get(first)?.last === last) this.#claimed.add(first);
    for (let i = first; i < last; i += 1) if (this.#terms.has(i)) this.#claimed.add(i);
    this.#found.set(first, {
      statement: {
        first,
        last,
        form: 'mention',
        subject: `allergy ${first}`,
        ...(name === undefined ? {} : { name }),
        ...(assertion === undefined ? {} : { assertion }),
      },
      finding: {
        kind: 'allergies',
        category: 'allergy',
        text: text.slice(begin, end),
        begin,
        end,
        codes,
        attributes: reactions.toSorted((a, b) => a.begin - b.begin),
      },
    });
  }
}
