/** Hesitations and restarts within a number, left out before it is read: `one um one twenty over eighty`. */

import type { Atom } from './number-words.ts';
import type { Token } from './tokens.ts';

/** Tokens and atoms as if nobody had hesitated. */
interface FluentNumbers {
  readonly tokens: readonly Token[];
  readonly atoms: readonly (Atom | undefined)[];
  /** For each token that is kept, its index in the text. */
  readonly indices: readonly number[];
  /** For each token of the text its place among the kept ones; -1 for those left out. */
  readonly placeOf: readonly number[];
}

const HESITATIONS: ReadonlySet<string> = new Set(['um', 'uh', 'er', 'erm', 'ah', 'uhm', 'umm', 'uhh', 'hmm']);
/** Words between two number words that may be left out at once. */
const LONGEST_HESITATION = 3;
/** Words of a number that are said again. */
const LONGEST_RESTART = 4;
const NONE: readonly number[] = [];
const GOES_ON: ReadonlySet<string> = new Set(['over', 'slash', '/', 'point', 'percent', 'degrees']);

/** Undefined where nothing is left out, which is so for nearly every text. */
export function fluentNumbers(
  tokens: readonly Token[],
  atoms: readonly (Atom | undefined)[],
): FluentNumbers | undefined {
  const isLeftOut = new Set<number>();
  for (let i = 0; i < tokens.length; i += 1) {
    const isPoint = tokens[i]?.text === 'point' && atoms[i - 1] !== undefined;
    if (atoms[i] === undefined && !isPoint) continue;
    for (const at of hesitationAfter(tokens, atoms, i)) isLeftOut.add(at);
    if (!isPoint) for (const at of restartAt(tokens, atoms, i, isLeftOut)) isLeftOut.add(at);
  }
  if (isLeftOut.size === 0) return undefined;
  const indices: number[] = [];
  const placeOf = tokens.map((_, i) => (isLeftOut.has(i) ? -1 : indices.push(i) - 1));
  return {
    tokens: indices.flatMap((i) => tokens[i] ?? []),
    atoms: indices.map((i) => atoms[i]),
    indices,
    placeOf,
  };
}

/** `one um twenty`, `ninety eight , uh , point six`; between two single digits it may part two numbers. */
function hesitationAfter(
  tokens: readonly Token[],
  atoms: readonly (Atom | undefined)[],
  i: number,
): readonly number[] {
  const follows = tokens[i + 1]?.text ?? '';
  if (follows !== ',' && !HESITATIONS.has(follows)) return NONE;
  const between: number[] = [];
  let hesitates = false;
  for (let at = i + 1; at <= i + 1 + LONGEST_HESITATION; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (HESITATIONS.has(text)) hesitates = true;
    else if (text !== ',') break;
    between.push(at);
  }
  if (!hesitates) return [];
  const next = i + 1 + between.length;
  const isPoint = tokens[next]?.text === 'point' && atoms[next + 1] !== undefined;
  const [before, after] = [atoms[i], atoms[next]];
  if (before?.type === 'numeral' || after?.type === 'numeral') return [];
  if (before?.type === 'digit' && after?.type === 'digit' && !isRestart(tokens, atoms, i, next)) return [];
  // Behind tens or teens another one begins another number.
  const isSmall = before?.type === 'tens' && (after?.type === 'tens' || after?.type === 'teen');
  if (isSmall && isRestart(tokens, atoms, i, next)) return between;
  return isPoint || (after !== undefined && !isSmall) ? between : [];
}

/** `one … one twenty`, `ninety , uh , ninety eight`: a word is said again and only then the number goes on. */
function isRestart(
  tokens: readonly Token[],
  atoms: readonly (Atom | undefined)[],
  at: number,
  again: number,
): boolean {
  const next = atoms[again + 1]?.type;
  const type = atoms[at]?.type;
  if (tokens[at]?.text !== tokens[again]?.text) return false;
  if (type === 'tens') return next === 'digit' && again > at + 1;
  return type === 'digit' && (next === 'tens' || next === 'teen' || next === 'hundred');
}

/** The first saying of what is said again at once: `one one twenty`, `one twenty one twenty over`. */
function restartAt(
  tokens: readonly Token[],
  atoms: readonly (Atom | undefined)[],
  i: number,
  isLeftOut: ReadonlySet<number>,
): readonly number[] {
  if (atoms[i + 1] === undefined && !isLeftOut.has(i + 1)) return NONE;
  const words: number[] = [];
  for (let at = i; words.length <= 2 * LONGEST_RESTART && at <= i + 4 * LONGEST_RESTART; at += 1) {
    if (isLeftOut.has(at)) continue;
    if (atoms[at] === undefined) break;
    words.push(at);
  }
  const [first = i, second] = words;
  if (isLeftOut.has(i) || second === undefined) return [];
  if (isRestart(tokens, atoms, first, second) && atoms[first - 1] === undefined) return [first];
  for (let length = 2; length <= LONGEST_RESTART && 2 * length <= words.length; length += 1) {
    const head = words.slice(0, length);
    const isSame = head.every((at, n) => tokens[at]?.text === tokens[words[length + n] ?? -1]?.text);
    const isDigits = head.every((at) => atoms[at]?.type === 'digit' || atoms[at]?.type === 'oh');
    const after = tokens[(words[2 * length - 1] ?? 0) + 1]?.text ?? '';
    if (isSame && !isDigits && GOES_ON.has(after)) return head;
  }
  return [];
}
