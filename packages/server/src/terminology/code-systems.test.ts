import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeSystemOf, icd10CmCode } from './code-systems.ts';

const codes: readonly [system: string, written: string, usual: string | undefined][] = [
  ['rxnorm', '29046', '29046'],
  ['RxNorm', '29046', '29046'],
  ['rxnorm', '29046 ', undefined],
  ['icd-10-cm', 'E11.9', 'E11.9'],
  ['icd-10-cm', 'e119', 'E11.9'],
  ['icd-10-cm', 'I10', 'I10'],
  ['icd-10-cm', 'S72001A', 'S72.001A'],
  ['icd-10-cm', '250.00', undefined],
  ['loinc', '4548-4', '4548-4'],
  ['loinc', '4548', undefined],
  ['snomed', '38341003', '38341003'],
  ['snomed', 'D-17', undefined],
  ['local', 'A-17', 'A-17'],
  ['local', 'A 17', undefined],
  ['http://snomed.info/sct', '38341003', '38341003'],
  ['http://snomed.info/sct', 'x', undefined],
  ['https://clinic.example/codes', 'K_1', 'K_1'],
  ['urn:oid:1.2.3', 'K', 'K'],
];
for (const [system, written, usual] of codes) {
  test(`${JSON.stringify(written)} of ${system} is ${usual}`, () => {
    assert.equal(codeSystemOf(system)?.codeOf(written), usual);
  });
}

test('a name that is no system is none', () => {
  for (const name of ['', 'icd10', 'snomed ct', 'constructor', 'ftp://x'])
    assert.equal(codeSystemOf(name), undefined, name);
  assert.equal(icd10CmCode(''), undefined);
});
