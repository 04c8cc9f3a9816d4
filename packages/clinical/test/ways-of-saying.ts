/** Every way in which a number is said or written, for the round trip. */

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function wordsBelow100(value: number): string {
  if (value < 10) return DIGITS[value] ?? '';
  if (value < 20) return TEENS[value - 10] ?? '';
  const unit = value % 10;
  const tens = TENS[(value - unit) / 10] ?? '';
  return unit === 0 ? tens : `${tens} ${DIGITS[unit]}`;
}

/** `105`: with `hundred`, with and without `and`, and with `a` for one hundred. */
function cardinals(value: number): string[] {
  if (value < 100) return [wordsBelow100(value)];
  const rest = value % 100;
  const head = DIGITS[(value - rest) / 100] ?? '';
  const heads = head === 'one' ? ['one hundred', 'a hundred'] : [`${head} hundred`];
  if (rest === 0) return heads;
  return heads.flatMap((words) => [`${words} ${wordsBelow100(rest)}`, `${words} and ${wordsBelow100(rest)}`]);
}

/** `one twenty`, `one oh five`; none below 100, nor for full hundreds. */
function pairs(value: number): string[] {
  const rest = value % 100;
  if (value < 100 || rest === 0) return [];
  const head = DIGITS[(value - rest) / 100] ?? '';
  if (rest >= 10) return [`${head} ${wordsBelow100(rest)}`];
  return [`${head} oh ${DIGITS[rest]}`, `${head} o ${DIGITS[rest]}`];
}

/** `one two oh`, `one two zero`: at least two digits. */
function digitByDigit(value: number): string[] {
  const digits = String(value).split('');
  if (digits.length < 2) return [];
  const said = (zero: string): string =>
    digits.map((digit) => (digit === '0' ? zero : DIGITS[Number(digit)])).join(' ');
  return [said('zero'), said('oh'), said('o')];
}

const unique = (ways: readonly string[]): string[] => [...new Set(ways)];

/** All ways for a whole number from 0 to 999. */
export function waysOfInteger(value: number): string[] {
  return unique([...cardinals(value), ...pairs(value), ...digitByDigit(value), String(value), `${value}.0`]);
}

/** All ways for a number with one digit after the point that are said with the point. */
export function waysOfTenth(value: number): string[] {
  const [whole = '', tenth = '0'] = value.toFixed(1).split('.');
  const zeros = tenth === '0' ? ['zero', 'oh', 'o'] : [DIGITS[Number(tenth)] ?? ''];
  const wholes = [...cardinals(Number(whole)), ...pairs(Number(whole)), ...digitByDigit(Number(whole))];
  const spoken = wholes.flatMap((words) =>
    zeros.flatMap((digit) => [`${words} point ${digit}`, `${words} . ${digit}`]),
  );
  const mixed = [
    `${whole} point ${tenth}`,
    `${whole} . ${tenth}`,
    ...zeros.map((digit) => `${whole} point ${digit}`),
  ];
  const half = tenth === '5' ? wholes.map((words) => `${words} and a half`) : [];
  return unique([...spoken, ...mixed, ...half, `${whole}.${tenth}`]);
}

/** Ways for a tenth without its point; only a slot can tell them from other numbers. */
export function waysOfImpliedTenth(value: number): string[] {
  const [whole = '', tenth = '0'] = value.toFixed(1).split('.');
  const digits = tenth === '0' ? ['oh', 'o'] : [DIGITS[Number(tenth)] ?? ''];
  return unique([
    ...cardinals(Number(whole)).flatMap((words) => digits.map((digit) => `${words} ${digit}`)),
    `${whole} ${tenth}`,
  ]);
}
