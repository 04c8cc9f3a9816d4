/** Vital signs as numbers alone, in the order of the chart: `VS: 98.6 72 120/80 16 97% RA`. */

import type { MeasurementKind } from './kinds/kind.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { NamedDocument } from './named-document.ts';
import { plainMatch } from './value-match.ts';
import type { Assignment } from './value-match.ts';

interface Item {
  readonly type: 'number' | 'pair' | 'percent';
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly values: readonly number[];
}

const rowOf = (kind: string): MeasurementKind | undefined =>
  MEASUREMENT_KINDS.find((row) => row.kind === kind);
const TEMPERATURE = rowOf('body_temperature');
const PRESSURE = rowOf('blood_pressure');
const SATURATION = rowOf('oxygen_saturation');
/** The two that stand as whole numbers are said in this order. */
const RATES = [
  { row: rowOf('heart_rate'), low: 30, high: 220 },
  { row: rowOf('respiratory_rate'), low: 6, high: 60 },
] as const;

const MOST_ITEMS = 6;
/** Tokens between `vitals` and the list. */
const CUE_REACH = 6;
const CUES: ReadonlySet<string> = new Set(['vitals', 'vs', 'vss', 'signs']);
const LEADS: ReadonlySet<string> = new Set(
  ': - , were was are on in at the today now ed er arrival admission discharge transfer triage initial'.split(
    ' ',
  ),
);

/** The list that begins at token `at`; none where an item has a name or one is missing. */
export function readVitalsList(document: NamedDocument, at: number): readonly Assignment[] {
  if (document.numbers.atoms[at]?.type !== 'numeral' || document.masks[at] !== undefined) return [];
  const isCued = isBehindCue(document, at);
  // Without a word that says so every item has to be there.
  if (!isCued && !isListed(document, at)) return [];
  const items = readItems(document, at);
  if (!isCued && (items.length < MOST_ITEMS - 1 || !items.some(({ type }) => type === 'percent'))) return [];
  const pairs = items.filter(({ type }) => type === 'pair');
  const warm = warmthOf(items, isCued);
  const rates = items.filter((item) => item.type === 'number' && item !== warm);
  const temperature = warm === undefined ? undefined : temperatureOf(warm);
  if (temperature === undefined || pairs.length !== 1 || rates.length !== RATES.length) return [];
  const found = [temperature];
  for (const [i, item] of rates.entries()) {
    const place = RATES[i];
    const match = place === undefined ? undefined : wholeOf(place, item);
    if (match === undefined) return [];
    found.push(match);
  }
  const [pair] = pairs;
  const [systolic = 0, diastolic = 0] = pair?.values ?? [];
  const unit = PRESSURE?.units[0];
  if (pair === undefined || PRESSURE === undefined || unit === undefined) return [];
  if (systolic < 60 || systolic > 260 || diastolic < 30 || diastolic >= systolic) return [];
  const value = { systolic, diastolic };
  found.push({ match: plainMatch({ ...spanOf(pair), row: PRESSURE, value, unit, inferred: true }) });
  for (const item of items) if (item.type === 'percent') found.push(...saturationOf(item));
  return found.toSorted((a, b) => a.match.first - b.match.first);
}

/** The first of the list, or the only number with a decimal point. */
function warmthOf(items: readonly Item[], isCued: boolean): Item | undefined {
  const [head] = items;
  if (isCued && head?.type === 'number') return head;
  const fractions = items.filter(({ type, values }) => type === 'number' && !Number.isInteger(values[0]));
  return fractions.length === 1 ? fractions[0] : undefined;
}

/** `98.6, 88, …`: the next item is near, and nothing stands before the first that may name it. */
function isListed({ tokens, numbers, segments }: NamedDocument, at: number): boolean {
  if (at > 0 && segments.sentence[at - 1] === segments.sentence[at]) return false;
  const last = tokens[at + 1]?.text === '/' ? at + 3 : at + 1;
  return numbers.atoms[tokens[last]?.text === ',' ? last + 1 : last]?.type === 'numeral';
}

const spanOf = ({ first, last }: Item): { first: number; last: number } => ({ first, last });

function isBehindCue({ tokens }: NamedDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CUE_REACH); i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (CUES.has(text)) return text !== 'signs' || tokens[i - 1]?.text === 'vital';
    if (!LEADS.has(text)) return false;
  }
  return false;
}

function readItems({ tokens, numbers, masks }: NamedDocument, at: number): Item[] {
  const items: Item[] = [];
  const numberAt = (i: number): number | undefined =>
    numbers.atoms[i]?.type === 'numeral' && masks[i] === undefined
      ? numbers.at(i).find(({ form, last }) => form === 'written' && last === i + 1)?.value
      : undefined;
  for (let i = at; items.length < MOST_ITEMS;) {
    const value = numberAt(i);
    // `93% 2 L`: the flow of oxygen.
    if (value === undefined || /^(?:l|lnc|liters|liter)$/.test(tokens[i + 1]?.text ?? '')) break;
    const second = tokens[i + 1]?.text === '/' ? numberAt(i + 2) : undefined;
    if (second !== undefined) items.push({ type: 'pair', first: i, last: i + 3, values: [value, second] });
    else if (tokens[i + 1]?.text === '%')
      items.push({ type: 'percent', first: i, last: i + 2, values: [value] });
    else items.push({ type: 'number', first: i, last: i + 1, values: [value] });
    i = items.at(-1)?.last ?? i + 1;
    if (/^[,;]$/.test(tokens[i]?.text ?? '')) i += 1;
  }
  return items;
}

function temperatureOf(item: Item): Assignment | undefined {
  const [value = 0] = item.values;
  const isFahrenheit = value >= 93 && value <= 108;
  const unit = TEMPERATURE?.units.find((u) => u.unit === (isFahrenheit ? '[degF]' : 'Cel'));
  if (TEMPERATURE === undefined || unit === undefined || !(isFahrenheit || (value >= 34 && value <= 42)))
    return undefined;
  return { match: plainMatch({ ...spanOf(item), row: TEMPERATURE, value, unit, inferred: true }) };
}

function wholeOf(
  { row, low, high }: { row: MeasurementKind | undefined; low: number; high: number },
  item: Item,
): Assignment | undefined {
  const [value = 0] = item.values;
  const unit = row?.units[0];
  if (row === undefined || unit === undefined || value < low || value > high || !Number.isInteger(value))
    return undefined;
  return { match: plainMatch({ ...spanOf(item), row, value, unit, inferred: true }) };
}

function saturationOf(item: Item): readonly Assignment[] {
  const [value = 0] = item.values;
  const unit = SATURATION?.units[0];
  if (SATURATION === undefined || unit === undefined || value < 60 || value > 100) return [];
  return [{ match: plainMatch({ ...spanOf(item), row: SATURATION, value, unit, inferred: false }) }];
}
