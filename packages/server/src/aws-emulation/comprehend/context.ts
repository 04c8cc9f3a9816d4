/** What the words around a term say of it, as traits. */
import { CONTEXT_PHRASES } from './context-phrases.ts';
import type { ContextPhrase } from './context-phrases.ts';
import type { EntityCategory, Trait, TraitName } from './entity.ts';
import type { PhraseMatch } from './phrase-table.ts';
import type { Word } from './words.ts';

/** The traits that AWS's guide lists for each category, besides those that a condition has by its nature. */
const TRAITS_OF: Readonly<Record<EntityCategory, ReadonlySet<TraitName>>> = {
  ANATOMY: new Set(),
  MEDICAL_CONDITION: new Set([
    'NEGATION',
    'PERTAINS_TO_FAMILY',
    'HYPOTHETICAL',
    'LOW_CONFIDENCE',
    'PAST_HISTORY',
  ]),
  MEDICATION: new Set(['NEGATION', 'PAST_HISTORY']),
  PROTECTED_HEALTH_INFORMATION: new Set(),
  TEST_TREATMENT_PROCEDURE: new Set(['FUTURE', 'HYPOTHETICAL', 'NEGATION', 'PAST_HISTORY']),
  TIME_EXPRESSION: new Set(),
};

const FARTHEST_BEFORE = 16;
const FARTHEST_BEHIND = 8;

/** Right beside the term; each word between takes a little. */
const NEAREST_SCORE = 0.95;
const SCORE_PER_WORD = 0.03;

export class Context {
  readonly #words: readonly Word[];
  /** For each word, the phrase that it is part of. */
  readonly #phrases: readonly (PhraseMatch<ContextPhrase> | undefined)[];

  constructor(words: readonly Word[]) {
    this.#words = words;
    const phrases = new Array<PhraseMatch<ContextPhrase> | undefined>(words.length).fill(undefined);
    for (const match of CONTEXT_PHRASES.allIn(words)) phrases.fill(match, match.first, match.last);
    this.#phrases = phrases;
  }

  /**
   * The traits of the term at these words. Looked for within its sentence and a fixed number of words, so that the time
   * for a text grows with its length.
   */
  traitsOf(category: EntityCategory, first: number, last: number): Trait[] {
    const found = new Map<TraitName, number>();
    const hear = (phrase: ContextPhrase, distance: number): void => {
      const { says, reach } = phrase;
      if (says === 'stop' || says === 'nothing' || distance > reach || !TRAITS_OF[category].has(says)) return;
      const score = NEAREST_SCORE - SCORE_PER_WORD * distance;
      found.set(says, Math.max(score, found.get(says) ?? 0));
    };
    this.#before(first, hear);
    this.#behind(last, hear);
    return [...found].map(([name, score]) => ({ name, score }));
  }

  #before(first: number, hear: (phrase: ContextPhrase, distance: number) => void): void {
    const sentence = this.#words[first]?.sentence;
    for (let i = first - 1; i >= 0 && i >= first - FARTHEST_BEFORE; i -= 1) {
      if (this.#words[i]?.sentence !== sentence) return;
      const match = this.#phrases[i];
      if (match === undefined) continue;
      if (match.last <= first && match.entry.stands === 'before') {
        if (match.entry.says === 'stop') return;
        hear(match.entry, first - match.last);
      }
      i = match.first;
    }
  }

  #behind(last: number, hear: (phrase: ContextPhrase, distance: number) => void): void {
    const sentence = this.#words[last - 1]?.sentence;
    for (let i = last; i < this.#words.length && i < last + FARTHEST_BEHIND; i += 1) {
      const word = this.#words[i];
      if (word?.sentence !== sentence || word?.text === ',') return;
      const match = this.#phrases[i];
      if (match === undefined) continue;
      if (match.entry.says === 'stop') return;
      if (match.entry.stands === 'behind' && match.first >= last) hear(match.entry, match.first - last);
      i = match.last - 1;
    }
  }
}
