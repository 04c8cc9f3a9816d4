import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { builtInPrices, readPriceTable } from './price-table.ts';

interface Row {
  service?: unknown;
  unit?: unknown;
  usd?: unknown;
  minimum_seconds?: unknown;
  tiers?: unknown;
}

interface Table {
  prices_of: unknown;
  rows: Row[];
}

function builtInFile(): Table {
  return JSON.parse(readFileSync(new URL('price-table.json', import.meta.url), 'utf8')) as Table;
}

it('the built-in table has the prices of July 2026', () => {
  const { pricesOf, prices } = builtInPrices();
  assert.equal(pricesOf, '2026-07');
  assert.deepEqual(
    [...prices.entries()],
    [
      ['transcribe_medical_streaming', { measure: 'seconds', microUsdPerMinute: 75_000, minimumSeconds: 15 }],
      ['transcribe_medical_batch', { measure: 'seconds', microUsdPerMinute: 75_000, minimumSeconds: 15 }],
      [
        'comprehend_detect_entities',
        {
          measure: 'units',
          tiers: [
            { aboveUnits: 0, microUsdPerUnit: 10_000 },
            { aboveUnits: 1_000_000, microUsdPerUnit: 5000 },
            { aboveUnits: 2_000_000, microUsdPerUnit: 1000 },
          ],
        },
      ],
      ['comprehend_detect_phi', { measure: 'units', tiers: [{ aboveUnits: 0, microUsdPerUnit: 1400 }] }],
      ['comprehend_infer_icd10cm', { measure: 'units', tiers: [{ aboveUnits: 0, microUsdPerUnit: 500 }] }],
      ['comprehend_infer_rxnorm', { measure: 'units', tiers: [{ aboveUnits: 0, microUsdPerUnit: 500 }] }],
      ['comprehend_infer_snomedct', { measure: 'units', tiers: [{ aboveUnits: 0, microUsdPerUnit: 7500 }] }],
    ],
  );
});

