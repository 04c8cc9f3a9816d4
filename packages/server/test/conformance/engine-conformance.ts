/**
 * The rules that every engine keeps, as a function from an engine to the rules it breaks. An engine's own test asserts
 * that there are none; the test of the suite asserts which rule catches which broken engine.
 */
import { isDeepStrictEqual } from 'node:util';
import type { SpeechEngine, Word } from '../../src/engines/speech-engine.ts';
import { EngineError } from '../../src/engines/speech-engine.ts';
import {
  finalsOf,
  observe,
  SourceFailure,
  WatchedAudio,
  withinTime,
  type AudioEnding,
  type ObservedStream,
} from './observed-stream.ts';

export interface ConformanceSubject {
  /** A new engine; the suite closes it. */
  readonly createEngine: () => SpeechEngine;
  readonly language: string;
  /** Signed 16-bit PCM at the engine's rate with at least two utterances, in which the engine hears words. */
  readonly speech: Buffer;
  /** Other speech of another length, of which the engine's finals differ. */
  readonly otherSpeech: Buffer;
  /** How long a stream may take that is given its audio at once. */
  readonly streamLimitMs: number;
}

export const ruleNames = [
  'hears_speech',
  'reads_all_audio',
  'ends_with_audio',
  'finals_have_words',
  'words_in_order',
  'finals_ordered_and_disjoint',
  'events_within_audio_received',
  'same_finals_for_any_frames',
  'streams_do_not_mix',
  'empty_audio_is_silent',
  'stops_on_abort',
  'does_not_pull_unread',
  'gives_source_back',
  'only_engine_errors',
  'errors_without_words',
] as const;

export type RuleName = (typeof ruleNames)[number];

export interface Violation {
  readonly rule: RuleName;
  readonly detail: string;
}

/** The port's promise: an aborted stream ends within this time. */
const abortLimitMs = 500;
/** The port's promise is about one second ahead of the reader; a frame of 100 ms may be under way. */
const maxPullAheadMs = 1_100;
/** For an engine that pulls by itself to show it. */
const idleMs = 300;

/** Frame lengths in samples at 16 kHz, for other rates as they are. */
const frames100Ms = [1_600];
const frames20Ms = [320];
const oddFrames = [1, 1_599, 333, 2_047, 160, 7];

/** Runs every rule and returns what was broken, in the order of `ruleNames`. Never throws for what an engine does. */
export async function findViolations(subject: ConformanceSubject): Promise<Violation[]> {
  const engine = subject.createEngine();
  const found: Violation[] = [];
  const report = (rule: RuleName, detail: string): void => {
    found.push({ rule, detail });
  };
  const observed: ObservedStream[] = [];
  const rateHz = engine.capabilities.sampleRateHz;

  const stream = async (
    pcm: Buffer,
    options: {
      frames?: readonly number[];
      ending?: AudioEnding;
      signal?: AbortSignal;
      limitMs?: number;
    } = {},
  ): Promise<ObservedStream> => {
    const audio = new WatchedAudio(pcm, options.frames ?? frames100Ms, options.ending ?? 'end');
    const { signal } = options;
    const timeLimitMs = options.limitMs ?? subject.streamLimitMs;
    const plan = { engine, language: subject.language, audio, timeLimitMs };
    const result = await observe(signal === undefined ? plan : { ...plan, signal });
    observed.push(result);
    return result;
  };

  const alone = await stream(subject.speech);
  const otherAlone = await stream(subject.otherSpeech);
  for (const [name, result] of [
    ['speech', alone],
    ['other speech', otherAlone],
  ] as const) {
    if (finalsOf(result).length === 0) report('hears_speech', `${name} gave no final`);
    if (result.outcome === 'threw')
      report('hears_speech', `${name} ended with an error: ${describe(result.error)}`);
    if (!result.audio.isDone) report('reads_all_audio', `${name}: the end of the audio was never reached`);
    if (result.outcome === 'unfinished')
      report('ends_with_audio', `${name}: still running ${subject.streamLimitMs} ms on`);
    checkFinals(result, report);
    checkTimes(result, rateHz, report);
  }

  for (const [name, frames] of [
    ['20 ms', frames20Ms],
    ['odd sizes', oddFrames],
  ] as const) {
    const result = await stream(subject.speech, { frames });
    if (!isDeepStrictEqual(finalsOf(result), finalsOf(alone)))
      report('same_finals_for_any_frames', `frames of ${name} gave other finals than frames of 100 ms`);
  }

  const together = await Promise.all([stream(subject.speech), stream(subject.otherSpeech)]);
  for (const [index, expected] of [alone, otherAlone].entries()) {
    const result = together[index];
    if (result === undefined || !isDeepStrictEqual(finalsOf(result), finalsOf(expected)))
      report('streams_do_not_mix', `stream ${index + 1} of two at once gave other finals than alone`);
  }

  const empty = await stream(Buffer.alloc(0));
  if (empty.events.length > 0)
    report('empty_audio_is_silent', `${empty.events.length} events came of no audio`);
  if (empty.outcome !== 'ended') report('empty_audio_is_silent', `no audio: the stream ${empty.outcome}`);

  await checkAbort(subject, stream, report);
  await checkReader(engine, subject, report);
  await checkSourceFailure(stream, report);
  await checkClose(engine, subject, observed, report);
  for (const result of observed) checkErrors(result, report);

  return ruleNames.flatMap((rule) => found.filter((violation) => violation.rule === rule));
}

