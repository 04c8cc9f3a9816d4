/** Days as `YYYY-MM-DD` in UTC, the days that a vendor bills by. They compare as text. */

const dayMs = 24 * 3600 * 1000;

/** The day that holds a moment, given in milliseconds since 1970. */
export function utcDayAt(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** `days` after `day`; before it when negative. */
export function addDays(day: string, days: number): string {
  return utcDayAt(Date.parse(day) + days * dayMs);
}

/** How many days a range has, both ends included. */
export function daysInRange({ from, to }: { readonly from: string; readonly to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** False for a day that no calendar has, such as `2026-02-30`. */
export function isUtcDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const atMs = Date.parse(text);
  // Some readers of dates turn the 30th of February into a day of March.
  return !Number.isNaN(atMs) && utcDayAt(atMs) === text;
}

/** Milliseconds until the UTC day after that moment begins; more than 0. */
export function msToNextUtcDay(atMs: number): number {
  return 86_400_000 - (atMs % 86_400_000);
}
