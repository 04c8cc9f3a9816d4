/** What a value rule found at a place. */

import type { NamedDocument } from './named-document.ts';
import type { AttributeValue, Code, FindingValue } from '../finding.ts';
import type { KindUnit, MeasurementKind } from './kinds/kind.ts';
import type { NameStrength } from './names.ts';
import type { Reading } from '../reading/numbers.ts';
import { WordSet } from '../reading/word-tables.ts';
import { BLOCKING_MARKS, BLOCKING_WORDS } from './slot-words.ts';

export interface ValueMatch {
  readonly row: MeasurementKind;
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: FindingValue;
  readonly unit: KindUnit;
  readonly inferred: boolean;
  readonly plausible: boolean;
  /** The first of `down from X to Y`. */
  readonly former: boolean;
  /** Half a pair, broken off to be corrected. */
  readonly brokenOff: boolean;
  /** Both units of a compound were said. */
  readonly folded: boolean;
  /** Where neither the kind's nor the unit's codes fit. */
  readonly codes?: readonly Code[];
  /** What is said of the value besides, such as the minute of a score. */
  readonly details?: readonly Detail[];
}

/** A part of the text that says more about a value. */
interface Detail {
  readonly kind: string;
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: AttributeValue;
}

/** A value and, where it has one, its name. */
export interface Assignment {
  readonly match: ValueMatch;
  readonly name?: { readonly first: number; readonly last: number };
}

/** A plausible value with nothing particular about it. */
export function plainMatch(
  match: Pick<ValueMatch, 'row' | 'first' | 'last' | 'value' | 'unit' | 'inferred'> & Partial<ValueMatch>,
): ValueMatch {
  return { plausible: true, former: false, brokenOff: false, folded: false, ...match };
}

export interface Slot {
  readonly row: MeasurementKind;
  readonly strength: NameStrength | 'none';
  /** Nothing but free fillers stands between name and value. */
  readonly adjacent: boolean;
}

/** Nobody says half a value and leaves the rest to the next speaker. */
export function isInOneTurn(
  document: NamedDocument,
  span: { readonly first: number; readonly last: number },
): boolean {
  const { turn } = document.segments;
  return turn[span.first] === turn[span.last - 1];
}

/** A reading of one speaker, none of whose tokens is masked. */
export function isFree(document: NamedDocument, reading: Reading): boolean {
  for (let i = reading.first; i < reading.last; i += 1) if (document.masks[i] !== undefined) return false;
  return isInOneTurn(document, reading);
}

/** True when nothing after the reading says that the number goes on or is part of something else. */
export function endsCleanly(document: NamedDocument, reading: Reading, at = reading.last): boolean {
  const { tokens, numbers } = document;
  const next = tokens[at];
  if (next === undefined || document.nameStarts.has(at)) return true;
  // A mark that begins the next line belongs to that line: `RR 16\n+ cough`.
  if (next.type === 'mark' && next.lineBreaks > 0) return true;
  // `[patient] an eight [doctor] eight okay`: nobody goes on with another's number.
  if (document.segments.turn[at] !== document.segments.turn[at - 1]) return true;
  // `Hgb 10.2 / Hct 31`.
  if (next.text === '/' && document.nameStarts.has(at + 1)) return true;
  // `Hgb-9.8*`: marked as abnormal.
  if (next.text === '*' && !next.spaced)
    return tokens[at + 1]?.spaced !== false || tokens[at + 1]?.type === 'mark';
  const atom = numbers.atoms[at];
  if (atom !== undefined && atom.type !== 'oh') {
    if (document.masks[at] !== undefined) return true;
    if (next.type === 'numeral') return next.spaced && reading.form === 'written';
    if (tokens[at - 1]?.type === 'numeral') return atom.type !== 'hundred' && atom.type !== 'thousand';
    // After `seventy two`, `ninety eight` is another number; after `four`, `two` may be the same one's next digit.
    const last = numbers.atoms[at - 1]?.type;
    // `ninety ninety seven`: said twice while thinking.
    if (next.text === tokens[at - 1]?.text) return false;
    const single = reading.last - reading.first === 1 && last === 'digit';
    return !single && (atom.type === 'tens' || atom.type === 'teen') && reading.form !== 'digits';
  }
  if (atom?.type === 'oh' && numbers.atoms[at + 1] !== undefined) return false;
  if (next.text === '-' || next.text === 'to')
    return numbers.atoms[at + 1]?.type !== 'numeral' || next.text === 'to';
  // `72 over the last week` is no fraction.
  if (next.text === 'over' || next.text === 'x') return numbers.at(at + 1).length === 0;
  if (BLOCKING_WORDS.has(next) || BLOCKING_MARKS.has(next)) return false;
  if (next.type === 'word' && !next.spaced && next.text !== 'ra') return next.text.length > 2;
  return !(
    /^[.,]$/.test(next.text) &&
    !next.spaced &&
    tokens[at + 1]?.type === 'numeral' &&
    tokens[at + 1]?.spaced === false
  );
}

/** Forms a slot may take: an implied point only where the kind has one, a year's form only for large values. */
export function fitsForm(row: MeasurementKind, reading: Reading): boolean {
  if (reading.form === 'implied') return row.impliedDecimal === true;
  if (reading.form === 'year') return row.units.some((u) => u.plausible[1] >= 1000);
  if (row.digitsAreTenths === true && reading.form === 'digits' && reading.decimals === 0) return false;
  return reading.decimals <= row.decimals;
}

const HESITATIONS = new WordSet(['um', 'uh', 'er', 'erm', 'ah', 'uhm', 'umm', 'hmm']);

/** The first token from `at` on that is no hesitation. */
export function afterHesitation(document: NamedDocument, at: number): number {
  const { tokens } = document;
  let i = at;
  while (HESITATIONS.has(tokens[i]) || (tokens[i]?.text === ',' && HESITATIONS.has(tokens[i + 1]))) i += 1;
  return i > at && tokens[i]?.text === ',' ? i + 1 : i;
}
