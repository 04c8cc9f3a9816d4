/** What is asked of the extraction, as a message that another thread understands. */
import { comprehendAnswerOf, redact } from '@clarity-care/clinical';
import type { Extractor, Redaction, RedactOptions, Turn } from '@clarity-care/clinical';

/**
 * The answer of each kind of request. Findings come as the JSON of their list, as the client gets it: to copy tens of thousands of
 * them from the thread and to write them out here would hold up this thread for as long as reading a short text.
 */
export interface TextAnswers {
  readonly extract: string;
  readonly extractTurns: string;
  /** As JSON too. */
  readonly comprehend: string;
  readonly redact: Redaction;
}

export type TextRequest =
  | { readonly type: 'extract'; readonly text: string }
  | { readonly type: 'comprehend'; readonly text: string }
  | { readonly type: 'extractTurns'; readonly turns: readonly Turn[] }
  | { readonly type: 'redact'; readonly text: string; readonly options: RedactOptions };

/** What a request needs of an extractor. */
export type TextExtractor = Pick<Extractor, 'extract' | 'extractTurns'>;

/** UTF-16 code units. */
export function lengthOf(request: TextRequest): number {
  return request.type === 'extractTurns'
    ? request.turns.reduce((sum, { text }) => sum + text.length + 1, 0)
    : request.text.length;
}

export function answerTo(request: TextRequest, extractor: TextExtractor): TextAnswers[TextRequest['type']] {
  switch (request.type) {
    case 'extract':
      return JSON.stringify(extractor.extract(request.text));
    case 'comprehend': {
      const { text } = request;
      return JSON.stringify(comprehendAnswerOf(text, extractor.extract(text)));
    }
    case 'extractTurns':
      return JSON.stringify(extractor.extractTurns(request.turns));
    case 'redact':
      return redact(request.text, extractor.extract(request.text), request.options);
  }
}
