import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { billedSeconds, microUsdForSeconds, microUsdForUnits, usdOf } from './charges.ts';

const streaming = { measure: 'seconds', microUsdPerMinute: 75_000, minimumSeconds: 15 } as const;
const entities = {
  measure: 'units',
  tiers: [
    { aboveUnits: 0, microUsdPerUnit: 10_000 },
    { aboveUnits: 1_000_000, microUsdPerUnit: 5000 },
    { aboveUnits: 2_000_000, microUsdPerUnit: 1000 },
  ],
} as const;

describe('the seconds of a request', () => {
  it('are rounded up to whole ones, and to the minimum once it is over', () => {
    const cases: readonly [number, boolean, number][] = [
      [0, false, 0],
      [1, false, 1],
      [1000, false, 1],
      [1001, false, 2],
      [0, true, 15],
      [14_999, true, 15],
      [15_000, true, 15],
      [15_001, true, 16],
    ];
    for (const [audioMs, isOver, seconds] of cases) {
      assert.equal(billedSeconds(streaming, { audioMs, isOver }), seconds, `${audioMs} ms, over: ${isOver}`);
    }
  });

  it('cost the price of a minute each sixty, to the nearest micro-dollar', () => {
    assert.equal(microUsdForSeconds(streaming, 60), 75_000);
    assert.equal(microUsdForSeconds(streaming, 15), 18_750);
    assert.equal(microUsdForSeconds({ ...streaming, microUsdPerMinute: 100 }, 1), 2);
    assert.equal(microUsdForSeconds({ ...streaming, microUsdPerMinute: 100 }, 3), 5);
  });
});

describe('the units of a month', () => {
  it('cost the price of the tier they fall into', () => {
    const cost = (monthUnits: number, units: number) => microUsdForUnits(entities, { monthUnits, units });
    assert.equal(cost(0, 1), 10_000);
    assert.equal(cost(999_999, 1), 10_000);
    assert.equal(cost(1_000_000, 1), 5000);
    assert.equal(cost(999_999, 2), 15_000);
    assert.equal(cost(2_000_000, 1), 1000);
    assert.equal(cost(5, 0), 0);
  });

  it('cost 15,500 dollars for two and a half million, however they are told', () => {
    const whole = microUsdForUnits(entities, { monthUnits: 0, units: 2_500_000 });
    assert.equal(usdOf(whole), 15_500);
    const quantities = fc.array(fc.integer({ min: 0, max: 900_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(quantities, (parts) => {
        let monthUnits = 0;
        let microUsd = 0;
        for (const units of parts) {
          microUsd += microUsdForUnits(entities, { monthUnits, units });
          monthUnits += units;
        }
        assert.equal(microUsd, microUsdForUnits(entities, { monthUnits: 0, units: monthUnits }));
      }),
    );
  });
});

it('dollars have at most six decimals', () => {
  assert.equal(
    JSON.stringify([usdOf(123_400), usdOf(1), usdOf(300_000), usdOf(0)]),
    '[0.1234,0.000001,0.3,0]',
  );
});
