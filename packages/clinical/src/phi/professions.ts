/** Professions, as somebody's own: after `works as`, `retired`, `is a`. The nurse who gives care is none. */

import { trieOf } from '../reading/phrase-trie.ts';
import { isCommonWord } from './common-words.ts';
import type { Candidate } from './identifier.ts';
import { wordSet } from './reader.ts';
import type { Reader } from './reader.ts';

/** The plural and `former …` need no rows. Comparable to the titles of the Standard Occupational Classification, in plain words. */
export const PROFESSIONS: readonly string[] =
  `accountant|actor|actress|administrative assistant|air traffic controller|architect|artist|
attorney|auditor|auto mechanic|baker|bank teller|banker|barber|barista|bartender|biologist|boat builder|bookkeeper|bricklayer|broker|
bus driver|butcher|cab driver|cabinet maker|caregiver|carpenter|cashier|chef|chemist|childcare worker|choreographer|civil engineer|
cleaner|clergyman|clerk|cna|c n a|coach|coal miner|computer programmer|construction worker|contractor|cook|correctional officer|cosmetologist|
counselor|court reporter|crane operator|custodian|dairy farmer|dancer|data analyst|deacon|delivery driver|dental hygienist|dentist|
designer|detective|diesel mechanic|dishwasher|dispatcher|dock hand|electrician|elevator operator|engineer|factory worker|farmer|
fashion designer|financial advisor|firefighter|fireman|fisherman|flight attendant|florist|forklift operator|funeral director|gardener|
geologist|glazier|graphic designer|grocer|hairdresser|hair stylist|handyman|historian|home health aide|homemaker|housekeeper|housewife|
human resources manager|insurance agent|interior designer|interpreter|investigator|janitor|jeweler|journalist|judge|laborer|
landscaper|lawyer|librarian|locksmith|logger|longshoreman|machine operator|machinist|maid|mail carrier|mailman|maintenance worker|
manager|manicurist|marine biologist|mason|massage therapist|mathematician|mechanic|mechanical engineer|meteorologist|military officer|
miner|minister|model|musician|nanny|nurse|nurse practitioner|office manager|optician|painter|paralegal|paramedic|park ranger|pastor|
personal trainer|pharmacist|photographer|physician|physicist|pilot|pipefitter|plasterer|plumber|police officer|policeman|politician|
postal worker|preacher|priest|principal|printer|producer|professor|project manager|psychologist|rabbi|rancher|real estate agent|
realtor|receptionist|reporter|roofer|sailor|salesman|salesperson|saleswoman|sales manager|school principal|school teacher|
schoolteacher|scientist|seamstress|secretary|security guard|sheet metal worker|shipyard worker|shoemaker|singer|social worker|
software developer|software engineer|soldier|steelworker|stockbroker|store manager|surgeon|surveyor|tailor|taxi driver|teacher|
teacher 's aide|technician|teller|toolmaker|translator|travel agent|truck driver|trucker|upholsterer|veterinarian|waiter|waitress|
warehouse worker|watchmaker|web developer|welder|window washer|writer|yoga instructor|youth counselor|zookeeper`
    .replaceAll('\n', '')
    .split('|');

/** Where a profession is told, whatever it is. */
const STRONG_CUES = [
  'works as',
  'work as',
  'worked as',
  'working as',
  'works full time as',
  'works part time as',
  'employed as',
  'occupation',
  'occupation is',
  'occupation :',
  'profession',
  'profession is',
  'profession :',
  'job as',
  'career as',
  'living as',
];
/** Where a profession follows only if it is one of the list. */
const WEAK_CUES = [
  'job is',
  'retired',
  'semi retired',
  'former',
  'retired from being',
  'retired as',
  'he is',
  'he was',
  "he 's",
  'she is',
  'she was',
  "she 's",
  "he's",
  "she's",
  'who is',
  'who was',
  'i am',
  "i'm",
  'i was',
  "i've been",
  'patient is',
  'patient was',
  'husband is',
  'husband was',
  'wife is',
  'wife was',
  'father is',
  'father was',
  'mother is',
  'mother was',
  'son is',
  'daughter is',
  'became',
  'used to be',
  'been',
  'unemployed',
  'disabled',
];

