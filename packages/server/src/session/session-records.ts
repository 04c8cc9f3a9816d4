/** From engine events to the wire's and the store's records. */
import type { Coverage, FinalWord } from '@clarity-care/protocol';
import type { EngineEvent, Word } from '../engines/speech-engine.ts';
import type { EndReason, Segment, SessionEnd } from '../storage/transcript-store.ts';
import type { Opened, Outgoing } from './session-state.ts';

function toFinalWord({ text, startMs, endMs, confidence, speaker, channel }: Word): FinalWord {
  return {
    text,
    start_ms: startMs,
    end_ms: endMs,
    ...(confidence === undefined ? {} : { confidence }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(channel === undefined ? {} : { channel }),
  };
}

export function toPartial(event: Extract<EngineEvent, { type: 'partial' }>, segment: number): Outgoing {
  return {
    type: 'partial',
    segment,
    start_ms: event.startMs,
    end_ms: event.endMs,
    text: event.text,
    ...(event.words === undefined ? {} : { words: event.words.map(toFinalWord) }),
  };
}

export function toSegment(
  event: Extract<EngineEvent, { type: 'final' }>,
  opened: Opened,
): Omit<Segment, 'findings'> {
  return {
    segment: opened.segment,
    engine: opened.engine,
    startMs: event.startMs,
    endMs: event.endMs,
    text: event.text,
    words: event.words.map(toFinalWord),
  };
}

/** The message of a stored segment. */
export function toFinal({ segment, startMs, endMs, text, words }: Segment): Outgoing {
  return { type: 'final', segment, start_ms: startMs, end_ms: endMs, text, words };
}

/** Sum of the segments' lengths. */
export function spokenMsOf(segments: readonly Pick<Segment, 'startMs' | 'endMs'>[]): number {
  return segments.reduce((sum, { startMs, endMs }) => sum + (endMs - startMs), 0);
}

/**
 * Totals of a session. Audio between finals was heard and held no words; when the engine did not hear the audio to
 * its end, everything after the last final counts as lost.
 */
export function sessionEnd(
  opened: Opened,
  now: { readonly atMs: number; readonly receivedMs: number; readonly isHeardToTheEnd: boolean },
  reason: EndReason,
): SessionEnd {
  // The last word's end is rounded to the engine's frames and may lie some milliseconds past the last sample.
  const audioMs = Math.max(now.receivedMs, opened.settledMs);
  const isHeard = now.isHeardToTheEnd || opened.stream.kind === 'none';
  // What had to be given up after the last final lies in what nobody heard to the end.
  const sinceFinalMs = isHeard ? opened.gapMs : audioMs - opened.settledMs;
  const lostMs = Math.min(audioMs - opened.spokenMs, opened.lostMs + sinceFinalMs);
  const coverage: Coverage = {
    final_ms: opened.spokenMs,
    silence_ms: audioMs - opened.spokenMs - lostMs,
    lost_ms: lostMs,
  };
  return {
    endedAtMs: now.atMs,
    reason,
    audioMs,
    coverage,
    ...(isHeard ? {} : { heardMs: opened.settledMs }),
  };
}
