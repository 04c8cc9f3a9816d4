/** Blood chemistry: proteins, liver, heart, muscle. Ranges and codes: sources as in blood.ts. */

import { loinc, scaled } from './kind.ts';
import type { KindUnit, MeasurementKind, Reference } from './kind.ts';

const PANELS = ['laboratory'] as const;

const ALBUMIN: Reference = { low: 3.5, high: 5.5 };
/** Critical limit: Kost's surveys, as in chemistry.ts. */
const BILIRUBIN: Reference = { low: 0.3, high: 1, criticalHigh: 15 };
const DIRECT_BILIRUBIN: Reference = { high: 0.3 };
/** 1 mg/dL is 17.1 umol/L. */
const BILIRUBIN_UMOL = 17.1;
/** ABIM: I up to 0.04 ng/mL; of a troponin that is not called I or T too, as T's limit is lower. */
const TROPONIN: Reference = { high: 0.04 };
/** ABIM: T up to 0.01 ng/mL. */
const TROPONIN_T: Reference = { high: 0.01 };
/** ABIM: I by a high sensitivity method, women up to 15, men up to 20 ng/L; also where neither I nor T is said. */
const SENSITIVE_TROPONIN: Reference = { high: 20 };
/** ABIM: T by a high sensitivity method, women up to 10, men up to 15 ng/L. */
const SENSITIVE_TROPONIN_T: Reference = { high: 15 };

const enzyme = (most: number, reference: Reference): readonly KindUnit[] => [
  { unit: 'U/L', plausible: [0, most * 2], inferred: [3, most], reference },
];

/** A number above 10 is in ng/L, as the methods report that are called sensitive. */
const troponinUnits = (reference: Reference, sensitive: Reference): readonly KindUnit[] => [
  { unit: 'ng/mL', plausible: [0, 1000], inferred: [0, 10], reference },
  { unit: 'ng/L', plausible: [0, 1_000_000], inferred: [10.01, 500_000], reference: sensitive },
  { unit: 'pg/mL', plausible: [0, 1_000_000], reference: sensitive },
  { unit: 'ug/L', plausible: [0, 1000], reference },
];
const sensitiveUnits = (reference: Reference): readonly KindUnit[] => [
  { unit: 'ng/L', plausible: [0, 1_000_000], inferred: [0, 500_000], reference },
  { unit: 'pg/mL', plausible: [0, 1_000_000], reference },
  { unit: 'ng/mL', plausible: [0, 1000], reference: scaled(reference, 0.001) },
];

