/** Electrolytes in the blood. Ranges, critical limits and codes: sources as in chemistry.ts. */

import { loinc, scaled } from './kind.ts';
import type { MeasurementKind, Reference } from './kind.ts';

const PANELS = ['laboratory'] as const;

const SODIUM: Reference = { low: 136, high: 145, criticalLow: 120, criticalHigh: 158 };
const POTASSIUM: Reference = { low: 3.5, high: 5, criticalLow: 2.8, criticalHigh: 6.2 };
const CHLORIDE: Reference = { low: 98, high: 106, criticalLow: 75, criticalHigh: 126 };
/** ABIM: bicarbonate 23 to 28, carbon dioxide 23 to 30; the wider of the two, as either name is said of either. */
const BICARBONATE: Reference = { low: 23, high: 30, criticalLow: 11, criticalHigh: 40 };
const CALCIUM: Reference = { low: 8.6, high: 10.2, criticalLow: 6.6, criticalHigh: 12.9 };
/**
 * Medical Council of Canada, normal values: 1.05-1.30 mmol/L; ABIM's are narrower and moved (1.12-1.23 in 2024, 1.16-1.31
 * in 2026). Critical limits: Kost.
 */
const IONIZED_CALCIUM: Reference = { low: 1.05, high: 1.3, criticalLow: 0.82, criticalHigh: 1.55 };
const MAGNESIUM: Reference = { low: 1.6, high: 2.6, criticalLow: 1, criticalHigh: 4.9 };
const PHOSPHATE: Reference = { low: 3, high: 4.5, criticalLow: 1.2, criticalHigh: 8.9 };

/** An electrolyte in mmol/L; of an ion with one charge the milliequivalents are the same number. */
const univalent = (
  plausible: readonly [number, number],
  inferred: readonly [number, number],
  reference: Reference,
): MeasurementKind['units'] => [
  { unit: 'mmol/L', plausible, inferred, reference },
  { unit: 'meq/L', plausible, reference },
];

export const ELECTROLYTES: readonly MeasurementKind[] = [
  {
    kind: 'sodium',
    label: 'Sodium',
    names: ['sodium', 'sodium level', 'serum sodium', 'plasma sodium', 'sodiums', 'na +', 'n a +'],
    weakNames: ['na', 'n a'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [110, 175], decimal: false },
    decimals: 1,
    units: univalent([80, 220], [90, 200], SODIUM),
    codes: [loinc('2951-2', 'Sodium [Moles/volume] in Serum or Plasma')],
  },
  {
    kind: 'potassium',
    label: 'Potassium',
    names: ['potassium', 'potassium level', 'serum potassium', 'plasma potassium', 'potassiums', 'k +'],
    weakNames: ['k'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [1.5, 9.5], decimal: true },
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: univalent([1, 12], [1.3, 9.9], POTASSIUM),
    codes: [loinc('2823-3', 'Potassium [Moles/volume] in Serum or Plasma')],
  },
  {
    kind: 'chloride',
    label: 'Chloride',
    names: ['chloride', 'chloride level', 'serum chloride', 'chlorides', 'cl -'],
    weakNames: ['cl', 'c l'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [80, 130], decimal: false },
    decimals: 1,
    units: univalent([50, 170], [60, 160], CHLORIDE),
    codes: [loinc('2075-0', 'Chloride [Moles/volume] in Serum or Plasma')],
  },
  {
    kind: 'bicarbonate',
    label: 'Bicarbonate',
    names: [
      'bicarbonate',
      'bicarbonate level',
      'serum bicarbonate',
      'serum bicarb',
      'bicarb',
      'bicarbs',
      'bicarb level',
      'bi carb',
      'hco3',
      'hco3 -',
      'hc03',
      'h c o 3',
      'h c o three',
      'total co2',
      'tco2',
      'serum co2',
      'co2 content',
      'co2 level',
      'total carbon dioxide',
      'serum carbon dioxide',
      'carbon dioxide',
    ],
    weakNames: ['co2', 'c o 2', 'c o two', 'co two'],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    units: univalent([1, 70], [2, 60], BICARBONATE),
    // What a chemistry panel reports as CO2 is nearly all bicarbonate.
    codes: [
      loinc('1963-8', 'Bicarbonate [Moles/volume] in Serum or Plasma'),
      loinc('2028-9', 'Carbon dioxide, total [Moles/volume] in Serum or Plasma'),
    ],
  },
  {
    kind: 'calcium',
    label: 'Calcium',
    names: [
      'calcium',
      'calcium level',
      'serum calcium',
      'total calcium',
      'calciums',
      'ca + +',
      'ca 2 +',
      'calcium total',
    ],
    weakNames: ['ca'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [5, 16], decimal: true },
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'mg/dL', plausible: [3, 25], inferred: [4, 20], reference: CALCIUM },
      {
        unit: 'mmol/L',
        plausible: [0.7, 6.5],
        inferred: [1.2, 3.99],
        reference: scaled(CALCIUM, 0.2495),
        codes: [loinc('2000-8', 'Calcium [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('17861-6', 'Calcium [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'ionized_calcium',
    label: 'Ionized calcium',
    names: [
      'ionized calcium',
      'ionised calcium',
      'calcium ionized',
      'free calcium',
      'ionized ca',
      'i cal',
      'ical',
      'ica',
      'i ca',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    units: [
      { unit: 'mmol/L', plausible: [0.3, 3], inferred: [0.4, 2.5], reference: IONIZED_CALCIUM },
      {
        unit: 'mg/dL',
        plausible: [1.2, 12],
        inferred: [2.51, 9],
        reference: scaled(IONIZED_CALCIUM, 4.008),
        codes: [loinc('17863-2', 'Calcium.ionized [Mass/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('1995-0', 'Calcium.ionized [Moles/volume] in Serum or Plasma')],
  },
  {
    kind: 'magnesium',
    label: 'Magnesium',
    names: [
      'magnesium',
      'magnesium level',
      'serum magnesium',
      'magnesiums',
      'mag',
      'mag level',
      'mags',
      'mg + +',
      'mg level',
    ],
    weakNames: ['mg'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [0.5, 6], decimal: true },
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'mg/dL', plausible: [0.2, 15], inferred: [0.3, 12], reference: MAGNESIUM },
      {
        unit: 'mmol/L',
        plausible: [0.1, 6],
        reference: scaled(MAGNESIUM, 0.4114),
        codes: [loinc('2601-3', 'Magnesium [Moles/volume] in Serum or Plasma')],
      },
      {
        unit: 'meq/L',
        plausible: [0.2, 12],
        reference: scaled(MAGNESIUM, 0.8229),
        codes: [loinc('2601-3', 'Magnesium [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('19123-9', 'Magnesium [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'phosphate',
    label: 'Phosphate',
    names: [
      'phosphate',
      'phosphate level',
      'phosphorus',
      'phosphorous',
      'phosphorus level',
      'serum phosphate',
      'serum phosphorus',
      'phos',
      'phos level',
      'po4',
      'p o 4',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'mg/dL', plausible: [0.1, 25], inferred: [0.3, 20], reference: PHOSPHATE },
      {
        unit: 'mmol/L',
        plausible: [0.05, 8],
        reference: scaled(PHOSPHATE, 0.3229),
        codes: [loinc('14879-1', 'Phosphate [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('2777-1', 'Phosphate [Mass/volume] in Serum or Plasma')],
  },
];
