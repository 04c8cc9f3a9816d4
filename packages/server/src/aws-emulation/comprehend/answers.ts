/** Entities in the shape of each operation's answer, field for field as the SDK's models have them. */
import { codePointOffsets } from './code-points.ts';
import type { CodePointOffsets } from './code-points.ts';
import type { ClinicalEntity, Concept, EntityAttribute, Trait, TraitName } from './entity.ts';

/** Ours, of this finder and its lists; AWS's looks the same. */
const MODEL_VERSION = '1.0.0';

/** Every code of the lists is in this edition, the one that AWS's guide names for the operation. */
const SNOMED_CT_DETAILS = { Edition: 'US', Language: 'en', VersionDate: '20220301' };

/** What an operation takes over of an entity. */
interface Selection {
  readonly attributeTypes?: ReadonlySet<string>;
  readonly traitNames?: ReadonlySet<TraitName>;
}

/** An entity with the numbers of it and its attributes: counted in the order of the answer. */
interface Numbered {
  readonly entity: ClinicalEntity;
  readonly id: number;
  readonly attributes: readonly { readonly attribute: EntityAttribute; readonly id: number }[];
}

export function detectEntitiesAnswer(text: string, entities: readonly ClinicalEntity[]): object {
  const offsets = codePointOffsets(text);
  const numbered = number(entities, {});
  const numbers = new Map(numbered.map(({ entity, id }) => [entity, id]));
  return {
    Entities: numbered.map((one) => {
      const attributes = [
        ...one.attributes.map(({ attribute, id }) => relatedAttribute(text, offsets, attribute, id)),
        ...datedAttribute(text, offsets, one.entity, numbers),
      ];
      return {
        ...place(text, offsets, one.entity, one.id),
        Score: rounded(one.entity.score),
        Category: one.entity.category,
        Type: one.entity.type,
        Traits: traits(one.entity.traits),
        // As AWS answers: no field where there is none.
        ...(attributes.length === 0 ? {} : { Attributes: attributes }),
      };
    }),
    UnmappedAttributes: [],
    ModelVersion: MODEL_VERSION,
  };
}

export function detectPhiAnswer(text: string, entities: readonly ClinicalEntity[]): object {
  const offsets = codePointOffsets(text);
  return {
    Entities: entities.map((entity, id) => ({
      ...placedEntity(text, offsets, entity, id),
      Traits: [],
    })),
    ModelVersion: MODEL_VERSION,
  };
}

const RX_NORM: Selection = {
  traitNames: new Set(['NEGATION', 'PAST_HISTORY']),
};

export function inferRxNormAnswer(text: string, entities: readonly ClinicalEntity[]): object {
  const offsets = codePointOffsets(text);
  const medications = entities.filter(({ concepts }) => concepts.rxNorm !== undefined);
  return {
    Entities: number(medications, RX_NORM).map(({ entity, id, attributes }) => ({
      ...placedEntity(text, offsets, entity, id),
      Attributes: attributes.map(({ attribute, id: ownId }) =>
        plainAttribute(text, offsets, attribute, ownId),
      ),
      Traits: traits(entity.traits, RX_NORM.traitNames),
      RxNormConcepts: concepts(entity.concepts.rxNorm),
    })),
    ModelVersion: MODEL_VERSION,
  };
}

const ICD_10_CM: Selection = {
  traitNames: new Set([
    'DIAGNOSIS',
    'HYPOTHETICAL',
    'LOW_CONFIDENCE',
    'NEGATION',
    'PERTAINS_TO_FAMILY',
    'SIGN',
    'SYMPTOM',
  ]),
};

export function inferIcd10CmAnswer(text: string, entities: readonly ClinicalEntity[]): object {
  const offsets = codePointOffsets(text);
  const conditions = entities.filter(({ concepts }) => concepts.icd10Cm !== undefined);
  return {
    Entities: number(conditions, ICD_10_CM).map(({ entity, id, attributes }) => ({
      ...placedEntity(text, offsets, entity, id),
      Attributes: attributes.map(({ attribute, id: ownId }) => ({
        ...plainAttribute(text, offsets, attribute, ownId),
        Category: entity.type,
        // The model has this one relationship of the three kinds of attribute that are found.
        ...(attribute.type === 'QUALITY' ? { RelationshipType: attribute.type } : {}),
      })),
      Traits: traits(entity.traits, ICD_10_CM.traitNames),
      ICD10CMConcepts: concepts(entity.concepts.icd10Cm),
    })),
    ModelVersion: MODEL_VERSION,
  };
}

