/** What is spoken in a world: words at known places of the audio, and noise that is no word. */
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';

export interface TrueWord {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Words of one utterance have a short pause between them, utterances a longer one. */
  readonly utterance: number;
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

export interface SpokenTruth {
  readonly words: readonly TrueWord[];
  /** Louder than a room: the words, and noise. In order. */
  readonly loud: readonly Span[];
  readonly lengthMs: number;
}

/** A stream hears a word when it hears its middle: of a word across a cut one stream hears it and the other does not. */
export function middleOf({ startMs, endMs }: Span): number {
  return (startMs + endMs) / 2;
}

export function spokenTruth(random: Pick<SeededRandom, 'integer' | 'chance'>): SpokenTruth {
  const words: TrueWord[] = [];
  const loud: Span[] = [];
  let atMs = random.integer(0, 500);
  const utterances = random.integer(1, 6);
  for (let utterance = 0; utterance < utterances; utterance += 1) {
    for (let count = random.integer(1, 4); count > 0; count -= 1) {
      const span = { startMs: atMs, endMs: atMs + random.integer(80, 450) };
      words.push({ ...span, text: `word${words.length}`, utterance });
      loud.push(span);
      atMs = span.endMs + random.integer(20, 150);
    }
    atMs += random.integer(400, 2000);
    if (random.chance(0.1)) {
      const span = { startMs: atMs, endMs: atMs + random.integer(200, 20_000) };
      loud.push(span);
      atMs = span.endMs + 400;
    }
    // Long enough for silence to be settled without a final.
    if (random.chance(0.1)) atMs += random.integer(20_000, 130_000);
  }
  return { words, loud, lengthMs: atMs };
}

/** Milliseconds of `[fromMs, untilMs)` that are loud. */
export function loudBetween({ loud }: SpokenTruth, fromMs: number, untilMs: number): number {
  let sum = 0;
  for (const { startMs, endMs } of loud) {
    sum += Math.max(0, Math.min(endMs, untilMs) - Math.max(startMs, fromMs));
  }
  return sum;
}

/** Where the first loud frame of `[fromMs, untilMs)` begins; frames have 100 ms, and the first of them begins at `fromMs`. */
export function firstLoudIn({ loud }: SpokenTruth, fromMs: number, untilMs: number): number | undefined {
  for (const { startMs, endMs } of loud) {
    if (endMs <= fromMs) continue;
    if (startMs >= untilMs) return undefined;
    return Math.max(fromMs, startMs - (startMs % 100));
  }
  return undefined;
}

/** The words that whoever has heard `[0, untilMs)` knows. */
export function wordsUntil({ words }: SpokenTruth, untilMs: number): string[] {
  return words.filter((word) => middleOf(word) < untilMs).map(({ text }) => text);
}
