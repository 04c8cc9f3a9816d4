/** Text that a person typed into one line. */
import { ProblemError } from './problems.ts';

/** Throws `ProblemError` for a text that is empty, holds control characters or line breaks, or is not Unicode. Its length is the schema's. */
export function checkLine(field: string, text: string): void {
  if (text.trim() === '') throw invalid(field, 'empty; give at least one word');
  if (!text.isWellFormed()) throw invalid(field, 'half of a surrogate pair; give Unicode text');
  // Line and paragraph separators break a line as a line feed does.
  const at = text.search(/[\p{Cc}\u{2028}\u{2029}]/u);
  if (at === -1) return;
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  throw invalid(field, `U+${code}, a control character, stands at ${at}; give one line without any`);
}

function invalid(field: string, words: string): ProblemError {
  return new ProblemError('message_invalid', { detail: `${field}: ${words}.`, field });
}
