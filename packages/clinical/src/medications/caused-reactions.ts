/** Allergies that are told by what the allergen does: `penicillin gives me hives`, `I can't take codeine, it makes me throw up`. */

import type { Attribute } from '../finding.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { WordSet } from '../reading/word-tables.ts';
import { reactionAt } from './read-reactions.ts';
import { REACTIONS } from './reactions.ts';

export const CAUSE_VERBS: readonly string[] = 'causes caused makes made gives gave'.split(' ');
export const CAUSES = new WordSet(CAUSE_VERBS);
/** Behind `can't`. */
export const TAKE_VERBS: readonly string[] = ['take', 'tolerate', 'have', 'use'];
export const TAKES = new WordSet(TAKE_VERBS);
const CANNOT: ReadonlySet<string> = new Set(['cannot', "can't", 'cant', "couldn't"]);
/** Between the verb and what happens. */
const BETWEEN = new WordSet(
  'me him her us them my his a an the some bad really very severe terrible awful big get have to in all over up like'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 5;
const SUBJECTS = new WordSet('it they that which i she he'.split(' '));
const TAKEN_BACK = new WordSet([',', 'because', 'cause', 'since', 'cuz', ';', '-']);
const BECOMES = new WordSet('get gets got have had break breaks broke develop developed'.split(' '));

/** A drug that is taken may upset the stomach, or make the legs swell, and nobody is allergic to it. */
const ALLERGIC_REACTIONS: ReadonlySet<string> = new Set([
  'anaphylaxis',
  'hives',
  'rash',
  'itching',
  'angioedema',
  'facial swelling',
  'lip swelling',
  'tongue swelling',
  'throat swelling',
  'throat closing',
]);
/** Of these it is told as an allergy, for they are given for some days only. */
const OFTEN_NOT_TOLERATED: ReadonlySet<string> = new Set(
  (
    'penicillin penicillins amoxicillin augmentin ampicillin sulfa bactrim septra codeine morphine hydrocodone oxycodone vicodin ' +
    'percocet demerol erythromycin azithromycin clarithromycin doxycycline keflex cephalexin cipro ciprofloxacin levaquin ' +
    'levofloxacin clindamycin flagyl metronidazole macrobid nitrofurantoin tetracycline vancomycin latex shellfish contrast'
  ).split(' '),
);

/** What the verb at a token says that the allergen does; none where it may be an effect of a drug that is taken. */
export function reactionsOfVerb(
  document: ClinicalDocument,
  verb: number,
  allergen: string,
): readonly Attribute[] {
  const reactions = reactionsFrom(document, verb + 1, verb);
  const isAllergic = reactions.some(
    ({ value }) => typeof value === 'string' && ALLERGIC_REACTIONS.has(value),
  );
  return isAllergic || OFTEN_NOT_TOLERATED.has(allergen) ? reactions : [];
}

/** Whether `can't` stands before the verb at a token. */
export function isBarred({ tokens }: ClinicalDocument, verb: number): boolean {
  const before = tokens[verb - 1]?.text ?? '';
  return CANNOT.has(before) || (before === 'not' && tokens[verb - 2]?.text === 'can');
}

/** Behind what cannot be taken: `it makes me throw up`, `because I get hives`. */
export function reactionsOfBarred(document: ClinicalDocument, from: number): readonly Attribute[] {
  const { tokens, segments } = document;
  let at = from;
  while (at < from + 2 && TAKEN_BACK.has(tokens[at])) at += 1;
  if (!SUBJECTS.has(tokens[at]) || segments.sentence[at] !== segments.sentence[from - 1]) return [];
  const verb = tokens[at + 1];
  if (CAUSES.has(verb) || BECOMES.has(verb)) {
    const own = reactionsFrom(document, at + 1, from - 1);
    return own.length > 0 ? own : reactionsFrom(document, at + 2, from - 1);
  }
  return [];
}

function reactionsFrom(document: ClinicalDocument, from: number, sameSentence: number): readonly Attribute[] {
  const { tokens, segments } = document;
  const reactions: Attribute[] = [];
  let at = from;
  for (let between = 0; segments.sentence[at] === segments.sentence[sameSentence];) {
    const found = REACTIONS.longestAt(tokens, at);
    if (found !== undefined) {
      reactions.push(reactionAt(document, at, found.end, found.entry));
      at = found.end;
      const isMore = /^(?:and|,|or)$/.test(tokens[at]?.text ?? '');
      if (!isMore) break;
      at += 1;
      between = MOST_BETWEEN - 1;
      continue;
    }
    between += 1;
    if (between > MOST_BETWEEN || !BETWEEN.has(tokens[at])) break;
    at += 1;
  }
  return reactions;
}
