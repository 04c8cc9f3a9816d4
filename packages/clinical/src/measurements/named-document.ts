/** A document with the names of measurements in it. */

import type { ClinicalDocument } from '../reading/document.ts';
import type { Mask, Masks } from '../reading/masks.ts';
import { TokenSet } from '../reading/token-set.ts';
import { findNames } from './names.ts';
import type { NameMatch } from './names.ts';
import { Units } from './units.ts';

export interface NamedDocument extends ClinicalDocument {
  readonly names: readonly NameMatch[];
  readonly units: Units;
  /** Tokens at which a name begins. */
  readonly nameStarts: TokenSet;
  /** Tokens at which the name of something other than a weight begins. */
  readonly otherStarts: TokenSet;
}

/** Characters before an `H` in which small letters show that capitals mean something. */
const CASE_REACH = 40;

const WEIGHT_KINDS: ReadonlySet<string> = new Set(['body_weight', 'weight_change']);

export function nameDocument(document: ClinicalDocument): NamedDocument {
  const { tokens, numbers } = document;
  const masks = withoutAbnormalMarks(document);
  const names = findNames(tokens, numbers, masks);
  const isWeight = ({ senses }: NameMatch): boolean => senses.some(({ row }) => WEIGHT_KINDS.has(row.kind));
  const starts = (some: readonly NameMatch[]): TokenSet =>
    new TokenSet(
      tokens.length,
      some.map(({ first }) => first),
    );
  return {
    ...document,
    masks,
    names,
    units: new Units(tokens),
    nameStarts: starts(names),
    otherStarts: starts(names.filter((name) => !isWeight(name))),
  };
}

/** `Glucose 340 H`: marked as high, and no hours. */
function withoutAbnormalMarks({ text, tokens, masks }: ClinicalDocument): Masks {
  const isAbnormal = (mask: Mask | undefined): boolean => {
    if (mask?.label !== 'duration' || mask.last - mask.first !== 2) return false;
    const mark = tokens[mask.last - 1];
    const isMark = mark?.text === 'h' && mark.spaced && text.charAt(mark.begin) === 'H';
    // In capitals throughout, an `H` says nothing.
    return isMark && /[a-z]/.test(text.slice(Math.max(0, mark.begin - CASE_REACH), mark.begin));
  };
  return masks.some(isAbnormal) ? masks.map((mask) => (isAbnormal(mask) ? undefined : mask)) : masks;
}
