/** AWS's offsets count code points; JavaScript's count UTF-16 code units. */

export interface CodePointOffsets {
  /** Code points in the whole text. */
  readonly count: number;
  /** The code points before a UTF-16 offset. Made from one pass over the text; then by halving. */
  at(utf16Offset: number): number;
}

/** @param text well formed: no surrogate without its other half */
export function codePointOffsets(text: string): CodePointOffsets {
  // Offsets of the second halves: each one before an offset makes its count of code points smaller by one.
  const lowSurrogates: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff) lowSurrogates.push(i);
  }
  const before = (offset: number): number => {
    let low = 0;
    let high = lowSurrogates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lowSurrogates[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { count: text.length - lowSurrogates.length, at: (offset) => offset - before(offset) };
}
