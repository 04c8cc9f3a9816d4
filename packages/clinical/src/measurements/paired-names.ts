/** Several names, then their values in the same order: `H/H 10.2/31`, `BUN and creatinine of 18 and 1.1`, `AST/ALT 24/31`. */

import type { NamedDocument } from './named-document.ts';
import { indexOfName } from './names.ts';
import type { NameSense } from './names.ts';
import { chooseStatedUnit, inferUnit } from './plausibility.ts';
import { CONNECTORS, FREE_FILLERS, TREND_WORDS } from './slot-words.ts';
import { endsCleanly, fitsForm, isInOneTurn, plainMatch } from './value-match.ts';
import type { Assignment, ValueMatch } from './value-match.ts';

/** Between two names, and between two values. */
const NAME_LINKS: ReadonlySet<string> = new Set(['/', 'and', '&', '-', ',', 'over', 'slash']);
const VALUE_LINKS: ReadonlySet<string> = new Set(['/', 'and', '&', 'over', ',', 'slash', 'with']);
const MOST_SLOTS = 8;
/** Tokens from the last name to the first value that are no fillers. */
const OTHER_WORDS = 2;
const FARTHEST_TOKENS = 15;
/** Masks that a pair of values may look like (`20/30`). */
const LOOK_ALIKES: ReadonlySet<string> = new Set(['ratio', 'grade', 'date', 'range']);

interface Slot {
  readonly sense: NameSense;
  readonly name: { readonly first: number; readonly last: number };
}

/** Reads the values of a run of names that begins at token `at`, and their repetitions; nothing where one does not fit. */
export function readPairedNames(document: NamedDocument, at: number): readonly Assignment[] {
  if (!document.nameStarts.has(at)) return [];
  const run = runAt(document, at);
  if (run === undefined) return [];
  const begin = firstValue(document, run.last);
  const first = begin === undefined ? undefined : readTuple(document, run.slots, begin);
  if (first === undefined) return [];
  const found = [...first];
  for (;;) {
    const next = nextTuple(document, found.at(-1)?.match.last ?? 0);
    const tuple = next === undefined ? undefined : readTuple(document, run.slots, next);
    if (tuple === undefined) return found;
    found.push(...tuple);
  }
}

/** The names that stand together from `at` on; undefined if it is one alone, or where they are too many for one breath. */
function runAt(document: NamedDocument, at: number): { slots: Slot[]; last: number } | undefined {
  const { names, tokens } = document;
  let i = indexOfName(names, at);
  const slots: Slot[] = [];
  let last = at;
  for (; i < names.length; i += 1) {
    const name = names[i];
    if (name === undefined) break;
    if (slots.length > 0) {
      const gap = name.first - last;
      const linked = gap === 1 && NAME_LINKS.has(tokens[last]?.text ?? '');
      const listed = gap === 2 && tokens[last]?.text === ',' && tokens[last + 1]?.text === 'and';
      if (!linked && !listed) break;
    }
    const senses = name.parts ?? (name.senses.length === 1 ? name.senses : []);
    if (senses.length === 0 || senses.some((sense) => !isSimple(sense))) break;
    for (const sense of senses) slots.push({ sense, name });
    if (slots.length > MOST_SLOTS) return undefined;
    last = name.last;
  }
  return slots.length < 2 ? undefined : { slots, last };
}

const isSimple = ({ row, strength }: NameSense): boolean =>
  row.shape === 'single' &&
  row.outOf === undefined &&
  row.compound === undefined &&
  /^(?:strong|weak)$/.test(strength);

function firstValue(document: NamedDocument, from: number): number | undefined {
  const { tokens, numbers, nameStarts, segments } = document;
  let others = OTHER_WORDS;
  for (let i = from; i < Math.min(tokens.length, from + FARTHEST_TOKENS); i += 1) {
    if (numbers.at(i).length > 0) return i;
    if (nameStarts.has(i) || segments.sentence[i] !== segments.sentence[from - 1]) return undefined;
    const text = tokens[i]?.text ?? '';
    if (!FREE_FILLERS.has(tokens[i]) && !NAME_LINKS.has(text)) others -= 1;
    if (others < 0) return undefined;
  }
  return undefined;
}

function nextTuple(document: NamedDocument, from: number): number | undefined {
  const { tokens, numbers, nameStarts, segments } = document;
  for (let i = from; i < Math.min(tokens.length, from + FARTHEST_TOKENS); i += 1) {
    if (nameStarts.has(i) || segments.sentence[i] !== segments.sentence[from - 1]) return undefined;
    if (numbers.at(i).length > 0) return i;
    if (!CONNECTORS.has(tokens[i])) return undefined;
  }
  return undefined;
}

function readTuple(document: NamedDocument, slots: readonly Slot[], at: number): Assignment[] | undefined {
  const found = readRest(document, slots, 0, at);
  const last = found?.at(-1)?.match.last;
  if (found === undefined || last === undefined) return undefined;
  const former = isFormer(document, at, last);
  return found.map(({ match, name }) => ({
    match: { ...match, former },
    ...(name === undefined ? {} : { name }),
  }));
}

/** `from 12/36 to 9/27`. */
function isFormer({ tokens }: NamedDocument, at: number, last: number): boolean {
  if (tokens[at - 1]?.text !== 'from') return false;
  return tokens[last]?.text === 'to' || [2, 3, 4].some((n) => TREND_WORDS.has(tokens[at - n]));
}

function readRest(
  document: NamedDocument,
  slots: readonly Slot[],
  index: number,
  at: number,
): Assignment[] | undefined {
  const slot = slots[index];
  if (slot === undefined) return [];
  const isLast = index === slots.length - 1;
  for (const match of valuesAt(document, slot.sense, at, isLast)) {
    const assignment = { match, name: { first: slot.name.first, last: slot.name.last } };
    if (isLast) return [assignment];
    const link = document.tokens[match.last];
    const next = VALUE_LINKS.has(link?.text ?? '') ? match.last + 1 : match.last;
    const bare = next === match.last && link?.type === 'numeral' && link.spaced;
    if (next === match.last && !bare) continue;
    const also = document.tokens[next]?.text === 'and' ? next + 1 : next;
    const rest = readRest(document, slots, index + 1, also);
    if (rest !== undefined) return [assignment, ...rest];
  }
  return undefined;
}

/** Values of one kind that may begin at a token, with a stated unit or one that its size tells. */
function* valuesAt(
  document: NamedDocument,
  sense: NameSense,
  at: number,
  isLast: boolean,
): Generator<ValueMatch> {
  const { numbers, masks } = document;
  const { row } = sense;
  for (const reading of numbers.at(at)) {
    if (!fitsForm(row, reading) || !isInOneTurn(document, reading)) continue;
    let masked = false;
    for (let i = reading.first; i < reading.last; i += 1) {
      const mask = masks[i];
      if (mask !== undefined && !LOOK_ALIKES.has(mask.label)) masked = true;
    }
    if (masked) continue;
    const unit = document.units.at(reading.last);
    const stated = unit === undefined ? undefined : chooseStatedUnit(row, unit.ucum, [reading.value]);
    if (unit !== undefined && stated === undefined && !unit.doubtful) continue;
    const choice = stated ?? inferUnit(row, [reading.value]);
    if (choice?.plausible !== true) continue;
    if (isLast && stated === undefined && !endsCleanly(document, reading)) continue;
    yield plainMatch({
      row,
      first: reading.first,
      last: stated === undefined || unit === undefined ? reading.last : unit.end,
      value: reading.value,
      unit: choice.unit,
      inferred: choice.inferred,
    });
  }
}
