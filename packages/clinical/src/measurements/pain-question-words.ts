/** Words of a question for a score of pain, and of its answer. */

import { phrasesOf } from '../assertions/triggers/trigger.ts';
import { trieOf } from '../reading/phrase-trie.ts';

const QUESTION_PATTERNS: readonly string[] = [
  'scale of|from zero|one|0|1 to|through ten|10',
  'zero|one|0|1 to ten|10 scale',
  'from zero|one|0|1 to|through ten|10',
  'between zero|one|0|1 and ten|10',
  'ten|10 being|is the|your? worst|most|highest|maximum',
  'rate it|that|this|the|your|his|her pain|discomfort?',
  'you rate it|that|this|the|your?',
  'how bad|severe|intense|strong is|was|are it|that|this|the|your|his|her?',
  'how bad|severe|intense does|did it get?',
  'pain level|score|scale|rating',
  'what number would|is',
];

/** In a turn that asks how much something hurts. */
export const PAIN_QUESTIONS = trieOf<true>(
  QUESTION_PATTERNS.map((pattern) => [phrasesOf(pattern), true as const]),
);

/** Right before the score of an answer. */
export const SCORE_LEADS: ReadonlySet<string> = new Set(
  (
    "a an like about around approximately at probably maybe perhaps say is 's it's be was were of or , um uh uhm umm well yeah hmm oh " +
    'usually say it than to just only almost nearly over'
  ).split(' '),
);

/** Right before a further score of the same answer: `it gets to a nine at night`. */
export const FURTHER_LEADS: ReadonlySet<string> = new Set(['a', 'an', 'or']);

/** Right after a score that has no `out of ten`; a thing that is counted is none of them. */
export const SCORE_TAILS: ReadonlySet<string> = new Set(
  (
    "or and but right now today when whenever if at with most usually i i'd i'm i've it it's you on out maybe probably um uh uhm yeah " +
    'okay ok so because for in just then that to like sometimes all the even without during by after before he she they ' +
    'as every not we where thank , . ? ! ; - [ well mostly honestly although though about depending'
  ).split(' '),
);
