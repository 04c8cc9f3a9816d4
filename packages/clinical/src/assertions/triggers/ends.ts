/** What ends the reach of what was said before. */

import { ALL_CONTEXTS } from './trigger.ts';
import type { TriggerRow } from './trigger.ts';

export const ENDS: readonly TriggerRow[] = [
  {
    direction: 'end',
    ends: ALL_CONTEXTS,
    force: 'always',
    patterns: [
      'but',
      'however',
      'although|though',
      'except for?',
      'with the exception of',
      'nevertheless|nonetheless',
      'other than',
      'apart|aside from',
      'besides',
      'save for',
      'on the other hand',
      'whereas',
    ],
  },
  {
    direction: 'end',
    ends: ALL_CONTEXTS,
    patterns: [
      'today he|she|the|i patient?',
      'otherwise',
      'here|in for|with|because|complaining today? for|of|with?',
      'presents|presented|presenting today|now? with|for|to|complaining',
      'complains|complained|complaining of',
      'c / o',
      'came|comes|coming in today? with|for|because|complaining',
      'admits|admitted|endorses|endorsed|endorsing to?',
      'positive for',
      'pos for',
      'positive',
      '( + )',
      '+',
      'is|are|was|being currently|now? treated with|for',
      'started|placed on',
      'review of systems',
      'ros',
      'physical exam|examination',
      'social history',
      'chief complaint',
      'vital signs',
      'assessment and plan',
      'current medications',
    ],
  },
  {
    direction: 'end',
    ends: ['negated', 'historical', 'hypothetical', 'possible'],
    patterns: [
      'which|who|whose',
      'reports|reported|reporting',
      'states|stated',
      'notes that?',
      'has|have|had been? developed|having|taking|using|started?',
      "i've|you've|he|she 's? been|had|got",
      'shows|showed|demonstrates|demonstrated|reveals|revealed',
      'takes|taking',
      'also has|have|had|reports|takes',
      'now',
      'currently',
      'today',
      'secondary to a?',
      'went|goes to',
      'which is|was|has',
    ],
  },
  // The things one might come to have are often listed with semicolons.
  {
    direction: 'end',
    ends: ['negated', 'historical', 'possible'],
    force: 'always',
    patterns: [';'],
  },
  {
    direction: 'end',
    ends: ['negated', 'possible'],
    force: 'always',
    patterns: [
      'because of?',
      'since',
      'due to',
      'as a result of',
      'caused|explained by',
      'attributed|related to',
      'despite',
      'cause|source|etiology|reason|explanation|origin of|for',
      'side effects|effect of|from|with|to',
    ],
  },
  // What a test found is no longer what it was to look for.
  {
    direction: 'end',
    ends: ['hypothetical'],
    force: 'always',
    patterns: ['was|were|been found to be|have', 'which|that|and showed|revealed|demonstrated'],
  },
  {
    direction: 'end',
    ends: ['possible'],
    force: 'always',
    patterns: [
      'and will|should|would|was|continues|continue|remains',
      ', will|should|would|continues|continue',
    ],
  },
  {
    direction: 'end',
    ends: ['negated', 'possible'],
    force: 'always',
    patterns: ["so i|i'll|i'm|i've|you|we|we'll|he|she|they"],
  },
  {
    direction: 'end',
    ends: ['negated', 'possible'],
    force: 'used',
    patterns: [
      'only',
      'just',
      'some',
      'while',
      'improving',
      'mild|slight|occasional|intermittent|trivial|trace|borderline',
      'mild|moderate to moderate|severe',
      'a little bit|of?',
    ],
  },
  {
    direction: 'end',
    ends: ['historical'],
    force: 'used',
    patterns: [
      'new onset?',
      'worsening|increasing|persistent|progressive|ongoing|active|acute|current|recurrent',
      'with new|worsening|acute|increasing onset?',
      'continues|continued',
      'still',
      'this morning|week|time|visit|month',
      'at this time',
      'lately|recently',
    ],
  },
];

/** A new subject: he, she and the patient have a clause of their own. */
export const SUBJECTS: ReadonlySet<string> = new Set(
  "he she i they we you it there patient pt i'm i've i'd i'll they're we're we'll we've you're you've".split(
    ' ',
  ),
);

/** A mention and one of these are a clause of their own, so that what stands before the mention is over. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  (
    'is are was were has have had persists persisted continues continued started began improved worsened remains remained ' +
    'stable well controlled better worse unchanged comes came gets got goes feels seems appears radiates bothers hurts occurs occurred developed'
  ).split(' '),
);

/** Between the things of a list. */
export const JOINERS: ReadonlySet<string> = new Set(['or', 'nor', 'and', '/', '&', 'versus', 'vs', 'and/or']);

/** The things of a list are denied together: `no fever or chills are reported`. */
export const STRONG_JOINERS: ReadonlySet<string> = new Set(['or', 'nor', '/']);

/** A drug or a test behind these is how or after what, not what is denied: `no relief with ibuprofen`. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'with to from on by after at during despite since following using upon via'.split(' '),
);

/** Time since the onset, between a mention and `months ago`. */
export const ONSETS: ReadonlySet<string> = new Set(
  'started start began begin begun starting beginning onset noticed first since ongoing for came'.split(' '),
);
