/** A spool that is full under a source that waits: nothing moves until the server settles something. */
import type { Circumstances, DictationState, Step } from './dictation-state.ts';
import { pump } from './step-audio.ts';

/** So long a wait is no pause of the engine's: it is in an utterance longer than the spool. */
export const longestUnsettledMs = 15_000;

/** The caller's requests count from 1. */
const ownRequestId = 0;

/** Room that was made, and was not enough, begins the wait anew. */
export function sourceWaits(state: DictationState): Step {
  return { state, effects: [{ do: 'set_timer', name: 'settle', ms: longestUnsettledMs }] };
}

/**
 * Nothing was settled for long. Once the server has received all there is, it is asked to end the segment, so that it can settle
 * it; once for each time that the spool is full.
 */
export function whenNothingSettles(state: DictationState, seen: Circumstances): Step {
  const { link, audio, requests, nudgedAtByte } = state;
  if (audio.settledByte === nudgedAtByte) return { state, effects: [] };
  const isAllReceived = link.at === 'open' && audio.receivedByte >= audio.spokenByte;
  // A request that waits for its answer will have something settled.
  if (!isAllReceived || requests.length > 0) return sourceWaits(state);
  const request = { kind: 'finalize', id: ownRequestId, atByte: audio.spokenByte, isSaid: false } as const;
  return pump({ ...state, requests: [request], nudgedAtByte: audio.settledByte }, seen);
}
