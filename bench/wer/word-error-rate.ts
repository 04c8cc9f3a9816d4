/** Word error rate: the least number of substitutions, insertions and deletions that turn the reference into what was heard. */

/** Counts over one or more sentences. */
export interface WordErrors {
  readonly referenceWords: number;
  readonly substitutions: number;
  readonly insertions: number;
  readonly deletions: number;
}

export const noWordErrors: WordErrors = { referenceWords: 0, substitutions: 0, insertions: 0, deletions: 0 };

/**
 * The words that are compared: lower case, without punctuation, dictionary marks (`read(2)`) and fillers (`<sil>`,
 * `[NOISE]`). Reference and hypothesis go through the same door.
 */
export function comparableWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/<[^<>]*>|\[[^[\]]*\]|\+\+[^+]*\+\+/g, ' ')
    .replace(/\(\d+\)/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[^a-z0-9']+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== "'");
}

type Step = 'match' | 'substitution' | 'insertion' | 'deletion';

/**
 * Levenshtein alignment with all errors at the same cost. Among the cheapest alignments it takes substitutions before
 * deletions before insertions, so that the three counts are always the same for the same words.
 */
export function countWordErrors(reference: readonly string[], heard: readonly string[]): WordErrors {
  const width = heard.length + 1;
  const costs = new Uint32Array((reference.length + 1) * width);
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0;
  const pairCost = (row: number, column: number): number =>
    cost(row - 1, column - 1) + (reference[row - 1] === heard[column - 1] ? 0 : 1);
  for (let column = 1; column < width; column += 1) costs[column] = column;
  for (let row = 1; row <= reference.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const gap = Math.min(cost(row - 1, column), cost(row, column - 1)) + 1;
      costs[row * width + column] = Math.min(pairCost(row, column), gap);
    }
  }

  const tally: Record<Step, number> = { match: 0, substitution: 0, insertion: 0, deletion: 0 };
  let row = reference.length;
  let column = heard.length;
  while (row > 0 || column > 0) {
    const here = cost(row, column);
    if (row > 0 && column > 0 && here === pairCost(row, column)) {
      tally[reference[row - 1] === heard[column - 1] ? 'match' : 'substitution'] += 1;
      row -= 1;
      column -= 1;
    } else if (row > 0 && here === cost(row - 1, column) + 1) {
      tally.deletion += 1;
      row -= 1;
    } else {
      tally.insertion += 1;
      column -= 1;
    }
  }
  return {
    referenceWords: reference.length,
    substitutions: tally.substitution,
    insertions: tally.insertion,
    deletions: tally.deletion,
  };
}

export function addWordErrors(left: WordErrors, right: WordErrors): WordErrors {
  return {
    referenceWords: left.referenceWords + right.referenceWords,
    substitutions: left.substitutions + right.substitutions,
    insertions: left.insertions + right.insertions,
    deletions: left.deletions + right.deletions,
  };
}

/** Errors for each reference word, 0 and up (insertions can take it above 1); 0 when there is no reference. */
export function wordErrorRate(errors: WordErrors): number {
  const wrong = errors.substitutions + errors.insertions + errors.deletions;
  return errors.referenceWords === 0 ? 0 : wrong / errors.referenceWords;
}
