/** Questions that show by their words, and what is answered. */

import type { ClinicalDocument } from '../reading/document.ts';
import { BEFORE_OPENER, OPENERS } from './triggers/questions.ts';

/** `Guest_family:` and one more. */
const LABEL_TOKENS = 5;

/** Words of a question, and whether they need an answer to be one. */
interface QuestionStart {
  /** Token after them. */
  readonly end: number;
  readonly isWeak: boolean;
}

/** The words of a question that begin at `at`: at the start of a clause, or `any`. */
export function questionFrom(
  { tokens }: ClinicalDocument,
  pieces: Int32Array,
  at: number,
): QuestionStart | undefined {
  const match = OPENERS.longestAt(tokens, at);
  if (match === undefined) return undefined;
  const startsPiece = at === 0 || pieces[at] !== pieces[at - 1];
  // Behind `Doctor:`.
  const isLabelled =
    tokens[at - 1]?.text === ':' && (at < LABEL_TOKENS || pieces[at - LABEL_TOKENS] !== pieces[at]);
  // `so this time around have you had any fevers`
  const isPlain =
    tokens[at + 1]?.text === 'you' &&
    (tokens[match.end - 1]?.text === 'any' || tokens[match.end]?.text === 'any');
  if (startsPiece || isLabelled || isPlain || BEFORE_OPENER.has(tokens[at - 1]?.text ?? ''))
    return { end: match.end, isWeak: false };
  return tokens[at]?.text === 'any' ? { end: match.end, isWeak: true } : undefined;
}
