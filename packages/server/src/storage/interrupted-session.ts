/** What can be said about a session whose server was killed: only what its stored segments prove. */
import type { Segment, SessionEnd } from './transcript-store.ts';

/**
 * The end of a session that was live when the server went away. Its audio counts up to the end of the last final;
 * what came later was never acknowledged as final, so the client still has it.
 */
export function interruptedEnd(
  segments: readonly Pick<Segment, 'startMs' | 'endMs'>[],
  endedAtMs: number,
): SessionEnd {
  let audioMs = 0;
  let finalMs = 0;
  for (const { startMs, endMs } of segments) {
    audioMs = Math.max(audioMs, endMs);
    finalMs += endMs - startMs;
  }
  return {
    endedAtMs,
    reason: 'interrupted',
    audioMs,
    coverage: { final_ms: finalMs, silence_ms: audioMs - finalMs, lost_ms: 0 },
  };
}
