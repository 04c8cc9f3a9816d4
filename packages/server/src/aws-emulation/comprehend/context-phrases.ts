/** Words that say of a term near them whether it holds, of whom and when. */
import type { TraitName } from './entity.ts';
import { phraseTable } from './phrase-table.ts';

export interface ContextPhrase {
  /** `stop` ends the reach of all that stand beyond it; `nothing` only keeps a longer phrase from being heard as a shorter one. */
  readonly says: TraitName | 'stop' | 'nothing';
  /** Where the phrase stands: before the term or behind it. */
  readonly stands: 'before' | 'behind';
  /** Words between the phrase and the term, at most. */
  readonly reach: number;
}

const relatives =
  'mother father mom dad brother sister grandmother grandfather aunt uncle cousin son daughter sibling'.split(
    ' ',
  );

function ofRelatives(...patterns: readonly string[]): string {
  return relatives.flatMap((who) => patterns.map((pattern) => pattern.replace('@', who))).join(' | ');
}

const before = (says: ContextPhrase['says'], reach: number): ContextPhrase => ({
  says,
  stands: 'before',
  reach,
});
const behind = (says: ContextPhrase['says'], reach: number): ContextPhrase => ({
  says,
  stands: 'behind',
  reach,
});

export const CONTEXT_PHRASES = phraseTable<ContextPhrase>([
  // Longer than a negation, and none.
  [
    'no change in | no change | not only | no increase in | without difficulty | no doubt | not sure | ' +
      'no longer than | gram negative | not necessarily',
    before('nothing', 0),
  ],
  [
    'no | not | denies | denied | denying | without | negative for | no evidence of | no sign of | no history of | ' +
      'never had | never has | free of | absence of | does not have | did not have | has not had | ' +
      "doesn't have | didn't have | hasn't had | has no | had no | have no | with no | ruled out for | nor",
    before('NEGATION', 12),
  ],
  [
    'not taking | denies taking | denied taking | denies use of | never took | never taken | not on | off of | ' +
      'allergic to | allergy to | intolerant of',
    before('NEGATION', 8),
  ],
  [
    'was ruled out | were ruled out | ruled out | is absent | are absent | was negative | is negative | ' +
      'not present | was not seen | is not seen | was not done | not performed',
    behind('NEGATION', 3),
  ],
  [
    'history of | past history of | past medical history of | past medical history | h/o | hx of | pmh | ' +
      'previous | prior | status post | s/p | remote | formerly | previously had | used to have',
    before('PAST_HISTORY', 8),
  ],
  [
    'used to take | previously took | previously on | was on | stopped taking | stopped | discontinued | came off',
    before('PAST_HISTORY', 6),
  ],
  ['was discontinued | was stopped | in the past | in childhood | as a child', behind('PAST_HISTORY', 4)],
  [
    `family history of | family history | fhx | ${ofRelatives('@ has', '@ had', '@ with', "@'s", '@ died of', '@ was diagnosed with', '@ have')}`,
    before('PERTAINS_TO_FAMILY', 12),
  ],
  [
    `runs in the family | run in the family | ${ofRelatives('in her @', 'in his @', 'in my @', 'in the @', 'in @')}`,
    behind('PERTAINS_TO_FAMILY', 4),
  ],
  [
    'if | in case of | should she develop | should he develop | should you develop | watch for | monitor for | ' +
      'return for | risk of | risk for | to prevent | screen for | screening for | call for',
    before('HYPOTHETICAL', 10),
  ],
  [
    'possible | possibly | probable | probably | likely | may have | might have | could be | suspected | ' +
      'suspicion for | suspicion of | suspicious for | concern for | concerning for | questionable | ' +
      'cannot rule out | rule out | r/o | versus | vs',
    before('LOW_CONFIDENCE', 6),
  ],
  ['is possible | is likely | is suspected | cannot be excluded | is unlikely', behind('LOW_CONFIDENCE', 3)],
  [
    'schedule | scheduled for | will undergo | will have | will need | plan for | planned | recommend | ' +
      'order | we will get | going to get | refer for | referred for',
    before('FUTURE', 6),
  ],
  [
    'but | however | although | though | except | who | has | have | had | reports | reported | complains of | ' +
      'presents with | presented with | endorses | admits | admits to | patient | because | ; | ' +
      'positive for | takes | taking | is on',
    before('stop', 0),
  ],
]);
