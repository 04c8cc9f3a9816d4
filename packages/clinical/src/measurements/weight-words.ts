/** Words that tell a weight from a change of weight, and both from a load. */

/** Before a change: which way it goes. They need the weight itself to be named in the sentence. */
export const CHANGE_VERBS: ReadonlyMap<string, 1 | -1> = new Map([
  ...'fell fallen falls falling dropped drops drop dropping decreased decreases decreasing declined declines reduced slid'
    .split(' ')
    .map((verb) => [verb, -1] as const),
  ...'rose risen rises rising increased increases increasing climbed climbs jumped'
    .split(' ')
    .map((verb) => [verb, 1] as const),
]);

export const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['down', -1],
  ['up', 1],
]);

/** After a change, with `than` or alone: `twelve pounds lighter`. */
export const COMPARISONS: ReadonlyMap<string, 1 | -1> = new Map([
  ['less', -1],
  ['lighter', -1],
  ['more', 1],
  ['heavier', 1],
]);

/** Between the word of change and the number. */
export const CHANGE_HEDGES: ReadonlySet<string> = new Set(
  (
    'by about around approximately approx roughly nearly almost another an additional extra a total of some only just maybe ' +
    'probably like as much nicely slightly further now'
  ).split(' '),
);

/** Right before `down` or `up`: it is a person who went so. */
export const MOVED_BEFORE: ReadonlySet<string> = new Set(
  (
    "is are was were 's am been be i'm you're he's she's we're gone went goes going came come back now today trended crept drifted " +
    'actually currently already also still'
  ).split(' '),
);

/** Right before `down` or `up`: something is moved, not weighed. */
export const LOAD_VERBS: ReadonlySet<string> = new Set(
  'put puts set sets hold holds held holding move moves throw throws threw bring brings brought follow broke sit sat'.split(
    ' ',
  ),
);

/** In the sentence: a load, a limit or an exercise. */
export const LOAD_WORDS: ReadonlySet<string> = new Set(
  (
    'lift lifts lifting lifted lifter carry carries carried carrying pick picks picked picking push pushes pushed pushing pull ' +
    'pulls pulled pulling press presses pressing bench dumbbell dumbbells barbell kettlebell weights squat squats squatting ' +
    'curl curls curling deadlift deadlifts limit limits limitation restriction restrictions traction resistance force backpack ' +
    'bag bags grip pinch bearing load loads exercise exercises reps therapist gym machine hauling hauled suitcase groceries box ' +
    'boxes luggage'
  ).split(' '),
);

export const WEIGHT_WORDS: ReadonlySet<string> = new Set(
  'weight wt weighs weighed weighing weigh'.split(' '),
);

/** After a change: since when, or of what. Phrases as tokens with single spaces. */
export const CHANGE_SINCE: readonly string[] = [
  'since',
  'from',
  'compared',
  'versus',
  'over the',
  'in the last',
  'in the past',
  'this week',
  'this month',
  'this year',
  'this visit',
  'today',
  'overnight',
  'of fluid',
  'of water',
  'of weight',
];

/** Right before a number after a weight's name: it is a difference, not the weight. */
export const DIFFERENCE_LEADS: ReadonlySet<string> = new Set(
  'by within minus another additional extra every'.split(' '),
);

/** Right after a small weight: it is a difference from something. */
export const DIFFERENCE_TAILS: ReadonlySet<string> = new Set(
  'less more lighter heavier above below under over overweight underweight away short shy'.split(' '),
);

/** Whose weight it may be, before `is`. */
export const PERSONS: ReadonlySet<string> = new Set(
  'he she i you who patient pt baby infant newborn neonate child toddler boy girl man woman gentleman lady'.split(
    ' ',
  ),
);

/** A person and `is` in one token. */
export const PERSON_IS: ReadonlySet<string> = new Set(["i'm", "you're"]);

/** Between `is` and a person's weight. */
export const WEIGHT_HEDGES: ReadonlySet<string> = new Set(
  'now about currently only around roughly approximately still just at almost nearly today also actually probably like back'.split(
    ' ',
  ),
);

/** Right after the number: not the person's weight. */
export const NO_WEIGHT_TAILS: ReadonlySet<string> = new Set(
  (
    'of on for per over under above below overweight underweight heavier lighter less more down up from away short too into ' +
    'shy off'
  ).split(' '),
);

/** Right after a small weight, that may be a child's. */
export const WEIGHT_ENDS: ReadonlySet<string> = new Set(', . ; and today now at this with'.split(' '));
