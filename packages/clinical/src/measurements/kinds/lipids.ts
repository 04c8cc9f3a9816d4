/**
 * Lipids. Limits: NCEP ATP III, JAMA 2001;285:2486, as in the NHLBI's desk reference: cholesterol from 200, LDL from 130
 * (borderline high) and triglycerides from 150 mg/dL are raised, HDL below 40 is low. Codes: as in blood.ts; LDL's
 * without a method.
 */

import { loinc, scaled } from './kind.ts';
import type { MeasurementKind, Reference } from './kind.ts';

const PANELS = ['laboratory'] as const;
/** mmol of cholesterol in mg/dL: its molar mass is 386.65 g/mol. */
const CHOLESTEROL_MMOL = 1 / 38.67;
/** The same of triglycerides, at the usual 885.7 g/mol. */
const TRIGLYCERIDE_MMOL = 1 / 88.57;

const CHOLESTEROL: Reference = { high: 199.9 };
const LDL: Reference = { high: 129.9 };
const HDL: Reference = { low: 40 };
const TRIGLYCERIDES: Reference = { high: 149.9 };

export const LIPIDS: readonly MeasurementKind[] = [
  {
    kind: 'total_cholesterol',
    label: 'Total cholesterol',
    names: [
      'total cholesterol',
      'total cholesterol level',
      'cholesterol total',
      'cholesterol',
      'cholesterol level',
      'serum cholesterol',
      'overall cholesterol',
      'total chol',
      't chol',
      'tchol',
      'chol',
      'cholesterols',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    units: [
      { unit: 'mg/dL', plausible: [30, 1500], inferred: [50, 1200], reference: CHOLESTEROL },
      {
        unit: 'mmol/L',
        plausible: [0.8, 40],
        inferred: [1.5, 20],
        reference: scaled(CHOLESTEROL, CHOLESTEROL_MMOL),
        codes: [loinc('14647-2', 'Cholesterol [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('2093-3', 'Cholesterol [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'ldl',
    label: 'LDL cholesterol',
    names: [
      'ldl',
      'ldls',
      'l d l',
      'l d ls',
      'ldl c',
      'ldl cholesterol',
      'l d l cholesterol',
      'cholesterol ldl',
      'low density lipoprotein',
      'low density lipoprotein cholesterol',
      'bad cholesterol',
      'calculated ldl',
      'ldl level',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    units: [
      { unit: 'mg/dL', plausible: [2, 1000], inferred: [8, 800], reference: LDL },
      {
        unit: 'mmol/L',
        plausible: [0.1, 26],
        inferred: [0.2, 7.99],
        reference: scaled(LDL, CHOLESTEROL_MMOL),
        codes: [loinc('22748-8', 'Cholesterol in LDL [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('2089-1', 'Cholesterol in LDL [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'hdl',
    label: 'HDL cholesterol',
    names: [
      'hdl',
      'hdls',
      'h d l',
      'h d ls',
      'hdl c',
      'hdl cholesterol',
      'h d l cholesterol',
      'cholesterol hdl',
      'high density lipoprotein',
      'high density lipoprotein cholesterol',
      'good cholesterol',
      'hdl level',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    units: [
      { unit: 'mg/dL', plausible: [2, 300], inferred: [5, 200], reference: HDL },
      {
        unit: 'mmol/L',
        plausible: [0.05, 8],
        inferred: [0.2, 4.99],
        reference: scaled(HDL, CHOLESTEROL_MMOL),
        codes: [loinc('14646-4', 'Cholesterol in HDL [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('2085-9', 'Cholesterol in HDL [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'triglycerides',
    label: 'Triglycerides',
    names: [
      'triglycerides',
      'triglyceride',
      'triglyceride level',
      'triglycerides level',
      'tri glycerides',
      'trigs',
      'trig',
      'trigly',
    ],
    weakNames: ['tg', 'tgs'],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    units: [
      { unit: 'mg/dL', plausible: [5, 20_000], inferred: [15, 15_000], reference: TRIGLYCERIDES },
      {
        unit: 'mmol/L',
        plausible: [0.1, 230],
        inferred: [0.2, 14.99],
        reference: scaled(TRIGLYCERIDES, TRIGLYCERIDE_MMOL),
        codes: [loinc('14927-8', 'Triglyceride [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('2571-8', 'Triglyceride [Mass/volume] in Serum or Plasma')],
  },
];
