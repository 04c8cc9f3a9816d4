/** A meter for a session whose cost nobody adds up: the command line, and tests. It still counts what it is told. */
import { microUsdForUnits } from './charges.ts';
import { builtInPrices, priceOf } from './price-table.ts';
import { createSessionMeter, type SessionMeter } from './session-meter.ts';

/** By the built-in prices, as if it were the first usage of the month. */
export function singleSessionMeter(): SessionMeter {
  const prices = builtInPrices();
  return createSessionMeter({
    prices,
    microUsdForUnits: (service, units) =>
      microUsdForUnits(priceOf(prices, service, 'units'), { monthUnits: 0, units }),
    book: () => undefined,
  });
}
