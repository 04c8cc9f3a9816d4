/** Each operation's answer, field for field as the SDK's models have it, from the findings of a text. */
import {
  COMPREHEND_MODEL_VERSION,
  countCodePoints,
  entitiesOfFindings,
  CODE_SYSTEMS,
  comprehendAnswerOf,
  toComprehendEntities,
} from '@clarity-care/clinical';
import type {
  ComprehendAttribute,
  ComprehendEntity,
  EntityOfFindings,
  Finding,
} from '@clarity-care/clinical';
import { snomedCtObservableOf } from './snomed-observables.ts';

/** The edition that AWS's guide names for the operation. */
const SNOMED_CT_DETAILS = { Edition: 'US', Language: 'en', VersionDate: '20220301' };

/** A code is a little less sure than that the words mean the thing at all. */
const CONCEPT_SHARE = 0.98;

type Trait = ComprehendEntity['Traits'][number];

/** A code that an entity may stand for. */
interface Concept {
  readonly code: string;
  readonly display: string;
}

export function detectEntitiesAnswer(text: string, findings: readonly Finding[]): object {
  return comprehendAnswerOf(text, findings);
}

export function detectPhiAnswer(text: string, findings: readonly Finding[]): object {
  const { Entities, ModelVersion } = toComprehendEntities(
    text,
    findings.filter(({ category }) => category === 'phi'),
  );
  return { Entities, ModelVersion };
}

const RX_NORM_TRAITS: ReadonlySet<string> = new Set<Trait['Name']>(['NEGATION', 'PAST_HISTORY']);

export function inferRxNormAnswer(text: string, findings: readonly Finding[]): object {
  const system = CODE_SYSTEMS.rxNorm;
  const known = findings.filter((one) => one.category === 'medication' && codeIn(one, system) !== undefined);
  return {
    Entities: entitiesOfFindings(text, known).map((one) => ({
      ...one.entity,
      Attributes: (one.entity.Attributes ?? []).map(plainAttribute),
      Traits: one.entity.Traits.filter(({ Name }) => RX_NORM_TRAITS.has(Name)),
      RxNormConcepts: conceptsOf(one, (finding) => codeIn(finding, system)),
    })),
    ModelVersion: COMPREHEND_MODEL_VERSION,
  };
}

const ICD_10_CM_TRAITS: ReadonlySet<string> = new Set<Trait['Name']>([
  'DIAGNOSIS',
  'HYPOTHETICAL',
  'LOW_CONFIDENCE',
  'NEGATION',
  'PERTAINS_TO_FAMILY',
  'SIGN',
  'SYMPTOM',
]);
/** Of the relationships of this operation's model, those that have an attribute of the same name. */
const ICD_10_CM_RELATIONSHIPS: ReadonlySet<string> = new Set(['QUALITY', 'SYSTEM_ORGAN_SITE']);

export function inferIcd10CmAnswer(text: string, findings: readonly Finding[]): object {
  const system = CODE_SYSTEMS.icd10Cm;
  const known = findings.filter((one) => one.category === 'condition' && codeIn(one, system) !== undefined);
  return {
    Entities: entitiesOfFindings(text, known).map((one) => ({
      ...one.entity,
      Attributes: (one.entity.Attributes ?? []).map((attribute) => ({
        ...plainAttribute(attribute),
        // The model of this operation knows the entity's type in place of a category.
        Category: one.entity.Type,
        ...(ICD_10_CM_RELATIONSHIPS.has(attribute.Type) ? { RelationshipType: attribute.Type } : {}),
      })),
      Traits: one.entity.Traits.filter(({ Name }) => ICD_10_CM_TRAITS.has(Name)),
      ICD10CMConcepts: conceptsOf(one, (finding) => codeIn(finding, system)),
    })),
    ModelVersion: COMPREHEND_MODEL_VERSION,
  };
}

const SNOMED_CT_CATEGORIES: ReadonlySet<string> = new Set<ComprehendEntity['Category']>([
  'ANATOMY',
  'MEDICAL_CONDITION',
  'TEST_TREATMENT_PROCEDURE',
]);
const SNOMED_CT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'ACUITY',
  'DIRECTION',
  'QUALITY',
  'SYSTEM_ORGAN_SITE',
  'TEST_UNIT',
  'TEST_VALUE',
]);

export function inferSnomedCtAnswer(text: string, findings: readonly Finding[]): object {
  const known = findings.filter((one) => snomedCtOf(one) !== undefined);
  return {
    Entities: entitiesOfFindings(text, known)
      .filter(({ entity }) => SNOMED_CT_CATEGORIES.has(entity.Category))
      .map((one) => ({
        ...one.entity,
        Attributes: (one.entity.Attributes ?? [])
          .filter(({ Type }) => SNOMED_CT_ATTRIBUTES.has(Type))
          .map((attribute) => ({ ...attribute, SNOMEDCTConcepts: [] })),
        SNOMEDCTConcepts: conceptsOf(one, snomedCtOf),
      })),
    ModelVersion: COMPREHEND_MODEL_VERSION,
    SNOMEDCTDetails: SNOMED_CT_DETAILS,
    Characters: { OriginalTextCharacters: countCodePoints(text) },
  };
}

const codeIn = ({ codes }: Finding, system: string): Concept | undefined =>
  codes.find((code) => code.system === system);

const snomedCtOf = (finding: Finding): Concept | undefined =>
  codeIn(finding, CODE_SYSTEMS.snomedCt) ?? snomedCtObservableOf(finding.kind);

/** Without category and relationship, as RxNorm's model has it. */
function plainAttribute(attribute: ComprehendAttribute): object {
  const { Id, BeginOffset, EndOffset, Text, Type, Score, RelationshipScore, Traits } = attribute;
  return { Id, BeginOffset, EndOffset, Text, Type, Score, RelationshipScore, Traits };
}

function conceptsOf(
  { entity, findings: [finding] }: EntityOfFindings,
  conceptOf: (finding: Finding) => Concept | undefined,
): object[] {
  const concept = finding === undefined ? undefined : conceptOf(finding);
  if (concept === undefined) return [];
  const score = Number((entity.Score * CONCEPT_SHARE).toFixed(6));
  return [{ Description: concept.display, Code: concept.code, Score: score }];
}
