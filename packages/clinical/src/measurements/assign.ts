/** Pass 5: each name looks for its values, and values that need no name are read where they stand. */

import { RETRACTIONS } from '../assertions/retractions.ts';
import { answerStart } from './answer-place.ts';
import { readApgars } from './apgar-rule.ts';
import { companionOf } from './companions.ts';
import { asFetal } from './fetal-context.ts';
import type { NamedDocument } from './named-document.ts';
import {
  airEnd,
  isArrow,
  isBaseline,
  isDatedByStay,
  isOver,
  laterValueAt,
  presentValueAt,
} from './later-value.ts';
import type { NameMatch, NameSense } from './names.ts';
import { isTail, isSibling, speaksAgainst } from './objections.ts';
import { readPainAnswers } from './pain-question-rule.ts';
import { readPainScore } from './pain-rule.ts';
import { readPairRange, readSystolicAlone } from './pair-range-rule.ts';
import { readPair } from './pair-rule.ts';
import { readSingle } from './single-rule.ts';
import { COMPARATORS, CONNECTORS, FREE_FILLERS, TREND_WORDS } from './slot-words.ts';
import { mayBeginSpot, SPOT_RULES } from './spot-rules.ts';
import { readStandalone } from './standalone.ts';
import { WordSet } from '../reading/word-tables.ts';
import { isInOneTurn } from './value-match.ts';
import type { Assignment, Slot, ValueMatch } from './value-match.ts';
import { readPersonHeight, readPersonWeight, readWeightChange } from './weight-rule.ts';

/** What may stand between a name and its value: words that are no fillers cost 1, a number that does not fit 2. */
const BUDGET = { single: 3, pair: 6 } as const;
/** No name looks further than so many tokens. */
const FARTHEST_TOKENS = 40;
/** Right before a value of a laboratory test that may have changed by any factor. */
const TREND_LINKS = new WordSet("from to -> now repeat then is was 's".split(' '));
/** A value stands directly before its name (`98 percent saturation`) with at most so many tokens. */
const LONGEST_VALUE_TOKENS = 9;
/** Words between a score and what it scores. */
const QUALIFIER_TOKENS = 3;

/** Finds all values, in the order of the text. */
export function assignValues(document: NamedDocument): Assignment[] {
  return new Assigner(document).run();
}

type Words = Pick<NameMatch, 'first' | 'last'>;

class Assigner {
  readonly #document: NamedDocument;
  readonly #claimed: boolean[];
  readonly #found: Assignment[] = [];
  /** For each token of a pain score the word for the pain. */
  readonly #painOf = new Map<number, Words>();
  /** Words that name a change of weight which is already found. */
  readonly #changeWords = new Set<number>();

  /** Tokens of values that were read on the spot: no name looks beyond them. */
  readonly #spots = new Set<number>();

  constructor(document: NamedDocument) {
    this.#document = document;
    this.#claimed = new Array<boolean>(document.tokens.length).fill(false);
  }

