/** The parts of a Glasgow coma score, as their sum: `E4V5M6`, `eyes four verbal five motor six`. */

import type { NamedDocument } from './named-document.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import { plainMatch } from './value-match.ts';
import type { Assignment } from './value-match.ts';

const ROW = MEASUREMENT_KINDS.find(({ kind }) => kind === 'gcs');

/** With these the first part is named. */
export const EYES = ['e', 'eye', 'eyes'];
/** Teasdale & Jennett, Lancet 1974: eye opening to 4, verbal response to 5, motor response to 6. */
const PARTS: readonly { readonly words: ReadonlySet<string>; readonly most: number }[] = [
  { words: new Set(EYES), most: 4 },
  { words: new Set(['v', 'verbal', 'voice']), most: 5 },
  { words: new Set(['m', 'motor']), most: 6 },
];
const BETWEEN: ReadonlySet<string> = new Set(
  'opening response score of is at , / ; : - = ( and to'.split(' '),
);
const MOST_BETWEEN = 3;
const NAME_REACH = 4;

/** The sum at token `at`, where all three parts are said and no total is. */
export function readComaParts(document: NamedDocument, at: number): readonly Assignment[] {
  const { tokens, names } = document;
  if (ROW === undefined || PARTS[0]?.words.has(tokens[at]?.text ?? '') !== true) return [];
  let i = at;
  let sum = 0;
  for (const { words, most } of PARTS) {
    i = skip(document, i);
    if (!words.has(tokens[i]?.text ?? '')) return [];
    i = skip(document, i + 1);
    const reading = document.numbers.at(i).find(({ last }) => last === i + 1);
    if (reading === undefined || reading.decimals > 0 || reading.value < 1 || reading.value > most) return [];
    sum += reading.value;
    i = reading.last;
  }
  const [unit] = ROW.units;
  if (unit === undefined || isTotalBefore(document, at)) return [];
  const name = names.findLast(({ last }) => last <= at && at - last <= NAME_REACH);
  const total = totalAfter(document, i);
  const span = total ?? { first: at, last: i, value: sum };
  const match = plainMatch({ ...span, row: ROW, unit, inferred: false });
  const isOwn = name?.senses.some(({ row }) => row === ROW) === true;
  return [isOwn ? { match, name: { first: name.first, last: name.last } } : { match }];
}

function skip({ tokens }: NamedDocument, at: number): number {
  let i = at;
  while (i < at + MOST_BETWEEN && BETWEEN.has(tokens[i]?.text ?? '')) i += 1;
  return i;
}

/** `GCS 15 (E4V5M6)`: the total is said, and its name finds it. */
function isTotalBefore({ tokens, numbers }: NamedDocument, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return (
    numbers.atoms[at - 1] !== undefined || (/^[(,:;-]$/.test(before) && numbers.atoms[at - 2] !== undefined)
  );
}

/** `E4V5M6 = 15`. */
function totalAfter(
  { tokens, numbers }: NamedDocument,
  at: number,
): { first: number; last: number; value: number } | undefined {
  if (!/^(?:=|equals|total|totaling)$/.test(tokens[at]?.text ?? '')) return undefined;
  const reading = numbers.at(at + 1).find(({ value }) => value >= 3 && value <= 15);
  return reading && { first: at + 1, last: reading.last, value: reading.value };
}
