/** One segment of the service in this server's terms: milliseconds of the source, punctuation on the word before it. */
import type { Word } from '../speech-engine.ts';
import type { ServiceItem, ServiceResult } from './medical-stream.ts';

/** A word whose times and text are still being worked on. */
export type DraftWord = { -readonly [Field in keyof Word]: Word[Field] };

export interface Utterance {
  /** Label of the channel; empty when there is one. */
  readonly channel: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  /** Not empty; in the order of speech. */
  readonly words: readonly DraftWord[];
}

export interface UtteranceOptions {
  /** Milliseconds of the service's time to whole milliseconds of the source. */
  readonly toSourceMs: (serviceMs: number) => number;
  readonly withSpeakers: boolean;
  readonly withChannels: boolean;
}

/** `undefined` when nothing was said in it: no words, or punctuation only. */
export function toUtterance(result: ServiceResult, options: UtteranceOptions): Utterance | undefined {
  const alternative = result.Alternatives?.[0];
  if (alternative === undefined) return undefined;
  const { toSourceMs } = options;
  const startMs = toSourceMs(1000 * (result.StartTime ?? 0));
  const endMs = Math.max(startMs, toSourceMs(1000 * (result.EndTime ?? result.StartTime ?? 0)));
  const channel = options.withChannels ? (result.ChannelId ?? '') : '';
  let words = readItems(alternative.Items ?? [], options);
  if (words.length === 0) words = spread(alternative.Transcript ?? '', startMs, endMs);
  if (words.length === 0) return undefined;
  if (channel !== '') for (const word of words) word.channel = channel;
  const text = alternative.Transcript?.trim() ?? '';
  return { channel, startMs, endMs, text: text === '' ? joinWords(words) : text, words };
}

export function joinWords(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

function readItems(
  items: readonly ServiceItem[],
  { toSourceMs, withSpeakers }: UtteranceOptions,
): DraftWord[] {
  const words: DraftWord[] = [];
  let endMs = 0;
  for (const item of items) {
    const content = item.Content?.trim() ?? '';
    if (content === '') continue;
    if (item.Type === 'punctuation') {
      const before = words.at(-1);
      // What stands before the first word is in the segment's text only.
      if (before !== undefined) before.text += content;
      continue;
    }
    const startMs = item.StartTime === undefined ? endMs : toSourceMs(1000 * item.StartTime);
    endMs = item.EndTime === undefined ? startMs : toSourceMs(1000 * item.EndTime);
    const word: DraftWord = { text: content, startMs, endMs };
    if (item.Confidence !== undefined && item.Confidence >= 0 && item.Confidence <= 1)
      word.confidence = item.Confidence;
    if (withSpeakers && item.Speaker !== undefined) word.speaker = item.Speaker;
    words.push(word);
  }
  return words;
}

/** A segment with a text and no items: its words share its time. */
function spread(text: string, startMs: number, endMs: number): DraftWord[] {
  const parts = text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const at = (index: number) => startMs + Math.round(((endMs - startMs) * index) / parts.length);
  return parts.map((part, index) => ({ text: part, startMs: at(index), endMs: at(index + 1) }));
}
