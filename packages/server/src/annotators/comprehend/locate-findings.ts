/** Where in the audio what the service found was said, and how sure it is. */
import { locate } from '@clarity-care/clinical';
import type { Finding, TimedWord } from '@clarity-care/clinical';

/**
 * Says where in the audio the findings were said. A finding holds when its words were heard rightly and the service read
 * them rightly; these are nearly independent, so the confidence is the product of the two.
 */
export function locateFindings(
  text: string,
  words: readonly TimedWord[],
  findings: readonly Finding[],
): Finding[] {
  const parted = findings.map(({ confidence: score, ...bare }): { score?: number; bare: Finding } =>
    score === undefined ? { bare } : { score, bare },
  );
  const located = locate(
    text,
    words,
    parted.map(({ bare }) => bare),
  );
  return located.map((finding, index) => {
    const score = parted[index]?.score;
    return score === undefined ? finding : { ...finding, confidence: score * (finding.confidence ?? 1) };
  });
}
