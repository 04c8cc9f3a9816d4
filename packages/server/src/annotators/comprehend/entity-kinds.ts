/**
 * Comprehend Medical's categories, types and traits in the terms of findings.
 * Source: the developer guide, "Detect entities (Version 2)", and the enums of the service's model.
 */
import type { Assertion, Mention } from '@clarity-care/clinical';

interface MentionKind {
  readonly category: Mention['category'];
  readonly kind: string;
}

const kinds = (category: Mention['category'], types: Readonly<Record<string, string>>) =>
  new Map<string, MentionKind>(Object.entries(types).map(([type, kind]) => [type, { category, kind }]));

/** By the service's category, then type. Expressions of time are not here: they only say more about others. */
export const mentionKinds: ReadonlyMap<string, ReadonlyMap<string, MentionKind>> = new Map([
  ['MEDICATION', kinds('medication', { GENERIC_NAME: 'generic_name', BRAND_NAME: 'brand_name' })],
  // The kind is made more exact by a trait: see `conditionKinds`.
  ['MEDICAL_CONDITION', kinds('condition', { DX_NAME: 'condition' })],
  ['ANATOMY', kinds('anatomy', { SYSTEM_ORGAN_SITE: 'system_organ_site' })],
  [
    'TEST_TREATMENT_PROCEDURE',
    kinds('procedure', { TEST_NAME: 'test', PROCEDURE_NAME: 'procedure', TREATMENT_NAME: 'treatment' }),
  ],
  [
    'PROTECTED_HEALTH_INFORMATION',
    kinds('phi', {
      ADDRESS: 'address',
      AGE: 'age',
      CONTACT_POINT: 'contact_point',
      DATE: 'date',
      EMAIL: 'email',
      ID: 'id',
      IDENTIFIER: 'identifier',
      NAME: 'name',
      PHONE_OR_FAX: 'phone_or_fax',
      PROFESSION: 'profession',
      URL: 'url',
    }),
  ],
  [
    'BEHAVIORAL_ENVIRONMENTAL_SOCIAL',
    new Map([
      ...kinds('social', {
        ALCOHOL_CONSUMPTION: 'alcohol_consumption',
        GENDER: 'gender',
        RACE_ETHNICITY: 'race_ethnicity',
        REC_DRUG_USE: 'rec_drug_use',
        TOBACCO_USE: 'tobacco_use',
      }),
      // Findings have a category of their own for what must not be overlooked.
      ...kinds('allergy', { ALLERGIES: 'allergies' }),
    ]),
  ],
]);

/** Traits that say what sort of condition it is; the surest counts. */
export const conditionKinds: ReadonlyMap<string, string> = new Map([
  ['SIGN', 'sign'],
  ['SYMPTOM', 'symptom'],
  ['DIAGNOSIS', 'diagnosis'],
]);

/**
 * Traits that say whether it holds. The first that applies counts, in the order of the local annotator. What is
 * planned (`FUTURE`) has not happened, so it is never `present`.
 */
export const assertionsByTrait: readonly (readonly [trait: string, assertion: Assertion])[] = [
  ['PERTAINS_TO_FAMILY', 'family'],
  ['HYPOTHETICAL', 'hypothetical'],
  ['FUTURE', 'hypothetical'],
  ['NEGATION', 'negated'],
  ['PAST_HISTORY', 'historical'],
  ['LOW_CONFIDENCE', 'possible'],
];

export const timeCategory = 'TIME_EXPRESSION';
export const testType = 'TEST_NAME';
export const testValueType = 'TEST_VALUE';

export const attributeKinds: ReadonlyMap<string, string> = new Map([
  ['ACUITY', 'acuity'],
  ['AMOUNT', 'amount'],
  ['DIRECTION', 'direction'],
  ['DOSAGE', 'dose'],
  ['DURATION', 'duration'],
  ['FORM', 'form'],
  ['FREQUENCY', 'frequency'],
  ['QUALITY', 'quality'],
  ['QUANTITY', 'quantity'],
  ['RATE', 'rate'],
  ['ROUTE_OR_MODE', 'route'],
  ['STRENGTH', 'strength'],
  ['SYSTEM_ORGAN_SITE', 'site'],
  ['TEST_UNIT', 'test_unit'],
  // The older model's name for the same.
  ['TEST_UNITS', 'test_unit'],
  [testValueType, 'test_value'],
  ['TIME_EXPRESSION', 'time'],
  ['TIME_TO_DX_NAME', 'time'],
  ['TIME_TO_MEDICATION_NAME', 'time'],
  ['TIME_TO_PROCEDURE_NAME', 'time'],
  ['TIME_TO_TEST_NAME', 'time'],
  ['TIME_TO_TREATMENT_NAME', 'time'],
]);