describe("an operator's table", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'clarity-prices-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function read(text: string) {
    const file = join(folder, 'prices.json');
    writeFileSync(file, text);
    return readPriceTable(file);
  }

  /** The table with a change. */
  function readChanged(change: (table: Table) => void) {
    const table = builtInFile();
    change(table);
    return read(JSON.stringify(table));
  }

  /** Changes the row of the streams. */
  const rowWith = (fields: Row) => (table: Table) => {
    table.rows[0] = { ...table.rows[0], ...fields };
  };

  /** Changes the row of the entities. */
  const tiersOf = (tiers: unknown) => (table: Table) => {
    table.rows[2] = { ...table.rows[2], tiers };
  };

  it('takes the place of the built-in one, with its own month', () => {
    const { pricesOf, prices } = readChanged((table) => {
      table.prices_of = '2027-01';
      table.rows[0] = { service: 'transcribe_medical_streaming', unit: 'minute', usd: 0.0612 };
      table.rows[3] = { ...table.rows[3], usd: 0.000001 };
    });
    assert.equal(pricesOf, '2027-01');
    assert.deepEqual(prices.get('transcribe_medical_streaming'), {
      measure: 'seconds',
      microUsdPerMinute: 61_200,
      minimumSeconds: 0,
    });
    assert.deepEqual(prices.get('comprehend_detect_phi'), {
      measure: 'units',
      tiers: [{ aboveUnits: 0, microUsdPerUnit: 1 }],
    });
  });

  it('may give a service for nothing', () => {
    const { prices } = readChanged(rowWith({ usd: 0 }));
    const price = prices.get('transcribe_medical_streaming');
    assert(price?.measure === 'seconds');
    assert.equal(price.microUsdPerMinute, 0);
  });

  const refused: readonly [string, (table: Table) => void, RegExp][] = [
    [
      'a month that is none',
      (table) => (table.prices_of = '2026-13'),
      /^prices_of .* is "2026-13"; give the month/,
    ],
    ['no month', (table) => (table.prices_of = undefined), /^prices_of .* is missing; give the month/],
    ['rows that are no list', (table) => (table.rows = {} as Row[]), /^rows .* must be a list; copy /],
    [
      'a row that is no object',
      (table) => (table.rows[1] = 'free' as Row),
      /^row 1 .* is not an object; copy /,
    ],
    [
      'a field beside the rows',
      (table) => Object.assign(table, { currency: 'EUR' }),
      /has a field "currency" that is not known; take it out, or mend its name \(prices_of, rows\)/,
    ],
    [
      'a service that is not known',
      rowWith({ service: 'transcribe_medical' }),
      /^row 0 .*: service is "transcribe_medical"; give one of transcribe_medical_streaming, /,
    ],
    [
      'a service twice',
      (table) => table.rows.push({ service: 'comprehend_detect_phi', unit: 'unit', usd: 1 }),
      /^row 7 .*: comprehend_detect_phi has a row already; take one of them out/,
    ],
    [
      'a service left out',
      (table) => table.rows.pop(),
      /has no row for the service comprehend_infer_snomedct; copy /,
    ],
    [
      'another unit than the vendor has',
      rowWith({ unit: 'hour' }),
      /^row 0 .*\(transcribe_medical_streaming\): unit is "hour"; give "minute"/,
    ],
    ['no price', rowWith({ usd: undefined }), /^row 0 .*: usd is missing; give US dollars from 0 to 1000/],
    ['a price as text', rowWith({ usd: '0.075' }), /^row 0 .*: usd is "0\.075"; give US dollars/],
    ['a negative price', rowWith({ usd: -0.075 }), /^row 0 .*: usd is -0\.075; give US dollars/],
    ['a price beyond all reason', rowWith({ usd: 1000.01 }), /^row 0 .*: usd is 1000\.01; give US dollars/],
    ['a price finer than can be counted', rowWith({ usd: 0.0000014 }), /at most six decimals/],
    [
      'a minimum that is not whole',
      rowWith({ minimum_seconds: 1.5 }),
      /^row 0 .*: minimum_seconds is 1\.5; give a whole number from 0 to 3600/,
    ],
    [
      'a slip of the pen in a field',
      (table) => Object.assign(table.rows[0] ?? {}, { minimum: 15 }),
      /^row 0 .* has a field "minimum" that is not known; .*minimum_seconds/,
    ],
    ['tiers for minutes', rowWith({ tiers: [] }), /^row 0 .* has a field "tiers" that is not known/],
    ['tiers that are no list', tiersOf(1), /^row 2 .*: tiers must be a list, such as /],
    ['a tier that is no object', tiersOf([1]), /^row 2 .*, tier 0: not an object; give above_units and usd/],
    [
      'tiers that do not rise',
      tiersOf([
        { above_units: 10, usd: 1 },
        { above_units: 10, usd: 1 },
      ]),
      /^row 2 .*, tier 1: above_units is 10; give a whole number from 11 to /,
    ],
    [
      'a tier without a price',
      tiersOf([{ above_units: 10 }]),
      /^row 2 .*, tier 0: usd is missing; give US dollars/,
    ],
  ];
  for (const [what, change, message] of refused) {
    it(`is refused for ${what}, with the remedy`, () => {
      assert.throws(
        () => readChanged(change),
        (error) => {
          assert(error instanceof TypeError);
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }

  it('is refused when it is not JSON, not an object, or not there', () => {
    assert.throws(() => read('{'), /^TypeError: the price table is not JSON; copy /);
    assert.throws(() => read('[]'), /^TypeError: the price table is not an object; copy /);
    assert.throws(
      () => readPriceTable(join(folder, 'elsewhere.json')),
      /^TypeError: the price table cannot be read \(ENOENT\); give the path of a file/,
    );
  });
});
