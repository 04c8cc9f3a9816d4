/** What may stand between a name and what is said of it. */

import type { ClinicalDocument } from '../reading/document.ts';
import { RETRACTIONS } from '../assertions/retractions.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const TAKING: ReadonlySet<string> = words(
  'take takes taking took taken use uses using used give gives given gave giving get gets getting got receive receives ' +
    'received receiving administer administered apply applying applied inject injects injecting injected inhale instill ' +
    'swallow prescribe prescribed prescribing',
);

/** Of no weight between the two. */
const FILLERS: ReadonlySet<string> = words(
  "at of is was are be been being the a an her his my your their this that it its it's on dose dosage dosing doses dosed strength " +
    'then to now about around approximately total just currently still usually normally started starting start increased ' +
    'decreased changed reduced increase decrease down up continued continue currently scheduled which currently ' +
    'per day each one maximum max initially first again only like probably maybe around from back generic brand ' +
    'uh um er okay ok yeah yes so well right so low high same current new medication medicine drug prescription rx sig empty stomach',
);
const PRONOUNS: ReadonlySet<string> = words(
  "i he she we you they patient pt i'm he's she's we're you're they're i'll we'll you'll i've you've 's will would should can could going",
);
/** Something else is said from here on. */
const STOPS: ReadonlySet<string> = words(
  'but because although however has had have having who whose where when while without no not never denies denied ' +
    "don't doesn't didn't hasn't haven't if unless until due since after before reports presents cough pain stopped " +
    'by blood pressure weight pulse temperature heart rate age aged level levels allergy allergies allergic instead',
);
const FREE_MARKS: ReadonlySet<string> = words(': ( ) - -> => = " / [ ] * ~ + @ •');
/** Words of the reason behind `for`, at most. */
const LONGEST_INDICATION = 4;
const WIDEST_GAP = 14;

export interface Gap {
  /** Words that say something else; Infinity where the one cannot be of the other. */
  readonly cost: number;
  /** Something is taken back in it. */
  readonly corrects: boolean;
  /** A comma or an `and` stands in it. */
  readonly isSplit: boolean;
}

const APART: Gap = { cost: Infinity, corrects: false, isSplit: true };

/** What stands from token `from` up to `to`, within a sentence. */
export function readGap({ tokens, numbers }: ClinicalDocument, from: number, to: number): Gap {
  if (to - from > WIDEST_GAP) return APART;
  let cost = 0;
  let corrects = false;
  let isSplit = false;
  let isOther = false;
  for (let i = from; i < to;) {
    const token = tokens[i];
    const text = token?.text ?? '';
    const cue = RETRACTIONS.longestAt(tokens, i);
    if (cue !== undefined && cue.end <= to) {
      corrects = true;
      isOther = false;
      i = cue.end;
      continue;
    }
    if (STOPS.has(text) || text === ';' || (token?.lineBreaks ?? 0) > 0) return APART;
    if (text === ',' || text === 'and' || text === '&' || text === '.') {
      isSplit = true;
      isOther = true;
    } else if ((text === 'x' || text === 'times' || text === '#') && numbers.atoms[i + 1] !== undefined) {
      // `every five minutes x 3 as needed`
      i = countRepeatedEnd({ tokens, numbers }, i + 3) ?? i + 2;
      continue;
    } else if (text === 'for') {
      i = Math.min(to, indicationEnd(tokens, i + 1, to));
      isOther = true;
      continue;
    } else if (PRONOUNS.has(text)) isOther = true;
    else if (!FILLERS.has(text) && !TAKING.has(text) && !FREE_MARKS.has(text)) {
      // Behind a comma or a pronoun a strange word begins another statement.
      if (isOther) return APART;
      cost += 1;
    }
    i += 1;
  }
  return { cost, corrects, isSplit };
}

/** The token behind the words that say again how many are handed out, if they begin at a token: `#20 (twenty)`. */
export function countRepeatedEnd(
  { tokens, numbers }: Pick<ClinicalDocument, 'tokens' | 'numbers'>,
  at: number,
): number | undefined {
  if (tokens[at - 3]?.text !== '#' || tokens[at - 1]?.text !== '(') return undefined;
  let end = at;
  while (end < at + 3 && numbers.atoms[end] !== undefined) end += 1;
  return end > at && tokens[end]?.text === ')' ? end + 1 : undefined;
}

/** `for blood pressure`, `for his high cholesterol`. */
function indicationEnd(tokens: ClinicalDocument['tokens'], at: number, to: number): number {
  let end = at;
  while (end < to && end - at < LONGEST_INDICATION) {
    const token = tokens[end];
    if (token?.type !== 'word' || /^(?:and|that|which|when|but|with|it|he|she|i)$/.test(token.text)) break;
    end += 1;
  }
  return end;
}
