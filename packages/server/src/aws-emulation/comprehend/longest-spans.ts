/** Of spans that overlap, the longest stay. */

interface Span {
  readonly begin: number;
  readonly end: number;
}

/** The spans that no longer one overlaps; of two as long, the one given first. In the order of the text. */
export function longestSpans<S extends Span>(spans: readonly S[]): S[] {
  const byLength = [...spans].sort((a, b) => b.end - b.begin - (a.end - a.begin));
  const kept: S[] = [];
  // Sorted by place as they are kept, so that each newcomer is held against its two neighbours only.
  for (const span of byLength) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.begin ?? 0) < span.begin) low = middle + 1;
      else high = middle;
    }
    const before = kept[low - 1];
    const after = kept[low];
    if (
      (before === undefined || before.end <= span.begin) &&
      (after === undefined || after.begin >= span.end)
    ) {
      kept.splice(low, 0, span);
    }
  }
  return kept;
}
