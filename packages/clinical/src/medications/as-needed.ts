/** `as needed`, and for what. */

import type { AttributeMatch } from './attribute-match.ts';
import type { ClinicalDocument } from '../reading/document.ts';
import { trieOf } from '../reading/phrase-trie.ts';

export const AS_NEEDED_PHRASES: readonly string[] = [
  'as needed',
  'as needed only',
  'only as needed',
  'on an as needed basis',
  'as necessary',
  'if needed',
  'when needed',
  'whenever needed',
  'only when needed',
  'only if needed',
  'prn',
  'p r n',
  'as required',
];
const AS_NEEDED = trieOf<true>([[AS_NEEDED_PHRASES, true]]);

/** What medications are kept for. Behind `prn` without `for`, and behind `and`, only these are the reason. */
export const REASONS: readonly string[] = [
  'pain',
  'breakthrough pain',
  'severe pain',
  'moderate pain',
  'mild pain',
  'chest pain',
  'back pain',
  'abdominal pain',
  'joint pain',
  'moderate to severe pain',
  'mild to moderate pain',
  'nausea',
  'vomiting',
  'n / v',
  'fever',
  'fevers',
  'headache',
  'headaches',
  'migraine',
  'migraines',
  'anxiety',
  'agitation',
  'panic attacks',
  'sleep',
  'insomnia',
  'itching',
  'pruritus',
  'rash',
  'hives',
  'cough',
  'congestion',
  'wheezing',
  'wheeze',
  'shortness of breath',
  'sob',
  'dyspnea',
  'trouble breathing',
  'constipation',
  'diarrhea',
  'heartburn',
  'indigestion',
  'reflux',
  'gas',
  'bloating',
  'spasm',
  'spasms',
  'muscle spasms',
  'bladder spasms',
  'cramps',
  'cramping',
  'dizziness',
  'vertigo',
  'swelling',
  'edema',
  'weight gain',
  'allergies',
  'allergy symptoms',
  'seizure',
  'seizures',
  'hypoglycemia',
  'low blood sugar',
  'erectile dysfunction',
  'dry eyes',
  'dry mouth',
  'secretions',
  'inflammation',
];
const REASON = trieOf<true>([[REASONS, true]]);

const LONGEST_REASON = 4;
/** Of these a reason may have one before it. */
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'your',
  'his',
  'her',
  'my',
  'any',
  'severe',
  'mild',
  'moderate',
]);
const LINKS: ReadonlySet<string> = new Set(['and', 'or', '/', ',']);
/** A reason of other words than the table's ends before these. */
const NOT_A_REASON: ReadonlySet<string> = new Set(
  (
    'and or but that which who she he i we you they it is was are were at in on with by if when because since for ' +
    'to then also now today has have had take takes taking will would can not no up every q daily about'
  ).split(' '),
);

/**
 * @param isTaken tokens at which something else begins (another medication, a number), where the reason ends
 */
export function readAsNeeded(
  document: ClinicalDocument,
  at: number,
  isTaken: (token: number) => boolean,
): AttributeMatch | undefined {
  const { tokens, text } = document;
  const found = AS_NEEDED.longestAt(tokens, at);
  if (found === undefined) return undefined;
  const { end } = found;
  const isLed = tokens[end]?.text === 'for' || tokens[end]?.text === ':';
  const start = isLed ? end + 1 : end;
  const last = isLed ? reasonEnd(document, start, isTaken) : knownReasons(document, start);
  if (last <= start) return { kind: 'as_needed', first: at, last: end, value: true };
  const value = text.slice(tokens[start]?.begin, tokens[last - 1]?.end).toLowerCase();
  return { kind: 'as_needed', first: at, last, value };
}

/** Token after the reasons of the table that begin at `at`; `at` itself where there are none. */
function knownReasons({ tokens, segments }: ClinicalDocument, at: number): number {
  let last = at;
  for (let next = at; segments.sentence[next] === segments.sentence[at];) {
    const plain = DETERMINERS.has(tokens[next]?.text ?? '') ? next + 1 : next;
    const found = REASON.longestAt(tokens, next) ?? REASON.longestAt(tokens, plain);
    if (found === undefined) break;
    last = found.end;
    next = last;
    while (LINKS.has(tokens[next]?.text ?? '') && next - last < 2) next += 1;
    if (next === last) break;
  }
  return last;
}

function reasonEnd(document: ClinicalDocument, at: number, isTaken: (token: number) => boolean): number {
  const known = knownReasons(document, at);
  if (known > at) return known;
  const { tokens, segments } = document;
  let last = at;
  while (last < tokens.length && last - at < LONGEST_REASON) {
    const token = tokens[last];
    const ends =
      token?.type !== 'word' ||
      token.lineBreaks > 0 ||
      segments.sentence[last] !== segments.sentence[at] ||
      NOT_A_REASON.has(token.text) ||
      isTaken(last);
    if (ends) break;
    last += 1;
  }
  return last;
}
