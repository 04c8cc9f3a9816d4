/** Between the rows of sessions and the records of the ports. */
import { defaultConfig, type SessionConfig } from '@clarity-care/protocol';
import type {
  Attestation,
  EndReason,
  NewSession,
  SessionEnd,
  SessionOccurrence,
  SessionRecord,
} from '../transcript-store.ts';
import type { EventsTable, SessionsTable } from './tables.ts';

export type EndColumns = Pick<
  SessionsTable,
  'ended_at_ms' | 'end_reason' | 'audio_ms' | 'final_ms' | 'silence_ms' | 'lost_ms' | 'resumable_until_ms'
>;

export const noEnd: EndColumns = {
  ended_at_ms: null,
  end_reason: null,
  audio_ms: null,
  final_ms: null,
  silence_ms: null,
  lost_ms: null,
  resumable_until_ms: null,
};

export function endColumns(end: SessionEnd, resumableUntilMs: number | undefined): EndColumns {
  return {
    ended_at_ms: end.endedAtMs,
    end_reason: end.reason,
    audio_ms: end.audioMs,
    final_ms: end.coverage.final_ms,
    silence_ms: end.coverage.silence_ms,
    lost_ms: end.coverage.lost_ms,
    resumable_until_ms: resumableUntilMs ?? null,
  };
}

export function newSessionRow(session: NewSession): SessionsTable {
  return {
    session_id: session.sessionId,
    engine: session.engine,
    config: JSON.stringify(session.config),
    started_at_ms: session.startedAtMs,
    ...noEnd,
    cost_micro_usd: null,
    instance_id: session.instanceId,
    resume_token_hash: session.resumeTokenHash,
    epoch: 1,
    settled_ms: 0,
    settled_lost_ms: 0,
    attested_at_ms: null,
    attested_by: null,
    attested_sha256: null,
  };
}

type RecordColumns = Pick<SessionsTable, 'session_id' | 'engine' | 'config' | 'started_at_ms'>;

export function recordOf(row: RecordColumns): SessionRecord {
  return {
    sessionId: row.session_id,
    engine: row.engine,
    // A session from before a field was known has its default.
    config: { ...defaultConfig, ...(JSON.parse(row.config) as Partial<SessionConfig>) },
    startedAtMs: row.started_at_ms,
  };
}

export interface SessionFacts extends SessionRecord {
  readonly end?: SessionEnd;
  readonly resumableUntilMs?: number;
  readonly attestation?: Attestation;
}

export function sessionOf(row: SessionsTable): SessionFacts {
  const end = endOf(row);
  const { attested_at_ms: atMs, attested_by: by, attested_sha256: sha256 } = row;
  return {
    ...recordOf(row),
    ...(end === undefined ? {} : { end }),
    ...(row.resumable_until_ms === null ? {} : { resumableUntilMs: row.resumable_until_ms }),
    ...(atMs === null || by === null || sha256 === null ? {} : { attestation: { atMs, by, sha256 } }),
  };
}

function endOf({
  ended_at_ms,
  end_reason,
  audio_ms,
  final_ms,
  silence_ms,
  lost_ms,
  cost_micro_usd,
}: SessionsTable): SessionEnd | undefined {
  if (
    ended_at_ms === null ||
    end_reason === null ||
    audio_ms === null ||
    final_ms === null ||
    silence_ms === null ||
    lost_ms === null
  ) {
    return undefined;
  }
  return {
    endedAtMs: ended_at_ms,
    reason: end_reason as EndReason,
    audioMs: audio_ms,
    coverage: { final_ms, silence_ms, lost_ms },
    ...(cost_micro_usd === null ? {} : { costMicroUsd: cost_micro_usd }),
  };
}

export function occurrenceOf({ at_ms, type, detail }: EventsTable): SessionOccurrence {
  return {
    atMs: at_ms,
    type: type as SessionOccurrence['type'],
    ...(detail === null ? {} : { detail }),
  };
}
