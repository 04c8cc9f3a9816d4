/** How an allergy, or that there is none, is said. */

import { trieOf } from '../reading/phrase-trie.ts';

/** The allergens stand behind these. */
export const ALLERGY_LEADS: readonly string[] = [
  'allergic to',
  'allergic reaction to',
  'allergic reactions to',
  'allergic reaction from',
  'allergic response to',
  'allergy to',
  'allergies to',
  'allergies include',
  'allergies included',
  'allergies including',
  'allergies are',
  'allergies are to',
  'allergies is',
  'allergy is',
  'allergy includes',
  'allergies includes',
  'allergies listed are',
  'allergies consist of',
  'allergies of',
  'anaphylaxis to',
  'anaphylaxis from',
  'anaphylaxis with',
  'anaphylactic to',
  'anaphylactic reaction to',
  'anaphylactic shock from',
  'anaphylactic allergy to',
  'hypersensitivity to',
  'hypersensitive to',
];
export const LEADS = trieOf<true>([[ALLERGY_LEADS, true]]);

/** Headings: lists of allergens stand behind them, over several lines. */
export const ALLERGY_HEADINGS: readonly string[] = [
  'allergies',
  'allergy',
  'drug allergies',
  'drug allergy',
  'medication allergies',
  'medication allergy',
  'known allergies',
  'known drug allergies',
  'food allergies',
  'allergies and intolerances',
  'allergies / intolerances',
  'allergies and adverse reactions',
  'allergies to medications',
  'allergies / adverse reactions',
  'allergy list',
  'patient allergies',
];
export const HEADINGS = trieOf<true>([[ALLERGY_HEADINGS, true]]);

const KINDS = [
  '',
  'drug',
  'medication',
  'medicine',
  'food',
  'food or drug',
  'drug or food',
  'environmental',
  'latex or drug',
  'known',
  'known drug',
  'known medication',
  'known medicine',
  'known food',
  'known food or drug',
  'known drug or food',
  'other',
  'med',
  'known med',
  'other known',
];
const THINGS = [
  'medication',
  'medications',
  'medicine',
  'medicines',
  'any medications',
  'any medication',
  'any medicines',
  'any medicine',
  'drugs',
  'any drugs',
  'anything',
  'anything else',
  'any meds',
  'meds',
  'food',
  'foods',
  'foods or medications',
  'medications or foods',
  'anything that i know of',
];

/** There are none; the words themselves are what is found. */
export const NO_ALLERGIES_PHRASES: readonly string[] = [
  'nkda',
  'n k d a',
  'nka',
  'n k a',
  'nkfda',
  'nkma',
  ...[
    'no',
    'denies',
    'denied',
    'denies any',
    'denies having',
    'without',
    'without any',
    'has no',
    'not have any',
    "don't have any",
    "doesn't have any",
    'do not have any',
    'does not have any',
    'no history of',
  ].flatMap((no) =>
    KINDS.flatMap((kind) =>
      ['allergies', 'allergy'].map((word) => `${no} ${kind} ${word}`.replaceAll('  ', ' ')),
    ),
  ),
  ...[
    'no allergies to',
    'no known allergies to',
    'not allergic to',
    "isn't allergic to",
    'denies allergies to',
    'denies any allergies to',
    "don't have any allergies to",
    'never been allergic to',
  ].flatMap((no) => THINGS.map((thing) => `${no} ${thing}`)),
  'allergies : none',
  'allergies : none known',
  'allergies : no',
  'allergies none',
  'allergies none known',
  'allergies : denies',
  'allergies are none',
  'drug allergies : none',
  'drug allergies none',
  'allergies - none',
];
export const NO_ALLERGIES = trieOf<true>([[NO_ALLERGIES_PHRASES, true]]);

/** Behind `no allergies`: but these. */
export const EXCEPTIONS = trieOf<true>([
  [
    [
      'except',
      'except to',
      'except for',
      'other than',
      'other than to',
      'besides',
      'aside from',
      'apart from',
      'but',
    ],
    true,
  ],
]);

/** Behind `allergy`: the word is about something else. */
export const OTHER_ALLERGY_WORDS: ReadonlySet<string> = new Set(
  'shot shots medicine medicines medication medications pill pills season clinic test tests testing relief symptoms doctor specialist list skin drops spray panel immunotherapy desensitization band bracelet profile review history'.split(
    ' ',
  ),
);

/** Taken against allergies: `flonase allergies` is none to it. */
export const ANTIALLERGICS: ReadonlySet<string> = new Set(
  'claritin zyrtec allegra benadryl flonase loratadine cetirizine fexofenadine diphenhydramine singulair montelukast xyzal levocetirizine fluticasone nasonex nasacort mometasone epipen epinephrine prednisone antihistamine antihistamines azelastine'.split(
    ' ',
  ),
);

/** Between the words and the first allergen. */
export const ALLERGEN_FILLERS: ReadonlySet<string> = new Set(
  'the both a an any all some to : - * • include includes including are is following such as like mainly mostly only just medications medication drugs drug products food foods also severe other multiple namely my his her with ( certain'.split(
    ' ',
  ),
);

/** Words that lead from an allergen to what it does. */
export const REACTION_LEADS: ReadonlySet<string> = new Set(
  'causes caused causing cause gives gave give giving makes made make making results resulting with reaction reactions develops developed develop gets got get breaks broke break ( - : = -> induces produces which where he she they i it'.split(
    ' ',
  ),
);

export const ANSWER_FILLERS: ReadonlySet<string> = new Set(
  "yes yeah yep yup just only um uh hmm mm mhm i'm im i am 'm well so oh okay ok the to , . [ ] : patient pt think it's its believe know of allergic really - a had have have an reaction sure actually".split(
    ' ',
  ),
);

export const ALLERGY_WORDS: ReadonlySet<string> = new Set(['allergy', 'allergies', 'allergic']);
/** Between the allergens of a list. */
export const LINKS: ReadonlySet<string> = new Set([
  ',',
  'and',
  'or',
  '/',
  '&',
  '+',
  ';',
  'to',
  'also',
  'as',
  'well',
  'plus',
  'then',
  'maybe',
]);
export const BULLETS: ReadonlySet<string> = new Set(['-', '*', '•', '·']);
/** Behind an allergen that stands alone. */
export const ITEM_ENDS: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ')',
  '(',
  '-',
  ':',
  'and',
  'or',
  '/',
  '&',
  '->',
  '=',
  'causes',
  'caused',
]);
