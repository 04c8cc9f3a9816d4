/** Pass 4: names of measurements, the longest at each place; and names of other things, which end a search. */

import { firstNotBefore } from '../reading/halving.ts';
import { MEASUREMENT_KINDS, NAMED_ROWS } from './measurement-kinds.ts';
import type { FoundName, NameEntry, NameMatch } from './name-match.ts';
import { isVouchedFor, nameBlood } from './name-vouchers.ts';
import type { Masks } from '../reading/masks.ts';
import type { Numbers } from '../reading/numbers.ts';
import {
  COAGULATION_CUES,
  FLUID_HEADINGS,
  FLUID_WORDS,
  LABORATORY_CUES,
  OTHER_NAMES,
  VITALS_CUES,
} from './other-names.ts';
import { PAIRED_NAMES } from './paired-name-words.ts';
import { PhraseTrie } from '../reading/phrase-trie.ts';
import type { Token } from '../reading/tokens.ts';

export type { NameMatch, NameSense, NameStrength } from './name-match.ts';

/** Words that are units after a number, and names only before a value. */
const UNITS_TOO: ReadonlySet<string> = new Set([
  'hr',
  'h',
  'p',
  'r',
  't',
  'pt',
  'w',
  'o2',
  'ra',
  'rate',
  'k',
  'mg',
  'c l',
  'cl',
]);

function buildTrie(): PhraseTrie<NameEntry> {
  const trie = new PhraseTrie<NameEntry>();
  const entryOf = (phrase: string): NameEntry => {
    const old = trie.get(phrase);
    if (old !== undefined) return old;
    const entry: NameEntry = { senses: [], other: false, parts: [], cues: [], fluid: undefined };
    trie.add(phrase, entry);
    return entry;
  };
  for (const row of NAMED_ROWS) {
    for (const phrase of row.names) entryOf(phrase).senses.push({ row, strength: 'strong' });
    for (const phrase of row.weakNames ?? []) entryOf(phrase).senses.push({ row, strength: 'weak' });
    for (const phrase of row.unitNames ?? []) entryOf(phrase).senses.push({ row, strength: 'unit' });
    for (const phrase of row.negativeNames ?? []) entryOf(phrase).senses.push({ row, strength: 'negative' });
  }
  for (const { names, kinds } of PAIRED_NAMES) {
    const rows = kinds.flatMap((kind) => MEASUREMENT_KINDS.filter((row) => row.kind === kind));
    for (const phrase of names)
      entryOf(phrase).parts.push(...rows.map((row) => ({ row, strength: 'strong' as const })));
  }
  for (const phrase of OTHER_NAMES) entryOf(phrase).other = true;
  for (const phrase of VITALS_CUES) entryOf(phrase).cues.push('vitals');
  for (const phrase of LABORATORY_CUES) entryOf(phrase).cues.push('laboratory');
  for (const phrase of COAGULATION_CUES) entryOf(phrase).cues.push('coagulation', 'laboratory');
  for (const phrase of FLUID_WORDS) entryOf(phrase).fluid = 'word';
  for (const phrase of FLUID_HEADINGS) entryOf(phrase).fluid = 'heading';
  return trie;
}

const NAMES = buildTrie();

/** Words with digits inside that are one token (`SpO2`, `A1c`, `m2`). */
export const JOINED_NAMES: ReadonlySet<string> = new Set([
  'm2',
  'mm3',
  ...[
    ...NAMED_ROWS.flatMap((row) => [...row.names, ...(row.weakNames ?? []), ...(row.unitNames ?? [])]),
    ...OTHER_NAMES,
  ]
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => /[a-z]\d/.test(word)),
]);

/** Finds the names, without overlaps. Weak ones that nothing vouches for are left out. */
export function findNames(tokens: readonly Token[], numbers: Numbers, masks: Masks): NameMatch[] {
  const found: FoundName[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (masks[i] !== undefined || numbers.atoms[i]?.type === 'numeral') continue;
    const match = NAMES.longestAt(tokens, i);
    if (match === undefined || isUnit(tokens, numbers, i, match.end)) continue;
    found.push({ first: i, last: match.end, entry: match.entry });
    i = match.end - 1;
  }
  const inBlood = nameBlood(tokens, found);
  return found.flatMap((name, at): NameMatch[] => {
    const { first, last, entry } = name;
    if (inBlood[at] === false) return [{ first, last, senses: [] }];
    const senses = entry.senses.filter(
      (sense) => sense.strength !== 'weak' || isVouchedFor(tokens, numbers, found, at, sense),
    );
    if (entry.parts.length > 0) return [{ first, last, senses, parts: entry.parts }];
    return senses.length > 0 || entry.other || entry.fluid !== undefined ? [{ first, last, senses }] : [];
  });
}

/** Index of the first name that begins at token `first` or after it; the names are in the order of the text. */
export function indexOfName(names: readonly NameMatch[], first: number): number {
  return firstNotBefore(names.length, (i) => (names[i]?.first ?? 0) < first);
}

/** `24 hr`, `5 p`: a number before and none after. */
function isUnit(tokens: readonly Token[], numbers: Numbers, first: number, last: number): boolean {
  const token = tokens[first];
  if (token === undefined || last !== first + 1 || !UNITS_TOO.has(token.text)) return false;
  if (numbers.atoms[first - 1] === undefined) return false;
  if (!token.spaced) return true;
  const next = tokens[last];
  return (
    next === undefined ||
    (numbers.atoms[last] === undefined && !/^(?:[:=~<>(-]|is|of|was|in)$/.test(next.text))
  );
}
