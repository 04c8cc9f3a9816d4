/** The kinds whose values are followed within a session, and the one unit in which each is compared. */

/** UCUM unit → what makes it the kind's unit: first `plus` is added, then it is multiplied by `times`. */
type Conversions = Readonly<Record<string, { readonly plus?: number; readonly times: number }>>;

export interface TrendKind {
  /** UCUM. */
  readonly unit: string;
  /** Other units that are brought to it. Factors are exact: international pound and inch (1959), NIST SP 811 for °F. */
  readonly from?: Conversions;
  /**
   * Values that were said in two different units differ only when they are farther apart than that, in `unit`: people round
   * (`164 cm` and `five foot four` are the same height).
   */
  readonly rounding?: number;
}

const POUND_KG = 0.45359237;

/**
 * The vital signs of US Core, pain, coma scale, oxygen given and a child's heart before birth: what is measured again and
 * again, each time as a whole. Amounts of fluid (`urine_output`, `blood_loss`) are of a time of their own, and a
 * `weight_change` is a trend already: they are not followed.
 */
export const TREND_KINDS: ReadonlyMap<string, TrendKind> = new Map<string, TrendKind>([
  ['blood_pressure', { unit: 'mm[Hg]' }],
  ['systolic_blood_pressure', { unit: 'mm[Hg]' }],
  ['diastolic_blood_pressure', { unit: 'mm[Hg]' }],
  ['heart_rate', { unit: '/min' }],
  ['respiratory_rate', { unit: '/min' }],
  ['body_temperature', { unit: 'Cel', from: { '[degF]': { plus: -32, times: 5 / 9 } }, rounding: 0.06 }],
  ['oxygen_saturation', { unit: '%' }],
  ['oxygen_flow', { unit: 'L/min' }],
  ['fio2', { unit: '%', from: { '1': { times: 100 } } }],
  [
    'body_weight',
    {
      unit: 'kg',
      from: { '[lb_av]': { times: POUND_KG }, '[oz_av]': { times: POUND_KG / 16 }, g: { times: 0.001 } },
      rounding: 0.5,
    },
  ],
  ['body_height', { unit: 'cm', from: { '[in_i]': { times: 2.54 }, m: { times: 100 } }, rounding: 1.3 }],
  ['head_circumference', { unit: 'cm', from: { '[in_i]': { times: 2.54 } }, rounding: 0.7 }],
  ['bmi', { unit: 'kg/m2' }],
  ['pain_score', { unit: '{score}' }],
  ['gcs', { unit: '{score}' }],
  ['fetal_heart_rate', { unit: '/min' }],
]);
