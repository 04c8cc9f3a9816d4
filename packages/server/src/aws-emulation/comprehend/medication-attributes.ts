/** Dose, strength, route, frequency, duration and form, and the medication that each belongs to. */
import { amountEnd } from './amounts.ts';
import type { EntityAttribute } from './entity.ts';
import {
  COUNT_UNITS,
  FORMS,
  FREQUENCIES,
  MASS_UNITS,
  ROUTES,
  TIME_UNITS,
  TIMES_PER,
} from './medication-phrases.ts';
import type { MedicationAttributeType } from './medication-phrases.ts';
import type { Word } from './words.ts';

/** The words of a medication's name. */
export interface NamedWords {
  readonly first: number;
  readonly last: number;
}

type CandidateType = MedicationAttributeType | 'MASS';

interface Candidate extends NamedWords {
  readonly type: CandidateType;
}

/** Words between a name and what belongs to it, at most; in front of it fewer, as in `20 mg of lisinopril`. */
const FARTHEST_BEHIND = 14;
const FARTHEST_BEFORE = 3;

/** What `of` joins to the name behind it. */
const AMOUNTS: ReadonlySet<CandidateType> = new Set(['DOSAGE', 'FORM', 'MASS']);

const ATTRIBUTE_SCORE = 0.97;
/** `po` and `iv` are surer than `daily`, which may be of something else. */
const SCORES: Readonly<Partial<Record<MedicationAttributeType, number>>> = {
  FREQUENCY: 0.94,
  DURATION: 0.9,
  FORM: 0.92,
};
const NEAREST_RELATION = 0.99;
const RELATION_PER_WORD = 0.02;

/**
 * For each medication, in the order given, what belongs to it, in the order of the text.
 * @param medications in the order of the text
 * @param taken true for words that say something else: terms, measurements
 */
export function medicationAttributes(
  words: readonly Word[],
  medications: readonly NamedWords[],
  taken: readonly boolean[],
): EntityAttribute[][] {
  const attributes = medications.map((): EntityAttribute[] => []);
  const candidates = medications.map((): { candidate: Candidate; distance: number }[] => []);
  let next = 0;
  for (const candidate of findCandidates(words, medications, taken)) {
    while ((medications[next]?.first ?? Infinity) < candidate.first) next += 1;
    const owner = ownerOf(words, candidate, medications, next);
    if (owner !== undefined) candidates[owner.index]?.push({ candidate, distance: owner.distance });
  }
  candidates.forEach((own, index) => {
    const isCounted = own.some(({ candidate }) => candidate.type === 'DOSAGE');
    for (const { candidate, distance } of own) {
      const attribute = toAttribute(words, candidate, distance, isCounted);
      if (attribute !== undefined) attributes[index]?.push(attribute);
    }
  });
  return attributes;
}

function toAttribute(
  words: readonly Word[],
  { type, first, last }: Candidate,
  distance: number,
  isCounted: boolean,
): EntityAttribute | undefined {
  const [start, end] = [words[first], words[last - 1]];
  if (start === undefined || end === undefined) return undefined;
  // `20 mg` is the dose, unless tablets are counted: then it is what one of them holds.
  const known: MedicationAttributeType = type === 'MASS' ? (isCounted ? 'STRENGTH' : 'DOSAGE') : type;
  return {
    begin: start.begin,
    end: end.end,
    type: known,
    category: 'MEDICATION',
    score: SCORES[known] ?? ATTRIBUTE_SCORE,
    relationshipScore: NEAREST_RELATION - RELATION_PER_WORD * distance,
  };
}

/** The medication in front, or the one right behind when the words lead up to it. `next` is the first behind. */
function ownerOf(
  words: readonly Word[],
  candidate: Candidate,
  medications: readonly NamedWords[],
  next: number,
): { index: number; distance: number } | undefined {
  const sentence = words[candidate.first]?.sentence;
  const behind = medications[next];
  if (behind !== undefined && words[behind.first]?.sentence === sentence) {
    const distance = behind.first - candidate.last;
    // Without `of` it belongs to the one in front, if there is any: `metformin 500 mg lisinopril 10 mg`.
    const leadsUp = words[behind.first - 1]?.text === 'of' && distance > 0;
    const isFree = words[medications[next - 1]?.first ?? -1]?.sentence !== sentence;
    if (distance <= FARTHEST_BEFORE && (isFree || (leadsUp && AMOUNTS.has(candidate.type)))) {
      return { index: next, distance };
    }
  }
  const before = medications[next - 1];
  if (before === undefined || words[before.first]?.sentence !== sentence) return undefined;
  const distance = candidate.first - before.last;
  return distance <= FARTHEST_BEHIND ? { index: next - 1, distance } : undefined;
}

function findCandidates(
  words: readonly Word[],
  medications: readonly NamedWords[],
  taken: readonly boolean[],
): Candidate[] {
  const sentences = new Set(medications.map(({ first }) => words[first]?.sentence));
  const found: Candidate[] = [];
  for (let i = 0; i < words.length;) {
    const candidate =
      sentences.has(words[i]?.sentence) && taken[i] !== true ? candidateAt(words, i) : undefined;
    if (candidate === undefined || hasTaken(taken, candidate)) {
      i += 1;
      continue;
    }
    const last = found.at(-1);
    // `twice daily as needed` is one frequency.
    const goesOn =
      last?.type === 'FREQUENCY' && candidate.type === 'FREQUENCY' && last.last === candidate.first;
    if (goesOn) found[found.length - 1] = { ...last, last: candidate.last };
    else found.push(candidate);
    i = candidate.last;
  }
  return found;
}

function hasTaken(taken: readonly boolean[], { first, last }: NamedWords): boolean {
  for (let i = first; i < last; i += 1) if (taken[i] === true) return true;
  return false;
}

function candidateAt(words: readonly Word[], first: number): Candidate | undefined {
  return amountAt(words, first) ?? everyAt(words, first) ?? plainAt(words, first);
}

function amountAt(words: readonly Word[], first: number): Candidate | undefined {
  const end = amountEnd(words, first);
  if (end === undefined) return undefined;
  const times = TIMES_PER.longestAt(words, end);
  if (times !== undefined) return { type: 'FREQUENCY', first, last: times.last };
  const time = TIME_UNITS.longestAt(words, end);
  if (time !== undefined) {
    const lead = words[first - 1]?.text;
    return lead === 'for' || lead === 'x' ? { type: 'DURATION', first, last: time.last } : undefined;
  }
  const mass = MASS_UNITS.longestAt(words, end);
  if (mass !== undefined) return { type: 'MASS', first, last: mass.last };
  const count = COUNT_UNITS.longestAt(words, end);
  return count === undefined ? undefined : { type: 'DOSAGE', first, last: count.last };
}

/** `every 6 hours`, `every four to six hours`, `q 6 hours`. */
function everyAt(words: readonly Word[], first: number): Candidate | undefined {
  const lead = words[first]?.text;
  if (lead !== 'every' && lead !== 'q') return undefined;
  const end = amountEnd(words, first + 1);
  const unit = end === undefined ? undefined : TIME_UNITS.longestAt(words, end);
  return unit === undefined ? undefined : { type: 'FREQUENCY', first, last: unit.last };
}

function plainAt(words: readonly Word[], first: number): Candidate | undefined {
  const kinds = [
    ['FREQUENCY', FREQUENCIES],
    ['ROUTE_OR_MODE', ROUTES],
    ['FORM', FORMS],
  ] as const;
  for (const [type, phrases] of kinds) {
    const match = phrases.longestAt(words, first);
    if (match !== undefined) return { type, first, last: match.last };
  }
  return undefined;
}
