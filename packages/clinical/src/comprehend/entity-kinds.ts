/**
 * Comprehend Medical's categories, types and traits in the terms of findings, for both directions.
 * Source: the developer guide, "Detect entities (Version 2)", and the enums of the service's model.
 */

import type { Assertion, Finding, Mention } from '../finding.ts';
import type { EntityCategory, TraitName } from './answer.ts';

/** What a finding's category and kind are in the service's terms. */
export interface EntityKind {
  readonly category: Mention['category'];
  readonly kind: string;
  readonly entityCategory: EntityCategory;
  readonly type: string;
  /** What sort of condition it is. */
  readonly trait?: TraitName;
}

const row = (
  category: Mention['category'],
  kind: string,
  entityCategory: EntityCategory,
  type: string,
  trait?: TraitName,
): EntityKind => ({ category, kind, entityCategory, type, ...(trait === undefined ? {} : { trait }) });

const social = 'BEHAVIORAL_ENVIRONMENTAL_SOCIAL';
const identity = 'PROTECTED_HEALTH_INFORMATION';
const test = 'TEST_TREATMENT_PROCEDURE';

/**
 * Of rows of one type, the first is what the service's answer means. Of rows of one category, the first also stands for kinds
 * that have no row. Expressions of time are not here: they only say more about others.
 */
const ENTITY_KINDS: readonly EntityKind[] = [
  row('medication', 'generic_name', 'MEDICATION', 'GENERIC_NAME'),
  row('medication', 'brand_name', 'MEDICATION', 'BRAND_NAME'),
  // The service has no type of its own for `diuretics`.
  row('medication', 'drug_class', 'MEDICATION', 'GENERIC_NAME'),
  row('condition', 'condition', 'MEDICAL_CONDITION', 'DX_NAME'),
  row('condition', 'sign', 'MEDICAL_CONDITION', 'DX_NAME', 'SIGN'),
  row('condition', 'symptom', 'MEDICAL_CONDITION', 'DX_NAME', 'SYMPTOM'),
  row('condition', 'diagnosis', 'MEDICAL_CONDITION', 'DX_NAME', 'DIAGNOSIS'),
  row('anatomy', 'system_organ_site', 'ANATOMY', 'SYSTEM_ORGAN_SITE'),
  row('procedure', 'procedure', test, 'PROCEDURE_NAME'),
  row('procedure', 'test', test, 'TEST_NAME'),
  row('procedure', 'treatment', test, 'TREATMENT_NAME'),
  row('phi', 'identifier', identity, 'IDENTIFIER'),
  row('phi', 'address', identity, 'ADDRESS'),
  row('phi', 'age', identity, 'AGE'),
  row('phi', 'contact_point', identity, 'CONTACT_POINT'),
  row('phi', 'date', identity, 'DATE'),
  row('phi', 'email', identity, 'EMAIL'),
  row('phi', 'id', identity, 'ID'),
  row('phi', 'name', identity, 'NAME'),
  row('phi', 'phone_or_fax', identity, 'PHONE_OR_FAX'),
  row('phi', 'profession', identity, 'PROFESSION'),
  row('phi', 'url', identity, 'URL'),
  row('social', 'tobacco_use', social, 'TOBACCO_USE'),
  row('social', 'alcohol_consumption', social, 'ALCOHOL_CONSUMPTION'),
  row('social', 'gender', social, 'GENDER'),
  row('social', 'race_ethnicity', social, 'RACE_ETHNICITY'),
  row('social', 'rec_drug_use', social, 'REC_DRUG_USE'),
  // Findings have a category of their own for what must not be overlooked.
  row('allergy', 'allergies', social, 'ALLERGIES'),
];

/** The service's category → type → what it means; for a condition without a trait that says its sort. */
export const kindsOfEntities: ReadonlyMap<string, ReadonlyMap<string, EntityKind>> = byEntity();

function byEntity(): Map<string, Map<string, EntityKind>> {
  const kinds = new Map<string, Map<string, EntityKind>>();
  for (const kind of ENTITY_KINDS) {
    const types = kinds.get(kind.entityCategory) ?? new Map<string, EntityKind>();
    kinds.set(kind.entityCategory, types);
    if (!types.has(kind.type)) types.set(kind.type, kind);
  }
  return kinds;
}

const keyOf = ({ category, kind }: Pick<Mention, 'category' | 'kind'>): string => `${category} ${kind}`;
const kindsOfMentions = new Map(ENTITY_KINDS.map((kind) => [keyOf(kind), kind]));

