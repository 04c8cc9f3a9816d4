/** Code systems as a list names them, with the form that their codes have. */
import { CODE_SYSTEMS } from '@clarity-care/clinical';

export interface CodeSystem {
  /** FHIR's URI: https://terminology.hl7.org/external_terminologies.html. */
  readonly uri: string;
  /** The code in its usual form; undefined when it is none. */
  readonly codeOf: (text: string) => string | undefined;
  /** What a code looks like, for a complaint. */
  readonly example: string;
}

const matching =
  (pattern: RegExp) =>
  (text: string): string | undefined =>
    pattern.test(text) ? text : undefined;

/** A practice's own codes: any text without space. */
const anyCode = matching(/^\S{1,64}$/);

const named: Readonly<Record<string, CodeSystem>> = {
  rxnorm: {
    uri: CODE_SYSTEMS.rxNorm,
    codeOf: matching(/^\d{1,8}$/),
    example: '29046',
  },
  'icd-10-cm': { uri: CODE_SYSTEMS.icd10Cm, codeOf: icd10CmCode, example: 'E11.9' },
  loinc: { uri: CODE_SYSTEMS.loinc, codeOf: matching(/^\d{1,7}-\d$/), example: '4548-4' },
  snomed: { uri: CODE_SYSTEMS.snomedCt, codeOf: matching(/^\d{6,18}$/), example: '38341003' },
  local: { uri: 'urn:clarity-care:local', codeOf: anyCode, example: 'A-17' },
};
const byUri = new Map(Object.values(named).map((system) => [system.uri, system]));

export const codeSystemNames = Object.keys(named).join(', ');

/** By its short name or its URI; any other URI is a system of which nothing is known. */
export function codeSystemOf(text: string): CodeSystem | undefined {
  const known = Object.hasOwn(named, text.toLowerCase()) ? named[text.toLowerCase()] : byUri.get(text);
  if (known !== undefined) return known;
  if (!/^(?:https?:\/\/|urn:)\S{1,200}$/.test(text)) return undefined;
  return { uri: text, codeOf: anyCode, example: 'A-17' };
}

/** With the dot that files of the release leave out: `E119` is `E11.9`. */
export function icd10CmCode(text: string): string | undefined {
  const parts = /^([A-Z]\d[0-9A-Z])\.?([0-9A-Z]{1,4})?$/i.exec(text);
  if (parts === null) return undefined;
  const [, category = '', rest] = parts;
  return (rest === undefined ? category : `${category}.${rest}`).toUpperCase();
}
