import assert from 'node:assert/strict';
import { test } from 'node:test';

import ucum from '@lhncbc/ucum-lhc';

import { listKinds, MEASUREMENT_KINDS, NAMED_ROWS } from './measurement-kinds.ts';

const service = ucum.UcumLhcUtils.getInstance();

for (const row of MEASUREMENT_KINDS) {
  test(`${row.kind}: every unit is valid UCUM`, () => {
    assert.ok(row.units.length > 0);
    for (const { unit } of row.units) assert.equal(service.validateUnitString(unit).status, 'valid', unit);
  });

  test(`${row.kind}: what is inferred is plausible, and no number has two defaults`, () => {
    const inferred = row.units.flatMap((u) =>
      u.inferred === undefined ? [] : [{ ...u, inferred: u.inferred }],
    );
    for (const { plausible, inferred: range } of inferred) {
      assert.ok(range[0] >= plausible[0] && range[1] <= plausible[1] && range[0] < range[1]);
    }
  });

  test(`${row.kind}: names are lower case tokens, without doubles`, () => {
    const names = [row.names, row.weakNames ?? [], row.unitNames ?? [], row.negativeNames ?? []].flat();
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[^A-Z]+$/);
  });

  test(`${row.kind}: LOINC codes have a valid check digit`, () => {
    const codes = [...row.codes, ...(row.componentCodes ?? []), ...row.units.flatMap((u) => u.codes ?? [])];
    for (const { code, system } of codes)
      if (system === 'http://loinc.org') assert.ok(hasCheckDigit(code), code);
  });
}

/** LOINC Users' Guide, appendix on the check digit: modulus 10, every second digit from the right doubled. */
function hasCheckDigit(code: string): boolean {
  const [number = '', check] = code.split('-');
  const sum = [...number].toReversed().reduce((total, char, i) => {
    const digit = Number(char) * (i % 2 === 0 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}

test('of kinds with a panel, variants included, no two share a name, and every code and unit is valid', () => {
  const rows = NAMED_ROWS.filter(({ panels }) => panels !== undefined);
  const names = rows.flatMap(({ names: strong, weakNames }) => [...strong, ...(weakNames ?? [])]);
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
  for (const { code } of rows.flatMap((row) => [...row.codes, ...row.units.flatMap((u) => u.codes ?? [])]))
    assert.ok(hasCheckDigit(code), code);
  for (const { unit } of rows.flatMap(({ units }) => units))
    assert.equal(service.validateUnitString(unit).status, 'valid', unit);
});

test('kinds are unique and listed for documentation', () => {
  const kinds = listKinds().map(({ kind }) => kind);
  assert.equal(new Set(kinds).size, MEASUREMENT_KINDS.length);
  const pressure = listKinds().find(({ kind }) => kind === 'blood_pressure');
  assert.deepEqual(
    pressure?.componentCodes.map(({ code }) => code),
    ['8480-6', '8462-4'],
  );
});
