/** What the server has stored, against what its client was told and against the uncut run. */
import type { ClientReport } from './resuming-client.ts';
import { textOf } from './uncut-run.ts';

/** As `GET /api/sessions/{id}` gives it; what is compared of it. */
export interface StoredSession {
  readonly ended_at?: string;
  readonly end_reason?: string;
  readonly audio_ms?: number;
  readonly coverage?: {
    readonly final_ms: number;
    readonly silence_ms: number;
    readonly lost_ms: number;
  };
  readonly segments: readonly {
    readonly segment: number;
    readonly start_ms: number;
    readonly end_ms: number;
    readonly text: string;
    readonly findings: readonly unknown[];
  }[];
}

export async function readStored(serverUrl: string, sessionId: string): Promise<StoredSession> {
  const response = await fetch(`${serverUrl}/api/sessions/${sessionId}`);
  if (!response.ok) throw new Error(`GET /api/sessions/{id} answered ${response.status}`);
  return (await response.json()) as StoredSession;
}

/** Gaps, duplicates, overlaps, lost audio, and differences between the store and the client. Quotes no words. */
export function compareStored(stored: StoredSession, report: ClientReport): string[] {
  const problems: string[] = [];
  let lastEndMs = 0;
  stored.segments.forEach(({ segment, start_ms, end_ms }, index) => {
    if (segment !== index + 1) problems.push(`segment ${segment} is stored in the place of ${index + 1}`);
    if (start_ms < lastEndMs || end_ms < start_ms)
      problems.push(`segment ${segment} is from ${start_ms} to ${end_ms} ms, after ${lastEndMs} ms`);
    lastEndMs = end_ms;
  });
  if (stored.end_reason !== 'stopped') problems.push(`the stored end is ${stored.end_reason ?? 'missing'}`);
  problems.push(...coverageProblems(stored));
  // Who was cut off before `stopped` has not been told the end, and asks for it here.
  if (report.isStoppedUnseen) return problems;
  if (report.finals.length !== stored.segments.length)
    problems.push(`${report.finals.length} finals were told, ${stored.segments.length} are stored`);
  for (const segment of stored.segments) {
    const told = report.finals.find((final) => final.segment === segment.segment);
    if (told === undefined) problems.push(`segment ${segment.segment} is stored and was never told`);
    else if (told.text !== segment.text)
      problems.push(`segment ${segment.segment} was told with another text`);
    const findings = report.findings.get(segment.segment) ?? [];
    if (JSON.stringify(findings) !== JSON.stringify(segment.findings))
      problems.push(`findings of segment ${segment.segment} were told otherwise`);
  }
  return problems;
}

/** A client that was cut off before `stopped` learns only here whether audio was lost. */
function coverageProblems({ audio_ms, coverage }: StoredSession): string[] {
  if (audio_ms === undefined || coverage === undefined) return ['no coverage is stored'];
  const { final_ms, silence_ms, lost_ms } = coverage;
  const sumMs = final_ms + silence_ms + lost_ms;
  return [
    ...(lost_ms === 0 ? [] : [`the store has ${lost_ms} ms lost`]),
    ...(sumMs === audio_ms ? [] : [`the stored coverage adds up to ${sumMs} of ${audio_ms} ms`]),
  ];
}

/** Up to the boundaries of segments. */
export function isSameText(stored: StoredSession, uncut: string): boolean {
  return textOf(stored.segments) === uncut;
}
