/** Sizes as they are said: `2.3 x 1.4 cm`, `four by three centimeters`, `5-7 mm`, `from 8 to 11 mm`. What they are of is not asked here. */

import type { Reading } from '../reading/numbers.ts';
import { WordSet } from '../reading/word-tables.ts';
import { DIMENSION_LEADS, DIMENSION_WORDS } from './lesion-words.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { NamedDocument } from './named-document.ts';
import { TREND_WORDS } from './slot-words.ts';

/** One to three lengths in one unit, or the two ends of a range. */
export interface Size {
  readonly numbers: readonly number[];
  /** UCUM. */
  readonly unit: string;
  readonly inferred: boolean;
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly isRange: boolean;
  /** The first of `from X to Y`. */
  readonly former: boolean;
}

const ROW = MEASUREMENT_KINDS.find(({ kind }) => kind === 'lesion_size');
const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, '[in_i]': 25.4 };
const MOST_DIMENSIONS = 3;
const TREND_REACH = 10;
const LONGEST_AXIS = 6;
/** Right before a list of lengths. */
const LIST_LEADS = new WordSet(['measuring', 'measure', 'measures', 'measured', 'sized', 'sizes', 'size']);
const HEDGES = new WordSet(['about', 'approximately', 'roughly', 'around', 'up', 'to', 'at', 'of']);
const MOST_LISTED = 6;
/** Before a number: `length 3 cm, width 2 cm`. */
const LABELS: ReadonlySet<string> = new Set(['length', 'width', 'depth', 'height']);

const text = ({ tokens }: NamedDocument, i: number): string => tokens[i]?.text ?? '';

export function lengthUnit(document: NamedDocument, at: number): { unit: string; end: number } | undefined {
  const found = document.units.at(at);
  const unit = found?.ucum.find((u) => MILLIMETRES[u] !== undefined);
  return unit === undefined || found === undefined || (found.doubtful && unit === '[in_i]')
    ? undefined
    : { unit, end: found.end };
}

const LENGTH_FORMS: ReadonlySet<string> = new Set(['written', 'cardinal', 'paired']);

/** A number as lengths are said. */
export function numberAt(document: NamedDocument, at: number): Reading | undefined {
  return document.numbers
    .at(at)
    .find(({ form, value }) => LENGTH_FORMS.has(form) && value > 0 && value < 1000);
}

/** One size, or the two of `from 8 to 11 mm` after a word of change. */
export function readSizes(document: NamedDocument, at: number): readonly Size[] {
  const half = text(document, at) === 'half' ? readHalf(document, at) : undefined;
  if (half !== undefined) return [half];
  const first = numberAt(document, at);
  if (first === undefined || isMasked(document, at)) return [];
  const range = readRange(document, at, first);
  if (range !== undefined) return range;
  const list = readList(document, at, first);
  if (list !== undefined) return list;
  const size = readDimensions(document, at, first);
  return size === undefined ? [] : [size];
}

/** `half a centimeter`. */
function readHalf(document: NamedDocument, at: number): Size | undefined {
  const unit = lengthUnit(document, text(document, at + 1) === 'a' ? at + 2 : at + 1);
  if (unit === undefined) return undefined;
  return {
    numbers: [0.5],
    unit: unit.unit,
    inferred: false,
    first: at,
    last: unit.end,
    isRange: false,
    former: false,
  };
}

/** Dates, times and doses are no sizes; `2 x 3` and ranges are masked for other kinds' sake. */
function isMasked({ masks }: NamedDocument, at: number): boolean {
  const label = masks[at]?.label;
  return label !== undefined && !/^(?:size|range|count|dose|grade|ratio)$/.test(label);
}

/** `5-7 mm`, `5 mm to 7 mm`, `between 3 and 5 mm`; `from 8 to 11 mm` after a word of change is two sizes. */
function readRange(document: NamedDocument, at: number, low: Reading): readonly Size[] | undefined {
  const own = lengthUnit(document, low.last);
  const end = own?.end ?? low.last;
  // `2.5- to 3-cm`.
  const link = text(document, end) === '-' && text(document, end + 1) === 'to' ? end + 1 : end;
  const isBetween = text(document, at - 1) === 'between' && text(document, link) === 'and';
  if (!isBetween && !/^(?:-|to|or)$/.test(text(document, link))) return undefined;
  const high = numberAt(document, link + 1);
  const unit = high === undefined ? undefined : lengthUnit(document, high.last);
  if (high === undefined || unit === undefined) return undefined;
  const lowValue = convert(low.value, own?.unit ?? unit.unit, unit.unit);
  const common = { unit: unit.unit, inferred: false, last: unit.end };
  if (text(document, at - 1) === 'from' && isTrend(document, at)) {
    const before = {
      ...common,
      numbers: [low.value],
      unit: own?.unit ?? unit.unit,
      last: own?.end ?? low.last,
    };
    return [
      { ...before, first: at, isRange: false, former: true },
      { ...common, numbers: [high.value], first: high.first, isRange: false, former: false },
    ];
  }
  if (lowValue >= high.value) return undefined;
  return [{ ...common, numbers: [lowValue, high.value], first: at, isRange: true, former: false }];
}

