/** Slots that code fills: numbers, doses, dates, times, sizes and drug names, in the ways people say them. */
import type { SeededRandom } from './seeded-random.ts';
import {
  largestSpokenInteger,
  speakDecimal,
  speakInteger,
  speakOrdinal,
  speakYear,
} from './spoken-numbers.ts';

/** Classes that `{drug:CLASS}` may name. */
export const drugClasses = [
  'antihypertensive', 'antidiabetic', 'statin', 'anticoagulant', 'antibiotic', 'analgesic', 'antidepressant',
  'anticonvulsant', 'chemotherapy', 'urology', 'respiratory', 'gastrointestinal', 'cardiac', 'hormone', 'neurology',
  'other',
] as const; // prettier-ignore

export type DrugClass = (typeof drugClasses)[number];

/** One line of `medications.tsv`. */
export interface Medication {
  /** As spoken, lower case. */
  readonly name: string;
  readonly drugClass: DrugClass;
}

/** What fills the slot once. */
export type SlotFiller = (random: SeededRandom) => string;

const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
] as const; // prettier-ignore
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const MILLIGRAMS = [
  0.5, 1, 2, 2.5, 3, 4, 5, 6.25, 7.5, 8, 10, 12.5, 15, 20, 25, 30, 37.5, 40, 50, 60, 75, 80, 81, 90, 100, 112, 120, 125,
  150, 160, 180, 200, 240, 250, 300, 320, 325, 350, 400, 450, 500, 600, 625, 650, 750, 800, 850, 875, 900, 1000, 1500,
  2000,
] as const; // prettier-ignore

const FREQUENCIES = [
  'daily', 'daily', 'once a day', 'once daily', 'every day', 'twice a day', 'twice daily', 'b i d', 'b i d',
  'two times a day', 'three times a day', 'three times daily', 't i d', 't i d', 'four times a day', 'q i d', 'q d',
  'every four hours', 'every six hours', 'every eight hours', 'every twelve hours', 'every four to six hours',
  'q four hours', 'q six hours', 'q eight hours', 'q twelve hours', 'at bedtime', 'at night', 'nightly', 'q h s',
  'every night at bedtime', 'every morning', 'in the morning', 'every evening', 'with meals', 'before meals',
  'after meals', 'before breakfast', 'with breakfast', 'with dinner', 'every other day', 'once a week', 'weekly',
  'twice a week', 'every two weeks', 'once a month', 'monthly', 'every three months', 'every twenty four hours',
  'every monday wednesday and friday', 'in the morning and at bedtime', 'twice a day with meals', 'daily with food',
] as const; // prettier-ignore
const AS_NEEDED = [
  'as needed',
  'as needed',
  'p r n',
  'p r n pain',
  'as needed for pain',
  'as needed for nausea',
] as const;

function withPlural(count: number, unit: string): string {
  return count === 1 ? unit : `${unit}s`;
}

function speakClock(random: SeededRandom): string {
  const hour = random.integer(1, 12);
  const half = random.pick([
    'a m',
    'p m',
    'a m',
    'p m',
    'in the morning',
    'in the afternoon',
    'in the evening',
  ]);
  const minute = random.pick([0, 0, 0, 15, 30, 30, 45, random.integer(1, 59)]);
  const hourText = speakInteger(hour, random);
  if (minute === 0) return random.chance(0.8) ? `${hourText} ${half}` : `${hourText} o'clock`;
  if (minute < 10) return `${hourText} oh ${speakInteger(minute, random)} ${half}`;
  return `${hourText} ${speakInteger(minute, random)} ${half}`;
}

function speakDate(random: SeededRandom): string {
  const month = random.integer(0, 11);
  const day = speakOrdinal(random.integer(1, DAYS_OF_MONTH[month] ?? 31));
  const year = random.chance(0.5) ? ` ${speakYear(random.integer(2015, 2029), random)}` : '';
  return random.chance(0.9) ? `${MONTHS[month]} ${day}${year}` : `the ${day} of ${MONTHS[month]}${year}`;
}

function speakLength(random: SeededRandom): string {
  return random.chance(0.75)
    ? speakDecimal(random.integer(1, 120) / 10, 1, random)
    : speakInteger(random.integer(1, 30), random);
}

function speakSize(random: SeededRandom): string {
  const dimensions = random.pick([1, 2, 2, 2, 3, 3]);
  const lengths = Array.from({ length: dimensions }, () => speakLength(random));
  const unit = random.pick(['centimeters', 'centimeters', 'centimeters', 'millimeters', 'c m', 'm m']);
  return `${lengths.join(random.chance(0.85) ? ' by ' : ' times ')} ${unit}`;
}

function speakMilligrams(random: SeededRandom): string {
  const dose = random.pick(MILLIGRAMS);
  const spoken = Number.isInteger(dose)
    ? speakInteger(dose, random)
    : speakDecimal(dose, (dose * 10) % 1 === 0 ? 1 : 2, random);
  const unit = random.pick(['milligrams', 'milligrams', 'milligrams', 'milligrams', 'milligram', 'm g', '']);
  return unit === '' ? spoken : `${spoken} ${unit}`;
}

function speakFrequency(random: SeededRandom): string {
  const frequency = random.pick(FREQUENCIES);
  return random.chance(0.2) ? `${frequency} ${random.pick(AS_NEEDED)}` : frequency;
}

