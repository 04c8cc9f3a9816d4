/** Points in time as clients give them. */
import { isUtcDay } from '../usage/utc-day.ts';

const form =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** ISO 8601 with its zone, such as `2026-07-01T08:30:00+02:00`, as milliseconds since 1970; `undefined` for anything else. */
export function parseDateTime(text: string): number | undefined {
  const day = form.exec(text)?.[1];
  // Date.parse takes the 31st of February for the 3rd of March.
  if (day === undefined || !isUtcDay(day)) return undefined;
  return Date.parse(text);
}
