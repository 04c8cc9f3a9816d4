/** Weights that no name announces: changes (`down six pounds`) and a person's own (`he is up to 212 pounds`). */

import type { NamedDocument } from './named-document.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { MeasurementKind } from './kinds/kind.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import { readSingle } from './single-rule.ts';
import type { ValueMatch } from './value-match.ts';
import {
  CHANGE_HEDGES,
  CHANGE_SINCE,
  CHANGE_VERBS,
  COMPARISONS,
  DIFFERENCE_LEADS,
  DIFFERENCE_TAILS,
  DIRECTIONS,
  LOAD_VERBS,
  LOAD_WORDS,
  MOVED_BEFORE,
  NO_WEIGHT_TAILS,
  PERSON_IS,
  PERSONS,
  WEIGHT_ENDS,
  WEIGHT_HEDGES,
  WEIGHT_WORDS,
} from './weight-words.ts';

const rowOf = (kind: string): MeasurementKind | undefined =>
  MEASUREMENT_KINDS.find((row) => row.kind === kind);
const CHANGE_ROW = rowOf('weight_change');
const WEIGHT_ROW = rowOf('body_weight');
const HEIGHT_ROW = rowOf('body_height');
const SINCE = trieOf([[CHANGE_SINCE, true as const]]);

/** Tokens between the weight's name and what is said of its change. */
const NAME_REACH = 20;
/** Tokens around a number in which a load is named. */
const LOAD_REACH = 15;
const LONGEST_HEDGE = 6;

/** Above it a change that no name announces may be the weight itself; below the others `is` and `is up to` may tell of a load. */
const LARGEST_CHANGE: Readonly<Record<string, number>> = { '[lb_av]': 89, kg: 40, g: 5000, '[oz_av]': 500 };
const LEAST_ADULT: Readonly<Record<string, number>> = { '[lb_av]': 60, kg: 27 };
const LEAST_REACHED: Readonly<Record<string, number>> = { '[lb_av]': 90, kg: 41 };
const LEAST_CHILD: Readonly<Record<string, number>> = { '[lb_av]': 5, kg: 2.2 };
/** Below it `six pounds down` after the weight's name may be either. */
const LEAST_TODDLER: Readonly<Record<string, number>> = { '[lb_av]': 20, kg: 9 };

interface Words {
  readonly first: number;
  readonly last: number;
}

/** A change and the words that say so. */
export interface WeightChange {
  readonly match: ValueMatch;
  readonly name: Words;
}

/** The larger end of a range, without its sign. */
function amountOf({ value }: ValueMatch): number {
  if (typeof value === 'number') return Math.abs(value);
  if ('low' in value) return Math.max(Math.abs(value.low), Math.abs(value.high));
  return 'value' in value ? Math.abs(value.value) : Infinity;
}

const isBelow = (match: ValueMatch, limits: Readonly<Record<string, number>>): boolean =>
  amountOf(match) < (limits[match.unit.unit] ?? 0);

class Surroundings {
  readonly #document: NamedDocument;
  readonly #match: ValueMatch;

  constructor(document: NamedDocument, match: ValueMatch) {
    this.#document = document;
    this.#match = match;
  }