const SNOMED_CT: Selection = {
  attributeTypes: new Set(['ACUITY', 'DIRECTION', 'QUALITY', 'SYSTEM_ORGAN_SITE', 'TEST_UNIT', 'TEST_VALUE']),
};

export function inferSnomedCtAnswer(text: string, entities: readonly ClinicalEntity[]): object {
  const offsets = codePointOffsets(text);
  const known = entities.filter(({ concepts }) => concepts.snomedCt !== undefined);
  return {
    Entities: number(known, SNOMED_CT).map(({ entity, id, attributes }) => ({
      ...placedEntity(text, offsets, entity, id),
      Attributes: attributes.map(({ attribute, id: ownId }) => ({
        ...relatedAttribute(text, offsets, attribute, ownId),
        SNOMEDCTConcepts: [],
      })),
      Traits: traits(entity.traits),
      SNOMEDCTConcepts: concepts(entity.concepts.snomedCt),
    })),
    ModelVersion: MODEL_VERSION,
    SNOMEDCTDetails: SNOMED_CT_DETAILS,
    Characters: { OriginalTextCharacters: offsets.count },
  };
}

function number(entities: readonly ClinicalEntity[], { attributeTypes }: Selection): Numbered[] {
  let next = 0;
  return entities.map((entity) => {
    const id = next++;
    const taken = entity.attributes.filter(({ type }) => attributeTypes?.has(type) !== false);
    return { entity, id, attributes: taken.map((attribute) => ({ attribute, id: next++ })) };
  });
}

function place(
  text: string,
  offsets: CodePointOffsets,
  { begin, end }: { begin: number; end: number },
  id: number,
): object {
  return {
    Id: id,
    BeginOffset: offsets.at(begin),
    EndOffset: offsets.at(end),
    Text: text.slice(begin, end),
  };
}

/** What every entity has, whatever the operation. */
function placedEntity(
  text: string,
  offsets: CodePointOffsets,
  entity: { begin: number; end: number; category: string; type: string; score: number },
  id: number,
): object {
  return {
    ...place(text, offsets, entity, id),
    Category: entity.category,
    Type: entity.type,
    Score: rounded(entity.score),
  };
}

/** Without category and relationship, as RxNorm's model has it. */
function plainAttribute(
  text: string,
  offsets: CodePointOffsets,
  attribute: EntityAttribute,
  id: number,
): object {
  return {
    ...place(text, offsets, attribute, id),
    Type: attribute.type,
    Score: rounded(attribute.score),
    RelationshipScore: rounded(attribute.relationshipScore),
    Traits: [],
  };
}

function relatedAttribute(
  text: string,
  offsets: CodePointOffsets,
  attribute: EntityAttribute,
  id: number,
): object {
  return {
    ...plainAttribute(text, offsets, attribute, id),
    // Each kind of attribute found here has the relationship of the same name.
    RelationshipType: attribute.type,
    Category: attribute.category,
  };
}

/** What a time dates is its attribute, under the number and with the traits that the entity has itself. */
function datedAttribute(
  text: string,
  offsets: CodePointOffsets,
  { dates }: ClinicalEntity,
  numbers: ReadonlyMap<ClinicalEntity, number>,
): object[] {
  const id = dates === undefined ? undefined : numbers.get(dates.entity);
  if (dates === undefined || id === undefined) return [];
  const { entity, relationshipScore } = dates;
  return [
    {
      ...place(text, offsets, entity, id),
      Type: entity.type,
      Score: rounded(entity.score),
      RelationshipScore: rounded(relationshipScore),
      RelationshipType: 'OVERLAP',
      Category: entity.category,
      Traits: traits(entity.traits),
    },
  ];
}

function traits(all: readonly Trait[], names?: ReadonlySet<TraitName>): object[] {
  return all
    .filter(({ name }) => names?.has(name) !== false)
    .map(({ name, score }) => ({ Name: name, Score: rounded(score) }));
}

function concepts(concept: Concept | undefined): object[] {
  return concept === undefined
    ? []
    : [{ Description: concept.description, Code: concept.code, Score: rounded(concept.score) }];
}

/** Six decimals: what is left of sums of binary fractions is cut off. */
function rounded(score: number): number {
  return Number(score.toFixed(6));
}
