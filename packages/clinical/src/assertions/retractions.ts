/** Words that take back what was said just before. */

import { trieOf } from '../reading/phrase-trie.ts';

interface Retraction {
  /** Taken back at once; otherwise only when something new follows. */
  readonly atOnce: boolean;
  /** Not of things that are mentioned: `fever: no, chills: no`. */
  readonly valuesOnly?: true;
}

export const RETRACTIONS = trieOf<Retraction>([
  [
    [
      'scratch that',
      'strike that',
      'disregard that',
      'delete that',
      'never mind that',
      'erase that',
      'ignore that',
      'cancel that',
      'take that back',
    ],
    { atOnce: true },
  ],
  [
    [
      "i'm sorry",
      'im sorry',
      'i am sorry',
      'sorry',
      'i mean',
      'i meant',
      'correction',
      'make that',
      'no make that',
      'make it',
      'no wait',
      'wait no',
      'excuse me',
      'pardon me',
      'let me correct that',
      'correct that to',
      'change that to',
      'that should be',
      'should read',
      'or rather',
      'no actually',
      'actually no',
      'actually',
      "no that 's",
      'no sorry',
      'oops',
      'my mistake',
      'i misspoke',
      'corrected to',
    ],
    { atOnce: false },
  ],
  [[', no ,', 'no ,', 'wait', 'rather'], { atOnce: false, valuesOnly: true }],
]);