  run(): Assignment[] {
    const { names, tokens } = this.#document;
    for (let i = 0; i < tokens.length;) i = this.#onTheSpot(i);
    for (let i = 0; i < tokens.length;) i = this.#weightChange(i);
    names.forEach((name, i) => {
      if (name.senses.length === 0 || this.#claimed[name.first] === true) return;
      const limit = names[i + 1]?.first ?? tokens.length;
      if (name.senses.some(({ row }) => row.kind === 'apgar')) {
        for (const match of readApgars(this.#document, name, limit)) this.#claim(match, name);
        return;
      }
      if (this.#isNamed(name) || this.#valueFirst(name, true)) return;
      if (this.#forward(name, limit) || this.#valueFirst(name, false)) return;
      this.#answer(name, names[i + 1]);
    });
    for (const { match, name } of readPainAnswers(this.#document, {
      isClaimed: this.#claimed,
      painOf: this.#painOf,
    })) {
      if (!this.#isClaimed(match) && isInOneTurn(this.#document, match)) this.#claim(match, name);
    }
    for (let i = 0; i < tokens.length;) i = this.#standalone(i);
    return this.#found.toSorted((a, b) => a.match.first - b.match.first);
  }

  #claim(match: ValueMatch, name?: Words): void {
    for (let i = match.first; i < match.last; i += 1) {
      this.#claimed[i] = true;
      if (name !== undefined && match.row.kind === 'pain_score') this.#painOf.set(i, name);
    }
    this.#found.push(
      name === undefined ? { match } : { match, name: { first: name.first, last: name.last } },
    );
    this.#companion(match, name);
  }

  /** What is said right behind a value of another kind: `down six pounds to one fifty seven`, `high flow 40 L 60%`. */
  #companion(match: ValueMatch, name: Words | undefined): void {
    const place = companionOf(this.#document, match, name);
    if (place === undefined || !this.#beginsValue(place.at)) return;
    const found = this.#read({ row: place.row, strength: place.strength }, place.at, false);
    if (found?.plausible === true && found.unit.unit !== '1') this.#claim({ ...found, former: place.former });
  }

  #isClaimed(match: ValueMatch): boolean {
    for (let i = match.first; i < match.last; i += 1) if (this.#claimed[i] === true) return true;
    return false;
  }

  #beginsValue(at: number): boolean {
    const { numbers, tokens } = this.#document;
    if (numbers.at(at).length > 0) return true;
    const comparator = COMPARATORS.longestAt(tokens, at);
    return comparator !== undefined && numbers.at(comparator.end).length > 0;
  }

  #read(sense: NameSense, at: number, adjacent: boolean): ValueMatch | undefined {
    if (sense.row.shape === 'own') return undefined;
    const slot: Slot = { row: sense.row, strength: sense.strength, adjacent };
    const match =
      sense.row.shape === 'pair' ? readPair(this.#document, slot, at) : readSingle(this.#document, slot, at);
    const isOwn = match !== undefined && !this.#isClaimed(match) && isInOneTurn(this.#document, match);
    return isOwn && !speaksAgainst(this.#document, match) ? asFetal(this.#document, match) : undefined;
  }

  #readAny(
    name: NameMatch,
    at: number,
    adjacent: boolean,
  ): { match: ValueMatch; sense: NameSense } | undefined {
    let doubtful: { match: ValueMatch; sense: NameSense } | undefined;
    for (const sense of name.senses) {
      const match = this.#read(sense, at, adjacent);
      if (match?.plausible === true) return { match, sense };
      // `stage T1C` is no temperature of 1 degree.
      if (match !== undefined && sense.strength !== 'weak') doubtful ??= { match, sense };
    }
    return doubtful;
  }

  /** From the name on, to the sentence's end or the next name. */
  #forward(name: NameMatch, limit: number): boolean {
    return this.#scan(name, name.last, limit, this.#document.segments.sentence[name.last - 1]);
  }

  #scan(name: NameMatch, from: number, limit: number, sentence: number | undefined): boolean {
    const { tokens, masks, segments } = this.#document;
    const isPair = name.senses.some((sense) => sense.row.shape === 'pair');
    let budget: number = isPair ? BUDGET.pair : BUDGET.single;
    let adjacent = true;
    let skippedNumber = false;
    const end = Math.min(limit, from + FARTHEST_TOKENS, tokens.length);
    for (let i = from; i < end && budget >= 0;) {
      const token = tokens[i];
      if (token === undefined || segments.sentence[i] !== sentence || this.#spots.has(i)) return false;
      const range = isPair ? readPairRange(this.#document, i) : undefined;
      if (range !== undefined && !range.some((match) => this.#isClaimed(match))) {
        for (const match of range) this.#claim(match, name);
        return true;
      }
      const alone = isPair && masks[i] === undefined ? readSystolicAlone(this.#document, i) : undefined;
      if (alone !== undefined && !this.#isClaimed(alone) && isInOneTurn(this.#document, alone)) {
        this.#claim(alone, name);
        return true;
      }
      const mask = masks[i];
      if (mask !== undefined) {
        budget -= 1;
        i = Math.max(mask.last, i + 1);
        continue;
      }
      if (this.#beginsValue(i)) {
        const found = this.#readAny(name, i, adjacent);
        // Behind a number that does not fit, another one is the name's only if it has its unit.
        const sure =
          found !== undefined &&
          !(skippedNumber && found.match.inferred && found.match.row.shape === 'single');
        if (sure) {
          this.#claim(found.match, name);
          const last = this.#siblings(name, found.sense, found.match, limit, sentence);
          this.#later(name, found.sense, last, limit);
          return true;
        }
        budget -= 2;
        adjacent = false;
        i = this.#afterNumber(i);
        // A number that runs on (`ninety ninety seven`) is a slip of the tongue, not another value.
        skippedNumber = !this.#beginsValue(i);
        continue;
      }
      if (!FREE_FILLERS.has(token)) {
        budget -= 1;
        adjacent = false;
      }
      i += 1;
    }
    return false;
  }

  /** Values that a rule of their own reads where they stand. Returns where to go on. */
  #onTheSpot(at: number): number {
    if (!mayBeginSpot(this.#document, at)) return at + 1;
    for (const rule of SPOT_RULES) {
      const found = rule(this.#document, at);
      const last = found.at(-1)?.match.last;
      if (last === undefined || found.some(({ match }) => !isInOneTurn(this.#document, match))) continue;
      for (const { match, name } of found) {
        this.#claim(match, name);
        for (let i = match.first; i < match.last; i += 1) this.#spots.add(i);
      }
      return last;
    }
    const { numbers } = this.#document;
    return numbers.at(at).find((reading) => reading.form !== 'implied')?.last ?? at + 1;
  }

  /** Returns where to go on. */
  #weightChange(at: number): number {
    if (this.#claimed[at] === true || this.#document.masks[at] !== undefined || !this.#beginsValue(at))
      return at + 1;
    const change = readWeightChange(this.#document, at);
    if (change === undefined || !isInOneTurn(this.#document, change.match)) return at + 1;
    for (let i = change.name.first; i < change.name.last; i += 1) this.#changeWords.add(i);
    this.#claim(change.match, change.name);
    return change.match.last;
  }

  /** `weight is down`: its change is already found. */
  #isNamed(name: NameMatch): boolean {
    return this.#changeWords.has(name.last - 1);
  }

  /** After a number that does not fit, and its unit. */
  #afterNumber(at: number): number {
    const { tokens, numbers, units } = this.#document;
    const comparator = COMPARATORS.longestAt(tokens, at);
    const start = numbers.at(at).length > 0 ? at : (comparator?.end ?? at);
    const last = numbers.at(start)[0]?.last ?? start + 1;
    return units.at(last)?.end ?? last;
  }

  /** Further values of the same name: `16 18`, `150/90, repeat 140/85`, and those that take one back. */
  #siblings(
    name: NameMatch,
    sense: NameSense,
    first: ValueMatch,
    limit: number,
    sentence: number | undefined,
  ): ValueMatch {
    const { tokens, masks, segments } = this.#document;
    let previous = first;
    let budget = sense.row.shape === 'pair' ? 2 : 0;
    const end = Math.min(limit, first.last + FARTHEST_TOKENS, tokens.length);
    for (let i = first.last; i < end && budget >= 0;) {
      const token = tokens[i];
      if (token === undefined || segments.sentence[i] !== sentence) return previous;
      const mask = masks[i];
      const cue = RETRACTIONS.longestAt(tokens, i);
      if (mask !== undefined) i = Math.max(mask.last, i + 1);
      else if (sense.row.kind === 'weight_change' && token.text === 'to') return previous;
      // `92% on 50% venti mask`: what it was measured on.
      else if (sense.row.kind === 'oxygen_saturation' && token.text === 'on') {
        const air = airEnd(tokens, i);
        if (air === undefined) return previous;
        i = air;
      } else if (i === previous.last && isArrow(tokens, i) && sense.row.panels !== undefined) {
        // `7.1 < 8.4 < 9.0`, `7.1 <- 8.4`: an arrow to what was before.
        while (/^[<-]$/.test(tokens[i]?.text ?? '')) i += 1;
        const match = this.#beginsValue(i) ? this.#read(sense, i, false) : undefined;
        if (match?.plausible !== true) return previous;
        this.#claim({ ...match, former: true }, name);
        previous = match;
        i = match.last;
      } else if (cue !== undefined && this.#document.numbers.at(i).length === 0) {
        budget += 1;
        i = cue.end;
      } else if (this.#beginsValue(i)) {
        const match = this.#read(sense, i, false);
        const isTrend =
          sense.row.panels !== undefined &&
          (TREND_LINKS.has(tokens[i - 1]) ||
            isBaseline(this.#document, i) ||
            (match !== undefined && isDatedByStay(tokens, match.last)));
        if (match === undefined || !match.plausible || !(isTrend || isSibling(previous, match)))
          return previous;
        // `92% on 50% venti mask`: the second says itself what it is.
        const own = readStandalone(this.#document, i)?.row ?? sense.row;
        if (own !== sense.row && sense.row.shape === 'single') return previous;
        const said = isBaseline(this.#document, i) ? { ...match, former: true } : match;
        this.#claim(said, name);
        this.#endFormer(previous, said);
        previous = said;
        i = match.last;
      } else {
        const isChange = sense.row.shape === 'single' && TREND_WORDS.has(token);
        if (!CONNECTORS.has(token) && !isChange) budget -= 1;
        i += 1;
      }
    }
    return previous;
  }

  #later(name: NameMatch, sense: NameSense, first: ValueMatch, limit: number): void {
    const present = presentValueAt(this.#document, first.last, limit);
    const later =
      present === undefined && sense.row.later === true
        ? laterValueAt(this.#document, first.last, limit)
        : undefined;
    const at = present ?? later;
    const match = at === undefined ? undefined : this.#read(sense, at, false);
    if (match?.plausible !== true || (present !== undefined && !isSibling(first, match))) return;
    this.#claim(match, name);
    this.#endFormer(first, match);
  }

  /** Marks the first of two values as over where the words between say so. */
  #endFormer(first: ValueMatch, next: ValueMatch): void {
    if (!isOver(this.#document, first, next.first)) return;
    const index = this.#found.findLastIndex(({ match }) => match === first);
    const found = this.#found[index];
    if (found !== undefined) this.#found[index] = { ...found, match: { ...first, former: true } };
  }

  /** A value with its unit directly before its name. `cued`: only where the kind's row says that it is said so. */
  #valueFirst(name: NameMatch, cued: boolean): boolean {
    const { segments } = this.#document;
    for (let at = name.first - 1; at >= Math.max(0, name.first - LONGEST_VALUE_TOKENS); at -= 1) {
      if (segments.sentence[at] !== segments.sentence[name.first] || this.#claimed[at] === true) return false;
      if (!this.#beginsValue(at) || isTail(this.#document, at)) continue;
      if (cued) {
        const match = readStandalone(this.#document, at);
        const fits = match?.last === name.first && name.senses.some((sense) => sense.row === match.row);
        if (!fits || this.#isClaimed(match)) {
          if (this.#amountFirst(name, at)) return true;
          continue;
        }
        this.#claim(match, name);
        return true;
      }
      for (const sense of name.senses) {
        const { row } = sense;
        // `98 percent oxygen` may be breathed in or measured.
        if (sense.strength === 'unit' && row.outOf === undefined && row.compound === undefined) continue;
        const strength = sense.strength === 'negative' ? 'negative' : 'unit';
        const match = this.#read({ row: sense.row, strength }, at, false);
        if (match === undefined || match.inferred || !match.plausible) continue;
        if (match.last !== name.first && !this.#isLooselyBefore(match, name)) continue;
        this.#claim(match, name);
        return true;
      }
    }
    return false;
  }

  /** `three out of ten in severity`, `a 20 pound weight loss`: what is said before these names is theirs first. */
  #amountFirst(name: NameMatch, at: number): boolean {
    for (const { row, strength } of name.senses) {
      const isChange = row.compound !== undefined && (strength === 'unit' || strength === 'negative');
      if (row.outOf === undefined && !isChange) continue;
      const match = this.#read({ row, strength: strength === 'negative' ? 'negative' : 'unit' }, at, false);
      if (match === undefined || match.inferred || !match.plausible) continue;
      const isNear =
        row.outOf !== undefined && name.first - match.last <= 1 && this.#isLooselyBefore(match, name);
      if (match.last !== name.first && !isNear) continue;
      this.#claim(match, name);
      return true;
    }
    return false;
  }

  /** `seven out of ten stabbing chest pain`. */
  #isLooselyBefore(match: ValueMatch, name: NameMatch): boolean {
    if (match.row.outOf === undefined || name.first - match.last > QUALIFIER_TOKENS) return false;
    for (let i = match.last; i < name.first; i += 1)
      if (this.#document.tokens[i]?.type !== 'word') return false;
    return true;
  }

  /** The answer to a question that named it, or a next sentence that begins with `it was`. */
  #answer(name: NameMatch, next: NameMatch | undefined): boolean {
    const limit = next?.first ?? this.#document.tokens.length;
    const at = answerStart(this.#document, name, limit);
    return at !== undefined && this.#scan(name, at, limit, this.#document.segments.sentence[at]);
  }

  /** Returns where to go on: not in the middle of a number. */
  #standalone(at: number): number {
    const { masks, numbers } = this.#document;
    if (this.#claimed[at] === true || masks[at] !== undefined || !this.#beginsValue(at)) return at + 1;
    const match =
      readStandalone(this.#document, at) ??
      readPersonWeight(this.#document, at) ??
      readPersonHeight(this.#document, at);
    if (match !== undefined && !this.#isClaimed(match) && isInOneTurn(this.#document, match)) {
      this.#claim(match);
      return match.last;
    }
    const pain = readPainScore(this.#document, at, this.#painOf);
    if (pain !== undefined && !this.#isClaimed(pain.match) && isInOneTurn(this.#document, pain.match)) {
      this.#claim(pain.match, pain.name);
      return pain.match.last;
    }
    return numbers.at(at).find((reading) => reading.form !== 'implied')?.last ?? at + 1;
  }
}
