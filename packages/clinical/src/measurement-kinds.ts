/**
 * Every kind of measurement, one row each. The engine knows only directions: to add a kind, add a row and its cases in
 * `test/cases`. LOINC codes: those of US Core's vital signs profiles; the others are cited beside them.
 */

import type { Code } from './finding.ts';

/** Adult limits, in the row's unit; a value on the limit of `low` or `high` is inside, on a critical one is critical. */
export interface Reference {
  readonly low?: number;
  readonly high?: number;
  readonly criticalLow?: number;
  readonly criticalHigh?: number;
}

export interface KindUnit {
  /** UCUM. */
  readonly unit: string;
  /** What a living person may show, both ends included. */
  readonly plausible: readonly [number, number];
  /** Taken when no unit is said and the value lies here; left out, the unit must be said. */
  readonly inferred?: readonly [number, number];
  readonly reference?: Reference;
}

/** How a value is said where no name is: `98% on room air`, `on 2 liters`. Phrases as tokens with single spaces. */
export interface Standalone {
  readonly units: readonly string[];
  /** The unit is said with one of these words first; left out: with any. */
  readonly unitWords?: readonly string[];
  /** One of these ends right before the value; left out: anything. */
  readonly before?: readonly string[];
  /** One of these begins right after the unit; left out: anything. */
  readonly after?: readonly string[];
  /** None of these begins right after the unit. */
  readonly notAfter?: readonly string[];
  /** `on` and a value of one of these kinds follow (`98% on 2 L`). */
  readonly onKinds?: readonly string[];
  /** The value lies here; left out: where the kind's unit is plausible. */
  readonly range?: readonly [number, number];
  /** Both units of a compound are said (`five foot four`). */
  readonly folded?: true;
}

export interface MeasurementKind {
  readonly kind: string;
  /** English, for people. */
  readonly label: string;
  readonly names: readonly string[];
  /** Names that need a unit, a colon, glued digits or another measurement's name nearby. */
  readonly weakNames?: readonly string[];
  /** Names after which only a value with a stated unit or with its `out of` counts. */
  readonly unitNames?: readonly string[];
  /** Names that make the value negative (`lost 5 pounds`); they need a unit. */
  readonly negativeNames?: readonly string[];
  /** `pair`: two numbers with `over` or a slash; `single`: everything else. */
  readonly shape: 'single' | 'pair';
  /** Digits after the point that people say. */
  readonly decimals: number;
  /** `ninety eight six` may be 98.6. */
  readonly impliedDecimal?: true;
  /** A later value may follow in the sentence after other words (`… now he is playful at 37.8`). */
  readonly later?: true;
  /** Said `X out of N` or `X/N`. */
  readonly outOf?: number;
  /** Two units that fold into the lesser one: feet and inches, pounds and ounces. */
  readonly compound?: {
    readonly major: string;
    readonly minor: string;
    readonly factor: number;
    /** `five eleven` after the name is both, without any unit. */
    readonly bare?: true;
  };
  readonly units: readonly KindUnit[];
  /** For pairs: the second number's range and reference; the first takes those of `units`. */
  readonly second?: { readonly plausible: readonly [number, number]; readonly reference: Reference };
  readonly standalone?: readonly Standalone[];
  readonly codes: readonly Code[];
  /** For pairs: the codes of the first and the second number. */
  readonly componentCodes?: readonly [Code, Code];
}

const loinc = (code: string, display: string): Code => ({ system: 'http://loinc.org', code, display });

// NEWS2 (Royal College of Physicians, 2017): a single parameter that scores 3 calls for urgent review; those limits are
// the critical ones below for heart rate, respiratory rate, temperature and oxygen saturation.

