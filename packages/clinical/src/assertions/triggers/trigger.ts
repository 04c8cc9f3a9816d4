/** The shape of the trigger tables for things that are mentioned, and how their short patterns are written out. */

import type { Assertion } from '../../finding.ts';

/** What the words before or after a mention may make of it. */
export type Context = Exclude<Assertion, 'present' | 'retracted'>;

/** Words that say something of what stands near them. */
export interface ScopeTrigger {
  /**
   * `forward`: of what follows; `backward`: of what stands before; `both`: of both sides; `either`: of what stands before,
   * or, where nothing does, of what follows (`last year he had …`).
   */
  readonly direction: 'forward' | 'backward' | 'both' | 'either';
  readonly assertion: Context;
  /** Words between trigger and mention, at most. */
  readonly reach: number;
  /**
   * Forward: `all` goes on over any list (`no fever, chills or cough`), `joined` only over `and`, `or` and the like. Backward
   * it always takes `or`, and `all` takes a whole list (`fever, chills: denied`).
   */
  readonly list: 'all' | 'joined';
  /** A subject and verb may stand between (`if he has …`, `does not report …`). */
  readonly verbs?: true;
  /** A word that ends it (`without aura with nausea`). */
  readonly until?: string;
  /** A comma ends it, unless an `and` or `or` behind it shows a list (`without gallstones, hepatic steatosis`). */
  readonly endsAtComma?: true;
  /** Categories of which a `joined` list also goes on from comma to comma (`s/p appendectomy, cholecystectomy`). */
  readonly commaList?: readonly string[];
  /** What was heard in this context is not so after all (`recommended a colonoscopy which she had`). */
  readonly cancels?: true;
  /** Categories it speaks of; all where absent. */
  readonly of?: readonly string[];
}

/** Words that end what was said before. */
export interface EndTrigger {
  readonly direction: 'end';
  readonly ends: readonly Context[];
  /**
   * `always`: whatever stands before; `used`: only once something was mentioned (`no mild fever`, but `no fever, mild cough`).
   * Else not directly behind a trigger, and not where that may have a verb (`does not report`).
   */
  readonly force?: 'always' | 'used';
}

/** Words that look like a trigger and are none. */
interface PseudoTrigger {
  readonly direction: 'pseudo';
}

export type MentionTrigger = ScopeTrigger | EndTrigger | PseudoTrigger;

/** Patterns: words in order, `a|b` one of them, `a?` or not. */
export type TriggerRow<T extends MentionTrigger = MentionTrigger> = T & {
  readonly patterns: readonly string[];
};

export const ALL_CONTEXTS: readonly Context[] = [
  'negated',
  'historical',
  'hypothetical',
  'family',
  'possible',
];

/** All phrases a pattern stands for. */
export function phrasesOf(pattern: string): string[] {
  let phrases: string[] = [''];
  for (const part of pattern.split(' ')) {
    const isOptional = part.length > 1 && part.endsWith('?');
    const words = (isOptional ? part.slice(0, -1) : part).split('|');
    const longer = phrases.flatMap((phrase) =>
      words.map((word) => (phrase === '' ? word : `${phrase} ${word}`)),
    );
    phrases = isOptional ? [...longer, ...phrases] : longer;
  }
  return phrases.filter((phrase) => phrase !== '');
}
