/** Numbers of a test's command line. */

/**
 * How many of something. What is no number must not pass as one: a run of `NaN` things does nothing, and all is well.
 *
 * @param name of the option, without its dashes.
 * @throws RangeError that says what to give.
 */
export function countOption(name: string, given: string): number {
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`--${name} is ${JSON.stringify(given)}: give a whole number from 1`);
  return value;
}
