/**
 * Blood chemistry: sugar, kidneys, lactate. Ranges, critical limits and codes: sources as in blood.ts; the critical
 * limits that its survey's summary leaves out are the adult means of Kost's surveys as the Clinical Laboratory Reference
 * 2023-24 prints them.
 */

import { loinc, scaled } from './kind.ts';
import type { MeasurementKind, Reference } from './kind.ts';

const PANELS = ['laboratory'] as const;

const UREA_NITROGEN: Reference = { low: 8, high: 20, criticalHigh: 104 };
/** ABIM: women 0.50-1.10, men 0.70-1.30 mg/dL. */
const CREATININE: Reference = { low: 0.5, high: 1.3, criticalHigh: 7.4 };
const LACTATE: Reference = { low: 0.7, high: 2.1 };

export const CHEMISTRY: readonly MeasurementKind[] = [
  {
    kind: 'glucose',
    label: 'Glucose',
    names: [
      'glucose',
      'glucoses',
      'blood glucose',
      'blood glucoses',
      'glucose level',
      'blood sugar',
      'blood sugars',
      'blood sugar level',
      'sugar',
      'sugars',
      'fasting sugar',
      'fasting blood sugar',
      'fasting glucose',
      'random glucose',
      'fingerstick',
      'fingersticks',
      'finger stick',
      'fingerstick glucose',
      'fingerstick blood glucose',
      'finger stick blood sugar',
      'accu chek',
      'accucheck',
      'accuchek',
      'accu check',
      'fsbs',
      'fsbg',
      'fsg',
      'fbs',
      'fbg',
      'bgl',
      'gluc',
      'cbg',
      'd stick',
      'dexi',
    ],
    // `FS 35%` shortens the heart's fibres, `BS x 4` are bowel sounds.
    weakNames: ['bg', 'glu', 'bs', 'fs'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [60, 600], decimal: false },
    decimals: 1,
    units: [
      {
        unit: 'mg/dL',
        plausible: [10, 2000],
        inferred: [25, 2000],
        // ADA Standards of Care (2021, 2024): below 70 is hypoglycaemia, below 54 its level 2. Nobody says whether it was
        // fasting, so raised is from 140, where glucose two hours after a load is prediabetes.
        reference: { low: 70, high: 139, criticalLow: 53 },
      },
      {
        unit: 'mmol/L',
        plausible: [0.5, 110],
        reference: { low: 3.9, high: 7.7, criticalLow: 2.9 },
        codes: [loinc('14749-6', 'Glucose [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('2345-7', 'Glucose [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'hba1c',
    label: 'Hemoglobin A1c',
    names: [
      'a1c',
      'a1cs',
      'hba1c',
      'hgba1c',
      'hba1cs',
      'a 1 c',
      'a one c',
      'hemoglobin a1c',
      'haemoglobin a1c',
      'hemoglobin a one c',
      'hemoglobin a 1 c',
      'hgb a1c',
      'hb a1c',
      'h b a one c',
      'glycated hemoglobin',
      'glycosylated hemoglobin',
      'glycohemoglobin',
      'glyco hemoglobin',
      'hemoglobin a1 c',
      'a1 c',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    impliedDecimal: true,
    units: [
      {
        unit: '%',
        plausible: [3, 20],
        inferred: [3, 20],
        // ADA Standards of Care (2021): 5.7 and more is prediabetes.
        reference: { high: 5.69 },
      },
      {
        unit: 'mmol/mol',
        plausible: [10, 200],
        codes: [
          loinc('59261-8', 'Hemoglobin A1c/Hemoglobin.total standardized per IFCC-RMP for CDT in Blood'),
        ],
      },
    ],
    codes: [loinc('4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood')],
  },
  {
    kind: 'bun',
    label: 'Blood urea nitrogen',
    names: [
      'bun',
      'buns',
      'b u n',
      'blood urea nitrogen',
      'blood urea nitrogen bun',
      'urea nitrogen',
      'urean',
      'urea n',
      'serum urea nitrogen',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    units: [
      { unit: 'mg/dL', plausible: [0.5, 350], inferred: [1, 300], reference: UREA_NITROGEN },
      {
        unit: 'mmol/L',
        plausible: [0.2, 125],
        // 1 mg/dL of urea nitrogen is 0.357 mmol/L of urea.
        reference: scaled(UREA_NITROGEN, 0.357),
        codes: [loinc('14937-7', 'Urea nitrogen [Moles/volume] in Serum or Plasma')],
      },
    ],
    variants: [
      {
        names: ['urea', 'blood urea', 'serum urea', 'urea level'],
        // Said where amounts of substance are used.
        units: [
          {
            unit: 'mmol/L',
            plausible: [0.2, 125],
            inferred: [0.5, 100],
            reference: scaled(UREA_NITROGEN, 0.357),
          },
        ],
        codes: [loinc('22664-7', 'Urea [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('3094-0', 'Urea nitrogen [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'creatinine',
    label: 'Creatinine',
    names: [
      'creatinine',
      'creatinines',
      'creatinine level',
      'serum creatinine',
      'creatnine',
      'creatine level',
      'creat',
      'crea',
      'scr',
      'creatinin',
      'kriatinin',
      'creatinine kidney function',
    ],
    weakNames: ['cr', 'creatine', 'c r'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [0.2, 15], decimal: true },
    decimals: 2,
    digitsAreTenths: true,
    impliedDecimal: true,
    units: [
      { unit: 'mg/dL', plausible: [0.05, 40], inferred: [0.1, 30], reference: CREATININE },
      {
        unit: 'umol/L',
        plausible: [4, 3500],
        inferred: [35, 2500],
        reference: scaled(CREATININE, 88.4),
        codes: [loinc('14682-9', 'Creatinine [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('2160-0', 'Creatinine [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'egfr',
    label: 'Estimated glomerular filtration rate',
    names: [
      'egfr',
      'e gfr',
      'e g f r',
      'gfr',
      'gfrs',
      'g f r',
      'estimated gfr',
      'estimated g f r',
      'glomerular filtration rate',
      'estimated glomerular filtration rate',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    units: [
      {
        unit: 'mL/min/{1.73_m2}',
        plausible: [1, 250],
        inferred: [2, 220],
        // KDIGO 2012, GFR categories: below 60 is G3a and lower, below 15 is G5, kidney failure.
        reference: { low: 60, criticalLow: 14.9 },
      },
      { unit: 'mL/min', plausible: [1, 250], reference: { low: 60, criticalLow: 14.9 } },
    ],
    // The code that leaves open by which formula.
    codes: [
      loinc(
        '69405-9',
        'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood',
      ),
    ],
  },
  {
    kind: 'lactate',
    label: 'Lactate',
    names: [
      'lactate',
      'lactates',
      'lactate level',
      'serum lactate',
      'venous lactate',
      'arterial lactate',
      'lactic acid',
      'lactic acid level',
      'lactic',
      'lactics',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'mmol/L', plausible: [0.1, 40], inferred: [0.2, 35], reference: LACTATE },
      {
        unit: 'mg/dL',
        plausible: [1, 360],
        // 1 mmol/L is 9.008 mg/dL.
        reference: scaled(LACTATE, 9.008),
        codes: [],
      },
    ],
    codes: [loinc('2524-7', 'Lactate [Moles/volume] in Serum or Plasma')],
  },
];
