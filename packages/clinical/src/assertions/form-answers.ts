/** Forms and lists of symptoms: `Fever: no`, `chest pain - denies`, `Cough: yes`. */

import type { MentionReading } from './mention-reading.ts';

const YES: ReadonlySet<string> = new Set(['yes', 'positive', 'present', 'reports', 'y', 'endorses']);
const NO: ReadonlySet<string> = new Set([
  'no',
  'none',
  'negative',
  'denies',
  'denied',
  'absent',
  'never',
  'n',
]);
/** Words after the answer in which something else that is mentioned shows that it was none. */
const WINDOW = 4;

/** Reads the mark at token `at` with the answer behind it. Returns the token after it, or undefined. */
export function formAnswerAt(reading: MentionReading, at: number): number | undefined {
  const { document, map, pieces, hearings, mentions } = reading;
  const { tokens } = document;
  const mark = tokens[at];
  if (mark === undefined || (mark.text !== ':' && mark.text !== '-')) return undefined;
  const answer = tokens[at + 1]?.text ?? '';
  const isNo = NO.has(answer);
  const things = map.endingAt(at).filter((mention) => mentions[mention]?.category !== 'anatomy');
  if ((!isNo && !YES.has(answer)) || things.length === 0 || pieces[at] !== pieces[at - 1]) return undefined;
  for (let i = at + 2; i < at + 2 + WINDOW && pieces[i] === pieces[at]; i += 1) {
    if (tokens[i]?.type === 'mark') break;
    if (map.covered[i] !== 1) {
      // `asthma: no wheezing`: of something else.
      if (answer === 'no' || /^(?:for|of|to)$/.test(tokens[i]?.text ?? '')) return undefined;
      continue;
    }
    let end = i;
    while (map.covered[end] === 1) end += 1;
    if (/^[:-]$/.test(tokens[end]?.text ?? '')) break;
    return undefined;
  }
  for (const mention of things) {
    const hearing = hearings[mention];
    if (hearing !== undefined) hearing.outright = isNo ? 'no' : 'yes';
  }
  return at + 2;
}
