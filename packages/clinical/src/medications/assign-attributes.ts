/** Which of the doses, forms and times belong to which name. */

import { quantityOf } from './attribute-match.ts';
import type { AttributeMatch } from './attribute-match.ts';
import { countRepeatedEnd, readGap, TAKING } from './gap-words.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import type { TokenRange } from './scan-attributes.ts';

/** Words that say something else may stand so many between a name and what is said of it. */
const COSTS: Readonly<Record<AttributeMatch['kind'], number>> = {
  dose: 2,
  strength: 1,
  form: 0,
  route: 1,
  frequency: 1,
  duration: 1,
  as_needed: 1,
  max_dose: 1,
};
/** Before the name nothing but these stands between. */
const LEADING: ReadonlySet<string> = new Set('of the a an her his my your their some'.split(' '));
const MOST_LEADING = 3;
/** `every morning i take …`. */
const FRONT: ReadonlySet<string> = new Set(
  "i he she we you they patient pt the is was on will 'll should can , i'm he's she's you're i'll".split(' '),
);
const WIDEST_FRONT = 6;
/** `gave him two aspirin`. */
const WHOM: ReadonlySet<string> = new Set(['him', 'her', 'me', 'you', 'them']);
/** So many of a thing are taken at once, at most: `take two tylenol`. */
const MOST_PIECES = 12;

export interface Assigned {
  readonly matches: readonly AttributeMatch[];
  /** Matches that something after them takes back. */
  readonly corrected: ReadonlySet<AttributeMatch>;
}

interface Leading {
  readonly matches: readonly AttributeMatch[];
  /** `20 mg of lisinopril`. */
  readonly isOf: boolean;
}

interface Trailing {
  readonly match: AttributeMatch;
  readonly corrects: boolean;
  readonly isSplit: boolean;
}

/**
 * For each name what belongs to it, in the order of the text.
 * @param names in the order of the text
 * @param attributes in the order of the text, none inside a name
 */
export function assignAttributes(
  document: ClinicalDocument,
  names: readonly TokenRange[],
  attributes: readonly AttributeMatch[],
): Assigned[] {
  const assigner = new Assigner(document, names, attributes);
  return assigner.assign();
}

class Assigner {
  readonly #document: ClinicalDocument;
  readonly #names: readonly TokenRange[];
  readonly #attributes: readonly AttributeMatch[];
  readonly #nameStarts: ReadonlySet<number>;
  readonly #attributeStarts: ReadonlySet<number>;

