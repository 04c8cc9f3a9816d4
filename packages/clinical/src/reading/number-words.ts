/** The words numbers are said with. */

export type AtomType =
  'digit' | 'oh' | 'teen' | 'tens' | 'hundred' | 'thousand' | 'decade' | 'hundreds' | 'numeral';

export interface Atom {
  readonly type: AtomType;
  readonly value: number;
}

const rows = (type: AtomType, words: Readonly<Record<string, number>>): [string, Atom][] =>
  Object.entries(words).map(([word, value]) => [word, { type, value }]);

export const NUMBER_WORDS: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ...rows('digit', {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    niner: 9,
  }),
  ...rows('oh', { oh: 0, o: 0 }),
  ...rows('teen', {
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
  ...rows('tens', {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
  ...rows('hundred', { hundred: 100 }),
  ...rows('thousand', { thousand: 1000 }),
  ...rows('decade', {
    tens: 10,
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
  ...rows('hundreds', { hundreds: 100 }),
]);

/** Recognisers write these for digits; read so only behind a tens word at an end or before one of FOLLOWS_HOMOPHONE. */
export const DIGIT_HOMOPHONES: ReadonlyMap<string, number> = new Map([
  ['to', 2],
  ['too', 2],
  ['for', 4],
  ['won', 1],
  ['ate', 8],
]);

/** `ninety to percent`, `one twenty for over eighty`, `heart rate is seventy to.`: no preposition stands before these. */
export const FOLLOWS_HOMOPHONE: ReadonlySet<string> = new Set([
  'over',
  'percent',
  '%',
  'point',
  '.',
  ',',
  'degrees',
  'pounds',
  'kilos',
  'kilograms',
  'beats',
  'breaths',
  'bpm',
]);

/** `won twenty over eighty`: nobody wins these but in a number. */
export const FOLLOWS_WON: ReadonlySet<string> = new Set(['teen', 'tens', 'oh', 'hundred']);
