import assert from 'node:assert/strict';
import { test } from 'node:test';

import { extract } from '../../index.ts';
import { HEART_AND_LUNGS } from './heart-and-lungs.ts';

/** A value that the kind has without a unit being said. */
const TYPICAL: Readonly<Record<string, number>> = {
  ejection_fraction: 55,
  rvsp: 38,
  fev1: 2.1,
  fvc: 3.2,
  peak_flow: 350,
  ph: 7.36,
  pco2: 44,
  po2: 88,
};

for (const { kind, names } of HEART_AND_LUNGS) {
  test(`${kind}: every name finds its value`, () => {
    for (const name of names) {
      const [found] = extract(`today the ${name} is ${TYPICAL[kind]}`);
      assert.equal(found?.kind, kind, name);
    }
  });
}
