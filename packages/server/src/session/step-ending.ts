/** How a session comes to its end: no more audio, the last finals, the last findings, the farewell. */
import type { CloseCode } from '@clarity-care/protocol';
import type { EndReason } from '../storage/transcript-store.ts';
import type { Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { Ending, OutgoingError, SessionRules } from './session-state.ts';
import { followedBy, progressOf, send, tell, withOpened, type Phase } from './step-effects.ts';
import { bye } from './step-farewell.ts';
import { finalized } from './step-finalize.ts';
import { startStream, UNHEARD_MS } from './step-stream.ts';

/** Ends the audio; the farewell is said once the engine has given its last final. */
export function finish(
  state: Phase<'open'>,
  input: SessionInput,
  { farewell, reason, atMs }: Ending,
  rules: SessionRules,
): Step {
  const { opened } = state;
  const next: Phase<'finishing'> = {
    ...state,
    phase: 'finishing',
    farewell,
    reason,
    finishSinceMs: atMs,
    finishMarkMs: progressOf(opened, input),
    isSecondHalf: false,
  };
  const { stream } = opened;
  const isHeard = stream.kind === 'none' && input.receivedMs - stream.fromMs <= UNHEARD_MS;
  if (isHeard) return heardOut(next, input, rules);
  const started = stream.kind === 'none' ? startStream(next, input, { isRecovery: false }) : undefined;
  return {
    state: started?.state ?? next,
    effects: [
      { type: 'clear_deadline', name: 'idle' },
      { type: 'clear_deadline', name: 'heartbeat' },
      { type: 'clear_deadline', name: 'ack' },
      { type: 'clear_deadline', name: 'ends_soon' },
      ...(started?.effects ?? []),
      { type: 'end_audio' },
      {
        type: 'set_deadline',
        name: 'finish',
        // It may have been asked while an engine was being chosen.
        afterMs: Math.max(0, rules.finishTimeoutMs / 2 - (input.atMs - atMs)),
      },
    ],
  };
}

/**
 * The client is told at once why no more audio is taken; the last finals still reach it, then the connection is closed.
 */
export function finishTelling(
  state: Phase<'open'>,
  input: SessionInput,
  error: OutgoingError,
  closeCode: CloseCode,
  reason: EndReason,
  rules: SessionRules,
): Step {
  const told: Step = { state, effects: [send({ type: 'error', ...error })] };
  const ending: Ending = { farewell: { type: 'close', closeCode }, reason, atMs: input.atMs };
  return followedBy(told, finish(state, input, ending, rules));
}

/** The engine has given its last final: with it, every segment that the client wanted ended has. */
export function heardOut(before: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  const state = withOpened(before, { finalizing: [] });
  const answered: Step = { state, effects: tell(state, before.opened.finalizing.map(finalized)) };
  return followedBy(answered, lastFindings(state, input, rules));
}

function lastFindings(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  if (state.opened.annotations.length === 0) return bye(state, input, rules);
  const { connectedAtMs, lastHeardAtMs, isReadingPaused, opened, farewell, reason, finishSinceMs } = state;
  const leftMs = Math.max(0, rules.finishTimeoutMs - (input.atMs - finishSinceMs));
  const isWaitedFor = farewell.type !== 'none';
  return {
    state: {
      phase: 'annotating',
      connectedAtMs,
      lastHeardAtMs,
      isReadingPaused,
      opened,
      farewell,
      reason,
    },
    effects: [
      { type: 'finish_annotation' },
      { type: 'clear_deadline', name: 'finish' },
      {
        type: 'set_deadline',
        name: 'annotate',
        afterMs: isWaitedFor ? Math.min(leftMs, rules.annotationTimeoutMs) : 3 * rules.annotationTimeoutMs,
      },
    ],
  };
}
