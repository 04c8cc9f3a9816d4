/** Many sequences; the first that breaks a promise is made as short as it can be, and told with its seed. */
import { step } from '../../src/session/session-step.ts';
import { BrokenPromise } from './broken-promise.ts';
import { ReachedCounts } from './reached-counts.ts';
import { drawSequence, runSequence, type Sequence } from './session-sequence.ts';

export interface SequencesRun {
  readonly reached: ReachedCounts;
  readonly failure?: { readonly seed: number; readonly error: Error; readonly shrunk: Sequence };
}

/** Seeds `firstSeed` and those after it; stops at the first that fails. */
export function runSequences(count: number, firstSeed: number, stepUnderTest = step): SequencesRun {
  const reached = new ReachedCounts();
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const sequence = drawSequence(seed);
    const error = errorOf(sequence, reached, stepUnderTest);
    if (error !== undefined) return { reached, failure: { seed, ...shrunk(sequence, error, stepUnderTest) } };
  }
  return { reached };
}

export function failureText({
  seed,
  error,
  shrunk: { actions, interlude },
}: NonNullable<SequencesRun['failure']>) {
  const lines = actions.map(({ name, a, b }) => `  ${name} ${a} ${b}`);
  return [`seed ${seed}: ${error.message}`, ...lines, `  interlude: ${interlude}`, error.stack ?? ''].join(
    '\n',
  );
}

function errorOf(sequence: Sequence, reached: ReachedCounts, stepUnderTest: typeof step): Error | undefined {
  try {
    runSequence(sequence, reached, stepUnderTest);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

function isSame(a: Error, b: Error): boolean {
  if (a instanceof BrokenPromise && b instanceof BrokenPromise) return a.promise === b.promise;
  return a.message === b.message;
}

/** Takes actions away, many at once and then one by one, as long as the same promise is still broken. */
function shrunk(
  sequence: Sequence,
  first: Error,
  stepUnderTest: typeof step,
): { readonly error: Error; readonly shrunk: Sequence } {
  let best = sequence;
  let error = first;
  const tryIt = (candidate: Sequence): boolean => {
    const found = errorOf(candidate, new ReachedCounts(), stepUnderTest);
    if (found === undefined || !isSame(found, first)) return false;
    best = candidate;
    error = found;
    return true;
  };
  if (best.interlude !== 'none') tryIt({ ...best, interlude: 'none' });
  for (
    let size = Math.ceil(best.actions.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < best.actions.length;) {
      const actions = best.actions.toSpliced(at, size);
      if (!tryIt({ ...best, actions })) at += size;
    }
  }
  return { error, shrunk: best };
}
