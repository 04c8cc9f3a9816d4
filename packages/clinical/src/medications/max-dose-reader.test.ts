import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../extract.ts';
import { dosagesOf } from './fhir-dosage.ts';
import { MAX_DOSE_LEADS } from './max-dose-reader.ts';

const attributes = (text: string) =>
  extract(text).find(({ category }) => category === 'medication')?.attributes ?? [];

test('every lead, and the dose stays one', () => {
  for (const lead of MAX_DOSE_LEADS) {
    const found = attributes(`ibuprofen 400 mg prn, ${lead} 2 g per day`);
    assert.deepEqual(found.at(-1)?.value, { value: 2, unit: 'g/d' }, lead);
    assert.equal(found.filter(({ kind }) => kind === 'dose').length, 1, lead);
  }
});

test('as FHIR has it', () => {
  const [dosage] = dosagesOf({ attributes: attributes('ibuprofen 400 mg prn, max 6 tablets in 24 hours') });
  assert.deepEqual(dosage?.maxDosePerPeriod?.numerator.value, 6);
  assert.deepEqual(dosage?.maxDosePerPeriod?.denominator.code, 'd');
  const [open] = dosagesOf({ attributes: attributes('ibuprofen 400 mg prn, max 2 g') });
  assert.equal(open?.maxDosePerPeriod, undefined);
});

test('no maximum', () => {
  assert.ok(
    !attributes('lisinopril 20 mg, max effort on the treadmill').some(({ kind }) => kind === 'max_dose'),
  );
});
