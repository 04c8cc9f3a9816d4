/** Heart and lungs: what an echo, a spirometer and a blood gas tell. */

import { CODE_SYSTEMS } from '../../code-systems.ts';
import { loinc } from './kind.ts';
import type { MeasurementKind } from './kind.ts';

// The LOINC codes were compared by script with LHNCBC's flowsheet tables (pH, pCO2, pO2), the HL7 pulmonary function test
// guide (FEV1, FEV1 of predicted) and published FHIR maps (ejection fraction, FVC, peak flow).

export const HEART_AND_LUNGS: readonly MeasurementKind[] = [
  {
    kind: 'ejection_fraction',
    label: 'Left ventricular ejection fraction',
    names: [
      'ejection fraction',
      'ejection fractions',
      'ejection fraction ( ef )',
      'ejection fraction ef',
      'ef',
      'e f',
      'lvef',
      'l v e f',
      'lv ef',
      'l v ejection fraction',
      'lv ejection fraction',
      'left ventricular ejection fraction',
      'left ventricular ejection fraction ( lvef )',
      'left ventricle ejection fraction',
      'injection fraction',
      'biplane ef',
    ],
    shape: 'single',
    decimals: 1,
    units: [
      {
        unit: '%',
        plausible: [3, 95],
        inferred: [5, 90],
        // ASE/EACVI 2015, chamber quantification: 52 to 72 is normal in men, 54 to 74 in women.
        reference: { low: 52 },
      },
    ],
    standalone: [
      { units: ['%'], after: ['ef', 'ejection fraction', 'lvef', 'left ventricular ejection fraction'] },
    ],
    // That of the gallbladder.
    notNear: ['hida', 'gallbladder', 'cck', 'biliary'],
    codes: [loinc('10230-1', 'Left ventricular Ejection fraction')],
  },
  {
    kind: 'rvsp',
    label: 'Right ventricular systolic pressure',
    names: [
      'rvsp',
      'r v s p',
      'right ventricular systolic pressure',
      'right ventricle systolic pressure',
      'rv systolic pressure',
      'estimated rvsp',
      'right ventricular systolic pressure ( rvsp )',
    ],
    shape: 'single',
    decimals: 1,
    units: [
      {
        unit: 'mm[Hg]',
        plausible: [5, 180],
        inferred: [10, 180],
        // European Respiratory Review, table of echo signs: 37 and more may be pulmonary hypertension (in obesity 40,
        // beyond 60 years 44).
        reference: { high: 36.9 },
      },
    ],
    // SNOMED CT 276772001 is in DICOM CID 3641 and in the Global Patient Set of 2020; no LOINC code could be checked.
    codes: [
      { system: CODE_SYSTEMS.snomedCt, code: '276772001', display: 'Right ventricular systolic pressure' },
    ],
  },
  {
    kind: 'fev1',
    label: 'Forced expiratory volume in 1 second',
    names: [
      'fev1',
      'fev 1',
      'fev one',
      'f e v 1',
      'f e v one',
      'forced expiratory volume',
      'forced expiratory volume in 1 second',
      'forced expiratory volume in one second',
    ],
    shape: 'single',
    decimals: 2,
    units: [
      { unit: 'L', plausible: [0.1, 9], inferred: [0.2, 8] },
      {
        unit: '%',
        plausible: [5, 180],
        inferred: [10, 160],
        // GOLD 2024: 80 % of predicted and more is grade 1, mild, or no obstruction.
        reference: { low: 80 },
        codes: [loinc('20152-5', 'FEV1 measured/predicted')],
      },
      { unit: 'mL', plausible: [100, 9000] },
    ],
    codes: [loinc('20150-9', 'FEV1')],
  },
  {
    kind: 'fvc',
    label: 'Forced vital capacity',
    names: ['fvc', 'f v c', 'forced vital capacity'],
    shape: 'single',
    decimals: 2,
    units: [
      { unit: 'L', plausible: [0.1, 11], inferred: [0.3, 9] },
      {
        unit: '%',
        plausible: [5, 180],
        inferred: [15, 160],
        codes: [loinc('19872-1', 'FVC measured/predicted')],
      },
      { unit: 'mL', plausible: [100, 11_000] },
    ],
    codes: [loinc('19870-5', 'Forced vital capacity [Volume] Respiratory system')],
  },
  {
    kind: 'peak_flow',
    label: 'Peak expiratory flow',
    names: [
      'peak flow',
      'peak flows',
      'peak flow reading',
      'peak flow rate',
      'peak expiratory flow',
      'peak expiratory flow rate',
      'pef',
      'pefr',
      'best peak flow',
    ],
    shape: 'single',
    decimals: 0,
    // What is normal depends on age, sex and height; so no flag.
    units: [{ unit: 'L/min', plausible: [30, 900], inferred: [50, 900] }],
    codes: [loinc('33452-4', 'Maximum expiratory gas flow Respiratory system airway')],
  },
  {
    kind: 'ph',
    label: 'pH of blood',
    names: [
      'ph',
      'p h',
      'blood ph',
      'arterial ph',
      'abg ph',
      'cord ph',
      'cord blood ph',
      'arterial cord ph',
      'umbilical artery ph',
    ],
    shape: 'single',
    decimals: 3,
    impliedHundredths: true,
    notNear: (
      'urine urinary urinalysis ua dipstick gravity leukocyte nitrite nitrites ketones gastric stomach vaginal vagina wet prep nitrazine pleural ' +
      'peritoneal ascitic fluid semen saliva skin esophageal probe impedance venous vbg study solution water pleurx soap csf thoracentesis'
    ).split(' '),
    units: [
      {
        unit: '[pH]',
        plausible: [6.5, 8],
        inferred: [6.5, 8],
        // MSD Manual, blood tests: 7.35 to 7.45 (ABIM's 7.38 to 7.44 is narrower).
        reference: { low: 7.35, high: 7.45 },
      },
    ],
    codes: [loinc('11558-4', 'pH of Blood')],
  },
  {
    kind: 'pco2',
    label: 'Partial pressure of carbon dioxide',
    names: [
      'pco2',
      'p co2',
      'pc o2',
      'paco2',
      'pa co2',
      'p c o 2',
      'p c o two',
      'pc o two',
      'p co two',
      'pco two',
      'paco two',
      'p a c o 2',
      'p a c o two',
      'arterial co2',
    ],
    shape: 'single',
    decimals: 1,
    notNear: ['venous', 'vbg', 'transcutaneous'],
    units: [
      {
        unit: 'mm[Hg]',
        plausible: [8, 200],
        inferred: [10, 200],
        // MSD Manual, blood tests: 35 to 45 mmHg (ABIM's 38 to 42 is narrower).
        reference: { low: 35, high: 45 },
      },
      { unit: 'kPa', plausible: [1, 27], reference: { low: 4.7, high: 6 } },
    ],
    codes: [loinc('11557-6', 'Carbon dioxide [Partial pressure] in Blood')],
  },
  {
    kind: 'po2',
    label: 'Partial pressure of oxygen',
    names: [
      'po2',
      'pao2',
      'pa o2',
      'p o2',
      'p a o 2',
      'p a o two',
      'pa o two',
      'pao two',
      'p o two',
      'p oh two',
      'arterial po2',
      'arterial oxygen tension',
    ],
    shape: 'single',
    decimals: 1,
    notNear: ['venous', 'vbg', 'transcutaneous', 'ratio'],
    units: [
      {
        unit: 'mm[Hg]',
        plausible: [10, 700],
        inferred: [20, 700],
        // ABIM, arterial on room air: 75 to 100 mmHg; on oxygen more is expected, so no upper limit.
        reference: { low: 75 },
      },
      { unit: 'kPa', plausible: [1.5, 95], reference: { low: 10 } },
    ],
    codes: [loinc('11556-8', 'Oxygen [Partial pressure] in Blood')],
  },
];
