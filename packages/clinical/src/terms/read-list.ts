/** The built-in lists as rows. Their columns are told in the head of each list. */

import { CODE_SYSTEMS } from '../code-systems.ts';
import type { Code } from '../finding.ts';
import type { LexiconRow } from './lexicon.ts';

const SYSTEMS: Readonly<Record<string, string>> = {
  loinc: CODE_SYSTEMS.loinc,
  snomed: CODE_SYSTEMS.snomedCt,
};

const MEDICATION_KINDS: Readonly<Record<string, string>> = {
  g: 'generic_name',
  b: 'brand_name',
  c: 'drug_class',
};
const CONDITION_KINDS: Readonly<Record<string, string>> = { d: 'diagnosis', s: 'symptom', g: 'sign' };
const PROCEDURE_KINDS: Readonly<Record<string, string>> = { t: 'test', p: 'procedure', r: 'treatment' };

const linesOf = (list: string): string[][] =>
  list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const termsOf = (name: string, others: string | undefined): string[] =>
  others === undefined || others === '' ? [name] : [name, ...others.split('|')];

const bare = (name: string): string => name.replace(/^[?=]/, '');

export const readMedications = (list: string): LexiconRow[] =>
  linesOf(list).map(([name = '', code = '', type = '', , others]) => ({
    category: 'medication',
    kind: MEDICATION_KINDS[type] ?? 'generic_name',
    codes: code === '' ? [] : [{ system: CODE_SYSTEMS.rxNorm, code, display: bare(name) }],
    terms: termsOf(name, others),
  }));

export const readConditions = (list: string): LexiconRow[] =>
  linesOf(list).map(([name = '', code = '', type = '', display = '', others]) => ({
    category: 'condition',
    kind: CONDITION_KINDS[type] ?? 'diagnosis',
    codes: code === '' ? [] : [{ system: CODE_SYSTEMS.icd10Cm, code, display }],
    terms: termsOf(name, others),
  }));

export const readProcedures = (list: string): LexiconRow[] =>
  linesOf(list).map(([name = '', codes = '', type = '', display = '', others]) => ({
    category: 'procedure',
    kind: PROCEDURE_KINDS[type] ?? 'procedure',
    codes: codesOf(codes, display),
    terms: termsOf(name, others),
  }));

export const readAnatomy = (list: string): LexiconRow[] =>
  linesOf(list).map(([name = '', codes = '', display = '', others]) => ({
    category: 'anatomy',
    kind: 'system_organ_site',
    codes: codesOf(codes, display),
    terms: termsOf(name, others),
  }));

/** `loinc:58410-2|snomed:40701008`; the display is the first one's, the others have the same in their own words. */
function codesOf(codes: string, display: string): Code[] {
  if (codes === '') return [];
  return codes.split('|').map((code) => {
    const [system = '', value = ''] = code.split(':');
    return { system: SYSTEMS[system] ?? system, code: value, display };
  });
}

const HABIT_KINDS: Readonly<Record<string, string>> = {
  t: 'tobacco_use',
  a: 'alcohol_consumption',
  d: 'rec_drug_use',
};

export const readHabits = (list: string): LexiconRow[] =>
  linesOf(list).map(([name = '', type = '', others]) => ({
    category: 'social',
    kind: HABIT_KINDS[type] ?? 'tobacco_use',
    codes: [],
    terms: termsOf(name, others),
  }));
