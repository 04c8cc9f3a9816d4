/** Rules for values that are read where they stand, before any name looks for its own. */

import { readBloodGas } from './blood-gas-rule.ts';
import { readComaParts } from './coma-parts-rule.ts';
import { readGestation } from './gestation-rule.ts';
import { readLesionSize } from './lesion-rule.ts';
import type { NamedDocument } from './named-document.ts';
import { readPairedNames } from './paired-names.ts';
import type { Assignment } from './value-match.ts';
import { readVentilator } from './ventilator-rule.ts';
import { readVitalsList } from './vitals-list-rule.ts';

/** Each is asked at every token; the first that finds something there has it. */
export const SPOT_RULES: readonly ((document: NamedDocument, at: number) => readonly Assignment[])[] = [
  readComaParts,
  readBloodGas,
  readVentilator,
  readGestation,
  readLesionSize,
  readPairedNames,
  readVitalsList,
];
