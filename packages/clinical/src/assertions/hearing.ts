/** What was heard of one mention, before it is weighed. */

import type { Context } from './triggers/trigger.ts';

export interface Hearing {
  /** Words to the nearest trigger of each context. */
  readonly words: Map<Context, number>;
  /** The words `fever: yes` say it outright. */
  outright?: 'yes' | 'no';
  /** Token at which the question began that it is part of, where words show one. */
  asked?: number;
  /** Asked by a bare `any` only: without an answer it is none. */
  isWeaklyAsked?: true;
  /** The `no` before it answers an earlier question. */
  followsAnswer?: true;
}

/** The nearer of two triggers of one context counts. */
export function hear(hearing: Hearing | undefined, context: Context, words: number): void {
  if (hearing === undefined) return;
  const known = hearing.words.get(context);
  if (known === undefined || words < known) hearing.words.set(context, words);
}
