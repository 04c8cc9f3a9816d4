/** Which words of a text are still there in another one: the longest common subsequence, over words. */

/** Word `before` of the one text is word `after` of the other; both from 0. */
export interface WordPair {
  readonly before: number;
  readonly after: number;
}

/**
 * The table of lengths has a cell for each pair of words. This many take 10 to 30 ms (on one of two shared cores), in which nothing else
 * is done; texts that differ in more (1,000 words against 1,000) are too long for one stretch of speech.
 */
const MOST_CELLS = 1_000_000;

/** A pair counts for more than all exactness together. */
const PAIR_SCORE = 65_536;

/**
 * The most pairs of same words, in order in both texts; of two such sets the one with more words that are the same to the
 * letter. Words are the same when they differ only in case and in the punctuation around them (`Pressure,` and `pressure`, but not
 * `.5` and `5`, `-2` and `2`, `98%` and `98`). Texts that differ in too many words share only their beginnings and ends.
 */
export function alignWords(before: readonly string[], after: readonly string[]): readonly WordPair[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

  const pairs: WordPair[] = [];
  for (let i = 0; i < head; i += 1) pairs.push({ before: i, after: i });
  const middle = longestCommon(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  for (const pair of middle) pairs.push({ before: head + pair.before, after: head + pair.after });
  for (let i = tail; i > 0; i -= 1) pairs.push({ before: before.length - i, after: after.length - i });
  return pairs;
}

function longestCommon(before: readonly string[], after: readonly string[]): readonly WordPair[] {
  if (before.length * after.length > MOST_CELLS) return [];
  const [exactBefore, exactAfter] = numbered(before, after);
  const [plainBefore, plainAfter] = numbered(before.map(plainWord), after.map(plainWord));
  /** 0 for words that are not the same. */
  const sameness = (i: number, j: number): number =>
    plainBefore[i] !== plainAfter[j] ? 0 : exactBefore[i] === exactAfter[j] ? PAIR_SCORE + 1 : PAIR_SCORE;
  const width = after.length + 1;
  /** Cell (i, j): the best score of the words from i and from j on. */
  const best = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = i * width;
    let right = 0;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const below = row + width + j;
      const same = sameness(i, j);
      const paired = same === 0 ? 0 : same + best[below + 1]!;
      const alone = Math.max(best[below]!, right);
      right = Math.max(paired, alone);
      best[row + j] = right;
    }
  }
  const pairs: WordPair[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    const here = best[i * width + j]!;
    const same = sameness(i, j);
    if (same > 0 && here === same + best[(i + 1) * width + j + 1]!) {
      pairs.push({ before: i, after: j });
      i += 1;
      j += 1;
    } else if (here === best[(i + 1) * width + j]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Equal words have equal numbers: those are compared faster. */
function numbered(before: readonly string[], after: readonly string[]): readonly [Uint32Array, Uint32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  return [Uint32Array.from(before, numberOf), Uint32Array.from(after, numberOf)];
}

/** Signs that change a number (`.5`, `-2`, `98%`) stay. */
function plainWord(word: string): string {
  const bare = word.replace(/^["'“”‘’([{¡¿]+/u, '').replace(/[.,;:!?…"'“”‘’)\]}]+$/u, '');
  return (bare === '' ? word : bare).toLowerCase();
}
