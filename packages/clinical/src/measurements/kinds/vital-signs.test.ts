import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../../index.ts';
import { MEASUREMENT_KINDS } from '../measurement-kinds.ts';

/** US Core 7 vital signs: the code that the profile fixes or binds, and the units it takes. */
const US_CORE: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['blood_pressure', ['85354-9'], ['mm[Hg]']],
  ['systolic_blood_pressure', ['8480-6'], ['mm[Hg]']],
  ['diastolic_blood_pressure', ['8462-4'], ['mm[Hg]']],
  ['heart_rate', ['8867-4'], ['/min']],
  ['respiratory_rate', ['9279-1'], ['/min']],
  ['body_temperature', ['8310-5'], ['Cel', '[degF]']],
  ['oxygen_saturation', ['59408-5', '2708-6'], ['%']],
  ['oxygen_flow', ['3151-8'], ['L/min']],
  ['fio2', ['3150-0'], ['%']],
  ['body_weight', ['29463-7'], ['kg', '[lb_av]', 'g']],
  ['body_height', ['8302-2'], ['cm', '[in_i]']],
  ['head_circumference', ['9843-4'], ['cm', '[in_i]']],
  ['bmi', ['39156-5'], ['kg/m2']],
];

for (const [kind, codes, units] of US_CORE) {
  test(`${kind}: codes and units of US Core`, () => {
    const row = MEASUREMENT_KINDS.find((candidate) => candidate.kind === kind);
    assert.deepEqual(
      row?.codes.map(({ code }) => code),
      codes,
    );
    const said = new Set(row?.units.map(({ unit }) => unit));
    for (const unit of units) assert.ok(said.has(unit), unit);
  });
}

test('one number of a blood pressure: every name finds it', () => {
  for (const row of MEASUREMENT_KINDS) {
    if (row.kind !== 'systolic_blood_pressure' && row.kind !== 'diastolic_blood_pressure') continue;
    for (const name of row.names) {
      const [found] = extract(`the ${name} is 88`);
      assert.equal(found?.kind, row.kind, name);
    }
  }
});
