/** How units are said and written, and what they are in UCUM (https://ucum.org). */

interface UnitRow {
  /** Every UCUM unit the words may stand for; the kind that is being read decides. */
  readonly ucum: readonly string[];
  readonly words: readonly string[];
  /** True when the words are also ordinary ones (`in`, `c`), so that they never speak against a value. */
  readonly doubtful?: true;
}

/** A microliter, which is a cubic millimeter, after `/` or `per`. */
const MICROLITER: readonly string[] =
  'ul;µl;μl;mcl;microliter;microlitre;micro liter;mm3;mm 3;mm ^ 3;mm ³;cumm;cu mm;cmm;cubic millimeter;cubic millimetre;cubic mm'.split(
    ';',
  );
const LITER: readonly string[] = ['l', 'liter', 'litre'];

/** `k/uL`, `thousand per microliter`. */
const perVolume = (numerators: readonly string[], volumes: readonly string[]): string[] =>
  numerators.flatMap((numerator) =>
    volumes.flatMap((volume) => [`${numerator} / ${volume}`, `${numerator} per ${volume}`]),
  );

/** `x 10^3`, `10*3`, `x10e3`, `x 10³`. */
const powerOfTen = (exponent: number, superscript: string): string[] =>
  [
    `10 ^ ${exponent}`,
    `10 * ${exponent}`,
    `10 e ${exponent}`,
    `10 ${superscript}`,
    `10 ( ${exponent} )`,
  ].flatMap((power) => [power, `x ${power}`, `× ${power}`, `* ${power}`]);

