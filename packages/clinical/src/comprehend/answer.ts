/** The answer of Comprehend Medical's DetectEntitiesV2, field for field; the names are the service's. */

export type EntityCategory =
  | 'ANATOMY'
  | 'BEHAVIORAL_ENVIRONMENTAL_SOCIAL'
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

export interface ComprehendTrait {
  readonly Name: TraitName;
  /** 0…1. */
  readonly Score: number;
}

interface ComprehendSpan {
  /** Counts up from 0 in the order of the answer; the same thing told twice has the same. */
  readonly Id: number;
  /** Code points of the text. */
  readonly BeginOffset: number;
  readonly EndOffset: number;
  readonly Text: string;
  /** 0…1. */
  readonly Score: number;
  readonly Category: EntityCategory;
  /** Such as `DX_NAME`, `DOSAGE`. */
  readonly Type: string;
  readonly Traits: readonly ComprehendTrait[];
}

export interface ComprehendAttribute extends ComprehendSpan {
  /** 0…1: how surely it belongs to the entity. */
  readonly RelationshipScore: number;
  readonly RelationshipType: string;
}

export interface ComprehendEntity extends ComprehendSpan {
  /** Absent where there are none. */
  readonly Attributes?: readonly ComprehendAttribute[];
}

export interface ComprehendAnswer {
  readonly Entities: readonly ComprehendEntity[];
  /** Always empty: what belongs to nothing is not looked for. */
  readonly UnmappedAttributes: readonly [];
  readonly ModelVersion: string;
}
