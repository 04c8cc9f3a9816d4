/** A text after the passes that do not yet look for values. */

import { findMasks } from './masks.ts';
import type { Masks } from './masks.ts';
import { findNames, JOINED_NAMES } from './names.ts';
import type { NameMatch } from './names.ts';
import { readNumbers } from './numbers.ts';
import type { Numbers } from './numbers.ts';
import { segment } from './segments.ts';
import type { Segments } from './segments.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface ClinicalDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: Numbers;
  readonly masks: Masks;
  readonly segments: Segments;
  readonly names: readonly NameMatch[];
  /** Tokens at which a name begins. */
  readonly nameStarts: ReadonlySet<number>;
  /** Tokens at which the name of something other than a weight begins. */
  readonly otherStarts: ReadonlySet<number>;
}

const WEIGHT_KINDS: ReadonlySet<string> = new Set(['body_weight', 'weight_change']);

/** @param turnOffsets UTF-16 offsets at which a speaker's turn begins, in ascending order */
export function readDocument(text: string, turnOffsets: readonly number[] = []): ClinicalDocument {
  const tokens = tokenize(text, JOINED_NAMES);
  const numbers = readNumbers(tokens);
  const masks = findMasks(tokens, numbers);
  const turnStarts = new Set<number>();
  let next = 0;
  tokens.forEach((token, i) => {
    while (next < turnOffsets.length && (turnOffsets[next] ?? Infinity) <= token.begin) {
      turnStarts.add(i);
      next += 1;
    }
  });
  const segments = segment(tokens, numbers, turnStarts);
  const names = findNames(tokens, numbers, masks);
  const nameStarts = new Set(names.map((name) => name.first));
  const isWeight = ({ senses }: NameMatch): boolean => senses.some(({ row }) => WEIGHT_KINDS.has(row.kind));
  const otherStarts = new Set(names.filter((name) => !isWeight(name)).map((name) => name.first));
  return { text, tokens, numbers, masks, segments, names, nameStarts, otherStarts };
}
