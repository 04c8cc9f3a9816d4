/** What speaks against a value that its name found, and which values belong together. */

import type { NamedDocument } from './named-document.ts';
import { isChoice, isOfPain } from './pain-rule.ts';
import type { ValueMatch } from './value-match.ts';
import { isWeightDifference } from './weight-rule.ts';

/** Further values of one name without a unit lie within this factor of the first. */
const SIBLING_FACTOR = 2;
/** A weight and a change of weight may carry the same unit; nobody's weight changes by more than this factor. */
const WEIGHT_FACTOR = 4;
/** Tokens from the word that sets a share of oxygen to the share. */
const SET_REACH = 6;
/** Tokens from the name of what is normal to the range. */
const REFERENCE_REACH = 6;
/** Tokens around a value in which a word of `notNear` counts. */
const NOT_NEAR_TOKENS = 15;

const magnitude = (match: ValueMatch): number | undefined => {
  const { value } = match;
  if (typeof value === 'number') return value;
  if ('low' in value) return value.low;
  return 'value' in value ? value.value : undefined;
};

/** The form is right, but the words around say that it is something else. */
export function speaksAgainst(document: NamedDocument, match: ValueMatch): boolean {
  if (match.row.notNear !== undefined && isNear(document, match)) return true;
  if (isReference(document, match)) return true;
  if (match.row.kind === 'oxygen_saturation' && isSetShare(document, match)) return true;
  if (match.row.kind === 'weight_change')
    return LEVEL_LEADS.has(document.tokens[match.first - 1]?.text ?? '');
  if (match.row.kind === 'pain_score')
    return isChoice(document, match) || (!match.inferred && !isOfPain(document, match));
  return match.row.kind === 'body_weight' && isWeightDifference(document, match);
}

/** `potassium 4.0 - 5.0 normal range`, `normal potassium is 3.5 to 5`: what it should be, and nobody's value. */
function isReference({ tokens, nameStarts }: NamedDocument, { first, last, value }: ValueMatch): boolean {
  if (typeof value === 'number' || !('low' in value)) return false;
  const tail = tokens[last]?.text === '(' ? last + 1 : last;
  const isNormal = /^(?:normal|reference|ref)$/.test(tokens[tail]?.text ?? '');
  if (isNormal && /^(?:range|ranges|interval|limits|values?)$/.test(tokens[tail + 1]?.text ?? ''))
    return true;
  if (!/^(?:is|are|=|:|between|from)$/.test(tokens[first - 1]?.text ?? '')) return false;
  for (let i = first - 2; i >= Math.max(1, first - REFERENCE_REACH); i -= 1) {
    const isLead = nameStarts.has(i) && tokens[i - 1]?.text === 'normal';
    // `her normal blood pressure is 110 to 120`: her own.
    if (isLead) return !/^(?:my|your|his|her|their|'s|patient)$/.test(tokens[i - 2]?.text ?? '');
  }
  return false;
}

/** Right before a weight that was reached or left (`lost weight from 200 to 180 pounds`): it is no change. */
const LEVEL_LEADS: ReadonlySet<string> = new Set(['from', 'to', 'at', 'now']);

/** `O2 weaned from 60% to 40%`: what is given and not what was measured. */
function isSetShare({ tokens, nameStarts }: NamedDocument, match: ValueMatch): boolean {
  for (let i = match.first - 1; i >= match.first - SET_REACH && !nameStarts.has(i); i -= 1)
    if (/^(?:wean|weaned|weaning|titrated|titrate)$/.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** `1/2 L`, `2-3 L`: not the whole of what was said begins here. */
export function isTail({ tokens, numbers }: NamedDocument, at: number): boolean {
  const link = tokens[at - 1]?.text ?? '';
  return /^[/-]$/.test(link) && numbers.atoms[at - 2]?.type === 'numeral';
}

/** A word of `notNear` stands in the sentence, at most so far away. */
function isNear({ tokens, segments }: NamedDocument, match: ValueMatch): boolean {
  const words = new Set(match.row.notNear);
  for (let i = Math.max(0, match.first - NOT_NEAR_TOKENS); i < match.last + NOT_NEAR_TOKENS; i += 1) {
    const isHere = segments.sentence[i] === segments.sentence[match.first];
    if (isHere && words.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

export function isSibling(previous: ValueMatch, match: ValueMatch): boolean {
  if (match.row.kind === 'body_weight' && match.unit === previous.unit)
    return differsAtMost(previous, match, WEIGHT_FACTOR);
  if (!match.inferred || match.row.shape === 'pair' || match.row.outOf !== undefined) return true;
  return differsAtMost(previous, match, SIBLING_FACTOR);
}

function differsAtMost(previous: ValueMatch, match: ValueMatch, factor: number): boolean {
  const [a, b] = [magnitude(previous), magnitude(match)];
  if (a === undefined || b === undefined || a === 0) return false;
  return b / a <= factor && a / b <= factor;
}
