/** Protected health information in written text: names, ages, dates, numbers, addresses, by their form. */
import { longestSpans } from './longest-spans.ts';
import { PHI_PATTERNS } from './phi-patterns.ts';
import type { PhiCategory } from './phi-patterns.ts';

export interface PhiSpan {
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
  readonly category: PhiCategory;
  /** 0…1. */
  readonly score: number;
}

/** In the order of the text, none overlapping; of two that would, the longer. Time grows linearly with the text. */
export function findPhi(text: string): readonly PhiSpan[] {
  const spans: PhiSpan[] = [];
  for (const { category, score, pattern, keep } of PHI_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const begin = match.indices?.groups?.['phi']?.[0];
      const found = match.groups?.['phi'];
      if (begin === undefined || found === undefined) continue;
      const kept = keep === undefined ? found.length : keep(found);
      if (kept > 0) spans.push({ begin, end: begin + kept, category, score });
    }
  }
  return longestSpans(spans);
}
