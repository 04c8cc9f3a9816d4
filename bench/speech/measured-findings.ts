/** The share of measurements that come out right from speech: dictations, spoken, recognised and extracted as live. */
import { isDeepStrictEqual } from 'node:util';
import { extract, isMeasurement } from '../../packages/clinical/src/index.ts';
import type { SpeechEngine } from '../../packages/server/src/engines/speech-engine.ts';
import { framesOf } from '../wer/engine-comparison.ts';
import { joinRecordings } from '../wer/joined-recordings.ts';
import type { Dictation, Measured } from './dictations.ts';
import { spokenPath, type TestVoice } from './spoken-audio.ts';

/** Counts of one kind. `found`: of those expected, with the right value; `wrong`: findings that nobody dictated. */
export interface KindScore {
  readonly expected: number;
  readonly found: number;
  readonly wrong: number;
}

/** What of `expected` is among `heard`, each heard finding used once; and what was heard that nobody expected. */
export function compareMeasured(
  expected: readonly Measured[],
  heard: readonly Measured[],
): ReadonlyMap<string, KindScore> {
  const scores = new Map<string, KindScore>();
  const count = (kind: string, change: Partial<KindScore>) => {
    const before = scores.get(kind) ?? { expected: 0, found: 0, wrong: 0 };
    scores.set(kind, {
      expected: before.expected + (change.expected ?? 0),
      found: before.found + (change.found ?? 0),
      wrong: before.wrong + (change.wrong ?? 0),
    });
  };
  const left = [...heard];
  for (const measured of expected) {
    const at = left.findIndex(
      (one) =>
        one.kind === measured.kind &&
        one.unit === measured.unit &&
        isDeepStrictEqual(one.value, measured.value),
    );
    if (at >= 0) left.splice(at, 1);
    count(measured.kind, { expected: 1, found: at >= 0 ? 1 : 0 });
  }
  for (const { kind } of left) count(kind, { wrong: 1 });
  return scores;
}

export function addScores(
  sum: Map<string, KindScore>,
  scores: ReadonlyMap<string, KindScore>,
): Map<string, KindScore> {
  for (const [kind, score] of scores) {
    const before = sum.get(kind) ?? { expected: 0, found: 0, wrong: 0 };
    sum.set(kind, {
      expected: before.expected + score.expected,
      found: before.found + score.found,
      wrong: before.wrong + score.wrong,
    });
  }
  return sum;
}

/** What the extractor alone makes of the text as it was dictated: the most that a recogniser could reach. */
export function measureText(dictations: readonly Dictation[]): Map<string, KindScore> {
  return dictations.reduce(
    (sum, { text, expected }) =>
      addScores(sum, compareMeasured(expected, extract(text).filter(isMeasurement))),
    new Map<string, KindScore>(),
  );
}

/**
 * One voice dictates all, in one stream. Findings are made a final at a time, as the server does, and counted for the
 * dictation in whose time the final begins. The sentences must have been spoken into `folder`.
 */
export async function measureSpeech(
  dictations: readonly Dictation[],
  voice: TestVoice,
  folder: string,
  engine: SpeechEngine,
): Promise<Map<string, KindScore>> {
  const recordings = dictations.map(({ text }) => ({
    wavFile: spokenPath(folder, voice, text),
    reference: text,
  }));
  const joined = joinRecordings(recordings);
  const heard: Measured[][] = dictations.map(() => []);
  const options = { language: 'en-US', signal: new AbortController().signal };
  for await (const event of engine.transcribe(framesOf(joined), options)) {
    if (event.type !== 'final') continue;
    const at = joined.startsMs.findLastIndex((startMs) => startMs <= event.startMs);
    heard[at]?.push(...extract(event.text).filter(isMeasurement));
  }
  return dictations.reduce(
    (sum, { expected }, index) => addScores(sum, compareMeasured(expected, heard[index] ?? [])),
    new Map<string, KindScore>(),
  );
}

export function printScores(title: string, scores: ReadonlyMap<string, KindScore>): void {
  const total = [...scores.values()].reduce(
    (sum, score) => ({
      expected: sum.expected + score.expected,
      found: sum.found + score.found,
      wrong: sum.wrong + score.wrong,
    }),
    { expected: 0, found: 0, wrong: 0 },
  );
  const rows = [...scores].toSorted(([, a], [, b]) => b.expected - a.expected);
  console.log(`\n${title.padEnd(28)} right   dictated   share   not dictated`);
  for (const [kind, { expected, found, wrong }] of [...rows, ['all', total] as const]) {
    const share = expected === 0 ? '' : `${((100 * found) / expected).toFixed(0)} %`;
    console.log(
      `${kind.padEnd(28)} ${String(found).padStart(5)} ${String(expected).padStart(10)} ${share.padStart(7)} ${String(wrong).padStart(14)}`,
    );
  }
}
