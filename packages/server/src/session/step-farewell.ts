/** The last step of a session: its totals are stored, and the client is told goodbye. */
import { closeCodes } from '@clarity-care/protocol';
import type { EndReason, SessionEnd } from '../storage/transcript-store.ts';
import { errors } from './session-errors.ts';
import { sessionEnd } from './session-records.ts';
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { EngineTrouble, Farewell, Opened, SessionRules } from './session-state.ts';
import { giveUpAnnotations } from './step-annotation.ts';
import { ack, endedFrom, send, tell, type Live, type Phase } from './step-effects.ts';
import { isBrokenOff, settledUntil } from './step-settle.ts';
import { saidTakenOver } from './step-refusal.ts';

/** No engine is left that could go on: what was not final is not heard, and the client learns of it. */
export function engineGone(
  state: Live,
  input: SessionInput,
  { error, closeCode }: EngineTrouble,
  rules: SessionRules,
): Step {
  const { state: settled, effects } = giveUpAnnotations(state);
  return {
    state: endedFrom(settled),
    effects: [
      ...effects,
      { type: 'abort_engine' },
      endSession(settled.opened, { ...input, isHeardToTheEnd: false }, 'engine_failed', rules),
      ...tell(state, [send({ type: 'error', ...error }), { type: 'close', code: closeCode }]),
    ],
  };
}

/** The server waits no longer for what an engine or an annotator still has to say. */
export function cutShort(state: Live | Phase<'annotating'>, input: SessionInput, rules: SessionRules): Step {
  const { state: settled, effects } = giveUpAnnotations(state);
  // What the engine has taken and not answered is not heard.
  const isHeardToTheEnd = state.phase === 'annotating' && input.isHeardToTheEnd;
  return {
    state: endedFrom(settled),
    effects: [
      ...effects,
      { type: 'abort_engine' },
      endSession(settled.opened, { ...input, isHeardToTheEnd }, 'draining', rules),
      ...tell(state, [
        send({ type: 'error', ...errors.draining }),
        { type: 'close', code: closeCodes.draining },
      ]),
    ],
  };
}

/** A newer connection has the session now: nothing more is written, and nothing more is said but that. */
export function supersededBy(state: Live | Phase<'annotating'>): Step {
  const isWaitedFor = state.opened.annotations.length > 0;
  return {
    state: endedFrom(state),
    effects: [
      ...(isWaitedFor ? [{ type: 'abandon_annotation' } as const] : []),
      { type: 'abort_engine' },
      ...tell(state, [...saidTakenOver]),
    ],
  };
}

/** Totals, then the farewell. */
export function bye(
  state: Phase<'finishing'> | Phase<'annotating'>,
  input: SessionInput,
  rules: SessionRules,
): Step {
  const { farewell, reason } = state;
  const isAllSettled = !isBrokenOff(state) && (input.isHeardToTheEnd || state.opened.stream.kind === 'none');
  const settled = isAllSettled
    ? settledUntil(state, Math.max(input.receivedMs, state.opened.settledMs))
    : { state, effects: [] };
  const { opened } = settled.state;
  const ended = endSession(opened, input, reason, rules);
  return {
    state: endedFrom(state),
    effects: [
      { type: 'record_audio', untilMs: ended.end.audioMs },
      ...settled.effects,
      ended,
      // Whoever is told to open another session must know that nothing is left for it.
      ...(farewell.type === 'close' && isAllSettled ? [ack(opened, input)] : []),
      ...goodbye(farewell, ended.end, opened),
    ],
  };
}

/** Who made a mistake is not asked to make it again. */
const endsForGood: Readonly<Partial<Record<EndReason, true>>> = { refused: true };

function endSession(
  opened: Opened,
  input: SessionInput,
  reason: EndReason,
  rules: SessionRules,
): Extract<Effect, { type: 'end_session' }> {
  const end = sessionEnd(opened, input, reason);
  const windowMs = rules.limits.resume_window_ms;
  const isOver = endsForGood[reason] === true || windowMs === 0;
  return isOver
    ? { type: 'end_session', end }
    : { type: 'end_session', end, resumableUntilMs: input.atMs + windowMs };
}

function goodbye(farewell: Farewell, end: SessionEnd, { segment, baseMs }: Opened): Effect[] {
  switch (farewell.type) {
    case 'stopped':
      return [
        {
          type: 'send_stopped',
          audioMs: end.audioMs,
          digestFromMs: baseMs,
          segments: segment - 1,
          coverage: end.coverage,
        },
        { type: 'close', code: closeCodes.stopped },
      ];
    case 'close':
      return [{ type: 'close', code: farewell.closeCode }];
    case 'none':
      return [];
  }
}
