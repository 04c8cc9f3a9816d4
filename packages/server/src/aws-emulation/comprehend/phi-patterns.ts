/**
 * The forms of protected health information. Every repetition has a bound, so that a pattern looks at each place of a
 * text for a fixed time at most.
 */

/** As the SDK's `EntitySubType` has them. */
export type PhiCategory =
  'ADDRESS' | 'AGE' | 'DATE' | 'EMAIL' | 'ID' | 'NAME' | 'PHONE_OR_FAX' | 'PROFESSION' | 'URL';

export interface PhiPattern {
  readonly category: PhiCategory;
  /** 0…1: how surely the form means it. */
  readonly score: number;
  /** With the flags d and g, and the group `phi` around what is found. */
  readonly pattern: RegExp;
  /** How much of the found text is kept, in UTF-16 code units; 0 for none. */
  readonly keep?: (found: string) => number;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
const YEAR = '(?:19|20)\\d{2}';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
/** What stands behind a number that is an amount. */
const NO_AMOUNT = '(?![\\d%/]|\\.\\d| ?(?:mg|mcg|ml|g|kg|units?|mmol|percent|tablets?|times)\\b)';

const NAME_WORD = "[A-Z][\\p{L}'’-]{1,29}";
const FULL_NAME = `(?:[A-Z]\\. ?)?${NAME_WORD}(?: (?:[A-Z]\\. )?${NAME_WORD}){0,2}`;
const CITY = `${NAME_WORD}(?: ${NAME_WORD}){0,2}`;
const STATE =
  '(?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|' +
  'OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)';
const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Circle|Parkway|Pkwy|' +
  'Highway|Hwy)';
const TEN = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONE = 'one|two|three|four|five|six|seven|eight|nine';
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const AGE_WORDS = `(?:(?:${TEN})(?:[- ](?:${ONE}))?|${TEEN}|${ONE})`;
const JOB = "[A-Za-z][\\p{L}'’-]{1,24}(?: [A-Za-z][\\p{L}'’-]{1,24}){0,3}";

const OLDEST_YEARS = 125;

/** Capitalised at the start of a sentence or a heading, and no one's name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'the she he it they we i you this that these those is was are were has had will would and or but on in at for with ' +
    'today patient history please her his their who said says recommends recommended reports reported also then if when'
  ).split(' '),
);
/** Words that end what someone works as. */
const JOB_ENDS: ReadonlySet<string> = new Set(
  (
    'and at in for with on who but since until from during now currently part full the her his a an or of which that ' +
    'when while because has had is was lives denies reports he she they there here to by as every before after'
  ).split(' '),
);
const NO_JOBS: ReadonlySet<string> = new Set(['team', 'result', 'whole', 'couple', 'unit', 'backup']);

/** The words from the first up to one that ends it. */
function keepUntil(found: string, ends: ReadonlySet<string>): number {
  let kept = 0;
  let at = 0;
  for (const word of found.split(' ')) {
    if (ends.has(word.toLowerCase().replace(/['’]s$/, ''))) break;
    kept = at + word.length;
    at = kept + 1;
  }
  return kept;
}

function keepName(found: string): number {
  const kept = keepUntil(found, NO_NAMES);
  // The owner's `'s` is no part of the name.
  return kept - (/['’]s$/.exec(found.slice(0, kept))?.[0].length ?? 0);
}

function keepJob(found: string): number {
  const kept = keepUntil(found, JOB_ENDS);
  return NO_JOBS.has(found.slice(0, kept).toLowerCase()) ? 0 : kept;
}

function keepAge(found: string): number {
  return Number.parseInt(found, 10) > OLDEST_YEARS ? 0 : found.length;
}

function keepIdentifier(found: string): number {
  return found.replace(/\D/g, '').length >= 3 ? found.length : 0;
}

/** Month and day in either order; with dots only where the year is written out, or it may be a version or a list. */
function keepDate(found: string): number {
  const [first = 0, second = 0] = found.split(/[/.-]/).map(Number);
  const isDate =
    Math.min(first, second) >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return isDate && (!found.includes('.') || /\d{4}$/.test(found)) ? found.length : 0;
}

function phi(
  category: PhiCategory,
  score: number,
  source: string,
  flags: 'i' | '' = '',
  keep?: (found: string) => number,
): PhiPattern {
  const pattern = new RegExp(source, `dgu${flags}`);
  return keep === undefined ? { category, score, pattern } : { category, score, pattern, keep };
}

export const PHI_PATTERNS: readonly PhiPattern[] = [
  phi(
    'EMAIL',
    0.99,
    '(?<![\\w.%+-])(?<phi>[\\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24})(?!\\w)',
  ),
  phi('URL', 0.98, '(?<!\\w)(?<phi>(?:https?:\\/\\/|www\\.)[^\\s<>"(),]{1,2000}[\\w/])', 'i'),
  phi(
    'PHONE_OR_FAX',
    0.98,
    '(?<![\\d-])(?<phi>(?:\\+?1[-. ]?)?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4})(?![\\d-])',
  ),
  phi('PHONE_OR_FAX', 0.95, '(?<phi>\\+\\d{1,3}(?:[ -]\\d{2,5}){2,4})(?!\\d)'),
  phi(
    'PHONE_OR_FAX',
    0.85,
    '\\b(?:phone|telephone|tel|fax|cell|mobile|pager|call)[a-z :#.]{0,24}(?<phi>\\d{3}[-. ]\\d{4}|\\d{10})(?![\\d-])',
    'i',
  ),
  phi('ID', 0.99, '(?<![\\d-])(?<phi>\\d{3}-\\d{2}-\\d{4})(?![\\d-])'),
  phi(
    'ID',
    0.95,
    '\\b(?:mrn|medical record(?: number)?|record number|account number|member id|patient id|policy number|' +
      'licen[sc]e number|social security(?: number)?|ssn|insurance id|id number)\\b[:#. ]{0,3}(?:is |no\\.? ?|number )?' +
      '#?(?<phi>[A-Z0-9][A-Z0-9-]{2,18}[A-Z0-9])\\b',
    'i',
    keepIdentifier,
  ),
  phi(
    'DATE',
    0.98,
    '(?<![\\d/.-])(?<phi>\\d{1,2}([/.-])\\d{1,2}\\2(?:\\d{4}|\\d{2}))(?![\\d/]|-\\d)',
    '',
    keepDate,
  ),
  phi('DATE', 0.99, `(?<![\\d-])(?<phi>${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![\\d-])`),
  phi('DATE', 0.98, `\\b(?<phi>${MONTH}\\.? ${DAY}(?:,? ${YEAR})?)\\b${NO_AMOUNT}`),
  phi('DATE', 0.98, `(?<![\\d./])(?<phi>${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?)\\b`),
  phi('DATE', 0.97, `\\b(?<phi>${MONTH},? (?:of )?${YEAR})(?!\\d)`),
  phi('DATE', 0.8, `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Ee]arly|[Ll]ate) (?<phi>${MONTH})\\b(?! \\d)`),
  phi('DATE', 0.8, `\\b(?:in|since|until) (?<phi>19[2-9]\\d|20\\d{2})\\b${NO_AMOUNT}`, 'i'),
  phi('DATE', 0.7, `\\bon (?<phi>(?:0?[1-9]|1[0-2])/(?:[12]\\d|3[01]|0?[1-9]))(?![\\d/])`, 'i'),
  phi('AGE', 0.98, '(?<![\\d.])(?<phi>\\d{1,3})[- ]?(?:years?|yrs?)(?:[- ]old\\b| of age\\b)', 'i', keepAge),
  phi('AGE', 0.95, '(?<![\\d.])(?<phi>\\d{1,3}) ?(?:yo\\b|y/o\\b|y\\.o\\.)', 'i', keepAge),
  phi('AGE', 0.96, '(?<![\\d.])(?<phi>\\d{1,3}[- ](?:months?|weeks?|days?))[- ]old\\b', 'i'),
  phi('AGE', 0.9, `\\b(?:aged|age|age of|age is|age:) (?<phi>\\d{1,3})\\b${NO_AMOUNT}`, 'i', keepAge),
  phi('AGE', 0.95, `\\b(?<phi>${AGE_WORDS})[- ]years?[- ]old\\b`, 'i'),
  phi('NAME', 0.97, `\\b(?:Dr|Mr|Mrs|Ms|Prof)\\.? (?<phi>${FULL_NAME})`, '', keepName),
  phi(
    'NAME',
    0.93,
    `\\b(?:Doctor|doctor|Nurse|nurse|Miss|Mister|Professor) (?<phi>${FULL_NAME})`,
    '',
    keepName,
  ),
  phi('NAME', 0.95, `\\b(?:[Nn]ame|NAME)(?: is|:) (?<phi>${FULL_NAME})`, '', keepName),
  phi(
    'ADDRESS',
    0.97,
    `(?<![\\d.])(?<phi>\\d{1,6} (?:[NSEW]\\.? )?(?:(?:${NAME_WORD}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}${STREET}\\b` +
      `(?:\\.?,? (?:Apt|Apartment|Suite|Unit)\\.? ?#?\\w{1,6})?(?:\\.?,? ${CITY},? ${STATE}\\b(?: \\d{5}(?:-\\d{4})?)?)?)`,
  ),
  phi('ADDRESS', 0.95, `\\b(?<phi>${CITY},? ${STATE} \\d{5}(?:-\\d{4})?)(?!\\d)`),
  phi('PROFESSION', 0.92, `\\b(?:works?|worked|working|employed) as an? (?<phi>${JOB})`, 'i', keepJob),
  phi('PROFESSION', 0.9, `\\b(?:occupation|profession)(?: is|:)(?: an?)? (?<phi>${JOB})`, 'i', keepJob),
  phi('PROFESSION', 0.85, `\\b(?:is|am) an? retired (?<phi>${JOB})`, 'i', keepJob),
];
