/** Sessions and segments for the tests of the stores. All of it is made up. */
import { createHash } from 'node:crypto';
import type { Finding } from '@clarity-care/clinical';
import { defaultConfig } from '@clarity-care/protocol';
import type {
  NewSession,
  Segment,
  SegmentFacts,
  SessionEnd,
  SessionLease,
  SessionRecord,
} from '../../src/storage/transcript-store.ts';
import type { UsageRow } from '../../src/usage/usage-store.ts';

/** What is told of `newSession`: its owner and its token are not. */
export function sessionRecord(sessionId: string, startedAtMs = 1_700_000_000_000): SessionRecord {
  return {
    sessionId,
    engine: 'scripted',
    config: { ...defaultConfig, specialty: 'CARDIOLOGY' },
    startedAtMs,
  };
}

/** A session of `instance-1`, with the token `token-of-<id>`. */
export function newSession(sessionId: string, startedAtMs?: number): NewSession {
  return {
    ...sessionRecord(sessionId, startedAtMs),
    instanceId: 'instance-1',
    resumeTokenHash: tokenHash(`token-of-${sessionId}`),
  };
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export async function allOf<Each>(items: AsyncIterable<Each>): Promise<readonly Each[]> {
  const found: Each[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The lease of whoever created the session, or of its `epoch - 1`th next owner. */
export function lease(sessionId: string, epoch = 1): SessionLease {
  return { sessionId, epoch };
}

/** Of a final that nobody was told yet. */
export const settled: SegmentFacts = { isProvisional: false, lostMs: 0 };

/** Segment `n` covers the audio from `n` s to `n`.8 s. */
export function segment(n: number, findings: readonly Finding[] = []): Segment {
  return {
    segment: n,
    engine: 'scripted',
    startMs: n * 1000,
    endMs: n * 1000 + 800,
    text: `synthetic sentence number ${n}`,
    words: [
      { text: 'synthetic', start_ms: n * 1000, end_ms: n * 1000 + 300, confidence: 0.93 },
      { text: 'sentence', start_ms: n * 1000 + 300, end_ms: n * 1000 + 800, speaker: '0', channel: 'ch_0' },
    ],
    findings,
  };
}

export function finding(text: string, systolic: number): Finding {
  return {
    kind: 'blood_pressure',
    category: 'measurement',
    text,
    begin: 0,
    end: text.length,
    name: { begin: 0, end: 2 },
    value: { systolic, diastolic: 80 },
    unit: 'mm[Hg]',
    unit_inferred: true,
    assertion: 'present',
    codes: [{ system: 'http://loinc.org', code: '85354-9', display: 'Blood pressure panel' }],
    plausible: true,
    flag: null,
    confidence: 0.93,
    audio: { start_ms: 1200, end_ms: 2650 },
    attributes: [],
  };
}

/** Findings that a process to be killed gives segment `n`. */
export function findingsOf(n: number): readonly Finding[] {
  return [finding(`${n}/80`, n)];
}

/** Usage that a process to be killed adds for each segment of a session. */
export function usageOf(sessionId: string): UsageRow {
  return {
    day: '2026-07-01',
    engine: sessionId,
    service: 'transcribe_medical_streaming',
    measure: 'seconds',
    quantity: 1,
    microUsd: 1250,
  };
}

export const stopped: SessionEnd = {
  endedAtMs: 1_700_000_060_000,
  reason: 'stopped',
  audioMs: 5000,
  coverage: { final_ms: 1600, silence_ms: 3300, lost_ms: 100 },
};
