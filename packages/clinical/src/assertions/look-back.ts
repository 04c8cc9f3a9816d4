/** Triggers that stand behind what they speak of: `pneumonia was ruled out`, `stroke in 2005`. */

import { hear } from './hearing.ts';
import type { MentionReading } from './mention-reading.ts';
import { WordSet } from '../reading/word-tables.ts';
import { JOINERS, ONSETS, STRONG_JOINERS } from './triggers/ends.ts';
import type { Context } from './triggers/trigger.ts';

export interface Backward {
  readonly assertion: Context;
  readonly reach: number;
  readonly list: 'all' | 'joined';
  readonly of?: readonly string[];
  readonly cancels?: true;
}

const BEGINNINGS = new WordSet([
  'started',
  'switched',
  'placed',
  'initiated',
  'began',
  'changed',
  'transitioned',
]);
const BEGUN_LEADS = new WordSet(['on', 'to', 'taking']);

/** Tokens that are looked at behind one trigger, at most. */
const FARTHEST = 48;
/** Words between two things of a list. */
const ITEM_WORDS = 2;

/** Hears `trigger`, which begins at token `at`, for what stands before it. Returns whether anything does. */
export function lookBack(reading: MentionReading, at: number, trigger: Backward): boolean {
  const { document, map, pieces, mentions, hearings, isTrigger } = reading;
  const { tokens } = document;
  const piece = pieces[at];
  let words = 0;
  let found = false;
  let joined = false;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST) && pieces[i] === piece;) {
    if (map.covered[i] === 1) {
      const ending = map.endingAt(i + 1);
      const heard = ending.filter((m) => {
        const category = mentions[m]?.category ?? '';
        if (trigger.assertion === 'historical' && category === 'medication' && isBegun(reading, m))
          return false;
        return trigger.of?.includes(category) !== false;
      });
      // Two things side by side are no list: the nearer one is spoken of.
      if (found && !joined) return true;
      for (const m of heard) {
        if (trigger.cancels === true) hearings[m]?.words.delete(trigger.assertion);
        else hear(hearings[m], trigger.assertion, words);
      }
      if (heard.some((m) => mentions[m]?.category !== 'anatomy')) {
        found = true;
        joined = false;
        words = 0;
      }
      const first = Math.min(i, ...ending.map((m) => mentions[m]?.first ?? i));
      i = first - 1;
      continue;
    }
    const text = tokens[i]?.text ?? '';
    if (found) {
      if (joins(text, trigger)) joined = true;
      else if (!joined) return true;
      else if ((words += 1) > ITEM_WORDS || tokens[i]?.type === 'mark') return true;
    } else {
      if (/^[;:.?]$/.test(text) || (isTrigger[i] === 1 && trigger.cancels !== true)) return false;
      if (trigger.assertion === 'historical' && ONSETS.has(text)) return false;
      words += 1;
      if (words > trigger.reach) return false;
    }
    i -= 1;
  }
  return found;
}

/** `started on metoprolol last year`: what was begun then goes on. */
function isBegun({ document, mentions }: MentionReading, mention: number): boolean {
  const { tokens } = document;
  let at = (mentions[mention]?.first ?? 0) - 1;
  // `switched from lisinopril to losartan`
  if (tokens[at]?.text === 'to' && tokens[at - 2]?.text === 'from') at -= 3;
  else if (BEGUN_LEADS.has(tokens[at])) at -= 1;
  return BEGINNINGS.has(tokens[at]);
}

function joins(text: string, { assertion, list }: Backward): boolean {
  if (list === 'all' && text === ',') return true;
  const isWeak = assertion === 'negated' && list === 'joined';
  return isWeak ? STRONG_JOINERS.has(text) : JOINERS.has(text);
}
