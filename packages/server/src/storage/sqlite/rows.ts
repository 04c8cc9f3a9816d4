/** Between the rows of the tables and the records of the ports. */
import type { Finding } from '@clarity-care/clinical';
import { defaultConfig, type FinalWord, type SessionConfig } from '@clarity-care/protocol';
import type { UsageRow } from '../../usage/usage-store.ts';
import type { EndReason, NewSession, Segment, SessionEnd } from '../transcript-store.ts';
import type { FindingsTable, SegmentsTable, SessionsTable, UsageTable } from './tables.ts';

export type EndColumns = Pick<
  SessionsTable,
  'ended_at_ms' | 'end_reason' | 'audio_ms' | 'final_ms' | 'silence_ms' | 'lost_ms' | 'cost_micro_usd'
>;

export const noEnd: EndColumns = {
  ended_at_ms: null,
  end_reason: null,
  audio_ms: null,
  final_ms: null,
  silence_ms: null,
  lost_ms: null,
  cost_micro_usd: null,
};

export function endColumns(end: SessionEnd): EndColumns {
  return {
    ended_at_ms: end.endedAtMs,
    end_reason: end.reason,
    audio_ms: end.audioMs,
    final_ms: end.coverage.final_ms,
    silence_ms: end.coverage.silence_ms,
    lost_ms: end.coverage.lost_ms,
    cost_micro_usd: end.costMicroUsd ?? null,
  };
}

export function segmentRow(sessionId: string, segment: Segment): SegmentsTable {
  return {
    session_id: sessionId,
    segment: segment.segment,
    engine: segment.engine ?? null,
    start_ms: segment.startMs,
    end_ms: segment.endMs,
    text: segment.text,
    words: JSON.stringify(segment.words),
  };
}

export function findingRow(
  { session_id, segment }: Pick<SegmentsTable, 'session_id' | 'segment'>,
  finding: Finding,
  ordinal: number,
): FindingsTable {
  return {
    session_id,
    segment,
    ordinal,
    kind: finding.kind,
    finding: JSON.stringify(finding),
  };
}

export function sessionOf(row: SessionsTable): NewSession & { readonly end?: SessionEnd } {
  const session: NewSession = {
    sessionId: row.session_id,
    engine: row.engine,
    // A session from before a field was known has its default.
    config: { ...defaultConfig, ...(JSON.parse(row.config) as Partial<SessionConfig>) },
    startedAtMs: row.started_at_ms,
  };
  const { ended_at_ms, end_reason, audio_ms, final_ms, silence_ms, lost_ms, cost_micro_usd } = row;
  if (
    ended_at_ms === null ||
    end_reason === null ||
    audio_ms === null ||
    final_ms === null ||
    silence_ms === null ||
    lost_ms === null
  ) {
    return session;
  }
  return {
    ...session,
    end: {
      endedAtMs: ended_at_ms,
      reason: end_reason as EndReason,
      audioMs: audio_ms,
      coverage: { final_ms, silence_ms, lost_ms },
      ...(cost_micro_usd === null ? {} : { costMicroUsd: cost_micro_usd }),
    },
  };
}

export function segmentOf(row: SegmentsTable, findings: readonly FindingsTable[]): Segment {
  return {
    segment: row.segment,
    ...(row.engine === null ? {} : { engine: row.engine }),
    startMs: row.start_ms,
    endMs: row.end_ms,
    text: row.text,
    words: JSON.parse(row.words) as FinalWord[],
    findings: findings.map(({ finding }) => JSON.parse(finding) as Finding),
  };
}

export function usageRow({ day, engine, service, measure, quantity, microUsd }: UsageRow): UsageTable {
  return { day, engine, service, measure, quantity, micro_usd: microUsd };
}

export function usageOf({ day, engine, service, measure, quantity, micro_usd }: UsageTable): UsageRow {
  return { day, engine, service, measure: measure as UsageRow['measure'], quantity, microUsd: micro_usd };
}
