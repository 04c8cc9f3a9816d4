/**
 * Blood counts, coagulation and inflammation.
 *
 * Reference ranges, where nothing else is said: ABIM Laboratory Test Reference Ranges (January 2026; those of hemoglobin,
 * platelets, sodium, potassium, ALT and creatinine as in its edition of 2024); where they differ by sex, the lower low and
 * the higher high, so that no flag is raised that one of the sexes would not get. Critical limits:
 * the mean limits of the survey of US medical centers, Kost, JAMA 1990;263:704 (with a limit of 66 g/L as 6.6 g/dL).
 * Codes: LOINC's table of 2020, the names in the NLM's flowsheet and search service, and published value sets of 2023 to
 * 2026; the codes without a method, as a speaker says none.
 *
 * A count keeps the number that was said, and the unit says it: 13.0 and `13 k` are
 * 10*3/uL, 13,000, 13k and `thirteen thousand` are /uL.
 */

import { loinc, scaled } from './kind.ts';
import type { KindUnit, MeasurementKind, Reference } from './kind.ts';

const HEMOGLOBIN: Reference = { low: 12, high: 18, criticalLow: 6.6, criticalHigh: 19.9 };
const HEMATOCRIT: Reference = { low: 37, high: 50, criticalLow: 18, criticalHigh: 61 };
const LEUKOCYTES: Reference = { low: 4, high: 11, criticalLow: 2, criticalHigh: 37 };
const PLATELETS: Reference = { low: 150, high: 450, criticalLow: 37, criticalHigh: 910 };
const ERYTHROCYTES: Reference = { low: 4.2, high: 5.9 };
/** 0.8 mg/dL and less. */
const CRP: Reference = { high: 8 };

const CRP_UNITS: readonly KindUnit[] = [
  { unit: 'mg/L', plausible: [0, 900], inferred: [0, 600], reference: CRP },
  { unit: 'mg/dL', plausible: [0, 90], reference: scaled(CRP, 0.1) },
];

const LABORATORY = ['laboratory'] as const;
const COAGULATION = ['coagulation', 'laboratory'] as const;

