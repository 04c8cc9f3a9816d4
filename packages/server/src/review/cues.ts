/** A transcript as subtitles: stretches of words that can be read while they are heard. */
import type { FinalWord } from '@clarity-care/protocol';
import type { StoredSegment } from '../storage/transcript-store.ts';
import { newestVersion } from './newest-version.ts';
import { timeWords } from './timed-words.ts';

/** Two lines of 42 characters, and no longer than 7 s: what subtitlers hold to. */
const LINE_CHARACTERS = 42;
const LONGEST_CUE_MS = 7000;
/** Shorter ones flicker: they stay so long where nothing follows. */
const SHORTEST_CUE_MS = 1000;
/** After so long a pause the next words come in a cue of their own. */
const CUE_PAUSE_MS = 2000;

export interface Cue {
  readonly startMs: number;
  /** After `startMs`, and no later than the next cue's. */
  readonly endMs: number;
  /** One or two; longer than 42 characters only where a single word is. No white space but single spaces. */
  readonly lines: readonly string[];
  /** As the engine labels who speaks, where it does. */
  readonly speaker?: string;
}

/** The words of the newest versions, all of them in order. */
export function cuesOf(segments: readonly StoredSegment[]): readonly Cue[] {
  const cues = segments.flatMap((segment) => {
    const { text, words } = newestVersion(segment);
    return stretches(timeWords(text, words, segment)).map(cueOf);
  });
  return inTime(cues);
}

function stretches(words: readonly FinalWord[]): readonly (readonly FinalWord[])[] {
  const all: FinalWord[][] = [];
  let current: FinalWord[] = [];
  let widths: number[] = [];
  for (const word of words) {
    const width = widthOf(word.text);
    if (current.length > 0 && !(goesOn(current, word) && fitsTwoLines([...widths, width]))) {
      all.push(current);
      current = [];
      widths = [];
    }
    current.push(word);
    widths.push(width);
  }
  return current.length === 0 ? all : [...all, current];
}

function goesOn(current: readonly FinalWord[], next: FinalWord): boolean {
  const [first] = current;
  const last = current.at(-1);
  if (first === undefined || last === undefined) return true;
  return (
    speakerOf(first) === speakerOf(next) &&
    next.start_ms - last.end_ms < CUE_PAUSE_MS &&
    next.end_ms - first.start_ms <= LONGEST_CUE_MS
  );
}

/** As many as fit go into the first line. @param widths of words */
function fitsTwoLines(widths: readonly number[]): boolean {
  let lines = 1;
  let lineWidth = -1;
  for (const width of widths) {
    if (width > LINE_CHARACTERS) return false;
    lineWidth += 1 + width;
    if (lineWidth <= LINE_CHARACTERS) continue;
    lines += 1;
    lineWidth = width;
  }
  return lines <= 2;
}

function cueOf(words: readonly FinalWord[]): Cue {
  const startMs = Math.min(...words.map((word) => word.start_ms));
  const endMs = Math.max(...words.map((word) => word.end_ms));
  const speaker = words[0] === undefined ? undefined : speakerOf(words[0]);
  return {
    startMs,
    endMs: Math.min(endMs, startMs + LONGEST_CUE_MS),
    lines: brokenLines(words.map(({ text }) => text)),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

const speakerOf = (word: FinalWord): string | undefined => word.speaker ?? word.channel;

/** One line where it fits, else two of lengths as equal as the words allow. */
function brokenLines(words: readonly string[]): readonly string[] {
  const widths = words.map(widthOf);
  const whole = widths.reduce((sum, width) => sum + 1 + width, -1);
  if (whole <= LINE_CHARACTERS || words.length < 2) return [words.join(' ')];
  let best = { words: 1, longest: Infinity };
  let upper = -1;
  for (const [i, width] of widths.slice(0, -1).entries()) {
    upper += 1 + width;
    const longest = Math.max(upper, whole - upper - 1);
    if (longest < best.longest) best = { words: i + 1, longest };
  }
  return [words.slice(0, best.words).join(' '), words.slice(best.words).join(' ')];
}

/** In code points. */
function widthOf(word: string): number {
  let width = 0;
  for (const _ of word) width += 1;
  return width;
}

/** A cue ends after it begins and before the next begins, also where words have no time of their own. */
function inTime(cues: readonly Cue[]): readonly Cue[] {
  let endMs = 0;
  return cues.map((cue, i) => {
    const startMs = Math.max(cue.startMs, endMs);
    const nextMs = cues[i + 1]?.startMs ?? Infinity;
    const readMs = Math.min(startMs + SHORTEST_CUE_MS, nextMs);
    endMs = Math.max(startMs + 1, Math.min(Math.max(cue.endMs, readMs), Math.max(nextMs, startMs + 1)));
    return { ...cue, startMs, endMs };
  });
}
