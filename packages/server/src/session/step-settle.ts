/**
 * What need not be sent again: audio up to the end of a final, up to where a segment was ended, and silence that the engine
 * has long passed. Stored before it is told, so that the client may forget that audio.
 */
import type { Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import { acknowledgeNow } from './step-acknowledge.ts';
import { followedBy, withOpened, type Live, type Phase, type StepOf } from './step-effects.ts';

/** No engine here lags so far behind the audio it has taken; the same is heard again when a stream is replaced in a pause. */
const lagAtMostMs = 30_000;
/** Silence is settled in steps of that length. */
const stepMs = 30_000;

export function settledUntil<State extends Live | Phase<'annotating'>>(
  state: State,
  untilMs: number,
): StepOf<State> {
  const { opened } = state;
  if (untilMs <= opened.settledMs) return { state, effects: [] };
  const next = withOpened(state, {
    settledMs: untilMs,
    // What had to be given up lies before.
    lostMs: opened.lostMs + opened.gapMs,
    gapMs: 0,
  });
  return {
    state: next,
    effects: [
      { type: 'record_audio', untilMs },
      ...(isBrokenOff(state)
        ? []
        : [{ type: 'settle_session', untilMs, lostMs: next.opened.lostMs } as const]),
      { type: 'settle_audio', untilMs, openUtteranceMs: opened.openUtteranceMs },
    ],
  };
}

/** A muted microphone must fill neither the client's memory nor the server's. */
export function settleSilence(state: Live, input: SessionInput): Step {
  const { stream, openUtteranceMs, settledMs, finalizing } = state.opened;
  const isHeard = stream.kind === 'running' && openUtteranceMs === undefined && finalizing.length === 0;
  if (!isHeard) return { state, effects: [] };
  const untilMs = Math.min(input.takenMs - lagAtMostMs, input.firstLoudMs ?? Number.POSITIVE_INFINITY);
  if (untilMs - settledMs < stepMs) return { state, effects: [] };
  const settled = settledUntil(state, untilMs);
  return followedBy(settled, acknowledgeNow(settled.state, input));
}

/** The audio broke off with the connection: whoever resumes the session sends it again, whole, so none of it is settled. */
export function isBrokenOff(state: Live | Phase<'annotating'>): boolean {
  return 'reason' in state && (state.reason === 'client_gone' || state.reason === 'draining');
}
