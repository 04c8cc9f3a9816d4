/** Numbers as clinicians say them: several ways for the same figure, the commonest most often. */
import type { SeededRandom } from './seeded-random.ts';

const UNITS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const; // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const ORDINAL_UNITS = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
] as const; // prettier-ignore
const ORDINAL_TENS = ['', '', 'twentieth', 'thirtieth'] as const;

/** Largest whole number that can be spoken. */
export const largestSpokenInteger = 999_999;

function below100(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  const unit = value % 10;
  const ten = TENS[Math.floor(value / 10)] ?? '';
  return unit === 0 ? ten : `${ten} ${UNITS[unit]}`;
}

/** 1 → `one`, 120 → `one hundred twenty`, 1500 → `one thousand five hundred`; `join` goes before the last two digits. */
function fullForm(value: number, join: '' | 'and '): string {
  if (value < 100) return below100(value);
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const head = `${fullForm(Math.floor(value / size), join)} ${name}`;
  const rest = value % size;
  if (rest === 0) return head;
  return `${head} ${rest < 100 ? join : ''}${fullForm(rest, join)}`;
}

/** 120 → `one twenty`, 105 → `one oh five`, 1450 → `fourteen fifty`; only where people say it so. */
function pairForm(value: number): string | undefined {
  if (value < 101 || value > 9999) return undefined;
  const head = Math.floor(value / 100);
  const rest = value % 100;
  if (rest === 0) return value > 1000 && head % 10 !== 0 ? `${below100(head)} hundred` : undefined;
  if (value > 999 && head % 10 === 0) return undefined;
  return rest < 10 ? `${below100(head)} oh ${UNITS[rest]}` : `${below100(head)} ${below100(rest)}`;
}

function digits(text: string, zero: 'oh' | 'zero'): string {
  return [...text].map((digit) => (digit === '0' ? zero : UNITS[Number(digit)])).join(' ');
}

/**
 * A whole number in one of the ways it is spoken.
 * @param value 0…999,999.
 */
export function speakInteger(value: number, random: SeededRandom): string {
  if (!Number.isInteger(value) || value < 0 || value > largestSpokenInteger) {
    throw new RangeError(`a spoken whole number must be in 0…${largestSpokenInteger}, not ${value}`);
  }
  if (value < 100) return below100(value);
  const draw = random.fraction();
  const pair = pairForm(value);
  if (pair !== undefined && draw < 0.55) return pair;
  if (draw < 0.85) return fullForm(value, '');
  if (draw < 0.96 || value > 9999) return fullForm(value, 'and ');
  return digits(String(value), random.chance(0.7) ? 'oh' : 'zero');
}

/**
 * A number with a decimal point: `ninety eight point six`, `point five`, `one point oh two five`.
 * @param value not negative; rounded to `places`.
 */
export function speakDecimal(value: number, places: 1 | 2, random: SeededRandom): string {
  const [whole = '0', fraction = ''] = value.toFixed(places).split('.');
  const zero = random.chance(0.6) ? 'oh' : 'zero';
  const head =
    whole === '0'
      ? random.chance(0.5)
        ? 'point'
        : 'zero point'
      : `${speakInteger(Number(whole), random)} point`;
  const asPair = places === 2 && !fraction.startsWith('0') && random.chance(0.25);
  return `${head} ${asPair ? below100(Number(fraction)) : digits(fraction, zero)}`;
}

/** 1 → `first`, 22 → `twenty second`. `value` is 1…39. */
export function speakOrdinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 39) {
    throw new RangeError(`a spoken ordinal must be in 1…39, not ${value}`);
  }
  if (value < 20) return ORDINAL_UNITS[value] ?? '';
  const unit = value % 10;
  const tens = Math.floor(value / 10);
  return unit === 0 ? (ORDINAL_TENS[tens] ?? '') : `${TENS[tens]} ${ORDINAL_UNITS[unit]}`;
}

/** 2024 → `twenty twenty four` or `two thousand [and] twenty four`; 1998 → `nineteen ninety eight`. `value` is 1900…2099. */
export function speakYear(value: number, random: SeededRandom): string {
  const century = Math.floor(value / 100);
  const rest = value % 100;
  if (century === 20 && (rest < 10 || random.chance(0.25))) {
    return fullForm(value, random.chance(0.3) ? 'and ' : '');
  }
  if (rest === 0) return `${below100(century)} hundred`;
  return rest < 10 ? `${below100(century)} oh ${UNITS[rest]}` : `${below100(century)} ${below100(rest)}`;
}
