/** Rules for values that are read where they stand, before any name looks for its own. */

import { readBloodGas } from './blood-gas-rule.ts';
import { EYES, readComaParts } from './coma-parts-rule.ts';
import { readGestation } from './gestation-rule.ts';
import { readLesionSize } from './lesion-rule.ts';
import type { NamedDocument } from './named-document.ts';
import { readPairedNames } from './paired-names.ts';
import type { Assignment } from './value-match.ts';
import { WordSet } from '../reading/word-tables.ts';
import { readVentilator } from './ventilator-rule.ts';
import { readVitalsList } from './vitals-list-rule.ts';

/** Words other than numbers and names with which one of them begins: `half a centimeter`, `eyes four verbal five motor six`. */
const FIRST_WORDS = new WordSet(['half', ...EYES]);

/** False at nearly all tokens: no rule finds anything there. */
export function mayBeginSpot(document: NamedDocument, at: number): boolean {
  return (
    document.numbers.at(at).length > 0 || document.nameStarts.has(at) || FIRST_WORDS.has(document.tokens[at])
  );
}

/** Each is asked where `mayBeginSpot` says so; the first that finds something there has it. */
export const SPOT_RULES: readonly ((document: NamedDocument, at: number) => readonly Assignment[])[] = [
  readComaParts,
  readBloodGas,
  readVentilator,
  readGestation,
  readLesionSize,
  readPairedNames,
  readVitalsList,
];
