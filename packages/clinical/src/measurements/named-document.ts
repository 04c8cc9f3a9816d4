/** A document with the names of measurements in it. */

import type { ClinicalDocument } from '../reading/document.ts';
import type { Masks } from '../reading/masks.ts';
import { findNames } from './names.ts';
import type { NameMatch } from './names.ts';

export interface NamedDocument extends ClinicalDocument {
  readonly names: readonly NameMatch[];
  /** Tokens at which a name begins. */
  readonly nameStarts: ReadonlySet<number>;
  /** Tokens at which the name of something other than a weight begins. */
  readonly otherStarts: ReadonlySet<number>;
}

/** Characters before an `H` in which small letters show that capitals mean something. */
const CASE_REACH = 40;

const WEIGHT_KINDS: ReadonlySet<string> = new Set(['body_weight', 'weight_change']);

export function nameDocument(document: ClinicalDocument): NamedDocument {
  const masks = withoutAbnormalMarks(document);
  const names = findNames(document.tokens, document.numbers, masks);
  const nameStarts = new Set(names.map((name) => name.first));
  const isWeight = ({ senses }: NameMatch): boolean => senses.some(({ row }) => WEIGHT_KINDS.has(row.kind));
  const otherStarts = new Set(names.filter((name) => !isWeight(name)).map((name) => name.first));
  return { ...document, masks, names, nameStarts, otherStarts };
}

/** `Glucose 340 H`: marked as high, and no hours. */
function withoutAbnormalMarks({ text, tokens, masks }: ClinicalDocument): Masks {
  return masks.map((mask) => {
    if (mask?.label !== 'duration' || mask.last - mask.first !== 2) return mask;
    const mark = tokens[mask.last - 1];
    const isMark = mark?.text === 'h' && mark.spaced && text.charAt(mark.begin) === 'H';
    // In capitals throughout, an `H` says nothing.
    return isMark && /[a-z]/.test(text.slice(Math.max(0, mark.begin - CASE_REACH), mark.begin))
      ? undefined
      : mask;
  });
}
