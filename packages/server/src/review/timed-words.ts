/** When the words of a text were said, as far as the recognised words tell. */
import type { FinalWord } from '@clarity-care/protocol';
import { alignWords } from './word-alignment.ts';

/** Of the segment, in milliseconds of the session's audio. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The words of `text`, cut at white space, in order, so that each points to audio.
 *
 * A word that was recognised keeps its times, confidence, speaker and channel. Others have no confidence: those in the place of
 * recognised words share the time of these, and those that were put in between share the time between their neighbours, or where
 * there is none have that of the word before (of the one after at the beginning). Speaker and channel are those of the
 * replaced word, or of the neighbour.
 *
 * @param heard as recognised, in order
 * @param span for a text without any recognised word
 */
export function timeWords(text: string, heard: readonly FinalWord[], span: TimeSpan): readonly FinalWord[] {
  const tokens = text.match(/\S+/g) ?? [];
  // As nearly always: nobody has edited it.
  if (tokens.length === heard.length && heard.every((word, i) => word.text === tokens[i])) return heard;
  const pairs = alignWords(
    heard.map((word) => word.text),
    tokens,
  );
  const timed: FinalWord[] = [];
  let from = { before: 0, after: 0 };
  const wordsUpTo = (end: { readonly before: number; readonly after: number }): void => {
    const replaced = heard.slice(from.before, end.before);
    const written = tokens.slice(from.after, end.after);
    const neighbours = { before: heard[from.before - 1], after: heard[end.before] };
    timed.push(...placeWritten(written, replaced, neighbours, span));
  };
  for (const pair of pairs) {
    wordsUpTo(pair);
    const word = heard[pair.before];
    const token = tokens[pair.after];
    if (word !== undefined && token !== undefined) timed.push({ ...word, text: token });
    from = { before: pair.before + 1, after: pair.after + 1 };
  }
  wordsUpTo({ before: heard.length, after: tokens.length });
  return timed;
}

function placeWritten(
  written: readonly string[],
  replaced: readonly FinalWord[],
  neighbours: { readonly before: FinalWord | undefined; readonly after: FinalWord | undefined },
  span: TimeSpan,
): readonly FinalWord[] {
  // Word for word, where there are as many.
  if (written.length === replaced.length)
    return replaced.map((word, i) => ({ text: written[i] ?? '', ...timesOf(word), ...voiceOf(word) }));
  const [first] = replaced;
  if (first !== undefined) {
    const endMs = Math.max(...replaced.map((word) => word.end_ms));
    return share(written, { startMs: first.start_ms, endMs }, first);
  }
  const { before, after } = neighbours;
  const neighbour = before ?? after;
  const room = { startMs: before?.end_ms ?? span.startMs, endMs: after?.start_ms ?? span.endMs };
  if (neighbour === undefined || room.endMs > room.startMs) return share(written, room, neighbour);
  return written.map((text) => ({ text, ...timesOf(neighbour), ...voiceOf(neighbour) }));
}

/** Each word gets time by its length. */
function share(written: readonly string[], span: TimeSpan, voice: FinalWord | undefined): FinalWord[] {
  const characters = written.reduce((sum, text) => sum + text.length, 0);
  const lengthMs = Math.max(0, span.endMs - span.startMs);
  let before = 0;
  return written.map((text) => {
    const start_ms = span.startMs + Math.round((lengthMs * before) / characters);
    before += text.length;
    const end_ms = span.startMs + Math.round((lengthMs * before) / characters);
    return { text, start_ms, end_ms, ...voiceOf(voice) };
  });
}

const timesOf = ({ start_ms, end_ms }: FinalWord) => ({ start_ms, end_ms });

function voiceOf(word: FinalWord | undefined): Pick<FinalWord, 'speaker' | 'channel'> {
  return {
    ...(word?.speaker === undefined ? {} : { speaker: word.speaker }),
    ...(word?.channel === undefined ? {} : { channel: word.channel }),
  };
}
