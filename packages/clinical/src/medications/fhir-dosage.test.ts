import assert from 'node:assert/strict';
import { test } from 'node:test';

import { medicationsIn } from '../../test/medication-lexicon.ts';
import type { Mention } from '../finding.ts';
import { dosagesOf } from './fhir-dosage.ts';
import type { FhirDosage } from './fhir-dosage.ts';

const dosages = (text: string): FhirDosage[] => dosagesOf(medicationsIn(text)[0] as Mention);
const UCUM = 'http://unitsofmeasure.org';

test('everything that a dosage can say', () => {
  assert.deepEqual(dosages('lisinopril 20 mg po q4-6h for 10 days as needed for pain'), [
    {
      text: '20 mg po q4-6h for 10 days as needed for pain',
      timing: {
        repeat: {
          boundsDuration: { value: 10, unit: 'd', system: UCUM, code: 'd' },
          frequency: 1,
          period: 4,
          periodMax: 6,
          periodUnit: 'h',
        },
      },
      asNeededCodeableConcept: { text: 'pain' },
      route: {
        coding: [{ system: 'http://snomed.info/sct', code: '26643006', display: 'Oral route' }],
        text: 'oral',
      },
      doseAndRate: [{ doseQuantity: { value: 20, unit: 'mg', system: UCUM, code: 'mg' } }],
    },
  ]);
});

test('amounts, ranges, rates and numbers without a unit', () => {
  const dose = (text: string): unknown => dosages(text)[0]?.doseAndRate?.[0];
  assert.deepEqual(dose('metformin 500 mg two tablets'), {
    doseQuantity: { value: 2, unit: 'tablet', system: UCUM, code: '{tablet}' },
  });
  assert.deepEqual(dose('lisinopril 5-10 mg'), {
    doseRange: {
      low: { value: 5, unit: 'mg', system: UCUM, code: 'mg' },
      high: { value: 10, unit: 'mg', system: UCUM, code: 'mg' },
    },
  });
  assert.deepEqual(dose('lisinopril 5 mcg/kg/min'), {
    rateQuantity: { value: 5, unit: 'ug/kg/min', system: UCUM, code: 'ug/kg/min' },
  });
  assert.deepEqual(dose('lisinopril 20'), { doseQuantity: { value: 20 } });
});

test('once, and when', () => {
  assert.deepEqual(dosages('lisinopril 20 mg once')[0]?.timing, { repeat: { count: 1 } });
  assert.deepEqual(dosages('lisinopril at bedtime prn'), [
    { text: 'at bedtime prn', timing: { repeat: { when: ['HS'] } }, asNeededBoolean: true },
  ]);
  assert.deepEqual(dosages('lisinopril 5 mg for 7-10 days')[0]?.timing?.repeat.boundsRange?.low.value, 7);
});

test('several doses', () => {
  const found = dosages('lisinopril 20 mg po in the morning and 10 mg at night');
  assert.deepEqual(
    found.map(({ sequence, text, timing }) => [sequence, text, timing?.repeat.when]),
    [
      [1, '20 mg po in the morning', ['MORN']],
      [2, '10 mg at night po', ['NIGHT']],
    ],
  );
});

test('nothing said, no dosage', () => {
  assert.deepEqual(dosages('stop lisinopril'), []);
});
