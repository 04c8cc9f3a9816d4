/** What two annotators found in one text, as one list. */
import type { Finding } from '@clarity-care/clinical';

/**
 * All that the local annotator found, and what the remote one found beside it: where both see the same sort of thing in
 * the same place, the local finding stays, since it has its value and its unit read. In the order of the text.
 */
export function combineFindings(local: readonly Finding[], remote: readonly Finding[]): Finding[] {
  const isKnown = (finding: Finding) =>
    local.some(
      (other) => isSameSort(finding, other) && finding.begin < other.end && other.begin < finding.end,
    );
  return [...local, ...remote.filter((finding) => !isKnown(finding))].sort(
    (a, b) => a.begin - b.begin || a.end - b.end,
  );
}

/** A remote annotator calls a value that it could not read a procedure. */
function isSameSort(remote: Finding, local: Finding): boolean {
  return (
    remote.category === local.category ||
    (remote.category === 'procedure' && local.category === 'measurement')
  );
}
