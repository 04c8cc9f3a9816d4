/** Sizes of lesions: `2.3 x 1.4 cm nodule`, `a mass that measures four by three centimeters`. A head noun has to be near. */

import { trieOf } from '../reading/phrase-trie.ts';
import type { Comparator, FindingValue } from '../finding.ts';
import { readSizes } from './lesion-dimensions.ts';
import type { Size } from './lesion-dimensions.ts';
import { headOf } from './lesion-head.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { NamedDocument } from './named-document.ts';
import { COMPARATORS } from './slot-words.ts';
import { plainMatch } from './value-match.ts';
import type { Assignment } from './value-match.ts';

const ROW = MEASUREMENT_KINDS.find(({ kind }) => kind === 'lesion_size');
const LARGER = trieOf<Comparator>([
  [['larger than', 'bigger than'], '>'],
  [['smaller than'], '<'],
]);
const LONGEST_COMPARATOR = 3;

/** The size, or the sizes of a trend, at token `at`; none where nothing says that it is of a lesion. */
export function readLesionSize(document: NamedDocument, at: number): readonly Assignment[] {
  const sizes = readSizes(document, at);
  const last = sizes.at(-1);
  if (ROW === undefined || last === undefined) return [];
  const name = headOf(document, at, last);
  if (name === undefined) return [];
  return sizes.flatMap((size) => {
    const unit = ROW.units.find((u) => u.unit === size.unit);
    const isPlausible =
      unit !== undefined && size.numbers.every((n) => n >= unit.plausible[0] && n <= unit.plausible[1]);
    if (!isPlausible) return [];
    const { first, inferred, former } = size;
    const comparator = sizes.length === 1 ? comparatorBefore(document, at) : undefined;
    const value = valueOf(size, comparator?.entry);
    return [
      {
        match: plainMatch({
          row: ROW,
          first: comparator?.at ?? first,
          last: size.last,
          value,
          unit,
          inferred,
          former,
        }),
        name,
      },
    ];
  });
}

function valueOf({ numbers, isRange }: Size, comparator: Comparator | undefined): FindingValue {
  const [low = 0, high] = numbers;
  if (isRange && high !== undefined) return { low, high };
  return comparator !== undefined && high === undefined ? { comparator, value: low } : numbers;
}

function comparatorBefore(
  document: NamedDocument,
  at: number,
): { at: number; entry: Comparator } | undefined {
  for (let i = at - LONGEST_COMPARATOR; i < at; i += 1) {
    const found = COMPARATORS.longestAt(document.tokens, i) ?? LARGER.longestAt(document.tokens, i);
    if (found?.end === at) return { at: i, entry: found.entry };
  }
  return undefined;
}
