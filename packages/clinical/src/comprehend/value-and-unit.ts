/** Where in a measurement's words the value ends and the unit begins. */

import type { Measurement } from '../finding.ts';
import { JOINED_NAMES } from '../measurements/names.ts';
import { unitAt } from '../measurements/units.ts';
import { TIME_UNITS } from '../medications/time-units.ts';
import { tokenize } from '../reading/tokens.ts';

interface Place {
  /** UTF-16 code units of the text. */
  readonly begin: number;
  readonly end: number;
}

/** Between a value and its unit: `28-week`, `ninety eight, uh, percent`. */
const FILLERS: ReadonlySet<string> = new Set(['-', ',', 'uh', 'um']);

/** No unit where nobody said one, or where it stands within the value (`five foot four`). */
export function valueAndUnit({ text, begin, end, unit_inferred: isInferred }: Measurement): {
  readonly value: Place;
  readonly unit?: Place;
} {
  if (isInferred) return { value: { begin, end } };
  const tokens = tokenize(text, JOINED_NAMES);
  // The longest unit that reaches the end; what it is divided by belongs to it.
  for (let at = 1; at < tokens.length; at += 1) {
    const unitEnd = unitAt(tokens, at)?.end ?? TIME_UNITS.longestAt(tokens, at)?.end;
    if (unitEnd !== tokens.length) continue;
    let last = at - 1;
    while (last > 0 && FILLERS.has(tokens[last]?.text ?? '')) last -= 1;
    const [valueEnd, unitBegin] = [tokens[last]?.end ?? 0, tokens[at]?.begin ?? 0];
    return { value: { begin, end: begin + valueEnd }, unit: { begin: begin + unitBegin, end } };
  }
  return { value: { begin, end } };
}
