/** Calls of what others wrote: a session's callbacks, the composition's, the local annotator. */

/**
 * Something threw that must not: to be logged. The finals that it befell have failed. The error's own text may quote a
 * transcript. Must not throw.
 */
export type OnFault = (error: unknown) => void;

/**
 * What the callback throws is told, and ends neither the process nor the caller.
 * @returns whether the callback came to its end
 */
export function callGuarded(callback: () => void, onFault: OnFault): boolean {
  try {
    callback();
    return true;
  } catch (error) {
    onFault(error);
    return false;
  }
}
