/** Doses and strengths: a number, or a range, and its unit. */

import { amountsAt, roundAmount } from './amounts.ts';
import type { Amount } from './amounts.ts';
import type { AttributeMatch } from './attribute-match.ts';
import { readDoseUnit } from './dose-units.ts';
import type { Quantity } from '../finding.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import type { MaskLabel } from '../reading/mask-patterns.ts';

const RANGE_MARKS: ReadonlySet<string> = new Set(['-', 'to', 'or']);
/** More than this of one thing is what the pharmacy hands out, not what is taken. */
const MOST_TAKEN = 12;
const MOST_BY_UNIT: Readonly<Record<string, number>> = { '{drop}': 40, '{puff}': 20 };
/** Behind these an amount is what is handed out. */
const HANDED_OUT: ReadonlySet<string> = new Set(
  'dispense dispensed disp quantity qty # number supply bottle total refill refills'.split(' '),
);
/** Two strengths of one pill; in a range the one is seldom so many times the other. */
const WIDEST_RANGE = 10;

/** The dose that begins at a token; an empty value for a quantity that is none. */
export function readDose(document: ClinicalDocument, at: number): AttributeMatch | undefined {
  const amounts = amountsAt(document, at);
  if (amounts.length === 0) return undefined;
  for (const amount of amounts) {
    const found = withUnit(document, at, amount) ?? range(document, at, amount);
    // What is handed out must not be read as a number without a unit.
    if (found !== undefined) return isTaken(document, found) ? found : { ...found, value: '' };
  }
  return combination(document, at, amounts) ?? ofTablets(document, at, amounts);
}

function withUnit(document: ClinicalDocument, at: number, amount: Amount): AttributeMatch | undefined {
  const { tokens } = document;
  const unit = readDoseUnit(tokens, amount.last);
  if (unit === undefined || (amount.isPart && unit.measure !== 'amount' && unit.measure !== 'volume'))
    return undefined;
  // `a dose of`, `a shot of` say nothing.
  if (amount.isPart && amount.value === 1 && unit.unit === '{dose}') return undefined;
  const value = roundAmount(amount.value * unit.factor);
  const { measure, last } = unit;
  const one = { kind: kindOf(measure), first: at, last, value: { value, unit: unit.unit }, measure } as const;
  if (!RANGE_MARKS.has(tokens[last]?.text ?? '')) return one;
  for (const second of amountsAt(document, last + 1)) {
    const other = readDoseUnit(tokens, second.last);
    if (other?.unit !== unit.unit || second.isPart) continue;
    const high = roundAmount(second.value * other.factor);
    if (high <= value) return one;
    const to = { first: last + 1, value: { value: high, unit: unit.unit } };
    return { ...one, last: other.last, value: { value: { low: value, high }, unit: unit.unit }, to };
  }
  return one;
}

const kindOf = (measure: AttributeMatch['measure']): 'dose' | 'strength' =>
  measure === 'concentration' ? 'strength' : 'dose';

/** `20 to 40 mg`, `1-2 tablets`; falling or far apart it is a combination (`875-125 mg`, `5-325 mg`). */
function range(document: ClinicalDocument, at: number, amount: Amount): AttributeMatch | undefined {
  const { tokens } = document;
  const mark = tokens[amount.last]?.text ?? '';
  if (!RANGE_MARKS.has(mark)) return undefined;
  for (const second of amountsAt(document, amount.last + 1)) {
    const unit = readDoseUnit(tokens, second.last);
    if (unit === undefined || (second.isPart && unit.measure !== 'amount')) continue;
    const { measure, last } = unit;
    const [low, high] = [roundAmount(amount.value * unit.factor), roundAmount(second.value * unit.factor)];
    if (mark === '-' && measure === 'mass' && (high <= low || high / low > WIDEST_RANGE))
      return combined(at, last, `${low}/${high} ${unit.unit}`);
    const to = { first: amount.last + 1, value: { value: high, unit: unit.unit } };
    const value: Quantity = high > low ? { value: { low, high }, unit: unit.unit } : to.value;
    if (high <= low && tokens[at - 1]?.text !== 'from') return undefined;
    return { kind: kindOf(measure), first: at, last, value, measure, to };
  }
  return undefined;
}

const combined = (first: number, last: number, value: string): AttributeMatch => ({
  kind: 'strength',
  first,
  last,
  value,
  measure: 'concentration',
});

const SLASHES: ReadonlySet<string> = new Set(['/', 'slash']);

