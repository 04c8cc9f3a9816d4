/** The relative whom the next sentence speaks of: `My brother died young. He had heart disease.` */

import type { MentionReading } from './mention-reading.ts';
import { RELATIVES, TELLING } from './triggers/family.ts';

type Pronoun = 'he' | 'she' | 'they';

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries({
    he: 'father dad daddy papa brother uncle grandfather grandpa granddad nephew husband boyfriend grandson son',
    she: 'mother mom mum mommy mama sister aunt grandmother grandma niece wife girlfriend granddaughter daughter',
    they: 'parents brothers sisters siblings grandparents aunts uncles cousins',
  }).flatMap(([pronoun, kin]) => kin.split(' ').map((word) => [word, pronoun as Pronoun] as const)),
);
/** In a child's visit they are the patient. */
const CHILDREN: ReadonlySet<string> = new Set(['son', 'daughter']);
/** Said before the subject of a sentence. */
const LEADS: ReadonlySet<string> = new Set('and but so well yeah yes um uh then , also'.split(' '));
const MOST_LEADS = 4;
/** Words behind the relative in which it may be one that tells or brings. */
const TELLING_WINDOW = 3;

/**
 * The pronoun that stands for the relative who is the subject of the piece that begins at `start`; undefined where there is
 * none, or where the pronoun may as well be the patient (`his father … he`).
 */
export function kinPronounOf({ document, pieces }: MentionReading, start: number): Pronoun | undefined {
  const { tokens } = document;
  const at = subjectAt({ document, pieces }, start);
  const owner = tokens[at]?.text ?? '';
  if (!/^(?:my|your|his|her)$/.test(owner)) return undefined;
  const first = /^(?:older|younger|half|twin|own)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const match = RELATIVES.longestAt(tokens, first);
  if (match === undefined || pieces[match.end - 1] !== pieces[start]) return undefined;
  const kin = tokens[match.end - 1]?.text ?? '';
  const pronoun = PRONOUNS.get(kin);
  if (pronoun === undefined) return undefined;
  for (let i = match.end; i < match.end + TELLING_WINDOW && pieces[i] === pieces[start]; i += 1)
    if (TELLING.longestAt(tokens, i) !== undefined) return undefined;
  if (owner === 'my' || owner === 'your') return CHILDREN.has(kin) ? undefined : pronoun;
  return pronoun === (owner === 'his' ? 'she' : 'he') ? pronoun : undefined;
}

/** Whether the piece that begins at `start` has `pronoun` for its subject. */
export function isAbout(reading: MentionReading, start: number, pronoun: Pronoun): boolean {
  const text = reading.document.tokens[subjectAt(reading, start)]?.text ?? '';
  return text === pronoun || (text.startsWith(`${pronoun}'`) && text.length < 8);
}

function subjectAt({ document, pieces }: Pick<MentionReading, 'document' | 'pieces'>, start: number): number {
  const { tokens } = document;
  let at = start;
  // `[patient]`, `Patient:`
  if (tokens[at]?.text === '[') while (at < start + 4 && tokens[at - 1]?.text !== ']') at += 1;
  else for (let i = start + 1; i < start + 4; i += 1) if (tokens[i]?.text === ':') at = i + 1;
  for (let n = 0; n < MOST_LEADS && LEADS.has(tokens[at]?.text ?? ''); n += 1) at += 1;
  return pieces[at] === pieces[start] ? at : start;
}