type Report = (rule: RuleName, detail: string) => void;
type Stream = (
  pcm: Buffer,
  options?: { frames?: readonly number[]; ending?: AudioEnding; signal?: AbortSignal; limitMs?: number },
) => Promise<ObservedStream>;

function describe(error: unknown): string {
  return error instanceof EngineError ? error.code : error instanceof Error ? error.name : typeof error;
}

function checkFinals(result: ObservedStream, report: Report): void {
  let lastEndMs = 0;
  for (const { startMs, endMs, text, words } of finalsOf(result)) {
    if (text.trim() === '' || words.length === 0)
      report('finals_have_words', `the final from ${startMs} ms has no words`);
    if (startMs < lastEndMs)
      report(
        'finals_ordered_and_disjoint',
        `a final from ${startMs} ms follows one that ended at ${lastEndMs} ms`,
      );
    if (endMs < startMs)
      report('finals_ordered_and_disjoint', `a final from ${startMs} ms ends at ${endMs} ms`);
    lastEndMs = endMs;
    checkWords(words, startMs, endMs, report);
  }
}

function checkWords(words: readonly Word[], finalStartMs: number, finalEndMs: number, report: Report): void {
  let lastEndMs = finalStartMs;
  for (const { startMs, endMs, confidence } of words) {
    if (
      !Number.isInteger(startMs) ||
      !Number.isInteger(endMs) ||
      startMs < lastEndMs ||
      endMs < startMs ||
      endMs > finalEndMs
    )
      report(
        'words_in_order',
        `a word from ${startMs} to ${endMs} ms, after ${lastEndMs}, in a final to ${finalEndMs}`,
      );
    if (confidence !== undefined && !(confidence >= 0 && confidence <= 1))
      report('words_in_order', `a confidence of ${confidence}`);
    lastEndMs = endMs;
  }
}

/** Nothing is heard before it was given, so nothing lies beyond the end of the audio either. */
function checkTimes(result: ObservedStream, rateHz: number, report: Report): void {
  for (const { event, pulledSamples } of result.events) {
    const receivedMs = (pulledSamples * 1000) / rateHz;
    if (event.startMs < 0 || event.endMs > receivedMs)
      report(
        'events_within_audio_received',
        `a ${event.type} to ${event.endMs} ms after ${receivedMs} ms of audio`,
      );
  }
}

async function checkAbort(subject: ConformanceSubject, stream: Stream, report: Report): Promise<void> {
  const before = await stream(subject.speech, { signal: AbortSignal.abort(), limitMs: abortLimitMs });
  if (before.outcome !== 'ended' || before.events.length > 0)
    report(
      'stops_on_abort',
      `aborted before it began: the stream ${before.outcome} with ${before.events.length} events`,
    );

  const abort = new AbortController();
  const audio = new WatchedAudio(subject.speech, frames100Ms, 'stall');
  const engine = subject.createEngine();
  try {
    const stalled = observe({
      engine,
      language: subject.language,
      audio,
      signal: abort.signal,
      timeLimitMs: subject.streamLimitMs + abortLimitMs,
    });
    if (
      (await withinTime(
        audio.atEnd.then(() => true),
        subject.streamLimitMs,
      )) === undefined
    )
      return;
    abort.abort();
    const result = await withinTime(stalled, abortLimitMs);
    if (result === undefined) report('stops_on_abort', `still running ${abortLimitMs} ms after the abort`);
    else if (result.outcome !== 'ended') report('stops_on_abort', `aborted: the stream ${result.outcome}`);
    else if (!audio.isReturned) report('gives_source_back', 'after an abort');
  } finally {
    await engine.close();
  }
}

