/** Values that need no name of their own, since they stand right behind one of another kind. */

import type { MeasurementKind } from './kinds/kind.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { NamedDocument } from './named-document.ts';
import type { NameStrength } from './names.ts';
import { WordSet } from '../reading/word-tables.ts';
import type { ValueMatch } from './value-match.ts';

interface Place {
  readonly row: MeasurementKind;
  readonly strength: NameStrength;
  /** Token at which the value may begin. */
  readonly at: number;
  /** It was so before. */
  readonly former: boolean;
}

const rowOf = (kind: string): MeasurementKind | undefined =>
  MEASUREMENT_KINDS.find((row) => row.kind === kind);
const WEIGHT = rowOf('body_weight');
const FIO2 = rowOf('fio2');
const FLOW = rowOf('oxygen_flow');
const SATURATION = rowOf('oxygen_saturation');

/** L/min from which on oxygen is given as a high flow of a set share. */
const LEAST_HIGH_FLOW = 20;
/** The last of a blood gas. */
const GAS_KINDS: ReadonlySet<string> = new Set(['po2', 'bicarbonate']);
/** Behind a weight that is only a difference. */
const DIFFERENCES = new WordSet(
  'overweight underweight heavier lighter weight gain loss over under more less above below'.split(' '),
);
/** Between a saturation at rest and the one behind it. */
const AIR_WORDS = new WordSet(
  'on ra room air at rest resting , and but then drops down to desats'.split(' '),
);
const AIR_REACH = 8;
const WALK_LEADS = new WordSet(['with', 'on', 'during', 'while', 'when', 'after']);
const WALKS = new WordSet(
  'ambulation ambulating walking exertion activity exercise exercising movement stairs'.split(' '),
);
const HIGH_FLOW_WORDS: ReadonlySet<string> = new Set(
  'high hfnc hhfnc optiflow opti airvo vapotherm'.split(' '),
);

/** Where what belongs to a value may stand, and what it is. */
export function companionOf(
  document: NamedDocument,
  match: ValueMatch,
  name: { readonly first: number } | undefined,
): Place | undefined {
  if (match.row.kind === 'weight_change') return levelAfter(document, match);
  if (match.row.kind === 'oxygen_saturation') {
    const walked = name === undefined ? walkedAfter(document, match) : undefined;
    return walked ?? flowAfter(document, match) ?? shareOn(document, match);
  }
  if (GAS_KINDS.has(match.row.kind)) return shareOn(document, match);
  if (match.row.kind === 'body_height') return weightAfter(document, match);
  return match.row.kind === 'oxygen_flow' ? shareAfter(document, match, name) : undefined;
}

/** `5'11", 210 lbs`: right behind a height. */
function weightAfter({ tokens, numbers, units }: NamedDocument, { last }: ValueMatch): Place | undefined {
  const at = /^(?:,|and|\/|;)$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
  const number = numbers.at(at)[0];
  const unit = number === undefined ? undefined : units.at(number.last);
  if (WEIGHT === undefined || unit === undefined || unit.doubtful || DIFFERENCES.has(tokens[unit.end]))
    return undefined;
  return { row: WEIGHT, strength: 'unit', at, former: false };
}

/** `SpO2 98% 2L`: what it was measured on. */
function flowAfter({ tokens, numbers }: NamedDocument, { last }: ValueMatch): Place | undefined {
  const at = /^[@/]$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
  const isFlow =
    numbers.atoms[at]?.type === 'numeral' && /^(?:l|lnc|liters)$/.test(tokens[at + 1]?.text ?? '');
  return FLOW === undefined || !isFlow ? undefined : { row: FLOW, strength: 'unit', at, former: false };
}

/** `98% on room air, 88 with ambulation`: what it fell to. */
function walkedAfter(document: NamedDocument, { last }: ValueMatch): Place | undefined {
  const { tokens, numbers, segments } = document;
  let at = last;
  while (at < last + AIR_REACH && AIR_WORDS.has(tokens[at])) at += 1;
  const isHere = segments.sentence[at] === segments.sentence[last - 1];
  const number = isHere ? numbers.at(at).find(({ value }) => value >= 50 && value <= 100) : undefined;
  if (SATURATION === undefined || number === undefined) return undefined;
  const isWalked = WALK_LEADS.has(tokens[number.last]) && WALKS.has(tokens[number.last + 1]);
  return isWalked ? { row: SATURATION, strength: 'strong', at, former: false } : undefined;
}

/** `sats 95% on 50%`, `7.35/45/80 on 40%`: the share of oxygen it was measured on. */
function shareOn({ tokens, numbers }: NamedDocument, { last }: ValueMatch): Place | undefined {
  const isShare = numbers.atoms[last + 1]?.type === 'numeral' && tokens[last + 2]?.text === '%';
  if (FIO2 === undefined || tokens[last]?.text !== 'on' || !isShare) return undefined;
  return { row: FIO2, strength: 'unit', at: last + 1, former: false };
}

/** `down six pounds to one fifty seven`, `up two kilos from seventy`. */
function levelAfter({ tokens }: NamedDocument, { last }: ValueMatch): Place | undefined {
  const link = tokens[last]?.text ?? '';
  if (WEIGHT === undefined || !/^(?:to|from)$/.test(link)) return undefined;
  return { row: WEIGHT, strength: 'strong', at: last + 1, former: link === 'from' };
}

/** `high flow 40 L 60%`: the share of oxygen; behind a low flow a percentage is what was measured. */
function shareAfter(
  { tokens }: NamedDocument,
  { last, value }: ValueMatch,
  name: { readonly first: number } | undefined,
): Place | undefined {
  const isHigh = name !== undefined && HIGH_FLOW_WORDS.has(tokens[name.first]?.text ?? '');
  const isMuch = typeof value === 'number' && value >= LEAST_HIGH_FLOW;
  if (FIO2 === undefined || !(isHigh || isMuch)) return undefined;
  let at = last;
  while (at < last + 2 && /^(?:\/|and|,|at|with|@)$/.test(tokens[at]?.text ?? '')) at += 1;
  return { row: FIO2, strength: 'unit', at, former: false };
}