/** `nodules measuring 4, 6, and 8 mm`: one length each, the unit behind the last. */
function readList(document: NamedDocument, at: number, first: Reading): readonly Size[] | undefined {
  let lead = at - 1;
  while (lead > at - 3 && HEDGES.has(document.tokens[lead])) lead -= 1;
  if (!LIST_LEADS.has(document.tokens[lead])) return undefined;
  const said = [first];
  let unit: ReturnType<typeof lengthUnit>;
  for (let last = first; unit === undefined && said.length < MOST_LISTED;) {
    const comma = text(document, last.last) === ',' ? last.last + 1 : last.last;
    const link = text(document, comma) === 'and' ? comma + 1 : comma;
    const next = link > last.last ? numberAt(document, link) : undefined;
    if (next === undefined || isMasked(document, link)) return undefined;
    said.push(next);
    last = next;
    unit = lengthUnit(document, next.last);
  }
  const end = unit?.end;
  // `4, 6 and 8 x 3 mm`: what the first two are is not known.
  if (unit === undefined || end === undefined || separatorEnd(document, end, false) !== undefined)
    return undefined;
  const common = { unit: unit.unit, inferred: false, isRange: false, former: false };
  return said.map(({ value, first: begin, last }, i) => ({
    ...common,
    numbers: [value],
    first: begin,
    last: i === said.length - 1 ? end : last,
  }));
}

function isTrend(document: NamedDocument, at: number): boolean {
  for (let i = at - 2; i >= Math.max(0, at - TREND_REACH); i -= 1)
    if (TREND_WORDS.has(document.tokens[i])) return true;
  return false;
}

function convert(value: number, from: string, to: string): number {
  if (from === to) return value;
  return Number(((value * (MILLIMETRES[from] ?? 1)) / (MILLIMETRES[to] ?? 1)).toFixed(2));
}

/** `2.3 x 1.4 x 3.1 cm`, `3.1 cm x 2.4 cm`, `1.2 (AP) x 2.0 (TV) cm`, `3 cm in length by 2 cm in width`. */
function readDimensions(document: NamedDocument, at: number, head: Reading): Size | undefined {
  const said: { value: number; unit: string | undefined }[] = [];
  const before = text(document, at - 1) === ':' ? at - 2 : at - 1;
  const isLabelled = LABELS.has(text(document, before));
  let reading: Reading | undefined = head;
  let last = at;
  while (reading !== undefined && said.length < MOST_DIMENSIONS) {
    const unit = lengthUnit(document, reading.last);
    said.push({ value: reading.value, unit: unit?.unit });
    last = unit?.end ?? reading.last;
    const axis = isLabelled ? last : afterAxis(document, last);
    // The unit may stand behind the name of the axis: `2.0 (TV) cm`.
    const late = unit === undefined && axis > last ? lengthUnit(document, axis) : undefined;
    if (late !== undefined) said[said.length - 1] = { value: reading.value, unit: late.unit };
    if (late !== undefined) last = late.end;
    const next = separatorEnd(document, late?.end ?? axis, isLabelled);
    reading = next === undefined ? undefined : numberAt(document, next);
  }
  const unit = said.findLast((dimension) => dimension.unit !== undefined)?.unit;
  // Behind the last dimension a fourth `by`, or a word without a unit, makes it something else.
  if (unit === undefined) return inferredSize(document, at, last, said);
  const numbers = said.map((dimension) => convert(dimension.value, dimension.unit ?? unit, unit));
  return { numbers, unit, inferred: false, first: at, last, isRange: false, former: false };
}

/** `measuring 2 x 3`: centimetres. One number alone may be anything. */
function inferredSize(
  document: NamedDocument,
  at: number,
  last: number,
  said: readonly { value: number }[],
): Size | undefined {
  if (said.length < 2) return undefined;
  let i = at - 1;
  while (/^(?:about|approximately|roughly|around|is|at|of|:)$/.test(text(document, i))) i -= 1;
  const isMeasured = /^(?:measur\w+|sized?|dimensions?)$/.test(text(document, i));
  const isOther = document.units.at(last)?.doubtful === false;
  const range = ROW?.units.find(({ unit }) => unit === 'cm')?.inferred;
  const isIn = said.every(({ value }) => range !== undefined && value >= range[0] && value <= range[1]);
  if (!isMeasured || isOther || !isIn) return undefined;
  return {
    numbers: said.map(({ value }) => value),
    unit: 'cm',
    inferred: true,
    first: at,
    last,
    isRange: false,
    former: false,
  };
}

/** After `(AP)`, `in length`, `wide`. */
export function afterAxis(document: NamedDocument, at: number): number {
  if (text(document, at) === '(') {
    for (let i = at + 1; i <= at + LONGEST_AXIS; i += 1) {
      if (text(document, i) === ')') return i + 1;
      const word = text(document, i);
      if (!DIMENSION_WORDS.has(word) && !DIMENSION_LEADS.has(word) && !/^[lwdh]$/.test(word)) return at;
    }
    return at;
  }
  let i = at;
  if (text(document, i) === 'in') i += 1;
  while (i > at && i < at + LONGEST_AXIS && DIMENSION_LEADS.has(text(document, i))) i += 1;
  const begin = i;
  while (i < at + LONGEST_AXIS && DIMENSION_WORDS.has(text(document, i))) i += 1;
  return i > begin ? i : at;
}

function separatorEnd(document: NamedDocument, at: number, isLabelled: boolean): number | undefined {
  const i = /^(?:,|and)$/.test(text(document, at)) && isSeparator(document, at + 1) ? at + 1 : at;
  // `length 3 cm, width 2 cm, depth 1 cm`.
  const label = text(document, i) === ',' ? i + 1 : i;
  if (isLabelled && LABELS.has(text(document, label)))
    return text(document, label + 1) === ':' ? label + 2 : label + 1;
  if (!isSeparator(document, i)) return undefined;
  return text(document, i) === 'x' && text(document, i + 1) === 'about' ? i + 2 : i + 1;
}

const isSeparator = (document: NamedDocument, at: number): boolean =>
  /^(?:x|×|\*|by)$/.test(text(document, at));
