/** A text or a conversation that was sent: which of the two, or what is wrong with it. */
import type { Turn } from '@clarity-care/clinical';
import type { Static } from 'typebox';
import { checkerOf } from './request-validation.ts';
import { documentSchema, redactLineSchema } from './schemas/text-schema.ts';

export type AnswerShape = 'findings' | 'comprehend';

export type TextDocument =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'turns'; readonly turns: readonly Turn[] }
  | { readonly type: 'bad'; readonly field?: string; readonly detail: string };

/** Of what has passed `documentSchema`. */
export function documentOf({ text, turns }: Static<typeof documentSchema>, shape: AnswerShape): TextDocument {
  if (text !== undefined && turns !== undefined) {
    return { type: 'bad', field: 'turns', detail: 'turns: given beside text; give one of them.' };
  }
  if (turns !== undefined) {
    if (shape === 'findings') return { type: 'turns', turns };
    const detail = 'text: missing; the shape comprehend answers for a text, not for turns.';
    return { type: 'bad', field: 'text', detail };
  }
  if (text !== undefined) return { type: 'text', text };
  const detail =
    'text: missing; a text is expected, such as {"text":"blood pressure one twenty over eighty"}, or turns.';
  return { type: 'bad', field: 'text', detail };
}

const line = { name: 'The line', member: 'field' } as const;
const complainOfDocument = checkerOf(documentSchema, line);
const complainOfRedactLine = checkerOf(redactLineSchema, line);

/** A line of `clarity extract --jsonl`. */
export function documentOfLine(value: unknown, shape: AnswerShape): TextDocument {
  const complaint = complainOfDocument(value);
  if (complaint !== undefined) return { type: 'bad', ...complaint };
  return documentOf(value as Static<typeof documentSchema>, shape);
}

/** A line of `clarity redact --jsonl`. */
export function redactTextOfLine(value: unknown): Exclude<TextDocument, { type: 'turns' }> {
  const complaint = complainOfRedactLine(value);
  if (complaint !== undefined) return { type: 'bad', ...complaint };
  return { type: 'text', ...(value as Static<typeof redactLineSchema>) };
}
