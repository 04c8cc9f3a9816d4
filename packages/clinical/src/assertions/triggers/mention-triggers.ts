/** All triggers for mentions, by phrase. */

import { ENDS } from './ends.ts';
import { FAMILY } from './family.ts';
import { HISTORICAL } from './historical.ts';
import { HYPOTHETICAL } from './hypothetical.ts';
import { NEGATED } from './negated.ts';
import { POSSIBLE } from './possible.ts';
import { phrasesOf } from './trigger.ts';
import type { MentionTrigger, TriggerRow } from './trigger.ts';
import { PhraseTrie } from '../../reading/phrase-trie.ts';

/** Every row; within a phrase that several rows have, each speaks. */
export const MENTION_ROWS: readonly TriggerRow[] = [
  ...NEGATED,
  ...HISTORICAL,
  ...HYPOTHETICAL,
  ...FAMILY,
  ...POSSIBLE,
  ...ENDS,
];

export const MENTION_TRIGGERS = trieOfRows();

function trieOfRows(): PhraseTrie<readonly MentionTrigger[]> {
  const byPhrase = new Map<string, MentionTrigger[]>();
  for (const { patterns, ...trigger } of MENTION_ROWS) {
    for (const phrase of new Set(patterns.flatMap((pattern) => phrasesOf(pattern)))) {
      const known = byPhrase.get(phrase);
      if (known === undefined) byPhrase.set(phrase, [trigger]);
      // What only looks like a trigger is none in any table.
      else if (trigger.direction === 'pseudo' || known[0]?.direction === 'pseudo')
        byPhrase.set(phrase, [{ direction: 'pseudo' }]);
      else byPhrase.set(phrase, joinedRows(known, trigger));
    }
  }
  const trie = new PhraseTrie<readonly MentionTrigger[]>();
  for (const [phrase, triggers] of byPhrase) trie.add(phrase, triggers);
  return trie;
}

/** Of two rows that say the same in the same direction the first holds, for the categories of both. */
function joinedRows(known: readonly MentionTrigger[], added: MentionTrigger): MentionTrigger[] {
  const twin = known.findIndex((other) => isAlike(other, added));
  if (twin === -1) return [...known, added];
  return known.map((row, i): MentionTrigger => {
    if (i !== twin || !('assertion' in row) || !('assertion' in added)) return row;
    if (row.of === undefined || added.of === undefined) {
      const { of, ...rest } = row;
      return of === undefined ? row : rest;
    }
    return { ...row, of: [...new Set([...row.of, ...added.of])] };
  });
}

function isAlike(a: MentionTrigger, b: MentionTrigger): boolean {
  if (!('assertion' in a) || !('assertion' in b)) return false;
  return a.direction === b.direction && a.assertion === b.assertion;
}
