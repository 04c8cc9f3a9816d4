/** Between the rows of segments, their findings and edits, and the records of the ports. */
import type { Finding } from '@clarity-care/clinical';
import type { FinalWord } from '@clarity-care/protocol';
import type { Saying, Segment, SegmentEdit, SegmentFacts } from '../transcript-store.ts';
import type { FindingsTable, SegmentEditsTable, SegmentsTable } from './tables.ts';

export type SegmentKey = Pick<SegmentsTable, 'session_id' | 'segment'>;

export function segmentRow(sessionId: string, segment: Segment, facts: SegmentFacts): SegmentsTable {
  return {
    session_id: sessionId,
    segment: segment.segment,
    engine: segment.engine ?? null,
    start_ms: segment.startMs,
    end_ms: segment.endMs,
    text: segment.text,
    words: JSON.stringify(segment.words),
    seq: facts.seq ?? null,
    findings_seq: facts.findingsSeq ?? null,
    is_provisional: facts.isProvisional ? 1 : 0,
    lost_ms: facts.lostMs,
    engine_memory: facts.engineMemory ?? null,
  };
}

export function findingRows(
  { session_id, segment }: SegmentKey,
  findings: readonly Finding[],
): readonly FindingsTable[] {
  return findings.map((finding, ordinal) => ({
    session_id,
    segment,
    ordinal,
    kind: finding.kind,
    finding: JSON.stringify(finding),
  }));
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

/** What its next owner is told beside the segment itself. */
export function claimedFactsOf({
  seq,
  findings_seq,
  engine_memory,
}: SegmentsTable): Saying & Pick<SegmentFacts, 'engineMemory'> {
  return {
    ...(seq === null ? {} : { seq }),
    ...(findings_seq === null ? {} : { findingsSeq: findings_seq }),
    ...(engine_memory === null ? {} : { engineMemory: engine_memory }),
  };
}

export function editRow(sessionId: string, segment: number, edit: SegmentEdit): SegmentEditsTable {
  return {
    session_id: sessionId,
    segment,
    version: edit.version,
    text: edit.text,
    words: JSON.stringify(edit.words),
    findings: JSON.stringify(edit.findings),
    edited_at_ms: edit.editedAtMs,
    edited_by: edit.by ?? null,
  };
}

export function editOf(row: SegmentEditsTable): SegmentEdit {
  return {
    version: row.version,
    text: row.text,
    words: JSON.parse(row.words) as FinalWord[],
    findings: JSON.parse(row.findings) as Finding[],
    editedAtMs: row.edited_at_ms,
    ...(row.edited_by === null ? {} : { by: row.edited_by }),
  };
}