/** A reader that takes one event, rests, and leaves. */
async function checkReader(engine: SpeechEngine, subject: ConformanceSubject, report: Report): Promise<void> {
  const audio = new WatchedAudio(subject.speech, frames100Ms, 'end');
  const { signal } = new AbortController();
  const reader = engine.transcribe(audio, { language: subject.language, signal })[Symbol.asyncIterator]();
  const maxAhead = (maxPullAheadMs * engine.capabilities.sampleRateHz) / 1000;
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  if (audio.pulledSamples > maxAhead)
    report(
      'does_not_pull_unread',
      `${audio.pulledSamples} samples were pulled before anything was asked for`,
    );

  // What becomes of an engine that says nothing, or throws, is for the other rules.
  const first = await withinTime(
    reader.next().catch(() => undefined),
    subject.streamLimitMs,
  );
  if (first === undefined || first.done === true) return;
  const pulledAtEvent = audio.pulledSamples;
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const pulledSince = audio.pulledSamples - pulledAtEvent;
  const aheadOfEvent = audio.pulledSamples - (first.value.endMs * engine.capabilities.sampleRateHz) / 1000;
  if (pulledSince > maxAhead)
    report('does_not_pull_unread', `${pulledSince} samples were pulled while nobody read`);
  // An engine that gives finals only must pull a whole utterance before it has anything to say.
  else if (engine.capabilities.partials && aheadOfEvent > 3 * maxAhead)
    report('does_not_pull_unread', `${aheadOfEvent} samples were pulled beyond the first event`);

  const left = reader.return?.().then(() => true);
  if (
    left === undefined ||
    (await withinTime(
      left.catch(() => undefined),
      abortLimitMs,
    )) === undefined
  )
    report('gives_source_back', `a reader who left was not let go within ${abortLimitMs} ms`);
  else if (!audio.isReturned) report('gives_source_back', 'after the reader left');
}

async function checkSourceFailure(stream: Stream, report: Report): Promise<void> {
  const result = await stream(Buffer.alloc(3_200), { ending: 'fail' });
  if (result.outcome !== 'threw')
    report('only_engine_errors', `the audio failed and the stream ${result.outcome}`);
}

/** Closes the engine under a stream. */
async function checkClose(
  engine: SpeechEngine,
  subject: ConformanceSubject,
  observed: ObservedStream[],
  report: Report,
): Promise<void> {
  const audio = new WatchedAudio(subject.speech, frames100Ms, 'stall');
  const running = observe({
    engine,
    language: subject.language,
    audio,
    timeLimitMs: 2 * subject.streamLimitMs,
  });
  await withinTime(audio.atEnd, subject.streamLimitMs);
  await engine.close();
  const result = await running;
  observed.push(result);
  if (result.outcome !== 'threw')
    report('only_engine_errors', `the engine was closed and the stream ${result.outcome}`);
}

function checkErrors({ error, events, outcome }: ObservedStream, report: Report): void {
  if (outcome !== 'threw') return;
  if (!(error instanceof EngineError)) {
    report('only_engine_errors', `${describe(error)} left the engine`);
    return;
  }
  const causes =
    error.cause instanceof Error && !(error.cause instanceof SourceFailure) ? error.cause.message : '';
  const told = new Set(`${error.message} ${causes}`.toLowerCase().match(/[a-z]+/g));
  // Short words stand in any sentence.
  const said = events.flatMap(({ event }) => event.text.toLowerCase().match(/[a-z]{5,}/g) ?? []);
  if (said.some((word) => told.has(word)))
    report('errors_without_words', 'an error repeats words of the transcript');
}
