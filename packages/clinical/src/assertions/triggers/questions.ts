/** Questions and their answers. What is asked for is said by the answer. */

import { phrasesOf } from './trigger.ts';
import { trieOf } from '../../reading/phrase-trie.ts';

const OPENER_PATTERNS: readonly string[] = [
  'do|did|does you|he|she|they|it ever? have|had|get|feel|notice|notice|experience|take|use|smoke|drink|cause',
  'do|did|does you|he|she|they|it',
  'have|has|had you|he|she|they ever|also|been? had|having|been|noticed|experienced|felt|gotten|taken|seen?',
  'are|is|were|was you|he|she|they currently|also|still? having|experiencing|taking|using|feeling?',
  'is|are|was|were there any|a?',
  'is|was it|that|this a|an|more|like',
  'how|what about any|your|the?',
  'does|did anyone|anybody in your? family? have|had?',
  'any history|problems|issues|trouble|recent|other|new? of|with?',
  'ever had|have any?',
  'any',
];
/** How a question begins that shows no question mark, at the start of a clause. */
export const OPENERS = trieOf<true>(OPENER_PATTERNS.map((pattern) => [phrasesOf(pattern), true]));

/** What may stand before an opener. */
export const BEFORE_OPENER: ReadonlySet<string> = new Set(
  (
    '. ? ! ] okay ok alright right so no yes yeah yep nope and um uh well now then good great perfect huh mm hmm ' +
    'gotcha sure know today'
  ).split(' '),
);

export type Answer = 'yes' | 'no' | 'unsure' | 'aside';

const ANSWER_PATTERNS: readonly (readonly [Answer, readonly string[]])[] = [
  [
    'no',
    [
      'no|nope|nah|none|never|negative',
      'no not really|anymore|lately|recently?',
      'not really|lately|recently|anymore|currently|yet|often',
      'not at all',
      "not that i|i've know|seen|noticed|can|recall|remember|am of|aware?",
      'uh uh',
      'nuh uh',
      "no sir|ma'am|doctor|thank?",
      "i|he|she|it don't|haven't|didn't|doesn't|hasn't|wasn't|'m|do|have|did|does not?",
      'she|he does|has|did|do not',
      'i|he|she have|has|had not|never',
      "i'm not",
      'i am fine|good',
      "i'm fine|good",
      'no issues|problems there',
      'nothing like that',
      'hardly|denies|denied',
    ],
  ],
  [
    'yes',
    [
      "that|it 's? right|correct|true",
      'yes|yeah|yep|yup|yah|yea|right|absolutely|definitely|certainly|correct|exactly|sure|totally',
      'mm hmm',
      'mhm|mmhmm',
      'uh huh',
      'i|he|she|it|they do|have|did|am|has|does|is|was',
      'a little|bit|lot|few bit?',
      'sometimes|occasionally|often|constantly|some|always|lots',
      'kind|sort of',
      'both of? them?',
      'of course',
      'unfortunately yes?',
      'every day|night|morning|now',
      'just a|some little|bit?',
      'all the time',
      'once in a while',
    ],
  ],
  [
    'unsure',
    [
      "i don't|do know|think|remember not? know?",
      'i think|guess so?',
      'maybe|perhaps|possibly',
      "i'm|not not? sure",
      'not that much',
    ],
  ],
  // Said without answering.
  ['aside', ['no problem|worries|idea|thanks|matter', 'yes please', 'right away|now']],
];
export const ANSWERS = trieOf<Answer>(
  ANSWER_PATTERNS.map(([answer, patterns]) => [patterns.flatMap((pattern) => phrasesOf(pattern)), answer]),
);

/** Said before the answer comes. */
export const HESITATIONS: ReadonlySet<string> = new Set(
  "um uh uhm er well oh so like , . - ' … hmm ah you know mean okay ok honestly actually thankfully luckily fortunately".split(
    ' ',
  ),
);

/** Only what one can say `right` to: `no fever, right?` */
export const AGREEMENTS: ReadonlySet<string> = new Set([
  'right',
  'correct',
  'that',
  'exactly',
  'yeah',
  'yes',
  'yep',
  'okay',
]);

/** The patterns of the tables of this file, for the test that walks them. */
export const QUESTION_PATTERNS: readonly string[] = [
  ...OPENER_PATTERNS,
  ...ANSWER_PATTERNS.flatMap(([, patterns]) => patterns),
];
