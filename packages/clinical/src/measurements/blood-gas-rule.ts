/** An arterial blood gas as a list: `7.32/48/65`, `ABG 7.32, 48, 65`. pH, carbon dioxide and oxygen are said in this order. */

import type { NamedDocument } from './named-document.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { MeasurementKind } from './kinds/kind.ts';
import type { Reading } from '../reading/numbers.ts';
import { plainMatch } from './value-match.ts';
import type { Assignment, ValueMatch } from './value-match.ts';

interface Place {
  readonly row: MeasurementKind | undefined;
  readonly low: number;
  readonly high: number;
}

const rowOf = (kind: string): MeasurementKind | undefined =>
  MEASUREMENT_KINDS.find((row) => row.kind === kind);

const PLACES: readonly Place[] = [
  { row: rowOf('ph'), low: 6.6, high: 7.9 },
  { row: rowOf('pco2'), low: 10, high: 150 },
  { row: rowOf('po2'), low: 20, high: 650 },
];
const BICARBONATE = rowOf('bicarbonate');
const SATURATION = rowOf('oxygen_saturation');

/** Tokens before the list in which `ABG` or `venous` counts. */
const CUE_REACH = 10;
const CUES: ReadonlySet<string> = new Set(['abg', 'abgs', 'gas', 'gases', 'gasses']);
const VENOUS: ReadonlySet<string> = new Set(['vbg', 'venous', 'mixed', 'cord']);

/** The values at token `at`; none where it is no arterial gas without doubt. */
export function readBloodGas(document: NamedDocument, at: number): readonly Assignment[] {
  const { numbers, tokens } = document;
  const acid = numbers.at(at).find((reading) => reading.decimals >= 2 && reading.form !== 'implied');
  if (acid === undefined || acid.value < 6.6 || acid.value > 7.9) return [];
  const mark = markAt(document, acid.last);
  const cue = cueBefore(document, at);
  if (mark === '' || cue === 'venous' || (cue === undefined && mark === ',')) return [];
  const found: ValueMatch[] = [];
  let i = at;
  for (const { row, low, high } of PLACES) {
    const reading: Reading | undefined = numbers
      .at(i)
      .find(({ value, form }) => form !== 'implied' && value >= low && value <= high);
    const unit = row?.units[0];
    if (row === undefined || unit === undefined || reading === undefined) return [];
    found.push(plainMatch({ row, first: i, last: reading.last, value: reading.value, unit, inferred: true }));
    i = reading.last + (markAt(document, reading.last) === mark ? 1 : 0);
  }
  const last = found.at(-1)?.last ?? at;
  if (i > last) found.push(...readRest(document, i));
  else if (tokens[last]?.text === '%') return [];
  return found.map((match) => ({ match }));
}

/** Behind the three: bicarbonate, or a saturation with its percent sign. */
function readRest(document: NamedDocument, at: number): readonly ValueMatch[] {
  const reading = document.numbers.at(at).find(({ form }) => form === 'written');
  if (reading === undefined) return [];
  const isPercent = document.tokens[reading.last]?.text === '%';
  const row = isPercent ? SATURATION : BICARBONATE;
  const [unit] = row?.units ?? [];
  const isIn = isPercent
    ? reading.value >= 40 && reading.value <= 100
    : reading.value >= 4 && reading.value <= 60;
  if (row === undefined || unit === undefined || !isIn) return [];
  const last = isPercent ? reading.last + 1 : reading.last;
  const codes = isPercent ? row.codes.filter(({ code }) => code === '2708-6') : row.codes;
  return [plainMatch({ row, first: at, last, value: reading.value, unit, inferred: !isPercent, codes })];
}

function markAt({ tokens }: NamedDocument, at: number): string {
  const text = tokens[at]?.text ?? '';
  return /^(?:\/|,|over|slash)$/.test(text) ? text : '';
}

function cueBefore({ tokens, segments }: NamedDocument, at: number): 'arterial' | 'venous' | undefined {
  let isGas = false;
  for (let i = at - 1; i >= Math.max(0, at - CUE_REACH); i -= 1) {
    if (segments.sentence[i] !== segments.sentence[at]) break;
    const text = tokens[i]?.text ?? '';
    if (VENOUS.has(text)) return 'venous';
    if (CUES.has(text)) isGas = true;
  }
  return isGas ? 'arterial' : undefined;
}
