/** Names that are nearly right. */

/** Whether two letters at most were added, left out or changed. */
export function isSlipOf(name: string, candidate: string): boolean {
  if (Math.abs(name.length - candidate.length) > 2) return false;
  // The edit distance, row by row.
  let above = Array.from({ length: candidate.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...name].entries()) {
    const next = [row + 1];
    for (let at = 0; at < candidate.length; at += 1) {
      const isSame = candidate[at] === letter;
      next.push(Math.min((above[at] ?? 0) + (isSame ? 0 : 1), (above[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    above = next;
  }
  return (above[candidate.length] ?? 3) <= 2;
}

/**
 * The word that was meant, where `given` is a plain word that differs from it by a letter or two, or by capitals. Only
 * such a word may be repeated to whoever sent it: anything else could be a name or a note.
 */
export function meantBy(given: string, known: readonly string[]): string | undefined {
  if (!/^[\w-]{1,30}$/.test(given)) return undefined;
  const lower = given.toLowerCase();
  // Of a short word two letters are half of it.
  return known.find((word) => word.toLowerCase() === lower || (word.length > 3 && isSlipOf(lower, word)));
}
