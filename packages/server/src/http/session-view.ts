/** Sessions as the API and the command line show them: names of the wire, made from what is stored. */
import { nextTrends } from '@clarity-care/clinical';
import type { Finding, Trend } from '@clarity-care/clinical';
import type { Coverage, FinalWord, SessionConfig } from '@clarity-care/protocol';
import type {
  EndReason,
  NewSession,
  SessionEnd,
  SessionSummary,
  StoredSession,
} from '../storage/transcript-store.ts';

/** What a session shows of itself in a list and alone. Times named `*_at` are ISO 8601 in UTC. */
export interface SessionHeadView {
  readonly session_id: string;
  readonly engine: string;
  readonly config: SessionConfig;
  readonly started_at: string;
  /** This and those after it are absent while the session is live. */
  readonly ended_at?: string;
  readonly end_reason?: EndReason;
  readonly audio_ms?: number;
  readonly coverage?: Coverage;
  /** What it cost at vendors, in US dollars. */
  readonly cost_usd?: number;
}

export interface SessionListItemView extends SessionHeadView {
  readonly segment_count: number;
}

export interface SessionView extends SessionHeadView {
  /** Vital signs, one trend a kind. */
  readonly trends: readonly Trend[];
  readonly segments: readonly {
    readonly segment: number;
    /** Who heard it, where that is known. */
    readonly engine?: string;
    readonly start_ms: number;
    readonly end_ms: number;
    readonly text: string;
    readonly words: readonly FinalWord[];
    readonly findings: readonly Finding[];
  }[];
}

export function sessionListItemView(session: SessionSummary): SessionListItemView {
  return { ...headView(session), segment_count: session.segmentCount };
}

export function sessionView(session: StoredSession): SessionView {
  return {
    ...headView(session),
    trends: session.segments.reduce<readonly Trend[]>(nextTrends, []),
    segments: session.segments.map(({ segment, engine, startMs, endMs, text, words, findings }) => ({
      segment,
      ...(engine === undefined ? {} : { engine }),
      start_ms: startMs,
      end_ms: endMs,
      text,
      words,
      findings,
    })),
  };
}

function headView(session: NewSession & { readonly end?: SessionEnd }): SessionHeadView {
  const { sessionId, engine, config, startedAtMs, end } = session;
  return {
    session_id: sessionId,
    engine,
    config,
    started_at: new Date(startedAtMs).toISOString(),
    ...(end === undefined
      ? {}
      : {
          ended_at: new Date(end.endedAtMs).toISOString(),
          end_reason: end.reason,
          audio_ms: end.audioMs,
          coverage: end.coverage,
          ...(end.costMicroUsd === undefined ? {} : { cost_usd: end.costMicroUsd / 1_000_000 }),
        }),
  };
}