export const BLOOD: readonly MeasurementKind[] = [
  {
    kind: 'hemoglobin',
    label: 'Hemoglobin',
    names: [
      'hemoglobin',
      'hemoglobins',
      'haemoglobin',
      'hemoglobin level',
      'hgb',
      'hgbs',
      'h g b',
      'hb',
      'h b',
      'hemo globin',
      'heme globin',
      'hemaglobin',
      'hemoglobin was',
    ],
    shape: 'single',
    panels: LABORATORY,
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'g/dL', plausible: [1, 27], inferred: [2, 25], reference: HEMOGLOBIN },
      { unit: 'g/L', plausible: [10, 270], inferred: [30, 250], reference: scaled(HEMOGLOBIN, 10) },
      {
        unit: 'mmol/L',
        plausible: [0.6, 17],
        // 1 g/dL is 0.6206 mmol/L of the monomer.
        reference: scaled(HEMOGLOBIN, 0.6206),
        codes: [loinc('59260-0', 'Hemoglobin [Moles/volume] in Blood')],
      },
    ],
    codes: [loinc('718-7', 'Hemoglobin [Mass/volume] in Blood')],
  },
  {
    kind: 'hematocrit',
    label: 'Hematocrit',
    names: [
      'hematocrit',
      'hematocrits',
      'haematocrit',
      'hemocrit',
      'hemato crit',
      'hema crit',
      'hct',
      'hcts',
      'h c t',
      'crit',
      'crits',
      'packed cell volume',
      'pcv',
    ],
    shape: 'single',
    panels: LABORATORY,
    decimals: 3,
    units: [
      { unit: '%', plausible: [5, 80], inferred: [8, 75], reference: HEMATOCRIT },
      { unit: 'L/L', plausible: [0.05, 0.8], inferred: [0.08, 0.75], reference: scaled(HEMATOCRIT, 0.01) },
    ],
    codes: [loinc('20570-8', 'Hematocrit [Volume Fraction] of Blood')],
  },
  {
    kind: 'wbc',
    label: 'White blood cells',
    names: [
      'wbc',
      'wbcs',
      'wbc count',
      'w b c',
      'w b c count',
      'w b cs',
      'white count',
      'white counts',
      'white blood count',
      'white blood cell',
      'white blood cells',
      'white blood cell count',
      'white cell count',
      'white cells',
      'white blood cell counts',
      'leukocytes',
      'leukocyte count',
      'leucocytes',
      'leukocytosis of',
      'leukocytosis to',
      'leukocytosis at',
      'leukocytosis with wbc',
      'leukopenia of',
      'leukopenia to',
      'total leukocyte count',
      'tlc',
    ],
    shape: 'single',
    panels: LABORATORY,
    decimals: 2,
    units: [
      { unit: '10*3/uL', plausible: [0, 999], inferred: [0.05, 450], reference: LEUKOCYTES },
      { unit: '10*9/L', plausible: [0, 999], reference: LEUKOCYTES },
      {
        unit: '/uL',
        plausible: [0, 999_000],
        inferred: [600, 600_000],
        reference: scaled(LEUKOCYTES, 1000),
      },
    ],
    codes: [loinc('26464-8', 'Leukocytes [#/volume] in Blood')],
  },
  {
    kind: 'platelets',
    label: 'Platelets',
    names: [
      'platelets',
      'platelet',
      'platelet count',
      'platelet counts',
      'platelets count',
      'plt',
      'plts',
      'plt count',
      'plt ct',
      'p l t',
      'plates count',
      'thrombocytes',
      'thrombocyte count',
      'thrombocytopenia of',
      'thrombocytopenia to',
      'thrombocytopenia at',
      'thrombocytosis of',
    ],
    weakNames: ['plates', 'plat', 'plats'],
    shape: 'single',
    panels: LABORATORY,
    decimals: 1,
    units: [
      { unit: '10*3/uL', plausible: [0, 3500], inferred: [2, 2000], reference: PLATELETS },
      { unit: '10*9/L', plausible: [0, 3500], reference: PLATELETS },
      {
        unit: '/uL',
        plausible: [100, 3_500_000],
        inferred: [2001, 3_000_000],
        reference: scaled(PLATELETS, 1000),
      },
    ],
    codes: [loinc('26515-7', 'Platelets [#/volume] in Blood')],
  },
  {
    kind: 'rbc',
    label: 'Red blood cells',
    names: [
      'rbc',
      'rbcs',
      'rbc count',
      'r b c',
      'r b c count',
      'red count',
      'red cell count',
      'red blood count',
      'red blood cells',
      'red blood cell count',
      'erythrocyte count',
    ],
    shape: 'single',
    panels: LABORATORY,
    decimals: 2,
    units: [
      { unit: '10*6/uL', plausible: [0.3, 12], inferred: [0.8, 9.5], reference: ERYTHROCYTES },
      { unit: '10*12/L', plausible: [0.3, 12], reference: ERYTHROCYTES },
      {
        unit: '/uL',
        plausible: [300_000, 12_000_000],
        inferred: [800_000, 9_500_000],
        reference: scaled(ERYTHROCYTES, 1e6),
      },
    ],
    codes: [loinc('26453-1', 'Erythrocytes [#/volume] in Blood')],
  },
  {
    kind: 'mcv',
    label: 'Mean corpuscular volume',
    names: ['mcv', 'm c v', 'mean corpuscular volume', 'mean cell volume', 'mean corpuscular volume mcv'],
    shape: 'single',
    panels: LABORATORY,
    decimals: 2,
    impliedDecimal: true,
    units: [{ unit: 'fL', plausible: [40, 170], inferred: [45, 160], reference: { low: 80, high: 98 } }],
    codes: [loinc('30428-7', 'MCV [Entitic volume]')],
  },
  {
    kind: 'inr',
    label: 'INR',
    names: [
      'inr',
      'inrs',
      'i n r',
      'i n rs',
      'international normalized ratio',
      'international normalised ratio',
      'inr pt',
      'inr ( pt )',
      'pt inr',
      'p t i n r',
    ],
    shape: 'single',
    panels: COAGULATION,
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      {
        unit: '{INR}',
        plausible: [0.5, 25],
        inferred: [0.5, 20],
        // Medical Council of Canada, normal values of the qualifying examination: 0.9-1.2.
        reference: { low: 0.9, high: 1.2 },
      },
    ],
    codes: [loinc('6301-6', 'INR in Platelet poor plasma by Coagulation assay')],
  },
  {
    kind: 'pt',
    label: 'Prothrombin time',
    names: ['prothrombin time', 'prothrombin times', 'prothrombin time pt', 'pro time', 'protime'],
    weakNames: ['pt', 'p t'],
    shape: 'single',
    panels: COAGULATION,
    weakValue: { range: [8, 40], decimal: true },
    decimals: 1,
    units: [
      {
        unit: 's',
        plausible: [5, 200],
        inferred: [7, 150],
        reference: { low: 11, high: 13, criticalHigh: 27 },
      },
    ],
    codes: [loinc('5902-2', 'Prothrombin time (PT)')],
  },
  {
    kind: 'ptt',
    label: 'Partial thromboplastin time',
    names: [
      'ptt',
      'ptts',
      'aptt',
      'p t t',
      'a p t t',
      'a ptt',
      'partial thromboplastin time',
      'activated partial thromboplastin time',
    ],
    shape: 'single',
    panels: COAGULATION,
    decimals: 1,
    units: [{ unit: 's', plausible: [10, 300], inferred: [15, 250], reference: { low: 25, high: 35 } }],
    codes: [loinc('14979-9', 'aPTT in Platelet poor plasma by Coagulation assay')],
  },
  {
    kind: 'esr',
    label: 'Erythrocyte sedimentation rate',
    names: [
      'esr',
      'e s r',
      'sed rate',
      'sed rates',
      'said rate',
      'sedrate',
      'sedimentation rate',
      'erythrocyte sedimentation rate',
      'westergren',
    ],
    shape: 'single',
    panels: LABORATORY,
    decimals: 1,
    units: [{ unit: 'mm/h', plausible: [0, 200], inferred: [0, 160], reference: { high: 20 } }],
    codes: [loinc('30341-2', 'Erythrocyte sedimentation rate')],
  },
  {
    kind: 'crp',
    label: 'C-reactive protein',
    names: ['crp', 'crps', 'c r p', 'c reactive protein', 'see reactive protein'],
    shape: 'single',
    panels: LABORATORY,
    decimals: 2,
    units: CRP_UNITS,
    variants: [
      {
        names: [
          'hs crp',
          'hscrp',
          'h s c r p',
          'high sensitivity crp',
          'high sensitivity c r p',
          'high sensitivity c reactive protein',
          'high sensitive crp',
          'cardiac crp',
        ],
        codes: [
          loinc('30522-7', 'C reactive protein [Mass/volume] in Serum or Plasma by High sensitivity method'),
        ],
      },
    ],
    codes: [loinc('1988-5', 'C reactive protein [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'ferritin',
    label: 'Ferritin',
    names: ['ferritin', 'ferritin level', 'serum ferritin', 'ferratin', 'ferriten'],
    shape: 'single',
    panels: LABORATORY,
    decimals: 1,
    units: [
      {
        unit: 'ng/mL',
        plausible: [0, 200_000],
        inferred: [1, 150_000],
        reference: { low: 24, high: 336 },
      },
      { unit: 'ug/L', plausible: [0, 200_000], reference: { low: 24, high: 336 } },
    ],
    codes: [loinc('2276-4', 'Ferritin [Mass/volume] in Serum or Plasma')],
  },
];
