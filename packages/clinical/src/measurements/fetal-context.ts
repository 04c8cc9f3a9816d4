/** A heart rate said in the breath of a prenatal check is the baby's. */

import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { NamedDocument } from './named-document.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import type { ValueMatch } from './value-match.ts';

const FETAL_ROW = MEASUREMENT_KINDS.find(({ kind }) => kind === 'fetal_heart_rate');
const CUES = trieOf([
  [['fundal height', 'fetal movement', 'fetal movements', 'fetus', "baby 's"], true as const],
]);
/** Of the mother: what follows is hers. */
const MOTHERS = /^(?:maternal|mother|mom|her|your|my|bp|pressure|temperature|temp)$/;
const REACH = 14;
/** NICHD 2008, with ACOG: 110 is the least of a normal baseline; less may be the mother's. */
const LEAST_RATE = 110;

/** The same value as the baby's, where the words before speak of the baby. */
export function asFetal(document: NamedDocument, match: ValueMatch): ValueMatch {
  const unit = FETAL_ROW?.units[0];
  if (match.row.kind !== 'heart_rate' || FETAL_ROW === undefined || unit === undefined) return match;
  if (typeof match.value !== 'number' || match.value < LEAST_RATE) return match;
  return isOfFetus(document, match.first) ? { ...match, row: FETAL_ROW, unit } : match;
}

function isOfFetus({ tokens, segments }: NamedDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && segments.turn[i] === segments.turn[at]; i -= 1) {
    if (MOTHERS.test(tokens[i]?.text ?? '')) return false;
    if (CUES.longestAt(tokens, i) !== undefined) return true;
  }
  return false;
}
