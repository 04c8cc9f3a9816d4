/** How often, in fixed phrases; what counts with numbers (`every six hours`) is read by `frequency-reader.ts`. */

import type { Timing } from '../finding.ts';
import { trieOf } from '../reading/phrase-trie.ts';

type TimeUnit = NonNullable<Timing['periodUnit']>;

/** `frequency` times a `period`. */
const times = (frequency: number, periodUnit: TimeUnit, period = 1): Timing => ({
  frequency,
  period,
  periodUnit,
});
const when = (...codes: string[]): Timing => ({ when: codes });

/** Codes of FHIR's EventTiming: HS before sleep, MORN, NOON, AFT, EVE, NIGHT, C with a meal, CM breakfast, CD lunch, CV dinner, AC/PC before/after. */
export const FREQUENCY_ROWS: readonly (readonly [Timing, readonly string[]])[] = [
  [
    times(1, 'd'),
    [
      'daily',
      'every day',
      'each day',
      'everyday',
      'once daily',
      'once a day',
      'once per day',
      'once every day',
      'once each day',
      'qd',
      'q d',
      'q day',
      'qday',
      'q daily',
      'every single day',
      'on a daily basis',
    ],
  ],
  [
    times(2, 'd'),
    [
      'twice daily',
      'twice a day',
      'twice per day',
      'twice every day',
      'twice each day',
      'bid',
      'b i d',
      'bd',
      'twice day',
    ],
  ],
  [times(3, 'd'), ['tid', 't i d', 'tds', 'thrice daily', 'thrice a day']],
  [times(4, 'd'), ['qid', 'q i d', 'qds']],
  [
    { frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'd' },
    ['once or twice a day', 'once or twice daily'],
  ],
  [
    { frequency: 1, frequencyMax: 2, period: 1, periodUnit: 'wk' },
    ['once or twice a week', 'once or twice weekly'],
  ],
  [
    times(1, 'd', 2),
    ['every other day', 'qod', 'q o d', 'alternate days', 'on alternate days', 'every second day'],
  ],
  [{ ...times(1, 'd', 2), when: ['NIGHT'] }, ['every other night']],
  [{ ...times(1, 'd', 2), when: ['MORN'] }, ['every other morning']],
  [
    times(1, 'wk'),
    [
      'weekly',
      'once weekly',
      'once a week',
      'once per week',
      'every week',
      'each week',
      'q week',
      'qweek',
      'q wk',
      'qwk',
    ],
  ],
  [times(2, 'wk'), ['twice weekly', 'twice a week', 'twice per week']],
  [times(1, 'wk', 2), ['every other week', 'fortnightly', 'every second week']],
  [
    times(1, 'mo'),
    [
      'monthly',
      'once monthly',
      'once a month',
      'once per month',
      'every month',
      'each month',
      'q month',
      'qmonth',
    ],
  ],
  [times(1, 'mo', 2), ['every other month']],
  [times(2, 'mo'), ['twice a month', 'twice monthly', 'twice per month']],
  [times(1, 'a'), ['yearly', 'annually', 'once a year', 'every year', 'once yearly']],
  [times(2, 'a'), ['twice a year', 'twice yearly']],
  [times(1, 'mo', 3), ['quarterly']],
  [times(1, 'h'), ['hourly', 'every hour', 'q hour', 'q h', 'qh', 'q hr', 'once an hour']],
  [{ ...times(3, 'wk'), dayOfWeek: ['mon', 'wed', 'fri'] }, ['mwf', 'm w f', 'on mwf']],
  [{ ...times(1, 'd'), when: ['HS'] }, ['qhs', 'q h s', 'q hs', 'every bedtime']],
  [
    when('HS'),
    [
      'at bedtime',
      'at bed time',
      'bedtime',
      'before bed',
      'before bedtime',
      'hs',
      'h s',
      'before going to bed',
      'before sleep',
      'before you go to bed',
      'when i go to bed',
      'when you go to bed',
      'at hs',
    ],
  ],
  [
    { ...times(1, 'd'), when: ['NIGHT'] },
    ['nightly', 'every night', 'each night', 'once nightly', 'q night', 'qnight', 'q nightly'],
  ],
  [when('NIGHT'), ['at night', 'in the night', 'at nighttime', 'at night time']],
  [
    { ...times(1, 'd'), when: ['MORN'] },
    [
      'every morning',
      'each morning',
      'qam',
      'q am',
      'q a m',
      'every am',
      'every a m',
      'q morning',
      'once every morning',
    ],
  ],
  [when('MORN'), ['in the morning', 'in the mornings', 'in the am', 'in the a m', 'mornings']],
  [
    { ...times(1, 'd'), when: ['EVE'] },
    ['every evening', 'each evening', 'qpm', 'q pm', 'q p m', 'every pm', 'q evening'],
  ],
  [when('EVE'), ['in the evening', 'in the evenings', 'in the pm', 'in the p m', 'evenings']],
  [when('AFT'), ['in the afternoon', 'in the afternoons', 'every afternoon']],
  [when('NOON'), ['at noon', 'at midday']],
  [
    when('C'),
    [
      'with meals',
      'with food',
      'with each meal',
      'with every meal',
      'with a meal',
      'at meals',
      'at mealtimes',
      'at mealtime',
    ],
  ],
  [
    when('AC'),
    [
      'before meals',
      'ac',
      'a c',
      'before eating',
      'before each meal',
      'before every meal',
      'prior to meals',
      'before food',
      'qac',
    ],
  ],
  [
    when('PC'),
    [
      'after meals',
      'pc',
      'p c',
      'after each meal',
      'after eating',
      'after every meal',
      'after food',
      'following meals',
    ],
  ],
  [
    { when: ['AC', 'HS'] },
    ['achs', 'ac and hs', 'ac & hs', 'ac / hs', 'before meals and at bedtime', 'before meals and at night'],
  ],
  [when('CM'), ['with breakfast', 'at breakfast', 'with your breakfast', 'with her breakfast']],
  [when('CD'), ['with lunch', 'at lunch', 'at lunchtime']],
  [
    when('CV'),
    [
      'with dinner',
      'with supper',
      'at dinner',
      'with the evening meal',
      'at supper',
      'with evening meal',
      'at dinnertime',
    ],
  ],
  [when('ACM'), ['before breakfast', 'before my breakfast', 'before her breakfast', 'before your breakfast']],
  [when('ACD'), ['before lunch']],
  [when('ACV'), ['before dinner', 'before supper']],
  [when('PCM'), ['after breakfast']],
  [when('PCD'), ['after lunch']],
  [when('PCV'), ['after dinner', 'after supper']],
  [
    when('WAKE'),
    [
      'upon waking',
      'on waking',
      'when waking up',
      'when you wake up',
      'when i wake up',
      'upon awakening',
      'on awakening',
    ],
  ],
  [
    { once: true },
    [
      'stat',
      'x1',
      'x 1',
      'x one',
      'times one',
      'once only',
      'one time only',
      'one time dose',
      'one time',
      'single dose',
      'a single dose',
      'as a single dose',
      'one dose only',
      'x 1 dose',
      'times one dose',
      'x one dose',
      'for one dose',
      'just once',
    ],
  ],
];

