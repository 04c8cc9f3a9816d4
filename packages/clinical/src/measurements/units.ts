/** Units at a place in the text, as the UCUM units they may stand for. */

import { trieOf } from '../reading/phrase-trie.ts';
import type { Token } from '../reading/tokens.ts';
import { DENOMINATORS, PER_WORDS, UNIT_ROWS } from './unit-words.ts';

export interface UnitMatch {
  /** UCUM units the words may stand for. */
  readonly ucum: readonly string[];
  /** Token index after the unit. */
  readonly end: number;
  /** The words are also ordinary ones; when the kind has no such unit, take them as not said. */
  readonly doubtful: boolean;
}

const UNITS = trieOf(UNIT_ROWS.map((row) => [row.words, row] as const));

/** The units of one text; each place is looked at once, however many kinds ask. */
export class Units {
  readonly #tokens: readonly Token[];
  readonly #found: (UnitMatch | null | undefined)[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#found = new Array<undefined>(tokens.length);
  }

  /** As `unitAt`. */
  at(index: number): UnitMatch | undefined {
    if (index >= this.#found.length) return undefined;
    let found = this.#found[index];
    if (found === undefined) {
      found = unitAt(this.#tokens, index) ?? null;
      this.#found[index] = found;
    }
    return found ?? undefined;
  }
}

/** The unit that begins at token `at`, the longest one, with what it is divided by. */
export function unitAt(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const simple = UNITS.longestAt(tokens, at);
  if (simple === undefined) return undefined;
  let ucum = simple.entry.ucum;
  let end = simple.end;
  let divided = false;
  // Two divisions at most: mL/kg/h.
  for (let step = 0; step < 2; step += 1) {
    const per = tokens[end];
    if (per === undefined || !PER_WORDS.has(per.text)) break;
    const below = UNITS.longestAt(tokens, end + 1);
    const unit = below?.entry.ucum.find((u) => DENOMINATORS.has(u));
    if (below === undefined || unit === undefined) break;
    ucum = ucum.filter((u) => divided || !u.includes('/')).map((u) => `${u}/${unit}`);
    end = below.end;
    divided = true;
  }
  if (!divided && simple.entry.doubtful === true) return { ucum, end, doubtful: true };
  // `98 a minute` is a rate, but `a` before another word is an article.
  return ucum.length === 0 ? undefined : { ucum, end, doubtful: false };
}
