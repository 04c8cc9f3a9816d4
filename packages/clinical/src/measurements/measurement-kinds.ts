/**
 * Every kind of measurement, one row each, in the order in which an ambiguous name is tried. To add a kind, add its row to a table in `kinds/` and
 * its cases in `test/cases`.
 */

import type { Code } from '../finding.ts';
import { BLOOD } from './kinds/blood.ts';
import { BODY } from './kinds/body.ts';
import { CHEMISTRY } from './kinds/chemistry.ts';
import { ELECTROLYTES } from './kinds/electrolytes.ts';
import { HEART_AND_LUNGS } from './kinds/heart-and-lungs.ts';
import { HORMONES_AND_VITAMINS } from './kinds/hormones-and-vitamins.ts';
import type { MeasurementKind } from './kinds/kind.ts';
import { LIPIDS } from './kinds/lipids.ts';
import { LIVER_AND_HEART } from './kinds/liver-and-heart.ts';
import { OTHER_KINDS } from './kinds/other.ts';
import { VITAL_SIGNS } from './kinds/vital-signs.ts';

export const MEASUREMENT_KINDS: readonly MeasurementKind[] = [
  ...VITAL_SIGNS,
  ...BODY,
  ...BLOOD,
  ...CHEMISTRY,
  ...ELECTROLYTES,
  ...LIVER_AND_HEART,
  ...HORMONES_AND_VITAMINS,
  ...LIPIDS,
  ...HEART_AND_LUNGS,
  ...OTHER_KINDS,
];

/** A row for each set of names: the kinds, and after each its variants. */
export const NAMED_ROWS: readonly MeasurementKind[] = MEASUREMENT_KINDS.flatMap(({ variants, ...row }) => [
  row,
  ...(variants ?? []).map(({ names, weakNames, units, codes }) => ({
    kind: row.kind,
    label: row.label,
    shape: row.shape,
    decimals: row.decimals,
    ...(row.panels === undefined ? {} : { panels: row.panels }),
    names,
    ...(weakNames === undefined ? {} : { weakNames }),
    units: units ?? row.units,
    codes,
  })),
]);

/** A kind in short, for documentation and for other formats. */
export interface KindSummary {
  readonly kind: string;
  readonly label: string;
  /** UCUM. */
  readonly units: readonly string[];
  /** The kind's own first, then those of single units and of variants. */
  readonly codes: readonly Code[];
  /** Blood pressure's systolic and diastolic codes; empty for other kinds. */
  readonly componentCodes: readonly Code[];
}

/** All kinds, in the order of the table. */
export function listKinds(): KindSummary[] {
  return MEASUREMENT_KINDS.map((row) => ({
    kind: row.kind,
    label: row.label,
    units: [
      ...new Set([row, ...(row.variants ?? [])].flatMap(({ units }) => (units ?? []).map((u) => u.unit))),
    ],
    codes: allCodes(row),
    componentCodes: row.componentCodes ?? [],
  }));
}

function allCodes(row: MeasurementKind): Code[] {
  const codes = [row, ...(row.variants ?? [])].flatMap(({ codes: own, units }) => [
    ...own,
    ...(units ?? []).flatMap((unit) => unit.codes ?? []),
  ]);
  return codes.filter(({ code }, i) => codes.findIndex((other) => other.code === code) === i);
}
