/** The terms that are looked for, from the built-in lists and from those that a practice adds. */

import type { Code, Mention } from '../finding.ts';
import { PhraseTrie } from '../reading/phrase-trie.ts';

/** What a term may mean. */
export interface Sense {
  readonly category: Extract<
    Mention['category'],
    'medication' | 'condition' | 'procedure' | 'anatomy' | 'social'
  >;
  /** Such as `generic_name`, `diagnosis`, `symptom`, `test`, `system_organ_site`. */
  readonly kind: string;
  readonly codes: readonly Code[];
  /** The words are ordinary language too, or mean something else as well: they count beside a clinical cue only. */
  readonly weak: boolean;
  /** The word counts only when it is written so (`MS`). */
  readonly capitals?: string;
}

/** One row of a list: all its terms mean the same. */
export interface LexiconRow extends Pick<Sense, 'category' | 'kind' | 'codes'> {
  /** As the tokeniser gives them, `?` before a weak one, `=` before one that must be written in these capitals. */
  readonly terms: readonly string[];
}

/** Categories whose terms are nouns that are said in the plural too. */
const PLURAL: ReadonlySet<Sense['category']> = new Set(['condition', 'procedure', 'anatomy']);

/** Every term of every row; one term may have several senses. An entry without senses is a phrase that means none of them. */
export class Lexicon {
  readonly #trie = new PhraseTrie<readonly Sense[]>();

  constructor(rows: Iterable<LexiconRow>, otherPhrases: Iterable<string> = []) {
    for (const phrase of otherPhrases) this.#trie.add(phrase, []);
    for (const row of rows) {
      const { category, kind, codes } = row;
      for (const term of row.terms) {
        const mark = term.charAt(0);
        const bare = mark === '?' || mark === '=' ? term.slice(1) : term;
        const sense: Sense = {
          category,
          kind,
          codes,
          weak: mark === '?',
          ...(mark === '=' ? { capitals: bare } : {}),
        };
        this.#add(bare.toLowerCase(), sense);
        if (PLURAL.has(category) && mark !== '=') this.#addPlural(bare, sense);
      }
    }
  }

  get trie(): PhraseTrie<readonly Sense[]> {
    return this.#trie;
  }

  #add(phrase: string, sense: Sense): void {
    const known = this.#trie.get(phrase) ?? [];
    if (known.some((other) => other.category === sense.category || isBetterKnown(other, sense))) return;
    const others = known.filter((other) => !isBetterKnown(sense, other));
    this.#trie.add(phrase, [...others, sense]);
  }

  /** Unless the plural is a term of its own. */
  #addPlural(phrase: string, sense: Sense): void {
    const plural = pluralOf(phrase);
    if (plural !== undefined && this.#trie.get(plural) === undefined) this.#trie.add(plural, [sense]);
  }
}

/**
 * What is given is a medication or a treatment, and not both (`flu shot`, `iv fluids`): the one that has a code, else the
 * medication. Weak terms keep both, since their cues tell them apart.
 */
function isBetterKnown(sense: Sense, other: Sense): boolean {
  if (sense.weak || other.weak) return false;
  const [isCoded, isOtherCoded] = [sense.codes.length > 0, other.codes.length > 0];
  if (sense.category === 'medication') return other.category === 'procedure' && (isCoded || !isOtherCoded);
  return sense.category === 'procedure' && other.category === 'medication' && isCoded && !isOtherCoded;
}

/** The regular plural of the last word; undefined where it has none or is one. */
function pluralOf(phrase: string): string | undefined {
  if (!/[a-z]{2}$/.test(phrase)) return undefined;
  if (phrase.endsWith('sis')) return `${phrase.slice(0, -2)}es`;
  if (phrase.endsWith('ss')) return `${phrase}es`;
  if (phrase.endsWith('s')) return undefined;
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return /(?:x|ch|sh|z)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}
