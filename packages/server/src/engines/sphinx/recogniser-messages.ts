/** What the engine and its recogniser processes say to each other: one argument in, a line of JSON and raw audio in, lines of JSON out. */
import type { EngineEvent, Word } from '../speech-engine.ts';
import type { DecoderModels } from './pocketsphinx-library.ts';
import type { StreamDecoderSettings } from './stream-decoder.ts';

/** The process's only argument, as JSON. */
export interface RecogniserConfig {
  readonly models: DecoderModels;
  readonly stream: StreamDecoderSettings;
}

/** The first line of the process's standard input, as JSON; all after it is audio. */
export interface StreamHeader {
  readonly startMs: number;
  /** Of the final before; see `TranscribeOptions`. */
  readonly memory?: string;
}

/** One line of the process's standard output. */
export type RecogniserMessage =
  /** The models are loaded; audio is awaited. */
  | { readonly type: 'ready' }
  | EngineEvent
  /** Samples decoded so far. */
  | { readonly type: 'position'; readonly samples: number }
  /** All audio is decoded and all finals are out; the process ends. */
  | { readonly type: 'end'; readonly samples: number }
  /** The process ends. `setup`: before it was ready. The message holds no words of the transcript. */
  | { readonly type: 'error'; readonly phase: 'setup' | 'stream'; readonly message: string };

export function encodeMessage(message: RecogniserMessage): string {
  return `${JSON.stringify(message)}\n`;
}

/** `undefined` for a line that is none of the messages. The caller must not quote the line: it may hold speech. */
export function decodeMessage(line: string): RecogniserMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { type, startMs, endMs, text, words, memory, samples, phase, message } = value;
  switch (type) {
    case 'ready':
      return { type };
    case 'position':
    case 'end':
      return isCount(samples) ? { type, samples } : undefined;
    case 'partial':
    case 'final':
      return isCount(startMs) &&
        isCount(endMs) &&
        typeof text === 'string' &&
        Array.isArray(words) &&
        words.every(isWord)
        ? { type, startMs, endMs, text, words, ...(typeof memory === 'string' ? { memory } : {}) }
        : undefined;
    case 'error':
      return (phase === 'setup' || phase === 'stream') && typeof message === 'string'
        ? { type, phase, message }
        : undefined;
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isWord(value: unknown): value is Word {
  return (
    isRecord(value) &&
    typeof value.text === 'string' &&
    isCount(value.startMs) &&
    isCount(value.endMs) &&
    (value.confidence === undefined || typeof value.confidence === 'number')
  );
}
