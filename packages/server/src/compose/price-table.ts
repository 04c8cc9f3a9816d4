/** The prices of this installation: the built-in ones, or those of the file that is set up. */
import { readNamedFile, type ServerConfig } from '../config.ts';
import { builtInPrices, readPriceTable, type PriceTable } from '../usage/price-table.ts';

/** Throws `ConfigError` that names the variable and what is wrong in the file. */
export function composePrices({ spending: { priceTableFile } }: Pick<ServerConfig, 'spending'>): PriceTable {
  return priceTableFile === undefined
    ? builtInPrices()
    : readNamedFile('COST_PRICE_TABLE', priceTableFile, readPriceTable);
}
