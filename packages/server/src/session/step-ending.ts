/** How a session comes to its end: no more audio, the last finals, the last findings, the farewell. */
import { closeCodes, type CloseCode } from '@clarity-care/protocol';
import type { EndReason } from '../storage/transcript-store.ts';
import { sessionEnd } from './session-records.ts';
import type {
  Effect,
  Ending,
  EngineTrouble,
  Farewell,
  OutgoingError,
  SessionInput,
  SessionRules,
  Step,
} from './session-state.ts';
import { giveUpAnnotations } from './step-annotation.ts';
import { endedFrom, followedBy, progressOf, send, tell, type Live, type Phase } from './step-effects.ts';

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
  if (opened.stream.kind === 'none') return bye(next, input);
  return {
    state: next,
    effects: [
      { type: 'clear_deadline', name: 'idle' },
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

/** The engine has given its last final. */
export function heardOut(state: Phase<'finishing'>, input: SessionInput, rules: SessionRules): Step {
  if (state.opened.annotations.length === 0) return bye(state, input);
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

/** No engine is left that could go on: what was not final is lost, and the client hears of it. */
export function engineGone(state: Live, input: SessionInput, { error, closeCode }: EngineTrouble): Step {
  const { state: settled, effects } = giveUpAnnotations(state);
  const { opened } = settled;
  return {
    state: endedFrom(settled),
    effects: [
      ...effects,
      { type: 'abort_engine' },
      { type: 'end_session', end: sessionEnd(opened, { ...input, isHeardToTheEnd: false }, 'engine_failed') },
      ...tell(state, [send({ type: 'error', ...error }), { type: 'close', code: closeCode }]),
    ],
  };
}

/** Totals, then the farewell. */
export function bye(state: Phase<'finishing'> | Phase<'annotating'>, input: SessionInput): Step {
  const { opened, farewell, reason } = state;
  const end = sessionEnd(opened, input, reason);
  return {
    state: endedFrom(state),
    effects: [{ type: 'end_session', end }, ...goodbye(farewell, end, opened.segment - 1)],
  };
}

function goodbye(farewell: Farewell, end: ReturnType<typeof sessionEnd>, segments: number): Effect[] {
  switch (farewell.type) {
    case 'stopped':
      return [
        { type: 'send_stopped', audioMs: end.audioMs, segments, coverage: end.coverage },
        { type: 'close', code: closeCodes.stopped },
      ];
    case 'close':
      return [{ type: 'close', code: farewell.closeCode }];
    case 'none':
      return [];
  }
}
