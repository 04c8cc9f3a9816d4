/** A drug or a test that is with what or on what, not what is spoken of. */

import type { ClinicalDocument } from '../reading/document.ts';
import { PREPOSITIONS } from './triggers/ends.ts';

/** Between `not` and `on`. */
const ADVERBS: ReadonlySet<string> = new Set(['currently', 'presently', 'actually', 'yet', 'now', 'really']);

/** `no relief with ibuprofen`, `no pneumonia on chest x-ray`; not `is not currently on a statin`. */
export function isMeans({ tokens }: ClinicalDocument, first: number): boolean {
  let at = first - 1;
  while (at > first - 3 && /^(?:the|a|an|his|her|my|your)$/.test(tokens[at]?.text ?? '')) at -= 1;
  if (!PREPOSITIONS.has(tokens[at]?.text ?? '')) return false;
  let adverb = at - 1;
  while (ADVERBS.has(tokens[adverb]?.text ?? '')) adverb -= 1;
  return tokens[at]?.text !== 'on' || !/^(?:not|n't|longer)$/.test(tokens[adverb]?.text ?? '');
}
