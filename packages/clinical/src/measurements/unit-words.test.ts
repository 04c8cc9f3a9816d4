import assert from 'node:assert/strict';
import { test } from 'node:test';

import { tokenize } from '../reading/tokens.ts';
import { JOINED_NAMES } from './names.ts';
import { unitAt } from './units.ts';

const ucum = (text: string): readonly string[] | undefined => unitAt(tokenize(text, JOINED_NAMES), 0)?.ucum;

const CASES: readonly (readonly [string, string | undefined])[] = [
  ['mg/dL', 'mg/dL'],
  ['milligrams per deciliter', 'mg/dL'],
  ['gm %', 'g/dL'],
  ['K/µL', '10*3/uL'],
  ['x10^3/uL', '10*3/uL'],
  ['x10E9/L', '10*9/L'],
  ['x 10⁹/L', '10*9/L'],
  ['million per microliter', '10*6/uL'],
  ['x10^12/L', '10*12/L'],
  ['cells per cubic millimeter', '/uL'],
  ['/mm3', '/uL'],
  ['per hpf', '/[HPF]'],
  ['mL/min/1.73 m2', 'mL/min/{1.73_m2}'],
  ['mIU/L', 'm[IU]/L'],
  ['µIU/mL', 'u[IU]/mL'],
  ['pmol/L', 'pmol/L'],
  ['mmol/mol', 'mmol/mol'],
  ['mm/hr', 'mm/h'],
  ['seconds', 's'],
  ['fL', 'fL'],
  ['potatoes', undefined],
];

for (const [text, expected] of CASES)
  test(text, () => {
    if (expected === undefined) assert.equal(ucum(text), undefined);
    else assert.ok(ucum(text)?.includes(expected), String(ucum(text)));
  });

test('an enzyme may be said in IU', () => assert.ok(ucum('IU/L')?.includes('U/L')));
