/** Sessions as the API and the command line show them: names of the wire, made from what is stored. */
import { nextTrends } from '@clarity-care/clinical';
import type { Finding, Trend } from '@clarity-care/clinical';
import type { Coverage, FinalWord, SessionConfig } from '@clarity-care/protocol';
import { newestVersion } from '../review/newest-version.ts';
import { transcriptDigest } from '../review/transcript-digest.ts';
import type {
  Attestation,
  EndReason,
  SegmentEdit,
  SessionEnd,
  SessionOccurrence,
  SessionRecord,
  SessionSummary,
  StoredSegment,
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
  /** Until then the session can be gone on with. */
  readonly resumable_until?: string;
  readonly attestation?: AttestationView;
}

/** A person's word for the transcript; gone once a segment is edited. */
export interface AttestationView {
  readonly at: string;
  readonly by: string;
  /** Hex, over the text of each segment followed by a line feed, in UTF-8. */
  readonly sha256: string;
}

export interface SessionListItemView extends SessionHeadView {
  readonly segment_count: number;
}

export interface SessionView extends SessionHeadView {
  /** Of the transcript as it is now: what would be attested. */
  readonly transcript_sha256: string;
  /** Vital signs, one trend a kind. */
  readonly trends: readonly Trend[];
  readonly segments: readonly SegmentView[];
}

/** What a segment says in one of its versions. */
interface SayingView {
  readonly text: string;
  readonly words: readonly FinalWord[];
  readonly findings: readonly Finding[];
}

/** The newest version. */
export interface SegmentView extends SayingView {
  readonly segment: number;
  /** Who heard it, where that is known. */
  readonly engine?: string;
  readonly start_ms: number;
  readonly end_ms: number;
  /** 1 is what was recognised. */
  readonly version: number;
  /** This and those after it are absent where nobody has edited the segment. */
  readonly recognised?: SayingView;
  readonly edited_at?: string;
  /** Absent too where they did not say. */
  readonly edited_by?: string;
}

export interface SegmentVersionView extends SayingView {
  readonly version: number;
  readonly edited_at?: string;
  readonly edited_by?: string;
}

export interface OccurrenceView {
  readonly at: string;
  readonly type: SessionOccurrence['type'];
  readonly detail?: string;
}

export function sessionListItemView(session: SessionSummary): SessionListItemView {
  return { ...headView(session), segment_count: session.segmentCount };
}

export function sessionView(session: StoredSession): SessionView {
  const { segments } = session;
  return {
    ...headView(session),
    transcript_sha256: transcriptDigest(segments),
    trends: segments.map(newestVersion).reduce<readonly Trend[]>(nextTrends, []),
    segments: segments.map(segmentView),
  };
}

/** The body of `GET /api/sessions/{id}`, of which its ETag is. */
export function sessionText(session: StoredSession): string {
  return JSON.stringify(sessionView(session));
}

export function segmentView(stored: StoredSegment): SegmentView {
  const { segment, engine, startMs, endMs, edit } = stored;
  return {
    segment,
    ...(engine === undefined ? {} : { engine }),
    start_ms: startMs,
    end_ms: endMs,
    version: edit?.version ?? 1,
    ...sayingView(edit ?? stored),
    ...(edit === undefined ? {} : { recognised: sayingView(stored), ...editorView(edit) }),
  };
}

/** What was recognised, then what people made of it. */
export function versionViews(
  recognised: StoredSegment,
  edits: readonly SegmentEdit[],
): readonly SegmentVersionView[] {
  return [
    { version: 1, ...sayingView(recognised) },
    ...edits.map((edit) => ({ version: edit.version, ...sayingView(edit), ...editorView(edit) })),
  ];
}

export function occurrenceView({ atMs, type, detail }: SessionOccurrence): OccurrenceView {
  return { at: isoTime(atMs), type, ...(detail === undefined ? {} : { detail }) };
}

export function attestationView({ atMs, by, sha256 }: Attestation): AttestationView {
  return { at: isoTime(atMs), by, sha256 };
}

function sayingView({ text, words, findings }: SayingView): SayingView {
  return { text, words, findings };
}

function editorView({ editedAtMs, by }: SegmentEdit): Pick<SegmentView, 'edited_at' | 'edited_by'> {
  return { edited_at: isoTime(editedAtMs), ...(by === undefined ? {} : { edited_by: by }) };
}

type SessionHead = SessionRecord & {
  readonly end?: SessionEnd;
  readonly resumableUntilMs?: number;
  readonly attestation?: Attestation;
};

function headView(session: SessionHead): SessionHeadView {
  const { sessionId, engine, config, startedAtMs, end, resumableUntilMs, attestation } = session;
  return {
    session_id: sessionId,
    engine,
    config,
    started_at: isoTime(startedAtMs),
    ...(end === undefined
      ? {}
      : {
          ended_at: isoTime(end.endedAtMs),
          end_reason: end.reason,
          audio_ms: end.audioMs,
          coverage: end.coverage,
          ...(end.costMicroUsd === undefined ? {} : { cost_usd: end.costMicroUsd / 1_000_000 }),
        }),
    ...(resumableUntilMs === undefined ? {} : { resumable_until: isoTime(resumableUntilMs) }),
    ...(attestation === undefined ? {} : { attestation: attestationView(attestation) }),
  };
}

const isoTime = (atMs: number): string => new Date(atMs).toISOString();
