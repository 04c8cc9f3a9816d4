/** What was read at a place of the text, before it is known which medication it belongs to. */

import type { AttributeValue, Quantity } from '../finding.ts';

export interface AttributeMatch {
  readonly kind: 'dose' | 'strength' | 'form' | 'route' | 'frequency' | 'duration' | 'as_needed' | 'max_dose';
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: AttributeValue;
  /** Of doses and strengths: what kind of quantity it is. */
  readonly measure?: Measure;
  /** Where the second quantity of a range begins (`20 to 40 mg`), and what it is alone. */
  readonly to?: { readonly first: number; readonly value: Quantity };
  /** Counts only where nothing stands between it and what it belongs to (`10 days`, `ER`). */
  readonly isTight?: true;
}

/**
 * - `mass`: what the drug is counted in (`mg`, `[IU]`); `volume`: `mL`; `amount`: tablets, puffs, drops
 * - `concentration`: `%`, `mg/mL`, and the two strengths of a combination (`10/325`)
 * - `bare`: a number without a unit
 */
export type Measure = 'mass' | 'volume' | 'amount' | 'concentration' | 'bare';

export function quantityOf(match: AttributeMatch): Quantity | undefined {
  const { value } = match;
  return typeof value === 'object' && 'unit' in value ? value : undefined;
}
