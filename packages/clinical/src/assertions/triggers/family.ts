/** Whose it is. A relative who tells, brings or lives with the patient has nothing to do with what follows. */

import { phrasesOf } from './trigger.ts';
import type { TriggerRow } from './trigger.ts';
import { trieOf } from '../../reading/phrase-trie.ts';

/** Said of the family without naming one of it. */
export const FAMILY: readonly TriggerRow[] = [
  {
    direction: 'forward',
    assertion: 'family',
    reach: 10,
    list: 'all',
    patterns: [
      'family medical? history|hx',
      'family medical? history|hx of|for|includes|including|:',
      'family history is|was? significant|notable|remarkable|positive|pertinent for',
      'fhx|fh of|:?',
      'familial',
      'anyone|anybody|someone|somebody else? in your|the|my|his|her family',
      'does|did|has|have anyone|anybody|someone else? in your|the|his|her family ever? have|had',
      'does|did|has|have anyone|anybody else? ever? have|had',
      'he|she|they died|passed away? of|from',
      'runs in the|my|his|her family',
    ],
  },
  {
    direction: 'forward',
    assertion: 'family',
    reach: 12,
    list: 'all',
    verbs: true,
    patterns: ['for|on|in your|the|his|her? family history it|there|you|we'],
  },
  {
    direction: 'either',
    assertion: 'family',
    reach: 6,
    list: 'all',
    verbs: true,
    patterns: ['in the|my|his|her|your|their|our immediate? family'],
  },
  {
    direction: 'backward',
    assertion: 'family',
    reach: 4,
    list: 'all',
    patterns: [
      'runs|run strongly? in the|my|his|her|their|our family',
      "on his|her|my|the mother|father|mom|dad|maternal|paternal 's? side",
      'on both sides of the family',
      'in a|an|any|several|multiple|her|his first|second? degree relative|relatives',
    ],
  },
  {
    direction: 'pseudo',
    patterns: [
      'family medicine|practice|doctor|physician|planning|meeting|support|history section|unknown',
      'family history is? unknown|noncontributory|unremarkable',
      "mother|father 's day",
      'mother|father|parent|parents|wife|husband|daughter|son to be',
    ],
  },
];

/** A relative, or someone else who is not the patient. */
const RELATIVE_PATTERNS: readonly string[] = [
  'mother|mom|mum|mommy|mama|father|dad|daddy|papa',
  'brother|brothers|sister|sisters|sibling|siblings|twin',
  'half brother|sister',
  'grandmother|grandfather|grandma|grandpa|grandparent|grandparents|granddad',
  'great grandmother|grandfather',
  'maternal|paternal grandmother|grandfather|grandparents|aunt|uncle|aunts|uncles|cousin|side',
  'aunt|aunts|uncle|uncles|cousin|cousins|niece|nephew',
  'son|sons|daughter|daughters|grandson|granddaughter|kids',
  'wife|husband|spouse|partner|boyfriend|girlfriend|fiance',
  'roommate|coworker|friend|neighbor',
  'parent|parents',
  'family members|member?',
];
export const RELATIVES = trieOf<true>(RELATIVE_PATTERNS.map((pattern) => [phrasesOf(pattern), true]));

/** Before a relative: the illness stands before (`breast cancer in her mother`). */
export const KIN_OF: ReadonlySet<string> = new Set(['in', 'among']);

/** Before a relative, articles and the like left out: the relative is with the patient, or tells of him. */
export const COMPANIONS: ReadonlySet<string> = new Set(
  'with per by from to accompanied according via through for tell told ask asked called and/or like'.split(
    ' ',
  ),
);

/** Between the lead and the relative. */
export const POSSESSIVES: ReadonlySet<string> = new Set(
  "his her my your the their our a an patient 's one both one's maternal paternal older younger".split(' '),
);

const TELLING_PATTERNS: readonly string[] = [
  'reports|reported|report|says|said|say|states|stated|state|tells|told',
  'denies|denied|deny|endorses|endorsed',
  'notes|noted|noticed|notices|thinks|thought|feels|felt|believes|believed',
  'has|had also? noticed|noted|seen|been|tried|given|brought|called|reported|concerns|questions|observed|observes',
  'have noticed|noted|seen|been|tried|given|brought|called|reported|concerns|questions',
  'is|are|was|were both|also|all|very|quite? concerned|worried|here|present|at|aware|able|unsure|asking|requesting|giving|helping|reporting|her|his|the|caring|with|in',
  'brought|brings|called|gave|gives|took|takes|asks|asked|wants|wanted|found|saw|describes|described|complains|helps',
  'agrees|agreed|understands|understood|verbalized|would|will|can|could|did|does|should',
  'who is|was? present|helps|brought|noticed|reports|says',
];
/** What a relative does who is not the one that is ill. */
export const TELLING = trieOf<true>(TELLING_PATTERNS.map((pattern) => [phrasesOf(pattern), true]));

const AILING_PATTERNS: readonly string[] = [
  'has|had|have|having',
  'has|had a|an|the',
  'also|both|all|each had|has|have',
  'with',
  'is|was|are|were',
  'is|was|were also? diagnosed|treated|hospitalized|positive with|for',
  'died|passed|deceased away? of|from|with|at|in|due?',
  'suffers|suffered from',
  'diagnosed with',
  'who has|had|have|died|was|passed|suffered',
  "that|who 's got|had",
  'developed|develops|experienced|underwent|got|gets|battled|survived',
  'positive for',
  'history|hx of',
  'significant|notable for',
  ':',
  '-',
];
/** What makes what follows the relative's own. */
export const AILING = trieOf<true>(AILING_PATTERNS.map((pattern) => [phrasesOf(pattern), true]));

/** The patterns of the tables of this file that are no trigger rows, for the test that walks them. */
export const FAMILY_PATTERNS: readonly string[] = [
  ...RELATIVE_PATTERNS,
  ...TELLING_PATTERNS,
  ...AILING_PATTERNS,
];
