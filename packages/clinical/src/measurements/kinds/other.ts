/** Birth and lesions: kinds with a rule of their own each. */

import { loinc } from './kind.ts';
import type { MeasurementKind } from './kind.ts';

export const OTHER_KINDS: readonly MeasurementKind[] = [
  {
    kind: 'apgar',
    label: 'Apgar score',
    names: [
      'apgar',
      'apgars',
      'apgar score',
      'apgar scores',
      'apgar rating',
      'agars',
      'apgars scores',
      'apgars score',
    ],
    shape: 'own',
    decimals: 0,
    units: [
      {
        unit: '{score}',
        plausible: [0, 10],
        inferred: [0, 10],
        // ACOG Committee Opinion 644 (2015), of the score at five minutes: 7 to 10 is reassuring, 0 to 3 low.
        reference: { low: 7, criticalLow: 3 },
      },
    ],
    // The code depends on the minute: see `APGAR_CODES`.
    codes: [],
  },
  {
    kind: 'gestational_age',
    label: 'Gestational age',
    names: ['gestational age', 'estimated gestational age', 'ega', 'gestational ages'],
    shape: 'own',
    decimals: 1,
    units: [
      { unit: 'wk', plausible: [3, 44] },
      { unit: 'd', plausible: [21, 314] },
    ],
    codes: [loinc('18185-9', 'Gestational age')],
  },
  {
    kind: 'lesion_size',
    label: 'Size of a lesion',
    names: [],
    shape: 'own',
    decimals: 2,
    units: [
      { unit: 'cm', plausible: [0.05, 60], inferred: [0.1, 30] },
      { unit: 'mm', plausible: [0.1, 600] },
      { unit: '[in_i]', plausible: [0.05, 24] },
    ],
    codes: [],
  },
];

/** Minutes after birth to the code of that score: HL7's birth and fetal death guide names these. */
export const APGAR_CODES: ReadonlyMap<number, MeasurementKind['codes']> = new Map([
  [1, [loinc('9272-6', '1 minute Apgar Score')]],
  [5, [loinc('9274-2', '5 minute Apgar Score')]],
  [10, [loinc('9271-8', '10 minute Apgar Score')]],
]);
