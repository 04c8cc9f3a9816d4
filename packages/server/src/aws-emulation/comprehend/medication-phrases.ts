/** Words of a prescription besides the medication's name. */
import { phraseTable } from './phrase-table.ts';

export type MedicationAttributeType =
  'DOSAGE' | 'DURATION' | 'FORM' | 'FREQUENCY' | 'ROUTE_OR_MODE' | 'STRENGTH';

/** Behind an amount: how much of the medication; without one they are nothing. */
export const MASS_UNITS = phraseTable<true>([
  [
    'mg | milligram | mcg | microgram | ug | g | gram | gm | meq | milliequivalent | iu | international unit | % | ' +
      'percent | mg / ml | mcg / ml | mg / kg | mg per kilogram | mg / m2 | milligrams per milliliter',
    true,
  ],
]);

/** Behind an amount: how many are taken; `unit` and `ml` are counted like tablets. */
export const COUNT_UNITS = phraseTable<true>([
  [
    'tablet | tab | capsule | cap | pill | puff | spray | drop | patch | patches | unit | ml | milliliter | cc | ' +
      'teaspoon | tablespoon | lozenge | inhalation | suppository | application | vial | ampule | packet',
    true,
  ],
]);

export const TIME_UNITS = phraseTable<true>([['hour | hr | day | night | week | month | year', true]]);

export const FORMS = phraseTable<true>([
  [
    'tablet | tab | capsule | cap | pill | inhaler | nebulizer | patch | cream | ointment | lotion | gel | solution | ' +
      'suspension | injection | syrup | eye drop | drop | nasal spray | suppository | lozenge | elixir',
    true,
  ],
]);

export const ROUTES = phraseTable<true>([
  [
    'po | by mouth | per os | oral | orally | iv | intravenous | intravenously | im | intramuscular | ' +
      'intramuscularly | subcutaneous | subcutaneously | subq | sublingual | sublingually | under the tongue | ' +
      'topical | topically | inhaled | by inhalation | rectally | intranasal | intranasally | transdermal | ' +
      'in each nostril | in each eye | via nebulizer | by injection',
    true,
  ],
]);

/** Whole phrases; `every 6 hours` and `3 times a day` have an amount in them and are read apart. */
export const FREQUENCIES = phraseTable<true>([
  [
    'daily | once daily | twice daily | once a day | twice a day | once | once weekly | weekly | twice weekly | ' +
      'once a week | twice a week | monthly | once a month | bid | tid | qid | qd | qhs | qam | qpm | qod | prn | ' +
      'as needed | every day | each day | every morning | every evening | every night | each morning | nightly | ' +
      'every other day | every week | every month | at bedtime | at night | in the morning | in the evening | ' +
      'with meals | before meals | after meals | with breakfast | with dinner | q4h | q6h | q8h | q12h | q24h | stat',
    true,
  ],
]);

/** Behind a count of times: `3 times a day`. */
export const TIMES_PER = phraseTable<true>([
  [
    'time a day | time daily | time per day | x a day | x daily | time a week | time weekly | time per week',
    true,
  ],
]);
