/** The steps of what the engine hears: partials, finals, the end of its stream, and the state of its audio. */
import type { Finding } from '@clarity-care/clinical';
import { closeCodes } from '@clarity-care/protocol';
import type { EngineEvent } from '../engines/speech-engine.ts';
import { engineFailure, errors } from './session-errors.ts';
import { toFinal, toPartial, toSegment } from './session-records.ts';
import type { Effect, Step } from './session-effect.ts';
import type { SessionInput } from './session-input.ts';
import type { EngineTrouble, Opened, Outgoing, SessionRules } from './session-state.ts';
import { findingsMessage, findingsOf } from './segment-findings.ts';
import { acknowledgeNow } from './step-acknowledge.ts';
import { annotated, annotationFailed, askAnnotator } from './step-annotation.ts';
import { isBrokenOff } from './step-settle.ts';
import {
  followedBy,
  progressOf,
  readingChanged,
  send,
  tell,
  withOpened,
  type In,
  type Live,
} from './step-effects.ts';
import {
  engineMute,
  engineTrouble,
  fallbackChosen,
  noteRecovery,
  replaceIfOld,
  stalled,
} from './step-stream.ts';

/** What the engine and its audio do, in `open` and in `finishing` alike. */
export function speech(before: Live, input: SessionInput, rules: SessionRules): Step {
  const { state, effects } = noteRecovery(before, input);
  return followedBy({ state, effects }, live(state, input, rules));
}

function live(state: Live, input: SessionInput, rules: SessionRules): Step {
  switch (input.type) {
    case 'engine_event':
      if (!isCurrent(state, input.stream)) return { state, effects: [] };
      return input.event.type === 'partial' ? partial(state, input) : final(state, input, rules);
    case 'engine_failed':
      if (!isCurrent(state, input.stream)) return { state, effects: [] };
      return input.error.code === 'engine_mute'
        ? engineMute(state, input, engineFailure(input.error), rules)
        : engineTrouble(state, input, engineFailure(input.error), rules);
    case 'engine_chosen':
      return fallbackChosen(state, input, input.selection, rules);
    case 'annotated':
      return annotated(state, input);
    case 'annotation_failed':
      return annotationFailed(state, input.segments);
    case 'cost_cap_near':
      return { state, effects: spends(state) ? tell(state, [send(errors.costCapNear)]) : [] };
    case 'audio_notice':
      return { state, effects: tell(state, [send(input.notice)]) };
    case 'reading_paused':
    case 'reading_resumed': {
      const { effects } = readingChanged(state, input, rules);
      return { state: withStallMark(state, input), effects };
    }
    case 'deadline':
      return input.name === 'stall' ? stallPassed(state, input, rules) : { state, effects: [] };
    default:
      return { state, effects: [] };
  }
}

/** Whether this session costs money. */
function spends({ opened }: Live): boolean {
  return opened.capabilities.isBilled === true || opened.remoteAnnotator !== 'none';
}

/** Events of a stream that has been replaced are passed over: its audio is heard again by the one after it. */
export function isCurrent({ opened: { stream } }: Live, number: number): boolean {
  return stream.kind === 'running' && stream.number === number;
}

/** The engine has stopped by itself, although there is audio that it has not taken. */
export const endedEarly: EngineTrouble = {
  error: errors.endedEarly,
  closeCode: closeCodes.engineFailed,
  isRejection: false,
};

/** The socket has not been read for long: bearable while the engine goes on taking audio. */
function stallPassed(state: Live, input: SessionInput, rules: SessionRules): Step {
  const again: Effect = { type: 'set_deadline', name: 'stall', afterMs: rules.stallTimeoutMs };
  const hasMoved = progressOf(state.opened, input) !== state.opened.stallMarkMs;
  const marked: Step = { state: withStallMark(state, input), effects: [again] };
  if (hasMoved) return marked;
  return followedBy(marked, engineTrouble(withStallMark(state, input), input, stalled, rules));
}

function withStallMark<State extends Live>(state: State, input: SessionInput): State {
  return withOpened(state, { stallMarkMs: progressOf(state.opened, input) });
}