function speakDuration(random: SeededRandom): string {
  const unit = random.pick([
    'minute',
    'hour',
    'day',
    'day',
    'day',
    'week',
    'week',
    'month',
    'month',
    'year',
    'year',
  ]);
  const largest = { minute: 45, hour: 48, day: 30, week: 12, month: 18, year: 30 }[unit] ?? 10;
  const count = random.chance(0.6) ? random.integer(1, Math.min(largest, 10)) : random.integer(1, largest);
  const spokenCount = random.pick([
    speakInteger(count, random), speakInteger(count, random), speakInteger(count, random), speakInteger(count, random),
    'several', 'a few', 'a couple of', `about ${speakInteger(count, random)}`,
  ]); // prettier-ignore
  const plural = /^(several|a few|a couple of)$/.test(spokenCount) ? `${unit}s` : withPlural(count, unit);
  const span = `${spokenCount} ${plural}`;
  const article = unit === 'hour' ? 'an' : 'a';
  return random.pick([
    `for ${span}`, `for ${span}`, `for ${span}`, `for the past ${span}`, `for the last ${span}`, `over the past ${span}`,
    `for at least ${span}`, `for ${article} ${unit}`, `over the last ${span}`,
  ]); // prettier-ignore
}

function rangeOf(slot: string, argument: string | undefined, largest: number): { low: number; high: number } {
  const match = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(argument ?? '');
  const low = Number(match?.[1]);
  const high = Number(match?.[2]);
  if (match === null || low > high || high > largest) {
    throw new RangeError(
      `{${slot}:${argument ?? ''}}: write a range such as {${slot}:1-20}, at most ${largest}`,
    );
  }
  return { low, high };
}

function withoutArgument(slot: string, argument: string | undefined, filler: SlotFiller): SlotFiller {
  if (argument !== undefined) throw new RangeError(`{${slot}:${argument}}: {${slot}} takes no argument`);
  return filler;
}

function integerFiller(slot: string, argument: string | undefined): SlotFiller {
  const { low, high } = rangeOf(slot, argument, largestSpokenInteger);
  if (!Number.isInteger(low) || !Number.isInteger(high)) {
    throw new RangeError(`{${slot}:${argument}}: both ends must be whole numbers`);
  }
  return (random) => speakInteger(random.integer(low, high), random);
}

function decimalFiller(slot: string, argument: string | undefined, places: 1 | 2): SlotFiller {
  const { low, high } = rangeOf(slot, argument, 9999);
  const scale = 10 ** places;
  return (random) =>
    speakDecimal(random.integer(Math.round(low * scale), Math.round(high * scale)) / scale, places, random);
}

/** Hands out the items in a shuffled order, again and again: with few draws every item still gets its turn. */
function deckOf(items: readonly string[]): SlotFiller {
  let deck: string[] = [];
  return (random) => {
    if (deck.length === 0) {
      deck = [...items];
      for (let last = deck.length - 1; last > 0; last -= 1) {
        const other = random.integer(0, last);
        [deck[last], deck[other]] = [deck[other] ?? '', deck[last] ?? ''];
      }
    }
    const item = deck.pop();
    if (item === undefined) throw new RangeError('cannot deal from an empty list');
    return item;
  };
}

export type BuiltInSlots = (name: string, argument: string | undefined) => SlotFiller | undefined;

/**
 * The built-in slots over a list of medications. The returned function gives a slot's filler, or `undefined` when the
 * name is not built in; it throws `RangeError`, naming slot and remedy, when the argument does not fit.
 */
export function createBuiltInSlots(medications: readonly Medication[]): BuiltInSlots {
  const decks = new Map<string, SlotFiller>();
  const drugFiller = (argument: string | undefined): SlotFiller => {
    const key = argument ?? '';
    const known = decks.get(key);
    if (known !== undefined) return known;
    const names = medications.filter((one) => argument === undefined || one.drugClass === argument);
    if (names.length === 0) {
      throw new RangeError(
        `{drug:${key}}: no medication of this class; the classes are ${drugClasses.join(', ')}`,
      );
    }
    const deck = deckOf(names.map((one) => one.name));
    decks.set(key, deck);
    return deck;
  };
  return (name, argument) => {
    switch (name) {
      case 'int':
        return integerFiller(name, argument);
      case 'dec':
        return decimalFiller(name, argument, 1);
      case 'dec2':
        return decimalFiller(name, argument, 2);
      case 'ordinal': {
        const { low, high } = rangeOf(name, argument, 39);
        return (random) => speakOrdinal(random.integer(Math.max(1, low), high));
      }
      case 'drug':
        return drugFiller(argument);
      case 'bp':
        return withoutArgument(name, argument, (random) => {
          const systolic = speakInteger(random.integer(84, 210), random);
          return `${systolic} over ${speakInteger(random.integer(44, 118), random)}`;
        });
      case 'date':
        return withoutArgument(name, argument, speakDate);
      case 'month':
        return withoutArgument(name, argument, (random) => random.pick(MONTHS));
      case 'year':
        return withoutArgument(name, argument, (random) => speakYear(random.integer(1960, 2029), random));
      case 'weekday':
        return withoutArgument(name, argument, (random) => random.pick(WEEKDAYS));
      case 'time':
        return withoutArgument(name, argument, speakClock);
      case 'size':
        return withoutArgument(name, argument, speakSize);
      case 'mg':
        return withoutArgument(name, argument, speakMilligrams);
      case 'frequency':
        return withoutArgument(name, argument, speakFrequency);
      case 'duration':
        return withoutArgument(name, argument, speakDuration);
      default:
        return undefined;
    }
  };
}
