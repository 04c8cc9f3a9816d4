/** Pass 4: names of measurements, the longest at each place; and names of other things, which end a search. */

import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import type { MeasurementKind } from './measurement-kinds.ts';
import type { Masks } from './masks.ts';
import type { Numbers } from './numbers.ts';
import { OTHER_NAMES, VITALS_CUES } from './other-names.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { Token } from './tokens.ts';

/**
 * - `strong`: a value may follow plainly; `weak`: only beside a colon, glued digits or other names
 * - `unit`: the value's unit must be said; `negative`: the same, and the value is a decrease
 */
export type NameStrength = 'strong' | 'weak' | 'unit' | 'negative';

export interface NameSense {
  readonly row: MeasurementKind;
  readonly strength: NameStrength;
}

export interface NameMatch {
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  /** What it may name, in the order of the table; empty for a name of something else. */
  readonly senses: readonly NameSense[];
}

/** Words that are units after a number, and names only before a value. */
const UNITS_TOO: ReadonlySet<string> = new Set(['hr', 'h', 'p', 'r', 't', 'pt', 'w', 'o2', 'ra', 'rate']);

/** Neighbouring names within so many tokens vouch for a weak one. */
const NEIGHBOUR_TOKENS = 10;

/** `the rate` still speaks of what was named so many tokens before. */
const SAME_KIND_TOKENS = 25;
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'your', 'current']);
/** Between the two: a rate of something else. */
const OTHER_RATES: ReadonlySet<string> = new Set(
  'drip infusion maintenance pump fluids iv basal flow ventilator pacemaker filtration'.split(' '),
);

interface Entry {
  senses: NameSense[];
  /** `vital signs`: names nothing itself, vouches for weak names. */
  cue: boolean;
}

function buildTrie(): PhraseTrie<Entry> {
  const trie = new PhraseTrie<Entry>();
  const add = (phrase: string, sense?: NameSense): void => {
    const entry = trie.get(phrase) ?? { senses: [], cue: false };
    if (sense !== undefined) entry.senses.push(sense);
    trie.add(phrase, entry);
  };
  for (const row of MEASUREMENT_KINDS) {
    for (const phrase of row.names) add(phrase, { row, strength: 'strong' });
    for (const phrase of row.weakNames ?? []) add(phrase, { row, strength: 'weak' });
    for (const phrase of row.unitNames ?? []) add(phrase, { row, strength: 'unit' });
    for (const phrase of row.negativeNames ?? []) add(phrase, { row, strength: 'negative' });
  }
  for (const phrase of OTHER_NAMES) add(phrase);
  for (const phrase of VITALS_CUES) trie.add(phrase, { senses: [], cue: true });
  return trie;
}

const NAMES = buildTrie();

/** Words with digits inside that are one token (`SpO2`, `A1c`, `m2`). */
export const JOINED_NAMES: ReadonlySet<string> = new Set([
  'm2',
  ...[
    ...MEASUREMENT_KINDS.flatMap((row) => [...row.names, ...(row.weakNames ?? []), ...(row.unitNames ?? [])]),
    ...OTHER_NAMES,
  ]
    .flatMap((phrase) => phrase.split(' '))
    .filter((word) => /[a-z]\d/.test(word)),
]);

/** Finds the names, without overlaps. Weak ones that nothing vouches for are left out. */
export function findNames(tokens: readonly Token[], numbers: Numbers, masks: Masks): NameMatch[] {
  const found: (NameMatch & { cue: boolean })[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (masks[i] !== undefined || numbers.atoms[i]?.type === 'numeral') continue;
    const match = NAMES.longestAt(tokens, i);
    if (match === undefined || isUnit(tokens, numbers, i, match.end)) continue;
    found.push({ first: i, last: match.end, senses: match.entry.senses, cue: match.entry.cue });
    i = match.end - 1;
  }
  return found.flatMap((name, at): NameMatch[] => {
    if (name.cue) return [];
    if (name.senses.length === 0 || name.senses.some((sense) => sense.strength !== 'weak')) return [name];
    return isVouchedFor(tokens, numbers, found, at) ? [name] : [];
  });
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

function isVouchedFor(
  tokens: readonly Token[],
  numbers: Numbers,
  found: readonly { first: number; last: number; senses: readonly NameSense[]; cue: boolean }[],
  at: number,
): boolean {
  const name = found[at];
  if (name === undefined) return false;
  if (tokens[name.first]?.text === 'rate' && isOtherRate(tokens, found, at)) return false;
  const next = tokens[name.last];
  const glued = next?.type === 'numeral' && !next.spaced;
  if (glued || next?.text === ':' || next?.text === '=') return true;
  // A weak name stands right before its value: `T 98.6`, not `t and the rest`.
  if (numbers.atoms[name.last] === undefined && !/^(?:is|of|was)$/.test(next?.text ?? '')) return false;
  const near = (
    other: { first: number; last: number; senses: readonly NameSense[]; cue: boolean } | undefined,
  ): boolean =>
    other !== undefined &&
    (other.cue || other.senses.some((s) => s.strength !== 'unit' && s.strength !== 'negative')) &&
    Math.min(Math.abs(other.first - name.last), Math.abs(name.first - other.last)) <= NEIGHBOUR_TOKENS;
  return near(found[at - 1]) || near(found[at + 1]) || isSameAgain(tokens, found, at);
}

/** `the infusion rate is fifty`; and behind respirations it is theirs or the heart's. */
function isOtherRate(
  tokens: readonly Token[],
  found: readonly { first: number; senses: readonly NameSense[] }[],
  at: number,
): boolean {
  const lead = tokens[(found[at]?.first ?? 0) - 1]?.text ?? '';
  const senses = found[at - 1]?.senses ?? [];
  return OTHER_RATES.has(lead) || senses.some(({ row }) => row.kind === 'respiratory_rate');
}

/** `tachycardia at one eighty … and now the rate is ninety two`: the kind was named before. */
function isSameAgain(
  tokens: readonly Token[],
  found: readonly { first: number; last: number; senses: readonly NameSense[] }[],
  at: number,
): boolean {
  const name = found[at];
  const before = found[at - 1];
  if (name === undefined || before === undefined || !DETERMINERS.has(tokens[name.first - 1]?.text ?? ''))
    return false;
  if (tokens[name.first]?.text !== 'rate' || name.first - before.last > SAME_KIND_TOKENS) return false;
  for (let i = before.last; i < name.first; i += 1)
    if (OTHER_RATES.has(tokens[i]?.text ?? '') || tokens[i]?.text === '.') return false;
  return before.senses.some((sense) => name.senses.some(({ row }) => row === sense.row));
}
