/** The tables as the newest migration leaves them. Columns named `*_ms` hold whole milliseconds. */

export interface SessionsTable {
  readonly session_id: string;
  readonly engine: string;
  /** JSON of `SessionConfig`. */
  readonly config: string;
  /** Since 1970-01-01 UTC, as `ended_at_ms`. */
  readonly started_at_ms: number;
  /** This and the next five are null while the session is live, and all set once it is over. */
  readonly ended_at_ms: number | null;
  readonly end_reason: string | null;
  readonly audio_ms: number | null;
  readonly final_ms: number | null;
  readonly silence_ms: number | null;
  readonly lost_ms: number | null;
  /** Millionths of a US dollar. Also null for a session that ended without anybody counting. */
  readonly cost_micro_usd: number | null;
}

export interface SegmentsTable {
  readonly session_id: string;
  readonly segment: number;
  /** Null for segments from before it was kept. */
  readonly engine: string | null;
  readonly start_ms: number;
  readonly end_ms: number;
  readonly text: string;
  /** JSON of `FinalWord[]`. */
  readonly words: string;
}

export interface FindingsTable {
  readonly session_id: string;
  readonly segment: number;
  /** Place among the findings of its segment, from 0. */
  readonly ordinal: number;
  readonly kind: string;
  /** JSON of `Finding`. */
  readonly finding: string;
}

export interface UsageTable {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly engine: string;
  readonly service: string;
  /** What `quantity` counts: `seconds` or `units`. */
  readonly measure: string;
  readonly quantity: number;
  /** Millionths of a US dollar. */
  readonly micro_usd: number;
}

export interface Tables {
  readonly sessions: SessionsTable;
  readonly segments: SegmentsTable;
  readonly findings: FindingsTable;
  readonly usage: UsageTable;
}
