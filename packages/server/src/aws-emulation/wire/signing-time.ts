/** Times as signatures write them. */

/** `20261123T012438Z` of milliseconds since 1970. */
export function formatSigningTime(timeMs: number): string {
  return new Date(timeMs).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** Milliseconds since 1970; undefined for what is no such time. */
export function parseSigningTime(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const timeMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // Some engines take 31 February for 3 March: only a time that is written back the same is one.
  return Number.isNaN(timeMs) || formatSigningTime(timeMs) !== text ? undefined : timeMs;
}
