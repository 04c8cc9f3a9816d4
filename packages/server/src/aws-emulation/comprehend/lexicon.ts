/** The terms that are known by name: medications, conditions, anatomy, procedures, from the lists in `lexicon/`. */
import { readFileSync } from 'node:fs';

import type { Concept, EntityCategory, EntityConcepts, TraitName } from './entity.ts';
import { PhraseTable } from './phrase-table.ts';

export interface Term {
  readonly category: EntityCategory;
  readonly type: string;
  /** 0…1: how surely these words mean it. */
  readonly score: number;
  readonly traits: readonly TraitName[];
  readonly concepts: EntityConcepts;
}

/** Words that hold a term and mean something else. */
export const OTHER_SENSE = 'other_sense';

export type Lexicon = PhraseTable<Term | typeof OTHER_SENSE>;

/**
 * How surely a name means its term, and its term's code. A brand stands for its ingredient here, and RxNorm has a code of
 * its own for the brand; an abbreviation has other meanings.
 */
const scores = {
  name: { term: 0.99, concept: 0.97 },
  synonym: { term: 0.96, concept: 0.88 },
  brand: { term: 0.97, concept: 0.76 },
  abbreviation: { term: 0.68, concept: 0.55 },
};

type NameKind = keyof typeof scores;

interface Name {
  readonly text: string;
  readonly kind: NameKind;
}

/** Reads the lists, once for a service. Throws where a row does not have its columns. */
export function readLexicon(): Lexicon {
  const lexicon: Lexicon = new PhraseTable();
  for (const [phrase] of rowsOf('other-senses', 1)) lexicon.add(phrase ?? '', OTHER_SENSE);
  for (const row of rowsOf('medications', 4)) addMedication(lexicon, row);
  for (const row of rowsOf('conditions', 7)) addCondition(lexicon, row);
  for (const row of rowsOf('procedures', 5)) addProcedure(lexicon, row);
  for (const row of rowsOf('anatomy', 4)) addAnatomy(lexicon, row);
  return lexicon;
}

/** The rows of one of the lists, without its comments. */
function rowsOf(list: string, columnCount: number): string[][] {
  const lines = readFileSync(new URL(`./lexicon/${list}.tsv`, import.meta.url), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const columns = line.split('\t');
    if (columns.length === columnCount) return [columns];
    throw new Error(`${list}.tsv:${index + 1} has ${columns.length} columns, not ${columnCount}.`);
  });
}

/** The names of a row: its own, and those of a column such as `high blood pressure|htn?`. */
function namesOf(name: string, others: string, kind: NameKind = 'synonym'): Name[] {
  const more = others.split('|').filter((other) => other !== '');
  return [
    { text: name, kind: 'name' },
    ...more.map((other): Name => {
      return other.endsWith('?') ? { text: other.slice(0, -1), kind: 'abbreviation' } : { text: other, kind };
    }),
  ];
}

function conceptOf(code: string, description: string, kind: NameKind): Concept {
  return { code, description, score: scores[kind].concept };
}

function addMedication(lexicon: Lexicon, [code = '', name = '', others = '', brands = '']: string[]): void {
  const names = [...namesOf(name, others), ...namesOf(name, brands, 'brand').slice(1)];
  for (const { text, kind } of names) {
    lexicon.add(text, {
      category: 'MEDICATION',
      type: kind === 'brand' ? 'BRAND_NAME' : 'GENERIC_NAME',
      score: scores[kind].term,
      traits: [],
      concepts: { rxNorm: conceptOf(code, name, kind) },
    });
  }
}

const conditionTraits: readonly TraitName[] = ['DIAGNOSIS', 'SIGN', 'SYMPTOM'];

function addCondition(
  lexicon: Lexicon,
  [trait, name = '', others = '', icd10Cm = '', icd10CmText = '', snomedCt = '', snomedCtText = '']: string[],
): void {
  const known = conditionTraits.filter((known) => known === trait);
  if (known.length === 0)
    throw new Error(`conditions.tsv: ${name} has no trait of ${conditionTraits.join(', ')}.`);
  for (const { text, kind } of namesOf(name, others)) {
    lexicon.add(text, {
      category: 'MEDICAL_CONDITION',
      type: 'DX_NAME',
      score: scores[kind].term,
      traits: known,
      concepts: {
        icd10Cm: conceptOf(icd10Cm, icd10CmText, kind),
        snomedCt: conceptOf(snomedCt, snomedCtText, kind),
      },
    });
  }
}

function addProcedure(
  lexicon: Lexicon,
  [type = '', name = '', others = '', snomedCt = '', snomedCtText = '']: string[],
): void {
  for (const { text, kind } of namesOf(name, others)) {
    lexicon.add(text, {
      category: 'TEST_TREATMENT_PROCEDURE',
      type,
      score: scores[kind].term,
      traits: [],
      concepts: { snomedCt: conceptOf(snomedCt, snomedCtText, kind) },
    });
  }
}

function addAnatomy(lexicon: Lexicon, [name = '', others = '', code = '', description = '']: string[]): void {
  for (const { text, kind } of namesOf(name, others)) {
    lexicon.add(text, {
      category: 'ANATOMY',
      type: 'SYSTEM_ORGAN_SITE',
      score: scores[kind].term,
      traits: [],
      concepts: { snomedCt: conceptOf(code, description, kind) },
    });
  }
}
