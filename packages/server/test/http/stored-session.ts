/** A dictation as a session leaves it in the store. All of it is made up. */
import type { FinalWord } from '@clarity-care/protocol';
import type { ServerStore } from '../../src/storage/server-store.ts';
import type { Segment, SessionEnd } from '../../src/storage/transcript-store.ts';
import { lease, newSession, settled, stopped } from '../storage/synthetic-sessions.ts';

/** A segment whose words take half a second each. */
export function spokenSegment(segment: number, text: string, startMs: number): Segment {
  const words = text.split(' ').map((word, i): FinalWord => ({
    text: word,
    start_ms: startMs + i * 500,
    end_ms: startMs + (i + 1) * 500,
    confidence: 0.9,
  }));
  return {
    segment,
    engine: 'scripted',
    startMs,
    endMs: startMs + words.length * 500,
    text,
    words,
    findings: [],
  };
}

export const dictation: readonly Segment[] = [
  spokenSegment(0, 'blood pressure wan twenty over eighty', 0),
  spokenSegment(1, 'no chest pain', 3500),
];

interface StoredParts {
  readonly startedAtMs?: number;
  readonly segments?: readonly Segment[];
  /** `null`: it is live. */
  readonly end?: SessionEnd | null;
  readonly resumableUntilMs?: number;
  /** Samples at 8 kHz, one a chunk of 1 s, from the beginning on. */
  readonly audio?: readonly number[];
}

export async function storeSession(
  store: ServerStore,
  id: string,
  { startedAtMs, segments = dictation, end = stopped, resumableUntilMs, audio = [] }: StoredParts = {},
): Promise<void> {
  await store.createSession(newSession(id, startedAtMs));
  for (const segment of segments) await store.appendSegment(lease(id), segment, settled);
  for (const [second, sample] of audio.entries()) {
    const pcm = Buffer.from(Int16Array.from({ length: 8000 }, () => sample).buffer);
    await store.appendAudio(lease(id), { startMs: second * 1000, sampleRateHz: 8000, channels: 1, pcm });
  }
  if (end !== null) await store.endSession(lease(id), end, resumableUntilMs);
}
