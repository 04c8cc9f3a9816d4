/** The port through which usage is kept: sums by day, engine and service. */

/** What a day has had of a service through an engine; given to `addUsage`, what comes on top. */
export interface UsageRow {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly engine: string;
  /** A row of the price table. */
  readonly service: string;
  /** What `quantity` counts: seconds of audio, or units of 100 characters, as they are billed. */
  readonly measure: 'seconds' | 'units';
  /** Whole. */
  readonly quantity: number;
  /** Millionths of a US dollar, whole; at the prices of that day, whatever the table says later. */
  readonly microUsd: number;
}

export interface DayRange {
  /** The first day. */
  readonly from: string;
  /** The last day, included. */
  readonly to: string;
}

export interface UsageStore {
  /** Adds to the sums that are there; all rows or none. */
  addUsage(rows: readonly UsageRow[]): Promise<void>;
  /** In order of day, engine and service. */
  usageByDay(range: DayRange): Promise<readonly UsageRow[]>;
}
