/** Words right in front of a term that say how, how long or on which side: `severe`, `chronic`, `left`. */
import type { EntityAttribute, EntityCategory } from './entity.ts';
import type { Word } from './words.ts';

type ModifierType = 'ACUITY' | 'DIRECTION' | 'QUALITY';

/** Words in front of a term that are looked at: `severe left`. */
const MOST_MODIFIERS = 3;
const SCORE = 0.95;
const NEAREST_RELATION = 0.99;
const RELATION_PER_WORD = 0.02;

const TYPE_OF: ReadonlyMap<string, ModifierType> = new Map(
  Object.entries({
    ACUITY: 'acute subacute chronic sudden persistent recurrent gradual intermittent',
    QUALITY: 'severe mild moderate',
    DIRECTION: 'left right bilateral upper lower medial lateral anterior posterior proximal distal',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as ModifierType] as const)),
);

const TAKES: Readonly<Partial<Record<EntityCategory, ReadonlySet<ModifierType>>>> = {
  ANATOMY: new Set(['DIRECTION']),
  MEDICAL_CONDITION: new Set(['ACUITY', 'DIRECTION', 'QUALITY']),
};

/** In the order of the text. */
export function modifiersBefore(
  words: readonly Word[],
  category: EntityCategory,
  first: number,
): EntityAttribute[] {
  const takes = TAKES[category];
  const found: EntityAttribute[] = [];
  for (let i = first - 1; takes !== undefined && i >= 0 && i >= first - MOST_MODIFIERS; i -= 1) {
    const word = words[i];
    if (word === undefined || word.sentence !== words[first]?.sentence) break;
    const type = TYPE_OF.get(word.text);
    if (type === undefined || !takes.has(type)) break;
    found.unshift({
      begin: word.begin,
      end: word.end,
      type,
      category,
      score: SCORE,
      relationshipScore: NEAREST_RELATION - RELATION_PER_WORD * (first - 1 - i),
    });
  }
  return found;
}
