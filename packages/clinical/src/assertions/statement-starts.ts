/** Where a new statement begins without a full stop: `denies chest pain continue lisinopril`. */

import type { ClinicalDocument } from '../reading/document.ts';
import type { MentionReading } from './mention-reading.ts';
import type { Statement } from './statement.ts';
import { FINITE_VERBS, JOINERS, STRONG_JOINERS } from './triggers/ends.ts';
import type { Context } from './triggers/trigger.ts';
import { WordSet } from '../reading/word-tables.ts';

/** What was heard before the mention. */
interface Before {
  readonly from: number;
  readonly trigger: { readonly assertion: Context };
  readonly used: number;
  readonly isPastComma: boolean;
}

/** Behind `were`: of the whole list. */
const OF_ALL: ReadonlySet<string> = new Set(
  'discussed explained reviewed addressed understood all denied absent negative'.split(' '),
);

const OF_NOW = new WordSet([
  'today',
  'shows',
  'showed',
  'ordered',
  'pending',
  'scheduled',
  'planned',
  'tomorrow',
]);

/** Tokens between a verb and what it speaks of, at most. */
const VERB_REACH = 5;
/** Tokens of a list that are looked at behind a comma, and words between two of its things. */
const LIST_TOKENS = 16;
const ITEM_WORDS = 3;

/** Orders: never what a relative takes. */
const MEDICATION_ORDERS = new WordSet(
  (
    'continue start stop increase decrease reduce take give add resume restart hold prescribe rx refill switch begin ' +
    'discontinue change apply try titrate taper'
  ).split(' '),
);
const MEDICATION_VERBS = new WordSet(
  (
    'continues continued continuing started starting stopped increased decreased takes took taking given gave added ' +
    'uses using resumed restarted held prescribed refilled switched began discontinued changed tried received'
  ).split(' '),
);
const HABIT_VERBS = new WordSet(['drinks', 'smokes', 'uses', 'vapes', 'chews', 'consumes']);

/** `doesn't smoke, never has, and drinks socially`. */
const CLAUSE_LEADS = new WordSet([',', 'and']);

/** `never smokes, drinks or uses drugs`: here verbs of this form are part of the list. */
const WHOLE_NEGATIONS = new WordSet(['never', 'neither', 'nobody', 'noone']);

/** Whether the mention has a verb or a sign of its own, so that what was heard in `before` is over. */
export function beginsStatement(reading: MentionReading, mention: Statement, before: Before): boolean {
  const { tokens } = reading.document;
  const { assertion } = before.trigger;
  const { first, category } = mention;
  const isUsed = before.used > 0 && before.used <= first;
  if (category === 'social' && assertion === 'negated') {
    if (isUsed && WHOLE_NEGATIONS.has(tokens[before.from])) return false;
    return hasVerb(reading, before, first + 1, isUsed ? undefined : CLAUSE_LEADS, HABIT_VERBS);
  }
  if (!isUsed && !before.isPastComma) return false;
  if (assertion === 'negated' && tokens[first]?.text === 'positive') return true;
  if (category !== 'medication' || assertion === 'hypothetical') return false;
  return hasVerb(reading, before, first, undefined, MEDICATION_ORDERS) || isTaken(reading, mention, before);
}

/** `denies chest pain, takes aspirin`, `no fever, lisinopril 20 mg`; a relative's drug stays the relative's. */
function isTaken(reading: MentionReading, { first, last }: Statement, before: Before): boolean {
  const { tokens, numbers } = reading.document;
  if (before.trigger.assertion === 'family') return false;
  if (hasVerb(reading, before, first, undefined, MEDICATION_VERBS)) return true;
  const isJoined = STRONG_JOINERS.has(tokens[first - 1]?.text ?? '');
  return before.trigger.assertion === 'negated' && !isJoined && numbers.at(last).length > 0;
}

/** Between what was last mentioned and token `end`; only behind one of `leads`, if there are any. */
function hasVerb(
  { document, pieces }: MentionReading,
  before: Before,
  end: number,
  leads: WordSet | undefined,
  verbs: WordSet,
): boolean {
  const { tokens } = document;
  const from = Math.max(before.used, before.from + 1, end - 1 - VERB_REACH);
  for (let i = end - 1; i >= from && pieces[i] === pieces[end - 1]; i -= 1) {
    if (!verbs.has(tokens[i])) continue;
    if (leads?.has(tokens[i - 1]) === false) return false;
    const lead = tokens[i - 1]?.text ?? '';
    return !STRONG_JOINERS.has(lead) && lead !== 'not';
  }
  return false;
}

/** Whether what stands before token `at` begins a clause of its own: `…, cough is better`, `…, cough for three days`. */
export function beginsClause({ tokens, numbers }: ClinicalDocument, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  // `bleeding, infection, stroke were discussed` is said of all of them.
  if (/^(?:are|were)$/.test(text) && OF_ALL.has(tokens[at + 1]?.text ?? '')) return false;
  if (FINITE_VERBS.has(text)) return true;
  const isSpan = text === 'for' || text === 'x';
  return isSpan && numbers.at(at + 1).length > 0;
}

/** Whether token `at` shows that what stands before it is done now, no more part of a list of the past. */
export function isOfNow({ tokens }: ClinicalDocument, at: number): boolean {
  return OF_NOW.has(tokens[at]);
}

/** Whether an `and` or `or` behind the comma at `comma` shows that it stands in a list. */
export function isJoinedLater({ document, map, pieces }: MentionReading, comma: number): boolean {
  const { tokens } = document;
  let words = 0;
  for (let i = comma + 1; i < comma + LIST_TOKENS && pieces[i] === pieces[comma]; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (map.covered[i] === 1 || token.text === ',') words = 0;
    else if (JOINERS.has(token.text)) return true;
    else if (token.type === 'mark') return false;
    else if ((words += 1) > ITEM_WORDS) return false;
  }
  return false;
}