export const LIVER_AND_HEART: readonly MeasurementKind[] = [
  {
    kind: 'albumin',
    label: 'Albumin',
    names: ['albumin', 'albumin level', 'serum albumin', 'albumins', 'alb'],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'g/dL', plausible: [0.3, 8], inferred: [0.5, 7.5], reference: ALBUMIN },
      { unit: 'g/L', plausible: [3, 80], inferred: [14, 60], reference: scaled(ALBUMIN, 10) },
    ],
    codes: [loinc('1751-7', 'Albumin [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'bilirubin',
    label: 'Total bilirubin',
    names: [
      'bilirubin',
      'bilirubins',
      'total bilirubin',
      'bilirubin total',
      'bilirubin level',
      'serum bilirubin',
      'total bili',
      't bilirubin',
      't bili',
      'tbili',
      't bil',
      'tbil',
      'totbili',
      'bilitot',
      'tot bili',
      'tee billy',
      't billy',
      'bili',
      'bilis',
      'billy rubin',
      'total billy',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'mg/dL', plausible: [0, 70], inferred: [0.05, 60], reference: BILIRUBIN },
      {
        unit: 'umol/L',
        plausible: [0, 1200],
        reference: scaled(BILIRUBIN, BILIRUBIN_UMOL),
        codes: [loinc('14631-6', 'Bilirubin.total [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('1975-2', 'Bilirubin.total [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'direct_bilirubin',
    label: 'Direct bilirubin',
    names: [
      'direct bilirubin',
      'bilirubin direct',
      'conjugated bilirubin',
      'direct bili',
      'd bili',
      'dbili',
      'dirbili',
      'dir bili',
      'dee bili',
      'd bilirubin',
      'direct billy',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 2,
    impliedDecimal: true,
    digitsAreTenths: true,
    units: [
      { unit: 'mg/dL', plausible: [0, 50], inferred: [0, 40], reference: DIRECT_BILIRUBIN },
      {
        unit: 'umol/L',
        plausible: [0, 900],
        reference: scaled(DIRECT_BILIRUBIN, BILIRUBIN_UMOL),
        codes: [loinc('14629-0', 'Bilirubin.direct [Moles/volume] in Serum or Plasma')],
      },
    ],
    codes: [loinc('1968-7', 'Bilirubin.direct [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'alt',
    label: 'ALT',
    names: [
      'alt',
      'alts',
      'a l t',
      'alt level',
      'alanine aminotransferase',
      'alanine transaminase',
      'alanine amino transferase',
      'sgpt',
      's g p t',
      'alt ( sgpt )',
      'alt sgpt',
      'alt / sgpt',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    units: enzyme(30_000, { high: 40 }),
    codes: [loinc('1742-6', 'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma')],
  },
  {
    kind: 'ast',
    label: 'AST',
    names: [
      'ast',
      'asts',
      'a s t',
      'ast level',
      'aspartate aminotransferase',
      'aspartate transaminase',
      'aspartate amino transferase',
      'sgot',
      's g o t',
      'ast ( sgot )',
      'ast sgot',
      'ast / sgot',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    units: enzyme(30_000, { high: 40 }),
    codes: [loinc('1920-8', 'Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma')],
  },
  {
    kind: 'alp',
    label: 'Alkaline phosphatase',
    names: [
      'alkaline phosphatase',
      'alkaline phosphatases',
      'alkaline phosphate',
      'alk phos',
      'alkphos',
      'alkphosphatase',
      'alk phosphatase',
      'alk phosphate',
      'alkaline phos',
      'alc phos',
      'elk phos',
      'alp',
      'a l p',
      'alk p',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    units: enzyme(15_000, { low: 30, high: 120 }),
    codes: [loinc('6768-6', 'Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma')],
  },
  {
    kind: 'troponin',
    label: 'Troponin',
    names: [
      'troponin',
      'troponins',
      'troponin level',
      'cardiac troponin',
      'serum troponin',
      'trop',
      'trops',
      'tropes',
      'tropo',
      'tropon in',
      'proponin',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 4,
    units: troponinUnits(TROPONIN, SENSITIVE_TROPONIN),
    variants: [
      {
        names: ['troponin i', 'troponins i', 'trop i', 'cardiac troponin i', 'tni', 'ctni', 'troponin eye'],
        codes: [loinc('10839-9', 'Troponin I.cardiac [Mass/volume] in Serum or Plasma')],
      },
      {
        names: [
          'troponin t',
          'troponins t',
          'trop t',
          'cardiac troponin t',
          'tnt',
          'ctnt',
          'ctropnt',
          'tropnt',
          'troponin tee',
        ],
        units: troponinUnits(TROPONIN_T, SENSITIVE_TROPONIN_T),
        codes: [loinc('6598-7', 'Troponin T.cardiac [Mass/volume] in Serum or Plasma')],
      },
      {
        names: [
          'high sensitivity troponin',
          'high sensitivity troponins',
          'high sensitive troponin',
          'high sensitivity trop',
          'high sensitivity trops',
          'hs troponin',
          'hs troponins',
          'hs trop',
          'hst',
          'hstrop',
        ],
        units: sensitiveUnits(SENSITIVE_TROPONIN),
        codes: [],
      },
      {
        names: [
          'high sensitivity troponin i',
          'hs troponin i',
          'hs trop i',
          'hs tni',
          'hs ctni',
          'hstni',
          'hsctni',
        ],
        units: sensitiveUnits(SENSITIVE_TROPONIN),
        codes: [
          loinc('89579-7', 'Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method'),
        ],
      },
      {
        names: [
          'high sensitivity troponin t',
          'hs troponin t',
          'hs trop t',
          'hs tnt',
          'hs ctnt',
          'hstnt',
          'hsctnt',
        ],
        units: sensitiveUnits(SENSITIVE_TROPONIN_T),
        codes: [
          loinc('67151-1', 'Troponin T.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method'),
        ],
      },
    ],
    // Which troponin was not said, and no code leaves it open.
    codes: [],
  },
  {
    kind: 'bnp',
    label: 'BNP',
    names: [
      'bnp',
      'bnps',
      'b n p',
      'bnp level',
      'brain natriuretic peptide',
      'b type natriuretic peptide',
      'natriuretic peptide',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    units: [
      { unit: 'pg/mL', plausible: [0, 150_000], inferred: [1, 100_000], reference: { high: 99.9 } },
      { unit: 'ng/L', plausible: [0, 150_000], reference: { high: 99.9 } },
    ],
    codes: [loinc('30934-4', 'Natriuretic peptide B [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'nt_probnp',
    label: 'NT-proBNP',
    names: [
      'nt probnp',
      'nt pro bnp',
      'n t pro b n p',
      'n terminal pro bnp',
      'n terminal probnp',
      'ntprobnp',
      'probnp',
      'pro bnp',
      'pro b n p',
      'n terminal pro b type natriuretic peptide',
    ],
    shape: 'single',
    panels: PANELS,
    decimals: 1,
    // Its limit depends on age and heart rhythm; ABIM gives none for all.
    units: [
      { unit: 'pg/mL', plausible: [0, 500_000], inferred: [1, 300_000] },
      { unit: 'ng/L', plausible: [0, 500_000] },
    ],
    codes: [loinc('33762-6', 'Natriuretic peptide.B prohormone N-Terminal [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'ck',
    label: 'Creatine kinase',
    names: [
      'cpk',
      'cpks',
      'c p k',
      'ck level',
      'ck levels',
      'cpk level',
      'total ck',
      'serum ck',
      'creatine kinase',
      'creatinine kinase',
      'creatine phosphokinase',
      'ck total',
      'ck ( cpk )',
      'ck peaked',
    ],
    weakNames: ['ck', 'c k', 'cks'],
    shape: 'single',
    panels: PANELS,
    weakValue: { range: [150, 500_000], decimal: false },
    decimals: 1,
    units: enzyme(500_000, { low: 30, high: 170 }),
    codes: [loinc('2157-6', 'Creatine kinase [Enzymatic activity/volume] in Serum or Plasma')],
  },
];
