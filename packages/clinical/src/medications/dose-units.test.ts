import assert from 'node:assert/strict';
import { test } from 'node:test';

import ucum from '@lhncbc/ucum-lhc';

import { attributesIn } from '../../test/medication-lexicon.ts';
import { DENOMINATOR_ROWS, DOSE_UNIT_ROWS } from './dose-units.ts';

const isUcum = (unit: string): boolean =>
  ucum.UcumLhcUtils.getInstance().validateUnitString(unit).status === 'valid';

test('every unit is read behind a number, glued or said, and is UCUM', () => {
  for (const { unit, measure, factor = 1, words } of DOSE_UNIT_ROWS) {
    assert.ok(isUcum(unit), unit);
    for (const word of words) {
      const kind = measure === 'concentration' ? 'strength' : 'dose';
      assert.deepEqual(
        attributesIn(`lisinopril 2 ${word}`),
        [[kind, `2 ${word}`, { value: 2 * factor, unit }]],
        word,
      );
      assert.deepEqual(
        attributesIn(`lisinopril three ${word} daily`)[0]?.[2],
        { value: 3 * factor, unit },
        word,
      );
    }
  }
});

test('rates and concentrations', () => {
  for (const { ucum: over, words, isSecond } of DENOMINATOR_ROWS) {
    for (const word of words) {
      const found = attributesIn(`lisinopril 5 mg${isSecond === true ? '/kg' : ''}/${word}`)[0]?.[2];
      if (over === 'lab') assert.equal(found, undefined, word);
      else {
        const unit = `mg${isSecond === true ? '/kg' : ''}${over === 'same' ? '' : over}`;
        assert.ok(isUcum(unit), unit);
        assert.deepEqual(found, { value: 5, unit }, word);
      }
    }
  }
});

test('a strength in some millilitres is worth that of one', () => {
  assert.deepEqual(attributesIn('metformin 400 mg/5 mL')[0]?.[2], { value: 80, unit: 'mg/mL' });
  assert.deepEqual(attributesIn('metformin 10u qhs')[0], ['dose', '10u', { value: 10, unit: '[IU]' }]);
});
