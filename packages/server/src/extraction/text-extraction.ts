/** Findings in texts of any length, without holding up the sessions of the same process. */
import { Worker } from 'node:worker_threads';
import type { Extractor, Redaction, RedactOptions, Turn } from '@clarity-care/clinical';
import type { Clock } from '../clock/clock.ts';
import type { AddedList } from '../terminology/added-list.ts';
import { answerTo, lengthOf, type TextAnswers, type TextRequest } from './text-request.ts';
import { WorkerQueue, type WorkerQueueLimits, type WorkerThread } from './worker-queue.ts';

export interface TextExtraction {
  /** The findings of a text, as the JSON of their list. Rejects with `ExtractionBusyError` or `ExtractionFailedError`. */
  extract(text: string): Promise<string>;
  /** The same of a conversation; every finding has its `turn`. */
  extractTurns(turns: readonly Turn[]): Promise<string>;
  /** The same findings as the JSON of Comprehend Medical's answer to DetectEntitiesV2. Rejects as `extract`. */
  comprehend(text: string): Promise<string>;
  /** Rejects as `extract`. */
  redact(text: string, options: RedactOptions): Promise<Redaction>;
  /** Ends the thread; what it has not answered is rejected. */
  close(): Promise<void>;
}

export interface TextExtractionParts {
  /** For short texts, in this thread. */
  readonly extractor: Pick<Extractor, 'extract' | 'extractTurns'>;
  /** What the extractor has beside the built-in lists: the thread makes its own of them. */
  readonly lists: readonly AddedList[];
  readonly clock: Clock;
  /** Others than a thread of this process, for tests. */
  readonly startThread?: () => WorkerThread;
  readonly limits?: Partial<WorkerQueueLimits>;
}

/** Up to here a text takes some 20 ms: less than a frame of audio waits anyway. UTF-16 code units. */
export const LONGEST_INLINE_TEXT = 16_000;

const usualLimits: WorkerQueueLimits = {
  idleMs: 60_000,
  longestRequestMs: 60_000,
  // Eight of the longest bodies.
  maxCharacters: 8 * 1024 * 1024,
  charactersAMs: 500,
};

export function createTextExtraction(parts: TextExtractionParts): TextExtraction {
  const { extractor, lists, clock } = parts;
  const startThread =
    parts.startThread ??
    (() => new Worker(new URL('extraction-worker.ts', import.meta.url), { workerData: lists }));
  const queue = new WorkerQueue(startThread, clock, { ...usualLimits, ...parts.limits });
  const ask = async <Type extends TextRequest['type']>(
    request: TextRequest & { readonly type: Type },
  ): Promise<TextAnswers[Type]> => {
    const characters = lengthOf(request);
    const answer =
      characters <= LONGEST_INLINE_TEXT ? answerTo(request, extractor) : await queue.ask(request, characters);
    return answer as TextAnswers[Type];
  };
  return {
    extract: (text) => ask({ type: 'extract', text }),
    comprehend: (text) => ask({ type: 'comprehend', text }),
    extractTurns: (turns) => ask({ type: 'extractTurns', turns }),
    redact: (text, options) => ask({ type: 'redact', text, options }),
    close: () => queue.close(),
  };
}