/** `10/325`, `250/50 mcg`, `5/325 mg`, `160/4.5`: the strengths of a combination, as they were said. */
function combination(
  document: ClinicalDocument,
  at: number,
  amounts: readonly Amount[],
): AttributeMatch | undefined {
  const { tokens, masks } = document;
  for (const amount of amounts) {
    if (amount.isPart || !SLASHES.has(tokens[amount.last]?.text ?? '')) continue;
    const second = amountsAt(document, amount.last + 1).find(({ isPart }) => !isPart);
    if (second === undefined || SLASHES.has(tokens[second.last]?.text ?? '')) continue;
    const unit = readDoseUnit(tokens, second.last);
    const said = `${amount.value}/${second.value}`;
    if (unit?.measure === 'mass') return combined(at, unit.last, `${said} ${unit.unit}`);
    // `3/14` is a day, `1/2` a part.
    const isDay =
      amount.value <= 31 &&
      second.value <= 31 &&
      Number.isInteger(second.value) &&
      Number.isInteger(amount.value);
    if (unit !== undefined || isDay || masks[at]?.label === 'date') continue;
    return { ...combined(at, second.last, said), isTight: true };
  }
  return undefined;
}

/** The number of `two 500 mg tablets`. */
function ofTablets(
  document: ClinicalDocument,
  at: number,
  amounts: readonly Amount[],
): AttributeMatch | undefined {
  const { tokens } = document;
  for (const amount of amounts) {
    if (amount.value > MOST_TAKEN || (amount.isPart && amount.value === 1)) continue;
    const next = tokens[amount.last]?.text === 'of' ? amount.last + 2 : amount.last;
    for (const strength of amountsAt(document, next)) {
      const unit = readDoseUnit(tokens, strength.last);
      const thing = unit?.measure === 'mass' ? readDoseUnit(tokens, unit.last) : undefined;
      if (thing?.measure !== 'amount') continue;
      const value = { value: amount.value, unit: thing.unit };
      return { kind: 'dose', first: at, last: amount.last, value, measure: 'amount' };
    }
  }
  return undefined;
}

/** Not what the pharmacy hands out (`#30 tablets`, `90 tablets`), nor nothing. */
function isTaken({ tokens }: ClinicalDocument, found: AttributeMatch): boolean {
  const { value } = found;
  if (typeof value !== 'object' || !('unit' in value)) return true;
  const most = typeof value.value === 'number' ? value.value : value.value.high;
  if (most <= 0) return false;
  if (found.measure !== 'amount') return true;
  const before = [tokens[found.first - 1]?.text, tokens[found.first - 2]?.text];
  if (before.some((word) => word !== undefined && HANDED_OUT.has(word))) return false;
  const after = tokens[found.last]?.text;
  return most <= (MOST_BY_UNIT[value.unit] ?? MOST_TAKEN) && after !== 'supply' && after !== 'refills';
}

const NOT_BARE: ReadonlySet<MaskLabel> = new Set<MaskLabel>([
  'age',
  'angle',
  'code',
  'date',
  'duration',
  'grade',
  'identifier',
  'percentile',
  'phone',
  'range',
  'ratio',
  'size',
  'time',
]);
/** No dose is said without its unit that is more than this. */
const MOST_BARE = 5000;

/** A number without a unit (`lisinopril 20`): its unit is said to be `1`, for nobody said another. */
export function readBareNumber(document: ClinicalDocument, at: number): AttributeMatch | undefined {
  const { masks, numbers, tokens } = document;
  const label = masks[at]?.label;
  if (label !== undefined && NOT_BARE.has(label)) return undefined;
  const reading = numbers
    .at(at)
    .find(({ form }) => form === 'written' || form === 'cardinal' || form === 'paired');
  if (reading === undefined || reading.value <= 0 || reading.value > MOST_BARE) return undefined;
  const { value, last } = reading;
  const base = { kind: 'dose', first: at, measure: 'bare', isTight: true } as const;
  if (RANGE_MARKS.has(tokens[last]?.text ?? '')) {
    const second = numbers
      .at(last + 1)
      .find(({ form }) => form === 'written' || form === 'cardinal' || form === 'paired');
    if (second !== undefined && second.value > value) {
      const to = { first: last + 1, value: { value: second.value, unit: '1' } };
      return {
        ...base,
        last: second.last,
        value: { value: { low: value, high: second.value }, unit: '1' },
        to,
      };
    }
  }
  return { ...base, last, value: { value, unit: '1' } };
}
