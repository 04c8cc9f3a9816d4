/** What can be said about a session whose server went away: only what is stored proves anything. */
import type { Segment, SessionEnd } from './transcript-store.ts';

/** A segment with the audio before its end that was never heard, from the session's beginning on. */
export type HeardStretch = Pick<Segment, 'startMs' | 'endMs'> & { readonly lostMs: number };

/**
 * The end of a session that was live when its server went away. Its audio counts up to what is settled, and to the last
 * segment; what came later was never acknowledged, so the client still has it.
 */
export function interruptedEnd(
  segments: readonly HeardStretch[],
  settled: { readonly settledMs: number; readonly lostMs: number },
  endedAtMs: number,
): SessionEnd {
  let audioMs = settled.settledMs;
  let finalMs = 0;
  let toldLostMs = settled.lostMs;
  for (const { startMs, endMs, lostMs } of segments) {
    audioMs = Math.max(audioMs, endMs);
    finalMs += endMs - startMs;
    toldLostMs = Math.max(toldLostMs, lostMs);
  }
  const lostMs = Math.min(toldLostMs, audioMs - finalMs);
  return {
    endedAtMs,
    reason: 'interrupted',
    audioMs,
    coverage: { final_ms: finalMs, silence_ms: audioMs - finalMs - lostMs, lost_ms: lostMs },
  };
}
