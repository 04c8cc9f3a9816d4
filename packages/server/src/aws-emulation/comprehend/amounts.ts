/** Amounts as they are written or said: `10`, `2.5`, `1/2`, `1-2`, `one and a half`, `twenty five`. */
import type { Word } from './words.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'half quarter zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'
  ).split(' '),
);

/** Between two numbers they are part of one amount. */
const JOINTS: ReadonlySet<string> = new Set(['/', '-', '–', 'and', 'a', 'to', 'or', 'point', 'oh']);

/** Joints in a row: `one and a half`. */
const MOST_JOINTS = 2;

/** Longest amount, in words: keeps the time for a text of numbers alone in bounds. */
const LONGEST = 8;

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.type === 'number' || NUMBER_WORDS.has(word.text));
}

/** Index after the last word of the amount that begins at `first`, within its sentence. */
export function amountEnd(words: readonly Word[], first: number): number | undefined {
  const start = words[first];
  if (start === undefined || !isNumber(start)) return undefined;
  let end = first + 1;
  let joints = 0;
  for (let i = end; i < first + LONGEST; i += 1) {
    const word = words[i];
    if (word === undefined || word.sentence !== start.sentence) break;
    if (isNumber(word)) {
      // `5 10` are two amounts; `twenty five` is one.
      if (joints === 0 && (word.type === 'number' || words[i - 1]?.type === 'number')) break;
      end = i + 1;
      joints = 0;
    } else if (JOINTS.has(word.text) && joints < MOST_JOINTS) joints += 1;
    else break;
  }
  return end;
}