function partial(state: Live, input: In<'engine_event'>): Step {
  const { opened } = state;
  const event = inSessionTime(input.event, opened);
  if (event.type !== 'partial') return { state, effects: [] };
  const next = withOpened(state, {
    openUtteranceMs: event.startMs,
    isMuteSuspected: false,
    lastTextAtMs: input.atMs,
  });
  const isNewlyOpen = opened.openUtteranceMs !== event.startMs;
  const settle: Effect[] = isNewlyOpen ? [settled(next.opened)] : [];
  if (!opened.config.interim_results) return { state: next, effects: settle };
  const message = toPartial(event, opened.segment);
  return { state: next, effects: [...settle, ...tell(state, [{ type: 'send', message, droppable: true }])] };
}

function final(state: Live, input: In<'engine_event'>, rules: SessionRules): Step {
  const { opened } = state;
  const event = inSessionTime(input.event, opened);
  if (event.type !== 'final') return { state, effects: [] };
  const found = findingsOf(toSegment(event, opened), opened, rules);
  const { stored, lastFinals } = found;
  // Words that may be dropped must not change what stays.
  const revised = isBrokenOff(state) ? undefined : found.revised;
  const asked = askAnnotator(opened, stored);
  const messages: Outgoing[] = [toFinal(stored)];
  let { trends } = opened;
  /** The message's place, for those who may have missed it. */
  const say = (of: number, found: readonly Finding[]): number => {
    const said = findingsMessage(trends, of, found);
    ({ trends } = said);
    return messages.push(said.message) - 1;
  };
  const revisedAt = revised === undefined ? undefined : say(revised.segment, revised.findings);
  const findingsAt =
    asked.isSaid && stored.findings.length > 0 ? say(stored.segment, stored.findings) : undefined;
  const next = withOpened(state, {
    ...asked.opened,
    lastFinals,
    trends,
    segment: opened.segment + 1,
    finalMs: stored.endMs,
    engineMemory: event.memory === undefined ? undefined : { engine: opened.engine, memory: event.memory },
    settledMs: Math.max(opened.settledMs, stored.endMs),
    spokenMs: opened.spokenMs + (stored.endMs - stored.startMs),
    // What had to be given up lies before this final.
    lostMs: opened.lostMs + opened.gapMs,
    gapMs: 0,
    openUtteranceMs: undefined,
    failures: 0,
    isMuteSuspected: false,
    lastTextAtMs: input.atMs,
  });
  const isSaid = tell(state, [send(toFinal(stored))]).length > 0;
  const at = (place: number | undefined, name: 'saidAt' | 'findingsSaidAt') =>
    isSaid && place !== undefined ? { [name]: place } : {};
  const said: Step = {
    state: next,
    effects: [
      { type: 'record_audio', untilMs: next.opened.settledMs },
      {
        type: 'append_segment',
        segment: stored,
        ...at(0, 'saidAt'),
        ...at(findingsAt, 'findingsSaidAt'),
        isProvisional: isBrokenOff(state),
        lostMs: next.opened.lostMs,
        ...(event.memory === undefined ? {} : { engineMemory: event.memory }),
      },
      ...(revised === undefined
        ? []
        : [{ type: 'replace_findings', ...revised, ...at(revisedAt, 'saidAt') } as const]),
      ...tell(
        state,
        messages.map((message) => send(message)),
      ),
    ],
  };
  // With the ack the client learns at once which audio it need not keep any longer.
  const told = acknowledgeNow(next, input);
  const settles: Step = { state: told.state, effects: [...asked.effects, settled(next.opened)] };
  return followedBy(followedBy(followedBy(said, told), settles), replaceIfOld(told.state, input));
}

function settled({ settledMs, openUtteranceMs }: Opened): Effect {
  return { type: 'settle_audio', untilMs: settledMs, openUtteranceMs };
}

/** From the stream's own time; a word that an engine puts before the last final's end begins with it. */
function inSessionTime(event: EngineEvent, { stream, finalMs }: Opened): EngineEvent {
  if (stream.kind !== 'running') return event;
  const { offsetMs } = stream;
  // PostgreSQL holds no U+0000, and no word has one.
  const clean = (text: string): string => text.replaceAll('\0', '\u{fffd}');
  const place = <Span extends { readonly text: string; readonly startMs: number; readonly endMs: number }>(
    span: Span,
  ): Span => ({
    ...span,
    text: clean(span.text),
    startMs: Math.max(finalMs, span.startMs + offsetMs),
    endMs: Math.max(finalMs, span.endMs + offsetMs),
  });
  return event.type === 'final'
    ? { ...place(event), words: event.words.map(place) }
    : { ...place(event), ...(event.words === undefined ? {} : { words: event.words.map(place) }) };
}
