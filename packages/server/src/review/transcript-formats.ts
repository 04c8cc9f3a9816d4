/** A transcript as files that other programs read. */
import type { StoredSegment } from '../storage/transcript-store.ts';
import { cuesOf, type Cue } from './cues.ts';
import { newestVersion } from './newest-version.ts';

export const transcriptFormats = ['json', 'txt', 'srt', 'vtt'] as const;
export type TranscriptFormat = (typeof transcriptFormats)[number];

/** RFC 8259, RFC 2046, the type that players use (none is registered), and W3C WebVTT §9. */
export const mediaTypes: Readonly<Record<TranscriptFormat, string>> = {
  json: 'application/json',
  txt: 'text/plain',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
};

export interface TranscriptLine {
  readonly segment: number;
  readonly start_ms: number;
  readonly end_ms: number;
  readonly text: string;
}

/** The newest versions, in order. */
export function transcriptAs(format: TranscriptFormat, segments: readonly StoredSegment[]): string {
  switch (format) {
    case 'json':
      return JSON.stringify(segments.map(lineOf));
    case 'txt':
      return plainText(segments);
    case 'srt':
      return subRip(cuesOf(segments));
    case 'vtt':
      return webVtt(cuesOf(segments));
  }
}

function lineOf(stored: StoredSegment): TranscriptLine {
  const { segment, startMs, endMs, text } = newestVersion(stored);
  return { segment, start_ms: startMs, end_ms: endMs, text };
}

/** After so long a pause a new paragraph begins. */
const PARAGRAPH_PAUSE_MS = 3000;

/** One segment a line. */
function plainText(segments: readonly StoredSegment[]): string {
  return segments
    .map((stored, i) => {
      const before = segments[i - 1];
      const isParagraph = before !== undefined && stored.startMs - before.endMs >= PARAGRAPH_PAUSE_MS;
      return `${isParagraph ? '\n' : ''}${newestVersion(stored).text.replaceAll(/\s+/g, ' ').trim()}\n`;
    })
    .join('');
}

/** W3C WebVTT §4.1: cues without identifiers or settings. */
function webVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ startMs, endMs, lines, speaker }) => {
    const voice = speaker === undefined ? '' : `<v ${escaped(`Speaker ${speaker}`)}>`;
    const time = `${timestamp(startMs, '.')} --> ${timestamp(endMs, '.')}`;
    return `${time}\n${voice}${lines.map(escaped).join('\n')}\n`;
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** W3C WebVTT §4.2.2: these three have references, and so no text holds an arrow. A NUL would be read as U+FFFD anyway. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\0', '\u{fffd}')
    .replaceAll(/\s/g, ' ');

/** The form has no standard and no escapes: an arrow in a text gets an invisible word joiner (U+2060), so that no player takes it for a time line. */
function subRip(cues: readonly Cue[]): string {
  return cues
    .map(({ startMs, endMs, lines }, i) => {
      const text = lines.map((line) => line.replaceAll('-->', '--\u{2060}>')).join('\n');
      return `${i + 1}\n${timestamp(startMs, ',')} --> ${timestamp(endMs, ',')}\n${text}\n`;
    })
    .join('\n');
}

function timestamp(ms: number, point: '.' | ','): string {
  const pad = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => pad(part, 2)).join(':');
  return `${clock}${point}${pad(ms % 1000, 3)}`;
}
