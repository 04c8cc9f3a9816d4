/** Search by halving in what stands in the order of the text. */

/**
 * The first of `length` indices for which `isBefore` is false; `length` if there is none.
 * @param isBefore true up to some index, and false from there on
 */
export function firstNotBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
