/** How the dictation's audio stands. */
import { msOfBytes } from './audio-format.ts';
import type { DictationState } from './dictation-state.ts';
import { lostBytes } from './step-audio.ts';

/** In milliseconds. */
export interface AudioCoverage {
  /** All audio that was given; the sum of `finalMs`, `pendingMs` and `lostMs`. */
  readonly spokenMs: number;
  /** Up to here the server has received it over the connection of now. */
  readonly receivedMs: number;
  /** Settled by the server: in finals, or long silence. */
  readonly finalMs: number;
  /** Kept here, until it is final. */
  readonly pendingMs: number;
  /** Kept no longer, and neither final nor on its way over a living connection. */
  readonly lostMs: number;
}

export function coverageOf(state: DictationState): AudioCoverage {
  const { audio, settings } = state;
  const ms = (bytes: number) => msOfBytes(bytes, settings.format);
  const lostMs = ms(lostBytes(state));
  const spokenMs = ms(audio.spokenByte);
  const finalMs = ms(Math.max(0, audio.settledByte - audio.lostBytes));
  return {
    spokenMs,
    receivedMs: ms(audio.receivedByte),
    finalMs,
    pendingMs: Math.max(0, spokenMs - finalMs - lostMs),
    lostMs,
  };
}