/** Not how often a medication is taken; an empty timing. */
export const NO_FREQUENCIES: readonly string[] = [
  'every day life',
  'daily life',
  'daily living',
  'activities of daily living',
  'daily activities',
  'everyday life',
  'good night',
  'last night',
  'stat labs',
  'one time when',
  'every time',
  'at night sweats',
  'monthly checks',
  'once i',
  'once she',
  'once he',
  'once you',
  'once the',
];

export const FREQUENCIES = trieOf<Timing>([
  ...FREQUENCY_ROWS.map(([timing, words]) => [words, timing] as const),
  [NO_FREQUENCIES, {}],
]);

/** Behind a dose alone: `300 mg a day`. */
export const AFTER_DOSE = trieOf<Timing>([
  [['a day', 'per day', '/ day', '/ d', 'each day', 'a night'], times(1, 'd')],
  [['a week', 'per week', '/ week', '/ wk'], times(1, 'wk')],
  [['a month', 'per month'], times(1, 'mo')],
]);

/** Behind `three times`. */
export const PERIODS = trieOf<TimeUnit>([
  [
    [
      'daily',
      'a day',
      'per day',
      'each day',
      'every day',
      '/ day',
      '/ d',
      'day',
      'in a day',
      'throughout the day',
    ],
    'd',
  ],
  [['weekly', 'a week', 'per week', 'each week', 'every week', '/ week', '/ wk', 'week'], 'wk'],
  [['monthly', 'a month', 'per month', 'each month', 'every month', '/ month'], 'mo'],
  [['a year', 'per year', 'yearly'], 'a'],
  [['an hour', 'per hour', 'hourly'], 'h'],
]);

const DAY_CODES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const withCodes = (words: readonly string[]): [string, string][] =>
  words.map((word) => [word, word.slice(0, 3)]);
/** Days of the week, with FHIR's code. */
export const WEEKDAYS: ReadonlyMap<string, string> = new Map(
  withCodes([...DAYS, ...DAY_CODES, 'tues', 'thur', 'thurs']),
);
export const WEEKDAYS_EACH: ReadonlyMap<string, string> = new Map(withCodes(DAYS.map((day) => `${day}s`)));
/** `M/W/F`, `T/Th/Sa`: only several of them with marks between. */
export const DAY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['m', 'mon'],
  ['mo', 'mon'],
  ['t', 'tue'],
  ['tu', 'tue'],
  ['w', 'wed'],
  ['we', 'wed'],
  ['th', 'thu'],
  ['r', 'thu'],
  ['f', 'fri'],
  ['fr', 'fri'],
  ['s', 'sat'],
  ['sa', 'sat'],
  ['su', 'sun'],
  ...WEEKDAYS,
]);
/** Written as one word. */
export const DAY_GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tths', ['tue', 'thu', 'sat']],
  ['tthsa', ['tue', 'thu', 'sat']],
  ['tth', ['tue', 'thu']],
]);