export const MEASUREMENT_KINDS: readonly MeasurementKind[] = [
  {
    kind: 'blood_pressure',
    label: 'Blood pressure',
    names: [
      'blood pressure',
      'blood pressures',
      'blood pressure reading',
      'blood pressure readings',
      'bp',
      'bps',
      'b p',
      'b / p',
      'pressure',
      'pressures',
      'nibp',
      'sbp / dbp',
      'hypertensive',
      'hypotensive',
      'normotensive',
      'systolic',
      'systolic pressure',
      'systolic blood pressure',
      'systolics',
    ],
    shape: 'pair',
    decimals: 0,
    units: [
      {
        unit: 'mm[Hg]',
        plausible: [50, 300],
        inferred: [50, 300],
        // 2017 ACC/AHA guideline: 130/80 is stage 1; above 180 or 120 is a crisis. Below 90/60 is low (NHLBI).
        reference: { low: 90, high: 129, criticalHigh: 180 },
      },
    ],
    second: { plausible: [20, 200], reference: { low: 60, high: 79, criticalHigh: 120 } },
    codes: [loinc('85354-9', 'Blood pressure panel with all children optional')],
    componentCodes: [loinc('8480-6', 'Systolic blood pressure'), loinc('8462-4', 'Diastolic blood pressure')],
  },
  {
    kind: 'heart_rate',
    label: 'Heart rate',
    names: [
      'heart rate',
      'heart rates',
      'heartrate',
      'heart beat',
      'hr',
      'h r',
      'pulse',
      'pulses',
      'pulse rate',
      'pulse is',
      'ventricular rate',
      'apical pulse',
      'apical rate',
      'radial pulse',
      'tachycardic',
      'tachycardia',
      'bradycardic',
      'bradycardia',
      'at a rate of',
      'with a rate of',
      'sinus rhythm at',
      'sinus at',
      'sinus tach at',
      'sinus brady at',
      'in atrial fibrillation at',
      'in afib at',
      'in a fib at',
      'in atrial flutter at',
      'in flutter at',
      'svt at',
      'junctional rhythm at',
      'paced rhythm at',
      'ventricular paced at',
      'atrial paced at',
      'sinus tachycardia',
      'sinus bradycardia',
    ],
    weakNames: ['p', 'rate', 'heart', 'pr'],
    shape: 'single',
    decimals: 0,
    units: [
      {
        unit: '/min',
        plausible: [20, 300],
        inferred: [20, 300],
        // AHA: 60 to 100 at rest; NEWS2: 40 or less and 131 or more score 3.
        reference: { low: 60, high: 100, criticalLow: 40, criticalHigh: 131 },
      },
    ],
    standalone: [{ units: ['/min'], unitWords: ['bpm', 'beats per', 'beats a', 'beats /'] }],
    codes: [loinc('8867-4', 'Heart rate')],
  },
  {
    kind: 'respiratory_rate',
    label: 'Respiratory rate',
    names: [
      'respiratory rate',
      'respiratory rates',
      'respiration rate',
      'respirations',
      'respiration',
      'respirations rate',
      'resp rate',
      'resps',
      'resp',
      'rr',
      'r r',
      'breathing rate',
      'breath rate',
      'breathing at',
      'tachypneic',
      'tachypnea',
      'bradypneic',
    ],
    weakNames: ['r', 'respiratory'],
    shape: 'single',
    decimals: 0,
    units: [
      {
        unit: '/min',
        plausible: [3, 100],
        inferred: [3, 100],
        // NEWS2: 12 to 20 score 0; 8 or less and 25 or more score 3.
        reference: { low: 12, high: 20, criticalLow: 8, criticalHigh: 25 },
      },
    ],
    standalone: [
      {
        units: ['/min'],
        unitWords: ['breaths per', 'breaths a', 'breaths /', 'breath per', 'respirations per'],
      },
    ],
    codes: [loinc('9279-1', 'Respiratory rate')],
  },
  {
    kind: 'body_temperature',
    label: 'Body temperature',
    names: [
      'temperature',
      'temperatures',
      'temp',
      'temps',
      'body temperature',
      'tmax',
      't max',
      'max temp',
      'maximum temperature',
      'tcurrent',
      't current',
      'tc',
      'tm',
      'temperature max',
      'fever',
      'fevers',
      'febrile',
      'afebrile',
      'temperature maximum',
    ],
    weakNames: ['t'],
    later: true,
    shape: 'single',
    decimals: 2,
    impliedDecimal: true,
    units: [
      {
        unit: 'Cel',
        plausible: [25, 45],
        inferred: [30, 45],
        // CDC: fever is 38.0 °C (100.4 °F) and more; NEWS2: 35.0 °C or less scores 3; 41.5 °C is hyperpyrexia.
        reference: { low: 36.1, high: 37.9, criticalLow: 35, criticalHigh: 41.5 },
      },
      {
        unit: '[degF]',
        plausible: [77, 113],
        inferred: [90, 110],
        reference: { low: 97, high: 100.3, criticalLow: 95, criticalHigh: 106.7 },
      },
    ],
    standalone: [
      // Tighter than what is plausible: irrigation fluid and incubators have a temperature too.
      {
        units: ['[degF]'],
        unitWords: ['fahrenheit', 'degrees fahrenheit', '° f', 'degrees f', '° fahrenheit'],
        range: [93, 109],
      },
      {
        units: ['Cel'],
        unitWords: [
          'celsius',
          'centigrade',
          'degrees celsius',
          'degrees centigrade',
          '° c',
          'degrees c',
          '° celsius',
        ],
        range: [34, 42.5],
      },
      // `35 F` may be a woman's age.
      { units: ['[degF]'], unitWords: ['f'], range: [95, 108] },
      { units: ['Cel'], unitWords: ['c'], range: [34, 42] },
    ],
    codes: [loinc('8310-5', 'Body temperature')],
  },
  {
    kind: 'oxygen_saturation',
    label: 'Oxygen saturation',
    names: [
      'oxygen saturation',
      'oxygen saturations',
      'oxygen sat',
      'oxygen sats',
      'o2 saturation',
      'o2 saturations',
      'o2 sat',
      'o2 sats',
      'o2sat',
      'o2sats',
      'o 2 sat',
      'o 2 sats',
      'o two sat',
      'o two sats',
      'o two saturation',
      'oh two sat',
      'oh two sats',
      'oh two saturation',
      'saturation',
      'saturations',
      'sat',
      'sats',
      'satting',
      'saturating',
      'sating',
      'desatted',
      'desaturated',
      'desaturating',
      'desatting',
      'desats',
      'spo2',
      'sp o2',
      'sp o 2',
      'sp o two',
      'sp oh two',
      's p o two',
      's p o 2',
      'sao2',
      'so2',
      'pulse ox',
      'pulse oximetry',
      'pulse oximeter',
      'pulse oxygen',
      'pulse oxymetry',
      'pox',
      'oximetry',
      'pulseox',
      'sp02',
      'oxygen level',
      'oxygen levels',
      'o2 level',
    ],
    unitNames: ['oxygen', 'o2', 'oxygenation'],
    shape: 'single',
    decimals: 1,
    units: [
      {
        unit: '%',
        plausible: [40, 100],
        inferred: [50, 100],
        // NEWS2 SpO2 scale 1: 96 and more score 0; 91 or less scores 3.
        reference: { low: 96, criticalLow: 91 },
      },
    ],
    standalone: [
      {
        units: ['%'],
        after: [
          'on room air',
          'on ra',
          'ra',
          'room air',
          'in room air',
          'o2 sat',
          'on nasal cannula',
          'on nc',
          'on o2',
          'on oxygen',
          'on supplemental',
          'on home oxygen',
          'on high flow',
          'on bipap',
          'on cpap',
          'on nrb',
          'on a nonrebreather',
          'on nonrebreather',
          'on non rebreather',
          'saturated',
        ],
      },
      { units: ['%'], onKinds: ['oxygen_flow', 'fio2'] },
    ],
    codes: [
      loinc('59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry'),
      loinc('2708-6', 'Oxygen saturation in Arterial blood'),
    ],
  },
  {
    kind: 'oxygen_flow',
    label: 'Inhaled oxygen flow rate',
    names: [
      'oxygen flow',
      'oxygen flow rate',
      'o2 flow',
      'o2 flow rate',
      'nasal cannula',
      'nc',
      'nasal cannula oxygen',
      'nasal cannula at',
      'flow rate',
      'supplemental oxygen',
      'supplemental o2',
      'home oxygen',
      'home o2',
      'hfnc',
      'high flow nasal cannula',
      'high flow',
      'non rebreather',
      'nonrebreather',
      'nrb',
      'simple mask',
      'face mask',
      'oxygen at',
      'o2 at',
      'on o2',
      'on oxygen',
      'oxygen via nasal cannula',
      'o2 via nasal cannula',
      'oxygen by nasal cannula',
      'o2 by nasal cannula',
      'oxygen via nc',
      'o2 via nc',
    ],
    unitNames: ['oxygen', 'o2'],
    shape: 'single',
    decimals: 2,
    units: [{ unit: 'L/min', plausible: [0.1, 80] }],
    standalone: [
      {
        units: ['L/min'],
        after: [
          'nc',
          'nasal cannula',
          'by nasal cannula',
          'via nasal cannula',
          'per nasal cannula',
          'by nc',
          'via nc',
          'of nasal cannula',
          'of oxygen',
          'oxygen',
          'of o2',
          'o2',
          'of supplemental',
          'supplemental',
          'of home oxygen',
          'home oxygen',
          'of nc',
          'n c',
          'hfnc',
          'high flow',
          'of high flow',
          'face mask',
          'via face mask',
          'by face mask',
          'non rebreather',
          'nonrebreather',
          'nrb',
          'by mask',
          'via mask',
          'simple mask',
          'on nasal cannula',
          'through nasal cannula',
          'humidified',
          'of humidified',
          'of o two',
          'of oh two',
          'o two',
        ],
      },
      {
        units: ['L/min'],
        before: ['on', 'requiring', 'needing', 'wearing', 'uses', 'weaned to'],
        notAfter: [
          'of',
          'iv',
          'ns',
          'lr',
          'normal',
          'fluid',
          'fluids',
          'bolus',
          'saline',
          'lactated',
          'crystalloid',
        ],
      },
    ],
    codes: [loinc('3151-8', 'Inhaled oxygen flow rate')],
  },
  {
    kind: 'fio2',
    label: 'Inhaled oxygen concentration',
    names: [
      'fio2',
      'fi o2',
      'fi o 2',
      'f i o 2',
      'f i o two',
      'fi o two',
      'fi oh two',
      'f i oh two',
      'fio two',
      'fio 2',
      'fraction of inspired oxygen',
      'inspired oxygen',
      'oxygen concentration',
    ],
    unitNames: [
      'oxygen',
      'o2',
      'venti mask',
      'venturi mask',
      'ventimask',
      'face mask',
      'trach collar',
      'face tent',
      'bipap',
    ],
    shape: 'single',
    decimals: 2,
    units: [
      { unit: '%', plausible: [21, 100], inferred: [21, 100] },
      { unit: '1', plausible: [0.21, 1], inferred: [0.21, 1] },
    ],
    standalone: [
      {
        units: ['%'],
        after: [
          'fio2',
          'fi o2',
          'f i o two',
          'venti mask',
          'venturi mask',
          'ventimask',
          'via venti mask',
          'by venti mask',
          'face mask',
          'via face mask',
          'by face mask',
          'face tent',
          'trach collar',
          'trach mask',
          'aerosol mask',
          'oxymask',
          'facemask',
          'via venturi mask',
          'by venturi mask',
          'inspired oxygen',
          'supplemental oxygen',
        ],
      },
      {
        units: ['%'],
        before: ['on', 'receiving', 'to', 'with', 'at', 'breathing'],
        after: ['oxygen', 'o2'],
        notAfter: ['oxygen saturation', 'oxygen sat', 'oxygen sats', 'o2 sat', 'o2 sats', 'o2 saturation'],
      },
    ],
    codes: [loinc('3150-0', 'Inhaled oxygen concentration')],
  },
  {
    kind: 'body_weight',
    label: 'Body weight',
    names: [
      'weight',
      'wt',
      'weighs',
      'weighing',
      'weighed',
      'weigh',
      'weighed in at',
      'body weight',
      'current weight',
      'birth weight',
      'birthweight',
      'weight is up to',
      'weight is down to',
      'weight up to',
      'weight down to',
      'weight down from',
      'weight is down from',
      'weight up from',
      'weight is up from',
      'weight has gone from',
      'weight decreased from',
      'weight increased from',
      'weight went down from',
      'weight went up from',
      'dry weight',
      'admission weight',
      'bw',
    ],
    shape: 'single',
    decimals: 3,
    compound: { major: '[lb_av]', minor: '[oz_av]', factor: 16 },
    units: [
      { unit: '[lb_av]', plausible: [0.5, 1500], inferred: [90, 700] },
      { unit: 'kg', plausible: [0.2, 700], inferred: [30, 89.999] },
      { unit: 'g', plausible: [200, 20000] },
      { unit: '[oz_av]', plausible: [5, 24_000] },
    ],
    standalone: [
      { units: ['[lb_av]', 'kg'], after: ['in weight', 'of body weight', 'body weight'] },
      {
        units: ['[lb_av]', 'kg'],
        before: ['is a', 'is an', 'was a', "'s a", 'old'],
        after: ['man', 'woman', 'male', 'female', 'gentleman', 'lady'],
        range: [40, 900],
      },
      { units: ['[oz_av]'], folded: true },
    ],
    codes: [loinc('29463-7', 'Body weight')],
  },
  {
    kind: 'body_height',
    label: 'Body height',
    names: ['height', 'heights', 'ht', 'body height', 'stands', 'body length', 'tall'],
    weakNames: ['length'],
    shape: 'single',
    decimals: 3,
    compound: { major: '[ft_i]', minor: '[in_i]', factor: 12, bare: true },
    units: [
      { unit: '[in_i]', plausible: [10, 108], inferred: [48, 84] },
      { unit: 'cm', plausible: [25, 275], inferred: [120, 220] },
      { unit: 'm', plausible: [0.25, 2.75], inferred: [1.2, 2.2] },
    ],
    standalone: [
      {
        units: ['[in_i]', 'cm', 'm'],
        after: ['tall', 'in height', 'of height'],
      },
      { units: ['[in_i]'], folded: true },
    ],
    codes: [loinc('8302-2', 'Body height')],
  },
  {
    kind: 'bmi',
    label: 'Body mass index',
    names: ['bmi', 'b m i', 'body mass index', 'body mass index bmi', 'body mass index ( bmi )'],
    shape: 'single',
    decimals: 2,
    impliedDecimal: true,
    units: [
      {
        unit: 'kg/m2',
        plausible: [8, 150],
        inferred: [8, 150],
        // CDC adult categories: 18.5 to less than 25 is healthy.
        reference: { low: 18.5, high: 24.99 },
      },
    ],
    standalone: [{ units: ['kg/m2'] }],
    codes: [loinc('39156-5', 'Body mass index (BMI) [Ratio]')],
  },
  {
    kind: 'head_circumference',
    label: 'Head circumference',
    names: [
      'head circumference',
      'head circ',
      'hc',
      'ofc',
      'occipital frontal circumference',
      'occipitofrontal circumference',
    ],
    shape: 'single',
    decimals: 2,
    units: [
      { unit: 'cm', plausible: [15, 75], inferred: [25, 65] },
      { unit: '[in_i]', plausible: [6, 30], inferred: [9, 24] },
    ],
    codes: [loinc('9843-4', 'Head Occipital-frontal circumference')],
  },
  {
    kind: 'pain_score',
    label: 'Pain score',
    names: [
      'pain score',
      'pain scores',
      'pain level',
      'pain scale',
      'pain rating',
      'pain severity',
      'pain intensity',
      'pain level is',
      'pain is',
      "pain 's",
      'pain is at',
      'pain is about',
      'pain is about a',
      'pain is a',
      'pain at',
      'pain at a',
      'pain was',
      'pain was a',
      'pain rated',
      'pain rated at',
      'rates pain',
      'rates pain at',
      'rates the pain',
      'rates his pain',
      'rates her pain',
      'rates their pain',
      'rates it',
      'rated pain',
      'rate your pain',
      'rate the pain',
      'rate that pain',
      'bad is the pain',
      'bad is your pain',
      'severe is the pain',
      'vas',
    ],
    unitNames: [
      'pain',
      'pains',
      'painful',
      'aching',
      'ache',
      'headache',
      'discomfort',
      'chest pressure',
      'cramping',
      'cramps',
      'soreness',
      'severity',
      'intensity',
      'rates',
      'rated',
      'rate it',
      'hurt',
      'hurts',
      'hurting',
    ],
    shape: 'single',
    decimals: 1,
    outOf: 10,
    // US practice reads 7 and more as severe, but no one reference is agreed; so no flag.
    units: [{ unit: '{score}', plausible: [0, 10], inferred: [0, 10] }],
    // Checked against the HL7 Europe patient summary's example (`72514-3`, unit `{score}`).
    codes: [loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported')],
  },
  {
    kind: 'gcs',
    label: 'Glasgow coma score',
    names: [
      'gcs',
      'g c s',
      'glasgow coma scale',
      'glasgow coma score',
      'glasgow coma scale score',
      'glasgow',
      'glasgow score',
      'glasgow scale',
      'coma scale',
      'gcs score',
      'total gcs',
    ],
    shape: 'single',
    decimals: 0,
    outOf: 15,
    units: [
      {
        unit: '{score}',
        plausible: [3, 15],
        inferred: [3, 15],
        // Teasdale & Jennett, Lancet 1974; 8 and less is coma, 15 is normal.
        reference: { low: 15, criticalLow: 8 },
      },
    ],
    // Checked against FHIR R5's example Observation/glasgow.
    codes: [loinc('9269-2', 'Glasgow coma score total')],
  },
  {
    kind: 'fetal_heart_rate',
    label: 'Fetal heart rate',
    names: [
      'fetal heart rate',
      'fetal heart rates',
      'fetal heart tones',
      'fetal heart tone',
      'fetal heart tracing',
      'fetal heart rate tracing',
      'foetal heart rate',
      'baby heart rate',
      "baby 's heart rate",
      "baby 's heartbeat",
      'fetal heartbeat',
      'fetal tracing',
      'fht',
      'fhts',
      'fhr',
      'fhrs',
      'fetal heart rate baseline',
      'fetal baseline',
      'fh tones',
      'f h t',
      'f h ts',
      'f h r',
    ],
    shape: 'single',
    decimals: 0,
    units: [
      {
        unit: '/min',
        plausible: [50, 250],
        inferred: [50, 250],
        // NICHD 2008, adopted by ACOG: a baseline of 110 to 160 is normal.
        reference: { low: 110, high: 160 },
      },
    ],
    // Checked against published FHIR maps that name 55283-6 `Fetal Heart rate`.
    codes: [loinc('55283-6', 'Fetal Heart rate')],
  },
  {
    kind: 'blood_loss',
    label: 'Blood loss',
    names: [
      'blood loss',
      'estimated blood loss',
      'estimated blood loss ( ebl )',
      'ebl',
      'e b l',
      'qbl',
      'quantitative blood loss',
      'total blood loss',
      'est blood loss',
      'intraoperative blood loss',
      'lost',
    ],
    shape: 'single',
    decimals: 1,
    units: [
      { unit: 'mL', plausible: [0, 20000], inferred: [5, 20000] },
      { unit: 'L', plausible: [0, 20] },
    ],
    standalone: [
      { units: ['mL', 'L'], after: ['of blood loss', 'blood loss', 'ebl', 'estimated blood loss', 'of ebl'] },
    ],
    codes: [],
  },
  {
    kind: 'urine_output',
    label: 'Urine output',
    names: [
      'urine output',
      'urinary output',
      'uop',
      'u / o',
      'uo',
      'urine out',
      'urine volume',
      'foley output',
    ],
    shape: 'single',
    decimals: 2,
    units: [
      { unit: 'mL', plausible: [0, 20000], inferred: [5, 20000] },
      { unit: 'mL/h', plausible: [0, 3000] },
      { unit: 'mL/kg/h', plausible: [0, 30] },
      { unit: 'mL/d', plausible: [0, 20000] },
      { unit: 'L', plausible: [0, 20] },
      { unit: 'L/d', plausible: [0, 20] },
    ],
    standalone: [
      {
        units: ['mL', 'L'],
        before: ['voided', 'urinated'].flatMap((verb) => [
          verb,
          ...['about', 'around', 'approximately', 'another', 'only', 'over'].map(
            (hedge) => `${verb} ${hedge}`,
          ),
        ]),
        notAfter: ['of saline', 'of fluid', 'of contrast'],
      },
      {
        units: ['mL', 'L', 'mL/h'],
        after: ['of urine', 'urine', 'of urine output', 'urine output', 'of clear urine', 'uop'],
      },
    ],
    // Checked against published maps that name 9187-6 `Urine output`.
    codes: [loinc('9187-6', 'Urine output')],
  },
  {
    kind: 'weight_change',
    label: 'Weight change',
    names: [],
    unitNames: [
      'gained',
      'weight gain',
      'gain',
      'put on',
      'gaining',
      'weight is up',
      'weight up',
      'weight increase',
    ],
    negativeNames: [
      'weight loss',
      'lost',
      'losing',
      'able to lose',
      'managed to lose',
      'loss',
      'weight is down',
      'weight down',
      'weight decrease',
      'shed',
    ],
    shape: 'single',
    decimals: 2,
    compound: { major: '[lb_av]', minor: '[oz_av]', factor: 16 },
    units: [
      { unit: '[lb_av]', plausible: [0.1, 300] },
      { unit: 'kg', plausible: [0.05, 150] },
      { unit: 'g', plausible: [1, 5000] },
      { unit: '[oz_av]', plausible: [0.5, 500] },
    ],
    standalone: [{ units: ['[lb_av]', 'kg', 'g'], after: ['weight gain', 'of weight gain'] }],
    codes: [],
  },
  {
    kind: 'glucose',
    label: 'Glucose',
    names: [
      'glucose',
      'glucoses',
      'blood glucose',
      'blood glucoses',
      'glucose level',
      'blood sugar',
      'blood sugars',
      'blood sugar level',
      'sugar',
      'sugars',
      'fasting sugar',
      'fasting blood sugar',
      'fasting glucose',
      'random glucose',
      'fingerstick',
      'fingersticks',
      'finger stick',
      'fingerstick glucose',
      'fingerstick blood glucose',
      'finger stick blood sugar',
      'accu chek',
      'accucheck',
      'accuchek',
      'accu check',
      'fsbs',
      'fsbg',
      'fsg',
      'fbs',
      'fbg',
      'bgl',
      'gluc',
      'cbg',
      'd stick',
      'dexi',
    ],
    weakNames: ['bg'],
    shape: 'single',
    decimals: 1,
    units: [
      {
        unit: 'mg/dL',
        plausible: [10, 2000],
        inferred: [25, 2000],
        // ADA Standards of Care: below 70 is hypoglycaemia, below 54 level 2; 140 and more two hours after food is raised.
        reference: { low: 70, high: 139, criticalLow: 53 },
      },
      { unit: 'mmol/L', plausible: [0.5, 110], reference: { low: 3.9, high: 7.7, criticalLow: 2.9 } },
    ],
    codes: [loinc('2345-7', 'Glucose [Mass/volume] in Serum or Plasma')],
  },
  {
    kind: 'hba1c',
    label: 'Hemoglobin A1c',
    names: [
      'a1c',
      'a1cs',
      'hba1c',
      'hgba1c',
      'hba1cs',
      'a 1 c',
      'a one c',
      'hemoglobin a1c',
      'haemoglobin a1c',
      'hemoglobin a one c',
      'hemoglobin a 1 c',
      'hgb a1c',
      'hb a1c',
      'h b a one c',
      'glycated hemoglobin',
      'glycosylated hemoglobin',
      'glycohemoglobin',
      'glyco hemoglobin',
      'hemoglobin a1 c',
      'a1 c',
    ],
    shape: 'single',
    decimals: 2,
    impliedDecimal: true,
    units: [
      {
        unit: '%',
        plausible: [3, 20],
        inferred: [3, 20],
        // ADA Standards of Care: 5.7 and more is prediabetes.
        reference: { high: 5.69 },
      },
      { unit: 'mmol/mol', plausible: [10, 200] },
    ],
    codes: [loinc('4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood')],
  },
];

/** A kind in short, for documentation and for other formats. */
export interface KindSummary {
  readonly kind: string;
  readonly label: string;
  /** UCUM. */
  readonly units: readonly string[];
  readonly codes: readonly Code[];
  /** Blood pressure's systolic and diastolic codes; empty for other kinds. */
  readonly componentCodes: readonly Code[];
}

/** All kinds, in the order of the table. */
export function listKinds(): KindSummary[] {
  return MEASUREMENT_KINDS.map(({ kind, label, units, codes, componentCodes }) => ({
    kind,
    label,
    units: units.map((u) => u.unit),
    codes,
    componentCodes: componentCodes ?? [],
  }));
}
