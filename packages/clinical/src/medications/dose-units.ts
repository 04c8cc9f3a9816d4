/** The units doses are said in, and what they are in UCUM (https://ucum.org). */

import type { Measure } from './attribute-match.ts';
import { trieOf } from '../reading/phrase-trie.ts';
import type { Token } from '../reading/tokens.ts';

interface UnitRow {
  readonly unit: string;
  readonly measure: Measure;
  /** The number said is multiplied with it (`1.2 million units`). */
  readonly factor?: number;
  readonly words: readonly string[];
}

export const DOSE_UNIT_ROWS: readonly UnitRow[] = [
  {
    unit: 'mg',
    measure: 'mass',
    words: [
      'mg',
      'mgs',
      'mgm',
      'milligram',
      'milligrams',
      'milligramme',
      'milligrammes',
      'milli grams',
      'm g',
    ],
  },
  {
    unit: 'ug',
    measure: 'mass',
    words: [
      'mcg',
      'mcgs',
      'ug',
      'µg',
      'μg',
      'microgram',
      'micrograms',
      'microgramme',
      'microgrammes',
      'micro grams',
    ],
  },
  { unit: 'g', measure: 'mass', words: ['g', 'gm', 'gms', 'gram', 'grams', 'gramme', 'grammes'] },
  {
    unit: '[IU]',
    measure: 'mass',
    words: ['unit', 'units', 'iu', 'i u', 'international unit', 'international units'],
  },
  {
    unit: '[IU]',
    measure: 'mass',
    factor: 1_000_000,
    words: ['million units', 'million international units', 'million iu', 'mu'],
  },
  { unit: '[IU]', measure: 'mass', factor: 1000, words: ['k units', 'k iu'] },
  {
    unit: 'meq',
    measure: 'mass',
    words: ['meq', 'meqs', 'milliequivalent', 'milliequivalents', 'milli equivalents', 'm e q'],
  },
  { unit: 'mmol', measure: 'mass', words: ['mmol', 'mmols', 'millimole', 'millimoles'] },
  {
    unit: 'mL',
    measure: 'volume',
    words: ['ml', 'mls', 'milliliter', 'milliliters', 'millilitre', 'millilitres', 'cc', 'ccs', 'm l'],
  },
  { unit: 'L', measure: 'volume', words: ['l', 'liter', 'liters', 'litre', 'litres'] },
  {
    unit: '[tsp_us]',
    measure: 'volume',
    words: ['teaspoon', 'teaspoons', 'tsp', 'teaspoonful', 'teaspoonfuls'],
  },
  { unit: '[tbs_us]', measure: 'volume', words: ['tablespoon', 'tablespoons', 'tbsp', 'tablespoonful'] },
  { unit: '[foz_us]', measure: 'volume', words: ['fluid ounce', 'fluid ounces', 'fl oz'] },
  { unit: '%', measure: 'concentration', words: ['%', 'percent', 'per cent'] },
  { unit: '{tablet}', measure: 'amount', words: ['tablet', 'tablets', 'tab', 'tabs', 'caplet', 'caplets'] },
  { unit: '{pill}', measure: 'amount', words: ['pill', 'pills'] },
  {
    unit: '{capsule}',
    measure: 'amount',
    words: ['capsule', 'capsules', 'cap', 'caps', 'softgel', 'softgels'],
  },
  {
    unit: '{puff}',
    measure: 'amount',
    words: ['puff', 'puffs', 'inhalation', 'inhalations', 'actuation', 'actuations'],
  },
  { unit: '{spray}', measure: 'amount', words: ['spray', 'sprays', 'squirt', 'squirts'] },
  { unit: '{drop}', measure: 'amount', words: ['drop', 'drops', 'gtt', 'gtts'] },
  { unit: '{patch}', measure: 'amount', words: ['patch', 'patches'] },
  { unit: '{suppository}', measure: 'amount', words: ['suppository', 'suppositories'] },
  { unit: '{lozenge}', measure: 'amount', words: ['lozenge', 'lozenges', 'troche', 'troches'] },
  { unit: '{gummy}', measure: 'amount', words: ['gummy', 'gummies'] },
  { unit: '{packet}', measure: 'amount', words: ['packet', 'packets', 'sachet', 'sachets'] },
  { unit: '{capful}', measure: 'amount', words: ['capful', 'capfuls', 'scoop', 'scoops'] },
  {
    unit: '{vial}',
    measure: 'amount',
    words: ['vial', 'vials', 'ampule', 'ampules', 'amp', 'amps', 'nebule'],
  },
  { unit: '{application}', measure: 'amount', words: ['application', 'applications', 'applicatorful'] },
  { unit: '{injection}', measure: 'amount', words: ['injection', 'injections', 'shot', 'shots'] },
  { unit: '{film}', measure: 'amount', words: ['film', 'films', 'strip', 'strips'] },
  { unit: '{dose}', measure: 'amount', words: ['dose', 'doses'] },
];

