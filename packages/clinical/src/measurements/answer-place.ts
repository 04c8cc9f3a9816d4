/** Where the answer to a question begins that has named a measurement. */

import type { NamedDocument } from './named-document.ts';
import type { NameMatch } from './names.ts';

/** An answer begins within so many tokens after its question. */
const ANSWER_TOKENS = 25;
/** Tokens of `[patient]` or `Patient:`. */
const SPEAKER_TOKENS = 6;

/**
 * The token at which the answer may begin: in the next turn, or in a next sentence that begins with `it was`; undefined where
 * nothing speaks of the name any more.
 * @param limit token that the answer does not reach: the next name, or the text's end
 */
export function answerStart(document: NamedDocument, name: NameMatch, limit: number): number | undefined {
  const { segments, tokens } = document;
  const sentence = segments.sentence[name.first];
  const turn = segments.turn[name.first];
  const farthest = Math.min(limit, name.last + ANSWER_TOKENS);
  let at = name.last;
  while (at < farthest && segments.sentence[at] === sentence) at += 1;
  const refersBack = /^(?:it|that|this|which|today)$/.test(tokens[at]?.text ?? '');
  if (segments.turn[at] === turn && !refersBack) {
    // The rest of the speaker's turn may be another remark; the answer is in the next turn.
    let turnEnd = at;
    while (turnEnd < farthest && segments.turn[turnEnd] === turn) turnEnd += 1;
    if (turnEnd < farthest) at = turnEnd;
    else if (segments.asked[sentence ?? 0] !== true) return undefined;
  }
  if (at >= limit || segments.sentence[at] === undefined) return undefined;
  return afterSpeaker(document, at);
}

function afterSpeaker({ tokens }: NamedDocument, at: number): number {
  for (let i = at; i < at + SPEAKER_TOKENS; i += 1) {
    const text = tokens[i]?.text;
    if (text === ']' || (text === ':' && i > at)) return i + 1;
  }
  return at;
}