/** Units that stand alone, or before `per` or `/`. */
export const UNIT_ROWS: readonly UnitRow[] = [
  {
    ucum: ['mm[Hg]'],
    words: [
      'mmhg',
      'mm hg',
      'mm / hg',
      'mm [ hg ]',
      'millimeters of mercury',
      'millimeter of mercury',
      'millimeters mercury',
      'millimetres of mercury',
      'mm of mercury',
      'mm of hg',
      'torr',
    ],
  },
  {
    ucum: ['/min'],
    words: [
      'bpm',
      'beats per minute',
      'beat per minute',
      'beats a minute',
      'beats / minute',
      'beats / min',
      'beats per min',
      'beats / m',
      'breaths per minute',
      'breath per minute',
      'breaths a minute',
      'breaths / minute',
      'breaths / min',
      'breaths per min',
      'respirations per minute',
      'brpm',
      'breaths',
      'beats',
      'per minute',
      'a minute',
      'per min',
      '/ min',
      '/ minute',
      '/ m',
      'min - 1',
    ],
  },
  {
    ucum: ['Cel', '[degF]'],
    words: ['degrees', 'degree', 'deg', '°'],
  },
  {
    ucum: ['Cel'],
    words: [
      'degrees celsius',
      'degree celsius',
      'degrees centigrade',
      'degrees c',
      'deg c',
      '° c',
      '° celsius',
      'celsius',
      'centigrade',
      'celcius',
      'degrees celcius',
    ],
  },
  { ucum: ['Cel'], words: ['c'], doubtful: true },
  {
    ucum: ['[degF]'],
    words: [
      'degrees fahrenheit',
      'degree fahrenheit',
      'degrees f',
      'deg f',
      '° f',
      '° fahrenheit',
      'fahrenheit',
      'farenheit',
      'degrees farenheit',
    ],
  },
  { ucum: ['[degF]'], words: ['f'], doubtful: true },
  { ucum: ['%'], words: ['%', 'percent', 'per cent', 'pct'] },
  { ucum: ['[lb_av]'], words: ['pounds', 'pound', 'lbs', 'lb', '#'] },
  { ucum: ['[oz_av]'], words: ['ounces', 'ounce', 'oz'] },
  {
    ucum: ['kg'],
    words: ['kg', 'kgs', 'kilos', 'kilo', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
  },
  { ucum: ['g'], words: ['g', 'gm', 'gms', 'gram', 'grams'] },
  { ucum: ['mg'], words: ['mg', 'mgs', 'milligram', 'milligrams'] },
  { ucum: ['ug'], words: ['mcg', 'ug', 'µg', 'μg', 'microgram', 'micrograms', 'mcgs'] },
  { ucum: ['ng'], words: ['ng', 'nanogram', 'nanograms'] },
  { ucum: ['pg'], words: ['pg', 'picogram', 'picograms'] },
  {
    ucum: ['mL'],
    words: ['ml', 'mls', 'cc', 'ccs', 'milliliter', 'milliliters', 'millilitre', 'millilitres'],
  },
  { ucum: ['L', 'L/min'], words: ['l', 'liters', 'liter', 'litres', 'litre'] },
  {
    ucum: ['L/min'],
    words: [
      'lpm',
      'l / min',
      'l / minute',
      'l / m',
      'l per minute',
      'l per min',
      'liters per minute',
      'liter per minute',
      'liters a minute',
      'liters / minute',
      'liters / min',
      'liters per min',
      'litres per minute',
      'litres / min',
      'litre per minute',
    ],
  },
  { ucum: ['L/min'], words: ['lnc', 'lpmnc'] },
  { ucum: ['kPa'], words: ['kpa', 'kilopascal', 'kilopascals'] },
  { ucum: ['dL'], words: ['dl', 'deciliter', 'deciliters', 'decilitre'] },
  { ucum: ['uL'], words: ['ul', 'µl', 'μl', 'microliter', 'microliters'] },
  { ucum: ['cm'], words: ['cm', 'cms', 'centimeter', 'centimeters', 'centimetre', 'centimetres'] },
  { ucum: ['mm'], words: ['mm', 'mms', 'millimeter', 'millimeters', 'millimetre', 'millimetres'] },
  { ucum: ['m'], words: ['meters', 'meter', 'metres', 'metre'] },
  { ucum: ['m'], words: ['m'], doubtful: true },
  { ucum: ['[in_i]'], words: ['inches', 'inch', '"', "' '", 'in.'] },
  { ucum: ['[in_i]'], words: ['in'], doubtful: true },
  { ucum: ['[ft_i]'], words: ['feet', 'foot', 'ft', "'"] },
  {
    ucum: ['m2'],
    words: [
      'm2',
      'm ^ 2',
      'm 2',
      'm ²',
      'square meter',
      'meter squared',
      'meters squared',
      'm squared',
      'square meters',
    ],
  },
  { ucum: ['mmol'], words: ['mmol', 'millimole', 'millimoles', 'mmols'] },
  { ucum: ['umol'], words: ['umol', 'µmol', 'μmol', 'micromole', 'micromoles'] },
  { ucum: ['meq'], words: ['meq', 'meqs', 'milliequivalent', 'milliequivalents'] },
  { ucum: ['nmol'], words: ['nmol', 'nmols', 'nanomole', 'nanomoles'] },
  { ucum: ['pmol'], words: ['pmol', 'pmols', 'picomole', 'picomoles'] },
  { ucum: ['mol'], words: ['mol', 'mole'] },
  // Of an enzyme's activity the two mean the same.
  { ucum: ['[iU]', 'U'], words: ['iu', 'ius', 'international units', 'international unit'] },
  { ucum: ['U'], words: ['units', 'unit', 'u'] },
  {
    ucum: ['m[IU]'],
    words: [
      'miu',
      'mu',
      'milli international units',
      'milliinternational units',
      'milliunits',
      'milli units',
    ],
  },
  {
    ucum: ['u[IU]'],
    words: [
      'uiu',
      'µiu',
      'μiu',
      'mciu',
      'uu',
      'µu',
      'μu',
      'micro international units',
      'microinternational units',
      'microunits',
      'micro units',
    ],
  },
  {
    ucum: ['mg/dL'],
    words: ['mg %', 'mg percent', 'mg dl', 'mg / 100 ml', 'milligrams deciliter', 'milligram percent'],
  },
  {
    ucum: ['g/dL'],
    words: [
      'g %',
      'gm %',
      'gms %',
      'gram %',
      'grams %',
      'g / 100 ml',
      'gm / 100 ml',
      'gram percent',
      'grams percent',
      'g dl',
      'gm dl',
      'grams deciliter',
    ],
  },
  { ucum: ['s'], words: ['seconds', 'second', 'secs', 'sec'] },
  { ucum: ['s'], words: ['s'], doubtful: true },
  {
    ucum: ['fL'],
    words: [
      'fl',
      'femtoliters',
      'femtoliter',
      'femtolitres',
      'cubic microns',
      'cubic micrometers',
      'um3',
      'µm3',
      'um ^ 3',
    ],
  },
  { ucum: ['/uL'], words: ['cells', 'cell', 'count'].flatMap((word) => perVolume([word], MICROLITER)) },
  { ucum: ['/uL'], words: MICROLITER.flatMap((volume) => [`/ ${volume}`, `per ${volume}`]) },
  {
    ucum: ['10*3/uL'],
    words: perVolume(
      [
        'k',
        'k cells',
        'thou',
        'thousand',
        'thousand cells',
        'thousands',
        'th',
        'x 1000',
        ...powerOfTen(3, '³'),
      ],
      MICROLITER,
    ),
  },
  { ucum: ['10*3/uL'], words: ['k', 'thousand', 'thou'], doubtful: true },
  { ucum: ['10*9/L'], words: perVolume([...powerOfTen(9, '⁹'), 'billion', 'giga'], LITER) },
  {
    ucum: ['10*6/uL'],
    words: perVolume(['m', 'mil', 'mill', 'million', 'million cells', ...powerOfTen(6, '⁶')], MICROLITER),
  },
  { ucum: ['10*6/uL'], words: ['million', 'mil'], doubtful: true },
  {
    ucum: ['10*12/L'],
    words: perVolume([...powerOfTen(12, '¹²'), ...powerOfTen(12, '¹ ²'), 'trillion', 't'], LITER),
  },
  {
    ucum: ['mL/min/{1.73_m2}'],
    words: [
      'ml / min',
      'ml per min',
      'ml / minute',
      'ml per minute',
      'milliliters per minute',
      'milliliters a minute',
      'ml / mn',
      'cc / min',
    ].flatMap((rate) =>
      [
        '/ 1.73',
        '/ 1.73 m2',
        '/ 1.73 m 2',
        '/ 1.73 m ²',
        '/ 1.73 m ^ 2',
        '/ 1.73m2',
        'per 1.73',
        'per 1.73 m2',
        'per 1.73 meters squared',
        'per 1.73 square meters',
        'per one point seven three meters squared',
        'per one point seven three square meters',
        '/ 1.73 sq m',
        '/ 1.73 square meters',
        '/ bsa',
      ].map((area) => `${rate} ${area}`),
    ),
  },
  // A count on a slide, never one in blood.
  {
    ucum: ['/[HPF]'],
    words: [
      'hpf',
      '/ hpf',
      'per hpf',
      '/ high power field',
      'per high power field',
      'per high powered field',
      '/ hp',
      'per h p f',
    ],
  },
  { ucum: ['/[LPF]'], words: ['lpf', '/ lpf', 'per lpf', '/ low power field', 'per low power field'] },
  { ucum: ['h'], words: ['h', 'hr', 'hrs', 'hour', 'hours'], doubtful: true },
  { ucum: ['d'], words: ['day', 'd', '24 hours', 'twenty four hours'], doubtful: true },
  { ucum: ['min'], words: ['min', 'minute', 'mins', 'minutes'], doubtful: true },
  { ucum: ['kg/m2'], words: ['kg / m2', 'kg / m 2', 'kg / m', 'kg / m ^ 2'] },
];

/** Words for division: `milligrams per deciliter`, `mg/dL`, `cc an hour`. */
export const PER_WORDS: ReadonlySet<string> = new Set(['per', '/', 'a', 'an']);

/** What may come below the division. */
export const DENOMINATORS: ReadonlySet<string> = new Set([
  'dL',
  'L',
  'mL',
  'uL',
  'h',
  'min',
  'd',
  'kg',
  'm2',
  'mol',
]);
