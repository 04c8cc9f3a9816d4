/** The tables as the newest migration leaves them. Columns named `*_ms` hold whole milliseconds. */

export interface SessionsTable {
  readonly session_id: string;
  readonly engine: string;
  /** JSON of `SessionConfig`. */
  readonly config: string;
  /** Since 1970-01-01 UTC, as all `*_at_ms` and `*_until_ms`. */
  readonly started_at_ms: number;
  /** This and the next five are null while the session is live, and all set once it is over. */
  readonly ended_at_ms: number | null;
  readonly end_reason: string | null;
  readonly audio_ms: number | null;
  readonly final_ms: number | null;
  readonly silence_ms: number | null;
  readonly lost_ms: number | null;
  /** Millionths of a US dollar, up to the last end; null where nobody counted. Stays when a session is resumed. */
  readonly cost_micro_usd: number | null;
  /** Who has the session, or had it last; null, as the token, for sessions from before they could be resumed. */
  readonly instance_id: string | null;
  readonly resume_token_hash: string | null;
  readonly resumable_until_ms: number | null;
  /** From 1; raised whenever the session gets another owner. */
  readonly epoch: number;
  /** The audio up to here is dealt with. */
  readonly settled_ms: number;
  /** Of that, what was never heard. */
  readonly settled_lost_ms: number;
  /** This and the next two: null, or all set. */
  readonly attested_at_ms: number | null;
  readonly attested_by: string | null;
  readonly attested_sha256: string | null;
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
  readonly seq: number | null;
  readonly findings_seq: number | null;
  /** See `provisional`. */
  readonly is_provisional: number;
  /** The engine's own; null where it has none. */
  readonly engine_memory: string | null;
  /** Of all audio before the segment's end, what was never heard. */
  readonly lost_ms: number;
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

export interface SegmentEditsTable {
  readonly session_id: string;
  readonly segment: number;
  /** From 2. */
  readonly version: number;
  readonly text: string;
  /** JSON of `FinalWord[]`. */
  readonly words: string;
  /** JSON of `Finding[]`. */
  readonly findings: string;
  readonly edited_at_ms: number;
  readonly edited_by: string | null;
}

export interface EventsTable {
  readonly session_id: string;
  /** Place among the events of its session, from 0: the order in which they were stored. */
  readonly ordinal: number;
  readonly at_ms: number;
  readonly type: string;
  readonly detail: string | null;
}

export interface AudioChunksTable {
  readonly session_id: string;
  readonly start_ms: number;
  /** Of the last sample, rounded up. */
  readonly end_ms: number;
  readonly sample_rate_hz: number;
  readonly channels: number;
  readonly pcm: Uint8Array;
}

export interface AwaitedSegmentsTable {
  readonly session_id: string;
  /** From 0. */
  readonly ordinal: number;
  /** JSON of `Segment`. */
  readonly segment: string;
  readonly lost_ms: number;
}

export interface InstancesTable {
  readonly instance_id: string;
  readonly seen_at_ms: number;
}

export interface JobsTable {
  readonly name: string;
  /** Who has it; null, as the next, when nobody has. */
  readonly instance_id: string | null;
  readonly leased_until_ms: number | null;
  /** Null before its first end. */
  readonly ended_at_ms: number | null;
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
  readonly segment_edits: SegmentEditsTable;
  readonly events: EventsTable;
  readonly audio_chunks: AudioChunksTable;
  readonly awaited_segments: AwaitedSegmentsTable;
  readonly instances: InstancesTable;
  readonly jobs: JobsTable;
  readonly usage: UsageTable;
}
