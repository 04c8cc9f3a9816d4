/** The forms medications come in. */

import { trieOf } from '../reading/phrase-trie.ts';

interface FormRow {
  readonly value: string;
  readonly words: readonly string[];
  /** Only right behind the name or the dose (`metoprolol ER`, never `in the er`). */
  readonly isSuffix?: true;
  /** Only in capitals: `lisinopril dr smith` is no form. */
  readonly isCapital?: true;
}

export const FORM_ROWS: readonly FormRow[] = [
  { value: 'tablet', words: ['tablet', 'tablets', 'tab', 'tabs', 'pill', 'pills', 'caplet', 'caplets'] },
  { value: 'chewable tablet', words: ['chewable', 'chewables', 'chewable tablet', 'chewable tablets'] },
  {
    value: 'disintegrating tablet',
    words: [
      'odt',
      'disintegrating tablet',
      'disintegrating tablets',
      'orally disintegrating tablet',
      'dissolving tablet',
    ],
  },
  { value: 'enteric coated tablet', words: ['enteric coated', 'enteric coated tablet', 'ec'] },
  { value: 'capsule', words: ['capsule', 'capsules', 'cap', 'caps', 'softgel', 'softgels'] },
  { value: 'solution', words: ['solution', 'oral solution', 'elixir', 'liquid'] },
  { value: 'syrup', words: ['syrup'] },
  { value: 'suspension', words: ['suspension', 'susp', 'oral suspension'] },
  { value: 'cream', words: ['cream', 'creme'] },
  { value: 'ointment', words: ['ointment'] },
  { value: 'gel', words: ['gel'] },
  { value: 'lotion', words: ['lotion'] },
  { value: 'foam', words: ['foam'] },
  { value: 'shampoo', words: ['shampoo'] },
  { value: 'powder', words: ['powder'] },
  { value: 'patch', words: ['patch', 'patches', 'transdermal patch'] },
  {
    value: 'inhaler',
    words: [
      'inhaler',
      'inhalers',
      'nasal inhaler',
      'oral inhaler',
      'rescue inhaler',
      'metered dose inhaler',
      'mdi',
      'hfa',
      'diskus',
    ],
  },
  { value: 'nebulizer solution', words: ['nebulizer solution', 'nebules', 'inhalation solution'] },
  { value: 'spray', words: ['spray', 'sprays', 'nasal spray', 'nose spray'] },
  { value: 'drops', words: ['drops', 'gtts'] },
  {
    value: 'eye drops',
    words: ['eye drop', 'eye drops', 'eyedrops', 'ophthalmic drops', 'ophthalmic solution'],
  },
  { value: 'ear drops', words: ['ear drop', 'ear drops', 'otic drops', 'otic solution'] },
  { value: 'injection', words: ['injection', 'injections', 'shot', 'shots', 'injectable'] },
  { value: 'infusion', words: ['infusion', 'infusions', 'drip'] },
  {
    value: 'pen',
    words: ['pen', 'pens', 'flexpen', 'kwikpen', 'autoinjector', 'auto injector', 'pen injector'],
  },
  { value: 'suppository', words: ['suppository', 'suppositories'] },
  { value: 'enema', words: ['enema', 'enemas'] },
  { value: 'lozenge', words: ['lozenge', 'lozenges', 'troche', 'troches'] },
  { value: 'gum', words: ['gum'] },
  { value: 'gummy', words: ['gummy', 'gummies'] },
  { value: 'film', words: ['film', 'films', 'strip', 'strips'] },
  { value: 'mouthwash', words: ['mouthwash', 'mouth rinse'] },
  { value: 'eye ointment', words: ['eye ointment', 'ophthalmic ointment'] },
  {
    value: 'extended release',
    words: [
      'extended release',
      'extended release tablet',
      'extended release tablets',
      'extended release capsule',
    ],
  },
  { value: 'extended release', words: ['er', 'xr', 'xl', 'e r', 'x r', 'x l', 'l a'], isSuffix: true },
  { value: 'extended release', words: ['la'], isSuffix: true, isCapital: true },
  {
    value: 'sustained release',
    words: ['sustained release', 'slow release', 'slow releasing', 'time release'],
  },
  { value: 'sustained release', words: ['sr', 's r'], isSuffix: true },
  { value: 'controlled release', words: ['controlled release'] },
  { value: 'controlled release', words: ['cr', 'c r'], isSuffix: true },
  { value: 'controlled release', words: ['cd'], isSuffix: true, isCapital: true },
  {
    value: 'delayed release',
    words: ['delayed release', 'delayed release capsule', 'delayed release tablet'],
  },
  { value: 'delayed release', words: ['dr'], isSuffix: true, isCapital: true },
  { value: 'immediate release', words: ['immediate release'] },
  { value: 'immediate release', words: ['ir'], isSuffix: true, isCapital: true },
];

/** Things of the same name that are no form of a medication; an empty value. */
export const NO_FORMS: readonly string[] = [
  'patch of',
  'patches of',
  'patch test',
  'patch testing',
  'cream of',
  'er visit',
  'er visits',
  'er doctor',
  'er room',
  'drops to',
  'drops off',
  'drops when',
  'drip chamber',
  'gel pad',
  'pen and',
  'tablet computer',
  'film of',
  'test strip',
  'test strips',
  'powder keg',
  'solution to',
  'solution for',
  'liquid diet',
  'liquids',
  'foam mattress',
  'post nasal drip',
];

export const FORMS = trieOf<FormRow>([
  ...FORM_ROWS.map((row) => [row.words, row] as const),
  [NO_FORMS, { value: '', words: NO_FORMS }],
]);