/** The mention in the service's terms. */
export function entityKindOf(mention: Pick<Mention, 'category' | 'kind'>): EntityKind {
  const known = kindsOfMentions.get(keyOf(mention));
  const kind = known ?? ENTITY_KINDS.find(({ category }) => category === mention.category);
  if (kind === undefined) throw new TypeError(`no entity stands for a ${mention.category}`);
  return kind;
}

/** A trait that says what sort of condition it is → the kind. */
export const conditionKinds: ReadonlyMap<string, string> = new Map(
  ENTITY_KINDS.flatMap(({ trait, kind }) => (trait === undefined ? [] : [[trait, kind] as const])),
);

/**
 * Traits that say whether it holds. The first that applies counts, in the order of the local annotator; for an assertion
 * the first that has it is written. What is planned (`FUTURE`) has not happened, so it is never `present`.
 */
const assertionTraits: readonly (readonly [trait: TraitName, assertion: Assertion])[] = [
  ['PERTAINS_TO_FAMILY', 'family'],
  ['HYPOTHETICAL', 'hypothetical'],
  ['FUTURE', 'hypothetical'],
  ['NEGATION', 'negated'],
  ['PAST_HISTORY', 'historical'],
  ['LOW_CONFIDENCE', 'possible'],
];

/** What the traits of an entity, the surest first, say of it; undefined where they say nothing of the kind. */
export const assertionOfTraits = (traits: readonly string[]): Assertion | undefined =>
  assertionTraits.find(([trait]) => traits.includes(trait))?.[1];

/** The trait that says whether it holds, if one has to. A medication that was stopped is of the past. */
export function assertionTraitOf({ assertion, attributes }: Finding): TraitName | undefined {
  const isStopped = attributes.some(({ kind, value }) => kind === 'status' && value === 'stopped');
  const said = assertion === 'present' && isStopped ? 'historical' : assertion;
  return assertionTraits.find(([, one]) => one === said)?.[0];
}

export const timeCategory = 'TIME_EXPRESSION';
export const testType = 'TEST_NAME';
export const testValueType = 'TEST_VALUE';
export const testUnitType = 'TEST_UNIT';
/** The kind of the attribute that says when. */
export const timeKind = 'time';

/** The service's type of an attribute, and its kind; the first of a type is what the answer means. */
const ATTRIBUTE_KINDS: readonly (readonly [type: string, kind: string])[] = [
  ['ACUITY', 'acuity'],
  ['AMOUNT', 'amount'],
  ['DIRECTION', 'direction'],
  ['DOSAGE', 'dose'],
  ['DURATION', 'duration'],
  ['FORM', 'form'],
  ['FREQUENCY', 'frequency'],
  // The service counts `as needed` to the frequency.
  ['FREQUENCY', 'as_needed'],
  ['QUALITY', 'quality'],
  ['QUANTITY', 'quantity'],
  ['RATE', 'rate'],
  ['ROUTE_OR_MODE', 'route'],
  ['STRENGTH', 'strength'],
  ['SYSTEM_ORGAN_SITE', 'site'],
  [testUnitType, 'test_unit'],
  // The older model's name for the same.
  ['TEST_UNITS', 'test_unit'],
  [testValueType, 'test_value'],
];

/** By the service's type of the name that is dated. */
const TIME_TYPES: Readonly<Record<string, string>> = {
  BRAND_NAME: 'TIME_TO_MEDICATION_NAME',
  DX_NAME: 'TIME_TO_DX_NAME',
  GENERIC_NAME: 'TIME_TO_MEDICATION_NAME',
  PROCEDURE_NAME: 'TIME_TO_PROCEDURE_NAME',
  TEST_NAME: 'TIME_TO_TEST_NAME',
  TREATMENT_NAME: 'TIME_TO_TREATMENT_NAME',
};

/** The type of a time that dates a name of that type; undefined where the service dates none. */
export const timeTypeOf = (datedType: string): string | undefined => TIME_TYPES[datedType];

const attributeKinds: ReadonlyMap<string, string> = new Map([
  ...ATTRIBUTE_KINDS.toReversed(),
  ...['TIME_EXPRESSION', ...Object.values(TIME_TYPES)].map((type) => [type, timeKind] as const),
]);

export const attributeKindOf = (type: string): string | undefined => attributeKinds.get(type);

const attributeTypes: ReadonlyMap<string, string> = new Map(
  ATTRIBUTE_KINDS.toReversed().map(([type, kind]) => [kind, type]),
);

/** Undefined for what the service has no type for (`status`, `reaction`), and for times. */
export const attributeTypeOf = (kind: string): string | undefined => attributeTypes.get(kind);