const UNITS = trieOf<UnitRow>(DOSE_UNIT_ROWS.map((row) => [row.words, row]));

interface Denominator {
  /** `lab`: a concentration in the blood, so that it is no dose; `same`: says nothing more (`mg per tablet`). */
  readonly ucum: `/${string}` | 'lab' | 'same';
  readonly words: readonly string[];
  /** Counts only behind another one (`mg/kg/day`); else it says how often. */
  readonly isSecond?: true;
}

export const DENOMINATOR_ROWS: readonly Denominator[] = [
  { ucum: '/kg', words: ['kg', 'kilo', 'kilogram', 'kilograms'] },
  { ucum: '/m2', words: ['m2', 'm 2', 'm ²', 'm ^ 2', 'meter squared', 'square meter', 'meters squared'] },
  { ucum: '/h', words: ['h', 'hr', 'hour'] },
  { ucum: '/min', words: ['min', 'minute'] },
  { ucum: '/mL', words: ['ml', 'milliliter', 'millilitre', 'cc'] },
  { ucum: '/d', words: ['day', 'd', '24 h', '24 hours'], isSecond: true },
  { ucum: 'same', words: ['dose'], isSecond: true },
  {
    ucum: 'same',
    words: [
      'tablet',
      'tab',
      'capsule',
      'cap',
      'puff',
      'actuation',
      'inhalation',
      'spray',
      'patch',
      'drop',
      'act',
    ],
  },
  {
    ucum: 'lab',
    words: ['dl', 'l', 'deciliter', 'deciliters', 'liter', 'litre', 'mmol', 'ul', 'mm', 'mg', 'g', 'gram'],
  },
];

const DENOMINATORS = trieOf<Denominator>(DENOMINATOR_ROWS.map((row) => [row.words, row]));

interface UnitMatch {
  readonly unit: string;
  readonly measure: Measure;
  readonly factor: number;
  /** Token index after it. */
  readonly last: number;
}

const PER: ReadonlySet<string> = new Set(['/', 'per', 'an']);

/** The unit that begins at a token; undefined too where it is one of laboratory values (`mg/dL`). */
export function readDoseUnit(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const found = UNITS.longestAt(tokens, at);
  if (found === undefined) return bareIuAt(tokens, at);
  const { unit, measure, factor = 1 } = found.entry;
  const plain = { unit, measure, factor, last: found.end };
  if (measure === 'amount' || measure === 'concentration') return plain;
  let said: UnitMatch = plain;
  for (let isSecond = false; PER.has(tokens[said.last]?.text ?? ''); isSecond = true) {
    const over = overVolume(tokens, said);
    if (over !== undefined) return over;
    const denominator = DENOMINATORS.longestAt(tokens, said.last + 1);
    if (denominator === undefined) break;
    const { ucum } = denominator.entry;
    // `5 mg per g tube` names the way.
    if (ucum === 'lab' && tokens[said.last]?.text !== '/' && tokens[said.last + 1]?.text === 'g') break;
    if (ucum === 'lab') return undefined;
    if (denominator.entry.isSecond === true && !isSecond) break;
    const last = denominator.end;
    if (ucum === 'same') {
      if (!isSecond) return { ...said, measure: 'concentration', last };
      said = { ...said, last };
    } else if (ucum === '/mL') {
      return measure === 'volume'
        ? undefined
        : { ...said, unit: `${said.unit}/mL`, measure: 'concentration', last };
    } else said = { ...said, unit: `${said.unit}${ucum}`, last };
  }
  return said;
}

/** `400 mg / 5 mL` is worth 80 mg/mL. */
function overVolume(tokens: readonly Token[], said: UnitMatch): UnitMatch | undefined {
  const volume = Number(tokens[said.last + 1]?.text);
  const unit = UNITS.longestAt(tokens, said.last + 2);
  if (!(volume > 0) || unit?.entry.unit !== 'mL' || said.measure !== 'mass') return undefined;
  return { unit: `${said.unit}/mL`, measure: 'concentration', factor: said.factor / volume, last: unit.end };
}

/** `10u`: units, where it is glued to its number. */
function bareIuAt(tokens: readonly Token[], at: number): UnitMatch | undefined {
  const token = tokens[at];
  if (token?.text !== 'u' || token.spaced || tokens[at - 1]?.type !== 'numeral') return undefined;
  return { unit: '[IU]', measure: 'mass', factor: 1, last: at + 1 };
}
