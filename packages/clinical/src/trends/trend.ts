/** What a session's trends are on the wire. */

import type { FindingValue, Measurement } from '../finding.ts';

/** A value of a trend, as it was said. */
export interface TrendEntry {
  readonly value: FindingValue;
  /** UCUM, as said: the entries of one trend may differ. */
  readonly unit: string;
  /** The segment that holds it, and its place there in UTF-16 code units. */
  readonly segment: number;
  readonly begin: number;
  readonly end: number;
  /** Milliseconds of the session's audio. */
  readonly audio?: { readonly start_ms: number; readonly end_ms: number };
  readonly flag: Measurement['flag'];
  /** False: outside what can be; it stays in the history only. */
  readonly plausible: boolean;
  readonly assertion: 'present' | 'possible' | 'retracted' | 'historical';
  /** The value before it said again, as when it is read back: no new measurement. */
  readonly repeated?: true;
}

export interface Trend {
  readonly kind: string;
  /** The last value that was stated of now, can be, and was not taken back; where it was said first. */
  readonly latest: TrendEntry | null;
  /** The one before it. */
  readonly previous: TrendEntry | null;
  /**
   * Of `latest` against `previous`, in one unit; a blood pressure goes by its systolic value, and by the diastolic one when
   * that is the same. Null without a previous value, or where it cannot be said (`under 100` after 95).
   */
  readonly direction: 'up' | 'down' | 'same' | null;
  /** All that was said of it in this session, in its order, the last hundred: also what was taken back or is uncertain. */
  readonly history: readonly TrendEntry[];
  /** Values of before the session (`was 190 last year`), in the order in which they were told. */
  readonly earlier: readonly TrendEntry[];
}
