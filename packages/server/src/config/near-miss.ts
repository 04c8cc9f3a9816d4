/** Names in the environment that are ours but for one slip. */

/** Of programs that are often started from the same environment. */
const othersNames: ReadonlySet<string> = new Set(['DATABASE_URI']);

/** Of a shorter name one letter is too much of it. */
const shortestName = 6;
/** One letter in a shorter first word makes it another program's: `APP_PORT`, `GPU_…`. */
const shortestFirstWord = 6;

/**
 * Whether one letter was added, left out or changed, or two neighbours were swapped. This is stricter than for a file of
 * variables: the environment is other programs' too, and a name of theirs must not keep the server from starting.
 */
export function isNearMiss(name: string, candidate: string): boolean {
  if (name.length < shortestName || othersNames.has(name)) return false;
  const firstWord = firstWordOf(candidate);
  if (firstWord.length < shortestFirstWord && firstWord !== firstWordOf(name)) return false;
  return isOneSlip(name, candidate);
}

function firstWordOf(name: string): string {
  return name.split('_', 1)[0] ?? name;
}

function isOneSlip(name: string, candidate: string): boolean {
  if (name === candidate) return false;
  let at = 0;
  while (at < name.length && name[at] === candidate[at]) at += 1;
  const isSwapped = name[at] === candidate[at + 1] && name[at + 1] === candidate[at];
  return (
    name.slice(at + 1) === candidate.slice(at + 1) ||
    name.slice(at) === candidate.slice(at + 1) ||
    name.slice(at + 1) === candidate.slice(at) ||
    (isSwapped && name.slice(at + 2) === candidate.slice(at + 2))
  );
}
