/** Words between a name and its value, between two values of one name, and around a number. */

import type { Comparator } from '../finding.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import { WordSet } from '../reading/word-tables.ts';

/** Said between a name and its value at no cost. */
export const FREE_FILLERS = new WordSet(
  (
    "is was were are of at a an the about around approximately approx roughly nearly almost currently now today 's has been " +
    'be measured measures recorded noted reading readings registered came back as on up to in with = : - ~ ( ) , > -> ' +
    'this that morning afternoon evening her his your their my our it initial initially repeat repeated recheck rechecked ' +
    'check checked taken right left arm leg sitting standing lying seated supine manual automated cuff oral axillary rectal ' +
    'tympanic temporal resting apical radial regular irregular just only still down here triage like well ' +
    'usually running runs ran between from ranging ranged ranges range level levels score rate value average averaging averaged ' +
    'low mid high upper lower baseline stable good great normal elevated increased decreased slightly mildly ' +
    'found showing shows showed documented reported obtained got get getting had have which and maximum max min total estimated est ' +
    'current most recent latest patient patients will would say give rated rates i would maybe probably possibly ' +
    'goal target last one week month year visit prior previous previously under below above over less greater than more least not never ' +
    'should keep no equal sign colon comma dash equals um uh er ah hmm okay ok so really pretty very erm uhm umm let me see looks you know sort kind'
  ).split(' '),
);

/** Said between two values of one name at no cost. */
export const CONNECTORS = new WordSet(
  (
    ', and then or to ; repeat repeated recheck rechecked later again now today -> -> down up followed by ( ) with on was is ' +
    "it 's came back of at about around from sitting standing lying supine right left arm i'm sorry mean wait no correction make that " +
    'scratch strike actually rather excuse me let correct should be comma compared versus vs previously last prior previous before after time visit month week year baseline peak peaked trended admission discharge repletion transfusion hydration presentation arrival uh um er the a in this morning afternoon evening night tonight lunch dinner breakfast bedtime yesterday like ' +
    'rest resting exertion ambulation ambulating walking activity exercise min max minimum maximum : * | elevated but still'
  ).split(' '),
);

/** Marks that, right after a number, say it is part of something else. */
export const BLOCKING_MARKS = new WordSet(['/', ':', '+', '×', '*', '^', '\\', '=', '_', '%', '$']);

/** Words that, right after a number, say the same. */
export const BLOCKING_WORDS = new WordSet([
  'over',
  'plus',
  'x',
  'hundred',
  'thousand',
  'million',
  'k',
  'point',
  'slash',
  'th',
  'st',
  'nd',
  'rd',
]);

export const COMPARATORS = trieOf<Comparator>([
  [['<', 'less than', 'under', 'below', 'lower than', 'fewer than', 'lt'], '<'],
  [
    [
      '<=',
      'no more than',
      'not more than',
      'at most',
      'less than or equal to',
      'no higher than',
      'no greater than',
      'not to exceed',
    ],
    '<=',
  ],
  [
    [
      '>',
      'greater than',
      'more than',
      'above',
      'over',
      'higher than',
      'exceeding',
      'exceeds',
      'in excess of',
      'gt',
    ],
    '>',
  ],
  [['>=', 'at least', 'greater than or equal to', 'no less than', 'not less than', 'no lower than'], '>='],
]);

/** After the value: `101 or greater`. */
export const POST_COMPARATORS = trieOf<Comparator>([
  [['or greater', 'or more', 'or higher', 'or above', 'and above', 'or over', 'and up', 'or better'], '>='],
  [['or less', 'or lower', 'or below', 'or under', 'and below'], '<='],
]);

/** With `from … to …` these tell a change over time from a range. */
export const TREND_WORDS = new WordSet(
  (
    'down up dropped decreased increased rose risen improved went gone going fell fallen declined changed worsened climbed ' +
    'corrected cleared bumped spiked normalized recovered rise drop rising falling trending uptrended downtrended uptrending downtrending ' +
    'drifted trended came reduced jumped grown grew enlarged shrunk shrank progressed growth growing increasing decreasing change ' +
    'increase decrease improving improvement worsening declining climbing reduction'
  ).split(' '),
);
