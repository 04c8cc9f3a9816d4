/** `yesterday`, `three weeks ago`, `for two days`: times that are not dates, for the entities they date. */
import { amountEnd } from './amounts.ts';
import type { ClinicalEntity } from './entity.ts';
import { TIME_UNITS } from './medication-phrases.ts';
import { phraseTable } from './phrase-table.ts';
import type { Word } from './words.ts';

/** Words from a time to what it dates, at most. */
const FARTHEST = 15;

const NEAREST_RELATION = 0.95;
const RELATION_PER_WORD = 0.03;
const PHRASE_SCORE = 0.96;
const AMOUNT_SCORE = 0.98;

const PHRASES = phraseTable<true>([
  [
    'yesterday | today | tonight | tomorrow | last night | last week | last month | last year | this morning | ' +
      'this afternoon | this evening | this week | this month | this year | next week | next month | next year | ' +
      'currently | recently | in the past | a week ago | a month ago | a year ago | the past week | the past month | ' +
      'the past year | the last week | the last month | the last year | a few days ago | a few weeks ago | ' +
      'a few months ago | a few years ago | since yesterday | since last week | since last month | since childhood',
    true,
  ],
]);

const TYPE_OF: Readonly<Record<string, string>> = {
  BRAND_NAME: 'TIME_TO_MEDICATION_NAME',
  DX_NAME: 'TIME_TO_DX_NAME',
  GENERIC_NAME: 'TIME_TO_MEDICATION_NAME',
  PROCEDURE_NAME: 'TIME_TO_PROCEDURE_NAME',
  TEST_NAME: 'TIME_TO_TEST_NAME',
  TREATMENT_NAME: 'TIME_TO_TREATMENT_NAME',
};

/** An entity and its words. */
export interface DatedEntity {
  readonly entity: ClinicalEntity;
  readonly first: number;
  readonly last: number;
}

/**
 * The times that date an entity of the same sentence; AWS gives the others no place.
 * @param entities in the order of the text
 * @param taken true for words that are part of an entity or of its attributes
 */
export function timeExpressions(
  words: readonly Word[],
  entities: readonly DatedEntity[],
  taken: readonly boolean[],
): ClinicalEntity[] {
  const found: ClinicalEntity[] = [];
  let next = 0;
  for (let i = 0; i < words.length;) {
    const time = timeAt(words, i);
    if (time === undefined || taken.slice(i, time.last).includes(true)) {
      i += 1;
      continue;
    }
    while ((entities[next]?.first ?? Infinity) < i) next += 1;
    const dated = nearest(words, { first: i, last: time.last }, [entities[next - 1], entities[next]]);
    const [begin, end] = [words[i]?.begin, words[time.last - 1]?.end];
    const type = dated === undefined ? undefined : TYPE_OF[dated.entity.type];
    if (dated !== undefined && type !== undefined && begin !== undefined && end !== undefined) {
      found.push({
        begin,
        end,
        category: 'TIME_EXPRESSION',
        type,
        score: time.score,
        traits: [],
        attributes: [],
        concepts: {},
        dates: dated,
      });
    }
    i = time.last;
  }
  return found;
}

function nearest(
  words: readonly Word[],
  time: { first: number; last: number },
  candidates: readonly (DatedEntity | undefined)[],
): { entity: ClinicalEntity; relationshipScore: number } | undefined {
  let best: { entity: ClinicalEntity; distance: number } | undefined;
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    if (words[candidate.first]?.sentence !== words[time.first]?.sentence) continue;
    const distance = Math.max(candidate.first - time.last, time.first - candidate.last);
    if (distance > FARTHEST || (best !== undefined && best.distance <= distance)) continue;
    best = { entity: candidate.entity, distance };
  }
  if (best === undefined) return undefined;
  return { entity: best.entity, relationshipScore: NEAREST_RELATION - RELATION_PER_WORD * best.distance };
}

function timeAt(words: readonly Word[], first: number): { last: number; score: number } | undefined {
  const phrase = PHRASES.longestAt(words, first);
  if (phrase !== undefined) return { last: phrase.last, score: PHRASE_SCORE };
  const lead = words[first]?.text;
  const isSpan = lead === 'for' || lead === 'past' || lead === 'last';
  const from = isSpan ? first + 1 : first;
  const amount = amountEnd(words, from) ?? (words[from]?.text === 'several' ? from + 1 : undefined);
  const unit = amount === undefined ? undefined : TIME_UNITS.longestAt(words, amount);
  if (unit === undefined) return undefined;
  if (words[unit.last]?.text === 'ago' && words[unit.last]?.sentence === words[first]?.sentence) {
    return { last: unit.last + 1, score: AMOUNT_SCORE };
  }
  // `for three days`, `last 5 years`; without such a lead it may be an age or anything else.
  return isSpan ? { last: unit.last, score: AMOUNT_SCORE } : undefined;
}
