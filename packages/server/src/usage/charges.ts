/** What so much of a service costs, in whole micro-dollars. */
import type { Price } from './price-table.ts';

/** Seconds that a vendor bills for one request of `audioMs` so far; its minimum counts once the request is over. */
export function billedSeconds(
  { minimumSeconds }: Extract<Price, { measure: 'seconds' }>,
  { audioMs, isOver }: { readonly audioMs: number; readonly isOver: boolean },
): number {
  const seconds = Math.ceil(audioMs / 1000);
  return isOver ? Math.max(seconds, minimumSeconds) : seconds;
}

/** To the nearest micro-dollar, of all seconds of a request at once: rounding each part would drift. */
export function microUsdForSeconds(
  { microUsdPerMinute }: Extract<Price, { measure: 'seconds' }>,
  seconds: number,
): number {
  return Math.round((seconds * microUsdPerMinute) / 60);
}

/** The price of `units` more when the calendar month has had `monthUnits` of them already. */
export function microUsdForUnits(
  { tiers }: Extract<Price, { measure: 'units' }>,
  { monthUnits, units }: { readonly monthUnits: number; readonly units: number },
): number {
  let microUsd = 0;
  for (const [index, { aboveUnits, microUsdPerUnit }] of tiers.entries()) {
    const tierEnd = tiers[index + 1]?.aboveUnits ?? Number.POSITIVE_INFINITY;
    const first = Math.max(monthUnits, aboveUnits);
    const last = Math.min(monthUnits + units, tierEnd);
    microUsd += Math.max(0, last - first) * microUsdPerUnit;
  }
  return microUsd;
}

/** The double nearest to the sum, which prints with at most six decimals. */
export function usdOf(microUsd: number): number {
  return microUsd / 1_000_000;
}
