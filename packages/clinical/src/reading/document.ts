/** A text after the passes that serve every kind of finding. */

import { findMasks } from './masks.ts';
import type { Masks } from './masks.ts';
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
}

/**
 * @param joinedNames words with digits inside that are one token (`spo2`), in lower case
 * @param turnOffsets UTF-16 offsets at which a speaker's turn begins, in ascending order
 */
export function readDocument(
  text: string,
  joinedNames: ReadonlySet<string>,
  turnOffsets: readonly number[] = [],
): ClinicalDocument {
  const tokens = tokenize(text, joinedNames);
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
  return { text, tokens, numbers, masks, segments: segment(tokens, numbers, turnStarts) };
}
