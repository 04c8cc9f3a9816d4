/** What version 0.1 made of an empty SQLite file: its tables stand on people's disks. */
export const releasedSqliteSchema: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'sessions',
    sql: `CREATE TABLE "sessions" ("session_id" text not null primary key, "engine" text not null, "config" text not null, "started_at_ms" integer not null, "ended_at_ms" integer, "end_reason" text, "audio_ms" integer, "final_ms" integer, "silence_ms" integer, "lost_ms" integer, "cost_micro_usd" integer) strict`,
  },
  {
    name: 'sessions_newest_first',
    sql: `CREATE INDEX "sessions_newest_first" on "sessions" ("started_at_ms", "session_id")`,
  },
  {
    name: 'sessions_without_end',
    sql: `CREATE INDEX "sessions_without_end" on "sessions" ("session_id") where "ended_at_ms" is null`,
  },
  {
    name: 'segments',
    sql: `CREATE TABLE "segments" ("session_id" text not null references "sessions" ("session_id"), "segment" integer not null, "start_ms" integer not null, "end_ms" integer not null, "text" text not null, "words" text not null, "engine" text, constraint "segments_key" primary key ("session_id", "segment")) strict`,
  },
  {
    name: 'findings',
    sql: `CREATE TABLE "findings" ("session_id" text not null, "segment" integer not null, "ordinal" integer not null, "kind" text not null, "finding" text not null, constraint "findings_key" primary key ("session_id", "segment", "ordinal"), constraint "findings_segment" foreign key ("session_id", "segment") references "segments" ("session_id", "segment")) strict`,
  },
  {
    name: 'usage',
    sql: `CREATE TABLE "usage" ("day" text not null, "engine" text not null, "service" text not null, "measure" text not null, "quantity" integer not null, "micro_usd" integer not null, constraint "usage_key" primary key ("day", "engine", "service")) strict`,
  },
];
