/** FHIR R4 `Dosage` (https://hl7.org/fhir/R4/dosage.html) from a medication's attributes alone; the text is not read again. */

import { CODE_SYSTEMS } from '../code-systems.ts';
import type { Attribute, Mention, Quantity, Timing } from '../finding.ts';
import { ROUTE_ROWS } from './routes.ts';

interface FhirQuantity {
  readonly value: number;
  readonly unit?: string;
  readonly system?: 'http://unitsofmeasure.org';
  readonly code?: string;
}

interface FhirRange {
  readonly low: FhirQuantity;
  readonly high: FhirQuantity;
}

interface FhirRepeat {
  readonly boundsDuration?: FhirQuantity;
  readonly boundsRange?: FhirRange;
  readonly count?: number;
  readonly frequency?: number;
  readonly frequencyMax?: number;
  readonly period?: number;
  readonly periodMax?: number;
  readonly periodUnit?: string;
  readonly when?: readonly string[];
  readonly dayOfWeek?: readonly string[];
}

interface FhirConcept {
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display: string }[];
  readonly text: string;
}

interface FhirDoseAndRate {
  readonly doseQuantity?: FhirQuantity;
  readonly doseRange?: FhirRange;
  readonly rateQuantity?: FhirQuantity;
  readonly rateRange?: FhirRange;
}

export interface FhirDosage {
  /** 1, 2 … where there are several (`20 mg in the morning and 10 mg at night`). */
  readonly sequence?: number;
  /** What was said of it, in its order. */
  readonly text?: string;
  readonly timing?: { readonly repeat: FhirRepeat };
  readonly asNeededBoolean?: true;
  readonly asNeededCodeableConcept?: FhirConcept;
  readonly route?: FhirConcept;
  readonly doseAndRate?: readonly FhirDoseAndRate[];
  readonly maxDosePerPeriod?: { readonly numerator: FhirQuantity; readonly denominator: FhirQuantity };
}

const UCUM = 'http://unitsofmeasure.org';
/** Of these a dosage is made; a strength or a form says what the medication is, a status what is done with it. */
const OF_DOSAGE: ReadonlySet<string> = new Set([
  'dose',
  'route',
  'frequency',
  'duration',
  'as_needed',
  'max_dose',
]);
/** Said once for all of them. */
const SHARED: ReadonlySet<string> = new Set(['route', 'duration', 'as_needed', 'max_dose']);

/**
 * The dosages, in the order in which they were said; a new one begins with each new dose. What is said once (route,
 * duration, as needed, the most a day) holds for all. Empty where nothing was said of the taking.
 */
export function dosagesOf(finding: Pick<Mention, 'attributes'>): FhirDosage[] {
  const said = finding.attributes.filter(({ kind }) => OF_DOSAGE.has(kind));
  if (said.length === 0) return [];
  const groups: Attribute[][] = [[]];
  for (const attribute of said) {
    const group = groups.at(-1);
    if (attribute.kind === 'dose' && group?.some(({ kind }) => kind === 'dose')) groups.push([attribute]);
    else group?.push(attribute);
  }
  return groups.map((group, i) => {
    const shared = said.filter(({ kind }) => SHARED.has(kind));
    const rest = shared.filter(({ kind }) => !group.some((own) => own.kind === kind));
    return { ...(groups.length > 1 ? { sequence: i + 1 } : {}), ...dosageOf(group, rest) };
  });
}

function dosageOf(own: readonly Attribute[], shared: readonly Attribute[]): FhirDosage {
  const all = [...own, ...shared];
  const valueOf = (kind: string): Attribute['value'] =>
    all.find((attribute) => attribute.kind === kind)?.value;
  const dose = quantityIn(valueOf('dose'));
  const route = valueOf('route');
  const asNeeded = valueOf('as_needed');
  const repeat = repeatOf(valueOf('frequency'), quantityIn(valueOf('duration')));
  return {
    text: all.map(({ text }) => text).join(' '),
    ...(repeat === undefined ? {} : { timing: { repeat } }),
    ...(asNeeded === true ? { asNeededBoolean: true } : {}),
    ...(typeof asNeeded === 'string' ? { asNeededCodeableConcept: { text: asNeeded } } : {}),
    ...(typeof route === 'string' ? { route: routeConcept(route) } : {}),
    ...(dose === undefined ? {} : { doseAndRate: [doseAndRate(dose)] }),
    ...maxDoseOf(quantityIn(valueOf('max_dose'))),
  };
}

function quantityIn(value: Attribute['value']): Quantity | undefined {
  return typeof value === 'object' && 'unit' in value ? value : undefined;
}

/** A number whose unit nobody said (`1`) has none here either. */
const quantity = (value: number, unit: string): FhirQuantity =>
  unit === '1' ? { value } : { value, unit: unit.replaceAll(/[{}]/g, ''), system: UCUM, code: unit };

const rangeOf = (
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
): FhirRange => ({
  low: quantity(low, unit),
  high: quantity(high, unit),
});

function doseAndRate({ value, unit }: Quantity): FhirDoseAndRate {
  const isRate = /\/(?:h|min)$/.test(unit);
  if (typeof value === 'number')
    return isRate ? { rateQuantity: quantity(value, unit) } : { doseQuantity: quantity(value, unit) };
  return isRate ? { rateRange: rangeOf(value, unit) } : { doseRange: rangeOf(value, unit) };
}

/** Without a period FHIR has no place for it. */
function maxDoseOf(most: Quantity | undefined): Pick<FhirDosage, 'maxDosePerPeriod'> {
  const [, unit, period] = /^(.+)\/(d|wk|mo|h)$/.exec(most?.unit ?? '') ?? [];
  if (typeof most?.value !== 'number' || unit === undefined || period === undefined) return {};
  return {
    maxDosePerPeriod: { numerator: quantity(most.value, unit), denominator: quantity(1, period) },
  };
}

function repeatOf(timing: Attribute['value'], duration: Quantity | undefined): FhirRepeat | undefined {
  const isTiming = typeof timing === 'object' && !('unit' in timing);
  if (!isTiming && duration === undefined) return undefined;
  const { once, ...repeat }: Timing = isTiming ? timing : {};
  return {
    ...boundsOf(duration),
    ...(once === true ? { count: 1 } : {}),
    ...repeat,
  };
}

function boundsOf(duration: Quantity | undefined): Pick<FhirRepeat, 'boundsDuration' | 'boundsRange'> {
  if (duration === undefined) return {};
  const { value, unit } = duration;
  return typeof value === 'number'
    ? { boundsDuration: quantity(value, unit) }
    : { boundsRange: rangeOf(value, unit) };
}

function routeConcept(text: string): FhirConcept {
  const row = ROUTE_ROWS.find(({ value, code }) => value === text && code !== '');
  if (row === undefined) return { text };
  return { coding: [{ system: CODE_SYSTEMS.snomedCt, code: row.code, display: row.display }], text };
}