const CUES = trieOf<boolean>([
  [STRONG_CUES, true],
  [WEAK_CUES, false],
]);
export const PROFESSION_CUE_STARTS: ReadonlySet<string> = new Set(
  [...STRONG_CUES, ...WEAK_CUES].map((cue) => cue.split(' ')[0] ?? ''),
);
const TITLES = trieOf<true>([[PROFESSIONS, true]]);
const ARTICLES = wordSet('a an the as : retired former currently');
/** Between the article and the profession (`high school math teacher`). */
const MOST_MODIFIERS = 3;
const NOT_MODIFIERS =
  wordSet(`and or with who that to for in on at of by from has had but now when since very so my your his her
  not no if seen being having still always`);
export const MODIFIERS: ReadonlySet<string> =
  wordSet(`high middle school math science english history art music elementary kindergarten preschool special education senior
  junior chief assistant head lead certified registered licensed public private retired former freelance part full time self employed
  commercial industrial civil electrical mechanical chemical software computer long haul heavy equipment union city county state
  federal army navy marine college university local restaurant hotel store bank church medical legal professional small business
  automotive auto aircraft train subway school bus limo fast food sales marketing it tech registered home substitute`);
/** Followed by these it is the one who cares or was asked (`she is a nurse here`), or a likeness. */
const LONGEST_UNKNOWN = 3;

export function professionAt(reader: Reader, at: number): Candidate | undefined {
  const cue = CUES.longestAt(reader.document.tokens, at);
  if (cue === undefined) return undefined;
  let from = cue.end;
  let hasArticle = false;
  while (from < cue.end + 4 && ARTICLES.has(reader.text(from)) && reader.continuesLine(from)) {
    if (/^an?$/.test(reader.text(from))) hasArticle = true;
    from += 1;
  }
  if (!reader.continuesLine(from)) return undefined;
  const first = reader.text(cue.end - 1);
  const isRetired = /^(?:retired|former)$/.test(first) || /^(?:retired|former)$/.test(reader.text(from - 1));
  if (!cue.entry && !hasArticle && !isRetired) return undefined;
  const found = listedAt(reader, from, cue.entry);
  if (found !== undefined) return { kind: 'profession', first: from, last: found, strong: cue.entry };
  const isTold = /^(?:occupation|profession)$/.test(reader.text(at));
  if (!cue.entry || !(hasArticle || isTold)) return undefined;
  let last = from;
  while (last < from + LONGEST_UNKNOWN && reader.continuesLine(last) && isUnknownPart(reader, last))
    last += 1;
  return last > from ? { kind: 'profession', first: from, last, strong: false } : undefined;
}

/** Token index after a profession of the list, perhaps with words before it. */
function listedAt(reader: Reader, from: number, isStrong: boolean): number | undefined {
  for (let i = from; i <= from + MOST_MODIFIERS; i += 1) {
    const match = TITLES.longestAt(reader.document.tokens, i);
    if (match !== undefined) return match.end;
    const text = reader.text(i);
    if (!reader.isWord(i) || NOT_MODIFIERS.has(text) || !reader.continuesLine(i)) return undefined;
    if (!isStrong && !MODIFIERS.has(text)) return undefined;
  }
  return undefined;
}

const isUnknownPart = (reader: Reader, i: number): boolean =>
  reader.isWord(i) &&
  !NOT_MODIFIERS.has(reader.text(i)) &&
  !reader.isOccupied(i) &&
  (!isCommonWord(reader.text(i)) ||
    /(?:ing|ed|ist|er|or)$/.test(reader.text(i)) ||
    MODIFIERS.has(reader.text(i)));
