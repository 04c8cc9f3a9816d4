/** What is found in a text, before it is written in the shape of one of the operations. */

export type EntityCategory =
  | 'ANATOMY'
  | 'MEDICAL_CONDITION'
  | 'MEDICATION'
  | 'PROTECTED_HEALTH_INFORMATION'
  | 'TEST_TREATMENT_PROCEDURE'
  | 'TIME_EXPRESSION';

export type TraitName =
  | 'DIAGNOSIS'
  | 'FUTURE'
  | 'HYPOTHETICAL'
  | 'LOW_CONFIDENCE'
  | 'NEGATION'
  | 'PAST_HISTORY'
  | 'PERTAINS_TO_FAMILY'
  | 'SIGN'
  | 'SYMPTOM';

export interface Trait {
  readonly name: TraitName;
  /** 0…1. */
  readonly score: number;
}

/** A code that an entity may stand for. */
export interface Concept {
  readonly code: string;
  readonly description: string;
  /** 0…1. */
  readonly score: number;
}

/** What a term stands for in each terminology; the term's own list has only some of them. */
export interface EntityConcepts {
  readonly rxNorm?: Concept;
  readonly icd10Cm?: Concept;
  readonly snomedCt?: Concept;
}

export interface EntityAttribute {
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
  /** As the SDK's `EntitySubType` has it, such as `DOSAGE`. */
  readonly type: string;
  readonly category: EntityCategory;
  /** 0…1, of the attribute, and of its belonging to the entity. */
  readonly score: number;
  readonly relationshipScore: number;
}

export interface ClinicalEntity {
  /** UTF-16 code units. */
  readonly begin: number;
  readonly end: number;
  readonly category: EntityCategory;
  /** As the SDK's `EntitySubType` has it, such as `DX_NAME`. */
  readonly type: string;
  /** 0…1. */
  readonly score: number;
  readonly traits: readonly Trait[];
  /** In the order of the text. */
  readonly attributes: readonly EntityAttribute[];
  readonly concepts: EntityConcepts;
  /** For a time: the entity that it dates. */
  readonly dates?: { readonly entity: ClinicalEntity; readonly relationshipScore: number };
}