  /** The word at token `i`, if the same sentence goes on there. */
  word(i: number): string {
    const { segments, tokens } = this.#document;
    return segments.sentence[i] === segments.sentence[this.#match.first] ? (tokens[i]?.text ?? '') : '';
  }

  /** The token before the number and the hedges before it. */
  before(hedges: ReadonlySet<string>): number {
    let i = this.#match.first - 1;
    while (i >= this.#match.first - LONGEST_HEDGE && hedges.has(this.word(i))) i -= 1;
    return i;
  }

  namesWeightBefore(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - NAME_REACH) && this.word(i) !== ''; i -= 1)
      if (WEIGHT_WORDS.has(this.word(i))) return true;
      else if (this.#document.otherStarts.has(i)) return false;
    return false;
  }

  isLoad(): boolean {
    const { first, last } = this.#match;
    for (let i = Math.max(0, first - LOAD_REACH); i < last + LOAD_REACH; i += 1)
      if (LOAD_WORDS.has(this.word(i))) return true;
    return false;
  }

  /** `two grams of protein`; `of fluid` is weight too. */
  isOfSubstance(): boolean {
    return this.word(this.#match.last) === 'of' && !this.saysSince();
  }

  saysSince(): boolean {
    return SINCE.longestAt(this.#document.tokens, this.#match.last) !== undefined;
  }
}

/** Reads a change of weight at token `at`: signed, with a stated unit; undefined in doubt. */
export function readWeightChange(document: NamedDocument, at: number): WeightChange | undefined {
  if (CHANGE_ROW === undefined) return undefined;
  const slot = { row: CHANGE_ROW, strength: 'unit', adjacent: false } as const;
  const match = readSingle(document, slot, at);
  if (match === undefined || match.inferred || !match.plausible) return undefined;
  if (amountOf(match) > (LARGEST_CHANGE[match.unit.unit] ?? 0)) return undefined;
  const around = new Surroundings(document, match);
  if (around.isLoad() || around.isOfSubstance()) return undefined;
  // Grams are of anything; pounds, kilos and ounces that go up or down are a person's.
  if (match.unit.unit === 'g' && !around.namesWeightBefore(match.first)) return undefined;
  const said = directionBefore(around) ?? comparisonAfter(document, around, match);
  if (said === undefined) return undefined;
  const { sign, name } = said;
  if (sign === 1) return { match, name };
  const negative = readSingle(document, { ...slot, strength: 'negative' }, at);
  return negative === undefined ? undefined : { match: negative, name };
}

interface Direction {
  readonly sign: 1 | -1;
  readonly name: Words;
}

/** `down about six pounds`, `weight fell by two kilograms`. */
function directionBefore(around: Surroundings): Direction | undefined {
  const i = around.before(CHANGE_HEDGES);
  const name = { first: i, last: i + 1 };
  const verb = CHANGE_VERBS.get(around.word(i));
  if (verb !== undefined) return around.namesWeightBefore(i) ? { sign: verb, name } : undefined;
  const sign = DIRECTIONS.get(around.word(i));
  const lead = around.word(i - 1);
  if (sign === undefined || LOAD_VERBS.has(lead)) return undefined;
  const isToAndFro = /^(?:and|or)$/.test(lead) && DIRECTIONS.has(around.word(i - 2));
  if (isToAndFro) return undefined;
  const isPerson = /^\W?$/.test(lead) || MOVED_BEFORE.has(lead) || PERSONS.has(lead);
  return isPerson || around.namesWeightBefore(i) || around.saysSince() ? { sign, name } : undefined;
}

/** `twelve pounds less than last winter`, `ten pounds lighter`, `she is six pounds down since march`. */
function comparisonAfter(
  document: NamedDocument,
  around: Surroundings,
  match: ValueMatch,
): Direction | undefined {
  const at = match.last;
  const word = around.word(at);
  const isPerson = isOfPerson(around, around.before(CHANGE_HEDGES));
  const comparison = COMPARISONS.get(word);
  if (comparison !== undefined) {
    const isThan = around.word(at + 1) === 'than';
    if (isThan && document.numbers.at(at + 2).length > 0) return undefined;
    const isSure = isThan
      ? isPerson || around.namesWeightBefore(match.first)
      : isPerson && word.endsWith('er');
    return isSure ? { sign: comparison, name: { first: at, last: at + (isThan ? 2 : 1) } } : undefined;
  }
  const sign = DIRECTIONS.get(word);
  const since = around.word(at + 1);
  // `24 pounds up from 22` is a child's weight, and so may `24 pounds up from last visit` be.
  const isSure = /^(?:since|from|compared)$/.test(since) && document.numbers.at(at + 2).length === 0;
  if (sign === undefined || !isSure || !isPerson || !isBelow(match, LEAST_TODDLER)) return undefined;
  return { sign, name: { first: at, last: at + 1 } };
}

/** `he is`, `the patient was`, `i'm`, ending at token `i`. */
function isOfPerson(around: Surroundings, i: number): boolean {
  if (PERSON_IS.has(around.word(i))) return true;
  if (!/^(?:is|was|are|am|'s|been)$/.test(around.word(i))) return false;
  const subject = around.word(i) === 'been' ? i - 2 : i - 1;
  return PERSONS.has(around.word(subject));
}

/** True where a number with a unit after the weight's name is no weight: `within two pounds`, `down six or seven pounds`. */
export function isWeightDifference(document: NamedDocument, match: ValueMatch): boolean {
  if (match.inferred) return false;
  const around = new Surroundings(document, match);
  for (let i = match.first - 1; i >= match.first - LONGEST_HEDGE; i -= 1) {
    const word = around.word(i);
    if (DIFFERENCE_LEADS.has(word)) return true;
    if (!CHANGE_HEDGES.has(word)) break;
  }
  // `a twenty pound weight` is lifted.
  const unit = around.word(match.last - 1);
  if (around.word(match.last) === 'weight' && /^(?:pound|kilo|kilogram)$/.test(unit)) return true;
  if (!isBelow(match, LEAST_ADULT)) return false;
  if (DIFFERENCE_TAILS.has(around.word(match.last))) return true;
  const lead = around.word(around.before(CHANGE_HEDGES));
  // `to lose weight or that twenty pounds just went`
  if (/^(?:that|those|these)$/.test(lead)) return true;
  if (DIRECTIONS.has(lead) || CHANGE_VERBS.has(lead)) return true;
  return DIRECTIONS.has(around.word(match.last)) && isBelow(match, LEAST_TODDLER);
}

/** Reads a person's weight at token `at`: `she is fifty eight kilos`, `he is up to 212 pounds`. */
export function readPersonWeight(document: NamedDocument, at: number): ValueMatch | undefined {
  if (WEIGHT_ROW === undefined) return undefined;
  const match = readSingle(document, { row: WEIGHT_ROW, strength: 'unit', adjacent: false }, at);
  if (match === undefined || match.inferred || !match.plausible) return undefined;
  const around = new Surroundings(document, match);
  let i = around.before(WEIGHT_HEDGES);
  const isReached = around.word(i) === 'to' && /^(?:up|down|back)$/.test(around.word(i - 1));
  if (isReached) i -= 2;
  while (WEIGHT_HEDGES.has(around.word(i))) i -= 1;
  if (!isOfPerson(around, i) || around.isLoad()) return undefined;
  const next = around.word(match.last);
  if (NO_WEIGHT_TAILS.has(next)) return undefined;
  if (isReached && isBelow(match, LEAST_REACHED)) return undefined;
  if (!isBelow(match, LEAST_ADULT)) return match;
  const isAdult = /^(?:i|i'm|you|you're)$/.test(around.word(i)) || /^(?:i|you)$/.test(around.word(i - 1));
  if (isAdult || isBelow(match, LEAST_CHILD) || LEAST_CHILD[match.unit.unit] === undefined) return undefined;
  return next === '' || WEIGHT_ENDS.has(next) ? match : undefined;
}

/** Reads a height at token `at` that a weight vouches for: `she is five two and weighs ninety nine pounds`. */
export function readPersonHeight(document: NamedDocument, at: number): ValueMatch | undefined {
  const feet = document.numbers.at(at).find((reading) => reading.last === at + 1);
  if (HEIGHT_ROW === undefined || feet === undefined || feet.value < 3 || feet.value > 8) return undefined;
  const match = readSingle(document, { row: HEIGHT_ROW, strength: 'strong', adjacent: true }, at);
  if (match?.plausible !== true || match.unit.unit !== '[in_i]') return undefined;
  const around = new Surroundings(document, match);
  if (!isOfPerson(around, around.before(WEIGHT_HEDGES))) return undefined;
  let i = match.last;
  while (/^(?:,|and|he|she|i|now|currently)$/.test(around.word(i))) i += 1;
  return WEIGHT_WORDS.has(around.word(i)) ? match : undefined;
}
