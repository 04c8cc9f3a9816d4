/**
 * What the vendors' services cost: the table of this folder, or one that the operator gives instead.
 *
 * A file has the shape of `price-table.json`. `usd` is the price of a minute of audio or of a unit of 100 characters;
 * `minimum_seconds` is what every request is billed at least; a tier's `usd` holds for the units of a calendar month
 * beyond `above_units`. A table is taken whole, never mixed with another, so that its month is true of all its rows.
 */
import { readFileSync } from 'node:fs';
import builtInTable from './price-table.json' with { type: 'json' };

/** Money is counted in whole millionths of a US dollar: sums of fractions of a dollar drift. */
export type Price =
  | {
      readonly measure: 'seconds';
      readonly microUsdPerMinute: number;
      /** Whole seconds that a request is billed at least; 0 for none. */
      readonly minimumSeconds: number;
    }
  | {
      readonly measure: 'units';
      /** In rising order; the first one begins at 0 units. */
      readonly tiers: readonly { readonly aboveUnits: number; readonly microUsdPerUnit: number }[];
    };

export interface PriceTable {
  /** The month the prices are of, such as `2026-07`. */
  readonly pricesOf: string;
  /** By service. */
  readonly prices: ReadonlyMap<string, Price>;
}

const microUsdPerUsd = 1_000_000;
const highestUsd = 1000;

/** AWS's prices of the month in the file. */
export function builtInPrices(): PriceTable {
  return parsePriceTable(builtInTable);
}

/** Throws `TypeError` that names the row, the field and the remedy, for whoever reads the configuration to show. */
export function readPriceTable(file: string): PriceTable {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new TypeError(
      `the price table cannot be read (${code}); give the path of a file that this user may read`,
      { cause: error },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TypeError(`the price table is not JSON; ${remedy}`, { cause: error });
  }
  return parsePriceTable(value);
}

/** The price of a service that is billed by `measure`. Throws `TypeError`: an engine names a service that has none. */
export function priceOf<Measure extends Price['measure']>(
  { prices }: PriceTable,
  service: string,
  measure: Measure,
): Extract<Price, { measure: Measure }> {
  const price = prices.get(service);
  if (price?.measure !== measure) {
    throw new TypeError(
      price === undefined
        ? `usage of ${service}: the price table has no such service; add it to usage/price-table.json`
        : `usage of ${service}: told in ${measure}, but its price is by ${price.measure}; tell ${price.measure}`,
    );
  }
  return price as Extract<Price, { measure: Measure }>;
}

const remedy = 'copy packages/server/src/usage/price-table.json and change its prices';

function parsePriceTable(value: unknown): PriceTable {
  if (!isObject(value)) throw new TypeError(`the price table is not an object; ${remedy}`);
  refuseUnknownFields(value, ['prices_of', 'rows'], 'the price table');
  const { prices_of: pricesOf, rows } = value;
  if (typeof pricesOf !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])$/.test(pricesOf)) {
    throw new TypeError(
      `prices_of of the price table is ${shown(pricesOf)}; give the month of the prices, such as "2026-07"`,
    );
  }
  if (!Array.isArray(rows)) throw new TypeError(`rows of the price table must be a list; ${remedy}`);
  const prices = new Map<string, Price>();
  for (const [index, row] of (rows as readonly unknown[]).entries()) {
    const { service, price } = parseRow(row, index);
    if (prices.has(service)) {
      throw new TypeError(
        `row ${index} of the price table: ${service} has a row already; take one of them out`,
      );
    }
    prices.set(service, price);
  }
  for (const { service } of builtInTable.rows) {
    if (!prices.has(service)) {
      throw new TypeError(`the price table has no row for the service ${service}; ${remedy}`);
    }
  }
  return { pricesOf, prices };
}

function parseRow(row: unknown, index: number): { readonly service: string; readonly price: Price } {
  const at = `row ${index} of the price table`;
  if (!isObject(row)) throw new TypeError(`${at} is not an object; ${remedy}`);
  const known = builtInTable.rows.find(({ service }) => service === row['service']);
  if (known === undefined) {
    const services = builtInTable.rows.map(({ service }) => service).join(', ');
    throw new TypeError(`${at}: service is ${shown(row['service'])}; give one of ${services}`);
  }
  const { service } = known;
  const place = `${at} (${service})`;
  if (row['unit'] !== known.unit) {
    throw new TypeError(
      `${place}: unit is ${shown(row['unit'])}; give ${shown(known.unit)}, as the vendor bills it`,
    );
  }
  if (known.unit === 'minute') {
    refuseUnknownFields(row, ['service', 'unit', 'usd', 'minimum_seconds'], place);
    return {
      service,
      price: {
        measure: 'seconds',
        microUsdPerMinute: microUsdOf(row, place),
        minimumSeconds:
          row['minimum_seconds'] === undefined ? 0 : wholeNumberOf(row, 'minimum_seconds', [0, 3600], place),
      },
    };
  }
  refuseUnknownFields(row, ['service', 'unit', 'usd', 'tiers'], place);
  const tiers = [
    { aboveUnits: 0, microUsdPerUnit: microUsdOf(row, place) },
    ...parseTiers(row['tiers'], place),
  ];
  return { service, price: { measure: 'units', tiers } };
}

function parseTiers(
  tiers: unknown,
  place: string,
): readonly { readonly aboveUnits: number; readonly microUsdPerUnit: number }[] {
  if (tiers === undefined) return [];
  if (!Array.isArray(tiers)) {
    throw new TypeError(`${place}: tiers must be a list, such as [{"above_units":1000000,"usd":0.005}]`);
  }
  let lastUnits = 0;
  return (tiers as readonly unknown[]).map((tier, index) => {
    const at = `${place}, tier ${index}`;
    if (!isObject(tier)) throw new TypeError(`${at}: not an object; give above_units and usd`);
    refuseUnknownFields(tier, ['above_units', 'usd'], at);
    const aboveUnits = wholeNumberOf(tier, 'above_units', [lastUnits + 1, 1e12], at);
    lastUnits = aboveUnits;
    return { aboveUnits, microUsdPerUnit: microUsdOf(tier, at) };
  });
}

/** `usd` in whole micro-dollars. */
function microUsdOf(row: Readonly<Record<string, unknown>>, place: string): number {
  const { usd } = row;
  const microUsd = typeof usd === 'number' ? Math.round(usd * microUsdPerUsd) : Number.NaN;
  // The product of a decimal fraction is off by far less than this; a seventh decimal is off by a tenth or more.
  const isWhole = typeof usd === 'number' && Math.abs(usd * microUsdPerUsd - microUsd) < 0.01;
  if (!isWhole || microUsd < 0 || microUsd > highestUsd * microUsdPerUsd) {
    throw new TypeError(
      `${place}: usd is ${shown(usd)}; give US dollars from 0 to ${highestUsd} with at most six decimals, such as 0.0014`,
    );
  }
  return microUsd;
}

function wholeNumberOf(
  row: Readonly<Record<string, unknown>>,
  field: string,
  [min, max]: readonly [number, number],
  place: string,
): number {
  const value = row[field];
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new TypeError(`${place}: ${field} is ${shown(value)}; give a whole number from ${min} to ${max}`);
}

/** A slip of the pen must not turn a minimum or a tier off. */
function refuseUnknownFields(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  place: string,
): void {
  const unknown = Object.keys(value).find((field) => !known.includes(field));
  if (unknown !== undefined) {
    throw new TypeError(
      `${place} has a field ${shown(unknown)} that is not known; take it out, or mend its name (${known.join(', ')})`,
    );
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 100);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