  constructor(
    document: ClinicalDocument,
    names: readonly TokenRange[],
    attributes: readonly AttributeMatch[],
  ) {
    this.#document = document;
    this.#names = names;
    this.#attributes = attributes;
    this.#nameStarts = new Set(names.map(({ first }) => first));
    this.#attributeStarts = new Set(
      attributes.filter(({ measure }) => measure !== 'bare').map(({ first }) => first),
    );
  }

  assign(): Assigned[] {
    const leading: Leading[] = [];
    const trailing: Trailing[][] = [];
    let next = 0;
    this.#names.forEach((name, k) => {
      while ((this.#attributes[next]?.first ?? Infinity) < name.first) next += 1;
      leading.push(this.#leading(next, name, this.#names[k - 1]));
      trailing.push(this.#trailing(next, name, this.#names[k + 1]));
    });
    for (let k = 1; k < this.#names.length; k += 1) this.#share(leading, trailing, k);
    return this.#names.map((_, k) => {
      const before = leading[k]?.matches ?? [];
      const after = trailing[k] ?? [];
      const corrected = new Set<AttributeMatch>();
      after.forEach(({ match, corrects }, i) => {
        if (!corrects) return;
        const earlier = [...before, ...after.slice(0, i).map((t) => t.match)].findLast(
          ({ kind }) => kind === match.kind,
        );
        if (earlier !== undefined) corrected.add(earlier);
      });
      return { matches: [...before, ...after.map(({ match }) => match)], corrected };
    });
  }

  /** What stands right before a name, `next` being the first attribute behind its start. */
  #leading(next: number, name: TokenRange, previous: TokenRange | undefined): Leading {
    const { tokens, segments } = this.#document;
    const matches: AttributeMatch[] = [];
    let start = name.first;
    let isOf = false;
    for (let i = next - 1; i >= 0; i -= 1) {
      const match = this.#attributes[i];
      if (match === undefined || match.first < (previous?.last ?? 0)) break;
      if (segments.sentence[match.first] !== segments.sentence[name.first]) break;
      const gap = tokens.slice(match.last, start + 1);
      const between = gap.slice(0, -1).map(({ text }) => text);
      if (gap.some(({ lineBreaks }) => lineBreaks > 0)) break;
      const isNear = between.length <= MOST_LEADING && between.every((word) => LEADING.has(word));
      const hasOf = between.includes('of');
      if (isNear ? !this.#mayLead(match, hasOf) : !this.#isFront(match, between)) break;
      if (start === name.first) isOf = hasOf;
      matches.unshift(match);
      start = match.first;
    }
    return { matches, isOf };
  }

  #mayLead(match: AttributeMatch, hasOf: boolean): boolean {
    const { tokens } = this.#document;
    if (match.measure === 'bare') {
      const before = tokens[match.first - 1]?.text ?? '';
      const isTaken = TAKING.has(WHOM.has(before) ? (tokens[match.first - 2]?.text ?? '') : before);
      const value = typeof match.value === 'object' && 'value' in match.value ? match.value.value : undefined;
      return typeof value === 'number' && (hasOf ? value > 1 : isTaken && value <= MOST_PIECES);
    }
    if (match.kind === 'form') return hasOf || !isGivenByItself(match);
    return match.kind === 'duration' ? hasOf : match.isTight !== true;
  }

  #isFront({ kind, isTight }: AttributeMatch, between: readonly string[]): boolean {
    if (isTight === true || (kind !== 'frequency' && kind !== 'as_needed')) return false;
    return (
      between.length <= WIDEST_FRONT &&
      between.every((word) => FRONT.has(word) || TAKING.has(word)) &&
      between.some((word) => TAKING.has(word) || word === 'on')
    );
  }

  /** What is said behind a name, up to the next one. */
  #trailing(next: number, name: TokenRange, following: TokenRange | undefined): Trailing[] {
    const { tokens, segments } = this.#document;
    const found: Trailing[] = [];
    let end = name.last;
    for (let i = next; i < this.#attributes.length; i += 1) {
      const match = this.#attributes[i];
      if (match === undefined || match.first >= (following?.first ?? Infinity)) break;
      // `x 3`, `#30`: how many in all.
      if (match.measure === 'bare' && /^(?:x|times|#)$/.test(tokens[match.first - 1]?.text ?? '')) continue;
      // `#20 (twenty)`
      if (match.measure === 'bare' && countRepeatedEnd(this.#document, match.first) !== undefined) continue;
      const isNextSentence = segments.sentence[match.first] !== segments.sentence[name.last - 1];
      if (isNextSentence && !this.#continues(end, match)) break;
      const isNewLine = tokens.slice(end, match.first + 1).some(({ lineBreaks }) => lineBreaks > 0);
      if (isNewLine && match.first > end) break;
      const gap = readGap(this.#document, end, match.first);
      if (gap.cost > (isEasilyOther(match) ? 0 : COSTS[match.kind])) break;
      // `amoxicillin twice a day, and I use the cream`
      if (match.kind === 'form' && gap.isSplit && match.first - end > 1) break;
      if (match.kind === 'frequency' && gap.cost > 0 && !isRegular(match)) break;
      if (match.isTight === true && !this.#isTightTo(match, end, gap.corrects, found)) {
        // A number that is nothing to the name: what follows it is not of the name either.
        break;
      }
      found.push({ match, corrects: gap.corrects, isSplit: gap.isSplit });
      end = match.last;
    }
    return found;
  }

  /** The next sentence goes on with what it says (`Metformin 500 mg. Twice a day.`). */
  #continues(end: number, match: AttributeMatch): boolean {
    const { tokens, segments } = this.#document;
    const isStop = match.first - end === 1 && tokens[end]?.text === '.';
    const isHere =
      segments.turn[match.first] === segments.turn[end - 1] && tokens[match.first]?.lineBreaks === 0;
    // `On aspirin. 10 tablets of codeine`: of something else.
    const isOfOther = match.kind === 'dose' && tokens[match.last]?.text === 'of';
    return isStop && isHere && !isOfOther && match.measure !== 'bare' && match.isTight !== true;
  }

  #isTightTo(match: AttributeMatch, end: number, corrects: boolean, found: readonly Trailing[]): boolean {
    const { tokens } = this.#document;
    const between = tokens.slice(end, match.first).map(({ text }) => text);
    if (match.measure !== 'bare') {
      const isNear =
        between.length === 0 || (between.length === 1 && (between[0] === ',' || between[0] === '('));
      return isNear && (match.kind !== 'duration' || found.length > 0);
    }
    if (!this.#endsNumber(match.last)) return false;
    if (corrects) return true;
    // `my thyroid medicine, the one that you prescribed`
    if (tokens[match.first]?.text === 'one' && between.at(-1) === 'the') return false;
    const said = quantityOf(match)?.value ?? Infinity;
    const isPiece = (typeof said === 'number' ? said : said.high) <= MOST_PIECES;
    const before = found.at(-1)?.match;
    if (before !== undefined && before.kind !== 'form') {
      // `500 mg one p.o. b.i.d.`
      const isMass = before.measure === 'mass' || before.measure === 'concentration';
      return (
        isPiece &&
        isMass &&
        between.every((w) => w === ',' || w === 'take') &&
        this.#attributeStarts.has(match.last)
      );
    }
    return between.length <= MOST_LEADING && between.every((word) => BEFORE_NUMBER.has(word));
  }

  /** What follows a number without a unit tells whether it is one. */
  #endsNumber(at: number): boolean {
    const { tokens, segments } = this.#document;
    const token = tokens[at];
    if (token === undefined || token.lineBreaks > 0) return true;
    if (segments.sentence[at] !== segments.sentence[at - 1]) return true;
    if (this.#nameStarts.has(at) || this.#attributeStarts.has(at)) return true;
    if (token.type === 'mark')
      return AFTER_NUMBER_MARKS.has(token.text) && (token.text !== '.' || this.#isStop(at));
    return AFTER_NUMBER.has(token.text);
  }

  #isStop(at: number): boolean {
    const { segments, tokens } = this.#document;
    return tokens[at + 1] === undefined || segments.sentence[at + 1] !== segments.sentence[at];
  }

  /** Between two names: what the latter leads with, and the former ends with, goes to one of them. */
  #share(leading: Leading[], trailing: Trailing[][], k: number): void {
    const lead = leading[k];
    const before = trailing[k - 1] ?? [];
    const first = lead?.matches[0];
    if (lead === undefined || first === undefined) return;
    const at = before.findIndex(({ match }) => match.first >= first.first);
    if (at < 0) return;
    const hasDose = (list: readonly Trailing[]): boolean => list.some(({ match }) => match.kind === 'dose');
    // `aspirin, 81 mg daily metformin 500 mg`: each has its own behind it.
    const eachHasItsOwn =
      !hasDose(before.slice(0, at)) &&
      hasDose((trailing[k] ?? []).slice(0, 1)) &&
      leading[k - 1]?.matches.length === 0;
    const isOfLatter = lead.isOf || ((before[at]?.isSplit ?? false) && !eachHasItsOwn);
    if (isOfLatter) trailing[k - 1] = before.slice(0, at);
    else {
      const taken = new Set(before.map(({ match }) => match));
      leading[k] = { ...lead, matches: lead.matches.filter((match) => !taken.has(match)) };
    }
  }
}

/** Litres and grams are measured of many things. */
const isEasilyOther = (match: AttributeMatch): boolean =>
  match.measure === 'volume' || quantityOf(match)?.unit === 'g';

const isRegular = ({ value }: AttributeMatch): boolean => typeof value === 'object' && 'frequency' in value;

const BEFORE_NUMBER: ReadonlySet<string> = new Set('at of dose to , on the : ( - ='.split(' '));
const AFTER_NUMBER_MARKS: ReadonlySet<string> = new Set([',', '.', ';', ')', '?', '!']);
const AFTER_NUMBER: ReadonlySet<string> = new Set(
  'and for with but because since then now today as he she it i we is was plus that which too also right okay so along once if uh um'.split(
    ' ',
  ),
);

const isGivenByItself = ({ value }: AttributeMatch): boolean =>
  typeof value === 'string' && /spray|drops|patch/.test(value);
